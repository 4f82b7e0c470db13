"""Links and emphasis woven into a block's text, and which addresses a link may have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from articlex.parts import Span
from articlex.read.addresses import joined

SAFE_SCHEMES = frozenset(("http", "https", "mailto"))

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]+")


def safe_url(href: str | None, base: str | None) -> str | None:
    r"""An address made absolute by `base` where there is one, or None unless it is http, https,
    mailto or relative.

    >>> safe_url("/a b", "https://paper.example/x"), safe_url("java\nscript:alert(1)", None)
    ('https://paper.example/a%20b', None)
    """
    bare = _UNSEEN.sub("", href or "").strip().replace(" ", "%20")
    scheme = _SCHEME.match(bare)
    if not bare or (scheme and scheme[1].lower() not in SAFE_SCHEMES):
        return None
    try:
        return joined(base or "", bare)
    except ValueError:  # no address at all, such as http://[
        return None


def woven(
    text: str, spans: Iterable[Span], escape: Callable[[str], str], wrap: Callable[[Span, str], str]
) -> str:
    """A text with its spans wrapped around their parts, what lies between escaped.

    Spans nest; one that crosses another, repeats the kind it lies in or lies outside the text is left out.
    """
    opened: list[Span] = []
    parts: list[list[str]] = [[]]
    at = 0

    def read_to(stop: int) -> None:
        nonlocal at
        parts[-1].append(escape(text[at:stop]))
        at = stop

    def close_before(start: int) -> None:
        while opened and opened[-1].stop <= start:
            span = opened.pop()
            read_to(span.stop)
            inner = "".join(parts.pop())
            parts[-1].append(wrap(span, inner))

    within = (span for span in spans if 0 <= span.start < span.stop <= len(text))
    for span in sorted(within, key=lambda span: (span.start, -span.stop)):
        close_before(span.start)
        crosses = opened and span.stop > opened[-1].stop
        if crosses or any(span.kind == outer.kind for outer in opened):
            continue
        read_to(span.start)
        opened.append(span)
        parts.append([])
    close_before(len(text))
    read_to(len(text))
    return "".join(parts[0])
