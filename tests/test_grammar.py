"""Pages made by a grammar cost time and memory in proportion to their size."""

from __future__ import annotations

import json

import pytest

from grammar import STORY, Shape
from grammar import shape as made
from grow import too_much

LARGER = (50_000, 200_000)  # characters
QUICK, TRIED = 100, 400  # shapes in the tests; `python tools/grow.py` tries more
KNOWN = {
    "unclosed links": lambda n: "<a href=x><div>word " * n,
    "nested bylines": lambda n: "<p>" + "<span class=byline>a " * n,
    "nested times": lambda n: "<p>" + "<time datetime=2024-05-08>a " * n,
    "drawings with paragraphs": lambda n: "<svg><p>x" * n,
    "a comment that ends in JSON-LD": lambda n: (
        f"<script type='application/ld+json'>x-->{' ' * 20 * n}x</script>"
    ),
    "a chain of names": lambda n: f"<script>{'window.' * n}</script>",
    "breaks in code": lambda n: "<pre>" + "<br>" * n,
    "emphasis in code": lambda n: STORY + "<pre>x" + " <b> " * n + "x</pre>" + STORY,
    "a pile of marks": lambda n: "<p>e" + "\u0301\u0323" * 2 * n,
    "nested links": lambda n: "<p>" + "<a href=x><span>x " * n,
    "nested figures": lambda n: STORY + "<figure><img src=a.jpg><figcaption>x " * n + STORY,
    "nested captions": lambda n: STORY + "<div class=caption>x " * n + STORY,
    "days in a paragraph": lambda n: "<p>" + "<time>1 May 2024</time> " * n + STORY,
    "pictures before a block": lambda n: (
        STORY + "<img src=a.jpg alt='Snow fell'>" * n + "<p>Snow fell</p>" + STORY
    ),
    "authors and sites": lambda n: "".join(
        f"<meta name=author content='Ann{i} Lee{i}'><meta property='og:site_name' content='Site {i}'>"
        for i in range(n)
    ),
    "addresses in a byline": lambda n: f"<p>By {'a@' * n}</p>" * 9 + STORY,
    "strokes in headings": lambda n: f"<title>{'a | ' * n}</title>" + f"<h2>{' | ' * n}</h2>" * 8,
    "nested quotes": lambda n: "<h1>Snow closes the bridge</h1><p>" + "<blockquote class=rail>word " * n,
    "nested quotes that repeat": lambda n: (
        "<h1>Snow closes the bridge</h1><p>"
        + "<nav>all the snow fell in Oslo<div class=cita><meta class=x>word " * n
    ),
    "buttons in a sentence": lambda n: "<h1>Snow closes the bridge</h1><p>" + "<button>펼치기" * n,
    "buttons to follow in a sentence": lambda n: (
        "<h1>Snow closes the bridge</h1><p>Ann" + "<button>Follow</button>x" * n
    ),
    "boxes that promote": lambda n: (
        "<h1>Snow closes the bridge</h1><pre>" + "<li class='podcastpromo'>grudzień" * n + STORY
    ),
    "quotes with their speakers": lambda n: (
        STORY + "<blockquote><p>Nobody has seen it.</p><footer>Ann Lee</footer>" * n
    ),
    "notes without marks": lambda n: STORY + "<ol role=doc-endnotes>" + "<li>See below" * n,
    "a label in a caption": lambda n: (
        f"<figure><img src=a.jpg><figcaption>x (Xyz:{'a' * n}:)</figcaption></figure>{STORY}"
    ),
}

