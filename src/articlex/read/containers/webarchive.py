"""Safari's .webarchive: a property list with the page and its files."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from typing import Any

from articlex.errors import UnreadableInput
from articlex.read.containers.held import Held


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """The page itself; its frames and files are left. Raises `UnreadableInput` for any other property list."""
    try:
        archive: Any = plistlib.loads(held.data)
        main = archive["WebMainResource"]
        content = main["WebResourceData"]
    except Exception as error:  # the parser raises whatever a damaged file makes of it
        raise UnreadableInput(f"this property list is no web archive: {type(error).__name__}") from error
    if not isinstance(content, bytes):
        raise UnreadableInput("this web archive holds no page")
    url, charset = (main.get(name) for name in ("WebResourceURL", "WebResourceTextEncodingName"))
    yield Held(content, str(url) if url else None, str(charset) if charset else None)
