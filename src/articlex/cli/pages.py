"""From what stands on the command line to what `extract` takes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from articlex.errors import UnreadableInput

STDIN = "-"
_WEB = ("http://", "https://")


def loaded(page: str) -> Any:
    """The content of a file, of standard input (`-`), or the response of a URL.

    Raises `UnreadableInput` for a file or address that cannot be read.
    """
    if page == STDIN:
        return sys.stdin.buffer.read()
    if page.lower().startswith(_WEB):
        from articlex.web.fetch import fetch

        return fetch(page, guard=None)
    try:
        return Path(page).read_bytes()
    except OSError as error:
        raise UnreadableInput(error.strerror or str(error)) from error
