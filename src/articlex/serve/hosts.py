"""Which names a server answers to. A page elsewhere may bind its own name to this machine, and read the answers."""

from __future__ import annotations

from collections.abc import Collection
from http import HTTPStatus as Status
from ipaddress import ip_address

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

ANY = "*"


class OnlyHosts:
    """An app that answers to `localhost`, to addresses, and to the hosts that are named; `*` names all."""

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self._app = app
        self._hosts = {host.lower() for host in hosts} | {"localhost"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http" or self._knows(Headers(scope=scope).get("Host", "")):
            await self._app(scope, receive, send)
            return
        refused = JSONResponse(
            {"error": "this server does not answer to that host"}, Status.MISDIRECTED_REQUEST
        )
        await refused(scope, receive, send)

    def _knows(self, host: str) -> bool:
        name = host_name(host)
        return ANY in self._hosts or name in self._hosts or _is_address(name)


def host_name(host: str) -> str:
    """The name in a `Host` header, without its port.

    >>> host_name("Paper.example:8000"), host_name("[::1]:8000")
    ('paper.example', '::1')
    """
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower()


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
