"""Whether the file of a site says what a site can say, and what its selectors find on pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from articlex.lang import Vocabulary
from articlex.read.sites.files import BrokenSite, line_of, parse_site
from articlex.read.sites.selectors import UnknownSelector, compiled
from articlex.rules import RULES
from articlex.site import Site

_DAY = 10  # characters of a day in ISO 8601


def problems_in(path: Path) -> Iterator[str]:
    """What is wrong in the file of a site, a line each, as `site.toml:12: …`."""
    try:
        text = path.read_text(encoding="utf-8")
        site = parse_site(text, path.name)
    except (OSError, UnicodeDecodeError) as error:
        yield f"{path}: {getattr(error, 'strerror', None) or error}"
        return
    except BrokenSite as error:
        yield str(error)
        return
    yield from _problems(site, text)


def _problems(site: Site, text: str) -> Iterator[str]:
    for selector in site.selectors:
        try:
            compiled(selector.css)
        except UnknownSelector as error:
            yield f"{site.cited(selector.line)}: {selector.field}: {error}"
    rules = {rule.__name__ for rule in RULES}
    for name in site.without:
        if name not in rules:
            yield f"{site.cited(line_of(text, name))}: without: no rule is called {name!r}"
    known = {one.name for one in fields(Vocabulary)} - {"code"}
    for name in site.words:
        if name not in known:
            yield f"{site.cited(line_of(text, name))}: words: the vocabulary has no {name!r}"
    for name, day in (("valid-from", site.valid_from), ("valid-until", site.valid_until)):
        if day and (len(day) < _DAY or not day[:4].isdigit()):
            yield f"{site.cited(line_of(text, name))}: {name}: {day!r} is no day, such as 2026-11-28"


def found_on(path: Path, pages: Iterable[Any]) -> Iterator[str]:
    """Per selector of a file on how many pages it finds anything, a line each. Pages are pairs of content and address.

    Raises what `load_sites` and `extract` do.
    """
    from dataclasses import replace

    from articlex.read import read
    from articlex.read.sites.files import read_site
    from articlex.site import Sites

    site = replace(read_site(path), hosts=("*",), valid_from="", valid_until="")
    counts = dict.fromkeys(range(len(site.selectors)), 0)
    seen = 0
    for content, url in pages:
        seen += 1
        page = read(content, url=url, sites=Sites((site,)))
        found = {id(one.selector) for one in page.selected if one.text or one.value}
        for at, selector in enumerate(site.selectors):
            counts[at] += id(selector) in found
    for at, selector in enumerate(site.selectors):
        yield f"{site.cited(selector.line)}: {selector.field} {selector.css!r}: on {counts[at]} of {seen} pages"
