"""What wires write to editors inside a caption, and no reader is meant to see."""

from __future__ import annotations

import regex

from articlex.lang.phrases import any_of
from articlex.lang.wire_notices import LEADING_NOTICES, TRAILING_NOTICES

_LEADING = regex.compile(rf"\s*+(?:{any_of(LEADING_NOTICES)})\s*+[-–—:]+\s++(?=\p{{L}})")
_TRAILING = regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?:{any_of(TRAILING_NOTICES)})(?![\p{{L}}\p{{N}}])")
_CAPITALS = regex.compile(
    r"^(?:[^\p{L}]*+\b(?:\p{Lu}{2}[^\p{Ll}\s]*+(?!\p{Ll})|\p{Lu}(?=\s\p{Lu}{2})))*+[^\p{L}]*+"
)


def without_notices(text: str) -> str:
    """A caption without a wire's notices, which run on in capitals.

    >>> without_notices("REFILE - A street in Oslo. REUTERS/Ann Lee TPX IMAGES OF THE DAY")
    'A street in Oslo. REUTERS/Ann Lee'
    """
    if lead := _LEADING.match(text):
        text = text[lead.end() :]
    while any(map(text.__contains__, TRAILING_NOTICES)) and (found := _TRAILING.search(text)):
        rest = _CAPITALS.sub("", text[found.end() :], count=1)
        text = f"{text[: found.start()].rstrip()} {rest}".strip()
    return text
