"""The real server on this machine, in a thread, with worker processes of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import uvicorn

from articlex.serve.app import app
from articlex.serve.settings import Settings


@contextmanager
def running(settings: Settings) -> Iterator[str]:
    """The address of a server that answers while the block runs."""
    server = uvicorn.Server(uvicorn.Config(app(settings), port=0, log_level="critical", ws="none"))
    thread = Thread(target=server.run)
    thread.start()
    try:
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()
