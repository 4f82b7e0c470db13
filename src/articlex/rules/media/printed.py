"""Captions on pages of plain text, known by the credit that they end in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from articlex.ledger import Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.rules.media.credited import like_names, names_agency
from articlex.rules.media.lines import may_be_caption
from articlex.rules.media.split import is_credit, split_credit
from articlex.rules.media.zone import story_zone

FEWEST_PRINTED = 4  # words of a caption


def printed_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    r"""On plain-text pages a line that ends in a picture's credit, and lines that only repeat the credit.

    Leaves alone sentences with brackets at their end that name no agency and no photographer.

    >>> from articlex import extract
    >>> extract("Snow in Oslo\n\nA street on Monday. (Ann Lee via AP)\n\nSnow fell on Oslo on Monday, "
    ...         "and it went on all day and all night.\n\nIt lay a metre high.").captions[0].credit
    'Ann Lee via AP'
    """
    if not page.is_text:
        return
    zone = story_zone(page, ledger)
    signed: dict[str, str] = {}
    for block in page.blocks[zone.start : zone.last]:
        if may_be_caption(page, ledger, zone, block):
            caption, credit = split_credit(block.text, page.words)
            if credit and caption and _signed(page, block, caption, credit):
                signed[credit] = caption
                yield Mark(block.index, "caption", f"ends in a credit: {credit}")
    credits_in_order = sorted(signed)
    for block in page.blocks[zone.start : zone.last] if signed else ():
        after = bisect_left(credits_in_order, block.text)  # where a text that begins with it would stand
        if ledger.roles[block.index] != "caption" and any(
            credit.startswith(block.text) for credit in credits_in_order[after : after + 1]
        ):
            yield Mark(block.index, "credit", "repeats the credit of a caption")


def _signed(page: Page, block: PageBlock, caption: str, credit: str) -> bool:
    """Whether a line of plain text is a caption with its credit and no sentence of the story: the credit
    stands in brackets or follows an opening, is made of names, and is no formula of a story's end."""
    rest = block.text[len(caption) :].strip()
    if len(caption.split()) < FEWEST_PRINTED or "openings_sign_off" in page.words.matches(
        rest, len(rest.split())
    ):
        return False
    return (
        names_agency(credit) if rest[:1] in "([（［" else like_names(credit) and is_credit(rest, page.words)
    )
