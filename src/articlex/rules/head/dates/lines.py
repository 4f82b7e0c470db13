"""The days that the lines of a page show, and whether each is that of publication or of a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from articlex.lang import vocabulary
from articlex.lang.phrases import Phrases, lowered
from articlex.ledger import Ledger
from articlex.page import DIGIT, Cue, Page, PageBlock
from articlex.read import hints
from articlex.rules.head.dates.han_numbers import has_numbers
from articlex.rules.head.dates.moments import FIRST_YEAR_SHOWN, iso, moments
from articlex.rules.head.window import head_blocks

LONGEST_LINE = 30  # words of a block that may hold a date
LONGEST_LABEL = 4  # words of a line that announces the day in the next one
LONGEST_MARKED = 15  # words of a block that is a date line and nothing else
_WORD = regex.compile(r"\p{L}+")
# Words that nobody knows for the story's day announce another one.
_OTHER_LABEL = regex.compile(r"\p{L}[\p{L} ]{0,40}:\s*$")
MOST_CUES = 16  # dates of one block that markup calls so
MOST_LEAD = 60  # words of running text after which an unnamed day is that of something else
NEXT_BLOCKS = 4  # after the headline, which are near it however long they are
FAR = 0  # how much a day counts that stands after them
FAR_LABELLED = 2  # the same behind words for it
SHORTEST_LABEL = 4  # Latin letters; days of anything follow a shorter one: vom, le, del
BARE = 1  # how sure a day is that nothing tells of
LABELLED = 4  # how sure one is that stands behind words for it


@dataclass(frozen=True, slots=True)
class Dated:
    """A day that a block shows, what it is the day of, and how sure that is."""

    block: int
    field: str
    value: str
    sure: int
    because: str
    source: str
    far: bool = False

    @property
    def rank(self) -> int:
        """How much it counts: far from the headline, only words for it make a day the story's, and no others
        that stand by the headline."""
        return (FAR_LABELLED if self.sure == LABELLED else FAR) if self.far else self.sure


@lru_cache(maxsize=32)
def _labels(code: str) -> tuple[tuple[str, Phrases], ...]:
    words = vocabulary(code)
    published = (
        phrase for phrase in words.openings_published if len(phrase) >= SHORTEST_LABEL or not phrase.isascii()
    )
    openings = (("modified", words.openings_modified), ("published", published))
    return tuple((field, Phrases(phrase.rstrip(":") for phrase in phrases)) for field, phrases in openings)


def label_in(text: str, code: str) -> str:
    """Which field the last label of a text announces, if any."""
    low = lowered(text)
    last, end = "", 0
    for word in _WORD.finditer(low):
        start = word.start()
        if start >= end and (found := _label_at(low, start, word[0], code)):
            last, end = found
    return last


def _label_at(low: str, start: int, word: str, code: str) -> tuple[str, int] | None:
    for field, phrases in _labels(code):
        for phrase in phrases.at(low, start, word):
            end = start + len(phrase)
            if not low[end : end + 1].isalpha():
                return field, end
    return None


def days_shown(page: Page, ledger: Ledger, first: int, last: int) -> list[Dated]:
    """The days that some blocks show, in order."""
    code = page.day_code
    valued: dict[int, list[Cue]] = {}
    for cue in page.cues:
        if cue.kind & hints.DATE and first <= cue.block < last:
            cues = valued.setdefault(cue.block, [])
            if len(cues) < MOST_CUES:
                cues.append(cue)
    found: list[Dated] = []
    before = ""
    for block in head_blocks(page, ledger, first, last, LONGEST_LINE):
        hinted = bool(page.regions[block.region].hints & hints.DATE)
        marked = valued.get(block.index, ())
        if marked or DIGIT.search(block.text) or has_numbers(block.text, code):
            announced = label_in(before, code)
            if block.index == ledger.block_of("byline") and is_over_story(page, ledger, block.index):
                announced = announced or "published"
            days = _days_of(page, block, marked, announced, hinted=hinted)
            found += (
                days
                if _near_headline(page, ledger, block.index)
                else (replace(day, far=True) for day in days)
            )
            before = ""
        else:
            before = block.text if block.words <= LONGEST_LABEL else ""
    return found


def is_over_story(page: Page, ledger: Ledger, block: int) -> bool:
    """Whether no running text stands between the headline and a block under it."""
    headline = ledger.block_of("headline")
    return 0 <= headline < block and not page.prose_between(headline, block)


def _near_headline(page: Page, ledger: Ledger, block: int) -> bool:
    """Whether at most a standfirst stands between the headline and a block."""
    headline = max(0, ledger.block_of("headline"))
    return block <= headline + NEXT_BLOCKS or page.prose_between(headline, block) <= MOST_LEAD


def _value_of(cue: Cue, code: str) -> tuple[str | None, str]:
    """The moment that an element marked as one gives, and its text up to there."""
    if cue.value:
        return iso(cue.value, code, FIRST_YEAR_SHOWN), cue.text
    start, _, value = next(iter(moments(cue.text, code)), (0, 0, None))
    return value, cue.text[:start]


def _days_of(
    page: Page, block: PageBlock, cues: Iterable[Cue], announced: str, *, hinted: bool
) -> Iterator[Dated]:
    code = page.day_code
    text = block.text
    after = 0
    for cue in cues:
        value, inner = _value_of(cue, code)
        if value:
            at = text.find(cue.text, after) if cue.text else -1
            before = text[after:at] if at >= 0 else ""
            label = label_in(f"{before} {inner}", code) or (announced if not after else "")
            after = at + len(cue.text) if at >= 0 else after
            field = label or (
                "modified" if cue.kind & hints.MODIFIED and not cue.kind & hints.BYLINE else "published"
            )
            yield Dated(
                block.index,
                field,
                value,
                LABELLED if label else 3,
                "markup says date",
                "time" if cue.value else "date",
            )
    end = 0
    for start, stop, value in moments(text, code):
        alone = block.words <= LONGEST_MARKED
        is_line = alone or hinted or not page.prose[block.index]
        label = (label_in(text[end:start], code) if is_line else "") or (announced if not end else "")
        of_else = not label and not hinted and _OTHER_LABEL.search(text, end, start)
        end = stop
        if (label or hinted or alone) and not of_else:
            yield Dated(
                block.index,
                label or "published",
                value,
                LABELLED if label else 2 if hinted else BARE,
                "date line",
                "date",
            )
