"""Rules for sites as data: what a site's file selects, adds and switches off."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from articlex import PIPELINE, Article, Explanation, explain, extract
from articlex.cli import main
from articlex.read.sites.files import BrokenSite, load_sites, parse_site
from articlex.read.sites.hosts import host_claimed, host_of
from articlex.read.sites.selectors import UnknownSelector, compiled
from articlex.site import SELECTED_FIELDS, Sites
from articlex.sites.drafting import draft
from grow import SMALLER, grows_no_faster
from pages import FIXTURES

PAGE = """\
<html lang="en"><head><meta name="pubdate" content="2024-05-08"></head><body><h1>Fen Daily</h1><h2 class="t">Snow closes the bridge</h2>
<div class="by">Words: <b>Ada Lund</b>, at the desk</div><time datetime="2024-05-07T10:00:00Z">yesterday</time>
<div class="txt"><p>Snow fell on Oslo on Monday <span class="x">keep this line</span> and all stood still in the city.</p>
<p class="more">What you will like as well is told in the book of the house, which costs ten crowns.</p>
<p>The mayor said that it was fine, and so did the others who had come from the hills.</p><p class="cap">A street at night</p>
<p>Two ferries took the people over the fjord while the old bridge was closed to all.</p></div>
<div id="else"><p>Another text that reads like a story stands here, and it is as long as any other line.</p></div></body></html>"""
URL = "https://www.fen.example/snow"


def explained(toml: str, page: str = PAGE, url: str | None = URL) -> Explanation:
    site = parse_site(f'hosts = ["fen.example"]\n{toml}', "fen.toml")
    return explain(page, url=url, pipeline=PIPELINE.with_sites(Sites((site,))))


def article(toml: str, page: str = PAGE, url: str | None = URL) -> Article:
    return explained(toml, page, url).article


# --- leave alone -----------------------------------------------------------------------------


def test_a_file_that_says_nothing_changes_nothing() -> None:
    assert article("") == extract(PAGE, url=URL)


def test_pages_of_other_hosts_are_left_alone() -> None:
    assert article('[select]\ndrop = ["p"]', url="https://other.example/") == extract(
        PAGE, url="https://other.example/"
    )


def test_a_selector_that_finds_nothing_changes_nothing() -> None:
    selected = '[select]\nbody = [".none"]\nheadline = [".none"]\nbyline = [".none"]\ndate = [".none"]\ncaptions = [".none"]\ndrop = [".none"]'
    assert article(selected) == extract(PAGE, url=URL)


def test_a_selector_that_drops_all_running_text_is_ignored_and_says_so() -> None:
    made = explained('[select]\ndrop = ["body"]')
    reasons = [entry.because for block in made.blocks for entry in block.history if entry.rule == "site_drop"]
    assert made.article.body
    assert set(reasons) == {"fen.toml:3: drop 'body', ignored: no running text would be left"}


def test_pages_of_another_time_keep_their_own_rules() -> None:
    plain = extract(PAGE, url=URL)
    drop = '[select]\ndrop = ["p.more"]'
    assert article(f'valid-from = "2024-06-01"\n{drop}') == plain
    assert article(f'valid-until = "2024-05-01"\n{drop}') == plain
    assert article(f'valid-from = "2024-05-01"\nvalid-until = "2024-05-31"\n{drop}') != plain
    undated = PAGE.replace('<meta name="pubdate" content="2024-05-08">', "")
    assert article(f"valid-until = 2024-05-31\n{drop}", undated) == extract(undated, url=URL)


# --- select ----------------------------------------------------------------------------------


def test_the_body_is_where_it_is_selected() -> None:
    made = explained('[select]\nbody = [".none", "#else"]')
    assert [block.text[:12] for block in made.article.body] == ["Another text"]
    assert made.blocks[-1].because.startswith(("score", "fen.toml:3: body '#else'"))
    assert made.blocks[4].because == "not in fen.toml:3: body '#else'"


def test_what_is_dropped_is_no_story() -> None:
    made = explained('[select]\ndrop = ["p.more", "span.x"]')
    assert "Snow fell on Oslo on Monday and all stood still in the city." in made.article.text
    assert "book of the house" not in made.article.text
    dropped = [block for block in made.blocks if block.rule in ("site_drop", "site_body")]
    assert {block.because for block in dropped} >= {"fen.toml:3: drop 'p.more'", "fen.toml:3: drop 'span.x'"}


@pytest.mark.parametrize("folder", sorted((FIXTURES / "pages").iterdir()), ids=lambda folder: folder.name)
def test_selectors_that_find_anything_break_no_page(folder: Path) -> None:
    page = next(path for path in folder.iterdir() if path.stem == "page")
    for css in ("p", "span", "*", "div div", "a", "img, li:first-child", "[class]:not(p)"):
        rows = "".join(f'{name} = ["{css}"]\n' for name in SELECTED_FIELDS)
        site = parse_site(f'hosts = ["*"]\n[select]\n{rows}', "all.toml")
        explain(page, pipeline=PIPELINE.with_sites(Sites((site,))))


def test_pictures_go_with_what_is_dropped() -> None:
    figure = "<div class=pic><figure><img src=snow.jpg width=800 height=600><figcaption>A street</figcaption></figure></div>"
    page = PAGE.replace('<p class="more">', f'{figure}<p class="more">')
    assert [block.kind for block in article("", page).body].count("figure") == 1
    for css in ("div.pic", "img[src*='snow']"):
        assert "figure" not in [block.kind for block in article(f'[select]\ndrop = ["{css}"]', page).body]


def test_the_head_is_what_is_selected() -> None:
    made = explained(
        '[select]\nheadline = ["h2.t"]\nbyline = [".by b"]\ndate = ["time"]\ncaptions = ["p.cap"]'
    )
    found = made.article
    assert (found.headline, found.byline, found.published) == (
        "Snow closes the bridge",
        ("Ada Lund",),
        "2024-05-07T10:00:00+00:00",
    )
    assert [caption.text for caption in found.captions] == ["A street at night"]
    assert found.sources["headline"] == "site"
    assert {field.field: field.because for field in made.fields}["published"] == "fen.toml:5: date 'time'"


def test_words_are_added_and_rules_switched_off() -> None:
    page = PAGE.replace('<p class="cap">A street at night</p>', "<p>Delve down</p>")
    assert "Delve down" in extract(page, url=URL).text
    assert "Delve down" not in article('[words]\nlabels_related = ["Delve down"]', page).text
    assert any(block.rule == "outside_the_story" for block in explained("").blocks)
    assert not any(
        block.rule == "outside_the_story" for block in explained('without = ["outside_the_story"]').blocks
    )


def test_markup_is_replaced_before_it_is_read() -> None:
    page = PAGE.replace('</p><p class="cap">', "<hr-x></hr-x>")
    assert "hills.A street" not in article('replace = [["<hr-x></hr-x>", "</p><p>"]]', page).text
    assert "A street at night" in [
        block.text for block in article('replace = [["<hr-x></hr-x>", "</p><p>"]]', page).body
    ]


def test_a_page_without_an_address_is_of_the_host_that_it_claims() -> None:
    claims = PAGE.replace("<head>", '<head><link rel="canonical" href="https://www.fen.example/snow">')
    assert article('[select]\nheadline = ["h2.t"]', claims, None).headline == "Snow closes the bridge"


@pytest.mark.parametrize(("url", "host"), [
    ("https://WWW.Fen.example:80/a", "fen.example"),
    ("http://web.archive.org/web/20120101000000/http://fen.example/b", "fen.example"),
    ("https://web-beta.archive.org/web/2012id_/https://www.fen.example/b", "fen.example"),
    ("http://[::1", ""), ("http://../etc", ""), (f"http://{'a' * 300}/", ""), ("http://a\x00b/", ""), ("http://a b/", ""), ("", ""),
])  # fmt: skip
def test_hosts_of_addresses(url: str, host: str) -> None:
    assert host_of(url) == host


def test_hosts_that_pages_claim() -> None:
    for head in (
        b'<link rel="canonical" href="https://fen.example/1">',
        b"<link href=https://fen.example/1 rel=canonical>",
        b'<meta property="og:url" content="http://fen.example/2">',
    ):
        assert host_claimed(b"<html><head>" + head) == "fen.example"
    assert not host_claimed(b"<link rel=stylesheet href=https://fen.example/x.css>")


@pytest.mark.parametrize(
    "css", ["p:hover", "p::before", "a + b", "a ~ b", "p:last-child", "p:contains('x')", "a:has(b)", "p[", ""]
)
def test_selectors_that_cannot_be_told_are_refused(css: str) -> None:
    with pytest.raises(UnknownSelector):
        compiled(css)


# --- the command -----------------------------------------------------------------------------


def test_mistakes_are_found_with_their_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "fen.toml"
    file.write_text(
        'hosts = ["fen.example"]\nwithout = ["sub_head"]\nvalid-from = "May"\n[select]\nbody = ["div.a", "p:hover"]\n'
        '[words]\nlabels_relatd = ["x"]\n', "utf-8",
    )  # fmt: skip
    assert main(["site", "check", str(file)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "fen.toml:5: body: 'p:hover': :hover cannot be matched while a page is parsed",
        "fen.toml:2: without: no rule is called 'sub_head'",
        "fen.toml:7: words: the vocabulary has no 'labels_relatd'",
        "fen.toml:3: valid-from: 'May' is no day, such as 2026-11-28",
    ]


def test_tables_in_tables_without_end_are_a_mistake(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "fen.toml"
    file.write_text(f"hosts = {'[' * 9999}", "utf-8")
    assert main(["site", "check", str(file)]) == 1
    assert "fen.toml: " in capsys.readouterr().out
    with pytest.raises(BrokenSite, match=r"fen\.toml: "):
        load_sites(file)


def test_selectors_are_tried_on_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, page = tmp_path / "fen.toml", tmp_path / "page.html"
    file.write_text('hosts = ["fen.example"]\n[select]\nbody = [".txt", ".none"]\n', "utf-8")
    page.write_text(PAGE, "utf-8")
    assert main(["site", "check", str(file), str(page)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "fen.toml:3: body '.txt': on 1 of 1 pages",
        "fen.toml:3: body '.none': on 0 of 1 pages",
    ]


def test_a_draft_is_a_site_and_says_what_it_saw() -> None:
    text = draft([(PAGE, URL)])
    site = parse_site(text, "draft.toml")
    assert site.hosts == ("fen.example", "*.fen.example")
    assert [(one.field, one.css) for one in site.selectors if one.field == "body"] == [("body", "div.txt")]
    for one in site.selectors:
        compiled(one.css)
    assert "on 1 of one page" in text


def test_learn_and_explain_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import made_sites

    *others, last = made_sites.site(7)
    for at, made in enumerate((*others, last)):
        head = f'<head><link rel="canonical" href="{made.url}">'
        (tmp_path / f"{at:02}.html").write_text(made.html.replace("<head>", head), "utf-8")
    file = tmp_path / "house7.toml"
    pages = [str(tmp_path / f"{at:02}.html") for at in range(len(others))]
    assert main(["learn", *pages, "-o", str(file)]) == 0
    assert "learnt from 11 pages of house7.example" in capsys.readouterr().err
    first = file.read_bytes()
    assert main(["learn", *reversed(pages), "-o", str(file)]) == 0
    assert file.read_bytes() == first
    capsys.readouterr()
    assert main(["explain", str(tmp_path / "11.html"), "--sites", str(file), "--rule", "repeated_line"]) == 0
    assert "house7.toml:" in capsys.readouterr().out
    assert main([str(tmp_path / "11.html"), "--sites", str(file)]) == 0
    assert main(["rule", "repeated_line"]) == 0


@pytest.mark.parametrize("source", ["house", "house/*.html", "house/**/*.html", "house/1.html"])
def test_learning_replaces_no_page(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import made_sites

    monkeypatch.chdir(tmp_path)
    (tmp_path / "house").mkdir()
    pages = [made.html for made in made_sites.site(7)]
    for at, page in enumerate(pages):
        (tmp_path / f"house/{at}.html").write_text(page, "utf-8")
    assert main(["learn", source, "--host", "house7.example", "-o", "house/1.html"]) == 2
    assert "house/1.html" in capsys.readouterr().err
    assert (tmp_path / "house/1.html").read_text("utf-8") == pages[1]


def test_installed_packages_may_bring_sites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    (tmp_path / "their_sites").mkdir()
    (tmp_path / "their_sites" / "fen.toml").write_text(
        'hosts = ["fen.example"]\n[select]\nheadline = ["h2.t"]\n', "utf-8"
    )
    (tmp_path / "their_package.py").write_text(f"SITES = {str(tmp_path / 'their_sites')!r}\n", "utf-8")
    info = tmp_path / "their_package-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: their-package\nVersion: 1\n", "utf-8")
    (info / "entry_points.txt").write_text("[articlex.sites]\nfen = their_package:SITES\n", "utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert extract(PAGE, url=URL, pipeline=PIPELINE.with_sites()).headline == "Snow closes the bridge"


# --- hostile pages ---------------------------------------------------------------------------

STORY = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 4
ALL_FIELDS = "[select]\n" + "".join(f'{name} = [".{name}"]\n' for name in SELECTED_FIELDS)


def within_one_another(name: str) -> Callable[[int], str]:
    return lambda n: f"<div class={name}><p>word snow</p>" * n


HOSTILE: dict[str, tuple[str, Callable[[int], str]]] = {
    **{f"{name} within one another": (ALL_FIELDS, within_one_another(name)) for name in SELECTED_FIELDS},
    "steps that fit everywhere": (
        '[select]\ndrop = [".z .a .a i"]',
        lambda n: "<div class=a>" * n + "<i>x</i>" * n,
    ),
    "a long class around what is selected": (
        '[select]\ndrop = [".z .a i"]',
        lambda n: f"<div class='{'b ' * 3 * n}'>" + "<i>x</i>" * n,
    ),
    "a class that says one thing often": (
        '[select]\ndrop = [".a"]',
        lambda n: f"<b class='{'a ' * 60 * n}'>x</b>",
    ),
    "half of the text selected": (
        '[select]\nbody = [".a"]',
        lambda n: (
            "<p class=a>Snow fell on Oslo all day.</p><p>And then it fell on the old bridge as well.</p>" * n
        ),
    ),
}


@pytest.mark.parametrize("hostile", HOSTILE)
def test_selectors_take_no_more_time_for_a_character_of_a_large_page(hostile: str) -> None:
    toml, markup = HOSTILE[hostile]
    small, large = (f"<h1>Snow closes the bridge</h1>{STORY}{markup(n)}" for n in (1_000, SMALLER * 1_000))
    assert grows_no_faster(partial(article, toml, small), partial(article, toml, large))


def test_the_ninth_of_elements_within_one_another_is_a_part_of_the_eighth() -> None:
    page = PAGE.replace('class="by">', 'class="by">' + "<i class=by>" * 9)
    assert article('[select]\nbyline = [".by"]', page).byline == ("Ada Lund",)
