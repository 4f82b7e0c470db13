"""One batch at a time in a folder of parts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from articlex.errors import ArticlexError

NAME = "_lock"


class AlreadyRunning(ArticlexError):
    """Another batch is at work on the same output."""


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder, which the system lets go of when the process ends, however it does.

    Raises `AlreadyRunning` where another process holds it.
    """
    path = folder / NAME
    with path.open("ab") as file:
        try:
            _lock(file)
            is_there = path.exists() and os.path.samestat(path.stat(), os.fstat(file.fileno()))
        except OSError:
            is_there = False
        if not is_there:  # or it was taken away by the batch that has just ended
            raise AlreadyRunning(f"another batch is at work in {folder}")
        yield


def _lock(file: IO[bytes]) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
