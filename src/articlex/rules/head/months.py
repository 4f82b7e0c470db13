"""Days written with the name of the month, in every language that has its months in `lang/`."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

import regex

from articlex.lang import vocabulary

MONTHS = 12


@lru_cache(maxsize=32)
def month_patterns(code: str) -> tuple[regex.Pattern[str], regex.Pattern[str], dict[str, int]]:
    """Patterns for `8 May 2024` and `May 8, 2024`, and the number of every month's name."""
    names = numbered(vocabulary(code).months)
    any_month = "|".join(sorted(map(regex.escape, names), key=len, reverse=True)) or r"(?!)"
    day_first = rf"(?<![\p{{N}}])(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]*(?:\p{{L}}{{2}}\s+)?({any_month})[\p{{L}}\p{{M}}]*\.?,?[\s-]*(?:\p{{L}}{{2,3}}\s+)?((?:19|20)\d\d)(?!\d)"
    month_first = rf"(?<!\p{{L}})({any_month})[\p{{L}}\p{{M}}]*\.?\s*(\d{{1,2}})(?:st|nd|rd|th)?,?\s*((?:19|20)\d\d)(?!\d)"
    return regex.compile(day_first, regex.IGNORECASE), regex.compile(month_first, regex.IGNORECASE), names


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
