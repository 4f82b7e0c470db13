"""Which blocks may be captions at all, by where they stand, what they lie in and how they are written."""

from __future__ import annotations

from articlex.ledger import BODY_ROLES, STORY, Ledger
from articlex.page import Page, PageBlock
from articlex.read import hints
from articlex.rules.media.zone import ABOVE_HEADLINE, ELSEWHERE, Zone

LONGEST_CAPTION = 150  # words
MOST_OF_STORY = 0.5  # of the words of the story: such a block is its text
LONGEST_LINE = 60  # words of a caption that only its place tells
FEWEST_WORDS = 2  # of a caption that only its place tells
LINES_AFTER = 2  # blocks after a picture in which its caption is looked for
OPEN = frozenset(("", "legal", "standfirst", "caption", "credit", "byline", *BODY_ROLES))
HEAD_HINTS = hints.HEADING | hints.HEADLINE | hints.KICKER | hints.DATE | hints.BYLINE

_TEASING = hints.RELATED | hints.ASIDE
_ITEMS = frozenset(("dt", "dd", "td", "th"))
_CONTROLS = frozenset(("button", "nav", "form"))
_OF_HEAD = frozenset(("openings_byline", "openings_published"))
_FURNITURE = (
    "labels_widget", "labels_sharing", "labels_promotion", "labels_related", "labels_advertising", "phrases_widget",
    "phrases_promotion", "phrases_consent", "phrases_sharing", "openings_byline", "openings_published",
    "openings_promotion", "openings_related",
)  # fmt: skip


def may_be_caption(page: Page, ledger: Ledger, zone: Zone, block: PageBlock) -> bool:
    """Whether a block may be a caption at all: near the story and not most of it, in no teaser, sidebar or
    control."""
    hinted = page.regions[block.region].hints
    barred = ELSEWHERE & ~zone.shared
    within = block.index < zone.first or (hinted & hints.BODY and block.index <= zone.last)
    if within and hinted & hints.FIGURE and hinted & (hints.CAPTION | hints.BODY):
        barred &= ~_TEASING
    if zone.first - ABOVE_HEADLINE <= block.index <= zone.last:
        barred &= ~hints.FOOTER
    is_open = ledger.roles[block.index] in OPEN
    if zone.headline < block.index < zone.first and hinted & hints.CAPTION:
        barred &= ~zone.around
        is_open = is_open or bool(hinted & zone.around)  # its box holds the headline too
    return (
        is_open
        and not hinted & barred
        and block.tag not in _CONTROLS
        and block.words <= LONGEST_CAPTION
        and not (ledger.roles[block.index] in STORY and block.words >= MOST_OF_STORY * zone.words)
    )


def may_be_line(page: Page, ledger: Ledger, zone: Zone, block: PageBlock) -> bool:
    """Whether a block may be a caption that only its place tells: a short line without links."""
    region = page.regions[block.region]
    return (
        may_be_caption(page, ledger, zone, block)
        and block.words <= LONGEST_LINE
        and not block.link_chars
        and not region.hints & (HEAD_HINTS | hints.QUOTE | hints.WIDGET)
        and block.tag not in _ITEMS
    )


def furniture_lines(page: Page) -> set[int]:
    """The short blocks that answer to words of furniture. In what markup calls a caption, one that opens a byline or a
    date is a word like any other: `By night the bridge is lit`."""
    regions = page.regions
    return {
        block.index
        for name in _FURNITURE
        for block in page.matching(name)
        if name not in _OF_HEAD or not regions[block.region].hints & hints.CAPTION
    }
