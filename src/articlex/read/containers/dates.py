"""Days and clocks of mails, feeds, wires and archives in ISO 8601."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime

_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$")


def iso(moment: str) -> str | None:
    """A moment as mails write it, in ISO 8601; None for what is none.

    >>> iso("Sat, 16 Mar 2024 08:30:00 +0100")
    '2024-03-16T08:30:00+01:00'
    """
    try:
        return parsedate_to_datetime(moment).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def extended(moment: str) -> str:
    """A moment in the basic form of ISO 8601 in the extended one; anything else as it is.

    >>> extended("20240316T083000+0100"), extended("2024-03-16")
    ('2024-03-16T08:30:00+01:00', '2024-03-16')
    """
    found = _BASIC.match(moment)
    if not found:
        return moment
    year, month, day, hour, minute, second, zone = found.groups()
    clock = f"T{hour}:{minute}:{second or '00'}" if hour else ""
    offset = f"{zone[:3]}:{zone[-2:]}" if zone and zone != "Z" else zone or ""
    return f"{year}-{month}-{day}{clock}{offset}"


def of_capture(digits: str) -> str | None:
    """The fourteen digits of an archive as a moment.

    >>> of_capture("20240316083000")
    '2024-03-16T08:30:00Z'
    """
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").isoformat() + "Z"  # noqa: DTZ007 - archives keep UTC
    except ValueError:
        return None
