"""Days in the numbers of Chinese and Japanese, as papers that are set from top to bottom print them."""

from __future__ import annotations

import regex

from articlex.lang.calendars import (
    DAY_SIGNS,
    HAN_DIGITS,
    HAN_NUMBERS_IN,
    HAN_TEN,
    HAN_ZEROS,
    MONTH_SIGNS,
    YEAR_SIGNS,
)

_NUMBER = regex.compile(
    rf"[{HAN_DIGITS}{HAN_ZEROS}{HAN_TEN}]{{1,4}}(?=[{YEAR_SIGNS}{MONTH_SIGNS}{DAY_SIGNS}])"
)
_DIGITS = str.maketrans(HAN_DIGITS, "0123456789", "")
_ZEROS = str.maketrans(HAN_ZEROS, HAN_DIGITS[0] * len(HAN_ZEROS))


def has_numbers(text: str, code: str) -> bool:
    """Whether a text in a language may name a day in such numbers."""
    return code in HAN_NUMBERS_IN and bool(_NUMBER.search(text))


def with_digits(text: str) -> str:
    """A text of the same length with the years, months and days of such numbers as digits, blanks behind them.

    >>> with_digits("二〇二四年五月二十二日"), with_digits("令和六年十月三十日"), with_digits("第二の町")
    ('2024年5月22 日', '令和6年10月30日', '第二の町')
    """
    if text.isascii() or not _NUMBER.search(text):
        return text
    return _NUMBER.sub(lambda found: _written(found[0]).ljust(len(found[0])), text)


def _written(number: str) -> str:
    """A number in digits.

    >>> [_written(number) for number in ("十", "十二", "二十", "二十二", "二〇二四")]
    ['10', '12', '20', '22', '2024']
    """
    tens, ten, ones = number.translate(_ZEROS).translate(_DIGITS).partition(HAN_TEN)
    return f"{tens or 1}{ones or 0}" if ten else tens
