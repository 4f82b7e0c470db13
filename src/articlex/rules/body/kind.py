"""What kind of page this is: one story, or many teasers, products and services side by side."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from urllib.parse import urlsplit

from articlex.ledger import Ledger
from articlex.page import Page
from articlex.rules.body.figures import Survey, page_kind
from articlex.rules.body.votes import small_ballot

KIND_FIGURES = (
    "says_article", "mean_vote", "slug_words", "close_share", "long_paragraphs", "byline", "date", "page_links",
    "story_words", "largest_home", "mean_words", "story_share",
)  # fmt: skip
LONG = 24  # words of a paragraph
CLOSE = 1.0  # a vote so near to zero is no firm one


def kind_figures(
    page: Page, ledger: Ledger, surveyed: Survey, sums: dict[int, float]
) -> tuple[float | None, ...]:
    """The `KIND_FIGURES` of a page whose blocks have these sums of votes; None for what it cannot tell."""
    blocks = page.blocks
    story = [index for index, total in sums.items() if total > 0]
    words = sum(blocks[index].words for index in story)
    total = words or 1
    homes = Counter[int]()
    for index in story:
        homes[surveyed.homes[index]] += blocks[index].words
    return (
        page_kind(page) if page.claims else None,
        sum(sums[index] * blocks[index].words for index in story) / total,
        _slug_words(page.url) if page.url else None,
        sum(blocks[index].words for index in story if sums[index] < CLOSE) / total,
        min(sum(blocks[index].words >= LONG for index in story), 30),
        float(bool(ledger.found("byline"))),
        float(bool(ledger.found("published"))),
        None if page.is_text else surveyed.links,
        min(words, 2000),
        max(homes.values(), default=0) / total,
        words / (len(story) or 1),
        sum(page.prose[index] for index in story) / (page.prose_sums[-1] or 1),
    )


def _slug_words(url: str) -> float | None:
    """The most words that a part of an address has: a story's has its headline."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    return max(part.count("-") + part.count("_") + bool(part) for part in path.split("/"))


def kind_votes(page: Page, ledger: Ledger, surveyed: Survey, sums: dict[int, float]) -> dict[str, float]:
    """What the figures of a page vote: above zero for an article, below for any other kind of page."""
    bias, steps = small_ballot("kind", KIND_FIGURES)
    row = kind_figures(page, ledger, surveyed, sums)
    votes = {"any page": bias}
    for at, edges, values in steps:
        figure = row[at]
        if figure is not None:
            votes[KIND_FIGURES[at]] = values[bisect_left(edges, figure)]
    return votes
