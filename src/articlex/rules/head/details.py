"""What a page says of itself in its head, and no reader sees: description, site, publisher, section, tags."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Finding, Ledger
from articlex.page import Claim, Page
from articlex.read.json_ld import WEB_SITE

SITE_SOURCES = (
    "og:site_name",
    "application-name",
    WEB_SITE,
)  # before a publisher's name, which may be a company's
MOST_TAGS = 50
LONGEST_TAG = 80  # characters


def details_claimed(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """What the page claims as its description, site, publisher, section and tags.

    Leaves alone tags as long as sentences.

    >>> from articlex import extract
    >>> page = '<meta property="og:site_name" content="The Fen"><meta name=keywords content="snow, Oslo"><p>Snow'
    >>> extract(page).site_name, extract(page).tags
    ('The Fen', ('snow', 'Oslo'))
    """
    for field, sources in (
        ("description", ()),
        ("site_name", SITE_SOURCES),
        ("publisher", ()),
        ("section", ()),
    ):
        if claim := _first(page, field, sources):
            yield Finding(field, claim.value, claim.source, f"claimed as {field.replace('_', ' ')}")
    tags = [claim for claim in page.claimed("tags") if len(claim.value) <= LONGEST_TAG]
    if tags:
        by_letters: dict[str, str] = {}
        for claim in tags:
            by_letters.setdefault(claim.value.casefold(), claim.value)
        yield Finding("tags", tuple(by_letters.values())[:MOST_TAGS], tags[0].source, "claimed as keywords")


def _first(page: Page, field: str, sources: tuple[str, ...]) -> Claim | None:
    """The first claim from one of the sources in their order, else the first of all."""
    claims = page.claimed(field)
    preferred = (claim for source in sources for claim in claims if claim.source == source)
    return next(preferred, claims[0] if claims else None)
