"""An article's text in pieces for retrieval."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from articlex.fields import BETWEEN_BLOCKS, ArticleFields
from articlex.parts import Chunk

_SENTENCE_END = re.compile(r"(?:[.!?…]{1,3}[\"”’»)\]]{0,3}(?=\s)|[。！？]{1,3}[」』”）]{0,3})\s*|\n+")
MOST_SUBHEADS = 4  # one after the other, before a text
LONGEST_SUBHEAD = 300  # characters of one that is given with each piece below it
_TOP = 1  # of the levels of headings; one without a level lies below it


class _Unit(NamedTuple):
    """A block, or a sentence of one: its place in the text, which block it is of, and its level as a heading."""

    start: int
    stop: int
    block: int | None
    level: int = 0


def chunks(article: ArticleFields, max_chars: int, overlap: int) -> tuple[Chunk, ...]:
    """The pieces, as `Article.chunks` has them. Raises `ValueError`."""
    if not 0 <= overlap < max_chars:
        raise ValueError(f"overlap must be at least 0 and below max_chars, not {overlap} of {max_chars}")
    blocks = list(_blocks(article))
    text = article.text
    sentences = [one for unit in blocks for one in _parted(text, unit, max_chars)]
    units = [
        one
        for unit in blocks
        for one in ([unit] if unit.stop - unit.start <= max_chars else _parted(text, unit, max_chars))
    ]
    return tuple(_packed(article, units, sentences, max_chars, overlap))


def _blocks(article: ArticleFields) -> Iterator[_Unit]:
    """The blocks of the text where they stand in it."""
    at = 0
    for index, piece in article.pieces():
        block = article.body[index] if index is not None else None
        level = (block.level or _TOP + 1) if block and block.kind == "heading" else 0
        yield _Unit(at, at + len(piece), index, level)
        at += len(piece) + len(BETWEEN_BLOCKS)


def _parted(text: str, unit: _Unit, most: int) -> list[_Unit]:
    """The sentences of a block, none longer than `most`; a heading is one where it can be."""
    if unit.level and unit.stop - unit.start <= most:
        return [unit]
    ends = [found.end() for found in _SENTENCE_END.finditer(text, unit.start, unit.stop)]
    parted = []
    start = unit.start
    for end in (*ends, unit.stop):
        while end - start > most:
            space = text.rfind(" ", start + 1, start + most)
            cut = space + 1 if space > 0 else start + most
            parted.append(unit._replace(start=start, stop=cut))
            start = cut
        if end > start:
            parted.append(unit._replace(start=start, stop=end))
            start = end
    return parted


def _packed(
    article: ArticleFields, units: list[_Unit], sentences: list[_Unit], most: int, overlap: int
) -> Iterator[Chunk]:
    text = article.text
    headings = _headings(article)
    first = 0
    while first < len(units):
        start = _with_overlap(units[first], sentences, most, overlap) if first else units[first].start
        last = first
        while last + 1 < len(units) and units[last + 1].stop - start <= most:
            last += 1
        last -= _subheads_at_end(units, first, last)
        stop = units[last].stop
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        since = bisect_right(sentences, start, key=_stop)
        within = sentences[since : bisect_left(sentences, stop, lo=since, key=_start)]
        blocks = tuple(dict.fromkeys(one.block for one in within if one.block is not None))
        under = next((unit for unit in units[first : last + 1] if not unit.level), units[last])
        yield Chunk(text[start:stop], start, stop, blocks, headings[under.block or 0])
        first = last + 1


def _subheads_at_end(units: list[_Unit], first: int, last: int) -> int:
    """How many of some units at their end are subheads, which go with what follows them; none of a long list of them."""
    count = 0
    if last + 1 < len(units):
        while count < min(MOST_SUBHEADS, last - first) and units[last - count].level:
            count += 1
    return count if count < MOST_SUBHEADS else 0


def _with_overlap(unit: _Unit, sentences: list[_Unit], most: int, overlap: int) -> int:
    """Where a piece begins that ends no earlier than with a unit: some sentences before it."""
    start = unit.start
    for at in range(bisect_left(sentences, start, key=_start) - 1, -1, -1):
        before = sentences[at].start
        if unit.start - before > overlap or unit.stop - before > most:
            break
        start = before
    return start


def _headings(article: ArticleFields) -> list[tuple[str, ...]]:
    """The subheads over each block, and over the end."""
    path: list[tuple[int, str]] = []
    found: list[tuple[str, ...]] = [()]
    for block in article.body:
        if block.kind == "heading":
            level = block.level or _TOP + 1
            path = [(above, text) for above, text in path if above < level]
            path.append((level, block.text[:LONGEST_SUBHEAD]))
            found.append(tuple(text for _, text in path))
        else:
            found.append(found[-1])
    return found


def _start(unit: _Unit) -> int:
    return unit.start


def _stop(unit: _Unit) -> int:
    return unit.stop
