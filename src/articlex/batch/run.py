"""A batch from sources to an output, in parts, so that it can be interrupted at any moment."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Any

from articlex.article import Article
from articlex.batch.apart import apart, expect_apart
from articlex.batch.dedup import Dedup, NearStories, without_repeats
from articlex.batch.learning import learn_hosts
from articlex.batch.lock import only_one
from articlex.batch.multipage import with_pages_joined
from articlex.batch.outputs import output_for
from articlex.batch.outputs.atomic import atomically
from articlex.batch.outputs.documents import DocumentFolder
from articlex.batch.outputs.folder import FolderOfParts
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
from articlex.rules import STORY_RULES
from articlex.site import Sites
from articlex.version import __version__

SETTINGS = "_batch.json"
Seen = Callable[[Totals, Reading], None]


class OutputExists(ArticlexError):
    """The output of another run is in the way."""


class Interrupted(KeyboardInterrupt):
    """Ctrl-C; `pages` were done by then and, if it `is_joined`, are in the output. Where there are none, the output
    is what it was before."""

    def __init__(self, pages: int, *, is_joined: bool = True) -> None:
        super().__init__(pages)
        self.pages = pages
        self.is_joined = is_joined


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be done. `sources` and `column` as `pages_of` takes them, `output` and `format` as `output_for`;
    `markdown` is the form of the articles in a folder of Markdown. `learn`: see first what comes again on the pages of
    each host."""

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
    learn: bool = False

    def run(self, *, resume: bool = False, seen: Seen | None = None) -> Totals:
        """Do it, or go on with it; `seen` is called after every page.

        An interruption leaves finished parts beside the output, and Ctrl-C, which raises `Interrupted`, an
        output made of them. Raises `OutputAmongSources`, `UnknownOutput`, `MissingPackage`, `OutputExists`,
        `CannotResume` and `AlreadyRunning`, each before anything is written, save for sources that are listed on
        standard input or have changed: what is wrong with them is known when they are read.
        """
        expect_apart(self.output, self.sources)
        output = output_for(self.output, self.format)
        if self.dedup == "near":
            NearStories()  # says what is missing before anything is written
        if self.markdown.front_matter:
            front_matter(Article())  # so does this
        if resume and not self._folder.exists() and _is_filled(output.path):
            return Totals()
        self._expect_room(resume=resume)
        if _is_filled(output.path):  # by another batch: shows `resume` that this one is not complete
            self._folder.mkdir(exist_ok=True)
        batch = replace(self, pipeline=self._with_learnt(resume=resume)) if self.learn else self
        return batch._run(output, seen)  # noqa: SLF001 - of the same class

    def _run(self, output: Output, seen: Seen | None) -> Totals:
        """Make the parts that are missing, and the output of all."""
        totals = Totals()
        is_new = self._prepare()
        with only_one(self._folder):
            parts = Parts(
                self._folder, JsonLines(self._folder) if self._rewrites else output, self.pages_a_part
            )
            totals.had(*parts.counts())
            try:
                self._fill(parts, output, totals, seen)
            except BaseException as error:
                is_refused = isinstance(error, ArticlexError)
                if is_new and not parts.paths and (is_refused or not _is_filled(output.path)):
                    shutil.rmtree(self._folder)
                if not isinstance(error, KeyboardInterrupt):
                    raise
                if parts.paths:
                    self._join(parts, output)
                raise Interrupted(parts.counts()[0]) from None
            totals.repeats = self._join(parts, output)
            shutil.rmtree(self._folder)
        return totals

    @property
    def _folder(self) -> Path:
        return Path(f"{self.output.rstrip('/')}.parts")

    @property
    def _sites(self) -> Path:
        """The folder of what is learnt of sites, a file each."""
        return Path(f"{self.output.rstrip('/')}.sites")

    def _expect_room(self, *, resume: bool) -> None:
        """Raises an error where something is in the way of what will be written."""
        if _is_filled(self._folder):
            if not resume:
                raise OutputExists(
                    f"{self._folder} holds what an interrupted batch has done: "
                    "go on with it by --resume, or remove it"
                )
            self._expect_same(*(("pipeline", "sites") if self.learn else ()))
        elif Path(self.output).is_dir() and _is_filled(Path(self.output)):
            raise OutputExists(f"{self.output} is not empty")
        if self.learn:
            expect_apart(str(self._sites), self.sources)
            if not resume and _is_filled(self._sites):
                raise OutputExists(
                    f"{self._sites} is not empty: go on with it by --resume, give it by --sites, or remove it"
                )

    def _with_learnt(self, *, resume: bool) -> Pipeline | None:
        """The pipeline with what was learnt of sites; a batch that goes on has learnt it before."""
        if not (resume and self._sites.is_dir()):
            pages = pages_of(self.sources, Reading(self.column))
            learn_hosts(pages, self._sites, workers=self.workers, timeout=self.timeout)
        if not _is_filled(self._sites):
            return self.pipeline
        return (self.pipeline or Pipeline(STORY_RULES)).with_sites(self._sites)

    def _prepare(self) -> bool:
        """Make a folder for the parts, or see that the one that is there belongs to this batch; whether it
        is new."""
        is_new = not _is_filled(self._folder)
        self._expect_same()
        self._folder.mkdir(parents=True, exist_ok=True)
        with atomically(self._folder / SETTINGS) as unfinished:
            unfinished.write_text(json.dumps(self._settings()), "utf-8")
        return is_new

    def _expect_same(self, *unknown: str) -> None:
        """Raises `CannotResume` where the parts that are there have other settings, those aside that are not known
        yet."""
        settings = self._folder / SETTINGS
        if not settings.exists():
            return
        known = json.loads(settings.read_text("utf-8"))
        wanted = {name: value for name, value in self._settings().items() if name not in unknown}
        if other := [name for name, value in wanted.items() if known.get(name) != value]:
            raise CannotResume(f"the batch in {self._folder} was started with another {' and '.join(other)}")

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
            "learn": self.learn,
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
        try:
            return self._joined(parts, output)
        except KeyboardInterrupt:
            raise Interrupted(parts.counts()[0], is_joined=False) from None

    def _joined(self, parts: Parts, output: Output) -> int:
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
        if isinstance(output, (DocumentFolder, FolderOfParts)):
            output.clear()  # of an interrupted batch, whose repeats or pages of a story were others
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


def _is_filled(path: Path) -> bool:
    """Whether a file is there, or a folder with something in it."""
    return any(path.iterdir()) if path.is_dir() else path.exists()


def _digest(sites: Sites | None) -> str | None:
    """What distinguishes some sites from others."""
    return blake2b(repr(sites).encode(), digest_size=16).hexdigest() if sites else None


def _lines(parts: Iterable[Path]) -> Iterator[bytes]:
    for part in parts:
        with part.open("rb") as file:
            yield from (line.rstrip(b"\n") for line in file)
