"""What is no page, and wrong arguments: an `ArticlexError` that says what to write, and a row each in a batch."""

from __future__ import annotations

import gzip
import io
import math
import pickle
import re
from collections.abc import Callable, Iterator
from http.client import IncompleteRead
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import httpx
import pytest
from bs4 import BeautifulSoup

import articlex
from articlex import ArticlexError, RawPage, UnreadableInput, WrongArgument, extract, extract_many
from articlex.batch.work import ExtractArticle
from articlex.integrations import extracted
from samples import PAGE


class CutOff:
    """A response whose connection ends too early."""

    url = "https://fen.example/"
    headers = None

    def read(self) -> bytes:
        """Raises what urllib does."""
        raise IncompleteRead(b"<p>Sn", 100)


class Spiteful:
    """Raises at every touch."""

    def __getattr__(self, name: str) -> Any:
        raise ZeroDivisionError(name)


class Silent:
    """A file that gives numbers."""

    def read(self, *_: object) -> int:
        """No bytes."""
        return 7


class NoPath:
    """A path that has none."""

    def __fspath__(self) -> str:
        raise LookupError("gone")


def truncated_gzip() -> Any:
    return gzip.open(io.BytesIO(gzip.compress(PAGE.encode())[:-12]))


def released() -> memoryview:
    view = memoryview(b"<p>Snow")
    view.release()
    return view


WRONG: dict[str, tuple[Callable[[], Any], str]] = {
    "truncated gzip file": (truncated_gzip, "cannot read GzipFile: Compressed file ended before "),
    "incomplete response": (CutOff, "cannot read CutOff: IncompleteRead(5 bytes read, 100 more expected)"),
    "ElementTree element": (
        lambda: ET.fromstring("<p>Snow</p>"),  # noqa: S314 - our own
        "cannot read Element: Type 'xml.etree.ElementTree.Element' cannot be serialized",
    ),
    "released memoryview": (released, "cannot read memoryview: operation forbidden on released memoryview"),
    "raises at every touch": (Spiteful, "cannot read Spiteful: root"),
    "a file of numbers": (Silent, "Silent.read() gives int, not bytes or str"),
    "a path that has none": (NoPath, "cannot read NoPath: gone"),
    "None": (lambda: None, "cannot read a page from NoneType: give bytes, str, a Path, "),
    "a number": (lambda: 3, "cannot read a page from int: give bytes, str, a Path, "),
    "a generator": (lambda: (line for line in [PAGE]), "cannot read a page from generator: give bytes, "),
    "a path in a str": (lambda: "page.html", "'page.html' is a path, not a page: give pathlib.Path("),
    "an address in a str": (
        lambda: "https://fen.example/snow",
        "'https://fen.example/snow' is an address, not a page: articlex.extract_url(",
    ),
}


@pytest.mark.parametrize(("wrong", "says"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_source_is_refused_in_words(wrong: Callable[[], Any], says: str) -> None:
    with pytest.raises(UnreadableInput, match=f"^{re.escape(says)}"):
        extract(wrong())


def test_each_wrong_source_is_its_own_row() -> None:
    results = list(extract_many([PAGE, *(make() for make, _ in WRONG.values()), PAGE], workers=1))
    assert len(results) == len(WRONG) + 2
    assert [bool(result.article) for result in results] == [True, *[False] * len(WRONG), True]
    assert all(str(result.error).startswith("UnreadableInput: ") for result in results[1:-1])


# --- a path or an address where a page should be ----------------------------------------------


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("page.html", "pathlib.Path('page.html')"),
        ("saved pages/story one.HTML\n", "pathlib.Path('saved pages/story one.HTML')"),
        ("./story", "pathlib.Path('./story')"),
        ("C:\\pages\\a", "is a path"),
        ("file:///tmp/a.html", "pathlib.Path('/tmp/a.html')"),
        ("https://fen.example/snow", "articlex.extract_url('https://fen.example/snow')"),
        ("www.fen.example", "articlex.extract_url('https://www.fen.example')"),
        ("fen.example/snow", "articlex.extract_url('https://fen.example/snow')"),
        ("saved.d/snow.html", "pathlib.Path('saved.d/snow.html')"),
    ],
)
def test_a_name_is_no_page(text: str, says: str) -> None:
    with pytest.raises(UnreadableInput) as refused:
        extract(text)
    assert says in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Snow.",
        "Snow fell on Oslo, as www.fen.example says.",
        "<a href=x>page.html",
        "a.html\nb.html",
        "and/or",
    ],
)
def test_a_short_text_is_a_page(text: str) -> None:
    assert extract(text).url is None


@pytest.mark.parametrize(
    "wrong", ["page.html", "https://fen.example/snow", PAGE, b"<p>Snow", 3, Path("a.html")]
)
def test_one_page_is_not_many(wrong: Any) -> None:
    with pytest.raises(WrongArgument, match=r"^pages must be a list or the like of pages, not "):
        extract_many(wrong)


def test_bytes_and_files_are_content_whatever_they_hold() -> None:
    assert not extract(b"page.html")
    assert not extract(io.StringIO("page.html"))


