"""What the page shows twice: copies of the story for another device, for print, or as a preview."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page
from articlex.rules.body.searches import most_searches

SHORTEST = 10  # words of running text: shorter ones may well come again
FEWEST_REPEATED = 2  # such texts, one after the other, are a copy of the story


def repeated_text(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Running text that the story has word for word before, in another container, the short lines of such a copy, the
    headline once more, and a text that is all the paragraphs in one.

    Leaves alone other short lines, and what comes again side by side, such as a refrain.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>"
    >>> story += "<p>The mayor said that the trams would run again, if the wind let the crews work.</p>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1><div>{story}</div><div class=print>{story}</div>").body)
    2
    """
    first: dict[str, int] = {}
    copies: Counter[int] = Counter()
    headline = ledger.block_of("headline")
    title = page.blocks[headline].text.casefold() if headline >= 0 else ""
    story = ledger.with_role(*STORY)
    if (whole := _whole_again(page, story)) >= 0:
        yield Mark(whole, "repeat", "it has the paragraphs of the story once more, in one")
    begins = next((index for index in story if page.prose[index]), 0)
    for at, index in enumerate(story):
        block = page.blocks[index]
        container = page.regions[block.region].parent
        if block.level and block.text.casefold() == title:
            below = page.blocks[story[at + 1]] if at + 1 < len(story) else block
            if index < begins or below.text in first:
                yield Mark(index, "repeat", "the headline once more")
        elif first.setdefault(block.text, container) == container:
            continue
        elif page.prose[index] >= SHORTEST:
            copies[container] += 1
            yield Mark(index, "repeat", "the story has it word for word before")
        elif copies[container] >= FEWEST_REPEATED:
            yield Mark(index, "repeat", "a line of a copy of the story")


def _whole_again(page: Page, story: Sequence[int]) -> int:
    """The block that holds the texts of most others of the story, as what is read aloud does; -1 for none."""
    words = sum(page.blocks[index].words for index in story)
    largest = max(story, key=lambda index: page.blocks[index].words, default=-1)
    if largest < 0 or page.blocks[largest].words * 3 < words or len(story) <= FEWEST_REPEATED:
        return -1
    all_of_it = page.blocks[largest].text
    texts = dict.fromkeys(page.blocks[index].text for index in story if page.prose[index])
    texts.pop(all_of_it, None)
    others = list(texts)[: most_searches(all_of_it)]
    held = sum(text in all_of_it for text in others)
    return largest if held >= FEWEST_REPEATED and held * 2 > len(others) else -1
