"""Articles and pages that several tests use."""

from __future__ import annotations

import json
from html import escape

from articlex import Article, Author, Block, Breadcrumb, Caption, Dateline, LiveEntry, Note, Span

FULL = Article(
    headline="Snow & ice close 3 <bridges>",
    subtitle="The *first* frost came early.",
    description="What meta says.",
    dateline=Dateline("OSLO, Norway (AP)", ("OSLO", "Norway"), "AP"),
    byline=("Ada Lund", "Bo Ek"),
    authors=(Author("Ada Lund", "https://fen.example/ada", role="Chief Reporter"), Author("Bo Ek")),
    published="2024-03-16T10:41:07+01:00",
    modified="2024-03-16T12:00:00+01:00",
    body=(
        Block(
            "paragraph",
            "Snow fell on Oslo. See the map.",
            spans=(Span("link", 23, 30, "/map"), Span("strong", 0, 9), Span("em", 5, 9)),
        ),
        Block("heading", "1. What is closed", 3),
        Block("list_item", "the old bridge", 1, ordered=True),
        Block("list_item", "northbound", 2),
        Block("list_item", "southbound", 2),
        Block("list_item", "the new bridge", 1, ordered=True),
        Block("quote", "“We wait for the thaw,” said the mayor."),
        Block(
            "paragraph",
            "Call here, or not here.",
            spans=(Span("link", 5, 9, "javascript:alert(1)"), Span("em", 18, 22)),
        ),
        Block("code", "if cold:\n    stay()\n```"),
        Block("table", "Bridge\tDays\nOld|one\t3", rows=(("Bridge", "Days"), ("Old|one", "3"))),
    ),
    captions=(
        Caption("The old bridge.", "Eva Moe/NTB", "/old.jpg", 'A "bridge"'),
        Caption("No picture here."),
    ),
    notes=(Note("correction", "Correction: it was the 16th."),),
    live_entries=(LiveEntry("2024-03-16T10:41:07+01:00", "Frost", (Block("paragraph", "It froze."),)),),
    language="en",
    site_name="The Daily Fen",
    publisher="Fen Media",
    section="Weather",
    breadcrumbs=(Breadcrumb("Fen", "https://fen.example/"), Breadcrumb("Winter")),
    tags=("snow", "bridges"),
    image="https://fen.example/old.jpg",
    url="https://fen.example/2024/snow",
    amp_url="https://fen.example/amp/snow",
    next_page="https://fen.example/2024/snow/2",
    article_type="NewsArticle",
    is_free=False,
    license="https://fen.example/terms",
    copyright_holder="Fen Media",
    confidence=0.875,
    sources={"headline": "h1"},
)

STORY = "".join(
    f"<p>Snow fell on Oslo on day {day}, and the old bridge stayed closed to all traffic.</p>"
    for day in range(5)
)
PAGE = f"<html lang=en><title>Snow in Oslo</title><nav><a href=/>Home</a></nav><article><h1>Snow in Oslo</h1>{STORY}</article>"
NO_ARTICLE = "<html lang=en><title>Fen</title><nav><ul><li><a href=/a>Home</a></li><li><a href=/b>News</a></li></ul></nav>"

HOSTILE_TEXT = "</script><script>window.hacked=1</script><img src=x onerror='window.hacked=1'><!--<script>"


def hostile_page() -> str:
    """A page that tries to run a script wherever it says something."""
    told = escape(HOSTILE_TEXT)
    claims = json.dumps({"@type": "NewsArticle", "headline": HOSTILE_TEXT, "author": {"name": HOSTILE_TEXT}})
    claims = claims.replace("<", "\\u003c")
    story = f"<p>Snow fell on Oslo on Monday, and the old bridge stayed closed {told} to all traffic.</p>" * 4
    return (
        f"<html lang='en\"><script>hacked=1</script>'><title>{told}</title>"
        f'<script type="application/ld+json">{claims}</script>'
        f"<meta property=og:image content='https://evil.example/x.png'>"
        f"<h1>{told}</h1><figure><img src=https://evil.example/y.png><figcaption>A bridge {told}</figcaption></figure>"
        f"<div class='{told}\"><script>hacked=1</script>'>{story}<p><a href='javascript:hacked=1'>Snow</a> fell.</p></div>"
    )
