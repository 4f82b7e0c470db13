"""Files: where they lie, how they are opened."""

from __future__ import annotations

import gzip
import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from glob import has_magic, iglob
from pathlib import Path
from typing import Any

from articlex.batch.page import RawPage
from articlex.extras import needs

STDIN = "-"
READ_AT_ONCE = 262_144  # bytes
MOST_BYTES = 10_000_000  # a page; what is larger is no article, and a few of them would fill the memory
TOO_LARGE = f"the page is larger than {MOST_BYTES:,} bytes"
NO_FILE = "it is a pipe, a socket or a device, not a file"


@dataclass(slots=True)
class Reading:
    """How sources are read, and how far: the column of tables that holds the page; the bytes so far."""

    column: str | None = None
    bytes_read: int = 0


def expanded(sources: Iterable[str]) -> Iterator[str]:
    """The files that sources stand for, in order; hidden ones in folders are left out."""
    for source in sources:
        if source == STDIN:
            yield from expanded(listed())
        elif not is_remote(source) and Path(source).is_dir():
            yield from _within(source)
        elif not is_remote(source) and has_magic(source) and not Path(source).exists():
            yield from expanded(sorted(iglob(source, recursive=True)))
        else:
            yield source


def listed() -> Iterator[str]:
    """The lines of standard input: names of files need not be UTF-8."""
    return (os.fsdecode(line.rstrip(b"\r\n")) for line in sys.stdin.buffer if line.strip())


def _within(folder: str) -> Iterator[str]:
    """The files in a folder, and what cannot be read as one: folders that are closed, and links to folders, which
    may lead in a circle."""
    closed: list[OSError] = []
    for where, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if Path(where, name).is_symlink()]
        for name in sorted([*names, *links]):
            if not name.startswith("."):
                yield str(Path(where, name))
    yield from (error.filename or folder for error in closed)


def is_pipe(path: str | os.PathLike[str]) -> bool:
    """Whether a pipe, socket or device stands at a path, from which reading may never end."""
    try:
        mode = Path(path).stat().st_mode
    except (OSError, TypeError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def is_remote(path: str) -> bool:
    """Whether a path is an address such as `s3://bucket/page.html`."""
    return "://" in path


def page_of(path: str, reading: Reading) -> Iterator[RawPage]:
    """A file that is one page, which may be too large. Plain local files are read by the process that extracts."""
    if is_remote(path) or path.lower().endswith((".gz", ".zst")):
        with unpacked(path, reading) as stream:
            yield RawPage(stream.read(MOST_BYTES + 1), id=path)
    else:
        reading.bytes_read += Path(path).stat().st_size
        yield RawPage(Path(path), id=path)


@contextmanager
def opened(path: str, reading: Reading) -> Iterator[io.BufferedReader]:
    """The bytes of a local file or of an address, as they lie there."""
    if not is_remote(path):
        if is_pipe(path):
            raise OSError(NO_FILE)
        with Path(path).open("rb", buffering=0) as file:
            yield io.BufferedReader(_Metered(file, reading), READ_AT_ONCE)
        return
    with needs("batch"):
        from pyarrow.fs import FileSystem
    system, place = FileSystem.from_uri(path)
    with system.open_input_file(place) as remote:
        yield io.BufferedReader(_Metered(remote, reading), READ_AT_ONCE)


@contextmanager
def unpacked(path: str, reading: Reading) -> Iterator[io.BufferedReader]:
    """The bytes of a file, unpacked where its name ends in .gz or .zst."""
    with opened(path, reading) as file:
        if path.lower().endswith(".gz"):
            with gzip.open(file) as stream:
                yield io.BufferedReader(stream)
        elif path.lower().endswith(".zst"):
            with needs("batch"):
                from zstandard import ZstdDecompressor
            with ZstdDecompressor().stream_reader(file, read_across_frames=True) as stream:
                yield io.BufferedReader(stream)
        else:
            yield file


class _Metered(io.RawIOBase):
    """A file that knows how much of it was read."""

    def __init__(self, file: Any, reading: Reading) -> None:
        self._file, self._reading = file, reading

    def readinto(self, buffer: Any) -> int:
        count: int = self._file.readinto(buffer)
        self._reading.bytes_read += count
        return count

    def seek(self, offset: int, whence: int = 0) -> int:
        self._file.seek(offset, whence)
        return self.tell()

    def tell(self) -> int:
        return int(self._file.tell())

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True
