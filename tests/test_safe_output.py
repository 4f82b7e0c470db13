"""HTML, Markdown and JSON that are safe to show whatever an article holds: a sanitizer finds nothing to take."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any, get_args

import nh3
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from articlex import Article, Block, Caption, Dateline, Note, Span
from articlex.parts import BodyKind, NoteKind, SpanKind
from samples import FULL

# All that the HTML of an article is made of; `style`, `on…`, `id` and `data:` are not among it.
ATTRIBUTES = {
    "article": {"lang"}, "p": {"class"}, "address": {"class"}, "time": {"datetime"}, "small": {"class"},
    "a": {"href"}, "img": {"src", "alt"}, "span": {"class"}, "code": {"class"},
}  # fmt: skip
TAGS = set(
    "article header footer h1 h2 h3 h4 h5 h6 p address time figure figcaption small a strong em ul ol li"
    " blockquote pre code table tbody tr td th caption img br span sup".split()
)
SCHEMES = {"http", "https", "mailto"}
SCHEME = re.compile(r"[\x00-\x20]*([a-z][a-z0-9+.\s-]*):", re.IGNORECASE)
COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])
GITHUB = MarkdownIt("gfm-like", {"html": True, "linkify": False})
for renderer in (COMMONMARK, GITHUB):
    renderer.validateLink = lambda url: True  # type: ignore[method-assign] # noqa: ARG005 - one that trusts

NASTY = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '" onmouseover="alert(1)', "' autofocus onfocus='x",
    "<svg/onload=alert(1)>", "<!--", "-->", "<![CDATA[", "]]>", "</article>", "</script>", "<style>", "&lt;script&gt;",
    "javascript:alert(1)", "JaVaScRiPt&colon;x", "java\tscript:x", "\x01javascript:x", "data:text/html;base64,x",
    "vbscript:x", "//evil.example", "http://fen.example/a b", "/a(b)<c>\"d'", "http://[", "mailto:a@b.example",
    "[x](javascript:alert(1))", "![x](javascript:x)", "<javascript:alert(1)>", "[x]: javascript:x", "[x][y]", "`", "```\n<b>",
    "~~~", "    <b>", "\n\n<b>x</b>", "\r\n# x", "\t", "---", "===", "* ", "1) ", "> ", "|", "\\", "$", "{{x}}", "\u2028",
    "\u00a0", "&#x6A;avascript&#58;x", "&NewLine;", "*_**", "~~", "A", "snow ", "雪", "\ud83d",
)  # fmt: skip
hostile = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=3)), max_size=5).map("".join)
addresses = st.one_of(hostile, st.just("/a.jpg"))
spans = st.builds(
    Span, st.sampled_from(get_args(SpanKind)), st.integers(0, 20), st.integers(0, 40), st.none() | addresses
)
blocks = st.builds(
    Block,
    st.sampled_from(get_args(BodyKind)),
    hostile,
    st.none() | st.integers(-1, 9),
    st.booleans(),
    st.lists(st.lists(hostile, max_size=3).map(tuple), max_size=2).map(tuple),
    st.lists(spans, max_size=3).map(tuple),
)
articles = st.builds(
    Article,
    headline=hostile,
    subtitle=hostile,
    dateline=st.none() | st.builds(Dateline, hostile),
    byline=st.lists(hostile, max_size=2).map(tuple),
    published=hostile,
    body=st.lists(blocks, max_size=4).map(tuple),
    captions=st.lists(st.builds(Caption, hostile, hostile, addresses, hostile), max_size=2).map(tuple),
    notes=st.lists(st.builds(Note, st.sampled_from(get_args(NoteKind)), hostile), max_size=2).map(tuple),
    language=hostile,
    url=st.none() | hostile,
)


class Reader(HTMLParser):
    """What a browser would see: every tag with its attributes, and the text between."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.seen: list[Any] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag."""
        self.seen.append((tag, sorted(attrs)))

    def handle_data(self, data: str) -> None:
        """A text."""
        self.seen.append(data)

    def handle_comment(self, data: str) -> None:
        """A comment."""
        self.seen.append(("comment", data))

    def unknown_decl(self, data: str) -> None:
        """A CDATA section or the like."""
        self.seen.append(("declaration", data))


def as_a_browser_reads(markup: str) -> str:
    """Markup as it comes to a browser's tokenizer."""
    return re.sub(r"\r\n?", "\n", markup).replace("\x00", "\ufffd").encode("utf-8", "replace").decode()


def tags(markup: str) -> list[Any]:
    """The tags of markup, each with its attributes."""
    return [seen for seen in Reader(markup).seen if isinstance(seen, tuple) and seen[0] != "tbody"]


def cleaned(markup: str) -> str:
    """Markup as nh3 leaves it: what it does not know to be safe is gone."""
    return nh3.clean(markup, tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel=None)


@given(articles)
def test_a_sanitizer_takes_nothing_out_of_the_html(article: Article) -> None:
    markup = as_a_browser_reads(article.to_html())
    assert tags(cleaned(markup)) == tags(markup)
    assert html.fromstring(markup).tag == "article"


def test_the_sanitizer_lets_all_through_that_articles_are_made_of() -> None:
    assert tags(cleaned(FULL.to_html())) == tags(FULL.to_html())
    assert {tag for tag, _ in tags(FULL.to_html())} > {"a", "img", "table", "figure", "address"}
    assert tags(cleaned("<p onclick=x><a href=javascript:x>x</a><script>x</script>")) == [
        ("p", []),
        ("a", []),
    ]


@given(articles)
def test_markdown_smuggles_no_html_and_no_unsafe_links(article: Article) -> None:
    markdown = article.to_markdown()
    for renderer in (COMMONMARK, GITHUB):
        for token in renderer.parse(markdown):
            for part in (token, *(token.children or ())):
                assert part.type not in ("html_block", "html_inline"), part
                for name in ("href", "src"):
                    scheme = SCHEME.match(str(part.attrs.get(name) or ""))
                    assert not scheme or scheme[1].lower() in SCHEMES, scheme.string


@given(st.lists(articles, min_size=1, max_size=2))
def test_json_stands_in_a_script(made: list[Article]) -> None:
    article = replace(made[0], sources={text: text for text in NASTY})
    for indent in (None, 1):
        dumped = article.to_json(indent=indent)
        assert not set(dumped) & set("<\u2028\u2029")
        page = f"<script type='application/json'>{dumped}</script><p>After</p>"
        script, after = (seen for seen in Reader(page).seen if isinstance(seen, str))
        assert json.loads(script) == article.to_dict()
        assert after == "After"
