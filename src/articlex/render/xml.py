"""XML made by hand: elements of escaped text, without what XML does not allow."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from articlex.fields import ArticleFields
from articlex.parts import Block, Span
from articlex.render.inline import woven
from articlex.urls import safe_url

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def text(value: str | None) -> str:
    r"""A text as XML.

    >>> text("Snow \x00& <ice>")
    'Snow &amp; &lt;ice&gt;'
    """
    return escape(_NO_XML.sub("", value or ""), quote=False)


def tag(name: str, content: str = "", /, **attributes: str | int | None) -> str:
    """An element around content that is XML already. Attributes that are None are left out; an underline behind a
    name is none of it, others are the colon of a prefix.

    >>> tag("p", text("a & b"), class_="x", xml_lang="en")
    '<p class="x" xml:lang="en">a &amp; b</p>'
    """
    named = (
        (key.rstrip("_").replace("_", ":"), value) for key, value in attributes.items() if value is not None
    )
    written = "".join(f' {key}="{escape(_NO_XML.sub("", str(value)))}"' for key, value in named)
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def given(name: str, value: str | None, /, **attributes: str | int | None) -> str:
    """An element around a text, and nothing for none."""
    return tag(name, text(value), **attributes) if value else ""


def inline(block: Block, article: ArticleFields, wrap: Callable[[Span, str, str | None], str]) -> str:
    """A block's text with its links and emphasis, each wrapped with the address that it leads to."""

    def wrapped(span: Span, inner: str) -> str:
        address = safe_url(span.href, article.url) if span.kind == "link" else None
        return inner if span.kind == "link" and not address else wrap(span, inner, address)

    return woven(block.text, block.spans, text, wrapped)
