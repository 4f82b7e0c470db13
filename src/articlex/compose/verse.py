"""Lines that stay lines: those that `<br>` parts, and verse and code of which each is an element of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby, islice, pairwise

from articlex.page import NO_REGION, Page
from articlex.parts import Block
from articlex.read import hints
from articlex.read.inheritance import ends_sentence

FEWEST_LINES = 3  # of verse or an address; a text of two may be cut anywhere
LONGEST_LINE = 60  # characters of verse
SHORTEST_MARGIN = 40  # characters: verse that runs on from line to line is shorter
MOSTLY = 0.5  # of the lines of wrapped text end within a clause
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


def in_lines(text: str, breaks: list[int]) -> str:
    r"""A text with a newline where each line begins, if it is in short lines, as verse and addresses are; running
    text, with a stray `<br>`, stays as it is.

    >>> in_lines("Town Hall 12 Mill Street Fen", [10, 25])
    'Town Hall\n12 Mill Street\nFen'
    >>> in_lines("Snow fell. It fell.", [11])
    'Snow fell. It fell.'
    """
    breaks = [at for at in breaks if 0 < at < len(text)]
    if len(breaks) + 1 < FEWEST_LINES:
        return text
    lines = [text[start:stop] for start, stop in zip([0, *breaks], [*breaks, len(text)], strict=True)]
    if any(len(line) > LONGEST_LINE for line in lines):
        return text
    lines = [line.rstrip() for line in lines]
    return text if _is_wrapped(lines) else "\n".join(lines)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines are running text that somebody broke at a margin: they are long, and end within a clause."""
    within = sum(line[-1:].isalnum() and after[:1].islower() for line, after in pairwise(lines))
    long = sum(map(len, lines[:-1])) >= SHORTEST_MARGIN * (len(lines) - 1)
    return long and within > MOSTLY * (len(lines) - 1)


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
