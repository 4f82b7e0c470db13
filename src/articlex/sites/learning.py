"""Boilerplate learnt from pages of a site: what comes again while the stories differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from articlex.errors import UnreadableInput
from articlex.read.sites.files import BrokenSite
from articlex.site import Site
from articlex.sites.memory import FEWEST_PAGES, SiteMemory
from articlex.sites.page_profile import PageProfile, page_profile


def learn(pages: Iterable[Any], *, host: str | None = None) -> Site:
    """The profile of a site, learnt from 5 to 200 of its pages, in any order.

    `pages` holds what `extract` takes, or pairs of that and its address. `host` is the site's, by default the one that
    most pages are of. Pages that cannot be read are left out. Raises `BrokenSite` where too few pages are left, or none
    has an address, claimed or given.
    """
    profiles = []
    for page in pages:
        content, url = page if isinstance(page, tuple) else (page, None)
        try:
            profiles.append(page_profile(content, url=url))
        except UnreadableInput:
            continue
    return learnt_from(profiles, host)


def learnt_from(profiles: list[PageProfile], host: str | None = None) -> Site:
    """The profile that is made of what pages showed, in any order. Raises as `learn` does."""
    known = Counter(profile.host for profile in profiles if profile.host)
    if not (host := host or min(known, key=lambda name: (-known[name], name), default="")):
        raise BrokenSite("no page says which site it is of: name its host")
    memory = SiteMemory(host, half_life=None)
    for profile in sorted(profiles, key=lambda profile: profile.digest):
        if profile.host in ("", host):
            memory.feed(profile)
    if memory.pages < FEWEST_PAGES:
        raise BrokenSite(
            f"pages of {host} with stories of their own: {memory.pages}; {FEWEST_PAGES} are needed, 5 to 200 are good"
        )
    return memory.site()
