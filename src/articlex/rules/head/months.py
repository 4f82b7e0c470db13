"""Days written with the name of the month, in every language that has its months in `lang/`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

import regex

from articlex.lang import vocabulary
from articlex.lang.phrases import lowered

MONTHS = 12


@lru_cache(maxsize=32)
def months_of(code: str) -> dict[str, int]:
    """The number of every month's name, lower case, in a language."""
    return {lowered(name): number for name, number in numbered(vocabulary(code).months).items()}


@lru_cache(maxsize=32)
def _patterns(code: str) -> tuple[regex.Pattern[str], ...]:
    """Patterns for `8 May 2024` and `May 8, 2024`; only names of more than a word are spelt out in them."""
    odd = sorted((name for name in months_of(code) if not _PLAIN.fullmatch(name)), key=len, reverse=True)
    return (
        (*_WORDED, *_around(rf"(?P<month>{'|'.join(map(regex.escape, odd))})[\p{{L}}\p{{M}}]*"))
        if odd
        else _WORDED
    )


def _around(month: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    year = r"(?P<year>(?:19|20)\d\d)(?!\d)"
    day_first = rf"(?<![\p{{N}}])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]*(?:\p{{L}}{{2}}\s+)?{month}\.?,?[\s-]*(?:\p{{L}}{{2,3}}\s+)?{year}"
    month_first = rf"(?<![\p{{L}}\p{{M}}]){month}\.?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s*{year}"
    return regex.compile(day_first), regex.compile(month_first)


_PLAIN = regex.compile(r"\p{L}[\p{L}\p{M}]*")
_WORDED = _around(r"(?P<month>\p{L}[\p{L}\p{M}]*+)")


def named_days(text: str, code: str) -> Iterator[tuple[int, int, tuple[int, int, int]]]:
    """Every day of a text whose month is named, with where it stands.

    >>> list(named_days("On May 8, 2024", "en")), list(named_days("8 aprile 2024", "it"))
    ([(3, 14, (2024, 5, 8))], [(0, 13, (2024, 4, 8))])
    """
    low = lowered(text)
    for pattern in _patterns(code):
        for found in pattern.finditer(low):
            if month := _number(found["month"], months_of(code)):
                yield found.start(), found.end(), (int(found["year"]), month, int(found["day"]))


def _number(word: str, names: dict[str, int]) -> int:
    """The number of the longest name that a word begins with, 0 if it begins with none."""
    return next((names[word[:end]] for end in range(len(word), 0, -1) if word[:end] in names), 0)


def numbered(names: tuple[str, ...]) -> dict[str, int]:
    """The number of each month's name. The list has the twelve full names first, again for each language.

    >>> numbered(("januar februar märz april mai juni juli august september oktober november dezember mrz dez".split()))["mrz"]
    3
    """
    found: dict[str, int] = {}
    full: list[str] = []
    last = 0
    for name in names:
        if len(full) < MONTHS:
            full.append(name)
            found[name] = len(full)
            continue
        shared = [_shared(name, whole) for whole in full]
        best = max(shared)
        alike = [at + 1 for at, length in enumerate(shared) if length == best]
        last = next((number for number in alike if number > last), alike[0])
        found.setdefault(name, last)
    return found


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
