"""Time grows with the size of a page, not faster: hostile strings in every place that a rule or reader looks at."""

from __future__ import annotations

import json
from functools import partial
from html import escape

import pytest

from grow import SMALLER, all_forms, grows_no_faster

LARGE = 32_000  # characters of a string, in each of its places
STORY = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>"

STRINGS = (
    " ", "\t", "\n", "© ", "via ",  "\u00a0", "\u3000", "a", "A", "aA", "a ", "A ", "A. ", "A.", "a.b", "1", "1 ", "1.", "1/", "1-", "1:", "12 March ",
    "2024-", "2024-01-", "(", ")", "((", "()", "(a", "[", "]", "[](", "![", "[a](b", "{", "<", "<a", "</", "<!--", "&", "&amp;", "&#1",
    ".", ",", ", ", "-", " - ", "–", "— ", "|", " | ", "/", "//", ":", ": ", ";", "'", '"', "“", "”", "«", "*", "**", "_", "`", "#", "\\",
    "By ", "by a and ", "Photo: ", "Foto/", "AP ", "(AP)", "and ", "Mr. ", "OSLO, ", "OSLO (AP) ", "New York ", "von ", "x@y.z ", "@",
    "http://", "http://e.com/../..", "a.jpg?", ".jpg", "a 1w,", "雪", "電 ", "（", "記者", "新华社", "서울=", "【", "か", "\u0301", "e\u0301",
    "Ã©", "\u200b", "\u202e", "\ud83d", "😀", "²", "۱", "<b>", "<p>", "</p>", "<br>", "<li>", "<td>", "<a href=x>y</a>", "<div>", "<svg>",
    "<i></b>", "<table>", "<!doctype html>", "<![CDATA[", "<?x", "<p hidden>", "<img src=a>", "<time>", "<h1>", "<x-y>",
)  # fmt: skip
TAGS = (
    "h1",
    "h2",
    "p",
    "p class=byline",
    "p class=caption",
    "li",
    "td",
    "pre",
    "blockquote",
    "figcaption",
    "footer",
    "a href=/x",
    "time",
)
ATTRIBUTES = (
    "alt",
    "title",
    "class",
    "id",
    "style",
    "src",
    "srcset",
    "data-src",
    "data-x",
    "width",
    "lang",
    "itemprop",
)
METAS = (
    "author",
    "og:title",
    "description",
    "keywords",
    "article:published_time",
    "og:image",
    "og:url",
    "og:locale",
    "og:site_name",
)
CLAIMS = (
    "headline",
    "author",
    "datePublished",
    "image",
    "keywords",
    "articleSection",
    "description",
    "dateline",
    "@type",
    "@id",
    "inLanguage",
)


def page_with(text: str) -> str:
    """A page with a text in every place."""
    escaped = escape(text)
    metas = "".join(f'<meta property="{name}" content="{escaped}">' for name in METAS)
    claims = json.dumps({"@type": "NewsArticle", **dict.fromkeys(CLAIMS[:-3], text)}) + json.dumps(
        {"@type": text, "@id": text}
    )
    blocks = "".join(f"<{tag}>{escaped}</{tag.split()[0]}>" for tag in TAGS)
    attributes = "".join(
        f'<p {name}="{escaped}">Snow <b {name}="{escaped}">fell</b></p><img {name}="{escaped}" alt=x>'
        for name in ATTRIBUTES
    )
    return (
        f"<html><title>{escaped}</title>{metas}<script type='application/ld+json'>{claims.replace('</', '')}</script>"
        f"<body>{STORY}{blocks}{STORY}{attributes}{STORY}<!--{escaped}--><p>OSLO – {escaped}</p>{text}"
    )


@pytest.mark.slow
@pytest.mark.parametrize("string", STRINGS)
@pytest.mark.parametrize("kind", ["html", "text"])
def test_time_grows_with_the_size_of_a_page(string: str, kind: str) -> None:
    def page(size: int) -> str:
        text = string * (size // len(string))
        return (
            page_with(text)
            if kind == "html"
            else f"Snow in Oslo\n\nBy {text}\n\n{text}\n\n- {text}\n\nOSLO {text}"
        )

    small, large = page(LARGE // SMALLER), page(LARGE)
    assert grows_no_faster(partial(all_forms, small), partial(all_forms, large))


SHAPES = (  # what stands before, and one thing or two that come again and again
    ("<p><span class=sr-only>x</span>", "<span aria-hidden=true>a</span> b ", ""),
    ("<p><span aria-hidden=true>a</span> b", "<span class=sr-only>c</span> d ", ""),
    ("<p>", "<b>", "<meta itemprop=name content=x>"),
    (STORY * 3, "<img src=https://i.ytimg.com/vi/abcdef{}/a.jpg>", "<iframe src=https://www.youtube.com/embed/xyzabc{}></iframe>"),
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("before", "one", "other"), SHAPES)
def test_time_grows_with_the_elements_of_a_page(before: str, one: str, other: str) -> None:
    def page(size: int) -> str:
        times = range(size // len(one + other))
        return before + "".join(map(one.format, times)) + "".join(map(other.format, times)) + STORY

    small, large = page(2 * LARGE), page(2 * LARGE * SMALLER)
    assert grows_no_faster(partial(all_forms, small), partial(all_forms, large))
