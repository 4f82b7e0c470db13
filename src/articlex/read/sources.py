"""What a page comes in: its content, the address it is from, and the encoding its headers name."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import Any

from articlex.errors import ArticlexError, UnreadableInput
from articlex.read.names import refuse_name

Content = bytes | str


def content_of(source: Any, most: int | None = None) -> tuple[Content, str | None]:
    """The content of a source and the address it came from; of a file little more than `most` bytes.

    Raises `UnreadableInput` for what is no source of a page or cannot be read.
    """
    if isinstance(source, str):
        refuse_name(source)
        return source, None
    if isinstance(source, bytes):
        return source, None
    try:
        return _held_by(source, most)
    except ArticlexError:
        raise
    except Exception as error:  # a file or response of another library may raise anything
        name = os.fspath(source) if isinstance(source, (PurePath, os.DirEntry)) else type(source).__name__
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise UnreadableInput(f"cannot read {name}: {reason}") from error


def _held_by(source: Any, most: int | None) -> tuple[Content, str | None]:
    if isinstance(source, (bytearray, memoryview)):
        return bytes(source), None
    if isinstance(source, os.PathLike):
        with Path(source).open("rb") as file:
            return _drained(file, most), None
    tree = getattr(source, "root", source)  # a parsel Selector holds its element there
    if hasattr(tree, "getroot") and hasattr(tree, "xpath"):
        tree = tree.getroot()
    if hasattr(tree, "itertext") and hasattr(tree, "tag"):
        from lxml import etree

        return etree.tostring(tree, encoding="unicode", method="html", with_tail=False), None
    if hasattr(source, "decode_contents"):  # BeautifulSoup
        return str(source), None
    if getattr(source, "url", None) is None and callable(getattr(source, "read", None)):
        return _drained(source, most), None
    return _of_response(source, most)


def _drained(file: Any, most: int | None) -> Content:
    """All that a file holds, or one more than `most`: enough to know that it is too much."""
    pieces = [file.read() if most is None else file.read(most + 1)]
    if not isinstance(pieces[0], (bytes, bytearray, str)):
        raise UnreadableInput(
            f"{type(file).__name__}.read() gives {type(pieces[0]).__name__}, not bytes or str"
        )
    left = 0 if most is None else most + 1 - len(pieces[0])
    while left > 0 and pieces[-1]:  # a file may give less than it has
        pieces.append(file.read(left))
        left -= len(pieces[-1])
    content = pieces[0][:0].join(pieces)
    return bytes(content) if isinstance(content, bytearray) else content


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
    try:
        headers = getattr(source, "headers", None) or {}
        value = headers.get("Content-Type") or headers.get("content-type")
        if isinstance(value, bytes):
            value = value.decode("latin-1")
    except Exception:  # noqa: BLE001 - a response of another library may raise anything
        return None
    if not isinstance(value, str) or "charset=" not in value.lower():
        return None
    return value[value.lower().index("charset=") + 8 :].split(";")[0].strip(" \"'")
