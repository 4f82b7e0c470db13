"""Responses and parsed pages of the real packages: read as they are, and unchanged afterwards."""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import lxml.html
import parsel
import pytest
import requests
from bs4 import BeautifulSoup
from lxml import etree

from articlex import extract
from checkout import ENVIRONMENT, ROOT
from docs import programs
from web_server import pages, served

DEMO = (ROOT / "src/articlex/demo/page.html").read_bytes()
TEXT = DEMO.decode()
LATIN = TEXT.replace('"utf-8"', '"windows-1252"').encode("cp1252")


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with served(pages({"/clock": DEMO})) as address:
        yield address


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


# --- responses --------------------------------------------------------------------------------


def test_responses_of_requests_and_httpx(site: str) -> None:
    address = f"{site}/clock"
    wanted = extract(DEMO, url=address)
    for response in (requests.get(address, timeout=20), httpx.get(address)):
        assert extract(response) == wanted
        assert response.content == DEMO
    with requests.get(address, timeout=20, stream=True) as streamed:
        assert extract(streamed) == wanted


def test_a_response_of_the_standard_library(site: str) -> None:
    with urllib.request.urlopen(f"{site}/clock", timeout=20) as response:  # noqa: S310  # our own
        assert extract(response).paragraphs == extract(DEMO).paragraphs


@pytest.mark.parametrize("body", [DEMO, LATIN], ids=["utf-8", "windows-1252"])
def test_responses_of_scrapy_and_web_poet(body: bytes) -> None:
    scrapy_http = pytest.importorskip("scrapy.http", reason="needs articlex[scrapy]")
    web_poet = pytest.importorskip("web_poet", reason="needs articlex[web-poet]")
    address = "https://www.harbornews9.example/clock"
    wanted = extract(DEMO, url=address)
    for response in (
        scrapy_http.HtmlResponse(address, body=body),
        scrapy_http.Response(address, body=body),
        web_poet.HttpResponse(address, body),
    ):
        assert extract(response) == wanted
        assert response.body == body
    labelled = scrapy_http.HtmlResponse(
        address,
        body=LATIN.replace(b"<meta charset", b"<meta name"),
        headers={"Content-Type": "text/html; charset=cp1252"},
    )
    assert extract(labelled) == wanted


def test_the_program_of_the_docs(site: str) -> None:
    (program,) = programs("docs/integrations/inputs.md")
    command = [sys.executable, "-c", program, f"{site}/clock"]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert done.stdout == f"{site}/clock {extract(DEMO).headline}\n"


# --- parsed pages -----------------------------------------------------------------------------

PARSED: dict[str, tuple[Callable[[], Any], Callable[[Any], object]]] = {
    "lxml element": (lambda: lxml.html.fromstring(TEXT), etree.tostring),
    "lxml tree": (lambda: etree.ElementTree(lxml.html.fromstring(TEXT)), etree.tostring),
    "parsel": (
        lambda: parsel.Selector(TEXT),
        lambda selector: (selector.get(), etree.tostring(selector.root)),
    ),
    "soup of lxml": (lambda: BeautifulSoup(TEXT, "lxml"), str),
    "soup of html.parser": (lambda: BeautifulSoup(TEXT, "html.parser"), str),
}


@pytest.mark.parametrize("kind", PARSED)
def test_parsed_pages_are_read_and_left_as_they_were(kind: str) -> None:
    made, shown = PARSED[kind]
    page = made()
    before = shown(page)
    assert extract(page).to_dict() == extract(DEMO).to_dict()
    assert shown(page) == before


@pytest.mark.parametrize("kind", ["lxml element", "parsel", "soup of lxml"])
def test_a_part_of_a_page_is_read_and_stays_where_it_was(kind: str) -> None:
    made, shown = PARSED[kind]
    page = made()
    before = shown(page)
    (part,) = (page.select if kind.startswith("soup") else page.cssselect if "lxml" in kind else page.css)(
        "div.article-body"
    )
    assert extract(part).paragraphs == extract(DEMO).paragraphs
    assert shown(page) == before
