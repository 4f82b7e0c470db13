"""Where a page stands, and what its relative addresses are relative to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

from articlex.page import Claim
from articlex.read.cleaning import clean

CANONICAL_SOURCES = ("canonical", "og:url")
_OF_THE_WEB = ("https://", "http://")
_ABSOLUTE = re.compile(r"https?://[a-zA-Z0-9.-]+/[^\s\x00-\x1f\x7f?#;]*(?:\?[^\s\x00-\x1f\x7f#;]+)?")

_ORIGIN = re.compile(r"https?://[a-zA-Z0-9.-]+(?=/)")
_ROOTED = re.compile(r"(?:/(?![/.])[^\s\x00-\x1f\x7f/?#;]*)+(?:\?[^\s\x00-\x1f\x7f#;]+)?")


def is_absolute(address: str) -> bool:
    """Whether an address is plainly one that `urljoin` gives back as it is, whatever its base: most are.

    >>> is_absolute("https://fen.example/snow?page=2"), is_absolute("/snow"), is_absolute("https://fen.example")
    (True, False, False)
    """
    return _ABSOLUTE.fullmatch(address) is not None


def joined(base: str, address: str) -> str:
    """`urljoin`, told fast for the addresses of most links. Raises `ValueError` for what is no address at all.

    >>> joined("https://fen.example/a/b", "/snow"), joined("https://fen.example/a/b", "snow")
    ('https://fen.example/snow', 'https://fen.example/a/snow')
    """
    if is_absolute(address):
        return address
    if (origin := _ORIGIN.match(base)) and _ROOTED.fullmatch(address):
        return origin[0] + address
    absolute = urljoin(base, address)
    urlsplit(absolute)
    return absolute


def web_address(address: str, base: str | None) -> str | None:
    """An address made absolute by `base`, or None where that is none of http or https.

    >>> web_address("/snow", "https://fen.example/a"), web_address("javascript:void(0)", None)
    ('https://fen.example/snow', None)
    """
    try:
        absolute = joined(base or "", clean(address).strip())
    except ValueError:
        return None
    return absolute if absolute.lower().startswith(_OF_THE_WEB) else None


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
