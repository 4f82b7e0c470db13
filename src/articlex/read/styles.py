"""What CSS hides: declarations in `style` attributes, and plain class rules of the page's own `<style>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

Sight = Literal["", "hidden", "off screen"]

MOST_STYLES = 4_096  # style attributes that are remembered
LONGEST_STYLE = 1_000  # characters of a style attribute that are looked at
_HIDDEN = re.compile(r"(?i)(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden)(?![\w-])")
_SHOWN = re.compile(r"(?i)(?<![\w-])(?:display\s*:(?!\s*none)|visibility\s*:\s*visible)")
_OFF_SCREEN = re.compile(
    r"""(?ix) (?<![\w-]) (?:
        clip \s*:\s* rect\( (?:\s* [01](?:px)? [\s,]*){4} \)
      | clip-path \s*:\s* inset\( \s* (?:50|100)%
      | (?:left | top | right | margin-left | text-indent) \s*:\s* - \d{3,}
      | font-size \s*:\s* 0 (?![.\d])
    )"""
)
_CLASS = re.compile(r"\.(-?[_a-zA-Z][\w-]*)")
_COMMENT = re.compile(r"/\*(?:.*?\*/|.*)", re.DOTALL)
_HIDING_WORDS = ("none", "hidden", "clip", "-9", "font-size", "NONE", "HIDDEN")


@lru_cache(maxsize=MOST_STYLES)
def sight(style: str) -> Sight:
    """What becomes of an element with these declarations. `opacity` hides nothing: scripts fade text in.

    >>> sight("color: red"), sight("DISPLAY : NONE"), sight("position:absolute; left:-9999px"), sight("opacity:0")
    ('', 'hidden', 'off screen', '')
    """
    declarations = style[:LONGEST_STYLE]
    if _HIDDEN.search(declarations):
        return "hidden"
    return "off screen" if _OFF_SCREEN.search(declarations) else ""


def hidden_classes(css: str) -> dict[str, Sight]:
    """The classes that a style sheet hides by a plain rule (`.name {…}`) outside `@media` and the like.

    Leaves alone a class of which another rule says that its elements are shown: a script or the width of
    the window decides there.

    >>> hidden_classes(".a, .b{display:none} .c{left:-9999px} p .d{display:none} @media print{.e{display:none}}")
    {'a': 'hidden', 'b': 'hidden', 'c': 'off screen'}
    >>> hidden_classes(".tab{display:none} .tab.open{display:block}")
    {}
    """
    pieces = _COMMENT.sub("", css).split("}")
    found: dict[str, Sight] = {}
    depth = 0
    for piece in pieces:
        opened = piece.count("{")
        if opened and depth + opened == 1 and any(word in piece for word in _HIDING_WORDS):
            selectors, _, declarations = piece.partition("{")
            if seen := sight(declarations):
                found.update((name, seen) for name in _plain_classes(selectors))
        depth = max(0, depth + opened - 1)
    if found:
        for name in _shown_classes(pieces):
            found.pop(name, None)
    return found


def _plain_classes(selectors: str) -> Iterator[str]:
    for selector in selectors.split(","):
        if named := _CLASS.fullmatch(selector.strip()):
            yield named[1]


def _shown_classes(pieces: list[str]) -> Iterator[str]:
    for piece in pieces:
        selectors, _, declarations = piece.rpartition("{")
        if _SHOWN.search(declarations):
            yield from _CLASS.findall(selectors)
