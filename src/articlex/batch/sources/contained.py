"""Pages that lie in a container of several: feeds, mailboxes, messages of agencies, web archives."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from articlex.batch.page import RawPage
from articlex.batch.sources.files import NO_FILE, is_pipe
from articlex.errors import ArticlexError, UnreadableInput
from articlex.read.containers.held import Held
from articlex.read.containers.opening import holds_several, pages_in
from articlex.read.containers.sniff import LOOK_AT
from articlex.read.sources import content_of, declared_by

MOST_BYTES = 100_000_000  # of a container; a larger archive is read as a stream, by its name
TOO_LARGE = f"the archive is larger than {MOST_BYTES:,} bytes: `articlex batch` reads it by its name"


def pages_within(source: Any, place: str = "") -> Iterator[RawPage]:
    """The pages of whatever `extract` takes: those that it holds where it holds several, else itself; `place` is its
    name.

    Raises what `extract` does for what cannot be read.
    """
    content, url = content_of(source)
    yield from expanded(RawPage(content, url, place, charset=declared_by(source)))


def expanded(page: RawPage) -> Iterator[RawPage]:
    """The pages that one holds where it is a container of several, else itself. What cannot be read is a problem."""
    try:
        if page.problem or not holds_several(_head(page)):
            yield page
            return
        content = page.content
        if page.size > MOST_BYTES:
            yield replace(page, content=b"", problem=TOO_LARGE)
            return
        held = Held(
            content if isinstance(content, (bytes, str)) else Path(content).read_bytes(),
            page.url,
            page.charset,
            page.fetched,
        )
        for inner in pages_in(held):
            yield RawPage.of(inner, page.id or page.url or "")
    except ArticlexError as error:
        yield replace(page, content=b"", problem=str(error))


def _head(page: RawPage) -> bytes | str:
    """The first bytes of a page; none of a file that cannot be read, which whoever reads it will say. Raises
    `UnreadableInput` for what is none."""
    if isinstance(page.content, (bytes, str)):
        return page.content
    if is_pipe(page.content):
        raise UnreadableInput(f"cannot read {os.fspath(page.content)}: {NO_FILE}")
    try:
        with Path(page.content).open("rb") as file:
            return file.read(LOOK_AT)
    except (OSError, TypeError, ValueError):
        return b""
