"""What asks the reader for something, in a line of the story or at its end, and that the model took for story."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.lang.platforms import PLATFORMS
from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page, PageBlock

LONGEST_ASKING = 30  # words


def subscribing_line(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A paragraph of the story that asks the reader to subscribe, or to follow the paper on a network, and leads there.

    Leaves alone sentences that only say such words, and those without a link.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> line = "<p>Sign up for our newsletter: it comes at six. <a href=/letter>Subscribe</a></p>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1>{story}{line}{story}").body)
    6
    """
    said = {block.index for block in page.matching("phrases_promotion")}
    for block in page.matching("openings_promotion"):
        if not block.link_chars or ledger.roles[block.index] != "paragraph":
            continue
        if block.index in said:
            yield Mark(block.index, "promotion", "asks to subscribe, and leads there")
        elif block.words <= LONGEST_ASKING and _names_network(block):
            yield Mark(block.index, "promotion", "asks to follow on a network, and leads there")


def _names_network(block: PageBlock) -> bool:
    low = block.text.lower()
    return any(name in low for name in PLATFORMS)


def closing_prompt(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The last lines of a story, where they ask the reader to follow the paper on a network, to subscribe below, to
    give money, or to mind the form of a comment.

    Leaves alone such words elsewhere in the story, and those that name no network and no offer.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> len(extract(f"<h1>Snow closes it</h1>{story}<p>Follow us on Facebook and Telegram for more.</p>").body)
    3
    """
    asking = _asking(page, ledger)
    for index in reversed(ledger.with_role(*STORY)[1:]) if asking else ():
        if index not in asking:
            return
        yield Mark(index, asking[index], "the last line of the story asks the reader for something")


def _asking(page: Page, ledger: Ledger) -> dict[int, str]:
    """The blocks that ask for something, and what they are by that."""
    opened, said = page.matching("openings_promotion"), page.matching("phrases_promotion")
    asking = [block for block in opened if _names_network(block)]
    asking += page.matching("phrases_appeal")
    over_offer = frozenset(ledger.with_role("promotion"))
    asking += [block for block in (*opened, *said) if block.index + 1 in over_offer]
    found = {block.index: "promotion" for block in asking}
    # a form for comments lists the tags that are allowed
    forms = [block for block in page.matching("phrases_comments") if "<" in block.text]
    found.update((block.index, "comments") for block in forms)
    return found
