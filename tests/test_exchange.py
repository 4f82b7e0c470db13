"""Formats out: valid by the format's own rules, and in again without a loss that the format need not have."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import feedparser
import pytest
from lxml import etree

import articlex
from articlex import Article, Block, Breadcrumb, Caption, Dateline, Embed, Note, Span
from articlex.cli import main
from articlex.cli.formats import EXCHANGED
from articlex.render.exchange import FORMATS
from articlex.render.naming import moment
from pages import page_files
from samples import FULL, PAGE

FIXTURES = Path(__file__).parent / "fixtures"
PAGES = page_files()
RICH = Article(
    headline="All kinds & <none>",
    subtitle="A standfirst.",
    byline=("Ada Lund",),
    published="2024-03-16",
    language="en",
    body=(
        Block("paragraph", "First \x0b& <last>.", spans=(Span("link", 0, 5, "https://a.example/?b=1&c=2"),)),
        Block("heading", "Low", 4),
        Block("quote", "Snow.", cite="The mayor"),
        Block("code", "if a < b:\n    pass", language="python"),
        Block("formula", "a < b"),
        Block("footnote", "A note.", mark="1"),
        Block("list_item", "deep", 3),
        Block("list_item", "shallow", 1, ordered=True),
        Block("table", "a\tb", rows=(("a",), ("1", "2")), caption="Figures", header_rows=1),
        Block("figure", "", figure=Caption("Snow", "Moe", "javascript:alert(1)", "white")),
        Block("embed", "", embed=Embed("video", "https://v.example/1", "v.example", "A film")),
        Block("paragraph", "One\nTwo\nThree"),
    ),
    notes=(Note("correction", "It was the 16th."),),
)


@cache
def extracted(path: Path) -> Article:
    return articlex.extract(path.read_bytes())


ARTICLES = [pytest.param(path, id=path.parent.name) for path in PAGES] + [
    pytest.param(made, id=name) for name, made in (("full", FULL), ("rich", RICH), ("empty", Article()))
]
pages = pytest.mark.parametrize("page", ARTICLES)


def of(page: Path | Article) -> Article:
    return page if isinstance(page, Article) else extracted(page)


# --- valid --------------------------------------------------------------------------------------------------

# https://schema.org/NewsArticle and what it inherits, as far as it is written.
_NEWS_ARTICLE = frozenset(
    "@context @type url mainEntityOfPage headline alternativeHeadline description dateline author datePublished "
    "dateModified inLanguage articleSection keywords image publisher isPartOf copyrightHolder license "
    "isAccessibleForFree articleBody wordCount liveBlogUpdate correction copyrightNotice".split()
)


@pages
def test_json_ld(page: Path | Article) -> None:
    value = json.loads(of(page).to_json_ld())
    assert value["@context"] == "https://schema.org"
    assert re.fullmatch(r"\w*(?:Article|Posting|Report)", value["@type"])
    assert set(value) <= _NEWS_ARTICLE
    for key in ("datePublished", "dateModified"):
        datetime.fromisoformat(value.get(key, "2024-03-16"))
    for author in value.get("author", ()):
        assert author["@type"] in ("Person", "Organization")
        assert author["name"]
    assert all(image["@type"] == "ImageObject" for image in value.get("image", ()))
    assert "<" not in of(page).to_json_ld()


# https://iptc.org/std/ninjs/ 3.0: the properties of an item, and what the values of some may be.
_NINJS = frozenset(
    "standard uri type representationType pubStatus language contentCreated versionCreated headlines descriptions by "
    "people organisations located subjects infoSources copyrightHolder usageTerms bodies renditions associations".split()
)


@pages
def test_ninjs(page: Path | Article) -> None:
    value = json.loads(of(page).to_ninjs())
    assert set(value) <= _NINJS
    assert re.match(r"https?://\S+$|urn:uuid:[0-9a-f-]{36}$", value["uri"])
    assert value["standard"]["name"] == "ninjs"
    assert value["type"] == "text"
    assert value["pubStatus"] in ("usable", "withheld", "canceled")
    for key in ("contentCreated", "versionCreated"):
        assert datetime.fromisoformat(value.get(key, "2024-03-16T00:00:00+00:00")).tzinfo  # RFC 3339
    for key in ("headlines", "descriptions", "bodies"):
        assert all(isinstance(one["value"], str) and one["role"] for one in value.get(key, ()))
    for picture in value.get("associations", ()):
        assert picture["type"] == "picture"
        assert all(one["href"] for one in picture["renditions"])


@pages
@pytest.mark.parametrize("form", ["nitf", "tei"])
def test_xml_of_its_own(form: str, page: Path | Article) -> None:
    document = etree.fromstring(FORMATS[form].of_one(of(page)).encode())
    for node in document.iter():  # a DTD knows no namespace
        node.tag = etree.QName(node).localname
    rules = etree.DTD(str(FIXTURES / "formats" / f"{form}.dtd"))
    again = etree.fromstring(re.sub(rb'(<TEI) xmlns="[^"]*"', rb"\1", etree.tostring(document)))
    assert rules.validate(again), rules.error_log


@pages
def test_tei_by_the_schema_of_its_consortium(page: Path | Article) -> None:
    """The DTD of TEI P5 that trafilatura brings, which leaves the module of figures, tables and formulas out."""
    trafilatura = pytest.importorskip("trafilatura")
    rules = etree.DTD(str(Path(trafilatura.__file__).parent / "data" / "tei_corpus.dtd"))
    document = etree.fromstring(of(page).to_tei().encode())
    etree.strip_elements(
        document, *(f"{{*}}{name}" for name in ("figure", "table", "formula")), with_tail=False
    )
    assert rules.validate(document), rules.error_log


@pages
@pytest.mark.parametrize("form", ["rss", "atom"])
def test_feeds(form: str, page: Path | Article) -> None:
    article = of(page)
    feed = feedparser.parse(FORMATS[form].of_one(article))
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == {"rss": "rss20", "atom": "atom10"}[form]
    assert feed.feed.title
    (entry,) = feed.entries
    assert entry.get("title") == (article.headline or ("Untitled" if form == "atom" else None))
    assert entry.id
    assert form == "rss" or (entry.updated and entry.author)
    assert [a.name for a in entry.get("authors", ())] == list(article.byline) or form == "atom"
    if article.published and form == "rss":
        assert entry.published_parsed


def test_an_item_and_an_entry_stand_alone() -> None:
    assert etree.fromstring(FULL.to_rss_item()).tag == "item"
    assert etree.fromstring(FULL.to_atom_entry()).tag == "{http://www.w3.org/2005/Atom}entry"
    several = feedparser.parse(FORMATS["rss"].of_several([FULL, RICH]))  # type: ignore[misc]
    assert [entry.title for entry in several.entries] == [FULL.headline, RICH.headline]


# https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
_CSL = frozenset(
    "id type title author issued container-title publisher section abstract keyword language URL".split()
)


@pages
def test_csl_json(page: Path | Article) -> None:
    source = pytest.importorskip("citeproc.source.json")
    (value,) = json.loads(of(page).to_csl_json())
    assert set(value) <= _CSL
    assert value["type"] == "article-newspaper"
    assert all(set(name) in ({"literal"}, {"family", "given"}) for name in value.get("author", ()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        bibliography = source.CiteProcJSON([value])
    assert value["id"].lower() in {str(key).lower() for key in bibliography}


# --- in and out again ---------------------------------------------------------------------------------------

FIELDS = (
    "headline subtitle description dateline byline authors published modified captions notes language site_name "
    "publisher section tags image url canonical_url license copyright_holder is_free article_type breadcrumbs "
    "live_entries text body"
).split()

_NEVER = {
    "article_type": "a story is a NewsArticle where it says nothing else",
    "is_free": "no place",
    "breadcrumbs": "no place",
    "live_entries": "they are part of the body",
}
CANNOT: Mapping[str, Mapping[str, str]] = {
    "json-ld": {
        "article_type": "a story is a NewsArticle where it says nothing else",
        "notes": "corrections and notices of rights only",
        "live_entries": "their blocks are one text",
        "body": "a text has no kinds of blocks, links or places of pictures; a table is lines",
    },
    "ninjs": _NEVER,
    "nitf": {**_NEVER, "body": "no embeds"},
    "rss": {
        **_NEVER,
        "site_name": "a channel has a title, whatever is known",
    },
    "atom": {
        **_NEVER,
        "site_name": "a feed has a title, whatever is known",
    },
}
"""What a format cannot hold, or not as it is, and why."""
WITH_CLOCKS = ("ninjs", "rss", "atom")
"""Formats whose moments have a clock and a zone: midnight where only the day is known, UTC where no zone is."""
OF_AUTHORS = {"ninjs": ("name", "url", "kind"), "rss": ("name",), "atom": ("name", "url")}
"""What a format holds of an author, where not all."""
BY_PLACE = {
    **{("interview-qa", name): tuple(CANNOT) for name in ("text", "notes", "body")},
    ("korean-wire", "image"): ("ninjs",),
    ("script-state", "byline"): ("atom",),
    ("script-state", "authors"): ("atom",),
    ("short-brief", "byline"): ("atom",),
    ("short-brief", "authors"): ("atom",),
    ("tables", "text"): ("json-ld",),
}
"""Of some fixtures in some formats: an editor's note that the page has among its questions; a picture by a relative
address; an author where Atom must have one; tables in a text."""
_SENTENCE = (
    "The county council voted on {} to close the old bridge until the thaw, which engineers expect in May."
)
WHOLE = replace(
    FULL,
    headline="Snow and ice close three bridges",
    subtitle="The first frost came early, and the council had no salt left in its barns.",
    dateline=Dateline("OSLO, Norway (AP)", ("OSLO",), "AP"),
    body=(
        *(Block("paragraph", _SENTENCE.format(day)) for day in ("Monday", "Tuesday", "Friday")),
        Block("heading", "What is closed", 2),
        Block(
            "paragraph", _SENTENCE.format("Sunday"), spans=(Span("link", 0, 10, "https://fen.example/map"),)
        ),
    ),
    captions=(
        Caption("The old bridge on Friday.", "Eva Moe/NTB", "https://fen.example/old.jpg", "A bridge"),
    ),
    live_entries=(),
    breadcrumbs=(Breadcrumb("Fen", "https://fen.example/"),),
    canonical_url="https://fen.example/2024/snow",
)
"""An article of which everything is known."""
ROUND = [path for path in PAGES if extracted(path).is_article]


@pytest.mark.parametrize("path", ROUND, ids=lambda path: path.parent.name)
@pytest.mark.parametrize("form", CANNOT)
def test_in_and_out_again(form: str, path: Path) -> None:
    article = extracted(path)
    again = articlex.extract(FORMATS[form].of_one(article))
    held = [
        name
        for name in FIELDS
        if name not in CANNOT[form] and form not in BY_PLACE.get((path.parent.name, name), ())
    ]
    assert {name: value_of(again, name, form) for name in held} == {
        name: value_of(article, name, form) for name in held
    }


@pytest.mark.parametrize("form", CANNOT)
def test_an_article_of_which_all_is_known_in_and_out_again(form: str) -> None:
    again = articlex.extract(FORMATS[form].of_one(WHOLE))
    lost = {name for name in FIELDS if value_of(again, name, form) != value_of(WHOLE, name, form)}
    assert lost <= set(CANNOT[form])
    linked = [block.spans for block in again.body if block.spans]
    assert linked == ([] if form == "json-ld" else [WHOLE.body[-1].spans])


def value_of(article: Article, name: str, form: str) -> Any:
    value = getattr(article, name)
    if name in ("published", "modified") and form in WITH_CLOCKS:
        return moment(value)
    if name == "authors" and form in OF_AUTHORS:
        return [[getattr(author, known) for known in OF_AUTHORS[form]] for author in value]
    if name == "body":
        return [(block.kind, block.text) for block in value if block.kind not in ("figure", "embed")]
    return value


def test_what_no_fixture_shows() -> None:
    assert json.loads(Article(is_free=False).to_json_ld())["isAccessibleForFree"] is False


# --- the command line ---------------------------------------------------------------------------------------


def test_the_command_line_knows_every_format() -> None:
    assert tuple(FORMATS) == EXCHANGED


@pytest.mark.parametrize("form", EXCHANGED)
def test_on_the_command_line(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    assert main([str(page), "-f", form]) == 0
    one = capsys.readouterr().out
    assert one == FORMATS[form].of_one(articlex.extract(PAGE)).rstrip() + "\n"
    code = main([str(page), str(page), "-f", form])
    several = capsys.readouterr()
    if FORMATS[form].of_several is None:
        assert code == 2
        assert "-o FOLDER" in " ".join(several.err.split())
    else:
        assert several.out.count("Snow in Oslo") >= 2 * one.count("Snow in Oslo") - 1


def test_a_feed_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feed = tmp_path / "news"
    feed.write_text(FORMATS["rss"].of_several([FULL, RICH]), "utf-8")  # type: ignore[misc]
    assert main([str(feed), "-f", "json"]) == 0
    assert [row["headline"] for row in json.loads(capsys.readouterr().out)] == [FULL.headline, RICH.headline]


def test_a_batch_of_documents(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.html").write_text(PAGE, "utf-8")
    (tmp_path / "pages" / "b.xml").write_text(FULL.to_atom_entry(), "utf-8")
    assert (
        main(["batch", str(tmp_path / "pages"), "-o", str(tmp_path / "out"), "-f", "nitf", "--workers", "1"])
        == 0
    )
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert [name[12:] for name in names] == ["snow-in-oslo.nitf.xml", "snow-ice-close-3-bridges.nitf.xml", ""]
    assert main(["batch", str(tmp_path / "pages"), "-o", str(tmp_path / "out.csv"), "-f", "nitf"]) == 2


@pytest.mark.parametrize("form", FORMATS)
def test_no_unsafe_address_gets_out(form: str) -> None:
    link = Block("paragraph", "See this.", spans=(Span("link", 4, 8, "javascript:alert(1)"),))
    unsafe = Article(
        headline="Snow",
        body=(link,),
        image="javascript:alert(2)",
        captions=(Caption("A", image="vbscript:x"),),
    )
    made = FORMATS[form].of_one(unsafe)
    assert "javascript:" not in made
    assert "vbscript:" not in made
