"""The headers of every answer: the browser trusts nothing of it, and keeps nothing."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from articlex.report import hashes

_NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
DEFAULTS = {
    "Content-Security-Policy": f"{_NOTHING}; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def report_policy() -> str:
    """The policy of a report: its own script and style, in an origin of its own."""
    script, style = hashes()
    return f"{_NOTHING}; script-src '{script}'; style-src '{style}'; sandbox allow-scripts"


def playground_policy() -> str:
    """The policy of the playground: files and answers of this server, and the report that it frames."""
    script, style = hashes()
    return f"{_NOTHING}; script-src 'self' '{script}'; style-src 'self' '{style}'; connect-src 'self'; img-src 'self'"


class WithHeaders:
    """An app whose answers have `DEFAULTS` where they say nothing else."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in DEFAULTS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, sent)
