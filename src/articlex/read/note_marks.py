"""Marks of footnotes that link nowhere: numbers set high in the text, and the notes below that begin with them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import islice, takewhile

from articlex.page import Page, PageBlock
from articlex.parts import Span

NEAR = 4  # elements around a note among which its item is
LONGEST_UNIT = 2  # letters before a power or an index: m², km², CO₂
_OPENS_NOTE = re.compile(r"[\[(]?(\d{1,3})[\])]?[.:)]?\s+\S")


def note_of(text: str, span: Span, links: Collection[int] = ()) -> str | None:
    """The number of the note that a raised number in a text may refer to; None for powers, units, what opens the text
    and what is a link: `links` says where those begin.

    >>> note_of("The rule1", Span("footnote", 8, 9)), note_of("102", Span("footnote", 2, 3))
    ('1', None)
    >>> note_of("It is 3 m2", Span("footnote", 9, 10))
    """
    before = text[max(0, span.start - LONGEST_UNIT - 1) : span.start]
    word = "".join(takewhile(str.isalnum, reversed(before)))
    if any(at in links for at in range(span.start, span.stop)):
        return None
    if not before.strip() or before[-1:].isdigit() or 0 < len(word) <= LONGEST_UNIT:
        return None
    return text[span.start : span.stop].strip("[]()")


def starts_of_links(spans: Iterable[Span]) -> set[int]:
    """Where the links of a text begin."""
    return {span.start for span in spans if span.kind == "link"}


def notes_below(page: Page, story: Sequence[int]) -> list[PageBlock]:
    """The notes that marks in the story refer to, in order: a numbered list with an item a mark, or as many lines
    that begin with the numbers. Empty where marks or notes do not count up from 1."""
    last, count = _marks(page, story)
    if not count:
        return []
    below = page.blocks[last + 1 :]
    for at, block in enumerate(below):
        if items := _items(page, block):
            return items if len(items) == count else []
        if len(below) - at >= count and all(_opens_note(below[at + n], n + 1) for n in range(count)):
            return below[at : at + count]
    return []


def _opens_note(block: PageBlock, number: int) -> bool:
    opened = _OPENS_NOTE.match(block.text)
    return opened is not None and opened[1] == str(number)


def _marks(page: Page, story: Sequence[int]) -> tuple[int, int]:
    """The block of the last mark, and how many notes there are: marks come in order, and may come again."""
    last = count = 0
    for at in story:
        block = page.blocks[at]
        if not block.markup or all(mark[0] != "footnote" for mark in block.markup.marks):
            continue
        spans = block.spans
        links = starts_of_links(spans)
        for span in spans:
            if span.kind == "footnote" and note_of(block.text, span, links) == str(count + 1):
                last, count = at, count + 1
    return last, count


def _items(page: Page, block: PageBlock) -> list[PageBlock]:
    """The items of a numbered list that begins with a block, each of one block."""
    around = list(islice(page.ancestors(block.region), NEAR))
    listed = next((region for region in around if region.tag == "ol"), None)
    if listed is None or listed.start != block.index:
        return []
    inside = takewhile(lambda region: region.start < listed.stop, page.regions_after(listed.index))
    items = sum(region.tag == "li" and region.parent == listed.index for region in inside)
    blocks = page.within(listed)
    return blocks if items == len(blocks) else []
