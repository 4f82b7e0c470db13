"""Fetching a page: what came and from where, and the limits, against a server on this machine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from time import sleep

import pytest

import articlex
from articlex import ForbiddenAddress, LimitExceeded, UnreadableInput
from articlex.cli import main
from articlex.web import fetch
from articlex.web.addresses import Guard
from samples import PAGE
from web_server import served


class Server(BaseHTTPRequestHandler):
    """Answers each path in its own way."""

    def do_GET(self) -> None:
        """`/snow` is a page, `/moved` leads there, `/loop` to itself, `/huge` is too large, `/bomb`
        says that it is packed twice, `/slow` never ends its headers, `/flood` leads to a page and never ends its body,
        `/hop…` leads as many times to itself, `/to/…` to an address; else 404."""
        match self.path:
            case "/snow":
                self._answer(200, PAGE.encode("utf-16"), "text/html; charset=utf-16")
            case "/moved":
                self._answer(302, to="/snow")
            case "/loop":
                self._answer(302, to="/loop")
            case "/huge":
                self._answer(200, b"x" * 2_000)
            case "/bomb":
                self._answer(200, b"x", packed="gzip, gzip")
            case "/slow":
                self._drip(b"HTTP/1.0 200 OK\r\n")
            case "/flood":
                self._drip(b"HTTP/1.0 302 Found\r\nLocation: /snow\r\n\r\n")
            case path if path.startswith("/to/"):
                self._answer(302, to=path.removeprefix("/to/"))
            case path if path.startswith("/hop"):
                self._answer(302, to=path[:-1] if path[-1] == "+" else "/snow")
            case _:
                self._answer(404)

    def _answer(
        self, status: int, body: bytes = b"", kind: str = "text/html", to: str = "", packed: str = ""
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if to:
            self.send_header("Location", to)
        if packed:
            self.send_header("Content-Encoding", packed)
        self.end_headers()
        self.wfile.write(body)

    def _drip(self, start: bytes) -> None:
        self.wfile.write(start)
        with suppress(OSError):  # until the other side has had enough
            while True:
                self.wfile.write(b"X-Patience: 1\r\n")
                sleep(0.02)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "*")
    with served(Server) as site:
        yield site


def test_a_page_and_where_it_is_from(site: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert fetch.fetch(f"{site}/moved", guard=None).url == f"{site}/snow"
    assert main([f"{site}/moved", "--format", "markdown"]) == 0
    assert capsys.readouterr().out.startswith("# Snow in Oslo\n")


def test_the_article_of_an_address(site: str) -> None:
    """At once and in an event loop; it is that of the page fetched, where redirects led."""
    page = articlex.fetch(f"{site}/moved", guard=None)
    article = articlex.extract_url(f"{site}/moved", guard=None)
    assert article == articlex.extract(page)
    assert (article.headline, article.url) == ("Snow in Oslo", f"{site}/snow")
    assert asyncio.run(articlex.extract_url_async(f"{site}/moved", guard=None)) == article
    assert asyncio.run(articlex.fetch_async(f"{site}/moved", guard=None)).content == page.content
    assert articlex.extract_url(f"{site}/snow", language="no", guard=None).language == "no"


def test_only_public_addresses_are_asked_unless_one_says_otherwise(site: str) -> None:
    for function in (articlex.fetch, articlex.extract_url):
        with pytest.raises(ForbiddenAddress):
            function(f"{site}/snow")
    for coroutine in (articlex.fetch_async, articlex.extract_url_async):
        with pytest.raises(ForbiddenAddress):
            asyncio.run(coroutine(f"{site}/snow"))


def test_limits(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "MOST_BYTES", 1_000)
    with pytest.raises(LimitExceeded, match="larger than 1,000 bytes"):
        fetch.fetch(f"{site}/huge", guard=None)
    with pytest.raises(UnreadableInput, match="redirects"):
        fetch.fetch(f"{site}/loop", guard=None)
    with pytest.raises(UnreadableInput, match="packed as gzip, gzip"):
        fetch.fetch(f"{site}/bomb", guard=None)
    monkeypatch.setattr(fetch, "PATIENCE", 0.3)
    with pytest.raises(LimitExceeded, match=r"took longer than 0\.3 seconds"):
        fetch.fetch(f"{site}/slow", guard=None)


EVERY_GUARD = pytest.mark.parametrize(
    "guard", [None, Guard(allows=lambda _: True, ports=None)], ids=["all", "guarded"]
)


@EVERY_GUARD
def test_what_a_redirect_holds_is_never_read(
    site: str, guard: Guard | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "PATIENCE", 5)
    assert fetch.fetch(f"{site}/flood", guard=guard).url == f"{site}/snow"


def test_so_many_redirects_and_no_more(site: str) -> None:
    most = "+" * (fetch.MOST_REDIRECTS - 1)
    assert fetch.fetch(f"{site}/hop{most}", guard=None).url == f"{site}/snow"
    with pytest.raises(UnreadableInput, match=r"^more than 5 redirects$"):
        fetch.fetch(f"{site}/hop{most}+", guard=None)


@EVERY_GUARD
@pytest.mark.parametrize("port", [-1, 65_536, 99_999, 10**30])
def test_a_port_that_there_is_not(site: str, guard: Guard | None, port: int) -> None:
    """In an address, and where a redirect leads."""
    nowhere = f"http://127.0.0.1:{port}/"
    for url in (nowhere, f"{site}/to/{nowhere}"):
        with pytest.raises(UnreadableInput, match=rf"^there is no port {port}$"):
            fetch.fetch(url, guard=guard)


def test_a_page_is_fetched_where_a_loop_runs(site: str) -> None:
    """As in a notebook."""

    async def cell() -> str:
        return fetch.fetch(f"{site}/snow", guard=None).url

    assert asyncio.run(cell()) == f"{site}/snow"


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("{site}/nowhere", "404"),
        ("http://127.0.0.1:1/", ""),
        ("http://[", ""),
        ("http://", ""),
        ("http://xn--/", ""),
    ],
)
def test_what_cannot_be_had(site: str, url: str, complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([url.format(site=site)]) == 2
    printed = capsys.readouterr().err
    assert printed.startswith("articlex: http")
    assert complaint in printed
    assert printed.count("\n") == 1


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("foo", "'foo' is no address, such as https://"),
        ("fen.example/snow", "'fen.example/snow' is no address, such as https://"),
        ("ftp://fen.example/", "only addresses of http and https are fetched, not 'ftp://fen.example/'"),
    ],
)
def test_what_is_no_address_of_the_web_is_named(address: str, says: str) -> None:
    with pytest.raises(UnreadableInput, match=f"^{says}"):
        articlex.fetch(address)
