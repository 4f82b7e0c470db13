"""A first draft of a site's file, made of what the rules found on some of its pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from articlex.explanation import Explanation, explain
from articlex.ledger import STORY
from articlex.page import NO_REGION, Page
from articlex.read.sites.files import BrokenSite, quoted
from articlex.read.sites.hosts import host_claimed, host_of
from articlex.rules.sites.shapes import is_distinct
from articlex.sites.memory import SiteMemory
from articlex.sites.page_profile import profiled

MOST_OF_STORY = 0.8  # of a page's story that the container of the body holds
MOST_ANCESTORS = 6
MOST_DROPPED = 8  # suggestions
FIELD_ROLES = {"headline": "headline", "byline": "byline", "date": "date", "captions": "caption"}
HEADING = """\
Drafted by `articlex site init` of {pages}. What the rules find well by themselves needs no line here:
keep what mends a page, and take the rest out. `articlex site check` finds mistakes."""


def draft(pages: Iterable[tuple[Any, str | None]]) -> str:
    """The TOML of a draft for the site of some pages, which are pairs of content and address.

    Raises `BrokenSite` where no page says which site it is of, and what `explain` raises.
    """
    explained = [explain(content, url=url) for content, url in pages]
    hosts = Counter(host for one in explained if (host := _host(one.page)))
    if not hosts:
        raise BrokenSite("no page says which site it is of: give its address by --url")
    host = min(hosts, key=lambda name: (-hosts[name], name))
    lines = [f"# {line}" for line in HEADING.format(pages=_pages(len(explained))).splitlines()]
    lines += [f'hosts = ["{host}", "*.{host}"]', "", "[select]"]
    lines += _rows("body", _common(map(_body, explained)), len(explained))
    for name, role in FIELD_ROLES.items():
        lines += _rows(name, _common(_with_role(one, role) for one in explained), len(explained))
    beside = _beside(explained)
    if beside:
        lines.append(
            "# What comes again, or stands in the story and is none. Write those that are right in one list:"
        )
    lines += [f"# drop = [{quoted(css)}]  # {quoted(example[:60])}" for css, example in beside]
    return "\n".join(lines) + "\n"


def _pages(count: int) -> str:
    return "one page" if count == 1 else f"{count} pages"


def _host(page: Page) -> str:
    return host_of(page.url or "") or host_claimed(page.markup)


def _common(several: Iterable[str]) -> tuple[str, int]:
    """The selector that most pages have, and how many."""
    counts = Counter(filter(None, several))
    if not counts:
        return "", 0
    best = min(counts, key=lambda css: (-counts[css], css))
    return best, counts[best]


def _rows(name: str, found: tuple[str, int], pages: int) -> list[str]:
    css, count = found
    if not css:
        return [f'# {name} = [".{name}"]  # none found']
    return [f"{name} = [{quoted(css)}]  # on {count} of {_pages(pages)}"]


def _body(one: Explanation) -> str:
    """The innermost container with a class that holds most of the story."""
    page = one.page
    story = [at for at, role in enumerate(one.ledger.roles) if role in STORY]
    total = sum(page.blocks[at].words for at in story)
    index = page.blocks[story[0]].region if story else NO_REGION
    for region in page.ancestors(index) if story else ():
        held = sum(page.blocks[at].words for at in story if region.start <= at < region.stop)
        if held >= MOST_OF_STORY * total:
            return _selector(page, region.index)
    return ""


def _with_role(one: Explanation, role: str) -> str:
    found = one.ledger.with_role(role)
    return _selector(one.page, one.page.blocks[found[0]].region) if found else ""


def _selector(page: Page, index: int) -> str:
    """A selector of a container: its own tag and classes, after those of the next one around it with a class."""
    levels: list[str] = []
    for region in list(page.ancestors(index))[:MOST_ANCESTORS]:
        classes = [name for name in region.names.split() if name.replace("-", "").replace("_", "").isalpha()]
        levels.append(".".join([region.tag, *classes]))
        if classes:
            return " ".join(reversed([levels[0], levels[-1]] if len(levels) > 1 else levels))
    return levels[0]


def _beside(explained: list[Explanation]) -> list[tuple[str, str]]:
    """Selectors of what comes again on the pages, then of what stands in the story and is none on any page, each with an
    example."""
    memory = SiteMemory("", half_life=None)
    for one in explained:
        memory.feed(profiled(one.page, one.ledger))
    again = {one.place or one.text: one.example for one in memory.site().learnt if one.kind != "title"}
    again = {place: text for place, text in again.items() if is_distinct(place) and "0" not in place}
    return list({**again, **_no_story(explained)}.items())[:MOST_DROPPED]


def _no_story(explained: Iterable[Explanation]) -> dict[str, str]:
    counts: Counter[str] = Counter()
    examples: dict[str, str] = {}
    stories: set[str] = set()
    for one in explained:
        story = one.ledger.with_role(*STORY)
        if not story:
            continue
        stories.update(_selector(one.page, one.page.blocks[at].region) for at in story)
        others = {
            _selector(one.page, block.region): block.text
            for block in one.page.blocks[story[0] : story[-1] + 1]
            if block.index not in story
        }
        counts.update(others.keys())
        examples.update(others)
    ranked = sorted(counts, key=lambda css: (-counts[css], css))
    return {css: examples[css] for css in ranked if css not in stories and "." in css}
