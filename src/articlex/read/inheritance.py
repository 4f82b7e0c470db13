"""What containers say of the blocks inside them.

A class on the element that holds the whole story says nothing of the story: `has-sidebar`, `nav-open`.
So hints are handed down only by containers that hold less than half of the page's running text, or that come
after the container of the story: comments and an author's life are often longer than it.
"""

from __future__ import annotations

from itertools import accumulate

from articlex.page import PageBlock, Region
from articlex.read import hints

LONG_PROSE = 24  # words: running text even without a full stop
SHORT_PROSE = 6  # words: running text when it ends as a sentence
LONGEST_HEADING = 200  # words: a heading with more is no text that people read
PROSE_LINKS = 0.35  # more of the characters in links, and it is a list of links
LEAST_STORY = 30  # words of running text in a container of the story
TOO_MUCH = 0.5  # of the page's running text inside, and a container's names are about the page

_SENTENCE_ENDS = frozenset(".!?…。！？।؟։።")
_CLOSING = "\"'”’»)]›」』）"

# What an element says of everything inside it.
_HANDED_DOWN = ~(hints.HEADLINE | hints.ARTICLE | hints.HEADER | hints.CARD | hints.HEADING)
_ALWAYS = (
    hints.LIST | hints.TABLE | hints.QUOTE | hints.PARAGRAPH | hints.HEADING | hints.BODY | hints.ARTICLE
    | hints.HEADLINE | hints.FOLD
)  # fmt: skip


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, closing quotes aside.

    >>> ends_sentence("Read more"), ends_sentence("“It fell.”")
    (False, True)
    """
    return text[-1] in _SENTENCE_ENDS or text.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS


def prose_words(blocks: list[PageBlock]) -> list[int]:
    """Per block its words if it reads like running text, else 0."""
    return [
        words
        if (words := block.words) >= SHORT_PROSE
        and block.link_chars <= PROSE_LINKS * len(block.text)
        and (words >= LONG_PROSE or ends_sentence(block.text))
        and not (words > LONGEST_HEADING and block.level)
        else 0
        for block in blocks
    ]


def hand_down(regions: list[Region], prose: list[int]) -> None:
    """Fill `Region.hints` from the regions' own hints and those of what they lie in."""
    sums = list(accumulate(prose, initial=0))
    most = sums[-1] * TOO_MUCH
    handed = [0] * (len(regions) + 1)  # the one more, at NO_REGION, is what nobody hands down
    story_stop = len(prose)
    for index, region in enumerate(regions):
        found = region.own
        above = handed[region.parent]
        if not found:
            if above:
                region.hints = handed[index] = above
            continue
        if (
            found & hints.BODY
            and region.stop < story_stop
            and sums[region.stop] - sums[region.start] >= LEAST_STORY
        ):
            story_stop = region.stop
        if most and sums[region.stop] - sums[region.start] > most and region.start < story_stop:
            found &= _ALWAYS
        region.hints = found = found | above
        handed[index] = found & _HANDED_DOWN
