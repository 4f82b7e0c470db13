"""Fetch one page from the web, within limits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from articlex.errors import LimitExceeded, UnreadableInput, WrongArgument
from articlex.extras import needs
from articlex.urls import is_address
from articlex.version import __version__
from articlex.web.addresses import Guard

if TYPE_CHECKING:
    import httpx

SILENCE = 20.0  # seconds without a byte
PATIENCE = 60.0  # seconds for the whole page
MOST_BYTES = 10_000_000
MOST_REDIRECTS = 5
HIGHEST_PORT = 65_535
PUBLIC = Guard()
"""Lets only public addresses pass."""
HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; articlex/{__version__})",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_UNPACKED = frozenset(("", "identity", "gzip", "deflate"))  # others, or several, may hide gigabytes


@dataclass(frozen=True, slots=True)
class Response:
    """What came, from where, and what its headers say."""

    content: bytes
    url: str
    headers: Mapping[str, str]
    following: tuple[Response, ...] = ()
    """The further pages of the same story, where they were asked for."""


def fetch(url: str, *, guard: Guard | None = PUBLIC, pages: int = 1) -> Response:
    """The page at an http or https address, redirects followed. `guard` says which addresses may be
    asked, at every hop: public ones by default, with None all. Of a story on several pages, those that follow come
    along in `following`, `pages` in all at most; `extract` joins them.

    Raises `UnreadableInput` when it cannot be had, `ForbiddenAddress` when the guard refuses,
    `LimitExceeded` when it is too large or too slow, `WrongArgument` for a `url` that is no `str`, and
    `MissingPackage` when httpx is not installed.
    """
    with needs("web"):
        from anyio.from_thread import start_blocking_portal
    with start_blocking_portal() as portal:  # a loop of its own: a notebook runs one already
        return portal.call(partial(fetch_async, url, guard=guard, pages=pages))


async def fetch_async(url: str, *, guard: Guard | None = PUBLIC, pages: int = 1) -> Response:
    """What `fetch` does, in a running event loop."""
    first = await fetched(url, guard, MOST_BYTES, PATIENCE)
    following: list[Response] = []
    seen = {url, first.url}
    while len(following) + 1 < pages:
        address = await _next_page(following[-1] if following else first)
        if address is None or address in seen:
            break
        seen.add(address)
        try:
            following.append(await fetched(address, guard, MOST_BYTES, PATIENCE))
        except (UnreadableInput, LimitExceeded):  # the story up to there is better than none
            break
    return replace(first, following=tuple(following))


async def _next_page(page: Response) -> str | None:
    """Where the story goes on, as the page says."""
    from anyio import to_thread

    from articlex.extraction import extract
    from articlex.pipeline import Pipeline
    from articlex.rules.head.addresses import addresses_claimed

    try:
        article = await to_thread.run_sync(partial(extract, page, pipeline=Pipeline((addresses_claimed,))))
    except UnreadableInput:
        return None
    return article.next_page


async def fetched(url: str, guard: Guard | None, most_bytes: int, patience: float) -> Response:
    """The page at an address alone. Raises what `fetch` does; a `LimitExceeded` with a cause is about time."""
    if not isinstance(url, str):
        raise WrongArgument(f"url must be a str, not {url!r}")
    if not is_address(url):
        raise UnreadableInput(f"{url!r:.80} is no address, such as https://example.com/story")
    with needs("web"):
        import anyio
        import httpx
    try:
        with anyio.fail_after(patience):
            async with _client(guard) as client, _answered(client, url) as answer:
                if answer.is_error:
                    raise UnreadableInput(f"the server answers {answer.status_code} {answer.reason_phrase}")
                return Response(await _body(answer, most_bytes), str(answer.url), answer.headers)
    except TimeoutError as error:
        raise LimitExceeded(f"the page took longer than {patience:g} seconds") from error
    except httpx.TimeoutException as error:
        raise LimitExceeded(f"not a byte came for {SILENCE:g} seconds") from error
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:  # the last comes from idna
        raise UnreadableInput(str(error) or type(error).__name__) from error


def _client(guard: Guard | None) -> httpx.AsyncClient:
    import httpx

    transport = None
    if guard:
        from articlex.web.transport import GuardedTransport

        transport = GuardedTransport(guard)
    return httpx.AsyncClient(
        timeout=SILENCE,
        headers=HEADERS,
        transport=transport,
        trust_env=guard is None,  # a proxy would connect to what nobody has checked
    )


@asynccontextmanager
async def _answered(client: httpx.AsyncClient, url: str) -> AsyncIterator[httpx.Response]:
    """The answer that redirects lead to. Their own bodies are never read, as httpx would, whole."""
    request = client.build_request("GET", url)
    for _ in range(MOST_REDIRECTS + 1):
        if not 0 <= (request.url.port or 0) <= HIGHEST_PORT:
            raise UnreadableInput(f"there is no port {request.url.port}")
        async with aclosing(await client.send(request, stream=True)) as answer:
            if answer.next_request is None:
                yield answer
                return
            request = answer.next_request
    raise UnreadableInput(f"more than {MOST_REDIRECTS} redirects")


async def _body(answer: httpx.Response, most_bytes: int) -> bytes:
    packed = answer.headers.get("Content-Encoding", "").strip().lower()
    if packed not in _UNPACKED:
        raise UnreadableInput(f"the page comes packed as {packed}")
    body = bytearray()
    async for chunk in answer.aiter_bytes():
        body += chunk
        if len(body) > most_bytes:
            raise LimitExceeded(f"the page is larger than {most_bytes:,} bytes")
    return bytes(body)
