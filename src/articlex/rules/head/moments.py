"""Days and times as pages write them, read into ISO 8601 with the time zone kept where one is given."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import regex

from articlex.remember import remembered
from articlex.rules.head.months import MONTHS, named_days

FIRST_YEAR_SHOWN = (
    1990  # a line by the headline that names an earlier day tells of the story, not of the page
)
FIRST_YEAR_CLAIMED = 1850  # digitised archives claim the day of the printed paper
FURTHEST_ZONE = 14  # hours from UTC, on some islands of the Pacific
LONGEST_VALUE = 120  # characters
MOST_REMEMBERED = 64  # lines whose days are remembered: byline and date ask of the same ones
_ISO = regex.compile(
    r"\s*(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?(?:\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?))?)?"
)
_YEAR = regex.compile(r"\d{4}")
_CJK = regex.compile(r"(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*(?:[日일.])?")
_NUMERIC = regex.compile(
    r"(?<![\d.,:/-])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d%]|[./-]\d)"
)
_COMPACT = regex.compile(r"\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?\s*")
_CLOCK = regex.compile(
    r"(?<!\d)(\d{1,2})\s?[:.h]\s?(\d{2})(?::\d{2})?(?!\d)\s*(?:([ap])\.?m\b)?", regex.IGNORECASE
)
_HOURS = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "BST": 1, "CET": 1,
          "CEST": 2, "MEZ": 1, "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "IST": 5.5, "JST": 9, "KST": 9}  # fmt: skip
_CLOCK_REACH = 20  # characters between a day and its time


def plausible(year: int, month: int, day: int, first_year: int) -> bool:
    """Whether a day exists and is not in the future."""
    try:
        moment = datetime(year, month, day, tzinfo=timezone.utc)
    except ValueError:
        return False
    return year >= first_year and moment <= datetime.now(timezone.utc) + timedelta(days=1)


def iso(value: str, code: str = "en", first_year: int = FIRST_YEAR_CLAIMED) -> str | None:
    """A claimed moment as ISO 8601, None where it is none, or lies in the future.

    >>> iso("soon"), iso("2999-01-01")
    (None, None)
    >>> iso("2024-05-08T10:15Z"), iso("2024-05-08 10:15:00 +0200"), iso("8 May 2024")
    ('2024-05-08T10:15:00+00:00', '2024-05-08T10:15:00+02:00', '2024-05-08')
    """
    value = value[:LONGEST_VALUE]
    if found := _ISO.match(value):
        year, month, day, hour, minute, second, utc, offset, offset_minutes = found.groups()
        if not plausible(int(year), int(month), int(day), first_year):
            return None
        zone = "+00:00" if utc else _offset(offset, offset_minutes)
        return f"{_day(year, month, day)}{_time(hour, minute, second, zone)}"
    if found := _COMPACT.fullmatch(value):
        year, month, day = found[1], found[2], found[3]
        return _day(year, month, day) if plausible(int(year), int(month), int(day), first_year) else None
    if (number := value.strip()).isdecimal():
        return _epoch(int(number))
    return moment_in(value, code, first_year) or _parsed(value, first_year)


def _day(year: str, month: str, day: str) -> str:
    return f"{int(year)}-{int(month):02d}-{int(day):02d}"


def _time(hour: str | None, minute: str, second: str | None, zone: str) -> str:
    """The time of day with its zone; nothing where no clock shows it."""
    if hour is None or int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return ""
    return f"T{int(hour):02d}:{int(minute):02d}:{int(second or 0):02d}{zone}"


def _offset(hours: str | None, minutes: str | None) -> str:
    """An offset from UTC; nothing where no zone has it."""
    if not hours or abs(int(hours)) > FURTHEST_ZONE or int(minutes or 0) > 59:
        return ""
    return f"{hours[0]}{abs(int(hours)):02d}:{int(minutes or 0):02d}"


def _epoch(number: int) -> str | None:
    seconds = number / 1000 if number > 10**11 else number
    if not 10**8 < seconds < datetime.now(timezone.utc).timestamp() + 86400:
        return None
    return datetime.fromtimestamp(seconds, timezone.utc).isoformat(timespec="seconds")


def _zone(name: str | None, offset: int | None) -> int | None:
    """The seconds from UTC of a zone that only has a name; of two with one name, the more common."""
    hours = _HOURS.get(name or "")
    return offset if hours is None else round(hours * 3600)


def _parsed(value: str, first_year: int) -> str | None:
    """What python-dateutil makes of a value that has a year of its own."""
    if not regex.search(r"(?:18|19|20)\d\d", value):
        return None
    from dateutil import parser

    try:
        found = parser.parse(value.partition(" (")[0], tzinfos=_zone)
        offset = found.utcoffset() or timedelta()
    except (ValueError, ArithmeticError, TypeError):
        return None
    if not plausible(found.year, found.month, found.day, first_year):
        return None
    if abs(offset) > timedelta(hours=FURTHEST_ZONE) or offset % timedelta(minutes=1):
        found = found.replace(tzinfo=None)
    return found.isoformat(timespec="seconds")


def moment_in(text: str, code: str, first_year: int = FIRST_YEAR_SHOWN) -> str | None:
    """The first day that a text names in full, with the time of day after it.

    >>> moment_in("May I?", "en"), moment_in("In 2024 and 12", "en")
    (None, None)
    >>> moment_in("Stand: 8. Mai 2024, 10:15 Uhr", "de"), moment_in("08.05.2024", "de")
    ('2024-05-08T10:15:00', '2024-05-08')
    """
    return next((moment for _, _, moment in moments(text, code, first_year)), None)


def moments(text: str, code: str, first_year: int = FIRST_YEAR_SHOWN) -> list[tuple[int, int, str]]:
    """Every day that a text names in full, in order: where it begins, where it ends, and which it is."""
    found = []
    end = 0
    for start, stop, (year, month, day) in _days(text, code):
        if start >= end and plausible(year, month, day, first_year):
            end = stop
            found.append((start, stop, f"{year}-{month:02d}-{day:02d}{_time_after(text, stop)}"))
    return found


def _time_after(text: str, end: int) -> str:
    clock = _CLOCK.search(text, end, end + _CLOCK_REACH)
    if not clock:
        return ""
    hour, minute, half = int(clock[1]), int(clock[2]), (clock[3] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return f"T{hour:02d}:{minute:02d}:00" if hour < 24 and minute < 60 else ""


@remembered(MOST_REMEMBERED)
def _days(text: str, code: str) -> tuple[tuple[int, int, tuple[int, int, int]], ...]:
    """Every day that a text names, with where it stands, in order."""
    found: list[tuple[int, int, tuple[int, int, int]]] = []
    if _YEAR.search(text):
        found += named_days(text, code)
        found += [(m.start(), m.end(), (int(m[1]), int(m[2]), int(m[3]))) for m in _CJK.finditer(text)]
    for m in _NUMERIC.finditer(text):
        first, middle, last = int(m[1]), int(m[3]), int(m[4])
        if len(m[1]) == 4:
            found.append((m.start(), m.end(), (first, middle, last)))
        elif len(m[1]) <= 2:
            year = last if len(m[4]) == 4 else 2000 + last
            american = (m[2] != "." and code == "en" and first <= MONTHS) or middle > MONTHS
            found.append((m.start(), m.end(), (year, first, middle) if american else (year, middle, first)))
    return tuple(sorted(found))
