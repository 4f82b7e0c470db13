"""What the page shows twice: copies of the story for another device, for print, or as a preview."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page

SHORTEST = 10  # words of running text: shorter ones may well come again


def repeated_text(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Running text that the story has word for word before, in another container.

    Leaves alone short lines, and what comes again side by side, such as a refrain.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>"
    >>> story += "<p>The mayor said that the trams would run again, if the wind let the crews work.</p>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1><div>{story}</div><div class=print>{story}</div>").body)
    2
    """
    first: dict[str, int] = {}
    for index in ledger.with_role(*STORY):
        if page.prose[index] < SHORTEST:
            continue
        block = page.blocks[index]
        container = page.regions[block.region].parent
        if first.setdefault(block.text, container) != container:
            yield Mark(index, "repeat", "the story has it word for word before")
