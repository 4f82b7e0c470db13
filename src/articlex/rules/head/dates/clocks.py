"""The time of day beside a day, with the half of the day and the zone, in every language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

import regex
from dateutil import tz

from articlex.lang import LANGUAGES, own_vocabulary, vocabulary
from articlex.lang.calendars import HOUR_SIGNS, MINUTE_SIGNS
from articlex.lang.phrases import lowered
from articlex.lang.zones import ELSEWHERE, SEASONAL, ZONES
from articlex.page import DIGIT

NOON = 12
REACH = 24  # characters between a day and its time
LONGEST_CLOCK = 60  # characters of a clock with the half of the day
REACH_BACK = 50  # characters before a day in which its time may stand, with zone and weekday
EARLIEST_EVENING = 6  # "at night", a clock of this hour or later is that of the evening
FURTHEST_ZONE = 14  # hours from UTC, on some islands of the Pacific

Day = tuple[int, int, int]


class _Halves(NamedTuple):
    """A pattern for clocks in a language, and the words in it that name the second half of the day."""

    clock: regex.Pattern[str]
    afternoon: frozenset[str]
    night: frozenset[str]


_BARE = regex.compile(r"[\s.]+")


def _bare(word: str) -> str:
    return _BARE.sub("", lowered(word))


def _spelt(words: Iterable[str]) -> str:
    """A pattern for any of some words, their full stops and spaces optional; longest first."""
    spelt = (regex.escape(lowered(word)) for word in sorted(words, key=len, reverse=True))
    return "|".join(word.replace(r"\.", r"\.?\s?").replace(r"\ ", r"\s") for word in spelt)


@lru_cache(maxsize=64)
def _halves(code: str) -> _Halves:
    """What reads the clocks of a language. A word that is a word of its sentences too counts with its stops only."""
    words = vocabulary(code)
    language = code.partition("-")[0]
    common = set(own_vocabulary(language).stopwords) if language in LANGUAGES else set()
    every = [
        word
        for word in (*words.before_noon, *words.after_noon, *words.at_night)
        if lowered(word) not in common
    ]
    exact = [word for word in every if word.endswith(".") and lowered(word[:-1]) in common]
    exactly = "".join(f"{regex.escape(lowered(word))}|" for word in exact)
    half = f"(?:{exactly}{_spelt(word for word in every if word not in exact)})"
    clock = rf"""
        (?:(?<![\p{{Latin}}\p{{Cyrillic}}])(?P<before>{half})\s*)?+
        (?<![\d.,:+])(?P<hour>\d{{1,2}})
        (?: \s?(?P<sign>[:.hu{HOUR_SIGNS}])\s?(?P<minute>\d{{1,2}})(?!\d)
            (?: \s?[:{MINUTE_SIGNS}]\s?(?P<second>\d{{2}})(?!\d)(?:[.,]\d+)? )? [{MINUTE_SIGNS}]?
          | \s?[h{HOUR_SIGNS}](?!\p{{L}})
          | (?=\s?{half}(?!\p{{L}})) )
        (?:\s*(?P<after>{half})(?![\p{{L}}\p{{M}}]))?+
    """
    return _Halves(
        regex.compile(clock, regex.VERBOSE),
        frozenset(map(_bare, words.after_noon)),
        frozenset(map(_bare, words.at_night)),
    )


_OFFSET = regex.compile(
    r"\s*+[,(]?\s*+(?:UTC|GMT|UT)\s?(?P<hours>[+\-−]\d{1,2})(?::?(?P<minutes>\d{2}))?(?!\d)\)?"
    r"|\s?(?P<hours>[+\-−]\d{2}):?(?P<minutes>\d{2})(?!\d)|(?P<hours>[+\-−]\d{2})(?![\d:])"
)
_NAMES = "|".join(sorted({*ZONES, *SEASONAL, *(name for _, name in ELSEWHERE)}, key=len, reverse=True))
_NAMED = regex.compile(
    rf"\s*+(?:\p{{L}}[\p{{L}}\p{{M}}]{{0,4}}\.?\s*+)??[,(]?\s*+(?P<name>{_NAMES})(?!\p{{L}})\)?"
)


def zone_at(text: str, at: int, day: Day, code: str) -> tuple[str, int]:
    """The zone that a text names at a place, as an offset from UTC, and where it ends; "" where it names none.

    >>> zone_at("10:15 EST", 5, (2024, 5, 8), "en"), zone_at("10:15 ET", 5, (2024, 5, 8), "en")
    (('-05:00', 9), ('-04:00', 8))
    >>> zone_at("10:15 Uhr MESZ", 5, (2024, 5, 8), "de"), zone_at("10:15 (GMT+7)", 5, (2024, 5, 8), "vi")
    (('+02:00', 14), ('+07:00', 13))
    """
    if found := _OFFSET.match(text, at):
        return offset(found["hours"].replace("−", "-"), found["minutes"]), found.end()
    if (found := _NAMED.match(text, at)) and (seconds := _seconds(found["name"], day, code)) is not None:
        return _written(seconds), found.end()
    return "", at


def offset(hours: str | None, minutes: str | None) -> str:
    """An offset from UTC as ISO 8601 has it; nothing where no zone has it."""
    if not hours or abs(int(hours)) > FURTHEST_ZONE or int(minutes or 0) > 59:
        return ""
    return f"{hours[0]}{abs(int(hours)):02d}:{int(minutes or 0):02d}"


def zone_seconds(name: str | None, seconds: int | None) -> int | None:
    """The seconds from UTC of a zone that only has a name, as python-dateutil asks for it."""
    hours = ZONES.get(name or "")
    return seconds if hours is None else round(hours * 3600)


def _seconds(name: str, day: Day, code: str) -> float | None:
    if code.partition("-")[0] == "en" and name in SEASONAL:
        zone = tz.gettz(SEASONAL[name])
        apart = datetime(*day, NOON, tzinfo=zone).utcoffset() if zone else None
        return apart.total_seconds() if apart is not None else None
    hours = ELSEWHERE.get((code, name), ZONES.get(name))
    return None if hours is None else hours * 3600


def _written(seconds: float) -> str:
    minutes = round(abs(seconds) / 60)
    return f"{'-' if seconds < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}"


# A time as machines write it, which needs no words of a language.
_ISO = regex.compile(
    r"[T ](?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?(?=Z(?!\p{L})|[+\-−]|\s*$)"
)


def time_after(text: str, start: int, stop: int, day: Day, code: str) -> tuple[str, int]:
    """The time of day that stands shortly after a day, as `T10:15:00+02:00`, and where it ends.

    >>> time_after("8 May 2024, 2.20 p. m.", 10, 22, (2024, 5, 8), "es")
    ('T14:20:00', 22)
    """
    if plain := _ISO.match(text, start, stop):
        zone, end = zone_at(text, plain.end(), day, code)
        return f"T{plain['hour']}:{plain['minute']}:{plain['second'] or '00'}{zone}", end
    if not DIGIT.search(text, start, min(stop, start + REACH + 1)):
        return "", start
    base = max(0, start - 1)  # the sign before may be that of a number
    near = lowered(text[base : min(stop, start + REACH + LONGEST_CLOCK)])
    found = _halves(code).clock.search(near, start - base)
    if not found or base + found.start("hour") > start + REACH or not (time := _time(found, code)):
        return "", start
    zone, end = zone_at(text, base + found.end(), day, code)
    return time + zone, end


_BETWEEN = regex.compile(r"[\s,،.|/·•()–—-]*+(?:\p{L}[\p{L}\p{M}.'’]*+[\s,،.|/·•–—-]*+){0,3}")


def time_before(text: str, start: int, stop: int, day: Day, code: str) -> str:
    """The time of day that stands right before a day, with at most a zone, a weekday and small words between.

    >>> time_before("10:15 AM ET, Wed May 8, 2024", 0, 17, (2024, 5, 8), "en")
    'T10:15:00-04:00'
    """
    start = max(start, stop - REACH_BACK)
    if not DIGIT.search(text, start, stop):
        return ""
    base = max(0, start - 1)
    clocks = list(_halves(code).clock.finditer(lowered(text[base:stop]), start - base))
    if not clocks or not (clocks[-1]["sign"] not in (None, ".") or clocks[-1]["after"]):
        return ""
    zone, end = zone_at(text, base + clocks[-1].end(), day, code)
    time = _time(clocks[-1], code)
    return time + zone if time and _BETWEEN.fullmatch(text, end, stop) else ""


def _time(found: regex.Match[str], code: str) -> str:
    """The time of a clock as ISO 8601; nothing where no clock shows it."""
    hour, minute, second = int(found["hour"]), int(found["minute"] or 0), int(found["second"] or 0)
    half = _bare(found["after"] or found["before"] or "")
    halves = _halves(code)
    if half and hour <= NOON:
        evening = half in halves.afternoon or (half in halves.night and EARLIEST_EVENING <= hour < NOON)
        hour = hour % NOON + NOON * evening
    return f"T{hour:02d}:{minute:02d}:{second:02d}" if hour < 24 and minute < 60 and second < 60 else ""
