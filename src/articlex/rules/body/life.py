"""The author's life below the story, which may be longer than the story."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import NO_REGION, Page, Region

LEAST_STORY = 30  # words of running text above it


def author_life(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The last box of the story, where its running text begins with the author's name.

    Leaves alone single paragraphs, which the scores know, and boxes with text of the story below them.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> life = "<section><h2>Who writes</h2><p>Ada Lund wrote nine books on snow, and reads them aloud.</p></section>"
    >>> len(extract(f"<h1>Snow closes bridge</h1><p class=byline>By Ada Lund</p><div>{story}{life}</div>").body)
    3
    """
    authors = tuple(f"{author} " for author in ledger.found("byline") or ())
    if not authors:
        return
    prose = [index for index in ledger.having(*STORY) if page.prose[index]]
    first = next((at for at in prose if page.blocks[at].text.startswith(authors)), None)
    if first is None or page.prose_between(prose[0], first) < LEAST_STORY:
        return
    above = prose[prose.index(first) - 1]
    box = _box_below(page, first, above)
    if box and box.stop > prose[-1]:
        for at in ledger.having(*STORY):
            if box.start <= at < box.stop:
                yield Mark(at, "author_box", "a last box that begins with the author's name")


def _box_below(page: Page, index: int, above: int) -> Region | None:
    """The largest container of a block that does not hold the one above; None where there is only its paragraph."""
    found = None
    for region in page.ancestors(page.blocks[index].region):
        if region.start <= above or region.parent == NO_REGION:
            break
        if region.index != page.blocks[index].region:
            found = region
    return found