# --- arguments --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "wrong", "kind"),
    [
        ("url", 3, "str"),
        ("url", Path("a"), "str"),
        ("url", httpx.URL("https://fen.example/"), "str"),
        ("language", 5, "str"),
        ("language", math.nan, "str"),
        ("pipeline", "mine:PIPELINE", "Pipeline"),
        ("pipeline", [], "Pipeline"),
        ("limits", 5, "Limits"),
        ("limits", 0, "Limits"),
    ],
)
def test_arguments_of_a_wrong_type(name: str, wrong: Any, kind: str) -> None:
    for function in (extract, articlex.explain):
        with pytest.raises(WrongArgument, match=f"^{name} must be a {kind} or None, not "):
            function(PAGE, **{name: wrong})
    assert issubclass(WrongArgument, (ArticlexError, TypeError))


@pytest.mark.parametrize("wrong", ["foo", "fen.example/snow", "/snow", "https://", "http://[", " "])
def test_what_can_be_no_address(wrong: str) -> None:
    for function in (extract, articlex.explain):
        with pytest.raises(
            WrongArgument, match="^" + re.escape(f"{wrong!r} is no address, such as https://")
        ):
            function(PAGE, url=wrong)


@pytest.mark.parametrize("right", ["https://fen.example", "http://[::1]/a", "file:///a.html", "urn:fen:1"])
def test_what_can_be_an_address(right: str) -> None:
    assert extract(PAGE, url=right).url == right


@pytest.mark.parametrize("wrong", ["xx", "English", "deu", "klingon", " "])
def test_what_is_no_language(wrong: str) -> None:
    for function in (extract, articlex.explain):
        with pytest.raises(WrongArgument, match=f"^{wrong!r} is no code of ISO 639-1, such as en or de$"):
            function(PAGE, language=wrong)


@pytest.mark.parametrize(
    ("right", "code"), [("de", "de"), ("pt-BR", "pt"), ("NB", "no"), ("und", "en"), ("", "en")]
)
def test_what_is_a_language(right: str, code: str) -> None:
    assert extract(PAGE, language=right).language == code


def test_an_odd_address_in_a_table_costs_no_page() -> None:
    (result,) = extract_many([RawPage(PAGE, url="fen.example/snow")], workers=1)
    assert (result.url, bool(result.article), result.error) == ("fen.example/snow", True, None)
    assert extracted(PAGE, url="fen.example/snow").headline == "Snow in Oslo"


def test_a_crawl_takes_a_pipeline_alone(tmp_path: Path) -> None:
    with pytest.raises(WrongArgument, match=r"^pipeline must be a Pipeline or None, not "):
        articlex.SiteMemories(tmp_path, pipeline=[])  # type: ignore[arg-type]


@pytest.mark.parametrize("url", [math.nan, 5, b"https://fen.example/", [], ("https://fen.example/",)])
@pytest.mark.parametrize("charset", [None, "utf-8"])
def test_an_address_that_is_no_text_is_none(url: Any, charset: str | None) -> None:
    """As a table has it in a column with gaps."""
    page = RawPage(PAGE.encode(), url=url, charset=charset)
    (result,) = extract_many([page], workers=1)
    assert (result.url, result.id, result.error) == (None, "0", None)
    assert result.article == ExtractArticle()(RawPage(PAGE, url=url)) == extract(PAGE)


# --- to another process -----------------------------------------------------------------------


class Unpicklable(str):
    """A str that cannot be sent anywhere."""

    __slots__ = ()

    def __reduce__(self) -> Any:
        raise pickle.PicklingError("not me")


def test_a_page_that_cannot_be_sent_is_said_to_be_that_at_once() -> None:
    pages = [RawPage(PAGE, fetched=Unpicklable("now")), RawPage(PAGE)]
    stuck, right = extract_many(pages, workers=1, timeout=600)
    assert stuck.error == "UnreadableInput: the page cannot be sent to another process: not me"
    assert right.article


def test_content_of_a_class_of_its_own_is_sent_as_a_plain_one() -> None:
    def pages() -> Iterator[Any]:
        yield Unpicklable(PAGE)
        yield RawPage(Unpicklable(PAGE))
        yield RawPage(bytearray(PAGE, "utf-8"))  # type: ignore[arg-type]
        yield RawPage(BeautifulSoup(PAGE, "lxml"))  # type: ignore[arg-type]

    assert all(result.article for result in extract_many(pages(), workers=1, timeout=600))


def test_a_page_in_a_file_has_a_size(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("Snow")
    assert (RawPage(path).size, RawPage(tmp_path / "missing").size) == (4, 0)


@pytest.mark.parametrize("number", ["1" + "0" * 400, "-1" + "0" * 400, "1e999", "NaN", "1" * 5_000])
def test_absurd_numbers_in_claims(number: str) -> None:
    claim = f'{{"@type": "NewsArticle", "datePublished": {number}, "keywords": [{number}, "snow"]}}'
    article = extract(f"{PAGE}<script type='application/ld+json'>{claim}</script>")
    assert article.body
    assert article.published is None
