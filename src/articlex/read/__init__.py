"""Read: bytes, text, a parsed tree or a response become a flat `Page`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from articlex.errors import LimitExceeded, UnreadableInput
from articlex.lang.words import words_of
from articlex.page import Page
from articlex.read.claimed_body import add_claimed_body
from articlex.read.claims import claims_of
from articlex.read.decode import refuse_binary, to_utf8
from articlex.read.html import flatten
from articlex.read.inheritance import hand_down, prose_words
from articlex.read.language import code_of, counted
from articlex.read.sniff import is_html
from articlex.read.text import flatten_text


def read(
    source: Any, *, url: str | None = None, language: str | None = None, max_bytes: int | None = None
) -> Page:
    """A page from whatever holds one.

    `source` is bytes, str (content, never a path or URL), `os.PathLike`, an open file, an lxml element,
    a BeautifulSoup object, a parsel Selector, or a response with `.content`, `.body` or `.text` and
    `.url`. It is never changed. `max_bytes` bounds its size.

    Raises `UnreadableInput` for anything else, for files that cannot be read and for binary data, and
    `LimitExceeded` for a page over `max_bytes`.
    """
    content, address = _content(source)
    if max_bytes is not None and len(content) > max_bytes:
        raise LimitExceeded(f"the page has {len(content):,} bytes, the limit is {max_bytes:,}")
    if isinstance(content, str):
        markup = content.encode("utf-8", "replace")
        refuse_binary(markup)
    else:
        markup = to_utf8(content, _declared(source))
    made = _html_page if is_html(markup) else _text_page
    return made(markup, url or address, language)


def _html_page(markup: bytes, url: str | None, language: str | None) -> Page:
    flat = flatten(markup)
    claims = claims_of(flat.metas, flat.json_ld, flat.title)
    code = code_of(language or flat.language)
    if not code:
        code = next((c for claim in claims if claim.field == "language" and (c := code_of(claim.value))), "")
    code = code or counted(flat.blocks)
    prose = prose_words(flat.blocks)
    if add_claimed_body(flat.blocks, flat.regions, claims, prose, markup):
        prose = prose_words(flat.blocks)
    hand_down(flat.regions, prose)
    return Page(
        flat.blocks,
        flat.regions,
        claims,
        words_of(code),
        code,
        url,
        pictures=flat.pictures,
        cues=flat.cues,
        markup=markup,
        prose=prose,
    )


def _text_page(text: bytes, url: str | None, language: str | None) -> Page:
    blocks, regions = flatten_text(text.decode("utf-8", "replace"))
    code = code_of(language or "") or counted(blocks)
    return Page(blocks, regions, [], words_of(code), code, url, is_text=True, prose=prose_words(blocks))


def _content(source: Any) -> tuple[bytes | str, str | None]:
    """The content of a source and the address it came from."""
    if isinstance(source, (bytes, str)):
        return source, None
    if isinstance(source, (bytearray, memoryview)):
        return bytes(source), None
    if isinstance(source, os.PathLike):
        try:
            return Path(source).read_bytes(), None
        except OSError as error:
            raise UnreadableInput(f"cannot read {os.fspath(source)}: {error.strerror or error}") from error
    tree = getattr(source, "root", source)  # a parsel Selector holds its element there
    if hasattr(tree, "itertext") and hasattr(tree, "tag"):
        from lxml import etree

        return etree.tostring(tree, encoding="unicode", method="html", with_tail=False), None
    if hasattr(tree, "getroot") and hasattr(tree, "xpath"):
        return _content(tree.getroot())
    if hasattr(source, "decode_contents"):  # BeautifulSoup
        return str(source), None
    if getattr(source, "url", None) is None and callable(getattr(source, "read", None)):
        return _content(source.read())
    return _response_content(source)


def _response_content(source: Any) -> tuple[bytes | str, str | None]:
    url = getattr(source, "url", None)
    address = str(url) if url else None
    for name in ("content", "body", "text"):
        content = getattr(source, name, None)
        if isinstance(content, (bytes, str)):
            return content, address
    if callable(getattr(source, "read", None)):  # of urllib
        return source.read(), address
    raise UnreadableInput(
        f"cannot read a page from {type(source).__name__}: give bytes, str, a Path, an open file, "
        "an lxml element, a BeautifulSoup object, a parsel Selector or a response"
    )


def _declared(source: Any) -> str | None:
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
