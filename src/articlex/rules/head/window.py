"""The blocks around a headline among which the lines of the story's head stand: byline, date and the like."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Ledger
from articlex.page import Page, PageBlock
from articlex.read import hints

BEFORE = 6  # blocks over the headline in which a byline may stand
AFTER = 25  # blocks under it
MOST_PROSE = 200  # words of running text under the headline after which no byline of the head comes
CLOSE = 4  # blocks after the headline that belong to it even in a box that promotes
NEXT_TO = 2  # blocks after the headline that belong to it whatever box they seem to lie in
NEVER = hints.HIDDEN | hints.CONSENT | hints.COMMENTS | hints.CAPTION | hints.EMBED
_ELSEWHERE = NEVER | hints.NAVIGATION | hints.RELATED | hints.PROMOTION | hints.CREDIT | hints.CARD


def head_blocks(page: Page, ledger: Ledger, first: int, last: int, longest: int) -> Iterator[PageBlock]:
    """The short blocks of a stretch that may belong to the story's head: no teasers, no comments."""
    headline = ledger.block_of("headline")
    around = page.regions[page.blocks[headline].region].hints if headline >= 0 else 0
    elsewhere = _ELSEWHERE & ~around
    for block in page.blocks[first:last]:
        if block.words <= longest and block.index != headline and ledger.roles[block.index] != "headline":
            near = headline < block.index <= headline + NEXT_TO
            hinted = page.regions[block.region].hints
            if near and hinted & hints.BYLINE:
                hinted &= ~hints.CAPTION
            if headline < block.index <= headline + CLOSE:
                hinted &= ~hints.PROMOTION
            if not hinted & (NEVER if near else elsewhere):
                yield block


def window(page: Page, ledger: Ledger) -> tuple[int, int]:
    """The blocks among which the head's lines stand."""
    headline = ledger.block_of("headline")
    first, last = max(0, headline - BEFORE), headline + 1
    limit = min(len(page.blocks), headline + AFTER if headline >= 0 else len(page.blocks))
    while last < limit and page.prose_between(max(0, headline), last) < MOST_PROSE:
        last += 1
    return first, last
