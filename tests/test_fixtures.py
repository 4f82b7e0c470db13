"""Expectations and what meets them; what is accepted; pages stored, slim and whole; the command line."""

from __future__ import annotations

import errno
import gzip
import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx
import pytest
from selenium.webdriver.common.by import By

from articlex import Article, Block, __version__, explain, extract
from articlex.cli import main
from articlex.errors import BrokenFixture, MissingPackage
from articlex.fixtures.accepting import accept, renewed
from articlex.fixtures.adding import add_fixture, name_for
from articlex.fixtures.checking import check
from articlex.fixtures.expectation import FIELDS, expected_of
from articlex.fixtures.matching import differences
from articlex.fixtures.reasons import why_field
from articlex.fixtures.settings import configured_pipeline
from articlex.fixtures.shapes import misshapen
from articlex.fixtures.showing import shown
from articlex.fixtures.slim import slimmed
from articlex.fixtures.store import Fixture
from browsing import CONTRAST, DESKTOP, PHONE, READABLE, Browser
from pages import FEN, HARBOR, REDESIGNED, fixture, folders
from samples import FULL, NO_ARTICLE, PAGE
from web_server import pages, served

URL = "https://harbornews.example/2024/09/drawbridge"
MEETS: list[dict[str, Any]] = [
    {},
    {"headline": "Snow & ice close 3  <bridges>"},
    {"dateline": "OSLO, Norway (AP)"},
    {"dateline": {"agency": "AP"}},
    {"published": "2024-03-16T09:41:07Z", "modified": "2024-03-16"},
    {"published": "2024-03-16T10:41:07"},
    {"body": {"first": "Snow fell on Oslo.", "last": "Old|one 3", "count": 10}},
    {"body": {"contains": ["the mayor", "Call here"], "lacks": ["subscribe"]}},
    {"body": [block.text for block in FULL.body]},
    {"body": [{"kind": block.kind} | {"text": block.text} for block in FULL.body]},
    {"captions": ["The old bridge.", {"text": "No picture here.", "credit": None}]},
    {"notes": [{"kind": "correction", "text": "Correction: it was the 16th."}]},
    {"byline": {"count": 2}, "tags": ["snow", "bridges"]},
    {"sources": {"headline": "h1"}},
    FULL.to_dict(),
]
FAILS: list[tuple[dict[str, Any], str]] = [
    ({"headline": "Snow"}, "headline changed"),
    ({"headline": None}, "headline changed"),
    ({"subtitle": "The *first* frost came early", "url": FULL.url}, "subtitle changed"),
    ({"dateline": {"agency": "Reuters"}}, "dateline changed"),
    ({"published": "2024-03-16T10:41:07Z"}, "published changed"),
    ({"published": "2024-03-15"}, "published changed"),
    ({"modified": None}, "modified changed"),
    ({"body": {"first": "fell on Oslo."}}, "body changed"),
    ({"body": {"last": "Old|one"}}, "body changed"),
    ({"body": {"count": 9}}, "body changed"),
    ({"body": {"contains": ["thaw", "subscribe"]}}, "body lost"),
    ({"body": {"lacks": ["the mayor"]}}, "body added"),
    ({"body": [block.text for block in FULL.body[1:]]}, "body added"),
    ({"body": ["Read this first"] + [block.text for block in FULL.body]}, "body lost"),
    ({"captions": ["The old bridge.", {"text": "No picture here.", "credit": "AP"}]}, "captions changed"),
    ({"byline": ["Bo Ek"]}, "byline added"),
    (FULL.to_dict() | {"body": [{"kind": b.kind, "text": b.text} for b in FULL.body]}, "body changed"),
]


def differences_of(wanted: dict[str, Any], article: Article) -> str:
    return ", ".join(
        f"{it.field} {kind}"
        for it in differences(wanted, article)
        for kind in sorted({c.kind for c in it.changes})
    )


