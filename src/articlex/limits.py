"""What a page may cost, and the meter that holds it to that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from articlex.errors import LimitExceeded

LOOKS_AT_THE_CLOCK = 64  # elements or pieces of text between two looks


@dataclass(frozen=True, slots=True)
class Limits:
    """What a page may cost. None, the default of each, is no limit.

    `max_bytes` bounds its size (characters for str), and no more than that is read of a file. `max_seconds`
    bounds the time on the wall clock from the call to the answer; it is looked at during the walk and after
    every rule. `max_elements` bounds the elements of its markup, or the blocks of a plain text.

    They hold in the thread that asks, without signals or threads of their own.
    """

    max_bytes: int | None = None
    max_seconds: float | None = None
    max_elements: int | None = None


class Meter:
    """Holds one page to its limits. Its methods raise `LimitExceeded`.

    >>> Meter(Limits(max_bytes=3)).weigh(b"snow")
    Traceback (most recent call last):
    articlex.errors.LimitExceeded: the page has more than 3 bytes or characters
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.until = None if limits.max_seconds is None else monotonic() + limits.max_seconds

    def weigh(self, content: bytes | str) -> None:
        """Hold the content of a page to its size."""
        most = self.limits.max_bytes
        if most is not None and len(content) > most:
            raise LimitExceeded(f"the page has more than {most:,} bytes or characters")

    def look(self) -> None:
        """Look at the clock."""
        if self.until is not None and monotonic() > self.until:
            raise LimitExceeded(f"the page takes more than {self.limits.max_seconds:g} seconds")

    def count(self, elements: int) -> int:
        """Hold a page that has so many elements to its limits; the number at which to ask again."""
        self.look()
        most = self.limits.max_elements
        if most is None:
            return elements + LOOKS_AT_THE_CLOCK
        if elements > most:
            raise LimitExceeded(f"the page has more than {most:,} elements")
        return min(elements + LOOKS_AT_THE_CLOCK, most + 1)


class MeteredTarget:
    """A parser's target that hands everything on to another and counts it."""

    def __init__(self, target: Any, meter: Meter) -> None:
        self.meter = meter
        self.elements = 0
        self.asks_at = meter.count(0)
        self.pieces = 0
        self.end: Callable[[str], None] = target.end
        self.close: Callable[[], None] = target.close
        self._start = target.start
        self._data = target.data

    def start(self, tag: str, attributes: Any) -> None:
        """An element begins."""
        self.elements += 1
        if self.elements == self.asks_at:
            self.asks_at = self.meter.count(self.elements)
        self._start(tag, attributes)

    def data(self, text: str) -> None:
        """A piece of text."""
        self.pieces += 1
        if not self.pieces % LOOKS_AT_THE_CLOCK:
            self.meter.look()
        self._data(text)
