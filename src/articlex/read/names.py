"""A path or an address where a page should be: the first thing that everybody types."""

from __future__ import annotations

import re

from articlex.errors import UnreadableInput

LONGEST_NAME = 2048  # characters of a path or an address
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}/\S*", re.IGNORECASE)
_FILE_ADDRESS = re.compile(r"file:/\S+", re.IGNORECASE)
_PATH = re.compile(
    r"(?:\.{0,2}/|~/|[a-z]:[\\/])\S+"  # begins as no text does
    r"|[^\n]*[^\s.]\.(?:x?html?|mhtml|php|aspx?|txt|md|pdf|jsonl?|csv|warc)(?:\.gz|\.zst)?",
    re.IGNORECASE,
)


def refuse_name(text: str) -> None:
    """Raises `UnreadableInput` for one line without markup that is a path or an address, and says what to write.

    >>> refuse_name("page.html")
    Traceback (most recent call last):
    articlex.errors.UnreadableInput: 'page.html' is a path, not a page: give pathlib.Path('page.html')
    >>> refuse_name("Snow fell on Oslo, as www.fen.example says.")
    """
    if len(text) > LONGEST_NAME or "<" in text:
        return
    name = text.strip()
    if "\n" in name:
        return
    is_path = _FILE_ADDRESS.fullmatch(name) or _PATH.fullmatch(name)
    if _ADDRESS.fullmatch(name) or (not is_path and _BARE_ADDRESS.fullmatch(name)):
        address = name if "://" in name else f"https://{name}"
        raise UnreadableInput(
            f"{name!r} is an address, not a page: articlex.extract_url({address!r}) fetches it"
        )
    if is_path:
        path = re.sub("^file:/(?://)?", "/", name, flags=re.IGNORECASE)
        raise UnreadableInput(f"{name!r} is a path, not a page: give pathlib.Path({path!r})")
