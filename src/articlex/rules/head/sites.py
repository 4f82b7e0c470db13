"""What a page's site is called: its name, its host. No such name is a headline, and seldom an author."""

from __future__ import annotations

from functools import lru_cache

import regex

from articlex.cleaning import condensed
from articlex.page import Page

LONGEST_HOST = 300  # characters of an address in which its host ends
MOST_SITES = 8  # names of the site that the page claims
SHORTEST_LABEL = 3  # letters of a label of the host that may be a name
MOST_OF_A_NAME = 0.75  # of its letters that a host has at least: `The Tarn Herald` of tarnherald.example
SHORTEST_INSIDE = 4  # letters of a name that is looked for inside another
_HOST = regex.compile(r"(?:https?://)?(?:www\d?\.)?([\w.-]+)")
_DOMAINS = r"\p{Ll}{2,3}|info|news|media|press|online|today|world|live|blog|example"  # accounts end in other words: a.lund
_HOSTLIKE = regex.compile(rf"[\w-]++(?:\.[\w-]+)*\.(?:{_DOMAINS})")


def site_names(page: Page) -> frozenset[str]:
    """What the page's site is called, condensed: the names it claims, its host and the labels of that."""
    names = {condensed(claim.value) for claim in page.claimed("site_name")[:MOST_SITES]}
    return frozenset(names - {""}) | host_names(page)


def host_names(page: Page) -> frozenset[str]:
    """The page's host and the labels of that, condensed."""
    return _names_of_host(page.url[:LONGEST_HOST]) if page.url else frozenset()


@lru_cache(maxsize=64)
def _names_of_host(url: str) -> frozenset[str]:
    found = _HOST.match(url)
    if not found:
        return frozenset()
    labels = found[1].lower().split(".")
    named = (condensed(label) for label in labels[:-1] if len(label) >= SHORTEST_LABEL)
    return frozenset((condensed(found[1]), *named)) - {""}


def is_site(name: str, sites: frozenset[str]) -> bool:
    """Whether an author's name is the site's own, or holds it: `Fen Staff` of The Fen."""
    if "." in name and _HOSTLIKE.fullmatch(name):
        return True
    mine = condensed(name)
    return mine in sites or (
        len(mine) >= SHORTEST_INSIDE
        and any(mine in site or (len(site) >= SHORTEST_INSIDE and site in mine) for site in sites)
    )


def is_host(text: str) -> bool:
    """Whether a text is a host and nothing more: `thefen.example`."""
    return "." in text and bool(_HOSTLIKE.fullmatch(text.casefold()))


def is_site_title(title: str, sites: frozenset[str]) -> bool:
    """Whether a title is the site's name and nothing more: `The Fen`, `thefen.example`.

    >>> sites = frozenset({"thefen", "fen"})
    >>> is_site_title("The Fen", sites), is_site_title("Snow over the Fen", sites)
    (True, False)
    >>> is_site_title("The Tarn Herald", frozenset({"tarnherald"}))
    True
    """
    mine = condensed(title)
    if not mine or mine in sites or is_host(title):
        return True
    least = MOST_OF_A_NAME * len(mine)
    return any(len(site) >= least and site in mine for site in sites)
