"""What was read: a page as a flat list of blocks, the containers around them, and what meta claims.

In document order every subtree is a slice, `page.blocks[region.start:region.stop]`, so a container's
words are a subtraction of two prefix sums and "everything after the body" is `page.blocks[i:]`.
"""

from __future__ import annotations

import dataclasses
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from itertools import accumulate
from operator import attrgetter, or_

from articlex.lang.calendars import DAY_FIRST, MONTH_FIRST_IN
from articlex.lang.words import LONGEST_OPENING_BLOCK, Words
from articlex.markup import Markup
from articlex.parts import Span
from articlex.site import Selected, Site

NO_REGION = -1
DEEPEST = 200  # elements around a block that say something of it
FAR = 8  # blocks from any running text: nothing there is story, nor worth a word
LONGEST_MENU_ITEM = 4  # words of a block that is one link, and says a label or nothing
MOST_CUES = 32  # inline elements of a block that say what they hold
BRIEF = 32  # characters: counters, clocks and readings are no longer
LONG_TEXT = 8  # words outside links: such a block may be story wherever it stands
RICH = 200  # words of running text: on a page with less, any block may matter
DIGIT = re.compile(r"\d")


_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


@dataclass(slots=True)
class PageBlock:
    """One run of text between block tags.

    `region` indexes `Page.regions`; `words` counts words, or half the characters in scripts without
    spaces; `link_chars` counts the characters inside links.
    """

    index: int
    text: str
    tag: str
    region: int
    words: int
    link_chars: int = 0
    href: str | None = None
    markup: Markup | None = None

    @property
    def spans(self) -> list[Span]:
        """Links and emphasis in the text. Worked out anew at each call: only renderers ask."""
        if self.href is not None:
            return [Span("link", 0, len(self.text), self.href)]
        return self.markup.spans(self.text) if self.markup else []

    @property
    def breaks(self) -> list[int]:
        """Where lines begin in the text, by the `<br>` before them."""
        return self.markup.breaks(self.text) if self.markup else []

    @property
    def begins_line(self) -> bool:
        """Whether the text begins a line within its element, by the style of another one in it."""
        return self.markup is not None and self.markup.begins_line

    @property
    def level(self) -> int:
        """1 to 6 for a heading, else 0."""
        return _LEVELS.get(self.tag, 0)

    @property
    def link_share(self) -> float:
        """The share of the text that stands in links, 0 to 1."""
        return self.link_chars / (len(self.text) or 1)


@dataclass(slots=True)
class Picture:
    """An image or video as markup has it; it stands before block `before`. `largest` is the size and address of its
    best version, once somebody has asked for it: "" where there is none."""

    before: int
    region: int
    attributes: Mapping[str, str]
    largest: tuple[float, str] | None = field(default=None, compare=False, repr=False)


@dataclass(slots=True)
class Region:
    """One block-level element. `own` holds the hints of its tag and attributes, `hints` also what its
    ancestors hand down (bits of `articlex.read.hints`); `path` stands for its chain of tags and classes."""

    index: int
    tag: str
    names: str
    own: int
    parent: int
    path: int
    start: int
    stop: int = 0
    hints: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """What the page says about itself: `headline`, "Flood in Fen", "json-ld". `about` is what it says of that in
    turn: of a person the `url`, the `kind` and the `role`, of a breadcrumb the `url`, of an entry of a live blog when
    it was `published` and its `headline`.
    """

    field: str
    value: str
    source: str
    about: Mapping[str, str] = dataclasses.field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Cue:
    """An inline element whose markup says what it holds: `<time datetime>`, `rel=author`, a class
    that says credit. `kind` is a bit of `articlex.read.hints`."""

    kind: int
    block: int
    text: str
    value: str | None = None


