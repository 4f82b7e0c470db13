"""Which blocks are the story: the vote on each, turned into roles."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from articlex.ledger import Ledger, Mark
from articlex.page import NO_REGION, Page
from articlex.rules.body.figures import survey
from articlex.rules.body.votes import ballot, count

BAR = 0.0
NEAR = 12  # levels above a cell within which its table is
LONG_CELL = 25  # words a cell: those of a layout hold paragraphs
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
            yield Mark(index, kind_of(block.tag), f"votes {total:+.1f}")


def layout_cells(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Story text in the cells of a table that is there for the layout: its cells hold paragraphs.

    Leaves alone tables of figures and words.

    >>> from articlex import extract
    >>> cell = "Snow fell on Oslo on Monday and went on all day. " * 6
    >>> [block.kind for block in extract(f"<table><tr><td>{cell}<br><br>{cell}</td></tr></table>").body]
    ['paragraph', 'paragraph']
    """
    tables: dict[int, list[int]] = {}
    for block in page.blocks:
        if ledger.roles[block.index] == "table":
            table = next((r.index for r in islice(page.ancestors(block.region), NEAR) if r.tag == "table"), NO_REGION)
            tables.setdefault(table, []).append(block.index)
    for table, cells in tables.items():
        words = sum(page.blocks[index].words for index in cells)
        if table == NO_REGION or words >= LONG_CELL * len(cells):
            for index in cells:
                yield Mark(index, "paragraph", "its table is a layout, with paragraphs in the cells")


def kind_of(tag: str) -> str:
    """The role in the body of a block in an element `tag`."""
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return "heading"
    return _KINDS.get(tag, "paragraph")
