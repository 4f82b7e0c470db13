"""Verse of which each line is an element of its own: its lines are one block of the story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from articlex.page import NO_REGION, Page
from articlex.parts import Block
from articlex.read import hints

FEWEST_LINES = 3  # of verse or an address; a text of two may be cut anywhere
LONGEST_LINE = 60  # characters of verse

Placed = tuple[int, Block]


def with_verse(page: Page, story: Iterable[Placed]) -> Iterator[Placed]:
    """A story in which short lines side by side in a container that markup calls verse are one block."""
    if not page.own_hints & hints.VERSE:
        yield from story
        return
    for stanza, placed in groupby(story, lambda each: _stanza(page, each)):
        lines = list(placed)
        if stanza == NO_REGION or len(lines) < FEWEST_LINES:
            yield from lines
        else:
            yield lines[0][0], _one([block for _, block in lines])


def _stanza(page: Page, placed: Placed) -> int:
    """The container that a line of verse lies in, by its region; `NO_REGION` for what is none."""
    at, block = placed
    if block.kind not in ("paragraph", "quote") or not 0 < len(block.text) <= LONGEST_LINE:
        return NO_REGION
    region = page.regions[page.blocks[at].region]
    is_line = region.hints & hints.VERSE and not region.own & hints.VERSE
    return region.parent if is_line else NO_REGION


def _one(lines: list[Block]) -> Block:
    spans = []
    start = 0
    for line in lines:
        spans += [replace(span, start=span.start + start, stop=span.stop + start) for span in line.spans]
        start += len(line.text) + 1
    return replace(
        lines[0], text="\n".join(line.text for line in lines), spans=tuple(spans), cite=lines[-1].cite
    )
