"""Time and memory grow with a page, not faster: what rules look at again and again, and what an article becomes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from articlex import Article, Block, Explanation, explain, extract, join_pages
from articlex.lang.words import words_of
from articlex.page import NO_REGION, Page, Region
from articlex.remember import LONGEST
from articlex.rules.head.headline.address import slug_words
from articlex.rules.sites.shapes import Places
from grow import SMALLER, grows_no_faster

SENTENCE = "Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic."
P = f"<p>{SENTENCE}</p>"
STORY = P * 6
HEAD = "<html><body><h1>Snow closes the bridge</h1>"
MOST_OUTPUT = 30  # characters for each of a page

Build = Callable[[int], str]


def claims(about: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(about)}</script>'


def numbered(each: str, times: int) -> str:
    """A piece of markup again and again, each with its number."""
    return "".join(each.replace("{}", str(at)) for at in range(times))


def tall_class(size: int) -> str:
    return f"<div class='{'a ' * (size // 4)}'>"


SHAPES: dict[str, tuple[int, Build]] = {
    "links in nested breadcrumbs": (
        60_000,
        lambda n: "<div class=breadcrumb>" * (n // 56) + f"<p>{'<b>a</b> ' * (n // 18)}</p>",
    ),
    "code under a long class": (
        250_000,
        lambda n: tall_class(n) + "<p>Snow fell on Oslo on Monday, all day.</p><pre>x</pre>" * (n // 110),
    ),
    "cells of one row": (
        100_000,
        lambda n: f"{HEAD}{STORY}<table><tr><td>a<td>b<tr>{'<td>a' * (n // 5)}</table>{STORY}",
    ),
    "small tables": (
        600_000,
        lambda n: f"{HEAD}{STORY}{('<table><tr><td>w<td>1<tr><td>x<td>2</table>' + P) * (n // 130)}",
    ),
    "nested tables": (
        400_000,
        lambda n: HEAD + STORY + "<table><tr><td>w<td>1<tr><td>x 1" * (n // 35),
    ),
    "captions": (
        800_000,
        lambda n: HEAD
        + STORY
        + numbered(f"<figure><img src=/{{}}.jpg><figcaption>Snow on {{}}</figcaption></figure>{P}", n // 160),
    ),
    "captions outside figures": (
        800_000,
        lambda n: HEAD + STORY + numbered(f"<img src=/{{}}.jpg><p class=caption>Snow on {{}}</p>{P}", n // 140),
    ),
    "texts in one figure": (
        400_000,
        lambda n: f"{HEAD}<figure><img src=a.jpg><figcaption>{numbered('<li>Snow {}', n // 12)}</figcaption></figure>"
        + STORY,
    ),
    "emphasis": (
        1_000_000,
        lambda n: f"{HEAD}{STORY}<p>{('😀' * 30 + '<b>x</b> ') * (n // 40)}</p>{STORY}",
    ),
    "one paragraph and many": (
        1_500_000,
        lambda n: HEAD
        + numbered("<p>Rain fell on Oslo on day {} of it.</p>", n // 80)
        + f"<p>{'Rain fell on Oslo, the town of Fen. ' * (n // 60)}</p>",
    ),
    "pull quotes": (
        1_000_000,
        lambda n: HEAD
        + numbered("<p>Snow fell on Oslo on day {}, and the old bridge stayed closed.</p>", n // 160)
        + numbered("<aside class=pull-quote><p>The wind tore {} old trees of the town.</p></aside>", n // 160),
    ),
    "subheads": (400_000, lambda n: HEAD + f"<h2>Oslo</h2>{P}" * (n // 100)),
    "headlines in one heading": (
        100_000,
        lambda n: f"<title>Snow closes</title><h1>{'<span itemprop=headline>Snow</span> ' * (n // 40)}</h1>{STORY}",
    ),
    "nested posts": (
        100_000,
        lambda n: HEAD
        + STORY
        + "<blockquote class=twitter-tweet>" * (n // 70)
        + "<a href=https://fen.example/1>x</a> " * (n // 80),
    ),
    "nested comments": (
        1_500_000,
        lambda n: HEAD + STORY + "<div class=comments>" * (n // 40) + P * (n // 170),
    ),
    "labels of other stories": (
        600_000,
        lambda n: claims({"@type": "NewsArticle", "headline": "Snow closes the bridge"})
        + f"{HEAD}<div>{STORY}"
        + f"<p>Related stories</p><p><a href=/1>Ferry stops for good</a></p>{P}{P}" * (n // 230),
    ),
}  # fmt: skip


def all_forms(page: str) -> Explanation:
    """A page explained, and its article in all its forms."""
    found = explain(page, url="https://fen.example/")
    article = found.article
    article.to_html(), article.to_markdown(), article.to_text(), article.to_json()
    article.chunks(max_chars=200, overlap=100)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_a_page(shape: str) -> None:
    size, page = SHAPES[shape]
    small, large = page(size // SMALLER), page(size)
    assert grows_no_faster(lambda: all_forms(small), lambda: all_forms(large))


@pytest.mark.slow
def test_time_of_an_explanation_grows_with_a_page() -> None:
    def work(size: int) -> Callable[[], object]:
        found = explain(tall_class(size) + P * (size // 170))
        return found.to_dict

    large = 500_000
    assert grows_no_faster(work(large // SMALLER), work(large))


@pytest.mark.slow
def test_time_to_join_pages_grows_with_them() -> None:
    def work(times: int) -> Callable[[], object]:
        pages = [Article(body=(Block("paragraph", f"Snow fell on day {at}."),)) for at in range(times)]
        return lambda: join_pages(pages)

    large = 8_000
    assert grows_no_faster(work(large // SMALLER), work(large))


LIVE = {"@type": "LiveBlogPosting", "headline": "Snow closes the bridge"}
WIDE: dict[str, Build] = {  # what makes a long output of a short page
    "one wide row": lambda n: f"{HEAD}{STORY}<table><tr>{'<td>a' * (n // 10)}{'<tr><td>b' * (n // 18)}</table>{STORY}",
    "one long cell": lambda n: f"{HEAD}{STORY}<table><tr><th>Town<th>Share<tr><td>{'Snow fell on Oslo. ' * (n // 38)}<td>c"
    + numbered("<tr><td>b{}<td>{}", n // 30)
    + f"</table>{STORY}",
    "rows that a column covers": lambda n: f"{HEAD}{STORY}<table>{'<tr><td rowspan=9999>x<td>y' * (n // 27)}</table>{STORY}",
    "a long cell over many columns": lambda n: f"{HEAD}{STORY}<table><tr><td colspan=1000>{'Snow fell. ' * (n // 22)}<td>c"
    + "<tr><td>a<td>b" * (n // 28)
    + f"</table>{STORY}",
    "tables of one wide cell": lambda n: HEAD
    + STORY
    + f"<table><tr><td colspan=1000>a<td>c<tr><td>b<td>d</table>{P}" * (n // 130),
    "entries of one headline": lambda n: f"{HEAD}<h2>X</h2>{STORY}{P * (n // 170)}"
    + claims({**LIVE, "liveBlogUpdate": [{"headline": "X", "articleBody": "y"}] * (n // 80)}),
}  # fmt: skip


@pytest.mark.parametrize("shape", WIDE)
def test_no_form_of_an_article_is_much_longer_than_its_page(shape: str) -> None:
    page = WIDE[shape](60_000)
    article = extract(page)
    forms = (article.to_html(), article.to_markdown(), article.to_text(), article.to_json(), article.to_tei())
    assert max(map(len, forms)) < MOST_OUTPUT * len(page)


def test_rows_of_a_table_are_as_long_as_the_longest() -> None:
    table = "<table><tr><th>Town<th>Share<th>Year<tr><td>Oslo<tr><td>Fen<td>31</table>"
    article = extract(f"{HEAD}{STORY}{table}{STORY}")
    assert [len(row) for block in article.body for row in block.rows] == [3, 3, 3]


def test_only_the_first_entry_of_a_headline_has_its_blocks() -> None:
    entries = [{"headline": "Ice", "articleBody": "It froze."}] * 2
    page = f"{HEAD}{P}<h2>Ice</h2>{STORY}{claims({**LIVE, 'liveBlogUpdate': entries})}"
    first, second = extract(page).live_entries
    assert [block.text for block in first.blocks] == [SENTENCE] * 6
    assert [block.text for block in second.blocks] == ["It froze."]


def test_no_output_depends_on_the_seed_of_hashes() -> None:
    caption = "<figure><img src=s.jpg><figcaption>Snow here enlarge image caption</figcaption></figure>"
    program = f"from articlex import extract; print(extract({f'<h1>Snow</h1>{caption}{P * 3}'!r}, language='en').to_json())"
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in range(4)
    }
    assert len(found) == 1


def test_no_cache_keeps_a_long_class_or_address() -> None:
    words = words_of("en")
    tracemalloc.start()
    try:
        for number in range(20):
            names = f"snow{number} " * 10 * LONGEST
            regions = [Region(0, "div", names, 0, NO_REGION, 0, 0)]
            Places(Page([], regions, [], words, "en")).of(0)
            slug_words(f"https://fen.example/{names}")
        del names, regions
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert held < 100 * LONGEST
