"""Files of other programs become files of sites."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import ftr_files
from articlex.cli import main
from articlex.read.html import flatten
from articlex.read.sites.files import BrokenSite, parse_site, written_site
from articlex.read.sites.selecting import Selection
from articlex.site import Selector, Site
from articlex.sites.converting import from_ftr, from_magic_html
from articlex.sites.xpaths import NoSelector, as_css

FIELDS = {"body": "body", "strip": "drop", "title": "headline", "author": "byline", "date": "date"}
TREE = etree.fromstring(ftr_files.PAGE.encode(), etree.HTMLParser(encoding="utf-8")).getroottree()

# Every construct with a page that has it: the XPath, and the texts of what it means there.
CONSTRUCTS = {
    "a tag": ("//aside", ["Dig on", "More"]),
    "an id": ("//div[@id='top']", ["Menu of the day Buy bread at the mill"]),
    "a whole class": ("//p[@class='promo']", ["Buy bread at the mill"]),
    "a whole class is no part of one": ("//div[@class='story']", []),
    "a part of a class": ("//div[contains(@class, 'ad-')]", ["Coal is cheap now"]),
    "one of the classes": (
        "//h1[contains(concat(' ', normalize-space(@class), ' '), ' line ')]",
        ["Snow in Oslo"],
    ),
    "how a class begins": ("//*[starts-with(@class, 'ad-')]", ["Coal is cheap now"]),
    "one or the other": ("//*[@id='q-1' or @class='x']", ["Well said", "More"]),
    "both": ("//div[@id='top' and contains(@class, 'bar')]", ["Menu of the day Buy bread at the mill"]),
    "not": ("//aside[not(@class)]", ["Dig on"]),
    "not this": ("//aside[not(@class='x')]", ["Dig on"]),
    "another than": ("//li[@class!='x']", ["Two"]),
    "in another": ("//div[@class='ad-box']//p", ["Coal is cheap now"]),
    "right in another": ("//blockquote/p", ["Well said"]),
    "the first": ("//li[1]", ["One"]),
    "a place": ("//li[position()=2]", ["Two"]),
    "two paths": ("//aside | //blockquote", ["Dig on", "More", "Well said"]),
    "from the root": ("/html/body/footer", ["Printed on rag"]),
    "an axis": ("//descendant::blockquote/child::p", ["Well said"]),
    "an attribute that is read": ("//time/@datetime", ["May 8"]),
    "the text of it": ("//h1/text()", ["Snow in Oslo"]),
    "a function around it": ("string(//h1)", ["Snow in Oslo"]),
}


def selected(css: str, markup: str = ftr_files.PAGE) -> list[str]:
    """The texts of what a selector finds on a page, in the order of their ends."""
    site = Site(("fen.example",))
    selection = Selection([(site, Selector("captions", css))])
    flatten(markup.encode(), None, selection.watch)
    return [one.text for one in selection.found]


def by_xpath(xpath: str) -> list[str]:
    """The same by the XPath of libxml2, on its tree, without spaces."""
    found: Any = TREE.xpath(xpath.replace(".//", "//"))  # lxml begins below the root there
    elements = [one for one in found if isinstance(one, etree._Element)] if isinstance(found, list) else []
    return ["".join("".join(map(str, one.itertext())).split()) for one in elements]


# --- selectors -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_a_construct_means_on_a_page_what_it_means_as_xpath(name: str) -> None:
    xpath, texts = CONSTRUCTS[name]
    assert sorted(selected(as_css(xpath))) == sorted(texts)


@pytest.mark.parametrize("xpath", ftr_files._BEYOND)
def test_what_css_cannot_tell_is_refused(xpath: str) -> None:
    with pytest.raises(NoSelector):
        as_css(xpath)


# --- files -----------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(ftr_files.FILES))
def test_a_file_is_converted_or_says_what_cannot_be(number: int) -> None:
    lines = ftr_files.file(number)
    made = from_ftr("\n".join(line.text for line in lines), "fen.example.txt")
    selectors = {one.line: one for one in made.site.selectors}
    for at, line in enumerate(lines, 1):
        if line.xpath and line.is_expressed:
            assert selectors[at].field == FIELDS[line.field], line.text
            if "/@" not in line.xpath and "text()" not in line.xpath and "(//" not in line.xpath:
                mine = sorted(text.replace(" ", "") for text in selected(selectors[at].css))
                assert mine == sorted(by_xpath(line.xpath)), (line.text, selectors[at].css)
        else:
            assert at not in selectors, line.text
    named = {one.line for one in made.unexpressed}
    assert named == {at for at, line in enumerate(lines, 1) if not line.is_expressed}
    assert parse_site(written_site(made.site), "x").hosts == ("fen.example",)


def test_lines_that_people_write() -> None:
    """Written by hand, from what is publicly known of the format's syntax."""
    made = from_ftr(
        """# Author: somebody
title: (//h1)[1]
date: (//time)[1]/@datetime
body: //div[@id = "story"] | //article[contains(@class,'x')]//section
strip_id_or_class: 'promo'
strip_id_or_class: "box"
find_string: <noscript><img
replace_string: <img
replace_string(<p>&nbsp;</p>): <br>

TITLE: //h2
""",
        ".fen.example.txt",
    )
    assert made.site.hosts == ("*.fen.example",)
    assert [(one.field, one.css) for one in made.site.selectors] == [
        ("headline", "h1"),
        ("date", "time"),
        ("body", 'div#story, article[class*="x"] section'),
        ("drop", '[id*="promo"], [class*="promo"]'),
        ("drop", '[id*="box"], [class*="box"]'),
        ("headline", "h2"),
    ]
    assert made.site.replacements == (("<noscript><img", "<img"), ("<p>&nbsp;</p>", "<br>"))
    assert not made.unexpressed


