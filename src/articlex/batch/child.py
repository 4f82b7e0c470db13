"""The other end of the pipes: a process that does its work on page after page, and answers each.

It reads pickles from standard input, first the work and the time limit, then pages, until the end of the
input. It writes a pickle for each: `(value, error)`.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

READY = "ready"
ORPHAN_GRACE = 5  # seconds over the time limit in which the parent should have ended a page
_FIRST_TO_GO = "1000"  # oom_score_adj: when memory runs out, the page goes and not the parent


def main() -> None:
    """Serve until the input ends."""
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.SIG_IGN)  # they may reach the whole group; the parent decides
    if sys.stderr is None:  # the parent has none
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a rule prints must not get among the answers
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(_FIRST_TO_GO)
    with contextlib.suppress(BrokenPipeError, EOFError):
        _serve(sys.stdin.buffer, answers)
    os._exit(0)  # nothing to clean up, and no flush to a pipe that nobody reads


def _serve(pages: BinaryIO, answers: BinaryIO) -> None:
    work, timeout = pickle.load(pages)
    _send(answers, pickle.dumps(READY))
    while True:
        page = pickle.load(pages)
        _end_orphan_after(timeout + ORPHAN_GRACE)
        answer = _answer(work, page)
        _end_orphan_after(0)
        _send(answers, answer)


def _answer(work: Callable[[Any], Any], page: Any) -> bytes:
    try:
        return pickle.dumps((work(page), None), pickle.HIGHEST_PROTOCOL)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a page does is its answer
        return pickle.dumps((None, f"{type(error).__name__}: {error}"))


def _end_orphan_after(seconds: float) -> None:
    """End this process when a page takes so long that the parent must be gone. 0: not any more."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _send(answers: BinaryIO, answer: bytes) -> None:
    answers.write(answer)
    answers.flush()
