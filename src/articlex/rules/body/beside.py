"""What belongs to a story and is no prose: formulas that stand by themselves, footnotes, postal addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import DIGIT, Page, PageBlock
from articlex.read import hints
from articlex.read.formula_numbers import is_number, row_of
from articlex.read.note_marks import notes_below

NEAR = 4  # levels above a footnote within which its list is
_DELIMITED = re.compile(r"(?:\$\$[^$]+\$\$|\\\[(?:(?!\\\]).)+\\\])[.,;]?")
FARTHEST = 12  # blocks below the story or another note: what is farther off are the footnotes of the page
LONGEST_MARK = 6  # characters
_MARK = re.compile(r"[\[(]?\d{1,3}[\])]?")
_RELATION = re.compile(r"\S\s*[=≈≤≥<>∝]\s*\S")
LINES_OF_ADDRESS = 3
_OF_PAGE = hints.FURNITURE & ~hints.ASIDE  # a note beside the paragraph that refers to it stands in an aside
_ANOTHER = frozenset(("navigation", "related", "comments", "promotion", "headline"))


def formula_line(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A block among those of the story that is nothing but a formula, and its number in the next cell of a table.

    Leaves alone formulas in a sentence, those beside the story, and figures in brackets.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> page = f"<h1>Snow closes the bridge</h1>{story}<div><math alttext='a=b^2'></math></div>{story}"
    >>> [(block.kind, block.text) for block in extract(page).body if block.kind != "paragraph"]
    [('formula', 'a=b^2')]
    """
    story = ledger.with_role(*STORY)
    if not story:
        return
    for block in page.blocks[story[0] : story[-1] + 2]:
        if _DELIMITED.fullmatch(block.text) or (
            block.markup and any(mark[0] == "formula" for mark in block.markup.marks) and _is_formula(block)
        ):
            yield Mark(block.index, "formula", "nothing but a formula")
        elif block.tag == "td" and is_number(block):
            row = row_of(page, block)
            beside = [other for other in row if other is not block]
            if len(beside) == 1 and (_is_formula(beside[0]) or _RELATION.search(beside[0].text)):
                for cell in row:
                    yield Mark(cell.index, "formula", "a formula and its number in a row of a table")


def _is_formula(block: PageBlock) -> bool:
    covered = sum(span.stop - span.start for span in block.spans if span.kind == "formula")
    return covered >= len(block.text.rstrip(" .,;"))


def footnote(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A note at the foot of the story, in a container that markup calls footnotes.

    A line that opens with a mark which links back to the same mark in the story is one too, and so are the lines or
    items below the story to whose numbers raised numbers in it refer.
    Leaves alone the heading over them, the small print of the page, powers and units, and pages that have no story.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> page = f"<h1>Snow closes the bridge</h1>{story}<ol class=footnotes><li>As of noon.</ol>"
    >>> extract(page).body[-1].kind, extract(page).body[-1].mark
    ('footnote', '1')
    """
    story = ledger.with_role(*STORY)
    notes = page.own_hints & hints.FOOTNOTE
    named: set[int] = set()
    reached = story[-1] if story else 0
    for block in page.blocks[story[0] :] if story else ():
        if 0 < block.link_chars <= LONGEST_MARK and _leads_back(block):
            yield Mark(block.index, "footnote", "opens with a link back to its mark")
        if not notes or block.level or ledger.roles[block.index] in _ANOTHER:
            continue
        hinted = page.regions[block.region].hints
        if block.index - reached > FARTHEST or (hinted & _OF_PAGE and not hinted & hints.LIST):
            continue
        if any(region.own & hints.FOOTNOTE for region in islice(page.ancestors(block.region), NEAR)):
            reached = max(reached, block.index)
            named.add(block.index)
            yield Mark(block.index, "footnote", "markup calls its container footnotes")
    for block in notes_below(page, story):
        if ledger.roles[block.index] not in _ANOTHER and block.index not in named:
            yield Mark(block.index, "footnote", "a raised number in the story refers to it")


def _leads_back(block: PageBlock) -> bool:
    """Whether a block opens with a mark that links to where the story refers to it."""
    if block.href or not _MARK.match(block.text):
        return False
    opening = (span for span in block.spans if span.kind == "link" and span.start == 0)
    return any("ref" in (span.href or "").partition("#")[2] for span in opening)


def postal_address(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """An `<address>` of several lines, with a number in it, between two paragraphs of the story or right below its
    last one.

    Leaves alone the address of an author, with links or an address for mail in it, and that of the newspaper, below
    the story's container.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> place = "<address>Town Hall<br>12 Mill Street<br>4021 Hollen</address>"
    >>> extract(f"<h1>Snow closes the bridge</h1>{story}{place}{story}").body[3].text.splitlines()
    ['Town Hall', '12 Mill Street', '4021 Hollen']
    """
    hinted = page.hinted(hints.BYLINE)
    story = set(ledger.with_role(*STORY)) if hinted else set()
    for block in hinted:
        at = block.index
        if at in story or block.link_chars or "@" in block.text or not DIGIT.search(block.text):
            continue
        around = islice(page.ancestors(block.region), 2)
        address = next((region for region in around if region.tag == "address"), None)
        if not address or at - 1 not in story or len(block.breaks) + 1 < LINES_OF_ADDRESS:
            continue
        if at + 1 in story or page.regions[page.blocks[at - 1].region].parent == address.parent:
            yield Mark(at, "paragraph", "a postal address among the paragraphs of the story")
