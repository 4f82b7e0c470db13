"""Saved pages of one story become one row: those that lead to each other, or claim one address and headline."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from articlex.batch.lines import dumped, loaded
from articlex.batch.rows import fields_of, result_of
from articlex.lang.page_numbers import OF, PAGES
from articlex.multipage import join_pages
from articlex.render.markdown import Form

_NUMBER = re.compile(r"(\d{1,3})(?:\.\w+)?/?$")
_PAGE = re.compile(rf"(?i)\b(?:{'|'.join(PAGES)}) ?\d{{1,3}}(?: ?(?:{'|'.join(OF)}) ?\d{{1,3}})?\)?$")


def with_pages_joined(
    lines: Callable[[], Iterable[bytes]], form: str | None, markdown: Form
) -> Iterator[bytes]:
    """The rows, those of one story as one where its first page stands; the others are in `also_at`. Where rows
    hold a document in a `form`, it is made anew; `markdown` as `fields_of` takes it.

    `lines` is read twice, and only rows of several pages are held.
    """
    stories = _stories(lines())
    first_of = {at: story[0] for story in stories for at in story}
    waiting: dict[int, dict[int, bytes]] = defaultdict(dict)
    last = {story[0]: max(story) for story in stories}
    order = {story[0]: story for story in stories}
    held: list[bytes | int] = []
    for at, line in enumerate(lines()):
        story = first_of.get(at)
        if story is None:
            held.append(line)
        else:
            if not waiting[story]:
                held.append(story)
            waiting[story][at] = line
            if at == last[story]:
                rows = waiting.pop(story)
                held[held.index(story)] = _joined([rows[number] for number in order[story]], form, markdown)
        while held and isinstance(done := held[0], bytes):
            del held[0]
            yield done


def _joined(lines: list[bytes], form: str | None, markdown: Form) -> bytes:
    rows = [loaded(line) for line in lines]
    articles = [article for row in rows if (article := result_of(row).article)]
    others = [row["id"] for row in rows[1:]]
    return dumped(
        {
            **rows[0],
            **fields_of(join_pages(articles), form, markdown),
            "also_at": [*rows[0]["also_at"], *others],
        }
    )


def _stories(lines: Iterable[bytes]) -> list[list[int]]:
    """The rows of each story that has several, in the order of its pages."""
    places: dict[str, int] = {}
    following: dict[int, str] = {}
    claiming: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for at, line in enumerate(lines):
        row = loaded(line)
        if row.get("error") or not row.get("body"):
            continue
        address = row.get("page_url") or row.get("url") or row["id"]
        for known in (address, row.get("canonical_url")):
            if known:
                places.setdefault(_bare(known), at)
        if row.get("next_page"):
            following[at] = _bare(row["next_page"])
        if row.get("canonical_url"):
            claiming[_bare(row["canonical_url"]), _title(row)].append((at, address))
    chains = _chains({at: places[to] for at, to in following.items() if to in places})
    chained = {at for chain in chains for at in chain}
    for rows in claiming.values():
        pages = [(_number(address), at) for at, address in rows if at not in chained]
        if len(pages) > 1:
            chains.append([at for _, at in sorted(pages)])
    return chains


def _chains(leads: Mapping[int, int]) -> list[list[int]]:
    """The rows that lead to each other, from the first that none leads to. A ring is none."""
    chains = []
    taken: set[int] = set()
    for start in leads:
        if start in leads.values():
            continue
        chain = [start]
        while (to := leads.get(chain[-1])) is not None and to not in chain and to not in taken:
            chain.append(to)
        taken.update(chain)
        if len(chain) > 1:
            chains.append(chain)
    return chains


def _bare(address: str) -> str:
    """An address by which a page is found again."""
    return address.partition("#")[0].partition("://")[2].rstrip("/") or address


def _title(row: Mapping[str, Any]) -> str:
    """The headline without the number of the page."""
    headline = " ".join((row.get("headline") or "").casefold().split())
    return _PAGE.sub("", headline).rstrip(" (|–-")


def _number(address: str) -> int:
    """The number of a page that its address ends in; the first has none."""
    parts = urlsplit(address)
    found = _NUMBER.search(parts.query) or _NUMBER.search(parts.path)
    return int(found[1]) if found else 0
