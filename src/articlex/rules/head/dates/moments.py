"""Days and times as pages write them, read into ISO 8601 with the time zone kept where one is given."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from unicodedata import decimal

import regex

from articlex.lang.calendars import (
    BUDDHIST_IN_SHORT,
    DAY_SIGNS,
    ERA_LETTERS,
    ERA_LETTERS_IN,
    ERAS,
    FIRST_OF_ERA,
    MINGUO,
    MINGUO_IN,
    MONTH_SIGNS,
    YEAR_FIRST_IN,
    YEAR_SIGNS,
)
from articlex.remember import remembered
from articlex.rules.head.dates.calendars import SOLAR_HIJRI_YEARS, solar_hijri, western_year
from articlex.rules.head.dates.clocks import FURTHEST_ZONE, time_after, time_before, zone_seconds
from articlex.rules.head.dates.han_numbers import with_digits
from articlex.rules.head.dates.months import MONTHS, has_solar_months, named_days

FIRST_YEAR_SHOWN = (
    1990  # a line by the headline that names an earlier day tells of the story, not of the page
)
FIRST_YEAR_CLAIMED = 1850  # digitised archives claim the day of the printed paper
UNSET = ((1969, 12, 31), (1970, 1, 1))  # what a clock shows that was never set
LONGEST_VALUE = 120  # characters
MOST_REMEMBERED = 64  # lines whose days are remembered: byline and date ask of the same ones

Day = tuple[int, int, int]

_ISO = regex.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_YEAR = regex.compile(r"\d{4}")
_EASTERN = regex.compile(rf"[{YEAR_SIGNS}]|\d{{4}}\s*\.|(?<!\p{{L}})[{''.join(ERA_LETTERS)}]\d")
_FOREIGN_DIGIT = regex.compile(r"(?![0-9])\p{Nd}")
_ERA = regex.compile(
    rf"(?:(?P<era>{'|'.join(ERAS)})|(?<!\p{{L}})(?P<era>[{''.join(ERA_LETTERS)}]))\s*(?P<year>\d{{1,3}}|{FIRST_OF_ERA})"
    rf"\s*[{YEAR_SIGNS}./-]\s*(?P<month>\d{{1,2}})\s*[{MONTH_SIGNS}./-]\s*(?P<day>\d{{1,2}})[{DAY_SIGNS}]?"
)
_CJK = regex.compile(
    rf"(?<!\d)(\d{{3,4}})\s*(?:\.|[{YEAR_SIGNS}]?\s*[(（][^)）]{{1,8}}[)）]\s*[{YEAR_SIGNS}]?|[{YEAR_SIGNS}])\s*"
    rf"(\d{{1,2}})\s*[{MONTH_SIGNS}.]\s*(\d{{1,2}})\s*[{DAY_SIGNS}.]?"
)
_NUMERIC = regex.compile(
    r"(?<![\d.,/-])(?<!\d:)(\d{1,4})\s?([./-])\s?(\d{1,2})\s?(?:\2|(?<=/\d{1,2})[ -](?=(?:19|20)\d\d))\s?(\d{4}|\d{1,2}(?!:\d))(?![\d%]|[./-]\d)"
)
_COMPACT = regex.compile(
    r"\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(?P<time>([01]\d|2[0-3])([0-5]\d)([0-5]\d)?)(Z)?)?\s*"
)


def plausible(year: int, month: int, day: int, first_year: int) -> bool:
    """Whether a day exists, is not in the future, and is not that of a clock that was never set."""
    try:
        moment = datetime(year, month, day, tzinfo=timezone.utc)
    except ValueError:
        return False
    in_time = year >= first_year and moment <= datetime.now(timezone.utc) + timedelta(days=1)
    return in_time and (year, month, day) not in UNSET


def iso(value: str, code: str = "en", first_year: int = FIRST_YEAR_CLAIMED) -> str | None:
    """A claimed moment as ISO 8601, None where it is none, or lies in the future.

    >>> iso("soon"), iso("2999-01-01"), iso("1970-01-01T00:00:00Z")
    (None, None, None)
    >>> iso("2024-05-08T10:15Z"), iso("2024-05-08 10:15:00 +0200"), iso("8 May 2024")
    ('2024-05-08T10:15:00+00:00', '2024-05-08T10:15:00+02:00', '2024-05-08')
    >>> iso("Wed, 08 May 2024 10:15:00 EST"), iso("Wed May 08 2024 10:15:00 GMT+0300 (Eastern European)")
    ('2024-05-08T10:15:00-05:00', '2024-05-08T10:15:00+03:00')
    """
    value = western_digits(value[:LONGEST_VALUE])
    if found := _ISO.match(value):
        day = _western(int(found[1]), int(found[2]), int(found[3]), code)
        if not plausible(*day, first_year):
            return None
        return _day(day) + time_after(value, found.end(), len(value), day, code)[0]
    if found := _COMPACT.fullmatch(value):
        day = (int(found[1]), int(found[2]), int(found[3]))
        return _day(day) + _compact_time(found) if plausible(*day, first_year) else None
    if (number := value.strip()).isdecimal():
        return _epoch(int(number))
    return moment_in(value, code, first_year) or _parsed(value, first_year)


def western_digits(text: str) -> str:
    """A text of the same length with the digits of every script as 0 to 9.

    >>> western_digits("٢٢ أيار ٢٠٢٤"), western_digits("२०२४")
    ('22 أيار 2024', '2024')
    """
    return text if text.isascii() else _FOREIGN_DIGIT.sub(lambda found: str(decimal(found[0])), text)


def _day(day: Day) -> str:
    return f"{day[0]}-{day[1]:02d}-{day[2]:02d}"


def _compact_time(found: regex.Match[str]) -> str:
    """The time of day of digits without signs, as ISO 8601; nothing where they give none."""
    if not found["time"]:
        return ""
    zone = "+00:00" if found[8] else ""
    return f"T{found[5]}:{found[6]}:{found[7] or '00'}{zone}"


def _epoch(number: int) -> str | None:
    """The moment of some seconds, or milliseconds, since 1970, if it is one of our time."""
    seconds = number / 1000 if number > 10**11 else number
    if not 10**8 < seconds < datetime.now(timezone.utc).timestamp() + 86400:
        return None
    return datetime.fromtimestamp(seconds, timezone.utc).isoformat(timespec="seconds")


def _parsed(value: str, first_year: int) -> str | None:
    """What python-dateutil makes of a value that has a year, a month and a day of its own."""
    if not regex.search(r"(?:18|19|20)\d\d", value):
        return None
    from dateutil import parser

    value = value.partition(" (")[0]
    try:
        found, other = (
            parser.parse(value, default=datetime(year, year - 2000, year - 2000), tzinfos=zone_seconds)  # noqa: DTZ001
            for year in (2001, 2002)  # what the value does not say differs between the two
        )
        offset = found.utcoffset() or timedelta()
    except (ValueError, ArithmeticError, TypeError):
        return None
    if found != other or not plausible(found.year, found.month, found.day, first_year):
        return None
    if abs(offset) > timedelta(hours=FURTHEST_ZONE) or offset % timedelta(minutes=1):
        found = found.replace(tzinfo=None)
    return found.isoformat(timespec="seconds")


def moment_in(text: str, code: str, first_year: int = FIRST_YEAR_SHOWN) -> str | None:
    """The first day that a text names in full, with the time of day beside it.

    >>> moment_in("May I?", "en"), moment_in("In 2024 and 12", "en")
    (None, None)
    >>> moment_in("Stand: 8. Mai 2024, 10:15 Uhr", "de"), moment_in("08.05.2024", "de")
    ('2024-05-08T10:15:00', '2024-05-08')
    >>> moment_in("令和6年5月8日 午後2時20分", "ja"), moment_in("民國113年5月8日", "zh")
    ('2024-05-08T14:20:00', '2024-05-08')
    """
    return next((moment for _, _, moment in moments(text, code, first_year)), None)


def moments(text: str, code: str, first_year: int = FIRST_YEAR_SHOWN) -> list[tuple[int, int, str]]:
    """Every day that a text names in full, in order: where it begins, where it ends, and which it is.

    >>> [day for *_, day in moments("March 3, 2024, 5:30 pm EDT / Updated March 4, 2024", "en")]
    ['2024-03-03T17:30:00-04:00', '2024-03-04']
    """
    text = western_digits(text)
    days = [one for one in _days(text, code) if plausible(*one[2], first_year)]
    starts = [start for start, _, _ in days]
    found = []
    end = 0
    for at, (start, stop, day) in enumerate(days):
        if start >= end:
            later = bisect_left(starts, stop, lo=at + 1)
            until = starts[later] if later < len(starts) else len(text)
            time = time_before(text, end, start, day, code)
            end = stop
            if not time:
                time, end = time_after(text, stop, until, day, code)
            found.append((start, stop, _day(day) + time))
    return found


@remembered(MOST_REMEMBERED)
def _days(text: str, code: str) -> tuple[tuple[int, int, Day], ...]:
    """Every day that a text names, with where it stands, in order."""
    found: list[tuple[int, int, Day]] = []
    text = with_digits(text)
    if _YEAR.search(text) or code in BUDDHIST_IN_SHORT:
        found += named_days(text, code)
    if _EASTERN.search(text):
        found += _eastern_days(text, code)
    found += _numeric_days(text, code)
    return tuple(sorted(found))


def _eastern_days(text: str, code: str) -> Iterator[tuple[int, int, Day]]:
    """Days with the signs of Chinese, Japanese and Korean, counted from the birth of Christ or by eras."""
    for m in _ERA.finditer(text):
        before = ERAS.get(m["era"]) or (ERA_LETTERS[m["era"]] if code in ERA_LETTERS_IN else None)
        if before:
            year = before + (1 if m["year"] == FIRST_OF_ERA else int(m["year"]))
            yield m.start(), m.end(), (year, int(m["month"]), int(m["day"]))
    for m in _CJK.finditer(text):
        year = int(m[1])
        if len(m[1]) == 4 or code in MINGUO_IN:
            yield m.start(), m.end(), (year if len(m[1]) == 4 else MINGUO + year, int(m[2]), int(m[3]))


def _numeric_days(text: str, code: str) -> Iterator[tuple[int, int, Day]]:
    """Days in digits, the year first or last."""
    for m in _NUMERIC.finditer(text):
        first, middle, last = int(m[1]), int(m[3]), int(m[4])
        if len(m[1]) == 4:
            yield m.start(), m.end(), _western(first, middle, last, code)
        elif len(m[1]) == 3 and code in MINGUO_IN:
            yield m.start(), m.end(), (MINGUO + first, middle, last)
        elif code in YEAR_FIRST_IN and len(m[1]) == len(m[4]) == 2:
            yield m.start(), m.end(), (2000 + first, middle, last)
        elif len(m[1]) <= 2 and (len(m[4]) == 4 or (len(m[4]) == 2 and not text[: m.start()][-1:].isalpha())):
            year = western_year(last) if len(m[4]) == 4 else 2000 + last
            american = (m[2] != "." and code == "en" and first <= MONTHS) or middle > MONTHS
            yield m.start(), m.end(), (year, first, middle) if american else (year, middle, first)


def _western(year: int, month: int, day: int, code: str) -> Day:
    """A day in digits as one of our calendar."""
    if year in SOLAR_HIJRI_YEARS and has_solar_months(code):
        try:
            return solar_hijri(year, month, day)
        except ValueError:
            pass
    return western_year(year), month, day
