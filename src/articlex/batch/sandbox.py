"""A supervised child process: pages go in over a pipe, an answer to each comes back, whatever they do.

The stock pools lose a queue, or never end, when a page kills its process; here the page that hangs or
kills loses itself only. The child is ended and started anew, and goes on with the rest.
"""

from __future__ import annotations

import contextlib
import math
import pickle
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any, Generic

from articlex.batch.child import READY
from articlex.batch.page import Answer, RawPage, T
from articlex.errors import ArticlexError

START_SECONDS = 60.0  # an import on a busy machine or a cold network disk
DEFAULT_TIMEOUT = 10.0  # seconds a page: a thousand times the usual
LONGEST_TIMEOUT = 1_000_000.0  # seconds, eleven days: timers of some systems end soon after

_BOOT = """\
import pickle, sys
sys.path[:] = pickle.load(sys.stdin.buffer)
from articlex.batch.child import main
main()
"""

Work = Callable[[RawPage], T]


class SandboxError(ArticlexError):
    """The child process does not start."""


class Sandbox(Generic[T]):
    """One child process that does `work` on pages, each within `timeout` seconds.

    `work` must be picklable: a function or an object of an importable module. Close it, or use `with`.
    One thread at a time.
    """

    def __init__(self, work: Work[T], timeout: float = DEFAULT_TIMEOUT) -> None:
        self._task = pickle.dumps((work, timeout))
        self._timeout = timeout
        self._deadline = math.inf
        self._child: subprocess.Popen[bytes] | None = None
        self._is_late = False
        self._lock = Lock()
        self._ended = Event()
        self._watcher = Thread(target=self._watch, name="articlex sandbox watch", daemon=True)
        self._watcher.start()

    def run(self, pages: Sequence[RawPage]) -> Iterator[Answer[T]]:
        """The answer to every page, in order. Raises `SandboxError` when no child can be started."""
        rest = deque(pages)
        while rest:
            child = self._running_child()
            feeder = Thread(
                target=_feed, args=(child, tuple(rest)), name="articlex sandbox feed", daemon=True
            )
            feeder.start()
            alive = False
            try:
                while rest and (reply := self._message(child, self._timeout)):
                    yield Answer(rest.popleft(), *reply)
                alive = not rest
            finally:
                if not alive:
                    child.kill()
                feeder.join()
                if not alive:
                    self._forget(child)
            if rest:
                yield Answer(rest.popleft(), error=self._cause(child.returncode))

    def end(self) -> None:
        """End the child, even in the middle of a page, from any thread. Nothing runs here any more."""
        self._ended.set()
        if child := self._child:
            child.kill()

    def close(self) -> None:
        """End the child and let go of its pipes, from the thread that ran it."""
        self.end()
        self._watcher.join()
        if child := self._child:
            self._forget(child)

    def __enter__(self) -> Sandbox[T]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _message(self, child: subprocess.Popen[bytes], seconds: float) -> Any:
        """The child's next message, None when it ended instead or was late."""
        self._is_late = False
        self._deadline = time.monotonic() + seconds
        message = _received(child)
        if message is None:
            child.wait()  # the pipe closes a moment before the process ends
        with self._lock:
            self._deadline = math.inf
        return None if self._is_late else message

    def _watch(self) -> None:
        """End the child when its page is overdue. A deadline that is set while this sleeps is later than it wakes."""
        while not self._ended.wait(max(0.0, min(self._timeout, self._deadline - time.monotonic()))):
            with self._lock:
                if time.monotonic() >= self._deadline and (child := self._child):
                    self._is_late = True
                    child.kill()

    def _cause(self, code: int) -> str:
        if self._ended.is_set():
            return "Interrupted: the batch was ended"
        if self._is_late:
            return f"TimedOut: took longer than {self._timeout:g} seconds"
        names = {-known: known.name for known in signal.Signals}
        how = names.get(code) or (f"signal {-code}" if code < 0 else f"exit code {code}")
        return f"ProcessDied: the page ended its process ({how})"

    def _running_child(self) -> subprocess.Popen[bytes]:
        if self._child and self._child.poll() is None:
            return self._child
        if self._child:
            self._forget(self._child)
        if self._ended.is_set():
            raise SandboxError("the sandbox is closed")
        self._child = child = self._start()
        if self._ended.is_set():
            child.kill()
        return child

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            self._child = child = subprocess.Popen(
                [sys.executable, "-I", "-c", _BOOT], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        except OSError as error:
            raise SandboxError(f"no process can be started: {error.strerror or error}") from error
        with contextlib.suppress(OSError):
            _sent(child, pickle.dumps([str(Path(entry).absolute()) for entry in sys.path]) + self._task)
        if self._message(child, START_SECONDS) != READY and not self._ended.is_set():
            raise SandboxError(
                "the child process does not start (its own words are above): rules and other functions "
                "given to it must stand in a module that it can import, not in __main__"
            )
        return child

    def _forget(self, child: subprocess.Popen[bytes]) -> None:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            with contextlib.suppress(OSError):  # what was still to be written
                pipe.close()  # type: ignore[union-attr]
        self._child = None


def _feed(child: subprocess.Popen[bytes], pages: Sequence[RawPage]) -> None:
    """Hand the pages over, in a thread: the child may write an answer while this still writes a page."""
    with contextlib.suppress(OSError, ValueError):  # the child is gone, or its pipe closed
        for page in pages:
            _sent(child, _pickled(page))


def _pickled(page: RawPage) -> bytes:
    """A page as bytes; one that cannot be sent as the problem that it is."""
    try:
        return pickle.dumps(page, pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # noqa: BLE001 - a page may hold anything
        problem = f"the page cannot be sent to another process: {error}"
        return pickle.dumps(RawPage(id=page.id, problem=problem, number=page.number))


def _sent(child: subprocess.Popen[bytes], message: bytes) -> None:
    assert child.stdin  # noqa: S101 - it was started with one
    child.stdin.write(message)
    child.stdin.flush()


def _received(child: subprocess.Popen[bytes]) -> Any:
    """The child's next message, None when it ended."""
    try:
        return pickle.load(child.stdout)  # type: ignore[arg-type]
    except (EOFError, OSError, ValueError, pickle.UnpicklingError):  # ended, maybe in the middle of a word
        return None
