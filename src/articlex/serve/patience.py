"""How long a connection may take over the head of a request: uvicorn itself waits for ever."""

from __future__ import annotations

from asyncio import TimerHandle, Transport
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol


class Patient(H11Protocol):
    """A connection that is closed when no whole head of a request comes in `seconds`."""

    seconds: float
    _deadline: TimerHandle | None = None

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        """As asyncio has it, and the next two."""
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:  # noqa: D102
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: D102
        self._stop_watching()
        super().connection_lost(exc)

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

    def _end(self) -> None:
        self._deadline = None
        if self._is_waiting:
            self.transport.abort()


def patient_for(seconds: float) -> type[Patient]:
    """The protocol of connections that wait so long."""
    return type("Patient", (Patient,), {"seconds": seconds})
