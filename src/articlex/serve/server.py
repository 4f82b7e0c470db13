"""The server as a process runs it."""

from __future__ import annotations

from math import ceil

import uvicorn

from articlex.serve.app import app
from articlex.serve.patience import patient_for
from articlex.serve.settings import Settings


def server(settings: Settings, host: str, port: int, log_level: str = "info") -> uvicorn.Server:
    """A uvicorn server. When it has to end, it takes no more requests and answers those that it has."""
    return uvicorn.Server(
        uvicorn.Config(
            app(settings),
            host=host,
            port=port,
            log_level=log_level,
            access_log=False,
            server_header=False,
            http=patient_for(settings.seconds),
            ws="none",
            timeout_graceful_shutdown=ceil(2 * settings.seconds),  # to wait for a worker, and to be worked on
        )
    )
