"""Whatever a page holds, every text of its article is clean Unicode, and so is what is made of it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from html import escape
from typing import Any

import regex
from hypothesis import given, reject
from hypothesis import strategies as st

from articlex import Article, UnreadableInput, extract

STORY = "Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic. "
UNWANTED = "\x00\x01\x08\x0b\x1b\x7f\x80\x85\x9f\ud800\udfff\ufeff\ufffe\u200b\u200e\u200f\u061c\u202a\u202e\u2066\u2069\u2028\u2029\u00ad"
DECOMPOSED = (
    "e\u0301",
    "A\u030a",
    "\u1100\u1161",
    "\u0d46\u0d3e",
    "\u212b",
    "\u0344",
    "a\u0323\u0307",
    "a\u0307\u0323",
)
NEVER = regex.compile(r"[\p{Cc}\p{Cs}\p{Cn}]")
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

hostile = st.lists(
    st.one_of(
        st.sampled_from(UNWANTED),
        st.sampled_from(DECOMPOSED),
        st.sampled_from(("Ada", " ", "Å", "雪", "😀", "&#0;", "&amp;lt;")),
        st.characters(),
    ),
    min_size=1,
    max_size=12,
).map("".join)


def page_with(texts: list[str]) -> str:
    """A page with a text in every place that an article takes something from."""
    title, name, caption, address, tag, body, cell = (escape(text, quote=True) for text in texts)
    claims = json.dumps({
        "@type": "NewsArticle", "headline": texts[0], "author": {"name": texts[1]}, "image": texts[3],
        "articleSection": texts[4], "keywords": texts[4], "datePublished": "2024-03-16" + texts[3],
        "publisher": {"name": texts[2]}, "description": texts[5],
    })  # fmt: skip
    return f"""<html lang="en"><title>{title}</title><link rel=canonical href="https://fen.example/{address}">
        <meta property="og:image" content="{address}"><meta name=author content="{name}">
        <script type="application/ld+json">{claims.replace("<", "")}</script>
        <article><h1>{title} closes the bridge</h1><p class=byline>By {name}</p><p>OSLO ({tag}) – {STORY}{body}</p>
        <figure><img src="/{address}.jpg" alt="{caption}"><figcaption>{caption} in Oslo. Photo: {name}</figcaption></figure>
        <p>{STORY}<a href="/{address}">{body} more</a> {STORY}</p><ul><li>{STORY}{body}</li></ul><pre>{STORY}{body}</pre>
        <table><tr><td>{cell}</td><td>{STORY}</td></tr></table><p>{STORY}</p><p>Correction: {body} {STORY}</p></article>"""


def strings(plain: Any) -> Iterator[str]:
    """Every string of an article as plain types."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict):
        for value in plain.values():
            yield from strings(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from strings(value)


def faults(text: str) -> list[str]:
    """What a clean text has none of."""
    return [f"U+{ord(c):04X}" for c in NEVER.findall(text) if c not in "\n\t"] + [
        what
        for what, there in (
            ("bidi", BIDI.search(text)),
            ("not NFC", not unicodedata.is_normalized("NFC", text)),
        )
        if there
    ]


def assert_clean(article: Article) -> None:
    for text in strings(article.to_dict()):
        assert not faults(text), (text, faults(text))
    for made in (
        article.text,
        article.to_text(),
        article.to_markdown(),
        article.to_html(),
        article.to_json(),
    ):
        assert not faults(made)


@given(st.lists(hostile, min_size=7, max_size=7), hostile)
def test_every_text_of_an_article_is_clean(texts: list[str], address: str) -> None:
    try:
        article = extract(page_with(texts), url=f"https://fen.example/{address}", language="en")
    except UnreadableInput:  # hardly anything but control characters
        reject()
    assert article
    assert_clean(article)


@given(hostile, hostile)
def test_every_text_of_a_plain_page_is_clean(title: str, text: str) -> None:
    assert_clean(
        extract(f"{title} in Oslo\n\nBy Ada {text}\n\n{STORY}{text}\n\n{STORY * 9}\n\n- {text}\n\n{STORY}")
    )


@given(st.lists(hostile, min_size=1, max_size=4))
def test_links_stand_where_their_words_stand(texts: list[str]) -> None:
    """Cleaning a text moves its links and emphasis along."""
    inline = " ".join(f"{escape(text)} <a href=/{at}>mark{at}</a>" for at, text in enumerate(texts))
    page = f"<h1>Snow</h1><p>{STORY}</p><p>{STORY}{inline}</p><p>{STORY}</p>"
    spans = [(block, span) for block in extract(page).body for span in block.spans]
    assert [block.text[span.start : span.stop] for block, span in spans] == [
        f"mark{at}" for at in range(len(texts))
    ]


def test_entities_are_decoded_once() -> None:
    page = f"<h1>Snow &amp;amp; ice</h1><p>{STORY}&amp;lt;b&amp;gt; &lt;i&gt;</p><p>{STORY}</p>"
    article = extract(page)
    assert article.headline == "Snow &amp; ice"
    assert article.paragraphs[0].endswith("&lt;b&gt; <i>")


def test_letters_are_composed_and_kept() -> None:
    page = f"<h1>A\u030angstro\u0308m</h1><p>{STORY} می‌خواهم 👩‍🚀 e\u0301</p><p>{STORY}</p>"
    article = extract(page)
    assert article.headline == "Ångström"
    assert article.paragraphs[0].endswith(" می‌خواهم 👩‍🚀 é")
