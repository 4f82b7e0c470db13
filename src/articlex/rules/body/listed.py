"""Lists of other stories that the model took for more of this one, known by the label above them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.read.inheritance import LEAST_STORY

LEVELS = 3  # elements around a label, of which the innermost that holds more is that of its list
FEWEST_STORIES = 2
LONGEST_TEASER = 4  # blocks
MOST_BLOCKS = 500  # of a list that are looked at
MOST_WORDS = 80  # in a teaser
LONGEST_DATE = 4  # words above the first link
FEWEST_WORDS = 2  # of a title: others are links to read on
SHORTEST_LINK = 12  # characters of a title with text right behind it


def listed_stories(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Teasers below a label of other stories, of which each begins with a link, says more than that, and has as many
    lines as the others.

    Leaves alone what stands below the last of them, lists of nothing but links, labels with no story above them, and
    pages that are no article: there such a list may be all.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> teaser = "<h4><a href=/2>Ferry stops for good</a></h4><p>The last ferry left on Sunday, at noon.</p>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1>{story}<p>Related stories</p>{teaser * 2}").body)
    3
    """
    headline = max(0, ledger.block_of("headline"))
    story = ledger.with_role(*STORY)
    is_article = ledger.found("kind") == "article"
    for label in page.matching("labels_related") if is_article and story else ():
        at = label.index
        if (
            at > story[-1]
            or ledger.roles[at] != "related"
            or page.prose_between(min(headline, at), at) < LEAST_STORY
        ):
            continue
        around = islice(page.ancestors(label.region), LEVELS)
        container = next((region for region in around if region.stop > at + 1), None)
        stop = min(container.stop, at + MOST_BLOCKS) if container else at
        for teaser in _teasers(page.blocks[at + 1 : stop]):
            for block in teaser:
                if ledger.roles[block.index] in STORY:
                    yield Mark(block.index, "related", "a teaser below a label of other stories")


def _teasers(blocks: list[PageBlock]) -> list[list[PageBlock]]:
    """The teasers that a text begins with; none where it does not read like a list of them."""
    teasers: list[list[PageBlock]] = []
    for block in blocks:
        if _begins_with_link(block):
            teasers.append([])
        elif not teasers and block.words > LONGEST_DATE:
            return []
        if teasers and len(teasers[-1]) < LONGEST_TEASER:
            teasers[-1].append(block)
    if len(teasers) < FEWEST_STORIES:
        return []
    size = min(map(len, teasers))
    alike = [teaser[:size] for teaser in teasers]
    if size == 1 and all(block.href for (block,) in alike):
        return []
    return alike if all(sum(block.words for block in one) <= MOST_WORDS for one in alike) else []


def _begins_with_link(block: PageBlock) -> bool:
    """Whether a text is a link, or opens with one that is long enough for a title."""
    if block.href is not None or not block.link_chars:
        return block.href is not None and block.words >= FEWEST_WORDS
    first = next((span for span in block.spans if span.kind == "link"), None)
    return first is not None and first.start == 0 and first.stop >= SHORTEST_LINK
