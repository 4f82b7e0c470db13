"""What a page may cost, and the meter that holds it to that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from time import monotonic
from typing import Any, TypeVar

from articlex.errors import LimitExceeded, expect

LOOKS_AT_THE_CLOCK = 64  # elements, their ends and pieces of text, marks or blocks between two looks
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a page may cost. None, the default of each, is no limit.

    `max_bytes` bounds its size (characters for str), and no more than that is read of a file. `max_seconds`
    bounds the time on the wall clock from the call to the answer; it is looked at during the walk, while rules
    mark and after every rule, and while the article is made. `max_elements` bounds the elements of its markup,
    or the blocks of a plain text, and with them the memory.

    They hold in the thread that asks, without signals or threads of their own. Raises `WrongArgument` for what is no
    number.
    """

    max_bytes: int | None = None
    max_seconds: float | None = None
    max_elements: int | None = None

    def __post_init__(self) -> None:
        """Look at them now, not in the middle of a page."""
        expect("max_bytes", self.max_bytes, int)
        expect("max_elements", self.max_elements, int)
        if not isinstance(self.max_seconds, int):
            expect("max_seconds", self.max_seconds, float)


class Meter:
    """Holds one page to its limits. Its methods raise `LimitExceeded`.

    >>> Meter(Limits(max_bytes=3)).weigh(b"snow")
    Traceback (most recent call last):
    articlex.errors.LimitExceeded: the page has more than 3 bytes or characters
    """

    @classmethod
    def of(cls, limits: Limits | None) -> Meter | None:
        """A meter for the limits of a caller, if any. Raises `WrongArgument` for what are none."""
        expect("limits", limits, Limits)
        return cls(limits) if limits else None

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

    def watched(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items as they come, with a look at the clock now and then and at the end."""
        for at, item in enumerate(items):
            if not at % LOOKS_AT_THE_CLOCK:
                self.look()
            yield item
        self.look()

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
        self.next_look = meter.count(0)
        self.pieces = 0
        self.close: Callable[[], None] = target.close
        self._start = target.start
        self._end = target.end
        self._data = target.data

    def start(self, tag: str, attributes: Any) -> None:
        """An element begins."""
        self.elements += 1
        if self.elements == self.next_look:
            self.next_look = self.meter.count(self.elements)
        self._start(tag, attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        self._look()
        self._end(tag)

    def data(self, text: str) -> None:
        """A piece of text."""
        self._look()
        self._data(text)

    def _look(self) -> None:
        self.pieces += 1
        if not self.pieces % LOOKS_AT_THE_CLOCK:
            self.meter.look()
