"""Captions that no markup names, known by the credit that they end in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from articlex.cleaning import length_in_words
from articlex.ledger import Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.rules.media.credited import like_names, names_agency
from articlex.rules.media.lines import LONGEST_LINE, may_be_caption
from articlex.rules.media.openings import openings
from articlex.rules.media.split import is_credit, split_credit
from articlex.rules.media.zone import story_zone

LONGEST_CREDIT_LINE = 12  # words
LONGEST_SIGN = 40  # characters of a line in which its credit's sign stands
_SIGNS = frozenset(":：©(（[/|")
"""One of them stands in most credits."""
FEWEST_PRINTED = 4  # words of a caption
LONGEST_UNCASED_NAME = 24  # characters of a name in a script that may have no capitals


def printed_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    r"""A line right below a picture, or any on a plain-text page, that ends in a picture's credit, and lines there that
    only repeat the credit.

    Leaves alone sentences with brackets at their end that name no agency and no photographer.

    >>> from articlex import extract
    >>> extract("Snow in Oslo\n\nA street on Monday. (Ann Lee via AP)\n\nSnow fell on Oslo on Monday, "
    ...         "and it went on all day and all night.\n\nIt lay a metre high.").captions[0].credit
    'Ann Lee via AP'
    """
    lines = page.blocks if page.is_text else _below_pictures(page, ledger)
    if not lines:
        return
    zone = story_zone(page, ledger)
    signed: dict[str, str] = {}
    for block in [block for block in lines if zone.start <= block.index < zone.last]:
        if ledger.roles[block.index] != "caption" and may_be_caption(page, ledger, zone, block):
            caption, credit = split_credit(block.text, page.words)
            if credit and caption and _signed(page, block, caption, credit):
                signed[credit] = caption
                yield Mark(block.index, "caption", f"ends in a credit: {credit}")
            elif not page.is_text and _stands_over_credit(page, ledger, block):
                yield Mark(block.index, "caption", "between a picture and its credit")
    credits_in_order = sorted(signed)
    for block in page.blocks[zone.start : zone.last] if signed and page.is_text else ():
        after = bisect_left(credits_in_order, block.text)  # where a text that begins with it would stand
        if ledger.roles[block.index] != "caption" and any(
            credit.startswith(block.text) for credit in credits_in_order[after : after + 1]
        ):
            yield Mark(block.index, "credit", "repeats the credit of a caption")


def _below_pictures(page: Page, ledger: Ledger) -> list[PageBlock]:
    """The short lines without links that come right after a picture, and have a sign of a credit or stand above one."""
    blocks = page.blocks
    below = sorted({picture.before for picture in page.pictures if picture.before + 1 < len(blocks)})
    return [
        blocks[at]
        for at in below
        if ledger.roles[at] != "caption"
        and blocks[at].words <= LONGEST_LINE
        and not (blocks[at].link_chars or blocks[at].level)
        and not (_SIGNS.isdisjoint(blocks[at].text) and _SIGNS.isdisjoint(blocks[at + 1].text[:LONGEST_SIGN]))
    ]


def _stands_over_credit(page: Page, ledger: Ledger, block: PageBlock) -> bool:
    """Whether the next line, in a container beside a line's own, is a picture's credit."""
    below = page.blocks[block.index + 1]
    regions = page.regions
    return (
        ledger.roles[below.index] not in ("byline", "date")
        and below.words <= LONGEST_CREDIT_LINE
        and regions[below.region].parent == regions[block.region].parent
        and is_credit(below.text, page.words)
    )


def _signed(page: Page, block: PageBlock, caption: str, credit: str) -> bool:
    """Whether a line of plain text is a caption with its credit and no sentence of the story: the credit
    stands in brackets or follows an opening, is made of names, and is no formula of a story's end."""
    rest = block.text[len(caption) :].strip()
    if length_in_words(
        caption, len(caption.split())
    ) < FEWEST_PRINTED or "openings_sign_off" in page.words.matches(rest, len(rest.split())):
        return False
    if rest[:1] in "([（［" and (page.is_text or names_agency(credit)):
        return names_agency(credit)
    named = like_names(credit) or (not credit.isascii() and len(credit) <= LONGEST_UNCASED_NAME)
    opened = openings(page.words).at_start(rest.lstrip("([（［"))
    return named and (opened > 0 or is_credit(rest, page.words))
