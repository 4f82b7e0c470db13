"""The dates: when the story was published and when it was changed, as claimed and as shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import regex

from articlex.lang import vocabulary
from articlex.ledger import Finding, Ledger, Mark
from articlex.page import Page
from articlex.rules.head.dates.lines import (
    BARE,
    FAR,
    LABELLED,
    LONGEST_LABEL,
    LONGEST_MARKED,
    Dated,
    days_shown,
    is_over_story,
    label_in,
)
from articlex.rules.head.dates.moments import FIRST_YEAR_SHOWN, iso, moments, plausible
from articlex.rules.head.dates.months import months_of
from articlex.rules.head.window import window

_IN_URL = regex.compile(
    r"[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?!\d)"
)
_DAY_FIRST_IN_URL = regex.compile(r"[/_~-](0[1-9]|[12]\d|3[01])([_-]?)(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)")
_MONTH_IN_URL = regex.compile(r"/((?:19|20)\d\d)/(\p{Ll}{3,9})/(0?[1-9]|[12]\d|3[01])(?!\d)")
_WORD = regex.compile(r"\p{L}+")
_LETTER = regex.compile(r"[\p{L}\p{N}]")
LANGUAGE_OF_ADDRESSES = "en"
MOST_OPENING = 2  # signs before the day with which a story opens: (21. November 2022) The council
FIRST_OF_STORY = 3  # blocks of running text among which the first paragraph is
LONGEST_OPENING = 60  # characters in which the day stands with which a story opens
LONGEST_OF_CLOCK = 4  # letters of a word beside a clock: Uhr, hrs, a las
LONGEST_BARE = 6  # words of a line with a date that nothing calls a date line


def date_claimed(page: Page, _: Ledger) -> Iterator[Finding]:
    """JSON-LD and meta say when a story was published and when it was changed.

    Leaves alone days in the future, and values that are no date.

    >>> from articlex import extract
    >>> extract('<meta property="article:published_time" content="2024-05-08"><h1>Snow</h1><p>It fell.</p>').published
    '2024-05-08'
    """
    for field, names in (("published", ("published", "date", "created")), ("modified", ("modified",))):
        for name in names:
            found = next(
                ((claim, day) for claim in page.claimed(name) if (day := iso(claim.value, page.day_code))),
                None,
            )
            if found:
                yield Finding(field, found[1], found[0].source, f"claimed as {name}")
                break


def in_url(page: Page) -> str | None:
    """The day in the page's address, or in one that the page claims to have."""
    for address in (page.url or "", *(claim.value for claim in page.claimed("url"))):
        for year, month, day in _days_in(address):
            if plausible(year, month, day, FIRST_YEAR_SHOWN):
                return f"{year}-{month:02d}-{day:02d}"
    return None


def _days_in(address: str) -> Iterator[tuple[int, int, int]]:
    if found := _IN_URL.search(address):
        yield int(found[1]), int(found[2]), int(found[3])
    if (found := _MONTH_IN_URL.search(address)) and (month := months_of(LANGUAGE_OF_ADDRESSES).get(found[2])):
        yield int(found[1]), month.number, int(found[3])
    if found := _DAY_FIRST_IN_URL.search(address):
        yield int(found[4]), int(found[3]), int(found[1])


