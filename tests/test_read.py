"""Reading: every kind of input gives the same page and is left as it was; no parser trap costs text."""

from __future__ import annotations

import copy
import io
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import parsel
import pytest
import requests
from bs4 import BeautifulSoup
from lxml import etree, html

from articlex import UnreadableInput, explain, extract
from articlex.read import read
from samples import PAGE

URL = "https://fen.example/snow"
SENTENCE = "Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic."


def texts(source: Any) -> list[str]:
    return [block.text for block in read(source).blocks]


# --- what a page may come in -----------------------------------------------------------------


@dataclass
class ScrapyLike:
    """As a Scrapy response has it: `body` is bytes, `text` str."""

    body: bytes
    url: str
    headers: dict[str, bytes] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The body, decoded."""
        return self.body.decode()


def requests_response() -> requests.Response:
    response = requests.Response()
    response._content = PAGE.encode()
    response.url = URL
    return response


def httpx_response() -> httpx.Response:
    return httpx.Response(200, content=PAGE.encode(), request=httpx.Request("GET", URL))


SOURCES: dict[str, Callable[[], Any]] = {
    "str": lambda: PAGE,
    "bytes": PAGE.encode,
    "bytearray": lambda: bytearray(PAGE.encode()),
    "memoryview": lambda: memoryview(PAGE.encode()),
    "binary file": lambda: io.BytesIO(PAGE.encode()),
    "text file": lambda: io.StringIO(PAGE),
    "element": lambda: html.document_fromstring(PAGE),
    "tree": lambda: html.document_fromstring(PAGE).getroottree(),
    "soup": lambda: BeautifulSoup(PAGE, "lxml"),
    "selector": lambda: parsel.Selector(PAGE),
    "requests": requests_response,
    "httpx": httpx_response,
    "scrapy": lambda: ScrapyLike(PAGE.encode(), URL),
}


@pytest.mark.parametrize("kind", SOURCES)
def test_every_source_gives_the_same_article(kind: str) -> None:
    assert extract(SOURCES[kind](), url=URL) == extract(PAGE, url=URL)


def test_a_path_is_read_and_a_str_is_content(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    assert extract(path) == extract(PAGE)
    with pytest.raises(UnreadableInput, match="is a path, not a page"):
        extract(str(path))
    with pytest.raises(UnreadableInput, match="No such file"):
        extract(tmp_path / "missing.html")


@pytest.mark.parametrize("kind", ["requests", "httpx", "scrapy"])
def test_a_response_says_where_it_is_from(kind: str) -> None:
    assert extract(SOURCES[kind]()).url == URL
    assert extract(SOURCES[kind](), url="https://other.example/").url == "https://other.example/"


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("element", etree.tostring),
        ("tree", etree.tostring),
        ("soup", str),
        ("selector", lambda selector: selector.get()),
        ("bytearray", bytes),
    ],
)
def test_sources_are_left_as_they_were(kind: str, shown: Callable[[Any], Any]) -> None:
    source = SOURCES[kind]()
    before = copy.copy(shown(source))
    extract(source)
    assert shown(source) == before


def test_an_element_is_read_without_what_follows_it() -> None:
    page: Any = html.document_fromstring(f"<div id=a><p>{SENTENCE}</p></div>tail<p>Other</p>")
    assert texts(page.get_element_by_id("a")) == [SENTENCE]


@pytest.mark.parametrize("source", [None, 42, ["<p>"], object(), {"html": PAGE}])
def test_other_types_are_refused_by_name(source: object) -> None:
    with pytest.raises(UnreadableInput, match=type(source).__name__):
        extract(source)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"\x1f\x8b\x08", b"PK\x03\x04", b"\x00\x01\x02\x03" * 99]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput, match=r"not a page|unpack"):
        extract(data)


@pytest.mark.parametrize("source", ["", b"", " \n", "<!-- -->", "<html></html>", b"\xef\xbb\xbf"])
def test_an_empty_page_gives_an_empty_article(source: str | bytes) -> None:
    assert not extract(source)


# --- encodings --------------------------------------------------------------------------------

GERMAN = "Für Größe und Maß zahlt man in Köln 3 € – „so“ heißt es."


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", ""),
        ("utf-8", "<meta charset=iso-8859-1>"),  # wrong: valid UTF-8 is UTF-8
        ("cp1252", "<meta charset=windows-1252>"),
        ("cp1252", "<meta charset=iso-8859-1>"),  # as browsers read that label
        ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=latin1">'),
        ("cp1252", '<!-- <meta charset=utf-8> --><meta charset="cp1252">'),
        ("utf-16", ""),
        ("utf-8-sig", "<meta charset=cp1252>"),
    ],
)
def test_declared_encodings(encoding: str, head: str) -> None:
    assert texts(f"<html><head>{head}</head><body><p>{GERMAN}</p>".encode(encoding)) == [GERMAN]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb2312", "据新华社报道，会议于星期一在北京举行，各方代表出席。"),
        ("shift_jis", "東京で月曜日に会議が開かれ、各国の代表が出席した。"),
        ("euc-kr", "회의는 월요일 서울에서 열렸으며 각국 대표가 참석했다."),
        ("windows-1251", "В понедельник в Москве прошла встреча представителей."),
        ("big5", "會議星期一在台北舉行，各方代表出席。"),
    ],
)
def test_encodings_of_other_scripts(encoding: str, text: str) -> None:
    assert texts(f"<meta charset={encoding}><p>{text}</p>".encode(encoding)) == [text]


def test_the_transport_names_the_encoding() -> None:
    headers = {"Content-Type": 'text/html; charset="windows-1251"'}
    text = "В понедельник прошла встреча."
    response = httpx.Response(200, content=f"<p>{text}</p>".encode("cp1251"), headers=headers)
    response.request = httpx.Request("GET", URL)
    assert texts(response) == [text]


@pytest.mark.parametrize("kind", [str, str.encode])
def test_text_with_an_encoding_declaration(kind: Callable[[str], Any]) -> None:
    page = f'<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>{GERMAN}</p></body></html>'
    assert texts(kind(page)) == [GERMAN]


def test_characters_that_no_text_should_hold() -> None:
    assert texts("<p>a\x08b\u200bc\u202ed\u00ade</p>") == ["abcde"]
    (text,) = texts("<p>a\x00b\ud800c</p>")
    assert text.isprintable()
    assert text.encode()


# --- parser traps -----------------------------------------------------------------------------


@pytest.mark.parametrize("depth", [300, 3_000, 100_000])
def test_deep_nesting(depth: int) -> None:
    assert SENTENCE in texts("<div>" * depth + f"<p>{SENTENCE}</p>" + "</div>" * depth + "<p>After</p>")
    assert sys.getrecursionlimit() < depth or depth < 1_000


def test_deep_inline_nesting() -> None:
    assert texts("<p>" + "<b>" * 3_000 + SENTENCE)[-1] == SENTENCE


def test_text_after_a_huge_node() -> None:
    huge = "x" * 11_000_000
    assert texts(f"<p>{huge}</p><p>{SENTENCE}</p>")[-1] == SENTENCE
    assert texts(f"<script>{huge}</script><p>{SENTENCE}</p>") == [SENTENCE]
    assert texts(f'<p title="{huge}">{SENTENCE}</p>') == [SENTENCE]


def test_text_after_the_end_of_html() -> None:
    assert texts(f"<html><body><p>One</p></body></html><p>{SENTENCE}</p></html><p>Two</p>") == [
        "One",
        SENTENCE,
        "Two",
    ]


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{SENTENCE}",
        f"<p>{SENTENCE}</div></p></table>",
        f"<table><p>{SENTENCE}",
        f"<p <b>{SENTENCE}</b>",
        f"</p><p/>{SENTENCE}",
        f"<x-story><p>{SENTENCE}</p></x-story>",
        f"<!DOCTYPE html SYSTEM 'a'><p>{SENTENCE}",
        f"<![CDATA[x]]><p>{SENTENCE}",
        f"<p>{SENTENCE}<",
        f"<p>{SENTENCE}<!-- ",
    ],
)
def test_broken_markup(page: str) -> None:
    assert any(SENTENCE in text for text in texts(page))


# --- blocks -----------------------------------------------------------------------------------


def test_br_parts_paragraphs_when_doubled() -> None:
    assert texts("<div>One.<br><br>Two,<br>still two.<br>\n<br/><br>Three.</div>") == [
        "One.",
        "Two, still two.",
        "Three.",
    ]
    assert texts("<div>One.<br>&nbsp;<br>Two.</div>") == ["One.", "Two."]
    assert texts("<div>One.<p>Two.</p>Three.</div>") == ["One.", "Two.", "Three."]


def test_inline_elements_do_not_part_words() -> None:
    assert texts("<p>S<b>now</b> fell on <a href=/>Os</a>lo</p>") == ["Snow fell on Oslo"]


def test_spans_stand_where_the_markup_stood() -> None:
    (block,) = read("<p>Snow <b>fell\n on</b> <a href='/o'><i>Oslo</i></a>.</p>").blocks
    assert {(span.kind, block.text[span.start : span.stop], span.href) for span in block.spans} == {
        ("strong", "fell on", None),
        ("link", "Oslo", "/o"),
        ("em", "Oslo", None),
    }


def test_spans_in_code_stand_where_the_markup_stood() -> None:
    block = read("<pre>\n  gauge = 3\n  <a href=/log>log(</a>gauge)</pre>").blocks[0]
    assert [(block.text[span.start : span.stop], span.href) for span in block.spans] == [("log(", "/log")]


def test_regions_are_slices() -> None:
    page = read("<div><p>One</p><ul><li>Two</li><li>Three</li></ul></div><p>Four</p>")
    (items,) = (region for region in page.regions if region.tag == "ul")
    assert [block.text for block in page.within(items)] == ["Two", "Three"]
    assert [region.tag for region in page.ancestors(page.blocks[1].region)][:3] == ["li", "ul", "div"]
    assert page.words_between(items.start, items.stop) == 2


def test_plain_text_is_told_from_html() -> None:
    page = read("Snow in Oslo\n\nSnow fell: 3 < 4, and <b> is a tag.\n\n- one\n- two\n")
    assert page.is_text
    assert [(block.tag, block.text) for block in page.blocks][2:] == [("li", "one"), ("li", "two")]
    assert not read("<p>Snow").is_text


@pytest.mark.parametrize(
    ("lines", "tags"),
    [
        (["1. One", "2. Two", "3) Three"], ["li", "li", "li"]),
        (["- One", "- Two"], ["li", "li"]),
        (["– One that is", "wrapped", "– Two"], ["li", "p", "li"]),
        (["• One"], ["li"]),
        (["1. FC Oslo wins the cup"], ["p"]),
        (["3. März 2024, 21.30 Uhr", "Stand:", "4. März 2024"], ["p", "p", "p"]),
        (["3. 3. 2024", "4. 3. 2024"], ["p", "p"]),
        (
            ["Snow fell.", "– Det har snødd i hele dag, sier Ada Lund.", "The trams stood still."],
            ["p", "p", "p"],
        ),
    ],
)
def test_items_of_lists_in_plain_text(lines: list[str], tags: list[str]) -> None:
    blocks = read("Snow in Oslo\n\n" + "\n".join(lines)).blocks[1:]
    assert [block.tag for block in blocks] == tags
    assert all(block.text == line for block, line in zip(blocks, lines, strict=True) if block.tag == "p")


def test_wrapped_lines_of_plain_text_are_one_paragraph() -> None:
    wrapped = "Snow fell on Oslo on Monday, and the old bridge stayed\nclosed to all traffic until the plows had come by at\nnoon."
    assert texts(f"{wrapped}\n\nOther.") == [" ".join(wrapped.split()), "Other."]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(bytes(range(256)) * 40, id="every byte"),
        pytest.param(b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * 20, id="a film"),
        pytest.param(b"<html><body>" + bytes(range(32)) * 200, id="controls in markup"),
        pytest.param((bytes(range(256)) * 40).decode("latin-1"), id="bytes taken for text"),
        pytest.param(bytes(range(128, 256)) * 40, id="nothing but high bytes"),
    ],
)
def test_binary_data_without_a_known_head_is_refused(data: bytes | str) -> None:
    with pytest.raises(UnreadableInput):
        read(data)


def test_a_few_control_characters_are_no_binary_data() -> None:
    assert read("<p>Snow\x01 fell\x02 on Oslo\x03.</p>").blocks[0].text == "Snow fell on Oslo."


@pytest.mark.parametrize("foreign", ["svg", "math"])
def test_a_block_ends_a_drawing_that_was_never_closed(foreign: str) -> None:
    page = read(
        f"<div><{foreign} a=1><title>Icon</title><p>Snow fell on <b>Oslo</b>.</p></div><p>It lay.</p>"
    )
    assert [block.text for block in page.blocks] == ["Snow fell on Oslo.", "It lay."]


def test_a_title_of_separators_alone_costs_nothing() -> None:
    article = extract(f"<title>{' | ' * 40_000}Snow</title><p>Snow fell on Oslo on Monday, all day long.</p>")
    assert article.paragraphs == ("Snow fell on Oslo on Monday, all day long.",)


@pytest.mark.parametrize("held", ["&#8203; &#8203;", "&#8203;", " ", "&#173; &#8203; &#65279;"])
def test_a_hidden_text_of_unseen_signs_is_none(held: str) -> None:
    page = f"<p>Snow fell on Oslo <span hidden>{held}</span>on Monday, all day long.</p>"
    assert [block.text for block in explain(page).blocks] == ["Snow fell on Oslo on Monday, all day long."]


def test_of_nested_links_letters_count_once() -> None:
    block = explain(
        "<p>Snow <a href=/x><span>fell <a href=/y><b>on Oslo</b></a></span></a> all day long</p>"
    ).page.blocks[0]
    assert block.link_chars == len("fell on Oslo")


def test_a_pile_of_marks_is_cut() -> None:
    text = explain("<p>Snow fe" + "\u0323\u0301" * 400 + " on Oslo</p>").page.blocks[0].text
    assert len(text) < 50


@pytest.mark.parametrize("sign", ["#snow", "/snow", "snow:"])
def test_a_numbered_list_of_a_plain_text_is_no_list_of_addresses(sign: str) -> None:
    lines = [f"{number}. {sign}" for number in range(1, 5)]
    shown = " ".join(
        block.text for block in explain(f"Snow fell on Oslo.\n\n{chr(10).join(lines)}\n").page.blocks
    )
    assert shown.count(sign) == 4
