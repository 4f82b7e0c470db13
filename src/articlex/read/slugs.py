"""Names made from headings: `id="legal-questions"` over "Legal questions" means a chapter, not a legal notice."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from articlex.page import PageBlock, Region
from articlex.read import hints

LEAST_SHARE = 0.6  # of a heading's words that its slug has; `related-stories` over a long heading is a name
LONGEST_HEADING = 300  # characters; no slug has 0.6 of the words of a longer one
_ADDED = frozenset(("h", "section"))  # words that publishing systems add to a slug, beside numbers
_WORD = re.compile(r"[^\W_]+")


def forget_slugs(
    ids: Mapping[int, str], blocks: list[PageBlock], regions: list[Region], is_label: Callable[[str], object]
) -> None:
    """Take from containers what only the slug of their own heading said.

    `ids` holds, per region, an id that names furniture. A heading that is a known label as a whole, such as
    "Comments", keeps its word.
    """
    for index, name in ids.items():
        region = regions[index] if index < len(regions) else None
        if region is None or region.start == region.stop:
            continue
        heading = blocks[region.start]
        if heading.level and len(heading.text) <= LONGEST_HEADING and not is_label(heading.text):
            spelt = _words(heading.text)
            slugs = " ".join(one for one in (name, *region.names.split()) if _is_slug(one, spelt))
            region.own &= ~hints.named(slugs) | hints.BY_TAG.get(region.tag, 0)


def _is_slug(name: str, heading: list[str]) -> bool:
    """Whether a name is made of a heading's words, from the first on."""
    words = [word for word in _words(name) if word in heading or not (word in _ADDED or word.isdecimal())]
    return len(words) >= LEAST_SHARE * len(heading) and words == heading[: len(words)]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
