"""What a page says of itself in its head, and no reader sees: description, site, publisher, section, tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from articlex.cleaning import condensed, letters
from articlex.ledger import Finding, Ledger
from articlex.page import Claim, Page
from articlex.read.json_ld import WEB_SITE
from articlex.rules.head.headline.titles import title_cut
from articlex.rules.head.sites import host_names, is_host, is_site_title

SITE_SOURCES = (
    "og:site_name",
    "application-name",
    WEB_SITE,
)  # before a publisher's name, which may be a company's
MOST_TAGS = 50
MOST_FRONT = 4  # links to the front page
_FRONT_PAGE = re.compile(r"(?:https?://[^/?#]+)?/?(?:index\.\w{3,5})?")
LONGEST_TAG = 80  # characters


def details_claimed(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """What the page claims as its description, site, publisher, section and tags.

    Leaves alone tags as long as sentences.

    >>> from articlex import extract
    >>> page = '<meta property="og:site_name" content="The Fen"><meta name=keywords content="snow, Oslo"><p>Snow'
    >>> extract(page).site_name, extract(page).tags
    ('The Fen', ('snow', 'Oslo'))
    """
    by_field = {field: page.claimed(field) for field in ("description", "site_name", "publisher", "section")}
    by_field["site_name"] = sorted(_of_site(by_field["site_name"], ledger), key=_rank) or _in_title(page)
    for field, claims in by_field.items():
        if claims:
            claim = claims[0]
            yield Finding(field, claim.value, claim.source, f"claimed as {field.replace('_', ' ')}")
    tags = [claim for claim in page.claimed("tags") if len(claim.value) <= LONGEST_TAG]
    if tags:
        by_letters: dict[str, str] = {}
        for claim in tags:
            by_letters.setdefault(claim.value.casefold(), claim.value)
        yield Finding("tags", tuple(by_letters.values())[:MOST_TAGS], tags[0].source, "claimed as keywords")


def _of_site(claims: list[Claim], ledger: Ledger) -> list[Claim]:
    """The claims of a site's name that are not the headline; its host only where nothing else is claimed."""
    headline = letters(ledger.found("headline") or "")
    claims = [claim for claim in claims if letters(claim.value) != headline or not headline]
    return [claim for claim in claims if not is_host(claim.value)] or claims


def _in_title(page: Page) -> list[Claim]:
    """What stands first or last in the title and is what the page's host is named after, or what a link to the front
    page says."""
    hosts, titles = host_names(page), [claim for claim in page.claimed("headline") if claim.source == "title"]
    front = _front_page_links(page) if titles else frozenset()
    for claim in titles:
        parts = title_cut(claim.value)
        for part in (parts[-1], parts[0]) if len(parts) > 1 else ():
            if not is_host(part) and (condensed(part) in front or (hosts and is_site_title(part, hosts))):
                return [Claim("site_name", part, "title")]
    return []


def _front_page_links(page: Page) -> frozenset[str]:
    """What the first links to the front page say, condensed."""
    links = (block for block in page.blocks if block.href and _FRONT_PAGE.fullmatch(block.href))
    return frozenset(condensed(block.text) for block in islice(links, MOST_FRONT)) - {""}


def _rank(claim: Claim) -> int:
    """Where the source of a site's name stands among those that are believed first."""
    return SITE_SOURCES.index(claim.source) if claim.source in SITE_SOURCES else len(SITE_SOURCES)
