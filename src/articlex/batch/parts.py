"""Parts: what is done stands on the disk, a file for every so many pages of the input, or is not done.

A part is the same whenever it is made, since it holds the pages by their place in the input; so a batch
goes on after an interruption by making the parts that are missing, and needs no journal.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from pathlib import Path

from articlex.batch.outputs.output import Output
from articlex.batch.page import RawPage
from articlex.batch.rows import Kind, Row
from articlex.errors import ArticlexError

PAGES_A_PART = 1000
MOST_BYTES_A_PART = 256_000_000  # of pages; their rows, a tenth of it, are kept until the part is whole


class CannotResume(ArticlexError):
    """What stands on the disk does not belong to this batch."""


class _Digest:
    """Of a part's pages: shows whether the input is still the same."""

    def __init__(self) -> None:
        self._hash = blake2b(digest_size=4)

    def add(self, page: RawPage) -> None:
        self._hash.update(repr((page.id, page.url, page.fetched, page.charset)).encode())
        self._hash.update(_print_of(page.content))

    def __str__(self) -> str:
        return self._hash.hexdigest()


def _print_of(content: bytes | str | os.PathLike[str]) -> bytes:
    """What is another when content is; of a file, which another process reads, its size and when it was written."""
    if isinstance(content, str):
        return content.encode("utf-8", "surrogatepass")
    if isinstance(content, bytes):
        return content
    try:
        found = Path(content).stat()
    except (OSError, ValueError):
        return b""
    return f"{found.st_size} {found.st_mtime_ns}".encode()


@dataclass(slots=True)
class _Part:
    number: int
    digest: _Digest = field(default_factory=_Digest)
    pages: int = 0
    size: int = 0
    is_read: bool = False
    rows: dict[int, Row] = field(default_factory=dict)

    def read(self, page: RawPage) -> None:
        self.digest.add(page)
        self.pages += 1
        self.size += page.size

    @property
    def is_whole(self) -> bool:
        return self.is_read and len(self.rows) == self.pages

    @property
    def name(self) -> str:
        """Its number, what its pages are, and how many pages, articles and errors it holds."""
        kinds = Counter(row.kind for row in self.rows.values())
        return f"{self.number:06}-{self.digest}-{self.pages}-{kinds[Kind.ARTICLE]}-{kinds[Kind.ERROR]}"


class Parts:
    """The parts of a batch in a folder. From one thread only."""

    def __init__(self, folder: Path, output: Output, pages_a_part: int = PAGES_A_PART) -> None:
        self._folder = folder
        self._output = output
        self._pages_a_part = pages_a_part
        self._part_of: dict[int, _Part] = {}
        self._done = {
            int(path.name.partition("-")[0]): path for path in folder.glob(f"[0-9]*{output.suffix}")
        }

    @property
    def paths(self) -> list[Path]:
        """The finished parts, in order."""
        return [self._done[number] for number in sorted(self._done)]

    def counts(self) -> tuple[int, int, int]:
        """How many pages, articles and errors the finished parts hold."""
        counts = [path.name.partition(".")[0].split("-")[2:] for path in self._done.values()]
        pages, articles, errors = (sum(int(each[at]) for each in counts) for at in range(3))
        return pages, articles, errors

    def missing(self, pages: Iterable[RawPage]) -> Iterator[RawPage]:
        """The pages, numbered, that no finished part holds. Raises `CannotResume` where the input is
        another than it was."""
        part = _Part(0)
        for number, page in enumerate(pages):
            if part.pages >= self._pages_a_part or part.size >= MOST_BYTES_A_PART:
                self._read(part)
                part = _Part(part.number + 1)
            part.read(page)
            if part.number not in self._done:
                self._part_of[number] = part
                yield replace(page, number=number)
        if part.pages:
            self._read(part)
        if max(self._done, default=0) > part.number:
            raise self._other_input(part.number + 1)

    def add(self, number: int, row: Row) -> None:
        """The row of a page."""
        part = self._part_of.pop(number)
        part.rows[number] = row
        self._write_whole(part)

    def _read(self, part: _Part) -> None:
        """All pages of a part were read."""
        done = self._done.get(part.number)
        if done is None:
            part.is_read = True
            self._write_whole(part)
        elif str(part.digest) not in done.name:
            raise self._other_input(part.number)

    def _write_whole(self, part: _Part) -> None:
        if part.is_whole:
            path = self._folder / f"{part.name}{self._output.suffix}"
            self._output.write([part.rows[number].line for number in sorted(part.rows)], path)
            self._done[part.number] = path

    def _other_input(self, part: int) -> CannotResume:
        return CannotResume(
            f"the sources hold other pages than before, from part {part} on: "
            f"remove {self._folder} and start anew without --resume"
        )
