"""Lists that lie in an item of the story's lists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from articlex.ledger import Ledger, Mark
from articlex.page import Page
from articlex.read import hints

DEEPEST = 12  # levels
MOST_LINKED = 0.4  # of the characters of an item


def nested_item(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """An item of a list that lies in an item of the story, however short it is.

    Leaves alone items that are links, and what has a role.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> page = f"<h1>Snow closes the bridge</h1>{story}<ul><li>Spades<ul><li>Salt</ul></ul>{story}"
    >>> [block.text for block in extract(page).body if block.level == 2]
    ['Salt']
    """
    items = ledger.with_role("list_item")
    if not items:
        return
    items_of_story = {page.blocks[index].region for index in items}
    for block in page.hinted(hints.LIST):
        if ledger.roles[block.index] or block.link_chars > MOST_LINKED * len(block.text):
            continue
        around = islice(page.ancestors(block.region), 1, DEEPEST)
        if any(region.index in items_of_story and region.tag == "li" for region in around):
            items_of_story.add(block.region)
            yield Mark(block.index, "list_item", "its list lies in an item of the story")
