"""Sources: whatever holds pages becomes a stream of `RawPage`s, a file a kind.

Nothing is lost on the way: what cannot be read is a page whose `problem` says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from articlex.batch.page import RawPage
from articlex.batch.sources import archives, contained, files, tables
from articlex.batch.sources.files import MOST_BYTES, TOO_LARGE, Reading
from articlex.errors import ArticlexError

Reader = Callable[[str, Reading], Iterator[RawPage]]

READERS: Mapping[str, Reader] = {
    ".jsonl": tables.json_lines,
    ".ndjson": tables.json_lines,
    ".csv": tables.csv_rows,
    ".tsv": tables.tsv_rows,
    ".parquet": tables.parquet_rows,
    ".warc": archives.warc_pages,
    ".wet": archives.warc_pages,
    ".wacz": archives.wacz_pages,
}
"""By the last suffix, `.gz` and `.zst` aside, what reads a file. Any other file is a page, or what holds pages."""


def pages_of(sources: Iterable[str], reading: Reading | None = None) -> Iterator[RawPage]:
    """The pages of files, folders, globs and addresses (`s3://…`), in order; `-` is a list of them on
    standard input.

    A damaged file gives the pages before the damage, and one with a `problem`.
    """
    reading = reading or Reading()
    for path in files.expanded(sources):
        reader = READERS.get(kind_of(path), contained_pages)
        try:
            yield from reader(path, reading)
        except ArticlexError:
            raise
        except Exception as error:  # noqa: BLE001 - each format has its own for a damaged file
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            yield RawPage(id=path, problem=f"cannot read {path}: {reason}")


def contained_pages(path: str, reading: Reading) -> Iterator[RawPage]:
    """A file that is one page, or a container of several, known by content."""
    for page in files.page_of(path, reading):
        for inner in contained.expanded(page):
            yield replace(inner, content=b"", problem=TOO_LARGE) if inner.size > MOST_BYTES else inner


def kind_of(path: str) -> str:
    """The suffix that shows what a file holds.

    >>> kind_of("crawl/a.warc.gz"), kind_of("s3://bucket/a.parquet"), kind_of("a.html")
    ('.warc', '.parquet', '.html')
    """
    suffixes = Path(urlsplit(path).path.lower()).suffixes
    return next((suffix for suffix in reversed(suffixes) if suffix not in (".gz", ".zst")), "")