def date_shown(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """A date line by the headline says when the story was published and when it was changed.

    Leaves alone days inside sentences, teasers and comments, days to come, and what is claimed, unless the
    line shows an earlier day.

    >>> from articlex import extract
    >>> extract("<h1>Snow</h1><p>Published 8 May 2024</p><p>Snow fell on Oslo on Monday.</p>").published
    '2024-05-08'
    """
    first, last = window(page, ledger)
    days = _days(page, ledger, first, last)
    for block, sure in {day.block: day.sure for day in sorted(days, key=lambda day: day.sure)}.items():
        words = page.blocks[block].words
        short = words <= (LONGEST_MARKED if sure > 1 else LONGEST_BARE) and not page.prose[block]
        if not ledger.roles[block] and (
            short or (words <= LONGEST_MARKED and _is_date_alone(page, ledger, block))
        ):
            yield Mark(block, "date", "date line")
    surest = {field: _surest(days, field) for field in ("published", "modified")}
    if _in_doubt(surest["published"]) and not ledger.found("published"):
        around = _days(page, ledger, 0, first) + _days(page, ledger, last, len(page.blocks))
        below = [day for day in around if day.sure == LABELLED or (day.sure > BARE and day.block >= last)]
        labelled = [day for day in below if day.sure == LABELLED]
        for field, best in surest.items():
            surest[field] = (_surest(labelled, field) or best) if best else _surest(below, field)
    for field, best in surest.items():
        if best and (not ledger.found(field) or (field == "published" and _outdoes(best, ledger))):
            yield Finding(field, best.value, best.source, best.because, best.block)
    if not ledger.found("published") and (last_resort := _elsewhere(page, ledger, surest["modified"])):
        yield last_resort


def _is_date_alone(page: Page, ledger: Ledger, block: int) -> bool:
    """Whether a line right under the headline that ends like a sentence is a day with its label and clock and no more:
    `Published May 8, 2024, 2:20 p.m.`"""
    if not is_over_story(page, ledger, block):
        return False
    text, code = page.blocks[block].text, page.day_code
    days = moments(text, code)
    if not days:
        return False
    before, after = text[: days[0][0]], text[days[-1][1] :]
    named = len(before.split()) <= LONGEST_LABEL and (label_in(before, code) or _is_weekday(before, code))
    opens = named or not _LETTER.search(before)
    return bool(opens) and max(map(len, _WORD.findall(after)), default=0) <= LONGEST_OF_CLOCK


def _is_weekday(text: str, code: str) -> bool:
    name = text.strip(" ,،.").casefold()
    return name.startswith(vocabulary(code).weekdays) and len(name.split()) == 1


def _days(page: Page, ledger: Ledger, first: int, last: int) -> list[Dated]:
    """The days that some blocks show, those in quotes and in the footer of the page aside."""
    return [day for day in days_shown(page, ledger, first, last) if not _is_of_else(page, day.block)]


def _is_of_else(page: Page, block: int) -> bool:
    """Whether a block stands in a quote, or in the footer of the page and not of its article."""
    around = {above.tag for above in page.ancestors(page.blocks[block].region)}
    return "blockquote" in around or ("footer" in around and around.isdisjoint(("article", "main")))


def _elsewhere(page: Page, ledger: Ledger, modified: Dated | None) -> Finding | None:
    """The day of publication where no line shows it: in the address, in the headline, before the first sentence,
    else the day of the last change if one is shown."""
    if day := in_url(page):
        return Finding("published", day, "url", "the day in the address")
    if found := _at_head(page, ledger):
        return found
    why = "the one day that is shown is that of the last change"
    return Finding("published", modified.value, modified.source, why, modified.block) if modified else None


def _at_head(page: Page, ledger: Ledger) -> Finding | None:
    """The day that stands in the headline's element, or with which the story opens."""
    code = page.day_code
    headline = ledger.block_of("headline")
    if headline >= 0:
        text = page.blocks[headline].text
        for start, stop, day in moments(text, code):
            if not _LETTER.search(text[:start]) or not _LETTER.search(text[stop:]):
                return Finding("published", day, "headline", "stands at the edge of the headline", headline)
    prose = (block for block in page.blocks[headline + 1 :] if page.prose[block.index])
    for opening in islice(prose, FIRST_OF_STORY):
        for start, _, day in moments(opening.text[:LONGEST_OPENING], code)[:1]:
            if start <= MOST_OPENING:
                return Finding("published", day, "body", "the story opens with it", opening.index)
    return None


def _in_doubt(best: Dated | None) -> bool:
    """Whether no day is shown by the headline, or one that nothing calls the story's."""
    return best is None or best.rank <= BARE


def _surest(days: list[Dated], field: str) -> Dated | None:
    """The day that counts most of those of a field; of equal ones, the first."""
    return max((day for day in days if day.field == field), key=lambda day: day.rank, default=None)


def _swapped(day: str) -> str:
    """A day with day and month the other way round, as 11/01/2021 may be read."""
    return f"{day[:4]}-{day[8:10]}-{day[5:7]}"


def _outdoes(best: Dated, ledger: Ledger) -> bool:
    """Whether a shown day is truer than a claimed one: it is earlier, and not the same read the other way."""
    claimed = ledger.found("published")
    return bool(
        claimed
        and best.rank > FAR
        and best.value[:10] < claimed[:10]
        and _swapped(best.value) != claimed[:10]
    )
