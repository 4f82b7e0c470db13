"""`articlex serve`: `extract` and `explain` over HTTP, and a playground in the browser."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import suppress

from articlex.cli.numbers import at_least_one, seconds
from articlex.cli.status import FINE, UNREADABLE
from articlex.extras import needs
from articlex.serve.settings import Settings
from articlex.web.fetch import PUBLIC

HOST, PORT = "127.0.0.1", 8000
_DESCRIPTION = (
    "Serve articles and their explanations over HTTP, and a playground in the browser. "
    "Nothing is kept, and no URL is fetched without --fetch."
)


def serve(words: Sequence[str]) -> int:
    """Serve until the process is ended. Raises `MissingPackage` without the extra `serve`."""
    options = serve_parser().parse_args(words)
    with needs("serve"):
        from articlex.serve.server import server
    settings = Settings(
        workers=options.workers,
        seconds=options.timeout,
        max_bytes=options.max_bytes,
        at_once=options.at_once,
        guard=PUBLIC if options.fetch else None,
        hosts=(options.host, *options.allow_host),
    )
    running = server(settings, options.host, options.port)
    with suppress(SystemExit):  # uvicorn's own, when it cannot listen; it has said why
        running.run()
    return FINE if running.started else UNREADABLE


def serve_parser() -> argparse.ArgumentParser:
    """`articlex serve`"""
    parser = argparse.ArgumentParser(
        prog="articlex serve",
        description=_DESCRIPTION,
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    usual = Settings()
    add("--host", type=_host, default=HOST, help="address to listen on")
    add("--port", type=_port, metavar="N", default=PORT, help="port to listen on; 0: any that is free")
    add("--allow-host", action="append", metavar="NAME", default=[], help="a host name to answer to; *: any")
    add("--fetch", action="store_true", help="also fetch URLs, from public addresses only")
    add("--workers", type=at_least_one, metavar="N", default=usual.workers, help="worker processes")
    add(
        "--timeout",
        type=seconds,
        metavar="SECONDS",
        default=usual.seconds,
        help="that a request may send, wait, be fetched and be worked on, each",
    )
    add("--max-bytes", type=at_least_one, metavar="N", default=usual.max_bytes, help="of a request or page")
    add("--at-once", type=at_least_one, metavar="N", default=usual.at_once, help="requests; more get a 503")
    return parser


def _host(word: str) -> str:
    try:
        word.encode("idna")
    except UnicodeError as error:
        raise argparse.ArgumentTypeError("can be no host") from error
    return word


def _port(word: str) -> int:
    number = int(word)
    if not 0 <= number < 2**16:
        raise argparse.ArgumentTypeError("must be 0 to 65535")
    return number
