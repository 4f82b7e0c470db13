"""What the model left open at the edges of the story and in its gaps: lines that hang over, subheads."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from articlex.cleaning import letters
from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.read import hints
from articlex.read.inheritance import LEAST_STORY, ends_sentence

HARDLY_ARTICLE = 0.08  # confidence: on pages with less, short lines are what there is to say
NEAR = 4  # elements around a button among which the fold is that it opens
MOST_STORIES = 5  # h1 below the first; a page with more is a list of stories
NEAR_HEADLINE = 3  # blocks under a headline in which its byline or date is
LONG_LINE = 12  # words of running text
FEWEST_WORDS = 60  # of a story that holds no sentence
FEWEST_A_LINE = 3  # words of the lines of such a story, on average: a menu has fewer
_HANGING = frozenset(("paragraph", "heading"))
_HEADLINES = frozenset(("", *STORY))  # what the model makes of the headline of another story
_QUESTION_MARKS = ("?", "？", "؟")
_LISTED = frozenset(("li", "td", "th"))


def subhead(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A heading within the story, right above one of its blocks, is a subhead; so is a button that unfolds the block.

    Leaves alone headings that link elsewhere, those above something else, other buttons, and what has a role.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1>{story * 3}<h2>Ice</h2>{story * 3}").body)
    7
    """
    roles = ledger.roles
    story = ledger.with_role(*STORY)
    for block in page.blocks[story[0] + 1 : story[-1]] if story else ():
        index = block.index
        hinted = page.regions[block.region].hints
        if roles[index] or roles[index + 1] not in STORY or not (block.level or hinted & hints.WIDGET):
            continue
        if not block.level:
            if _unfolds(page, block):
                yield Mark(index, "heading", "a button that unfolds a block of the story")
            continue
        above = roles[index - 1] in STORY or _side_by_side(page, index, index + 1)
        if above and block.href is None and not hinted & hints.FURNITURE:
            yield Mark(index, "heading", "a heading right above a block of the story, and below another")


def _unfolds(page: Page, block: PageBlock) -> bool:
    """Whether a button is the title of a part of the text that is shown when it is pressed."""
    around = list(islice(page.ancestors(block.region), NEAR))
    is_button = any(region.own & hints.WIDGET for region in around[:2])
    asks = block.text.endswith(_QUESTION_MARKS)
    return is_button and any(
        hints.named(region.names) & hints.FOLD or (asks and hints.OPENED.search(region.names))
        for region in around
    )


def _side_by_side(page: Page, index: int, other: int) -> bool:
    """Whether two blocks are children of one container."""
    one, two = (page.regions[page.blocks[at].region] for at in (index, other))
    return one.parent == two.parent


def story_goes_on(page: Page, ledger: Ledger) -> Iterator[Mark]:
    r"""On a page without markup, running text right under a paragraph of the story is story too.

    Leaves alone HTML pages, short lines, what another rule knows, and what follows more than one such text.

    >>> from articlex import extract
    >>> story = "Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic until noon.\n\n"
    >>> extract("Snow closes the bridge\n\n" + 2 * story + "Now the boats that wait in the harbor are to sail.").body[-1].text
    'Now the boats that wait in the harbor are to sail.'
    """
    if not page.is_text:
        return
    taken = [role in STORY for role in ledger.roles]
    for index, words in enumerate(page.prose):
        above = index - 1
        if index and words >= LONG_LINE and not ledger.roles[index] and page.prose[above] and taken[above]:
            yield Mark(index, "paragraph", "running text right under a paragraph of the story")


