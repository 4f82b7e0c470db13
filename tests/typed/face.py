"""The public face as a user's type checker sees it: mypy --strict and pyright read this beside the wheel."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime

import articlex
from articlex import PIPELINE, Article, Ledger, Mark, Page

if sys.version_info >= (3, 11):
    from typing import assert_type
else:
    from typing_extensions import assert_type

STORY = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3


def snow(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A rule of one's own."""
    for block in page.blocks:
        assert_type(block.text, str)
        if ledger.roles[block.index] == "paragraph" and "snowfall" in block.text:
            yield Mark(block.index, "outside", "tells of snowfall")


article = articlex.extract(f"<h1>Snow in Oslo</h1>{STORY}", pipeline=PIPELINE.after("body_scores", snow))
assert_type(article, Article)
assert_type(article.headline, str | None)
assert_type(article.byline, tuple[str, ...])
assert_type(article.published_at, datetime | None)
assert_type(article.is_article, bool)
assert_type(article.text, str)
assert_type([block.text for block in article.body], list[str])
assert_type(article.flat(), dict[str, str | float | None])
explanation = articlex.explain(b"<h1>Snow in Oslo</h1>")
assert_type(explanation, articlex.Explanation)
assert_type(explanation.article, Article)
for result in articlex.extract_many([STORY], workers=1):
    assert_type(result.article, Article | None)
    assert_type(result.error, str | None)
