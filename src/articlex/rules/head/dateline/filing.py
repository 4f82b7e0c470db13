"""Where a story was filed: the dateline at the head of the standfirst or of the first paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Finding, Ledger, Mark
from articlex.page import Page
from articlex.read import hints
from articlex.rules.head.dateline.dateline import parse_dateline

MOST_TRIED = 8  # story blocks
MOST_LONG = 3  # of them long ones: a dateline does not stand deeper in a story
LONG = 200  # characters
MOST_ABOVE = 3  # blocks above the story that were not taken for it
SHORTEST_STORY = 60  # characters of the paragraph after a dateline that stands alone
_OPENING = ("paragraph", "standfirst")


def dateline(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """The place, agency and date before the first sentence: `SEOUL, South Korea (AP) —`.

    Leaves alone kickers, names in capitals, labels and everything deep in the story.

    >>> from articlex import extract
    >>> extract("<h1>Snow</h1><p>OSLO (AP) — Snow fell all day on Monday, the first of the year.</p>").dateline.agency
    'AP'
    """
    long_ones = 0
    tried = 0
    first = next(iter(ledger.with_role(*_OPENING)), len(ledger.roles))
    for block in page.blocks[max(0, first - MOST_ABOVE) :]:
        role = ledger.roles[block.index]
        above = block.index < first
        if role not in _OPENING and (role or not above or block.link_chars):
            continue
        tried += not above
        long_ones += len(block.text) >= LONG
        cued = bool(page.regions[block.region].hints & hints.DATELINE)
        found = parse_dateline(block.text, cued=cued)
        if found and found[1] < len(block.text) and not (above and len(block.text) < SHORTEST_STORY):
            if above:
                yield Mark(block.index, "paragraph", "a dateline opens it, right above the story")
            yield Finding("dateline", found[0], "dateline", "it opens the story", block.index)
            yield Finding(
                "story_starts", found[1], "dateline", "the first sentence begins there", block.index
            )
            return
        if found and _story_follows(page, ledger, block.index):
            yield Mark(block.index, "dateline", "a dateline in a block of its own")
            yield Finding("dateline", found[0], "dateline", "it stands above the story", block.index)
            return
        if tried >= MOST_TRIED or long_ones >= MOST_LONG:
            return


def _story_follows(page: Page, ledger: Ledger, index: int) -> bool:
    after = index + 1
    if index == 0 or after >= len(page.blocks) or page.blocks[index].tag == "li":
        return False
    return ledger.roles[after] == "paragraph" and len(page.blocks[after].text) >= SHORTEST_STORY
