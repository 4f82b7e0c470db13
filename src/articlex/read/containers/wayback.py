"""Pages that a web archive plays back, as the Wayback Machine and pywb do: the banner goes, addresses are again
those of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlex.read.containers.dates import of_capture
from articlex.read.containers.held import Held

_PLAYED_BACK = re.compile(  # the Internet Archive also takes the beginning of a moment, such as a year
    r"https?://(?:[^/\s]+/(?:[\w.-]+/){0,4}?(\d{14})(?:[a-z]{2}_)?|web[\w.-]*\.archive\.org/web/\d{4,13}(?:[a-z]{2}_)?)"
    r"/(https?:/{1,2}\S+)"
)
_REWRITTEN = re.compile(
    rb"(?:(?:https?:)?//[\w.:-]{1,100})?/(?:[\w.-]{1,40}/){0,4}?\d{14}(?:[a-z]{2}_)?/(?=https?:/|mailto:|//)"
)
_BANNERS = (
    (re.compile(rb"<!-- BEGIN WAYBACK TOOLBAR INSERT -->"), b"<!-- END WAYBACK TOOLBAR INSERT -->"),
    (re.compile(rb"<!-- WB Insert -->"), b"<!-- End WB Insert -->"),
    (re.compile(rb"<!--\s+FILE ARCHIVED ON "), b"-->"),
)
"""How what an archive adds begins and ends."""
_SCRIPT = re.compile(rb"<script\b[^<>]*>[^<]*</script>")
_SIGNS = re.compile(rb"__wm\.|wbinfo")
_WOMBAT = re.compile(rb"__wm\.wombat\(\s*[\"'](https?://[^\"']+)[\"']\s*,\s*[\"'](\d{14})")
_WBINFO = re.compile(rb"wbinfo\.(url|timestamp)\s*=\s*[\"']([^\"']+)")


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """The page as it was when it was archived."""
    data = held.data
    url, digits = _capture(data)
    page = _SIGNS.sub(b"", _REWRITTEN.sub(b"", _without_banners(data)))
    yield replace(held, content=page, url=url or held.url, fetched=of_capture(digits) or held.fetched)


def _without_banners(data: bytes) -> bytes:
    """A page without what the archive adds: banners, and the scripts that bear its signs."""
    for opening, closing in _BANNERS:
        kept, at = [], 0
        while (found := opening.search(data, at)) and (stop := data.find(closing, found.end())) >= 0:
            kept.append(data[at : found.start()])
            at = stop + len(closing)
        data = b"".join((*kept, data[at:]))
    return _SCRIPT.sub(lambda found: b"" if _SIGNS.search(found[0]) else found[0], data)


def _capture(data: bytes) -> tuple[str | None, str]:
    """The address of the page and the digits of the moment, as the archive's script names them."""
    if found := _WOMBAT.search(data):
        return found[1].decode("utf-8", "replace"), found[2].decode()
    named = {name: value.decode("utf-8", "replace") for name, value in _WBINFO.findall(data)}
    return named.get(b"url"), named.get(b"timestamp", "")


def original(url: str) -> tuple[str, str | None]:
    """The address that an archive's address plays back, and when it was captured.

    >>> original("https://web.archive.org/web/20240316083000id_/https://fen.example/snow")
    ('https://fen.example/snow', '2024-03-16T08:30:00Z')
    """
    found = _PLAYED_BACK.fullmatch(url)
    return (found[2], of_capture(found[1] or "")) if found else (url, None)
