"""Clients that do not read, do not speak HTTP, or leave: they cost no more than others, and the log no more lines."""

from __future__ import annotations

import json
import logging
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPResponse
from urllib.parse import urlsplit

import httpx
import pytest

from articlex.serve.headers import DEFAULTS
from articlex.serve.settings import Settings
from own_server import running
from samples import PAGE

SECONDS = 4.0
LONG = "<h1>Snow</h1>" + "".join(
    f"<p>Snow fell on Oslo on day {day}, the mayor said." for day in range(4_000)
)
HEAD = "POST /{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n"


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """A server of one worker and one place."""
    with running(Settings(workers=1, at_once=1, seconds=SECONDS)) as site:
        yield site


@contextmanager
def connected(site: str, holds: int | None = None) -> Iterator[socket.socket]:
    """A connection whose end here `holds` so many bytes that were not read."""
    host, port = urlsplit(site).netloc.split(":")
    with socket.socket() as connection:
        if holds:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, holds)
        connection.settimeout(30)
        connection.connect((host, int(port)))
        yield connection


def ask_at_length(connection: socket.socket) -> None:
    """Until the answer begins to come."""
    connection.sendall((HEAD.format("explain", len(LONG)) + LONG).encode("ascii"))
    assert connection.recv(12) == b"HTTP/1.1 200"


def status(site: str) -> int:
    return httpx.post(f"{site}/extract", content=PAGE, trust_env=False, timeout=30).status_code


def answer_to_a_long_page(site: str) -> bytes:
    return httpx.post(f"{site}/explain", content=LONG, trust_env=False, timeout=30).content


def taken(connection: socket.socket, pause: float = 0) -> int:
    """How many bytes still come before the end, with a pause after each piece."""
    count = 0
    with suppress(ConnectionError):
        while piece := connection.recv(65_536):
            count += len(piece)
            time.sleep(pause)
    return count


def test_who_reads_no_answer_holds_a_place_and_is_not_waited_for(site: str) -> None:
    with connected(site, holds=4_096) as connection:
        ask_at_length(connection)
        assert status(site) == 503
        until = time.monotonic() + SECONDS + 10
        while (now := status(site)) == 503 and time.monotonic() < until:
            time.sleep(0.05)
        assert now == 200
        assert taken(connection) < len(answer_to_a_long_page(site)) - 1_000_000


def test_who_reads_slowly_gets_all(site: str) -> None:
    whole = len(answer_to_a_long_page(site))
    with connected(site) as connection:
        ask_at_length(connection)
        began = time.monotonic()
        assert taken(connection, 0.05) > whole
    assert time.monotonic() - began > SECONDS


@pytest.mark.parametrize(
    "request_",
    [
        b"POST /extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: snow\r\n\r\n",
        b"POST /extract HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nsnow\r\n",
        b"POST /extract HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\nsnow\r\n",
        b"GET /health HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
        b"GET /health HTTP/1.1\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 300_000,
        b"\x16\x03\x01\x00\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused_in_json(site: str, request_: bytes) -> None:
    with connected(site) as connection:
        connection.sendall(request_)
        answer = HTTPResponse(connection)
        answer.begin()
        assert (answer.status, answer.headers["Content-Type"]) == (400, "application/json")
        assert json.loads(answer.read()).keys() == {"error"}
        assert {name: answer.headers[name] for name in DEFAULTS} == DEFAULTS


@pytest.fixture
def log(site: str, caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """What uvicorn has to say, once it runs."""
    assert site
    with caplog.at_level(logging.WARNING, "uvicorn.error"):
        yield caplog


def test_what_is_no_http_after_an_answer_ends_the_connection(
    site: str, log: pytest.LogCaptureFixture
) -> None:
    with connected(site) as connection:
        connection.sendall(b"POST /nowhere HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 404"
        connection.sendall(b"snow\r\n")
        taken(connection)
    assert log.messages == ["Invalid HTTP request received."]


def test_a_client_that_leaves_in_the_middle_is_no_fault(site: str, log: pytest.LogCaptureFixture) -> None:
    with connected(site) as connection:
        connection.sendall(HEAD.format("extract", 100).encode("ascii") + b"<p>Snow")
    until = time.monotonic() + 10
    while (now := status(site)) == 503 and time.monotonic() < until:
        time.sleep(0.05)
    assert (now, log.messages) == (200, [])
