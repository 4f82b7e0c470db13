"""`articlex serve --fetch`: the running server never leads into its own network, however an address is spelled."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest

from articlex import extract
from articlex.serve.settings import Settings
from articlex.web import fetch
from articlex.web.addresses import Guard, is_public, resolved
from articlex.web.fetch import PUBLIC
from network import HOSTILE, Names, Server
from own_server import running
from samples import PAGE
from web_server import served

MALFORMED = [
    "http://xn--/",
    "http://[",
    "http://a..b/",
    "http://\x00/",
    "http://\ud800/",
    f"http://{'a' * 70_000}/",
]
REFUSED = {400, 403, 502}  # no URL, no public address, no such host


@pytest.fixture(scope="module")
def server() -> Iterator[httpx.Client]:
    with fetching(PUBLIC) as client:
        yield client


class Resolver(Names):
    """Knows some names, and each address as itself."""

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """The next answer."""
        return await super().__call__(host, port) if host in self.names else await resolved(host, port)


def guard(**names: list[list[str]]) -> Guard:
    """The real guard, to which 127.0.0.1, and it alone of what is not public, is public."""
    return Guard(Resolver(**names), lambda address: address == "127.0.0.1" or is_public(address), None)


@contextmanager
def fetching(names: Guard, seconds: float = 10, max_bytes: int = 5_000_000) -> Iterator[httpx.Client]:
    with (
        running(Settings(workers=1, guard=names, seconds=seconds, max_bytes=max_bytes)) as site,
        httpx.Client(base_url=site, trust_env=False) as client,
    ):
        yield client


def asked_for(client: httpx.Client, url: str) -> httpx.Response:
    """As JSON that a strict writer would not write."""
    headers = {"Content-Type": "application/json"}
    return client.post("extract", content=json.dumps({"url": url}), headers=headers)


@pytest.mark.parametrize("url", [*HOSTILE, *MALFORMED])
def test_hostile_urls_are_refused(url: str, server: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is sent: the server opens no connection."""
    opened: list[object] = []

    async def connect(*where: Any, **_: Any) -> None:
        opened.append(where)
        raise OSError

    monkeypatch.setattr(anyio, "connect_tcp", connect)
    answer = asked_for(server, url)
    assert answer.status_code in REFUSED
    assert answer.json().keys() == {"error"}
    assert opened == []


@pytest.fixture
def port() -> Iterator[int]:
    with served(Server) as site:
        yield int(site.rpartition(":")[2])


def test_a_public_page_is_fetched(port: int) -> None:
    """From a server on this machine that the guard takes for a public one."""
    names = guard(paper=[["127.0.0.1"]] * 2)
    with fetching(names) as client:
        answer = asked_for(client, f"http://paper.example:{port}/to//snow")
    assert answer.json() == extract(PAGE, url=f"http://paper.example:{port}/snow").to_dict()


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.2/",
        "http://[::1]/",
        "http://inside.example/",
        "http://169.254.169.254/",
        "http://2130706433/",
    ],
)
def test_redirects_are_checked(port: int, target: str) -> None:
    names = guard(paper=[["127.0.0.1"]], inside=[["127.0.0.2"]])
    with fetching(names) as client:
        answer = asked_for(client, f"http://paper.example:{port}/to/{target}")
    assert answer.status_code == 403, answer.text


@pytest.mark.parametrize(
    "addresses", [["127.0.0.2"], ["::1"], ["10.0.0.1"], ["169.254.169.254"], ["127.0.0.1", "::1"]]
)
def test_names_that_lead_inside_are_refused(port: int, addresses: list[str]) -> None:
    names = guard(paper=[addresses])
    with fetching(names) as client:
        answer = asked_for(client, f"http://paper.example:{port}/")
    assert (answer.status_code, answer.json()) == (403, {"error": "paper.example is no public address"})


def test_a_name_that_is_bound_anew_is_refused(port: int) -> None:
    names = guard(paper=[["127.0.0.1"], ["127.0.0.2"]])
    with fetching(names) as client:
        assert asked_for(client, f"http://paper.example:{port}/to//next").status_code == 403


@pytest.mark.parametrize(("max_bytes", "status"), [(100_000, 200), (100, 413)])
def test_a_page_may_be_as_large_as_a_request(
    port: int, max_bytes: int, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever `fetch` takes where nobody says."""
    monkeypatch.setattr(fetch, "MOST_BYTES", 50)
    with fetching(guard(paper=[["127.0.0.1"]]), max_bytes=max_bytes) as client:
        answer = asked_for(client, f"http://paper.example:{port}/snow")
    assert answer.status_code == status
    assert status == 200 or answer.json()["error"].endswith("the page is larger than 100 bytes")


@pytest.mark.parametrize("limit", ["seconds", "PATIENCE", "SILENCE"])
def test_a_page_that_comes_too_slowly(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """For the server, for `fetch` where nobody says, or for one byte."""

    async def connect(*_: Any, **__: Any) -> None:
        await anyio.sleep(60)

    monkeypatch.setattr(anyio, "connect_tcp", connect)
    monkeypatch.setattr(fetch, limit, 0.2, raising=False)
    with fetching(guard(paper=[["127.0.0.1"]]), seconds=1) as client:
        answer = asked_for(client, "http://paper.example/")
    too_long = (
        "not a byte came for 0.2 seconds" if limit == "SILENCE" else "the page took longer than 1 seconds"
    )
    assert answer.status_code == 504
    assert answer.json() == {"error": f"cannot fetch http://paper.example/: {too_long}"}
