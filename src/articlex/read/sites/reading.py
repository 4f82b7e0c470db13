"""A page read by what is known of its site."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from articlex.lang import vocabulary
from articlex.lang.words import Words
from articlex.page import Page
from articlex.read.sites.hosts import host_claimed, host_of
from articlex.site import Sites

DATES = ("published", "date", "created", "modified")
Made = Callable[..., Page]


def read_by_sites(known: Sites, made: Made, markup: bytes, url: str | None, *, has_markup: bool) -> Page:
    """The page that `made` makes of its content, with what is known of its site, as far as it holds for its day."""
    sites = known.of(host_of(url) if url else host_claimed(markup))
    if not sites:
        return made(markup)
    for site in sites:
        for old, new in site.replacements:
            markup = markup.replace(old.encode(), new.encode())
    if any(site.valid_from or site.valid_until for site in sites):
        day = _day(made(markup))
        sites = tuple(site for site in sites if site.is_valid(day))
    selectors = [(site, one) for site in sites for one in site.selectors]
    if selectors and has_markup:
        from articlex.read.sites.selecting import Selection

        selection = Selection(selectors)
        page = made(markup, selection.watch)
        page.selected = selection.found
    else:
        page = made(markup)
    page.sites = sites
    added = tuple((name, texts) for site in page.sites for name, texts in sorted(site.words.items()))
    if added:
        page.words = words_with(page.language, added)
    return page


def _day(page: Page) -> str:
    """The day that a page claims to be of, "" where it claims none."""
    return next((claim.value for name in DATES for claim in page.claimed(name)), "")


@lru_cache(maxsize=16)
def words_with(language: str, added: tuple[tuple[str, tuple[str, ...]], ...]) -> Words:
    """The words of a language with those of a site."""
    from dataclasses import replace

    words: Any = vocabulary(language)
    for name, texts in added:
        words = replace(words, **{name: (*getattr(words, name), *(text.lower() for text in texts))})
    return Words(words)
