"""Captions and credits that markup calls so, and the credits beside them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import takewhile

from articlex.cleaning import letters
from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Cue, Page, PageBlock, Picture, Region
from articlex.read import hints
from articlex.rules.media.boxes import LONG_DESCRIPTION, begin_alike
from articlex.rules.media.lines import (
    HEAD_HINTS,
    LINES_AFTER,
    LONGEST_LINE,
    OPEN,
    furniture_lines,
    may_be_caption,
)
from articlex.rules.media.openings import openings
from articlex.rules.media.pictures import embeds_in, pictures_in
from articlex.rules.media.split import is_credit, split_credit
from articlex.rules.media.zone import Zone, story_zone
from articlex.urls import is_address_of_picture

MOST_LINKED = 0.5  # of a caption's characters in links, and it is a teaser
LONG_TEXT = 200  # characters: a block with more is no caption with its credit …
BESIDE = 3  # … if it is so many times as long as what markup calls the caption
PICTURES_BEFORE = 8  # pictures before a block that are looked at: one picture may have many sources
_MEDIA = hints.CAPTION | hints.CREDIT


def figure_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Text that markup calls the caption or the credit of a picture.

    Leaves alone the captions of teasers, sidebars and navigation, and pictures far from the story.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> extract(f"<h1>Snow</h1><figure><img src=s.jpg><figcaption>A street</figcaption></figure>{story}").captions
    (Caption(text='A street', credit=None, image='s.jpg', alt=None),)
    """
    zone = story_zone(page, ledger)
    if not zone.stop:
        return
    called = _called(page, ledger, zone)
    if not called:
        return
    legal = {block.index for name in ("phrases_legal", "labels_legal") for block in page.matching(name)}
    furniture = furniture_lines(page)
    roles = ledger.roles
    pictured = any(
        zone.start <= picture.before <= zone.stop and page.regions[picture.region].hints & hints.FIGURE
        for picture in page.pictures
    )
    for block, hinted, kind in called:
        if block.index in furniture:
            continue
        filmed = roles[block.index] not in STORY  # a film's figure may be all there is of a slide's
        if not _has_picture(page, block, hinted, pictured=pictured, filmed=filmed) or _wrapper(
            page, zone, block
        ):
            continue
        if hinted & hints.CREDIT and not _in_caption(page, block):
            yield Mark(block.index, "credit", "markup calls it a credit")
        elif is_credit(block.text, page.words):
            yield Mark(block.index, "credit", "a credit, by its wording")
        elif block.index in legal and not all(split_credit(block.text, page.words)):
            yield Mark(block.index, "credit", "a line about rights beside a picture")
        elif split_credit(block.text, page.words)[1] or (kind & hints.CAPTION and not _linked(block)):
            yield Mark(block.index, "caption", "markup calls it a caption")


def _called(page: Page, ledger: Ledger, zone: Zone) -> list[tuple[PageBlock, int, int]]:
    """The blocks by the story that markup calls captions or credits, with the hints of their container, and with those
    of the elements in them too."""
    cued = {
        cue.block: cue.kind
        for cue in page.cues
        if cue.kind & _MEDIA and cue.block < zone.stop and not _in_paragraph(page, cue)
    }
    named = cued.keys() | {block.index for block in page.hinted(_MEDIA)}
    return [
        (block, hinted := page.regions[block.region].hints, hinted | cued.get(block.index, 0))
        for block in map(page.blocks.__getitem__, sorted(named))
        if zone.start <= block.index < zone.stop and may_be_caption(page, ledger, zone, block)
    ]


def _in_paragraph(page: Page, cue: Cue) -> bool:
    """Whether a caption shares its block with running text that is more than it."""
    return (
        page.prose[cue.block] > 0 and len(cue.text) * BESIDE < len(page.blocks[cue.block].text) >= LONG_TEXT
    )


def _in_caption(page: Page, block: PageBlock) -> bool:
    """Whether the innermost box that markup calls a caption or a credit is a caption, in one that holds the credit."""
    own = next((region.own for region in page.ancestors(block.region) if region.own & _MEDIA), 0)
    return bool(own & hints.CAPTION) and not own & hints.CREDIT


