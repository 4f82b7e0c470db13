"""Boilerplate learnt from pages of a site: what comes again while the stories differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from articlex.errors import UnreadableInput
from articlex.sites.files import BrokenSite
from articlex.sites.memory import FEWEST_PAGES, SiteMemory
from articlex.sites.sight import Sight, see
from articlex.sites.site import Site


def learn(pages: Iterable[Any], *, host: str | None = None) -> Site:
    """The profile of a site, learnt from 5 to 200 of its pages, in any order.

    `pages` holds what `extract` takes, or pairs of that and its address. `host` is the site's, by default the one that
    most pages are of. Pages that cannot be read are left out. Raises `BrokenSite` where too few pages are left, or none
    has an address, claimed or given.
    """
    sights = []
    for page in pages:
        content, url = page if isinstance(page, tuple) else (page, None)
        try:
            sights.append(see(content, url=url))
        except UnreadableInput:
            continue
    return learnt_from(sights, host)


def learnt_from(sights: list[Sight], host: str | None = None) -> Site:
    """The profile that is made of what pages showed, in any order. Raises as `learn` does."""
    known = Counter(sight.host for sight in sights if sight.host)
    if not (host := host or min(known, key=lambda name: (-known[name], name), default="")):
        raise BrokenSite("no page says which site it is of: name its host")
    memory = SiteMemory(host, half_life=None)
    for sight in sorted(sights, key=lambda sight: sight.digest):
        if sight.host in ("", host):
            memory.feed(sight)
    if memory.pages < FEWEST_PAGES:
        raise BrokenSite(
            f"{memory.pages} pages of {host} with different stories are too few, {FEWEST_PAGES} show more"
        )
    return memory.site()