@pytest.mark.parametrize("wanted", [*MEETS, *(wanted for wanted, _ in FAILS)], ids=str)
def test_what_an_article_could_have_is_no_slip(wanted: dict[str, Any]) -> None:
    assert not any(misshapen(name, value) for name, value in wanted.items())


@pytest.mark.parametrize(
    "file",
    [
        b'{"headline": "Sn\xf8"}',
        '{"headline": "Snow"}'.encode("utf-16"),
        b'{"headline": ' + b"[" * 100_000,
        b'{"headline": 5}',
        b'{"published": 5}',
        b'{"published": []}',
        b'{"byline": null}',
        b'{"body": {"contains": "a lost paragraph"}}',
        b'{"body": {"lacks": "subscribe"}}',
        b'{"body": {"contains": [null]}}',
        b'{"body": {"contains": 5}}',
        b'{"body": {"first": 5}}',
        b'{"body": {"last": null}}',
        b'{"body": {"count": "six"}}',
        b'{"body": {"count": true}}',
        b'{"body": [{"text": null}]}',
        b'{"authors": 5}',
        b'{"authors": {"contains": ["Bo Ek"]}}',
        b'{"inserts": 5}',
        b'{"live_entries": [5]}',
        b'{"dateline": []}',
        b'{"sources": 5}',
        b'{"is_free": "yes"}',
        b"[body]\ncount = 2024-01-01",
        b"[body]\nfirst = 10:00:00\ncontains = [2024-01-01T10:00:00, 5]",
        b"count = ",
        b'headline = "Sn\xf8"',
    ],
    ids=lambda file: str(file[:50]),
)
def test_what_cannot_be_meant_so_is_a_broken_fixture(file: bytes, tmp_path: Path) -> None:
    folder = fixture(tmp_path / "harbor")
    (folder / "article.json").unlink()
    (folder / ("article.toml" if b"=" in file else "article.json")).write_bytes(file)
    for look in (check, accept):
        with pytest.raises(BrokenFixture, match="article"):
            look(Fixture(folder))


@pytest.mark.parametrize("file", [b"[" * 100_000, b'{"url": "\xf8"}', b'{"url": 5}', b"[]"], ids=len)
def test_an_origin_that_cannot_be_meant_so(file: bytes, tmp_path: Path) -> None:
    folder = fixture(tmp_path / "harbor")
    (folder / "origin.json").write_bytes(file)
    with pytest.raises(BrokenFixture, match=r"origin\.json"):
        check(Fixture(folder))


def test_a_time_of_toml_is_a_text(tmp_path: Path) -> None:
    folder = fixture(tmp_path / "harbor")
    (folder / "article.json").unlink()
    (folder / "article.toml").write_text("published = 10:00:00\n", encoding="utf-8")
    (difference,) = check(Fixture(folder)).differences
    assert difference.changes[0].was == "10:00:00"


@pytest.mark.parametrize("wanted", MEETS, ids=str)
def test_meets(wanted: dict[str, Any]) -> None:
    assert not differences_of(wanted, FULL)


@pytest.mark.parametrize(("wanted", "printed"), FAILS, ids=str)
def test_fails(wanted: dict[str, Any], printed: str) -> None:
    assert differences_of(wanted, FULL) == printed


@pytest.mark.parametrize("wanted", [wanted for wanted, _ in FAILS], ids=str)
def test_what_is_renewed_is_met_and_names_the_same_fields(wanted: dict[str, Any]) -> None:
    again = renewed(wanted, FULL)
    assert not differences_of(dict(again), FULL)
    assert list(again) == list(wanted)
    for name, value in wanted.items():
        if isinstance(value, dict):
            assert set(again[name]) == set(value)


