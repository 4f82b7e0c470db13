"""What a request may cost: a page that takes too long, or kills its process, costs only itself."""

from __future__ import annotations

import asyncio
import socket
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from urllib.parse import urlsplit

import httpx
import pytest

from articlex.serve.settings import Settings
from hostile import CRASH, DIE, HANG, HOSTILE, RAISE, page
from own_server import running

SECONDS = 3.0
CLIENTS = 200


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """A server that does what its pages say, with two workers."""
    with running(Settings(workers=2, seconds=SECONDS, pipeline=HOSTILE)) as site:
        yield site


@pytest.fixture(scope="module")
def patient_site() -> Iterator[str]:
    """The same, with time enough to start a worker anew on a busy machine."""
    with running(Settings(workers=2, seconds=30, pipeline=HOSTILE)) as site:
        yield site


def answers(site: str, pages: Sequence[str]) -> list[httpx.Response]:
    """The answers to pages that are all sent at once."""

    async def all_at_once() -> list[httpx.Response]:
        limits = httpx.Limits(max_connections=len(pages))
        async with httpx.AsyncClient(base_url=site, trust_env=False, limits=limits, timeout=60) as client:
            return await asyncio.gather(*(client.post("extract", content=page) for page in pages))

    return asyncio.run(all_at_once())


def test_a_page_that_takes_too_long_costs_only_itself(site: str) -> None:
    others = [f"Snow {number}" for number in range(20)]
    began = time.monotonic()
    slow, *found = answers(site, [page(title) for title in (HANG, *others)])
    assert slow.status_code == 504
    assert slow.json() == {"error": f"TimedOut: took longer than {SECONDS:g} seconds"}
    assert [answer.json()["headline"] for answer in found] == others
    assert all(answer.elapsed.total_seconds() < SECONDS for answer in found)
    assert time.monotonic() - began < SECONDS + 3


@pytest.mark.parametrize(
    ("deed", "status", "error"),
    [
        (DIE, 500, "ProcessDied: the page ended its process (exit code 7)"),
        (CRASH, 500, "ProcessDied: the page ended its process (SIGABRT)"),
        (RAISE, 500, "ValueError: the page says so"),
    ],
)
def test_a_page_that_breaks_its_worker_costs_only_itself(
    patient_site: str, deed: str, status: int, error: str
) -> None:
    bad, *good = answers(patient_site, [page(title) for title in (deed, *["Snow"] * 10)])
    assert (bad.status_code, bad.json()) == (status, {"error": error})
    assert {answer.status_code for answer in good} == {200}


def test_who_waits_too_long_for_a_worker_may_come_again(site: str) -> None:
    found = answers(site, [page(HANG)] * 8)
    late, busy = ([answer for answer in found if answer.status_code == status] for status in (504, 503))
    assert len(late) >= 2  # one a worker; when it is ended, another may just still be waiting
    assert len(busy) == 8 - len(late) >= 4
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in busy)
    assert answers(site, [page("Snow")])[0].status_code == 200


@pytest.mark.parametrize("at_once", [8, CLIENTS])
def test_two_hundred_clients_at_once(at_once: int) -> None:
    """Each is answered, with its own article or with a 503 that says when to come again."""
    titles = [f"Snow falls on day {day}" for day in range(CLIENTS)]
    with running(Settings(workers=2, at_once=at_once, seconds=30)) as site:
        found = answers(site, [page(title) for title in titles])
    counts = Counter(answer.status_code for answer in found)
    assert set(counts) <= {200, 503}
    assert counts[200] >= at_once
    for title, answer in zip(titles, found, strict=True):
        if answer.status_code == 200:
            assert answer.json()["headline"] == title
        else:
            assert "too many requests" in answer.json()["error"]
            assert int(answer.headers["Retry-After"]) > 0


def test_who_is_refused_gets_in_when_he_comes_again() -> None:
    with (
        running(Settings(workers=2, at_once=8, seconds=30)) as site,
        httpx.Client(base_url=site, trust_env=False, timeout=30) as client,
    ):

        def insistent(title: str) -> str | None:
            while (answer := client.post("extract", content=page(title))).status_code == 503:
                time.sleep(0.05)
            headline: str = answer.json()["headline"]
            return headline

        titles = [f"Snow {number}" for number in range(80)]
        with ThreadPoolExecutor(40) as clients:
            assert list(clients.map(insistent, titles)) == titles


def test_who_sends_too_slowly_is_not_waited_for(site: str) -> None:
    began = time.monotonic()
    connection = HTTPConnection(urlsplit(site).netloc, timeout=10)
    connection.putrequest("POST", "/extract")
    connection.putheader("Content-Length", "100")
    connection.endheaders(b"<p>Snow")
    answer = connection.getresponse()
    assert answer.status == 408
    assert SECONDS <= time.monotonic() - began < SECONDS + 3
    connection.close()


def test_a_client_that_leaves_gives_its_place_back() -> None:
    with running(Settings(workers=1, at_once=1, seconds=20)) as site:
        for _ in range(3):
            connection = HTTPConnection(urlsplit(site).netloc, timeout=10)
            connection.putrequest("POST", "/extract")
            connection.putheader("Content-Length", "100")
            connection.endheaders(b"<p>Snow")
            connection.close()
        until = time.monotonic() + 10
        while (status := answers(site, [page("Snow")])[0].status_code) == 503 and time.monotonic() < until:
            time.sleep(0.02)
        assert status == 200


@pytest.mark.parametrize("head", [b"", b"POST /extract HTTP/1.1\r\nHost: localhost\r\nX-"])
def test_a_head_that_never_ends_is_not_waited_for(head: bytes, site: str) -> None:
    host, port = urlsplit(site).netloc.split(":")
    with socket.create_connection((host, int(port)), timeout=SECONDS + 20) as connection:
        connection.sendall(head)
        assert connection.recv(1) == b""
