"""Which site a page is of: the host of its address."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from articlex.read.containers.wayback import original

_CANONICAL = re.compile(
    rb"""<link[^<>]{0,300}\srel=["']?canonical["']?[^<>]{0,300}?\shref=["']?(https?://[^"'\s<>]{1,300})"""
    rb"""|<link[^<>]{0,300}\shref=["']?(https?://[^"'\s<>]{1,300})["']?[^<>]{0,300}?\srel=["']?canonical"""
    rb"""|<meta[^<>]{0,300}\sproperty=["']?og:url["']?[^<>]{0,300}?\scontent=["']?(https?://[^"'\s<>]{1,300})""",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?!\.)[\w.:-]{1,200}")  # it is the name of files, too
LOOK_AT = 100_000  # bytes in which the head of a page ends


def host_of(url: str) -> str:
    """The host of an address, without `www.`; of a page in the Internet Archive that of the page itself.

    >>> host_of("https://www.fen.example/a"), host_of("https://web.archive.org/web/2012/http://fen.example/b")
    ('fen.example', 'fen.example')
    """
    if "/http" in url:
        url, _ = original(url)
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return ""
    name = (host or "").lower().removeprefix("www.")
    return name if _HOST.fullmatch(name) else ""


def host_claimed(markup: bytes) -> str:
    """The host that a page without an address claims in its head, else ""."""
    found = _CANONICAL.search(markup, 0, LOOK_AT)
    return host_of((found[1] or found[2] or found[3]).decode("utf-8", "replace")) if found else ""
