"""The entries of a live blog: those that its JSON-LD lists, with their blocks from the page where it shows them, else
the containers that have a time each."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Iterator

from articlex.cleaning import letters, one_line
from articlex.page import Claim, Page, Region
from articlex.parts import Block, LiveEntry
from articlex.read import hints
from articlex.read.claimed_body import paragraphs
from articlex.read.json_ld import tidy
from articlex.rules.head.dates.moments import iso

LIVE_BLOG = "LiveBlogPosting"
FEWEST = 2  # containers with a time each
MOST_BETWEEN = 5  # words between two times of one entry: when it was published, when it was changed

Placed = list[tuple[int, Block]]
"""The blocks of the story, each with its place on the page."""


def live_entries(page: Page, story: Placed) -> Iterator[LiveEntry]:
    """The entries of a page that says it is a live blog, none on any other page."""
    if claimed := page.claimed("live_entry"):
        yield from _claimed(page, claimed, story)
    elif any(claim.value == LIVE_BLOG for claim in page.claimed("type")) or page.own_hints & hints.LIVE:
        yield from _shown(page, story)


def _claimed(page: Page, claims: list[Claim], story: Placed) -> Iterator[LiveEntry]:
    """The entries that JSON-LD lists. Those of a headline that is a heading on the page, or several, have in their
    order what stands below one of these."""
    headlines = {letters(claim.about["headline"]) for claim in claims} - {""}
    below: dict[str, deque[list[Block]]] = {}
    entry: list[Block] = []
    for _, block in story:
        if block.kind == "heading" and (named := letters(block.text)) in headlines:
            entry = []
            below.setdefault(named, deque()).append(entry)
        else:
            entry.append(block)
    for claim in claims:
        headline = claim.about["headline"]
        shown = below.get(letters(headline))
        blocks = (shown and shown.popleft()) or _claimed_blocks(claim)
        yield LiveEntry(iso(claim.about["published"], page.language), headline or None, tuple(blocks))


def _claimed_blocks(claim: Claim) -> list[Block]:
    """The paragraphs of an entry as JSON-LD has them."""
    lines = map(one_line, paragraphs(tidy_lines(claim.value)))
    return [Block("paragraph", line) for line in lines if line and line != claim.about["headline"]]


def tidy_lines(text: str) -> str:
    """A text of several lines, entities decoded."""
    return "\n".join(map(tidy, text.splitlines()))


def _shown(page: Page, story: Placed) -> Iterator[LiveEntry]:
    """The entries as markup shows them: alike containers in one, each with a time and a part of the story."""
    units = _units(page)
    places = [at for at, _ in story]
    alike = Counter((unit.parent, unit.tag) for unit, _ in units)
    for unit, moment in units:
        blocks = [
            block for _, block in story[bisect_left(places, unit.start) : bisect_left(places, unit.stop)]
        ]
        if alike[unit.parent, unit.tag] < FEWEST or not blocks:
            continue
        heading = next((block for block in blocks if block.kind == "heading"), None)
        rest = tuple(block for block in blocks if block is not heading)
        yield LiveEntry(moment, heading.text if heading else None, rest)


def _units(page: Page) -> list[tuple[Region, str]]:
    """The largest containers that have no more than one of the page's times, each with that."""
    times: list[tuple[int, str]] = []
    for cue in page.cues:
        if cue.kind & hints.DATE and cue.value and (moment := iso(cue.value, page.language)):
            last = times[-1][0] if times else -1
            if last < 0 or page.words_between(last, min(cue.block, len(page.blocks))) > MOST_BETWEEN:
                times.append((cue.block, moment))
    units = []
    for at, (block, moment) in enumerate(times):
        before = times[at - 1][0] if at else -1
        after = times[at + 1][0] if at + 1 < len(times) else len(page.blocks)
        found = None
        for region in page.ancestors(page.blocks[block].region) if block < len(page.blocks) else ():
            if region.start <= before or region.stop > after:
                break
            found = region
        if found:
            units.append((found, moment))
    return units