def test_renewed_in_the_form_in_which_it_was_written() -> None:
    less = replace(FULL, body=(Block("paragraph", "Rain fell on Oslo all day."), *FULL.body[1:]))
    wanted = {
        "published": "2024-03-15",
        "body": {"first": "Snow fell on", "count": 10},
        "captions": ["A ship."],
    }
    assert renewed(wanted, less) == {
        "published": "2024-03-16",
        "body": {"first": "Rain fell on", "count": 10},
        "captions": ["The old bridge.", "No picture here."],
    }
    japanese = replace(FULL, body=(Block("paragraph", "大阪に雪が降った。"),))
    assert renewed({"body": {"first": "東京", "last": "晴れた。"}}, japanese) == {
        "body": {"first": "大阪", "last": "降った。"}
    }


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("headline", "headline_shown: h1 that agrees with the title (h1)"),
        ("language", "as the page was read"),
        ("section", "no rule found one"),
        ("inserts", "no rule found one"),
    ],
)
def test_why_a_field_is_as_it_is(name: str, reason: str) -> None:
    assert why_field(explain(PAGE), name) == reason


def test_a_text_that_grew_is_shown_from_where_it_differs(tmp_path: Path) -> None:
    harbor = Fixture(fixture(tmp_path / "harbor"))
    accept(harbor, whole=True)
    page = HARBOR.replace(
        b"It is still upstream.", b"It is still upstream. Nobody knows for how long it will be."
    )
    (harbor.folder / "page.html").write_bytes(page)
    (difference,) = check(Fixture(harbor.folder)).differences
    (change,) = difference.changes
    assert (difference.field, change.kind, change.at) == ("body", "changed", 6)


def test_a_whole_expectation_is_met_to_the_letter() -> None:
    article = extract(HARBOR)
    whole = dict(expected_of(article, whole=True))
    assert set(whole) == set(FIELDS) - {"word_count"}
    assert not differences_of(whole, article)
    assert differences_of(whole, replace(article, confidence=0.1)) == "confidence changed"
    assert not differences_of(dict(expected_of(article)), replace(article, confidence=0.1))


def test_toml_keeps_its_comments(tmp_path: Path) -> None:
    folder = fixture(tmp_path / "harbor")
    (folder / "article.json").unlink()
    toml = folder / "article.toml"
    toml.write_text('# ours\nheadline = "Bridge"  # theirs\npublished = 2024-09-01\n', encoding="utf-8")
    assert '-headline = "Bridge"' in accept(Fixture(folder))
    assert toml.read_text(encoding="utf-8") == (
        '# ours\nheadline = "Drawbridge stuck open for a ninth day"  # theirs\npublished = "2024-09-03"\n'
    )
    assert not check(Fixture(folder)).differences
    assert accept(Fixture(folder)) == ""
    with pytest.raises(BrokenFixture, match="TOML has no null"):
        accept(Fixture(folder), whole=True)


def test_two_pages_or_two_expectations_are_one_too_many(tmp_path: Path) -> None:
    folder = fixture(tmp_path / "harbor")
    (folder / "article.toml").write_text("", encoding="utf-8")
    with pytest.raises(BrokenFixture, match=r"article\.json and article\.toml"):
        check(Fixture(folder))
    (folder / "page.txt").write_text("Snow", encoding="utf-8")
    with pytest.raises(BrokenFixture, match=r"page\.html and page\.txt"):
        Fixture(folder).content  # noqa: B018
    with pytest.raises(BrokenFixture, match="it has none"):
        Fixture(tmp_path).content  # noqa: B018


@pytest.mark.parametrize(
    "folder", [it for it in folders("pages") if it.name != "script-state"], ids=lambda folder: folder.name
)
def test_a_slim_page_gives_the_same_article(folder: Path) -> None:
    content = next(folder.glob("page.*")).read_bytes()
    assert extract(slimmed(content)) == extract(content)


def test_a_page_whose_story_is_in_a_script_is_not_slimmed(tmp_path: Path) -> None:
    (page,) = (it / "page.html" for it in folders("pages") if it.name == "script-state")
    with pytest.raises(BrokenFixture, match="change the article's body"):
        add_fixture(page.read_bytes(), tmp_path / "state", slim=True)
    assert not (tmp_path / "state").exists()


