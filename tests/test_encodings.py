"""Encodings, as browsers find them: marks, the transport, the head, then a guess."""

from __future__ import annotations

import httpx
import pytest
from webencodings.labels import LABELS

from articlex import RawPage
from articlex.read import read
from articlex.read.labels import encoding_of
from articlex.read.prescan import prescan

GERMAN = "Für Größe und Maß zahlt man in Köln viel – „so“ heißt es."
RUSSIAN = "В понедельник в Москве прошла встреча представителей всех сторон."


def texts(source: object) -> list[str]:
    return [block.text for block in read(source).blocks]


def served(content: bytes, content_type: str) -> httpx.Response:
    request = httpx.Request("GET", "https://fen.example/snow")
    return httpx.Response(200, content=content, headers={"Content-Type": content_type}, request=request)


@pytest.mark.parametrize("label", sorted(LABELS))
def test_every_label_of_the_standard_names_a_codec(label: str) -> None:
    codec = encoding_of(f"\t {label.upper()}\n")
    if LABELS[label] == "replacement":
        assert codec is None
    else:
        assert codec
        assert "Snow".encode(codec).decode(codec) == "Snow"


@pytest.mark.parametrize(
    "label", ["klingon", "rot13", "unicode_escape", "utf-7", "utf-32", "zip", "", "\u212aoi8-r", "x" * 9999]
)
def test_other_labels_are_unknown(label: str) -> None:
    assert encoding_of(label) is None


@pytest.mark.parametrize(
    ("head", "named"),
    [
        (b"<meta charset=gbk>", "gb18030"),
        (b"<META CHARSET = 'gbk' >", "gb18030"),
        (b'<meta name=x charset="gbk"/>', "gb18030"),
        (b"<meta charset=klingon><meta charset=gbk>", "gb18030"),
        (b"<meta charset=utf-16le>", "utf-8"),  # in UTF-16, the label could not have been read
        (b"<meta charset=gbk charset=big5>", "gb18030"),
        (b'<meta http-equiv=Content-Type content="text/html; charset=gbk">', "gb18030"),
        (b"<meta content='text/html; charset=\"gbk\"; x' http-equiv=content-type>", "gb18030"),
        (b'<meta name=description content="text/html; charset=gbk">', None),
        (b'<meta http-equiv=refresh content="0; charset=gbk">', None),
        (b'<meta content="charset=gbk">', None),
        (b"<!-- <meta charset=gbk> -->", None),
        (b"<!--><meta charset=gbk>", "gb18030"),
        (b"<!-- <meta charset=gbk>", None),
        (b"<script>var a = '<meta charset=gbk>'</script>", None),
        (b"<style>/* <meta charset=gbk> */</style>", None),
        (b"<title><meta charset=gbk></title><meta charset=big5>", "big5hkscs"),
        (b"<scripts><meta charset=gbk>", "gb18030"),
        (b'<p title="<meta charset=gbk>">', None),
        (b"<p title='a>b'><meta charset=gbk>", "gb18030"),
        (b"<metal charset=gbk>", None),
        (b"<meta charset=gbk", None),
        (b"<!doctype html><?php x ?></p><meta charset=gbk>", "gb18030"),
        (b'<?xml version="1.0" encoding="gbk"?><p>', "gb18030"),
        (b'<p> <?xml version="1.0" encoding="gbk"?>', None),
        (b"<!--" + b"x" * 5000 + b"--><meta charset=gbk>", None),
    ],
)
def test_prescan(head: bytes, named: str | None) -> None:
    assert prescan(head) == named


def test_a_label_that_nobody_knows_falls_back_to_the_next() -> None:
    page = f"<meta charset=windows-1251><p>{RUSSIAN}</p>".encode("cp1251")
    assert texts(served(page, "text/html; charset=klingon")) == [RUSSIAN]
    assert texts(page.replace(b"<meta", b"<meta charset=klingon><meta")) == [RUSSIAN]


@pytest.mark.parametrize("label", ["klin\udcffgon", "\ud800", "ｕｔｆ-8", "\u212aoi8-r"])
def test_a_label_that_is_not_ascii_is_unknown(label: str) -> None:
    page = f"<meta charset=windows-1251><p>{RUSSIAN}</p>".encode("cp1251")
    assert encoding_of(label) is None
    assert texts(RawPage(page, charset=label).source) == [RUSSIAN]


def test_labels_in_comments_and_scripts_are_not_believed() -> None:
    for lure in ("<!-- <meta charset=shift_jis> -->", "<script>'<meta charset=shift_jis>'</script>"):
        assert texts(f"{lure}<meta charset=cp1252><p>{GERMAN}</p>".encode("cp1252")) == [GERMAN]
        assert texts(f"{lure}<p>{RUSSIAN * 3}</p>".encode("cp1251")) == [RUSSIAN * 3]


def test_a_label_that_would_run_code_or_unpack_is_no_encoding() -> None:
    for label in ("unicode_escape", "raw_unicode_escape", "zlib", "idna"):
        page = f"<meta charset={label}><p>Gr\\u00f6\u00dfe und Ma\u00df</p>".encode("cp1252")
        assert texts(page)[0].startswith("Gr\\u00f6")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(encoding: str) -> None:
    page = f"<!doctype html><p>{GERMAN}</p>".encode(encoding)
    assert texts(page) == [GERMAN]
    label = encoding.replace("16-", "16")
    assert texts(served(f"  <p>{GERMAN}</p>".encode(encoding), f"text/html; charset={label}")) == [GERMAN]


def test_utf_16_is_not_believed_of_bytes_without_zeros() -> None:
    assert texts(served(f"<p>{GERMAN}</p>".encode(), "text/html; charset=utf-16")) == [GERMAN]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_outdoes_every_label(encoding: str) -> None:
    page = f"\ufeff<meta charset=shift_jis><p>{GERMAN}</p>".encode(encoding)
    assert texts(served(page, "text/html; charset=gbk")) == [GERMAN]


def test_dirt_after_a_byte_order_mark() -> None:
    assert texts(b"\xef\xbb\xbf<p>Snow \xff fell</p>") == ["Snow � fell"]


def test_halves_of_a_character_in_a_str() -> None:
    assert texts("<p>Snow \ud83d\ude00 fell \ud83d</p>") == ["Snow 😀 fell �"]


def test_a_guess_does_not_depend_on_what_else_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bs4.dammit.chardet_dammit", lambda _: "cp850", raising=False)
    monkeypatch.setattr("bs4.dammit._chardet_dammit", lambda _: "cp850", raising=False)
    sentence = "<p>The mayor said: “Snow fell on the editors’ bridge all day long.”</p>"
    page = f"<h1>Editors’ note</h1>{sentence * 4}".encode("cp1252")
    assert read(page).blocks[0].text == "Editors’ note"
