"""Which blocks are the story: the vote on each, turned into roles."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Ledger, Mark
from articlex.page import Page
from articlex.rules.body.figures import survey
from articlex.rules.body.votes import ballot, count

BAR = 0.0
_KINDS = {
    "li": "list_item",
    "dd": "list_item",
    "dt": "list_item",
    "blockquote": "quote",
    "pre": "code",
    "td": "table",
    "th": "table",
}


def body_votes(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Blocks whose votes add up to more than zero are the story.

    Leaves alone what earlier rules know as furniture, and blocks far from any running text.

    >>> from articlex import extract
    >>> page = "<nav><a href=/>Home</a></nav><h1>Snow</h1>" + "<p>Snow fell on Oslo on Monday, all day long.</p>" * 2
    >>> len(extract(page).body)
    1
    """
    surveyed = survey(page, ledger)
    table = ballot("text" if page.is_text else "html")
    for index, total in count(page, surveyed, table).items():
        if total > BAR:
            block = page.blocks[index]
            because = f"votes {total:+.1f}"
            yield Mark(index, kind_of(block.tag), because)


def kind_of(tag: str) -> str:
    """The role in the body of a block in an element `tag`."""
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return "heading"
    return _KINDS.get(tag, "paragraph")
