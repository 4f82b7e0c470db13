"""A web server on this machine, in a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext
from threading import Thread


@contextmanager
def served(handler: Callable[..., BaseHTTPRequestHandler], tls: SSLContext | None = None) -> Iterator[str]:
    """The address of a server on 127.0.0.1 that answers while the block runs."""
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def pages(contents: Mapping[str, bytes]) -> type[BaseHTTPRequestHandler]:
    """A handler that has these pages at these paths, and answers 404 for all others."""

    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = contents.get(self.path)
            self.send_response(404 if found is None else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(found or b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Pages
