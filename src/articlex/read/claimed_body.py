"""The story of a page that shows none: text that only its JSON-LD or a script's state holds becomes blocks
of their own."""

from __future__ import annotations

from articlex.cleaning import length_in_words, one_line
from articlex.limits import Meter
from articlex.page import NO_REGION, Claim, PageBlock, Region
from articlex.read import hints
from articlex.read.state import state_body

SHOWN = 0.5  # of the claimed words that the page's running text must make up to count as shown
LEAST = 40  # words of a claimed body
LEAST_IN_STATE = 80  # words of one that a script holds, where much else may be
LITTLE = 60  # words of running text: a page that shows less may keep its story in a script
TAG = "script"


def add_claimed_body(
    blocks: list[PageBlock],
    regions: list[Region],
    claims: list[Claim],
    prose: list[int],
    markup: bytes,
    meter: Meter | None = None,
) -> bool:
    """Append the claimed body as blocks under a region of their own, if the page does not show it, and
    say whether that was done.

    `blocks` and `regions` are those of a page still being read, `markup` is its HTML.
    """
    bodies = [claim.value for claim in claims if claim.field == "body"]
    body = max(bodies, key=len, default="")
    shown = sum(prose)
    if not _outweighs(body, shown, LEAST):
        if shown >= LITTLE:
            return False
        body = state_body(markup)
        if not _outweighs(body, sum(block.words for block in blocks), LEAST_IN_STATE):
            return False
    region = Region(len(regions), TAG, "", hints.BODY, NO_REGION, hash(TAG), len(blocks))
    regions.append(region)
    for line in paragraphs(body, meter):
        text = one_line(line)
        if text:
            length = length_in_words(text, text.count(" ") + 1)
            blocks.append(PageBlock(len(blocks), text, "p", region.index, length))
    region.stop = len(blocks)
    return True


def _outweighs(body: str, shown: int, least: int) -> bool:
    """Whether a body is a story, and holds far more words than are shown."""
    words = length_in_words(body, len(body.split()))
    return words >= least and shown < SHOWN * words


def paragraphs(body: str, meter: Meter | None = None) -> list[str]:
    """The paragraphs of a body that is plain text or HTML.

    Raises `LimitExceeded` where they cost more than a meter allows.
    """
    if "</" in body or "<br" in body:
        from articlex.read.html import flatten

        return [block.text for block in flatten(body.encode("utf-8", "replace"), meter).blocks]
    lines = body.splitlines()
    if meter:
        meter.count(len(lines))
    return lines