def _linked(block: PageBlock) -> bool:
    """Whether a text leads elsewhere, and not to its own picture in full."""
    return block.link_share > MOST_LINKED and any(
        span.href and not is_address_of_picture(span.href) for span in block.spans
    )


def _wrapper(page: Page, zone: Zone, block: PageBlock) -> bool:
    """Whether the box that markup calls a caption holds the headline too: then it is none."""
    for region in page.ancestors(block.region):
        if region.own & (hints.CAPTION | hints.CREDIT):
            return region.start <= zone.headline < region.stop
        if region.tag == "figure":
            return False
    return False


def _has_picture(page: Page, block: PageBlock, hinted: int, *, pictured: bool, filmed: bool) -> bool:
    """Whether markup puts a block with a picture: both in a figure, or one near the other.

    Where other figures of the story have their picture in the markup (`pictured`), one without is none, unless a film
    will do (`filmed`).
    """
    if hinted & hints.FIGURE:
        figure = next((region for region in page.ancestors(block.region) if region.tag == "figure"), None)
        if figure is None or not pictured or pictures_in(page, figure):
            return figure is None or not _begins_with_table(page, figure)
        return not hinted & hints.WIDGET and (
            split_credit(block.text, page.words)[1] is not None or (filmed and bool(embeds_in(page, figure)))
        )
    if hinted & HEAD_HINTS:
        return False
    at = bisect_right(page.pictures, block.index, key=_before)
    for picture in page.pictures[max(0, at - PICTURES_BEFORE) : at]:
        if (
            block.index - picture.before <= LINES_AFTER
            and not page.regions[picture.region].hints & hints.WIDGET
        ):
            return True
    return False


def _begins_with_table(page: Page, figure: Region) -> bool:
    """Whether the first text in a figure stands in a table of its own."""
    first = page.blocks[figure.start].region
    if not page.regions[first].hints & hints.TABLE:
        return False
    inside = takewhile(lambda region: region is not figure, page.ancestors(first))
    return any(region.tag == "table" for region in inside)


def _before(picture: Picture) -> int:
    return picture.before


def credit_lines(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line of its own beside a caption that is the picture's credit, and one that repeats the caption.

    Leaves alone bylines, those of an agency too, and sentences.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> page = "<h1>Snow</h1><figure><img src=s.jpg><figcaption>A street</figcaption></figure><p>Photo: Ann Lee</p>"
    >>> extract(page + story).captions[0].credit
    'Ann Lee'
    """
    bylines = {block.index for block in page.matching("openings_byline")}
    for at in ledger.with_role("caption"):
        mine = letters(page.blocks[at].text)
        around = page.regions[page.blocks[at].region].hints
        above = at - 1 - (at > 1 and ledger.roles[at - 1] == "hidden")
        for beside in (*range(at + 1, min(at + 1 + LINES_AFTER, len(page.blocks))), above):
            block = page.blocks[beside]
            if (
                beside < 0
                or ledger.roles[beside] not in OPEN
                or ledger.roles[beside] in ("caption", "credit")
                or (page.regions[block.region].hints & hints.FOOTER and not around & hints.FOOTER)
            ):
                continue
            theirs = letters(block.text) if begin_alike(block.text, page.blocks[at].text) else ""
            if theirs == mine or (len(theirs) >= LONG_DESCRIPTION and mine.startswith(theirs)):
                yield Mark(beside, "caption", "repeats the caption beside it")
            elif (
                block.words <= LONGEST_LINE
                and is_credit(block.text, page.words)
                and not (beside < at and (beside in bylines or _is_byline(page, block)))
            ):
                yield Mark(beside, "credit", "a credit beside a caption")


def _is_byline(page: Page, block: PageBlock) -> bool:
    """Whether markup calls a line a byline, and the line itself does not open as a credit."""
    is_named = page.regions[block.region].hints & hints.BYLINE
    return bool(is_named) and not openings(page.words).at_start(block.text)
