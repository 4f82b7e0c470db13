"""XML that holds no story: it is refused by its name."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.errors import UnreadableInput
from articlex.read.containers.held import Held
from articlex.read.containers.xml import local_name, parsed

_NAMES = {
    "newsml": "NewsML 1, not NewsML-G2",
    "opml": "a list of feeds (OPML), not a page: give the feeds",
    "sitemapindex": "a sitemap, not a page: give the pages that it lists",
    "svg": "an SVG image, not a page",
    "urlset": "a sitemap, not a page: give the pages that it lists",
}


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """None. Raises `UnreadableInput`, which says what this is."""
    name = _NAMES.get(local_name(parsed(held.content, "XML")).lower(), "XML of an unknown kind")
    raise UnreadableInput(f"this is {name}")
