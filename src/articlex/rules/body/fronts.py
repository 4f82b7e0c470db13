"""Pages that are no article: the front of a section, where every paragraph belongs to another story."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Finding, Ledger, Mark
from articlex.page import Page
from articlex.rules.body.edges import story_blocks
from articlex.rules.body.figures import page_kind

REACH = 4  # blocks below a linked headline that are its teaser
TEASED = 0.8  # of the story's running text that must be teasers
FEWEST = 8  # teasers
LONGEST_TEASER = 45  # words, on average
ARTICLE = 2.0  # what `page_kind` gives a page that says it is an article


def section_front(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """A page whose paragraphs nearly all stand under headlines that link to other pages is no article.

    Leaves alone pages that say in JSON-LD that they are one, headings that link to a place on the same
    page, and lists of a few related stories.

    >>> from articlex import extract
    >>> teaser = "<h2><a href=/{0}>Snow in town {0}</a></h2><p>Snow fell on the town on Monday, say people.</p>"
    >>> bool(extract("".join(teaser.format(number) for number in range(9))))
    False
    """
    if page_kind(page) >= ARTICLE:
        return
    story = story_blocks(ledger)
    prose = sum(page.prose[index] for index in story)
    targets = {index: href for index in story if page.prose[index] and (href := _link_above(page, index))}
    teased = sum(page.prose[index] for index in targets)
    teasers = len(set(targets.values()))
    if teasers >= FEWEST and TEASED * prose <= teased <= LONGEST_TEASER * teasers:
        for index in story:
            yield Mark(index, "related", f"one of {teasers} teasers: the page is the front of a section")
        if ledger.found("byline"):
            yield Finding("byline", (), "section_front", "the front of a section has no author")


def _link_above(page: Page, index: int) -> str:
    """Where the heading above a block links to, if it is one link to another page."""
    for above in page.blocks[max(0, index - REACH) : index][::-1]:
        if above.level:
            return "" if (above.href or "#").startswith("#") else above.href or ""
    return ""
