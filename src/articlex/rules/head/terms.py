"""What the publisher says of the story as a work: of what type it is, who may read it, and under which terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from articlex.ledger import Finding, Ledger
from articlex.page import Page
from articlex.read.json_ld import JSON_LD
from articlex.urls import web_address

IS_FREE: Mapping[str, bool] = {"true": True, "free": True, "false": False, "locked": False, "metered": False}
"""The values of isAccessibleForFree and of content tiers; what is metered is free for some time only."""
LINK = "license"  # of a `<link>`
_GENERAL = {"CreativeWork": 0, "Article": 1, "SocialMediaPosting": 1, "NewsArticle": 2, "BlogPosting": 2}


def terms_claimed(page: Page, _: Ledger) -> Iterator[Finding]:
    """The type of the article as schema.org names it, whether it is free to read, its license and who holds the rights.

    Leaves alone what only a page or a film on it is said to be, and values that say neither yes nor no.

    >>> from articlex import extract
    >>> page = '<script type="application/ld+json">{"@type": "OpinionNewsArticle", "isAccessibleForFree": false}</script>'
    >>> article = extract(page + "<h1>Snow</h1><p>Snow fell on Oslo.</p>")
    >>> article.article_type, article.is_free
    ('OpinionNewsArticle', False)
    """
    types = [claim.value for claim in page.claimed("type") if claim.source == JSON_LD]
    if types:
        named = max(types, key=lambda kind: _GENERAL.get(kind, len(_GENERAL)))
        yield Finding("article_type", named, JSON_LD, "the most special type that is claimed")
    for claim in page.claimed("is_free"):
        free = IS_FREE.get(claim.value.lower().rpartition("/")[2])
        if free is not None:
            yield Finding("is_free", free, claim.source, f"claimed as {claim.value}")
            break
    for field in ("license", "copyright_holder"):
        for claim in page.claimed(field)[:1]:
            value = web_address(claim.value, page.base) if claim.source == LINK else claim.value
            if value:
                yield Finding(field, value, claim.source, f"claimed as {field.replace('_', ' ')}")
