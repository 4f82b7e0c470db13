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
        self.calls: set[object] = set()
        self.thresholds = gc.get_threshold()

    def begin(self, call: object) -> None:
        """A call begins. It is known before the collector stops: a fork in between finds it going on."""
        with self.lock:
            is_first = not self.calls
            if is_first:
                self.thresholds = gc.get_threshold()
            self.calls.add(call)
            if is_first:
                gc.set_threshold(0, *self.thresholds[1:])

    def end(self, call: object) -> None:
        """A call ends, whether or not it had begun. It is known until the collector goes on."""
        with self.lock:
            if self.calls == {call}:
                self._go_on()
            self.calls.discard(call)

    def forget(self) -> None:
        """A forked process begins, in which the calls of other threads do not go on."""
        if self.calls:
            self._go_on()
        self.lock, self.calls = Lock(), set()

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
    call = object()
    try:
        _pause.begin(call)  # here: a signal handler may raise when it has begun
        yield
    finally:
        try:
            _pause.end(call)
        finally:  # once more: a handler may raise in the middle of it too
            _pause.end(call)
