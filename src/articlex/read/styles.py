"""What CSS hides, and what it makes a block: declarations in `style` attributes, and plain rules of the page's own
`<style>`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from articlex.remember import remembered

Sight = Literal["", "hidden", "off screen", "block"]

MOST_STYLES = 4_096  # style attributes that are remembered
LONGEST_SHEET = 30_000  # characters
MOST_STYLED = 200  # classes and ids of which one style sheet says something
LONGEST_RULE = 1_000  # characters of a selector, and of its declarations
LONGEST_STYLE = 1_000  # characters of a style attribute that are looked at
_HIDDEN = re.compile(r"(?i)(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden)(?![\w-])")
_SHOWN = re.compile(r"(?i)(?<![\w-])(?:display\s*:(?!\s*none)|visibility\s*:\s*visible)")
_OFF_SCREEN = re.compile(
    r"""(?ix) (?<![\w-]) (?:
        clip \s*:\s* rect\( (?:\s* [01](?:px)? [\s,]*){4} \)
      | clip-path \s*:\s* (?:inset\( \s* (?:50|100)% | circle\( \s* 0)
      | (?:left | top | right | margin-left | text-indent) \s*:\s* - \d{3,}
      | font-size \s*:\s* (?: 0 (?![.\d]) | 1px )
      | transform \s*:\s* scale\(0\)
      | opacity \s*:\s* 0 (?![.\d]) (?= .{0,200} (?:position\s*:\s*absolute | font-size\s*:\s*[01]px | pointer-events\s*:\s*none))
      | (?:max-)?(?:width|height) \s*:\s* [01](?:px)? \s* (?=;|!|$) (?: .{0,200} overflow \s*:\s* hidden )
    )"""
)
_BLOCK = re.compile(r"(?i)(?<![\w-])display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)(?![\w-])")
_FLOATING = re.compile(r"(?i)(?<![\w-])(?:float\s*:\s*(?:left|right)|position\s*:\s*(?:absolute|fixed))")
"""What takes an element out of the flow, as it does an initial and a badge: it parts no text."""
_ONE = r"(?:(?:html|body|main|article|div)\s+)*(?:[a-z][a-z0-9]*)?[.#][\w-]+"
_PLAIN = re.compile(rf"{_ONE}(?:\s*,\s*{_ONE})*")
_ON_SCREENS = re.compile(r"@media\s*(?:only\s+)?(?:screen|all)\s*")
_NAME_GOES_ON = re.compile(r"[\w-]")
_TELLING = (
    "display:none", "display :none", "visibility:hidden", ":-9", ":-1000", "rect(0", "rect(1", "scale(0", "inset(50",
    "font-size:0", "font-size:1px", "height:1px", "circle(0", "display:block",
)  # fmt: skip
"""One of them stands in any declaration that hides or makes a block, where no space follows a colon."""


@remembered(MOST_STYLES)
def sight(style: str) -> Sight:
    """What becomes of an element with these declarations. `opacity` alone hides nothing: scripts fade text in.

    >>> sight("color: red"), sight("DISPLAY : NONE"), sight("position:absolute; left:-9999px"), sight("opacity:0")
    ('', 'hidden', 'off screen', '')
    >>> sight("display:block; margin:1em"), sight("display:block; float:left"), sight("display:inline-block")
    ('block', '', '')
    """
    declarations = style[:LONGEST_STYLE]
    if _HIDDEN.search(declarations):
        return "hidden"
    if _OFF_SCREEN.search(declarations):
        return "off screen"
    return "block" if _BLOCK.search(declarations) and not _FLOATING.search(declarations) else ""


def styled_names(css: str) -> dict[str, Sight]:
    """What a style sheet makes of classes and ids, as its selectors write them, by plain rules (`.name`, `p.name`,
    `#name {…}`, below the elements that hold any page) outside `@media` and the like, save `@media screen`.

    Leaves alone long sheets, which are the site's and no page's, and a name of which another rule says that what it
    hides is shown: a script or the width of the window decides there.

    >>> styled_names(".a, #b{display:none} i.c{left:-9999px} p .d{display:none} @media print{.e{display:none}}")
    {'.a': 'hidden', '#b': 'hidden', 'i.c': 'off screen'}
    >>> styled_names(".tab{display:none} .tab.open{display:block} .line{display:block}")
    {'.line': 'block'}
    >>> styled_names("@media screen{body .e{display:none}} .f{height:1px;width:1px;overflow:hidden}")
    {'.e': 'hidden', '.f': 'off screen'}
    """
    if len(css) > LONGEST_SHEET:
        return {}
    css = css.replace(": ", ":")
    found: dict[str, Sight] = {}
    depth = counted = 0
    for at in _places(css, _TELLING):
        opening = css.rfind("{", max(0, at - LONGEST_RULE), at)
        if opening < 0 or css.find("}", opening, at) >= 0:
            continue
        start = 1 + max(css.rfind(brace, max(0, opening - LONGEST_RULE), opening) for brace in "{}")
        selectors = css[start:opening].rpartition("*/")[2].strip()
        if not _PLAIN.fullmatch(selectors):
            continue
        depth += css.count("{", counted, start) - css.count("}", counted, start)
        counted = start
        if depth and not (depth == 1 and _is_for_screens(css, start)):
            continue
        if seen := sight(css[opening : at + LONGEST_RULE].partition("}")[0]):
            found.update((name.split()[-1], seen) for name in selectors.split(","))
        if len(found) > MOST_STYLED:
            break
    return {name: seen for name, seen in found.items() if seen == "block" or not _is_shown(css, name)}


def _is_for_screens(css: str, place: int) -> bool:
    """Whether the last `@media` before a place is for any screen."""
    at = css.rfind("@media", 0, place)
    return at >= 0 and _ON_SCREENS.fullmatch(css, at, css.find("{", at)) is not None


def _places(css: str, words: Sequence[str]) -> list[int]:
    """Where any of some words begins, in order."""
    found = []
    for word in words:
        at = css.find(word)
        while at >= 0:
            found.append(at)
            at = css.find(word, at + len(word))
    return sorted(found)


def _is_shown(css: str, selector: str) -> bool:
    """Whether a rule for a class or an id, alone or with others, says that its elements are shown."""
    for at in _places(css, (selector,)):
        after = css[at + len(selector) : at + LONGEST_RULE]
        declarations = after.partition("{")[2].partition("}")[0]
        if not _NAME_GOES_ON.match(after) and _SHOWN.search(declarations):
            return True
    return False
