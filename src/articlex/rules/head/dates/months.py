"""Days written with the name of the month, in every language that has its months in `lang/`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

import regex

from articlex.lang import Months, vocabulary
from articlex.lang.calendars import BUDDHIST_IN_SHORT
from articlex.lang.phrases import lowered
from articlex.rules.head.dates.calendars import SOLAR_HIJRI_YEARS, solar_hijri, western_year

MONTHS = 12
LONGEST_WHOLE = 3  # letters of a name that is only found as a whole word; longer ones may have endings
BUDDHIST_CENTURY = 2500


class Month(NamedTuple):
    """A month by its number in its calendar."""

    number: int
    solar: bool


# What one writes with or without: accents, hamzas, vowel signs, joiners, and two forms of two Arabic letters.
_MARKS = regex.compile(r"[\u0300-\u036f\u064b-\u065f\u0640\u200c\u200d]")
_LETTERS = str.maketrans("یک", "يك")


def folded(word: str) -> str:
    """A word without the marks that are often left out.

    >>> folded("août"), folded("Μάϊος") == folded("μαιοσ"), folded("أبريل") == folded("ابريل")
    ('aout', True, True)
    """
    low = lowered(word)
    return low if low.isascii() else _MARKS.sub("", normalize("NFD", low)).translate(_LETTERS)


@lru_cache(maxsize=64)
def months_of(code: str) -> dict[str, Month]:
    """Every name of a month in a language, folded, with what it names. Of two with one name, the first."""
    words = vocabulary(code)
    found: dict[str, Month] = {}
    for months, solar in ((words.months, False), (words.solar_months, True)):
        for name, number in _numbered(months):
            found.setdefault(folded(name), Month(number, solar))
    return found


def has_solar_months(code: str) -> bool:
    """Whether pages in a language count days by the Solar Hijri calendar."""
    return bool(vocabulary(code).solar_months)


def _numbered(months: Months) -> Iterator[tuple[str, int]]:
    for number, names in enumerate(months, start=1):
        for name in names:
            yield name, number


_GLUED = regex.compile(
    r"\p{Ll}(?=\p{Lu}\p{L}{2,12}+\.? \p{N})"
)  # the letter before a month: Jane DoeMay 8, 2024
_PLAIN = regex.compile(r"\p{L}[\p{L}\p{M}]*")


@lru_cache(maxsize=64)
def _patterns(code: str) -> tuple[regex.Pattern[str], ...]:
    """Patterns for days with months; only names of more than a word are spelt out in them."""
    names = {lowered(name) for name in vocabulary(code).month_names}
    odd = sorted((name for name in names if not _PLAIN.fullmatch(name)), key=len, reverse=True)
    if not odd:
        return _WORDED
    year = r"\d{4}|\d{2}(?![.:]\d)" if code in BUDDHIST_IN_SHORT else r"\d{4}"
    return (*_WORDED, *_around(rf"(?P<month>{'|'.join(map(_spaced, odd))})[\p{{L}}\p{{M}}]*", year))


def _spaced(name: str) -> str:
    """A pattern for a name of several words with any space between them."""
    return r"\s+".join(map(regex.escape, name.split()))


def _around(month: str, year: str = r"\d{4}") -> tuple[regex.Pattern[str], ...]:
    """`8 May 2024`, `May 8, 2024`, `2024 May 8` and `2024, 8 May`, with the small words that languages put between."""
    named = rf"{month}(?:\s?[/(]\s?\p{{L}}[\p{{L}}\p{{M}} ]{{1,20}}\)?)?[.׳॰'’]?"
    years = r"(?P<year>\d{4})(?!\d)"
    small = r"(?:[\p{L}\p{M}.]{1,6}\s+)?"
    ending = r"(?:\p{L}{1,3}(?=[\s-])|\.?[ºª°]|\.)?"
    joined = r"(?:\p{L}{1,3}\s+|\p{L}['’])?"
    no_year = r"(?!\d|\W{0,3}\d{4})"
    return tuple(
        regex.compile(pattern)
        for pattern in (
            rf"(?<!\p{{N}})(?P<day>\d{{1,2}}){ending}[\s/-]*{joined}{named}\s?[,،]?[\s/-]*{small}(?P<year>{year})(?!\d)",
            rf"(?<![\p{{L}}\p{{M}}]){named}[\s-]*(?P<day>\d{{1,2}})\p{{L}}{{0,2}}[,،]?[\s/-]*{small}{years}",
            rf"(?<!\d){years}(?:\p{{L}}{{1,3}})?[\s.,-]*{small}{named}[\s-]*(?P<day>\d{{1,2}}){no_year}",
            rf"(?<!\d){years}[\s.,-]*{small}(?P<day>\d{{1,2}})\.?\s+{named}(?![\p{{L}}\p{{M}}]){no_year}",
        )
    )


_WORDED = _around(r"(?P<month>\p{L}[\p{L}\p{M}\u200c\u200d]*+)")


def named_days(text: str, code: str) -> Iterator[tuple[int, int, tuple[int, int, int]]]:
    """Every day of a text whose month is named, with where it stands, as one of our calendar.

    >>> list(named_days("On May 8, 2024", "en")), list(named_days("8 aprile 2024", "it"))
    ([(3, 14, (2024, 5, 8))], [(0, 13, (2024, 4, 8))])
    >>> list(named_days("2024. május 8.", "hu")), list(named_days("8 พ.ค. 2567", "th"))
    ([(0, 13, (2024, 5, 8))], [(0, 11, (2024, 5, 8))])
    """
    low = lowered(_GLUED.sub(" ", text))
    for pattern in _patterns(code):
        found = pattern.search(low)
        while found:
            month = _month(folded(" ".join(found["month"].split())), months_of(code))
            if month and (day := _day(int(found["year"]), month, int(found["day"]))):
                yield found.start(), found.end(), day
            found = pattern.search(low, found.end() if month else found.end("month"))


def _month(word: str, names: dict[str, Month]) -> Month | None:
    """The month of the longest name that a word is, or begins with if the name is long enough."""
    return names.get(word) or next(
        (names[word[:end]] for end in range(len(word) - 1, LONGEST_WHOLE, -1) if word[:end] in names), None
    )


def _day(year: int, month: Month, day: int) -> tuple[int, int, int] | None:
    """A day as one of our calendar, None where there is no such day."""
    if not month.solar:
        return western_year(year if year > 99 else BUDDHIST_CENTURY + year), month.number, day
    if year not in SOLAR_HIJRI_YEARS:
        return None
    try:
        return solar_hijri(year, month.number, day)
    except ValueError:
        return None