@dataclass(slots=True)
class Page:
    """A page, read once and never changed by a rule.

    `url` is where it was asked for, `base` what its addresses are relative to.
    `markup` is its HTML in UTF-8, empty for a page of text, for whoever wants another opinion on it.
    `embeds` holds frames, players and posts of other hosts. `extents` holds the rows and columns that the cell of a
    table covers, by region, where more than one; `numbers` the number that a list begins with or an item has, and
    the form of a list's numbers. `sites` holds what is known of the page's site, and `selected` what its selectors found.
    `place` is the country that its language tag names, as `gb`.
    `prose` counts per block the words that read like running text; `word_sums[i]` and `prose_sums[i]` are
    the words and those of running text before block i.
    """

    blocks: list[PageBlock]
    regions: list[Region]
    claims: list[Claim]
    words: Words
    language: str
    url: str | None = None
    base: str | None = None
    pictures: list[Picture] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    embeds: list[Picture] = field(default_factory=list)
    extents: dict[int, tuple[int, int]] = field(default_factory=dict)
    numbers: dict[int, tuple[int | None, str]] = field(default_factory=dict)
    is_text: bool = False
    sites: tuple[Site, ...] = ()
    selected: list[Selected] = field(default_factory=list)
    markup: bytes = b""
    place: str = ""
    prose: list[int] = field(default_factory=list)
    word_sums: list[int] = field(default_factory=list)
    prose_sums: list[int] = field(default_factory=list)
    _near: list[PageBlock] | None = None
    _brief_numbers: list[PageBlock] | None = None
    _by_hints: dict[int, list[int]] | None = None
    _by_field: dict[str, list[Claim]] | None = None
    _matches: dict[str, list[PageBlock]] | None = None
    _own_hints: int | None = None

    def __post_init__(self) -> None:
        self.word_sums = list(accumulate([block.words for block in self.blocks], initial=0))
        self.prose_sums = list(accumulate(self.prose, initial=0))

    def without(self, indexes: frozenset[int]) -> Page:
        """This page as if some blocks were no running text, nor near any. Blocks and regions are the same."""
        prose = [0 if index in indexes else words for index, words in enumerate(self.prose)]
        page = dataclasses.replace(self, prose=prose, _near=None)
        near = [block for block in page.near_prose if block.index not in indexes]
        return dataclasses.replace(page, _near=near)

    def matching(self, name: str) -> list[PageBlock]:
        """The short blocks that match a field of the vocabulary, such as `labels_sharing`."""
        if self._matches is None:
            self._matches = self._match_phrases()
        return self._matches.get(name, [])

    @property
    def near_prose(self) -> list[PageBlock]:
        """The blocks with running text nearby; all, on a page that has little of it."""
        if self._near is None:
            sums = self.prose_sums
            if sums[-1] < RICH:
                self._near = self.blocks
            else:
                until = sums[FAR + 1 :] + sums[-1:] * FAR
                since = [0] * FAR + sums
                self._near = [
                    block
                    for block, before, after in zip(self.blocks, since, until, strict=False)
                    if after > before or (block.words >= LONG_TEXT and block.link_chars * 2 < len(block.text))
                ]
        return self._near

    def _match_phrases(self) -> dict[str, list[PageBlock]]:
        found: dict[str, list[PageBlock]] = {}
        matches, label = self.words.matches, self.words.label
        for block in self.near_prose:
            words = block.words
            if words <= LONGEST_OPENING_BLOCK:
                linked = block.href is not None and words <= LONGEST_MENU_ITEM
                for name in label(block.text) if linked else matches(block.text, words):
                    found.setdefault(name, []).append(block)
        return found

    @property
    def day_code(self) -> str:
        """The code by which days are read: that of the words, or that of English that writes the day before the month."""
        code = self.words.vocabulary.code
        return DAY_FIRST if code == "en" and self.place and self.place not in MONTH_FIRST_IN else code

    @property
    def brief_numbers(self) -> list[PageBlock]:
        """The blocks of `near_prose` that are a number with a word or two at most: counters, clocks, readings."""
        if self._brief_numbers is None:
            brief = [block for block in self.near_prose if len(block.text) <= BRIEF]
            self._brief_numbers = [block for block in brief if DIGIT.search(block.text)]
        return self._brief_numbers

    def regions_after(self, index: int) -> Iterator[Region]:
        """The containers that begin behind one, in order; none is copied, as few may be looked at."""
        return map(self.regions.__getitem__, range(index + 1, len(self.regions)))

    def cues_at(self, block: int) -> list[Cue]:
        """The first cues of a block."""
        first = bisect_left(self.cues, block, key=attrgetter("block"))
        return [cue for cue in self.cues[first : first + MOST_CUES] if cue.block == block]

    @property
    def own_hints(self) -> int:
        """The hints that any container has of its own: without one of them no container need be looked at for it."""
        if self._own_hints is None:
            self._own_hints = reduce(or_, {region.own for region in self.regions}, 0)
        return self._own_hints

    @property
    def by_hints(self) -> dict[int, list[int]]:
        """The indexes of the blocks that have each set of hints."""
        if self._by_hints is None:
            found: defaultdict[int, list[int]] = defaultdict(list)
            regions = self.regions
            for block in self.blocks:
                found[regions[block.region].hints].append(block.index)
            self._by_hints = dict(found)
        return self._by_hints

    def hinted(self, hints: int) -> list[PageBlock]:
        """The blocks with any of some hints, in order."""
        indexes = [index for hinted, found in self.by_hints.items() if hinted & hints for index in found]
        return [self.blocks[index] for index in sorted(indexes)]

    def words_between(self, start: int, stop: int) -> int:
        """The words of `blocks[start:stop]`."""
        return self.word_sums[stop] - self.word_sums[start]

    def prose_between(self, start: int, stop: int) -> int:
        """The words of running text in `blocks[start:stop]`."""
        return self.prose_sums[stop] - self.prose_sums[start]

    def claimed(self, name: str) -> list[Claim]:
        """The claims about one field, the most trusted source first."""
        if self._by_field is None:
            self._by_field = {}
            for claim in self.claims:
                self._by_field.setdefault(claim.field, []).append(claim)
        return self._by_field.get(name, [])

    def within(self, region: Region) -> list[PageBlock]:
        """The blocks of a region."""
        return self.blocks[region.start : region.stop]

    def ancestors(self, region: int) -> Iterator[Region]:
        """A region and what it lies in, innermost first, `DEEPEST` at most."""
        for _ in range(DEEPEST):
            if region == NO_REGION:
                return
            found = self.regions[region]
            yield found
            region = found.parent
