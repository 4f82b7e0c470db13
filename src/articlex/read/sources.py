"""What a page comes in: its content, the address it is from, and the encoding its headers name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from articlex.errors import UnreadableInput

Content = bytes | str


def content_of(source: Any, most: int | None = None) -> tuple[Content, str | None]:
    """The content of a source and the address it came from; of a file little more than `most` bytes.

    Raises `UnreadableInput` for what is no source of a page or cannot be read.
    """
    if isinstance(source, (bytes, str)):
        return source, None
    if isinstance(source, (bytearray, memoryview)):
        return bytes(source), None
    try:
        return _held_by(source, most)
    except (OSError, ValueError, RuntimeError) as error:  # a file that is closed, a response not yet read …
        name = os.fspath(source) if isinstance(source, os.PathLike) else type(source).__name__
        reason = getattr(error, "strerror", None) or error
        raise UnreadableInput(f"cannot read {name}: {reason}") from error


def _held_by(source: Any, most: int | None) -> tuple[Content, str | None]:
    if isinstance(source, os.PathLike):
        with Path(source).open("rb") as file:
            return _drained(file, most), None
    tree = getattr(source, "root", source)  # a parsel Selector holds its element there
    if hasattr(tree, "itertext") and hasattr(tree, "tag"):
        from lxml import etree

        return etree.tostring(tree, encoding="unicode", method="html", with_tail=False), None
    if hasattr(tree, "getroot") and hasattr(tree, "xpath"):
        return content_of(tree.getroot())
    if hasattr(source, "decode_contents"):  # BeautifulSoup
        return str(source), None
    if getattr(source, "url", None) is None and callable(getattr(source, "read", None)):
        return content_of(_drained(source, most))
    return _of_response(source, most)


def _drained(file: Any, most: int | None) -> Any:
    """All that a file holds, or one more than `most`: enough to tell that it is too much."""
    if most is None:
        return file.read()
    pieces = [file.read(most + 1)]
    left = most + 1 - len(pieces[0])
    while left > 0 and pieces[-1]:  # a file may give less than it has
        pieces.append(file.read(left))
        left -= len(pieces[-1])
    return pieces[0][:0].join(pieces)


def _of_response(source: Any, most: int | None) -> tuple[Content, str | None]:
    url = getattr(source, "url", None)
    address = str(url) if url else None
    for name in ("content", "body", "text"):
        content = getattr(source, name, None)
        if isinstance(content, (bytes, str)):
            return content, address
    if callable(getattr(source, "read", None)):  # of urllib
        return _drained(source, most), address
    raise UnreadableInput(
        f"cannot read a page from {type(source).__name__}: give bytes, str, a Path, an open file, "
        "an lxml element, a BeautifulSoup object, a parsel Selector or a response"
    )


def declared_by(source: Any) -> str | None:
    """The charset that a response's headers name."""
    headers = getattr(source, "headers", None)
    if headers is None:
        return None
    try:
        value = headers.get("Content-Type") or headers.get("content-type")
    except (AttributeError, TypeError):
        return None
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if not isinstance(value, str) or "charset=" not in value.lower():
        return None
    return value[value.lower().index("charset=") + 8 :].split(";")[0].strip(" \"'")