def test_slim_has_no_tokens() -> None:
    page = HARBOR.replace(
        b"<main>", b'<main onclick="track()" data-long="' + b"x" * 999 + b'"><!-- build 77 -->'
    )
    slim = slimmed(page)
    for secret in (b"Zk3v9QpLr81xWm", b"b7c1d0f2a9", b"track()", b"xxxx", b"build 77", b"stylesheet"):
        assert secret in page
        assert secret not in slim
    assert b"application/ld+json" in slim


def test_what_only_a_header_says_of_the_encoding_is_kept(tmp_path: Path) -> None:
    response = httpx.Response(
        200,
        headers={"Content-Type": "text/html; charset=koi8-r"},
        content=PAGE.replace("lang=en", "lang=ru").replace("Snow", "Снег").encode("koi8-r"),
        request=httpx.Request("GET", URL),
    )
    made, _ = add_fixture(response, tmp_path / "snow")
    assert made.explained().article == explain(response).article
    assert made.explained().article.headline == "Снег in Oslo"
    assert made.origin.url == URL


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("https://www.fen.example/", "fen-example"),
        ("https://fen.example/news/index.html", "fen-example-news"),
        ("https://новости.example/снег", "новости-example-снег"),
        ("-", "page"),
        ("page.html.gz", "page"),
    ],
)
def test_names(page: str, name: str) -> None:
    assert name_for(page) == name


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, page in (("old", HARBOR), ("new", REDESIGNED)):
        (tmp_path / f"{name}.html").write_bytes(page)
    assert main(["fixture", "add", "old.html", "--name", "harbor", "--url", URL, "--slim"]) == 0
    return tmp_path / "tests/pages/harbor"


def test_what_add_stores(project: Path) -> None:
    origin = json.loads((project / "origin.json").read_text(encoding="utf-8"))
    assert (origin["url"], origin["articlex"]) == (URL, __version__)
    assert not Fixture(project).has_new_page
    expected = json.loads((project / "article.json").read_text(encoding="utf-8"))
    assert set(expected) == set(FIELDS) - {"confidence", "sources", "word_count"}