def next_story(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """What follows a second headline: a heading of the headline's level, below text of the story, with a byline or
    a date under it, by markup or, right below an h1, by words.

    Leaves alone subheads, a story that is quoted, entries of a live blog, pages without a marked headline, the
    headline said again, and lists of many stories.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> other = "<h1>Ferry stops</h1><p class=byline>By Ada Lund</p><p>The last ferry left on Sunday, at noon.</p>"
    >>> len(extract(f"<title>Snow closes bridge</title><h1>Snow closes bridge</h1>{story}{other}").body)
    3
    """
    headline = ledger.block_of("headline")
    level = page.blocks[headline].level if headline >= 0 else 0
    if not level:
        return
    own = letters(page.blocks[headline].text)
    story = ledger.with_role(*STORY)
    begins = next((at for at in story if at > headline and page.prose[at]), len(page.blocks))
    roles = _HEADLINES if level == 1 else STORY
    headings = [
        block.index
        for block in page.blocks[begins + 1 : story[-1] if story else 0]
        if block.level == level
        and ledger.roles[block.index] in roles
        and letters(block.text) != own
        and page.prose_between(begins, block.index) >= LEAST_STORY
    ]
    heads = _heads(page, ledger) if headings and level == 1 else frozenset()
    ends = next((at for at in headings if _is_headline(page, at, heads)), None)
    if ends is None or (level == 1 and len(headings) > MOST_STORIES):
        return
    for at in story:
        if at >= ends:
            yield Mark(at, "related", "below the headline of another story")


def _heads(page: Page, ledger: Ledger) -> frozenset[int]:
    """The blocks that say who wrote a story, or when, by their words or by an element in the line. Below an h1, one
    of them is enough."""
    said = {cue.block for cue in page.cues if cue.kind & (hints.BYLINE | hints.DATE)}
    said.update(block.index for block in page.matching("openings_byline"))
    said.update(ledger.with_role("byline", "date"))
    return frozenset(at for at in said if at < len(page.blocks) and not page.prose[at])


def _is_headline(page: Page, index: int, heads: frozenset[int]) -> bool:
    """Whether a heading has a byline or a date under it, by markup or right below, and is neither in a quote nor an
    entry's of a live blog."""
    regions = page.regions
    under = page.blocks[index + 1 : index + 1 + NEAR_HEADLINE]
    dated = index + 1 in heads or any(
        regions[block.region].hints & (hints.BYLINE | hints.DATE) and not page.prose[block.index]
        for block in under
    )
    return dated and not regions[page.blocks[index].region].hints & (hints.LIVE | hints.QUOTE)


def scattered_lines(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Lines that the model took for story on a page without one sentence of running text are no story, nor
    is a single block of links, such as a cloud of tags.

    Leaves alone long lists and tables whose lines have some words, every page with a sentence or a `<p>` in
    its story, and texts without a link, a list or a table, which are no menus.

    >>> from articlex import extract
    >>> bool(extract("<ul><li>Our team</li><li>Prices 2024</li></ul>"))
    False
    """
    story = ledger.with_role(*STORY)
    if any(page.prose[index] or page.blocks[index].tag == "p" for index in story):
        return
    if not any(block.link_chars or block.tag in _LISTED for block in page.blocks):
        return
    words = sum(page.blocks[index].words for index in story)
    lines = len(story) if len(story) > 1 else sum(_links(page.blocks[index]) for index in story)
    if words < max(FEWEST_WORDS, FEWEST_A_LINE * lines):
        for index in story:
            yield Mark(index, "", "the page has no sentence, so this is no story")


def _links(block: PageBlock) -> int:
    """How many links stand in a block that is more than one."""
    return sum(mark[0] == "link" for mark in block.markup.marks) if block.markup else 0


def hanging_line(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A short line or a heading that the model took for story before its first sentence or after its last.

    Leaves alone list items, tables, quotes and code, lines in an element like those of the story's
    sentences, pages whose story has no sentence at all, and pages that are hardly an article: their text
    is such lines.

    >>> from articlex import explain
    >>> explain("<div>Fen</div><p>Snow fell on Oslo on Monday, and on Bergen too.</p>").blocks[0].role
    'outside'
    """
    story = ledger.with_role(*STORY)
    prose = page.prose
    paths = {page.regions[page.blocks[index].region].path for index in story if prose[index]}
    confidence = ledger.found("confidence")
    if not paths or (confidence is not None and confidence < HARDLY_ARTICLE):
        return
    for edge, side in ((story, "before its first sentence"), (reversed(story), "after its last sentence")):
        for index in edge:
            block = page.blocks[index]
            if prose[index] or ledger.roles[index] not in _HANGING or ends_sentence(block.text):
                break
            if not page.is_text and page.regions[block.region].path in paths:
                break
            if not _heads_story(page, ledger, index):
                yield Mark(index, "", f"a line that hangs over the story, {side}")


def _heads_story(page: Page, ledger: Ledger, index: int) -> bool:
    """Whether a heading stands right above a block of the story."""
    after = index + 1
    return ledger.roles[index] == "heading" and after < len(page.blocks) and ledger.roles[after] in STORY
