"""Addresses: made absolute, and which of them a link may have."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

import regex

from articlex.cleaning import clean
from articlex.errors import WrongArgument

SAFE_SCHEMES = frozenset(("http", "https", "mailto"))
_OF_THE_WEB = ("https://", "http://")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]+")
_ABSOLUTE = re.compile(r"https?://[a-zA-Z0-9.-]+/[^\s\x00-\x1f\x7f?#;]*(?:\?[^\s\x00-\x1f\x7f#;]+)?")
_ORIGIN = re.compile(r"https?://[a-zA-Z0-9.-]+(?=/)")
_ROOTED = re.compile(r"(?:/(?![/.])[^\s\x00-\x1f\x7f/?#;]*)+(?:\?[^\s\x00-\x1f\x7f#;]+)?")
_PICTURE = regex.compile(r"(?i)\S{1,2000}+$(?<=\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S{0,1000})?)")


def is_address(text: str) -> bool:
    """Whether a text can be the address of a page: it has a scheme and, on the web, a host.

    >>> is_address("https://fen.example/snow"), is_address("file:///snow.html")
    (True, True)
    >>> is_address("fen.example/snow"), is_address("https://")
    (False, False)
    """
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return False
    return bool(parts.hostname if parts.scheme in ("http", "https") else parts.scheme)


def address_or_none(text: object) -> str | None:
    """What a file, a table or a host says of where a page is from, where that can be an address."""
    return text if isinstance(text, str) and is_address(text) else None


def expect_address(text: str) -> str:
    """The address. Raises `WrongArgument` for a text that can be none."""
    if not is_address(text):
        raise WrongArgument(f"{text!r:.80} is no address, such as https://example.com/story")
    return text


def is_absolute(address: str) -> bool:
    """Whether an address is plainly one that `urljoin` gives back as it is, whatever its base: most are.

    >>> is_absolute("https://fen.example/snow?page=2"), is_absolute("/snow"), is_absolute("https://fen.example")
    (True, False, False)
    """
    return _ABSOLUTE.fullmatch(address) is not None


def joined(base: str, address: str) -> str:
    """`urljoin`, fast for the addresses of most links. Raises `ValueError` for what is no address at all.

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


def safe_url(href: str | None, base: str | None) -> str | None:
    r"""An address made absolute by `base` where there is one, or None unless it is http, https,
    mailto or relative.

    >>> safe_url("/a b", "https://paper.example/x"), safe_url("java\nscript:alert(1)", None)
    ('https://paper.example/a%20b', None)
    """
    bare = _UNSEEN.sub("", href or "").strip().replace(" ", "%20")
    scheme = _SCHEME.match(bare)
    if not bare or (scheme and scheme[1].lower() not in SAFE_SCHEMES):
        return None
    try:
        return joined(base or "", bare)
    except ValueError:  # no address at all, such as http://[
        return None


def is_address_of_picture(address: str) -> bool:
    """Whether an address ends as that of a picture does.

    >>> is_address_of_picture("/a.jpg?w=640"), is_address_of_picture("/news/1")
    (True, False)
    """
    return bool(_PICTURE.match(address))