def test_what_add_shows(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The folder, and ten lines of what is expected."""
    capsys.readouterr()
    assert main(["fixture", "add", "new.html"]) == 0
    folder, *shown, more = capsys.readouterr().out.splitlines()
    assert folder == str(Path("tests/pages/new"))
    assert len(shown) == 10
    assert re.fullmatch(r"… and \d+ more lines", more)


def test_a_page_of_the_web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with served(pages({"/2024/fen-daily.html": FEN})) as address:
        url = f"{address}/2024/fen-daily.html"
        assert main(["fixture", "add", url, "--into", "sites"]) == 0
    (made,) = Path("sites").iterdir()
    assert made.name.endswith("-fen-daily")
    assert Fixture(made).origin.url == url
    assert Fixture(made).content == FEN
    assert main(["fixture", "check", "sites"]) == 0


def test_add_never_overwrites(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path.name: path.read_bytes() for path in project.iterdir()}
    assert main(["fixture", "add", "new.html", "--name", "harbor"]) == 2
    assert "--replace" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in project.iterdir()} == before


def test_nothing_to_add_or_to_replace(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fixture", "add", "gone.html"]) == 2
    assert capsys.readouterr().err == "articlex: gone.html: No such file or directory\n"
    assert main(["fixture", "add", "new.html", "--replace"]) == 2
    assert "new has no page to replace" in capsys.readouterr().err
    assert main(["fixture", "add", "new.html", "--name", "harbor", "--replace"]) == 1
    assert Fixture(project).origin.url == URL


def test_a_page_that_was_accepted_with_another_version(project: Path) -> None:
    origin, expectation = project / "origin.json", project / "article.json"
    origin.write_text(origin.read_text(encoding="utf-8").replace(__version__, "0.0.9"), encoding="utf-8")
    expectation.write_text('{"headline": "Bridge stuck"}', encoding="utf-8")
    assert shown(check(Fixture(project))).splitlines() == [
        "headline not as expected",
        f"The page is the same; it was accepted with articlex 0.0.9, this is {__version__}.",
        "",
        "headline",
        "  was: Bridge stuck",
        "  is:  Drawbridge stuck open for a ninth day",
        "      ↳ headline_shown: h1 that agrees with the title (h1)",
    ]


def test_a_page_that_cannot_be_unpacked(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("torn.html.gz").write_bytes(gzip.compress(HARBOR)[:99])
    assert main(["fixture", "add", "torn.html.gz"]) == 2
    assert "the page cannot be unpacked" in capsys.readouterr().err
    Path("packed.html.gz").write_bytes(gzip.compress(HARBOR))
    assert main(["fixture", "add", "packed.html.gz"]) == 0
    assert (project.parent / "packed/page.html").read_bytes() == HARBOR


def test_a_story_that_is_another_is_told_in_no_time() -> None:
    old, new = (
        [
            f"{word} fell on Oslo on day {day} " + "and so did the bridge that nobody uses " * 9
            for day in range(150)
        ]
        for word in ("Snow", "Rain")
    )
    other = [" ".join(reversed(text.split())) for text in new]
    article = replace(FULL, body=tuple(Block("paragraph", text) for text in other))
    start = perf_counter()
    assert differences_of({"body": old}, article) == "body added, body lost"
    assert perf_counter() - start < 5  # seconds; it takes a third of one


def test_toml_without_its_package(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tomlkit", None)
    (project / "article.json").rename(project / "article.toml")
    with pytest.raises(MissingPackage, match=r"tomlkit: pip install 'articlex\[fixtures\]'"):
        check(Fixture(project))


def test_check_list_and_accept(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "page.html").write_bytes(REDESIGNED)
    capsys.readouterr()
    assert main(["fixture", "list"]) == 0
    assert capsys.readouterr().out.endswith(f"{URL}  (another page since)\n")
    assert main(["fixture", "check", "--report", "report.html"]) == 1
    printed = capsys.readouterr().out
    assert "The page is not the one that was accepted on" in printed
    assert "promotion_box: in a container whose markup says promotion" in printed
    assert printed.endswith("\n`articlex fixture accept` makes what comes out what is expected.\n")
    assert "1 page not as expected" in Path("report.html").read_text(encoding="utf-8")
    assert main(["fixture", "accept", str(project)]) == 0
    assert '-   "text": "Nobody has complained' in capsys.readouterr().out
    capsys.readouterr()
    assert main(["fixture", "check"]) == 0
    assert "fixture accept" not in capsys.readouterr().out
    assert not Fixture(project).has_new_page
    assert main(["fixture", "accept", "--whole"]) == 0
    assert '+ "confidence"' in capsys.readouterr().out


def test_the_report_of_failures_in_a_browser(project: Path, browser: Browser) -> None:
    (project / "page.html").write_bytes(REDESIGNED)
    assert main(["fixture", "check", "--report", "report.html"]) == 1
    report = Path("report.html").resolve()
    browser.show(report)
    printed = browser.find_element(By.CLASS_NAME, "result")
    assert "Nobody has complained" in printed.text
    link = printed.find_element(By.CSS_SELECTOR, ".why [data-block]")
    block = link.get_attribute("data-block")
    link.click()
    browser.switch_to.frame(browser.find_element(By.TAG_NAME, "iframe"))
    assert len(browser.find_elements(By.CSS_SELECTOR, ".block")) == len(explain(REDESIGNED).blocks)
    assert browser.find_element(By.ID, f"h{block}").is_displayed()
    browser.switch_to.default_content()
    assert browser.complaints() == []
    assert browser.requests() == [report.as_uri()]


def test_the_look_of_the_report_of_failures(project: Path, browser: Browser) -> None:
    """The words that differ are marked; lost and added have colours of their own; lines hang; a phone shows all."""
    expectation = project / "article.json"
    expectation.write_text(
        '{"headline": "Drawbridge stuck shut for a ninth day", "byline": ["Percy Oakshott"]}',
        encoding="utf-8",
    )
    assert main(["fixture", "check", "--report", "report.html"]) == 1
    colours = set()
    for size in (DESKTOP, PHONE):
        for theme in ("light", "dark"):
            browser.show(Path("report.html").resolve(), size, theme)
            assert browser.find_element(By.TAG_NAME, "del").text == "shut"
            assert browser.find_element(By.TAG_NAME, "ins").text == "open"
            lost, added, why = (
                browser.find_element(By.CSS_SELECTOR, f".result .{kind}") for kind in ("lost", "added", "why")
            )
            colours |= {line.value_of_css_property("color") for line in (lost, added, why)}
            assert lost.value_of_css_property("text-indent").startswith("-")
            assert browser.execute_script("return document.documentElement.scrollWidth - innerWidth") <= 0
            assert browser.execute_script(CONTRAST, READABLE) == []
    assert len(colours) == 6


def test_check_of_what_is_no_fixture(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "article.json").unlink()
    assert main(["fixture", "check"]) == 1
    assert "nothing says what must come out of harbor/page.html" in capsys.readouterr().out
    (project / "page.html").write_bytes(b"%PDF-1.7")
    (project / "article.json").write_text("{}", encoding="utf-8")
    assert main(["fixture", "check"]) == 2
    assert "this is a PDF" in capsys.readouterr().err
    assert main(["fixture", "check", "empty"]) == 2
    assert "no fixtures in empty" in capsys.readouterr().err


def test_a_broken_fixture_keeps_no_other_from_being_accepted(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, expected in (("a", '{"headline": "Old"}'), ("b", "{"), ("c", '{"headline": "Old"}')):
        fixture(project.parent / name)
        (project.parent / name / "article.json").write_text(expected, encoding="utf-8")
    capsys.readouterr()
    assert main(["fixture", "accept"]) == 2
    printed = capsys.readouterr()
    assert printed.out.count('- "headline": "Old"') == 0
    assert printed.out.count('-{"headline": "Old"}') == 2
    assert printed.out.endswith("2 of 4 accepted anew\n")
    assert str(Path("b/article.json")) in printed.err
    assert main(["fixture", "check", "tests/pages/c"]) == 0


def test_a_folder_is_no_page(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project.parent / "saved/page.html").mkdir(parents=True)
    (project / "page.txt").mkdir()
    capsys.readouterr()
    for action in ("list", "check", "accept"):
        assert main(["fixture", action]) == 0
    assert "1 of 1 as expected" in capsys.readouterr().out


def test_a_page_that_cannot_be_read_is_told_with_the_others(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fixture(project.parent / "closed")
    read = Path.read_bytes

    def closed(path: Path) -> bytes:
        if path.parent.name == "closed":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", closed)
    said = {"list": URL, "check": "1 of 2 as expected", "accept": "0 of 2 accepted anew"}
    for action, says in said.items():
        capsys.readouterr()
        assert main(["fixture", action]) == 2
        printed = capsys.readouterr()
        assert says in printed.out
        assert "Permission denied" in printed.err


def test_a_page_without_an_article_is_a_fixture_too(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("index.html").write_text(NO_ARTICLE, encoding="utf-8")
    assert main(["fixture", "add", "index.html", "--name", "front"]) == 1
    assert "no article on this page" in capsys.readouterr().err
    assert main(["fixture", "check", str(project.parent / "front")]) == 0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pyproject.toml", '[tool.pytest.ini_options]\narticlex_pipeline = "desk:RULES"\n'),
        ("pytest.ini", "[pytest]\narticlex_pipeline = desk:RULES\n"),
    ],
)
def test_the_pipeline_of_the_pytest_settings(name: str, text: str, tmp_path: Path) -> None:
    assert configured_pipeline(tmp_path) is None
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert configured_pipeline(tmp_path) == "desk:RULES"
