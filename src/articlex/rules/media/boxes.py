"""Captions that no markup names: lines that share a small box with a picture, or repeat its description."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.cleaning import letters
from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page, PageBlock, Picture, Region
from articlex.read import hints
from articlex.rules.media.credited import like_names
from articlex.rules.media.lines import (
    FEWEST_WORDS,
    HEAD_HINTS,
    LINES_AFTER,
    LONGEST_LINE,
    OPEN,
    furniture_lines,
    may_be_line,
)
from articlex.rules.media.pictures import is_icon
from articlex.rules.media.split import is_credit, split_credit
from articlex.rules.media.zone import ELSEWHERE, Zone, story_zone

MOST_PROSE = 4  # sentences beside pictures that are captions; more of them are story
PICTURES_BEFORE = 32  # pictures before one block that are looked at
MOST_LINES = 4  # blocks in the box of a picture
LONG_DESCRIPTION = 20  # letters: so much cannot begin alike by chance
SHORTEST_DESCRIPTION = 8  # letters: shorter descriptions are words like "logo"
_OF_WIDGET = OPEN | {"widget"}
_WHOLE_PAGE = frozenset(("body", "html", "main", "a"))


def boxed_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A short line that shares a small box with a picture.

    Leaves alone boxes with a heading, a link or a date, as teasers have, and lines of running text.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> extract(f"<h1>Snow</h1><div><div><img src=s.jpg></div><p>A street</p></div>{story}").captions[0].text
    'A street'
    """
    if not page.pictures:
        return
    boxes = list(_boxes(page, ledger))
    story = sum(
        page.prose[block.index] > 0 and ledger.roles[block.index] in STORY for box in boxes for block in box
    )
    for blocks in boxes:
        if story > MOST_PROSE and any(page.prose[block.index] for block in blocks):
            continue  # so many pictures with a paragraph each are how the story is laid out
        for block in blocks:
            if ledger.roles[block.index] not in ("caption", "credit"):
                named = is_credit(block.text, page.words) or (
                    block is not blocks[0] and like_names(block.text)
                )
                yield Mark(block.index, "credit" if named else "caption", "shares a small box with a picture")


def _boxes(page: Page, ledger: Ledger) -> Iterator[list[PageBlock]]:
    """The lines of every small box with a picture in it."""
    zone = story_zone(page, ledger)
    furniture: set[int] | None = None
    seen: set[int] = set()
    for picture in page.pictures:
        if not zone.start <= picture.before <= zone.last:
            continue
        box = _box(page, picture.region)
        if box is None or box.index in seen or is_icon(picture):
            continue
        seen.add(box.index)
        blocks = [block for block in page.within(box) if not _is_counter(ledger, block)]
        if max((block.words for block in blocks), default=0) < FEWEST_WORDS or not (
            all(may_be_line(page, ledger, zone, block) for block in blocks)
            or _is_picture_widget(page, ledger, zone, blocks)
        ):
            continue
        furniture = furniture_lines(page) if furniture is None else furniture
        if not any(block.index in furniture for block in blocks) and not _is_of_story(
            page, ledger, box, blocks
        ):
            yield blocks


def _is_counter(ledger: Ledger, block: PageBlock) -> bool:
    """Whether a block is known as a widget's number: that of a picture in its gallery."""
    return ledger.roles[block.index] == "widget" and block.text[0].isdecimal()


def _is_picture_widget(page: Page, ledger: Ledger, zone: Zone, blocks: list[PageBlock]) -> bool:
    """Whether a box that markup calls a widget holds a caption and a credit: then its picture is the widget."""
    barred = (ELSEWHERE & ~zone.shared) | HEAD_HINTS | hints.QUOTE
    return (
        all(
            page.regions[block.region].hints & (barred | hints.WIDGET) == hints.WIDGET
            and ledger.roles[block.index] in _OF_WIDGET
            and block.words <= LONGEST_LINE
            and not block.link_chars
            for block in blocks
        )
        and len({is_credit(block.text, page.words) for block in blocks}) > 1
    )


def _is_of_story(page: Page, ledger: Ledger, box: Region, blocks: list[PageBlock]) -> bool:
    """Whether the lines beside a picture are story after all: running text, or several lines of it."""
    story = [block for block in blocks if ledger.roles[block.index] in STORY]
    if sum(not like_names(block.text) for block in story) > 1:
        return True
    return any(
        page.prose[block.index] and block.region == box.index and not split_credit(block.text, page.words)[1]
        for block in story
    )


def _box(page: Page, region: int) -> Region | None:
    """The smallest container of a picture that holds text, if it holds little."""
    for box in page.ancestors(region):
        if box.stop > box.start:
            return box if box.stop - box.start <= MOST_LINES and box.tag not in _WHOLE_PAGE else None
    return None


def described_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line after a picture that repeats the picture's own description.

    The line may be folded away. Leaves alone headings and links, as teasers have, and lines that only
    begin alike.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> extract(f"<h1>Snow</h1><img src=s.jpg alt='A white street'><p>A white street</p>{story}").captions[0].text
    'A white street'
    """
    if not page.pictures:
        return
    zone = story_zone(page, ledger)
    before, seen = -1, 0
    for picture in page.pictures:
        seen = seen + 1 if picture.before == before else 0
        before = picture.before
        if seen > PICTURES_BEFORE or not zone.start <= picture.before <= zone.last:
            continue
        descriptions = [
            descriptions for name in ("alt", "title") if (descriptions := picture.attributes.get(name))
        ]
        if not descriptions:
            continue
        for block in page.blocks[picture.before : picture.before + LINES_AFTER]:
            if (
                ledger.roles[block.index] != "caption"
                and _describes(descriptions, block)
                and (may_be_line(page, ledger, zone, block) or _is_folded(page, ledger, picture, block))
            ):
                yield Mark(block.index, "caption", "repeats the description of its picture")


def _is_folded(page: Page, ledger: Ledger, picture: Picture, block: PageBlock) -> bool:
    """Whether a line is hidden until the reader asks for it, and nothing else is odd about it."""
    hinted = page.regions[block.region].hints
    return (
        ledger.roles[block.index] == "hidden"
        and hinted & ELSEWHERE == hints.HIDDEN
        and not hinted & HEAD_HINTS
        and not block.link_chars
        and not is_icon(picture)
    )


def _describes(descriptions: list[str], block: PageBlock) -> bool:
    if block.words < FEWEST_WORDS or block.words > LONGEST_LINE:
        return False
    hinted = [letters(one) for one in descriptions if begin_alike(one, block.text)]
    if not hinted:
        return False
    mine = letters(block.text)
    return any(
        len(one) >= SHORTEST_DESCRIPTION
        and (mine == one or (min(len(mine), len(one)) >= LONG_DESCRIPTION and _alike(mine, one)))
        for one in hinted
    )


def begin_alike(one: str, other: str) -> bool:
    """Whether the first letters of two texts may be the same, found out where both begin with a plain one."""
    first, second = one[:1], other[:1]
    plain = first.isascii() and second.isascii() and first.isalnum() and second.isalnum()
    return not plain or first.lower() == second.lower()


def _alike(mine: str, one: str) -> bool:
    return one.startswith(mine) or (len(one) * 2 > len(mine) and mine.startswith(one))
