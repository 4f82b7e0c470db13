"""How an answer goes out: by pieces, so that whoever sends it knows how far its client has read."""

from __future__ import annotations

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

PIECE = 65_536  # bytes


class InPieces(Response):
    """An answer of which each piece waits until the one before has left, and the end until all has."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """As ASGI has it."""
        await send({
            "type": "http.response.start",
            "status": self.status_code,
            "headers": self.raw_headers,
        })  # fmt: skip
        for start in range(0, len(self.body), PIECE):
            piece = self.body[start : start + PIECE]
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body"})
