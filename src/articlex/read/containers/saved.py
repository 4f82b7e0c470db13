"""Pages saved by SingleFile or a browser: a comment at the head names their address and the day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from articlex.read.containers.held import Held

_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile(.{0,4000}?)-->", re.DOTALL)
_URL = re.compile(r"(?m)^[^\S\n]*url: (https?://\S+)")
_DAY = re.compile(r"(?m)^[^\S\n]*saved date: \w{3} (\w{3} \d\d \d{4} \d\d:\d\d:\d\d) GMT([+-]\d{4})")
_MARK_OF_THE_WEB = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->")


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """The page without that comment."""
    text = held.data.decode("latin-1")  # bytes as they are
    url, fetched = held.url, held.fetched
    if found := _SINGLE_FILE.search(text):
        if named := _URL.search(found[1]):
            url = named[1]
        if saved := _DAY.search(found[1]):
            fetched = _moment(saved[1], saved[2]) or fetched
    elif (marked := _MARK_OF_THE_WEB.search(text)) and marked[1].startswith("http"):
        url = marked[1]
    bare = _MARK_OF_THE_WEB.sub("", _SINGLE_FILE.sub("", text)).encode("latin-1")
    yield replace(held, content=bare, url=url, fetched=fetched)


def _moment(day: str, offset: str) -> str | None:
    try:
        return datetime.strptime(f"{day} {offset}", "%b %d %Y %H:%M:%S %z").isoformat()
    except ValueError:
        return None
