"""The days that the lines of a page show, and whether each is that of publication or of a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from articlex.lang import vocabulary
from articlex.ledger import Ledger
from articlex.page import Cue, Page, PageBlock
from articlex.read import hints
from articlex.rules.head.byline_lines import head_blocks
from articlex.rules.head.moments import FIRST_YEAR_SHOWN, iso, moment_in, moments

LONGEST_LINE = 30  # words of a block that may hold a date
LONGEST_MARKED = 15  # words of a block that is a date line and nothing else


@dataclass(frozen=True, slots=True)
class Dated:
    """A day that a block shows, what it is the day of, and how sure that is."""

    block: int
    field: str
    value: str
    sure: int
    because: str
    source: str


@lru_cache(maxsize=32)
def _labels(code: str) -> regex.Pattern[str]:
    words = vocabulary(code)
    groups = (
        "|".join(sorted((regex.escape(word.rstrip(":")) for word in said), key=len, reverse=True)) or r"(?!)"
        for said in (words.openings_modified, words.openings_published)
    )
    modified, published = groups
    return regex.compile(
        rf"(?<!\p{{L}})(?:(?P<modified>{modified})|(?P<published>{published}))(?!\p{{L}})", regex.IGNORECASE
    )


def _labelled(text: str, code: str) -> str:
    """Which field the last label of a text announces, if any."""
    found = list(_labels(code).finditer(text))
    return (found[-1].lastgroup or "") if found else ""


def days_shown(page: Page, ledger: Ledger, first: int, last: int) -> list[Dated]:
    """The days that some blocks show, in order."""
    code = page.words.vocabulary.code
    valued: dict[int, list[Cue]] = {}
    for cue in page.cues:
        if cue.kind & hints.DATE and first <= cue.block < last:
            valued.setdefault(cue.block, []).append(cue)
    found: list[Dated] = []
    announced = ""
    for block in head_blocks(page, ledger, first, last, LONGEST_LINE):
        hinted = bool(page.regions[block.region].hints & hints.DATE)
        cues = valued.get(block.index, ())
        if cues or any(letter.isdigit() for letter in block.text):
            found += _days_of(page, block, cues, announced, hinted=hinted)
            announced = ""
        else:
            announced = _labelled(block.text, code) if block.words <= 4 else ""
    return found


def _days_of(
    page: Page, block: PageBlock, cues: Iterable[Cue], announced: str, *, hinted: bool
) -> Iterator[Dated]:
    code = page.words.vocabulary.code
    text = block.text
    for cue in cues:
        value = iso(cue.value, code, FIRST_YEAR_SHOWN) if cue.value else moment_in(cue.text, code)
        if value:
            before = text[: text.find(cue.text)] if cue.text and cue.text in text else ""
            label = _labelled(f"{before} {cue.text}", code) or announced
            field = label or (
                "modified" if cue.kind & hints.MODIFIED and not cue.kind & hints.BYLINE else "published"
            )
            yield Dated(
                block.index,
                field,
                value,
                3 + bool(label),
                "markup says date",
                "time" if cue.value else "date",
            )
    end = 0
    for start, stop, value in moments(text, code):
        alone = block.words <= LONGEST_MARKED
        label = (_labelled(text[end:start], code) if alone else "") or (announced if not end else "")
        end = stop
        if label or hinted or alone:
            yield Dated(
                block.index,
                label or "published",
                value,
                4 if label else 2 if hinted else 1,
                "date line",
                "date",
            )
