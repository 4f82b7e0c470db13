"""Where a page stands, and what its relative addresses are relative to."""

from __future__ import annotations

from collections.abc import Iterable

from articlex.page import Claim
from articlex.urls import web_address

CANONICAL_SOURCES = ("canonical", "og:url")


def canonical_claim(claims: Iterable[Claim], base: str | None) -> Claim | None:
    """What a page claims as its own address, made absolute; None where it claims none."""
    for claim in claims:
        is_own = claim.field == "url" and claim.source in CANONICAL_SOURCES
        if is_own and (address := web_address(claim.value, base)):
            return Claim("url", address, claim.source)
    return None


def document_base(url: str | None, href: str, claims: Iterable[Claim]) -> str | None:
    """What a page's addresses are relative to: its first `<base href>`, else where it stands, which is `url` or
    else what it claims. A base that no page may have, such as a `data:` address, is none:
    https://html.spec.whatwg.org/#document-base-url

    >>> document_base("https://fen.example/news/1", "/archive/", [])
    'https://fen.example/archive/'
    >>> document_base(None, "", [Claim("url", "https://fen.example/snow", "canonical")])
    'https://fen.example/snow'
    """
    if url is None and (claim := canonical_claim(claims, web_address(href, None))):
        url = claim.value
    return (web_address(href, url) if href.strip() else None) or url
