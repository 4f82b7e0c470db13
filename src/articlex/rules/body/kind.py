"""What kind of page this is, decided before its body: an article, a discussion, a listing, or something else."""

from __future__ import annotations

import re
from collections import Counter
from math import exp
from urllib.parse import urlsplit

from articlex.lang.addresses import DISCUSSIONS, FORUM_WORDS, GUIDE_WORDS, LISTINGS, SHOP_WORDS
from articlex.ledger import Ledger
from articlex.page import Page
from articlex.read import hints
from articlex.rules.body.feature_names import CONTAINER_FEATURES
from articlex.rules.body.features import Features, page_kind
from articlex.rules.body.model import additive, additive_model

KINDS = ("article", "discussion", "listing", "other")
KIND_FEATURES = (
    "claims", "slug_words", "address", "byline", "date", "headline", "page_links", "prose", "long_paragraphs",
    "mean_prose", "largest_container", "main_path", "comments_share", "units_share", "most_repeats",
    "headings", "list_share", "forum_words", "shop_words", "guide_words", "query", "headline_words", "headline_in_title", "prose_share", "forms",
    "times", "code", "pictures",
)  # fmt: skip
ADDRESS_FEATURES = ("slug_words", "address", "forum_words", "shop_words", "guide_words", "query")
LONG = 24  # words of a paragraph
MOST_PROSE, MOST_PARAGRAPHS, MOST_HEADINGS, MOST_PICTURES = 2000, 30, 40, 100
_WORD = re.compile(r"[a-z]+")

_DISCUSSIONS = frozenset(("DiscussionForumPosting", "QAPage", "Question", "SocialMediaPosting"))
_THINGS = frozenset((
    "Product", "ProductGroup", "Offer", "ItemList", "CollectionPage", "SearchResultsPage", "Service", "product",
))  # fmt: skip


def kind_features(page: Page, ledger: Ledger, features: Features) -> tuple[float, ...]:
    """The `KIND_FEATURES` of a page; -1 for what it does not have."""
    total = page.prose_sums[-1] or 1
    blocks, regions = page.blocks, page.regions
    paragraphs = [words for words in page.prose if words]
    share, repeats, units = (
        CONTAINER_FEATURES.index(name) for name in ("container_share", "unit_repeats", "units_share")
    )
    containers = features.by_container.values()
    comments = sum(page.prose[i] for i in features.near if regions[blocks[i].region].hints & hints.COMMENTS)
    listed = sum(page.prose[i] for i in features.near if regions[blocks[i].region].hints & hints.LIST)
    return (
        _claimed_kind(page),
        _slug_words(page.url),
        _address_kind(page.url),
        float(bool(ledger.found("byline"))),
        float(bool(ledger.found("published"))),
        float(ledger.block_of("headline") >= 0),
        features.links,
        min(MOST_PROSE, page.prose_sums[-1]),
        min(MOST_PARAGRAPHS, sum(words >= LONG for words in paragraphs)),
        sum(paragraphs) / (len(paragraphs) or 1),
        max((container[share] for container in containers), default=0.0),
        max((path[0] for path in features.by_path.values()), default=0.0),
        comments / total,
        max((container[units] for container in containers), default=0.0),
        max((container[repeats] for container in containers), default=0.0),
        min(MOST_HEADINGS, sum(block.level > 0 for block in page.near_prose)),
        listed / total,
        *_words_of_address(page.url),
        *_headline(page, ledger),
        page.prose_sums[-1] / (page.word_sums[-1] or 1),
        *_elements(page),
    )


def _words_of_address(url: str | None) -> tuple[float, ...]:
    """Whether the host or the path has words of forums, shops and guides, and whether there is a query."""
    if not url:
        return -1, -1, -1, -1
    place, _, query = url.partition("?")
    words = frozenset(_WORD.findall(place.partition("://")[2].lower()))
    return *(float(bool(words & known)) for known in (FORUM_WORDS, SHOP_WORDS, GUIDE_WORDS)), float(
        bool(query)
    )


def _headline(page: Page, ledger: Ledger) -> tuple[float, float]:
    """How many words the headline has, and whether the first title that the page claims has them too."""
    at = ledger.block_of("headline")
    if at < 0:
        return 0.0, 0.0
    headline, titles = page.blocks[at], page.claimed("headline")
    within = bool(titles) and headline.text.lower() in titles[0].value.lower()
    return float(headline.words), float(within)


def _elements(page: Page) -> tuple[float, ...]:
    """How many forms and buttons, times, pieces of code and pictures there are."""
    tags = Counter([region.tag for region in page.regions])
    times = sum(1 for cue in page.cues if cue.kind & hints.DATE)
    return tags["form"] + tags["button"], times, tags["pre"], min(MOST_PICTURES, len(page.pictures))


def _claimed_kind(page: Page) -> float:
    """5 a discussion, 4 a thing or a list of things, and what `page_kind` says of articles."""
    types = {claim.value for claim in page.claimed("type")}
    if types & _DISCUSSIONS:
        return 5.0
    return page_kind(page) or (4.0 if types & _THINGS else 0.0)


def _parts(url: str) -> list[str]:
    try:
        return urlsplit(url).path.split("/")
    except ValueError:
        return []


def _slug_words(url: str | None) -> float:
    """The most words that a part of an address has: a story's has its headline."""
    return (
        max((part.count("-") + part.count("_") + bool(part) for part in _parts(url)), default=0)
        if url
        else -1
    )


def _address_kind(url: str | None) -> float:
    """2 for the address of a discussion, 1 for that of a list, 0 for any other, 3 for the front page."""
    if not url:
        return -1
    parts = {part.partition(".")[0].lower() for part in _parts(url)}
    if not any(parts):
        return 3
    return 2 if parts & DISCUSSIONS else 1 if parts & LISTINGS else 0


def kind_odds(page: Page, ledger: Ledger, features: Features) -> dict[str, float]:
    """How likely a page is each of the `KINDS`, 0 to 1; the sum is 1."""
    row = kind_features(page, ledger, features)
    models = additive_model("kind" if page.url else "kind_without_address", KIND_FEATURES)
    grown = {kind: exp(bias + additive(steps, row)) for kind, (bias, steps) in models.items()}
    total = sum(grown.values())
    return {kind: value / total for kind, value in grown.items()}