def test_json_of_magic_html_is_converted() -> None:
    rules = {
        "www.fen.example": {
            "rule": {
                "title": {"mode": "xpath", "value": "//h1"},
                "content": {"mode": "xpath", "value": ["//div[@id='a']", "//article"]},
                "clean": ["//aside", "//p[contains(., 'x')]"],
                "time": {"mode": "regex", "value": "x"},
                "other": "//p",
            }
        }
    }
    (made,) = from_magic_html(json.dumps(rules, indent=1), "rules.json")
    assert made.site.hosts == ("fen.example",)
    assert [(one.field, one.css) for one in made.site.selectors] == [
        ("headline", "h1"), ("body", "div#a"), ("body", "article"),
    ]  # fmt: skip
    assert [one.directive for one in made.unexpressed] == ["clean", "time", "other"]
    for text in ("[]", "x", '{"a": 3}'):
        with pytest.raises(BrokenSite):
            list(from_magic_html(text, "rules.json"))


def test_the_command_writes_a_file_a_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "fen.example.txt").write_text("body: //article\nstrip: //p[last()]\n", "utf-8")
    assert main(["site", "convert", str(tmp_path / "fen.example.txt"), "-o", str(tmp_path / "out")]) == 1
    assert "fen.example.txt: line 2: strip:" in capsys.readouterr().out
    assert 'body = ["article"]' in (tmp_path / "out" / "fen.example.toml").read_text("utf-8")


@pytest.mark.parametrize(
    "host", ["../../evil", "{folder}/evil", "a/../../evil", "..", "*", "", "a\n", "a..b"]
)
def test_nothing_is_written_for_what_is_no_host(
    host: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = {"fen.example": {"title": "//h1"}, host.format(folder=tmp_path): {"title": "//h1"}}
    (tmp_path / "rules.json").write_text(json.dumps(rules), "utf-8")
    assert main(["site", "convert", str(tmp_path / "rules.json"), "-o", str(tmp_path / "a/b/c")]) == 2
    assert "is no host name" in capsys.readouterr().err
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["rules.json"]


@pytest.mark.parametrize("name", ["..txt", "*.txt", ".txt", "www..txt", "a b.txt"])
def test_a_file_that_is_not_named_for_a_host_is_refused(name: str) -> None:
    with pytest.raises(BrokenSite, match="is no host name"):
        from_ftr("title: //h1", name)
