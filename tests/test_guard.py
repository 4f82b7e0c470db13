"""The guard: what strangers ask for never leads into our own network, however it is spelled."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from random import Random
from ssl import PROTOCOL_TLS_SERVER, SSLContext

import pytest
import trustme

from articlex.errors import ArticlexError, ForbiddenAddress, UnreadableInput
from articlex.web.addresses import Guard, is_elsewhere, is_public
from articlex.web.fetch import PUBLIC, fetch
from network import HOSTILE, Names, Server
from samples import PAGE
from web_server import served


@pytest.mark.parametrize("url", HOSTILE)
def test_hostile_urls_are_refused(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused before anything is sent: no socket connects."""
    monkeypatch.setattr("socket.socket.connect", _connected)
    monkeypatch.setattr("asyncio.selector_events.BaseSelectorEventLoop.sock_connect", _connected)
    with pytest.raises(UnreadableInput):
        fetch(url, guard=PUBLIC)


def _connected(*where: object) -> None:
    pytest.fail(f"connects to {where[-1]}")


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:2800:21f:cb07::1", "2a00::1"]
)
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("length", [4, 16])
def test_what_is_public_is_so_for_python_too(length: int) -> None:
    numbers = Random(1)
    for _ in range(20_000):
        address = ip_address(numbers.randbytes(length))
        assert address.is_global or not is_public(str(address))


# --- a server on this machine, taken for a public one -----------------------------------------


@pytest.fixture
def port() -> Iterator[int]:
    with served(Server) as site:
        yield int(site.rpartition(":")[2])


def guard(**names: list[list[str]]) -> Guard:
    """The real guard, to which 127.0.0.1, and it alone of what is not public, is public."""
    return Guard(Names(**names), lambda address: address == "127.0.0.1" or is_public(address), None)


def test_the_address_that_was_checked_is_the_one_that_is_asked(port: int) -> None:
    """The name has no address but the one that our resolver gave, once."""
    response = fetch(f"http://paper.example:{port}/a?b=c", guard=guard(paper=[["127.0.0.1"]]))
    assert response.content == PAGE.encode()
    assert response.url == f"http://paper.example:{port}/a?b=c"
    assert response.headers["X-Asked-For"] == f"paper.example:{port}"


def test_a_name_that_is_bound_anew_is_refused_at_the_next_hop(port: int) -> None:
    url = f"http://paper.example:{port}/to//next"
    assert fetch(url, guard=guard(paper=[["127.0.0.1"], ["127.0.0.1"]])).url.endswith("/next")
    with pytest.raises(ForbiddenAddress):
        fetch(url, guard=guard(paper=[["127.0.0.1"], ["127.0.0.2"]]))


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.2/",
        "http://[::1]/",
        "http://inside.example/",
        "http://169.254.169.254/latest/",
        "http://2130706434/",
        "//10.0.0.1/",
        "http://a:b@paper.example/",
        "file:///etc/passwd",
    ],
)
def test_redirects_are_checked(port: int, target: str) -> None:
    names = guard(paper=[["127.0.0.1"]] * 2, inside=[["10.0.0.1"]])
    with pytest.raises(ArticlexError):
        fetch(f"http://paper.example:{port}/to/{target}", guard=names)
    assert fetch(f"http://paper.example:{port}/", guard=names).content  # the first hop was not what failed


@pytest.mark.parametrize("addresses", [["127.0.0.2"], ["127.0.0.1", "10.0.0.1"], ["::1", "127.0.0.1"]])
def test_one_address_that_is_not_public_is_enough(port: int, addresses: list[str]) -> None:
    with pytest.raises(ForbiddenAddress, match=r"paper\.example is no public address"):
        fetch(f"http://paper.example:{port}/", guard=guard(paper=[addresses]))


def test_the_next_address_is_tried_where_one_does_not_answer(port: int) -> None:
    names = Guard(Names(paper=[["127.0.0.9", "127.0.0.1"]]), lambda address: address.startswith("127."), None)
    assert fetch(f"http://paper.example:{port}/", guard=names).content == PAGE.encode()


def test_no_proxy_is_asked_in_our_stead(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{port}")
    with pytest.raises(UnreadableInput, match="no such host"):
        fetch("http://paper.example/", guard=guard())


def test_a_certificate_is_held_against_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not against the address that was asked, nor against nothing."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    tls = SSLContext(PROTOCOL_TLS_SERVER)
    authority.issue_cert("paper.example").configure_cert(tls)
    names = guard(paper=[["127.0.0.1"]], other=[["127.0.0.1"]])
    with served(Server, tls) as site:
        port = site.rpartition(":")[2]
        assert fetch(f"https://paper.example:{port}/", guard=names).content == PAGE.encode()
        with pytest.raises(UnreadableInput, match="certificate"):
            fetch(f"https://other.example:{port}/", guard=names)


def test_addresses_of_this_machine_are_not_fetched_though_they_are_public(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("articlex.web.addresses.is_public", lambda _: True)
    assert not is_elsewhere("127.0.0.1")
    assert is_elsewhere("192.0.2.1")  # nobody's
    with pytest.raises(ForbiddenAddress):
        fetch("http://127.0.0.1/", guard=PUBLIC)


@pytest.mark.parametrize("port", [22, 6379, 8080])
def test_only_ports_of_the_web_are_fetched(port: int) -> None:
    with pytest.raises(ForbiddenAddress, match=f"port {port} of paper.example is not fetched"):
        fetch(f"http://paper.example:{port}/", guard=Guard(Names(paper=[["127.0.0.1"]]), lambda _: True))
