"""Days of other calendars as Gregorian ones, by arithmetic."""

from __future__ import annotations

from datetime import date

BUDDHIST_YEARS = range(2400, 2600)
BUDDHIST_AHEAD = 543  # years that the Buddhist calendar is ahead of ours, with the same months and days
SOLAR_HIJRI_YEARS = range(1200, 1500)
_SOLAR_HIJRI_EPOCH = (
    226_895  # days from 1 January of year 1 to the first day of the calendar, less its leap days
)


def western_year(year: int) -> int:
    """The Gregorian year that a year of four digits stands for.

    >>> western_year(2567), western_year(2024)
    (2024, 2024)
    """
    return year - BUDDHIST_AHEAD if year in BUDDHIST_YEARS else year


def solar_hijri(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The Gregorian day of one of the calendar of Iran and Afghanistan: eight leap years in 33.

    Raises `ValueError` for a day that is none.

    >>> solar_hijri(1403, 3, 2), solar_hijri(1399, 12, 30)
    ((2024, 5, 22), (2021, 3, 20))
    """
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        raise ValueError("no such day")
    before = (month - 1) * 31 - max(0, month - 7)
    leap_days = (8 * year + 21) // 33
    found = date.fromordinal(_SOLAR_HIJRI_EPOCH + 365 * (year - 1) + leap_days + before + day - 1)
    return found.year, found.month, found.day
