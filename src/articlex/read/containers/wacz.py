"""ZIP archives: WACZ holds web archives; every other kind is refused by its name."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import IO
from zipfile import BadZipFile, ZipFile

from articlex.errors import UnreadableInput
from articlex.read.containers.held import Held
from articlex.read.containers.warc import records

DENSEST = 100  # times smaller than what it holds: text is packed to a tenth
_KNOWN_BY = (
    ("word/", "a Word document (.docx)"),
    ("xl/", "a spreadsheet (.xlsx)"),
    ("ppt/", "a presentation (.pptx)"),
    ("META-INF/container.xml", "an EPUB book"),
    ("META-INF/MANIFEST.MF", "a Java archive"),
    ("content.xml", "an OpenDocument file"),
)


def pages(held: Held, most: int) -> Iterator[Held]:
    """The pages of all WARC files in it. Raises `UnreadableInput` for a ZIP archive without any."""
    return _pages(io.BytesIO(held.data), most)


def _pages(file: IO[bytes], most: int) -> Iterator[Held]:
    try:
        archive = ZipFile(file)
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableInput(
            "this is a ZIP archive or office document, damaged or cut off, not a page"
        ) from error
    names = archive.namelist()
    if not any(".warc" in name for name in names):
        raise UnreadableInput(f"this is {_named(names)}, not a page")
    yield from pages_of(archive, most)


def pages_of(archive: ZipFile, most: int) -> Iterator[Held]:
    """The pages of an open archive, each named by the file that it lies in."""
    for entry in archive.infolist():
        name = entry.filename
        if entry.file_size > DENSEST * entry.compress_size + most:
            yield Held(b"", name=name, problem=f"{name} is packed too densely to be pages")
        elif ".warc" in name:
            with archive.open(name) as stream:
                for page in records(stream, most):
                    yield replace(page, name=f"{name}:{page.name}") if str(page.name).isdigit() else page


def _named(names: list[str]) -> str:
    return next(
        (what for sign, what in _KNOWN_BY if any(name.startswith(sign) for name in names)), "a ZIP archive"
    )
