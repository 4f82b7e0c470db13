"""What is fuzzed: for each target a function that takes bytes and fails where a promise is broken."""

from __future__ import annotations

import re
import tracemalloc
from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import count
from pathlib import Path
from time import thread_time

from articlex import Article, ArticlexError, explain
from articlex.lang import LANGUAGES
from articlex.read.claims import claims_of
from articlex.rules.head.dateline.dateline import parse_dateline
from articlex.rules.head.dates.moments import iso, moments

CORPUS = Path(__file__).parent / "fixtures" / "fuzz"
"""A folder a target: pages, texts and lines of our own to start from, and finds, named for what was wrong."""
_ISO = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d)?)?", re.ASCII)
_CODES = tuple(LANGUAGES)
SECONDS, SECONDS_A_BYTE = (
    1.0,
    2e-4,
)  # that an input may take, four readings of a page and a fuzzer's counting included
BYTES, BYTES_A_BYTE = 3_000_000, 600
MEASURED = 64


def text_of(data: bytes) -> str:
    """Any text: what is no UTF-8 comes as lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


def pages(data: bytes) -> None:
    """Bytes as they come, then as text: an article or an error of the library's own, and all of it can be shown."""
    for source in (data, text_of(data)):
        try:
            explanation = explain(source, url="https://fen.example/2024/snow")
        except ArticlexError:
            continue
        article = explanation.article
        for shown in (
            article.text,
            article.to_text(),
            article.to_markdown(),
            article.to_html(),
            article.to_json(),
            str(explanation),
        ):
            shown.encode()
        assert "<script" not in article.to_html()
        assert Article.from_dict(article.to_dict()) == article
        assert article == explain(source, url="https://fen.example/2024/snow").article
        for moment in filter(None, (article.published, article.modified)):
            _assert_moment(moment)
        for block in article.body:
            assert all(0 <= span.start < span.stop <= len(block.text) for span in block.spans)


def claims(data: bytes) -> None:
    """JSON-LD and meta of any shape give claims with clean values."""
    text = text_of(data)
    metas = [
        {"name": text[:20], "content": text},
        {"property": "og:title", "content": text},
        {"name": "keywords", "content": text},
    ]
    for claim in claims_of(metas, [text], ""):
        assert claim.value
        if claim.field not in ("body", "image"):  # cleaned when they are used
            claim.value.encode()


def datelines(data: bytes) -> None:
    """A dateline is what the text opens with, and ends within it."""
    text = data.decode("utf-8", "replace")
    for cued in (False, True):
        if found := parse_dateline(text, cued=cued):
            made, after = found
            assert 0 < after <= len(text)
            assert made.text
            assert made.text[:1] in text[:after]


def dates(data: bytes) -> None:
    """A moment is ISO 8601, and stands where it was found."""
    text = data.decode("utf-8", "replace")
    code = _CODES[len(data) % len(_CODES)]
    if moment := iso(text, code):
        _assert_moment(moment)
    end = 0
    for start, stop, moment in moments(text, code):
        assert end <= start < stop <= len(text)
        end = stop
        _assert_moment(moment)


def _assert_moment(moment: str) -> None:
    assert _ISO.fullmatch(moment), moment
    datetime.fromisoformat(moment)


def watched(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """The target, which fails too where an input takes more time or memory than its size allows.

    Memory is measured for one input of `MEASURED`: it slows everything down.
    """
    calls = count(1)

    def run(data: bytes) -> None:
        start = thread_time()
        target(data)
        if (allowed := SECONDS + SECONDS_A_BYTE * len(data)) < thread_time() - start:
            start = thread_time()
            target(data)  # once more: the first call reads tables of words
            assert thread_time() - start < allowed, f"takes {thread_time() - start:.2f} s"
        if not next(calls) % MEASURED:
            tracemalloc.start()
            try:
                target(data)
                held = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
            assert held < BYTES + BYTES_A_BYTE * len(data), f"takes {held:,} bytes"

    return run


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "pages": pages,
    "claims": claims,
    "datelines": datelines,
    "dates": dates,
}