PERSON = {"@id": "x", "@type": "Person", "name": ["Ann Lee of Oslo"] * 100}
ARTICLE = {"@type": "NewsArticle", "author": [{"@id": "x"}] * 100}
KOREAN = (
    "<p>월요일 오슬로에 눈이 내려 낡은 다리는 모든 교통이 통제된 상태로 남아 있었다고 시장이 말했다.</p>" * 8
)
ARCHIVED = "<html><script>__wm.wombat('http://fen.example/a','20240316083000')</script>" + STORY
SAVED = (
    "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
    "--B\r\nContent-Type: text/html\r\nContent-Location: http://fen.example/a\r\n\r\n{}\r\n"
    "--B\r\nContent-Type: image/png\r\nContent-ID: <x>\r\nContent-Location: http://a.b/{}\r\n\r\nz\r\n--B--\r\n"
)
KNOWN_ON_LARGER = {
    "names without spaces": lambda n: (
        f"<html lang=ko><h1>다리가 눈으로 폐쇄됐다</h1><p>{'김하늘、' * n}</p>{KOREAN}"
    ),
    "days without spaces": lambda n: f"<html lang=ja><h1>雪で橋</h1><p>公開 {'(2024/5/8)1-' * n}</p>{STORY}",
    "days and numbers": lambda n: f"<h1>Snow</h1><p>Published {'(8/5/2024)1-' * n}</p>{STORY}",
    "banners of an archive without an end": lambda n: ARCHIVED + "<!-- BEGIN WAYBACK TOOLBAR INSERT -->" * n,
    "notes of an archive without an end": lambda n: ARCHIVED + "<!-- FILE ARCHIVED ON " * n,
    "signs of an archive": lambda n: ARCHIVED + "<script>" + "wbinfo" * n,
    "a picture that comes again in a saved page": lambda n: SAVED.format(
        STORY + "<img src=cid:x>" * n, "y" * 15 * n
    ),
    "authors of a long byline": lambda n: json.dumps(
        {"uri": "x", "body_text": "Snow fell on Oslo. " * 20, "byline": "a" * 40 * n}
        | {"people": [{"name": "aaab", "rel": "author"}] * n}
    ),
    "paragraphs of bold code": lambda n: STORY + "<b><pre>" + "Snow fell.\n\n" * n,
    "articles of one author": lambda n: (
        f"<script type='application/ld+json'>{json.dumps({'@graph': [PERSON, *[ARTICLE] * (n // 100)]})}</script>"
        + STORY * (n // 100)
    ),
    "containers with the id of menus": lambda n: (
        STORY + "<div id=nav>" * n + f"<h2>{'word ' * n}</h2>" + "</div>" * n + STORY
    ),
    "a long class around paragraphs": lambda n: (
        STORY
        + f"<div class='{'a ' * 9 * n}'>"
        + "<p>Snow fell on Oslo on Monday, all day.</p><pre>x</pre>" * n
    ),
    "a long title and many headlines": lambda n: (
        f"<title>{'word ' * 100 * n}</title>{STORY}"
        f"<script type='application/ld+json'>{json.dumps([{'@type': 'Article', 'headline': ['zq'] * 100}] * n)}</script>"
    ),
    "quotations": lambda n: "<p>" + "a<q>b</q> " * n,
    "blanks in elements of the page's own": lambda n: STORY + "<ul><li>word " + "<x-y> </x-y>" * n,
    "nested ornaments": lambda n: "<p>Snow fell on " + "<b aria-hidden=true>x" * n + "</b>" * n + STORY,
    "pictures in nested fallbacks": lambda n: "<noscript>word <amp-img></amp-img>" * n + STORY,
    "formulas": lambda n: STORY + "<p>" + "x <math><mi>y</mi></math> " * n,
    "formulas that a script has set": lambda n: STORY + "<p>" + "<a>y</a> <b class=mathjax>z</b> w " * n,
    "marks in a formula": lambda n: "<p>" + "<i class=mathjax>" * n + "<b>x</b>" * n + "</i>" * n + STORY,
    "initials": lambda n: STORY + "<p>" + "w <b aria-hidden=true>A</b> word " * n,
    "nested raised numbers": lambda n: STORY + "<p>" + "<sup>x" * n + "</sup>" * n,
    "names of works": lambda n: STORY + "<p>" + "word <cite>x</cite> " * n,
    "nested buttons": lambda n: STORY + "<p>" + "<button>X" * n + "</button>" * n,
    "headlines in a heading": lambda n: (
        "<title>Snow closes the bridge</title><h1>" + "<span class=headline>ab</span> " * n + f"</h1>{STORY}"
    ),
    "cells in cells": lambda n: STORY + "<table><tr>" + "<td><div>w " * n,
    "captions of a table in one another": lambda n: (
        "<ul class=copyright>x<caption class=teasers>historien fortsætter" * n + "<center>word " * n
    ),
    "lists below the mark of a note": lambda n: (
        STORY + "<p>Snow fell on Oslo here<sup>1</sup> and on.</p>" + "<ol><p>a<p>b</ol>" * n
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("known", KNOWN_ON_LARGER)
def test_what_once_grew_faster_on_large_pages(known: str) -> None:
    assert not too_much(Shape(known, KNOWN_ON_LARGER[known]), LARGER)


@pytest.mark.parametrize("known", KNOWN)
def test_what_once_grew_faster(known: str) -> None:
    assert not too_much(Shape(known, KNOWN[known]))


@pytest.mark.parametrize("seed", range(QUICK))
def test_shape(seed: int) -> None:
    assert not too_much(made(str(seed)))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(QUICK, TRIED))
def test_more_shapes(seed: int) -> None:
    assert not too_much(made(str(seed)))
