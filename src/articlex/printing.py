"""What is printed: text of a page must not steer the terminal."""

from __future__ import annotations

import re

# Controls other than the end of a line and a tab, marks that turn the direction of a text, halves of characters.
_STEERING = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def printable(text: str) -> str:
    r"""Text with each character that steers a terminal spelled out, as JSON spells it too.

    >>> print(printable("red: \x1b[31m"))
    red: \u001b[31m
    """
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class Drawn(str):
    """Text with sequences of the terminal that are its own; what it shows of a page is `printable`."""

    __slots__ = ()
