"""From what stands on the command line to what `extract` takes."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from articlex.errors import UnreadableInput

STDIN = "-"
_WEB = ("http://", "https://")
_MEANT = {
    "help": "articlex --help",
    "version": "articlex --version",
    "extract": "articlex PAGE, without a command",
}
_COMMANDS = ("batch", "demo", "diff", "explain", "fixture", "learn", "mcp", "rule", "rules", "serve", "site")


def loaded(page: str) -> Any:
    """The content of a file, of standard input (`-`), or the response of a URL.

    Raises `UnreadableInput` for a file or address that cannot be read, or that holds nothing.
    """
    if page == STDIN:
        content = sys.stdin.buffer.read()
    elif page.lower().startswith(_WEB):
        from articlex.web.fetch import fetch

        return fetch(page, guard=None)
    elif page.lower().startswith("www."):
        raise UnreadableInput(f"an address begins with https://: articlex https://{page}")
    elif not page:
        raise UnreadableInput("no file and no address")
    else:
        content = _read(page)
    if not content.strip():
        raise UnreadableInput("it is empty")
    return content


def expect_kept(pages: Iterable[str], output: str | None) -> None:
    """Raises `UnreadableInput` where an output would replace one of the pages."""
    if output and Path(output).exists():
        for page in pages:
            path = _path(page)
            if path.exists() and path.samefile(output):
                raise UnreadableInput(f"{output} is one of the pages: it would be replaced")


def _read(page: str) -> bytes:
    path = _path(page)
    if path.is_dir():
        raise UnreadableInput(f"this is a folder: articlex batch {page} -o out.jsonl reads all that is in it")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableInput(f"{error.strerror or error}{_hint(page)}") from error
    except ValueError as error:  # a null character
        raise UnreadableInput(str(error)) from error
    return content


def _path(page: str) -> Path:
    if not page.lower().startswith("file://"):
        return Path(page)
    from urllib.request import url2pathname

    return Path(url2pathname(urlsplit(page).path))


def _hint(page: str) -> str:
    """What may be meant by the name of a file that is not there."""
    close = (
        [_MEANT[page]] if page in _MEANT else [f"articlex {c}" for c in get_close_matches(page, _COMMANDS, 1)]
    )
    return f"; perhaps you meant {close[0]}" if close else ""
