"""Text, Markdown and HTML: complete, and safe whatever a page says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from markdown_it import MarkdownIt

from articlex import Article, Block, Caption, Note, Span
from articlex.parts import BodyKind
from conftest import Golden
from samples import FULL

GOLDEN = Path(__file__).parent / "fixtures" / "render"
COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])

NASTY = (
    "1. one",
    "12) twelve",
    "- dash",
    "+ plus",
    "---",
    "===",
    "# hash #",
    "> quote",
    "*a* _b_ **c** ~~d~~ `e`",
    "[a](javascript:x) ![b](c)",
    "[a]: http://b.example",
    "<b>bold</b> <script>alert(1)</script> <http://a.example>",
    "&amp; &lt; &#60; AT&T",
    "a \\ b \\* c\\",
    "```",
    "| a | b |",
    "snake_case_name 2*3*4",
    "记者王说：“下雪了。”",
)
KINDS: tuple[BodyKind, ...] = ("paragraph", "heading", "list_item", "quote")


@pytest.mark.parametrize("form", ["txt", "md", "html"])
def test_full_article(form: str, golden: Golden) -> None:
    rendered = {"txt": FULL.to_text, "md": FULL.to_markdown, "html": FULL.to_html}[form]()
    golden(GOLDEN / f"article.{form}", rendered)


def test_empty_article() -> None:
    assert Article().to_text() == ""
    assert Article().to_markdown() == ""
    assert html.fromstring(Article().to_html()).tag == "article"


def parsed(markup: str) -> Any:
    """Markup as lxml reads it; its types do not tell HTML elements from others."""
    return html.fromstring(f"<div>{markup}</div>")


def seen(markup: str) -> str:
    """The text that a browser would show, spaces aside."""
    return re.sub(r"\s", "", parsed(markup).text_content())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", NASTY)
def test_text_comes_through_markdown_and_html_as_it_is(kind: BodyKind, text: str) -> None:
    article = Article(headline=text, subtitle=text, body=(Block(kind, text),), notes=(Note("rights", text),))
    for markup in (COMMONMARK.render(article.to_markdown()), article.to_html()):
        assert seen(markup) == re.sub(r"\s", "", text * 4)
        assert not re.search(r"<(script|img|hr|pre|code|del)", markup)


@pytest.mark.parametrize("text", NASTY)
def test_table_cells_and_captions_come_through(text: str) -> None:
    table = Block("table", text, rows=((text, "b"), ("c",)))
    article = Article(body=(table,), captions=(Caption(text, credit="Moe"),))
    for markup in (COMMONMARK.render(article.to_markdown()), article.to_html()):
        page = parsed(markup)
        cells = [re.sub(r"\s", "", cell.text_content()) for cell in page.iter("td", "th")]
        assert cells == [re.sub(r"\s", "", text), "b", "c", ""]
        assert re.sub(r"\s", "", text) in seen(markup)


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", " JavaScript:x", "java\nscript:x", "\x01data:text/html,x", "vbscript:x"]
)
def test_unsafe_links_and_images_are_left_out(href: str) -> None:
    link = Block("paragraph", "See this.", spans=(Span("link", 4, 8, href),))
    article = Article(body=(link,), captions=(Caption("A bridge", image=href),))
    for markup in (COMMONMARK.render(article.to_markdown()), article.to_html()):
        assert not parsed(markup).xpath("//@href | //@src")


def test_what_is_no_address_is_left_out() -> None:
    link = Block("paragraph", "See this.", spans=(Span("link", 4, 8, "http://["),))
    assert "<p>See this.</p>" in Article(body=(link,), url="https://fen.example/").to_html()


def test_links_are_made_absolute() -> None:
    link = Block("paragraph", "See this.", spans=(Span("link", 4, 8, "../a (b).html?c=<d>&e"),))
    article = Article(body=(link,), url="https://fen.example/2024/snow")
    for markup in (COMMONMARK.render(article.to_markdown()), article.to_html()):
        (href,) = parsed(markup).xpath("//a/@href")
        assert href.startswith("https://fen.example/a%20")
    mail = Block("paragraph", "Write.", spans=(Span("link", 0, 5, "mailto:desk@fen.example"),))
    assert "[Write](mailto:desk@fen.example)." in Article(body=(mail,)).to_markdown()


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ((Span("strong", 0, 9), Span("em", 5, 9)), "<strong>Snow <em>fell</em></strong> here"),
        ((Span("strong", 0, 6), Span("em", 4, 9)), "<strong>Snow f</strong>ell here"),  # they cross
        ((Span("em", 0, 4), Span("em", 0, 4)), "<em>Snow</em> fell here"),
        ((Span("em", 5, 99),), "Snow fell here"),  # outside the text
        ((Span("em", 3, 3),), "Snow fell here"),
    ],
)
def test_spans_nest_or_are_left_out(spans: tuple[Span, ...], expected: str) -> None:
    article = Article(body=(Block("paragraph", "Snow fell here", spans=spans),))
    assert f"<p>{expected}</p>" in article.to_html()


def test_lists_nest_whatever_their_levels() -> None:
    levels = ((3, False), (9, True), (9, True), (1, False), (1, True))
    items = tuple(Block("list_item", "item", level, ordered=ordered) for level, ordered in levels)
    article = Article(body=(*items, Block("paragraph", "After.")))
    expected = "<ul><li>item<ol><li>item</li><li>item</li></ol></li></ul><ul><li>item</li></ul><ol><li>item</li></ol>"
    assert expected in article.to_html().replace("\n", "")
    assert article.to_markdown().startswith("- item\n    1. item\n    2. item\n- item\n1. item\n\nAfter.")
