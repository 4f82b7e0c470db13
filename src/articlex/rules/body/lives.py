"""The life of its author at the end of a story."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page

LAST = 3  # blocks of a story among which its author's life is
FEWEST_BEFORE = 3  # blocks of the story
LONGEST = 100  # words


def author_life(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A paragraph at the end of a story that opens with the full name of its author, whom the story names nowhere else.

    Leaves alone stories about the author, and names that only open alike.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 4
    >>> life = "<p><i>Ada Lund has covered the county since 2009, and lives in Oslo with her dog.</i></p>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1><p class=byline>By Ada Lund</p>{story}{life}").body)
    4
    """
    authors = [name.casefold() for name in ledger.found("byline") or () if " " in name]
    story = ledger.having(*STORY)
    if not authors or len(story) < FEWEST_BEFORE + 1:
        return
    last = story[-LAST:] if len(story) >= FEWEST_BEFORE + LAST else story[FEWEST_BEFORE:]
    for at in last:
        block = page.blocks[at]
        opening = block.text.casefold()
        author = next(
            (name for name in authors if opening.startswith((f"{name} ", f"{name},"))),
            None,
        )
        if author is None or block.words > LONGEST or block.level:
            continue
        surname = author.rpartition(" ")[2]
        if not any(surname in page.blocks[other].text.casefold() for other in story if other not in last):
            yield Mark(
                at, "author_box", "opens with the name of the author, whom the story names nowhere else"
            )
