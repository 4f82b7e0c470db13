"""How long a connection may take over the head of a request and over what it is sent: uvicorn waits for ever."""

from __future__ import annotations

from asyncio import TimerHandle, Transport
from http import HTTPStatus as Status
from typing import Any

import h11
from starlette.responses import JSONResponse
from uvicorn.protocols.http.h11_impl import H11Protocol

from articlex.serve.headers import DEFAULTS


class Patient(H11Protocol):
    """A connection that is closed when in `seconds` no whole head of a request comes, or nothing that was sent leaves."""

    seconds: float
    _deadline: TimerHandle | None = None
    _sending: TimerHandle | None = None

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        """As asyncio has it, and the next four."""
        transport.set_write_buffer_limits(0)  # writing pauses while anything is left to send
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:  # noqa: D102
        super().data_received(data)
        self._watch()

    def pause_writing(self) -> None:  # noqa: D102
        super().pause_writing()
        self._sending = self.loop.call_later(self.seconds, self.transport.abort)

    def resume_writing(self) -> None:  # noqa: D102
        super().resume_writing()
        self._stop_sending()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: D102
        self._stop_watching()
        self._stop_sending()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP as everything else is refused, where nothing was answered yet."""
        if self.cycle is not None:
            self.cycle.disconnected = True  # whatever is made of its request is not sent
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            refused = JSONResponse({"error": msg}, Status.BAD_REQUEST, {**DEFAULTS, "Connection": "close"})
            headers = [*self.server_state.default_headers, *refused.raw_headers]
            start = h11.Response(status_code=refused.status_code, headers=headers, reason=b"Bad Request")
            for event in (start, h11.Data(data=bytes(refused.body)), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    @property
    def _is_waiting(self) -> bool:
        cycle: Any = self.cycle  # None before the first request, whatever its annotation says
        return cycle is None or bool(cycle.response_complete)

    def _watch(self) -> None:
        """Count from the first moment without a whole head, not from the last byte."""
        if not self._is_waiting:
            self._stop_watching()
        elif self._deadline is None:
            self._deadline = self.loop.call_later(self.seconds, self._end)

    def _stop_watching(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _stop_sending(self) -> None:
        if self._sending is not None:
            self._sending.cancel()
            self._sending = None

    def _end(self) -> None:
        self._deadline = None
        if self._is_waiting:
            self.transport.abort()


def patient_for(seconds: float) -> type[Patient]:
    """The protocol of connections that wait so long."""
    return type("Patient", (Patient,), {"seconds": seconds})
