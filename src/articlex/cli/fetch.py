"""Fetch one page from the web, within limits."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from articlex import __version__
from articlex.errors import LimitExceeded, UnreadableInput

if TYPE_CHECKING:
    import httpx

SILENCE = 20.0  # seconds without a byte
PATIENCE = 60.0  # seconds for the whole page
MOST_BYTES = 10_000_000
MOST_REDIRECTS = 5
HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; articlex/{__version__})",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5",
}


@dataclass(frozen=True, slots=True)
class Response:
    """What came, from where, and what its headers say."""

    content: bytes
    url: str
    headers: Mapping[str, str]


def fetch(url: str) -> Response:
    """The page at an http or https address, redirects followed.

    Raises `UnreadableInput` when it cannot be had or httpx is not installed, and `LimitExceeded` when
    it is too large or too slow.
    """
    try:
        import httpx
    except ImportError:
        raise UnreadableInput("reading a URL needs httpx: pip install 'articlex[web]'") from None
    try:
        with (
            httpx.Client(
                follow_redirects=True, max_redirects=MOST_REDIRECTS, timeout=SILENCE, headers=HEADERS
            ) as client,
            client.stream("GET", url) as answer,
        ):
            if answer.is_error:
                raise UnreadableInput(f"the server answers {answer.status_code} {answer.reason_phrase}")
            return Response(_body(answer), str(answer.url), answer.headers)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise UnreadableInput(str(error) or type(error).__name__) from error


def _body(answer: httpx.Response) -> bytes:
    until = time.monotonic() + PATIENCE
    body = bytearray()
    for chunk in answer.iter_bytes():
        body += chunk
        if len(body) > MOST_BYTES:
            raise LimitExceeded(f"the page is larger than {MOST_BYTES:,} bytes")
        if time.monotonic() > until:
            raise LimitExceeded(f"the page took longer than {PATIENCE:.0f} seconds")
    return bytes(body)
