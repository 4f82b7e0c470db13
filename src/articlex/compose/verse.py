"""Verse and code of which each line is an element of its own: its lines are one block of the story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby, islice

from articlex.page import NO_REGION, Page
from articlex.parts import Block
from articlex.read import hints
from articlex.read.inheritance import ends_sentence

FEWEST_LINES = 3  # of verse or an address; a text of two may be cut anywhere
LONGEST_LINE = 60  # characters of verse
MOST_SENTENCES = 0.5  # of the lines that only their style parts: those of verse seldom end one
DEEPEST_CODE = 6  # elements in a `<pre>` around a line of code

Placed = tuple[int, Block]


def with_verse(page: Page, story: Iterable[Placed]) -> Iterator[Placed]:
    """A story in which some lines side by side are one block: short ones in a container that markup calls verse or
    that its style makes lines of, and those of one piece of code."""
    if not page.own_hints & (hints.VERSE | hints.CODE | hints.BLOCK):
        yield from story
        return
    for (kind, text), placed in groupby(story, lambda each: _whole(page, each)):
        lines = list(placed)
        if text == NO_REGION or not _are_lines(kind, [block.text for _, block in lines]):
            yield from lines
        else:
            yield lines[0][0], _one([block for _, block in lines])


def _are_lines(kind: str, lines: list[str]) -> bool:
    """Whether texts side by side are lines of one; sentences that only their style parts are paragraphs."""
    if kind == "code":
        return len(lines) > 1
    sentences = sum(map(ends_sentence, lines)) if kind == "line" else 0
    return len(lines) >= FEWEST_LINES and sentences <= MOST_SENTENCES * len(lines)


def _whole(page: Page, placed: Placed) -> tuple[str, int]:
    """What a block is a line of: its kind, and the region of the stanza or code; `NO_REGION` for a text of its own."""
    at, block = placed
    if block.kind == "code":
        around = islice(page.ancestors(page.blocks[at].region), DEEPEST_CODE)
        return block.kind, next((region.index for region in around if region.tag == "pre"), NO_REGION)
    if block.kind not in ("paragraph", "quote") or not 0 < len(block.text) <= LONGEST_LINE:
        return block.kind, NO_REGION
    region = page.regions[page.blocks[at].region]
    if region.hints & hints.VERSE and not region.own & hints.VERSE:
        return block.kind, region.parent
    return "line", region.index if page.blocks[at].begins_line else NO_REGION


def _one(lines: list[Block]) -> Block:
    spans = []
    start = 0
    for line in lines:
        spans += [replace(span, start=span.start + start, stop=span.stop + start) for span in line.spans]
        start += len(line.text) + 1
    return replace(
        lines[0], text="\n".join(line.text for line in lines), spans=tuple(spans), cite=lines[-1].cite
    )
