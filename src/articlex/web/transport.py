"""How httpx reaches public addresses only: each request, and so each redirect, passes the guard."""

from __future__ import annotations

import httpx

from articlex.errors import ForbiddenAddress
from articlex.web.addresses import Guard

_NO_REUSE = httpx.Limits(max_keepalive_connections=0)  # a connection serves the host it was made for
_PORTS = {"http": 80, "https": 443}


class GuardedTransport(httpx.AsyncHTTPTransport):
    """Connects to the very addresses that the guard has seen, under the name that was asked for."""

    def __init__(self, guard: Guard) -> None:
        super().__init__(limits=_NO_REUSE)
        self._guard = guard

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer of the first address that can be reached. Raises what the guard raises."""
        url = request.url
        if url.scheme not in _PORTS:
            raise ForbiddenAddress(f"only addresses of http and https are fetched, not {str(url)!r}")
        if url.userinfo:
            raise ForbiddenAddress("a URL with a user name or password is not fetched")
        host = url.raw_host.decode("ascii")
        *others, last = await self._guard.addresses(host, url.port or _PORTS[url.scheme])
        for address in others:
            try:
                return await super().handle_async_request(_pinned(request, address, host))
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return await super().handle_async_request(_pinned(request, last, host))


def _pinned(request: httpx.Request, address: str, host: str) -> httpx.Request:
    """The request to an address; its `Host` header and the TLS certificate are still the host's."""
    return httpx.Request(
        request.method,
        request.url.copy_with(host=address),
        headers=request.headers,
        stream=request.stream,
        extensions={**request.extensions, "sni_hostname": host},
    )
