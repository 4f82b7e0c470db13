"""What one page shows of its site: its lines, their places, and which of them the rules took for the story."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any

from articlex.cleaning import condensed
from articlex.ledger import STORY, Finding, Ledger
from articlex.page import Page
from articlex.pause import collector_paused
from articlex.pipeline import Pipeline
from articlex.read import read
from articlex.read.inheritance import LONG_PROSE
from articlex.read.sites.hosts import host_claimed, host_of
from articlex.rules import STORY_RULES
from articlex.rules.sites.shapes import Places, opening_of, shape_of

EXAMPLE = 100  # characters
SAME_STORY = 0.5  # of the words of the shorter story: more, and two pages have the same
SHORTEST = 12  # words of a line by which one story differs from another

_PARTED = re.compile(r" [-–—·•:/]{1,3} | ?[|»]{1,3} ?")

LineKey = tuple[str, str]
"""The shape of a line and the place it stands in."""


@dataclass(frozen=True)
class LineProfile:
    """A line of a page: its text, the places around it, its words, whether it was taken for the story, and whether it is
    a heading or running text, of which stories may share some."""

    example: str
    around: tuple[str, ...]
    words: int
    is_story: bool
    is_prose: bool


@dataclass(frozen=True)
class PageProfile:
    """One page as its site's memory sees it. Picklable; a few kilobytes."""

    host: str
    headline: str
    lines: dict[LineKey, LineProfile]
    openings: dict[LineKey, LineProfile]
    in_story: dict[str, float]
    story: dict[int, int]
    bylines: tuple[str, ...]
    titles: tuple[str, ...]

    @cached_property
    def digest(self) -> bytes:
        """The same for the same page, in every process."""
        text = "\n".join((self.host, self.headline, *sorted("\t".join(key) for key in self.lines)))
        return blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()


def is_same_story(one: dict[int, int], other: dict[int, int]) -> bool:
    """Whether two stories of the same headline share most of their words."""
    shared = sum(words for key, words in one.items() if key in other)
    return shared > SAME_STORY * min(sum(one.values()), sum(other.values()))


def page_profile(page: Any, *, url: str | None = None) -> PageProfile:
    """Look at a page, which is anything that `extract` takes, and raises what that does."""
    with collector_paused():
        read_page = read(page, url=url)
        return profiled(read_page, Pipeline(STORY_RULES).run(read_page))


def profiled(page: Page, ledger: Ledger) -> PageProfile:
    """What a page shows of its site, once the rules of the story have run."""
    places = Places(page)
    lines: dict[LineKey, LineProfile] = {}
    openings: dict[LineKey, LineProfile] = {}
    story: dict[int, int] = {}
    of_story: dict[str, int] = {}
    for block in page.near_prose:  # nothing else can be taken for the story
        if ledger.roles[block.index] == "headline":
            continue
        is_story = ledger.roles[block.index] in STORY
        key = (shape_of(block.text), places.of(block.region))
        around = places.around(block.region)
        is_prose = block.level > 0 or page.prose[block.index] >= LONG_PROSE
        line = LineProfile(block.text[:EXAMPLE], around, block.words, is_story, is_prose)
        known = lines.get(key)
        if known is None or (is_story and not known.is_story):
            lines[key] = line
        if label := opening_of(block):
            openings.setdefault((label, key[1]), line)
        if is_story:
            for place in dict.fromkeys(around):
                of_story[place] = of_story.get(place, 0) + block.words
            if block.words >= SHORTEST:
                story[_number(key[0])] = block.words
    total = sum(page.blocks[at].words for at in ledger.with_role(*STORY)) or 1
    host = host_of(page.url or "") or host_claimed(page.markup)
    return PageProfile(
        host,
        condensed(ledger.found("headline") or ""),
        lines,
        openings,
        {place: words / total for place, words in of_story.items()},
        story,
        _byline(ledger),
        _title_parts(page),
    )


def _byline(ledger: Ledger) -> tuple[str, ...]:
    """The byline as the rules found it, before anything was known of the site."""
    found = [
        result.value
        for rule, result, _ in ledger.log
        if isinstance(result, Finding) and result.field == "byline" and rule != "repeated_byline"
    ]
    return tuple(found[-1]) if found else ()


def _title_parts(page: Page) -> tuple[str, ...]:
    """The first and the last part of the titles that a page claims, where there are several parts."""
    several = [_PARTED.split(" ".join(claim.value.split())) for claim in page.claimed("headline")]
    ends = {part.strip() for parts in several if len(parts) > 1 for part in (parts[0], parts[-1])}
    return tuple(sorted(ends - {""}))


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=6).digest(), "big")
