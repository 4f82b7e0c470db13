"""A batch from sources to an output, in parts, so that it can be interrupted at any moment."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Any

from articlex.article import Article
from articlex.batch.apart import apart, expect_apart
from articlex.batch.dedup import Dedup, NearStories, without_repeats
from articlex.batch.lock import only_one
from articlex.batch.multipage import with_pages_joined
from articlex.batch.outputs import output_for
from articlex.batch.outputs.atomic import atomically
from articlex.batch.outputs.documents import DocumentFolder
from articlex.batch.outputs.jsonl import JsonLines
from articlex.batch.outputs.output import Output
from articlex.batch.parts import PAGES_A_PART, CannotResume, Parts
from articlex.batch.pool import answers
from articlex.batch.rows import ExtractRow, row_of
from articlex.batch.sandbox import DEFAULT_TIMEOUT
from articlex.batch.sources import pages_of
from articlex.batch.sources.files import Reading
from articlex.batch.totals import Totals
from articlex.errors import ArticlexError
from articlex.pipeline import Pipeline
from articlex.render.front import front_matter
from articlex.render.markdown import Form
from articlex.site import Sites
from articlex.version import __version__

SETTINGS = "_batch.json"
Seen = Callable[[Totals, Reading], None]


class OutputExists(ArticlexError):
    """The output of another run is in the way."""


class Interrupted(KeyboardInterrupt):
    """Ctrl-C; `pages` were done by then and are in the output. Where there are none, nothing was written."""

    def __init__(self, pages: int) -> None:
        super().__init__(pages)
        self.pages = pages


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be done. `sources` and `column` as `pages_of` takes them, `output` and `format` as `output_for`;
    `markdown` is the form of the articles in a folder of Markdown."""

    sources: tuple[str, ...]
    output: str
    workers: int
    timeout: float = DEFAULT_TIMEOUT
    column: str | None = None
    dedup: Dedup | None = None
    pages_a_part: int = PAGES_A_PART
    markdown: Form = field(default_factory=Form)
    pipeline: Pipeline | None = None
    format: str | None = None
    join_pages: bool = False

    def run(self, *, resume: bool = False, seen: Seen | None = None) -> Totals:
        """Do it, or go on with it; `seen` is called after every page.

        An interruption leaves finished parts beside the output, and Ctrl-C, which raises `Interrupted`, an
        output made of them. Raises `OutputAmongSources`, `UnknownOutput`, `MissingPackage`, `OutputExists`,
        `CannotResume` and `AlreadyRunning`, each before anything is written.
        """
        expect_apart(self.output, self.sources)
        output = output_for(self.output, self.format)
        if self.dedup == "near":
            NearStories()  # says what is missing before anything is written
        if self.markdown.front_matter:
            front_matter(Article())  # so does this
        totals = Totals()
        if resume and not self._folder.exists() and output.path.exists():
            return totals
        is_new = self._prepare(resume=resume)
        with only_one(self._folder):
            parts = Parts(
                self._folder, JsonLines(self._folder) if self._rewrites else output, self.pages_a_part
            )
            totals.had(*parts.counts())
            try:
                self._fill(parts, output, totals, seen)
            except BaseException as error:
                if is_new and not parts.paths:
                    shutil.rmtree(self._folder)
                elif isinstance(error, KeyboardInterrupt):
                    self._join(parts, output)
                if isinstance(error, KeyboardInterrupt):
                    raise Interrupted(parts.counts()[0]) from None
                raise
            totals.repeats = self._join(parts, output)
            shutil.rmtree(self._folder)
        return totals

    @property
    def _folder(self) -> Path:
        return Path(f"{self.output.rstrip('/')}.parts")

    def _prepare(self, *, resume: bool) -> bool:
        """Make a folder for the parts, or see that the one that is there belongs to this batch; whether it
        is new."""
        settings = self._folder / SETTINGS
        wanted = self._settings()
        is_new = not self._folder.exists()
        if not is_new:
            if not resume:
                raise OutputExists(
                    f"{self._folder} holds what an interrupted batch has done: "
                    "go on with it by --resume, or remove it"
                )
            known = json.loads(settings.read_text("utf-8")) if settings.exists() else wanted
            if other := [name for name, value in wanted.items() if known.get(name) != value]:
                raise CannotResume(
                    f"the batch in {self._folder} was started with another {' and '.join(other)}"
                )
        elif Path(self.output).is_dir() and any(Path(self.output).iterdir()):
            raise OutputExists(f"{self.output} is not empty")
        self._folder.mkdir(parents=True, exist_ok=True)
        with atomically(settings) as unfinished:
            unfinished.write_text(json.dumps(wanted), "utf-8")
        return is_new

    def _settings(self) -> dict[str, Any]:
        """What must be the same for a part to be the same."""
        return {
            "sources": list(self.sources),
            "column": self.column,
            "dedup": self.dedup,
            "pages_a_part": self.pages_a_part,
            "markdown": asdict(self.markdown),
            "pipeline": [rule.__name__ for rule in self.pipeline] if self.pipeline else None,
            "format": self.format,
            "join_pages": self.join_pages,
            "sites": _digest(self.pipeline.sites) if self.pipeline else None,
            "version": __version__,
        }

    def _fill(self, parts: Parts, output: Output, totals: Totals, seen: Seen | None) -> None:
        """Make the parts that are missing."""
        reading = Reading(self.column)
        pages = parts.missing(pages_of(apart(self.output, self.sources), reading))
        work = ExtractRow(
            output.format if isinstance(output, DocumentFolder) else None, self.markdown, self.pipeline
        )
        coming = answers(pages, work, workers=self.workers, timeout=self.timeout, ordered=False)
        with closing(coming):
            for answer in coming:
                row = row_of(answer)
                parts.add(answer.page.number, row)
                totals.count(row, answer.error)
                if seen:
                    seen(totals, reading)

    def _join(self, parts: Parts, output: Output) -> int:
        """Make the output of the parts; how many repeats were left out."""
        if not self._rewrites:
            output.join(parts.paths)
            return 0
        final = self._folder / "rewritten"
        shutil.rmtree(final, ignore_errors=True)
        final.mkdir()
        rows = self._stories(parts)
        unique = without_repeats(rows, self.dedup) if self.dedup else iter(rows())
        joined: list[Path] = []
        kept = 0
        while lines := list(islice(unique, self.pages_a_part)):
            joined.append(final / f"{len(joined):06}{output.suffix}")
            output.write(lines, joined[-1])
            kept += len(lines)
        output.join(joined)
        return sum(1 for _ in rows()) - kept if self.dedup else 0

    @property
    def _rewrites(self) -> bool:
        """Whether what the output holds is known only when all pages are read."""
        return bool(self.dedup or self.join_pages)

    def _stories(self, parts: Parts) -> Callable[[], Iterable[bytes]]:
        """The rows of the parts, those of one story joined where that is wanted."""

        def lines() -> Iterable[bytes]:
            return _lines(parts.paths)

        return (lambda: with_pages_joined(lines, self.format, self.markdown)) if self.join_pages else lines


def _digest(sites: Sites | None) -> str | None:
    """What distinguishes some sites from others."""
    return blake2b(repr(sites).encode(), digest_size=16).hexdigest() if sites else None


def _lines(parts: Iterable[Path]) -> Iterator[bytes]:
    for part in parts:
        with part.open("rb") as file:
            yield from (line.rstrip(b"\n") for line in file)
