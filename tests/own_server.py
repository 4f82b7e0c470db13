"""The real server on this machine, in a thread, with worker processes of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from articlex.serve.server import server
from articlex.serve.settings import Settings


@contextmanager
def running(settings: Settings) -> Iterator[str]:
    """The address of a server that answers while the block runs."""
    running = server(settings, "127.0.0.1", 0, log_level="critical")
    thread = Thread(target=running.run)
    thread.start()
    try:
        while not running.started and thread.is_alive():
            time.sleep(0.01)
        port = running.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        running.should_exit = True
        thread.join()
