"""The votes on a block one by one, by name. Worked out when somebody asks: `extract` never does."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articlex.ledger import Ledger
from articlex.page import Page, Region
from articlex.rules.body.features import (
    BLOCK_FEATURES,
    HOME_FEATURES,
    PAGE_FEATURES,
    PATH_FEATURES,
    Features,
)
from articlex.rules.body.model import Model, Steps, columns
from articlex.rules.body.story import score_page

MOST_TOLD = 5
LEAST_TOLD = 0.05  # votes: less is nothing once it is rounded
MOST_NAMES = 2  # classes of a container that are told

MEANINGS = {
    "any block": "where every count begins",
    "words": "words of the block",
    "link_share": "share of its text in links",
    "heads_prose": "words of running text right below this heading, -1 where it is none",
    "stands_in": "the tag of the block",
    "links_after": "share of the next block's text in links",
    "prose_just_before": "words of running text in the three blocks before",
    "text_before": "share of the page's words before it",
    "blocks_since_headline": "blocks since the headline, -50 where there is none",
    "repeats": "how often the page says the same",
    "digits": "share of digits in a short block",
    "outside_best": "blocks from the container with most running text, 0 inside it, below 0 after it",
    "main_done": "share of the main container's running text before it",
    "end_marks": "labels of comments and of other stories since the headline",
    "names_author": "2: begins with the author's name, 1: names the author",
    "home_share": "share of the page's running text in its container",
    "house_share": "share of the page's running text in the container around its container",
    "home_links": "share of its container's text in links",
    "home_blocks": "blocks in its container",
    "home_prose_blocks": "blocks of running text in its container",
    "home_repeats": "containers built alike",
    "kinship": "levels up from the main container until both are in one",
    "path_share": "share of the page's running text in blocks with the same tags and classes around them",
    "path_blocks": "blocks with the same tags and classes around them",
    "page_prose": "words of running text on the page",
    "page_kind": "3: claims to be a news article, 2: another article, 1: og:type article, 0: neither",
    "prose_just_after": "words of running text in the three blocks after",
    "links_before": "share of the block before in links",
    "prose_since_headline": "words of running text since the headline, -1 above it, -2 where there is none",
    "links_since_headline": "share of the text since the headline in links, -1 above it",
    "ends_sentence": "1: ends as a sentence does",
    "headline_kinship": "levels up from the headline until both are in one container",
    "unit_repeats": "how often the unit it lies in comes again, as teasers and comments do; 0 in none",
    "unit_share": "share of the page's running text in that unit",
    "units_share": "share of the page's running text in all such units",
    "unit_links": "share of the unit's text in links, -1 where there is none",
    "decision trees": "what the features say together, where their sum alone is close",
}
"""What a feature is; one that begins with `in`, `is` or `says` is a hint of the markup or a phrase."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What one feature says of a block: above zero for story, below for anything else.

    >>> print(Vote("link_share", 0.4, -0.62))
    -0.6 link share .4
    """

    feature: str
    value: float | str | None
    vote: float

    def __str__(self) -> str:
        return " ".join(filter(None, (f"{self.vote:+.1f}", self.feature.replace("_", " "), self.shown)))

    @property
    def shown(self) -> str:
        """The value as people write it: 84, .4, p."""
        if self.value is None or isinstance(self.value, str):
            return self.value or ""
        return (
            f"{round(self.value, 2):g}".replace("0.", ".", 1) if abs(self.value) < 1 else f"{self.value:.0f}"
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """The votes on one block: their sum, the bar it is held against, and each by name.

    `home` is the container that the block stands in, as a selector. Print it for the votes that say most.
    """

    block: int
    total: float
    bar: float
    home: str
    votes: tuple[Vote, ...]

    def __str__(self) -> str:
        most = sorted(self.votes, key=lambda vote: -abs(vote.vote))[:MOST_TOLD]
        told = ", ".join(str(vote) for vote in most if abs(vote.vote) >= LEAST_TOLD)
        return f"{self.total:+.1f} against {self.bar:+.1f}, in {self.home}: {told}"


def tallies(page: Page, ledger: Ledger) -> dict[int, Tally]:
    """The votes on every block that is scored, by its index; the ledger is as it was before `body_votes`."""
    scored = score_page(page, ledger)
    features = scored.features
    return {
        index: Tally(
            index,
            scored.scores[index],
            scored.bar(index),
            _selector(page.regions[features.homes[index]]),
            tuple(_votes(page, features, scored.model, at)),
        )
        for at, index in enumerate(features.near)
        if index in scored.scores
    }


def _votes(page: Page, features: Features, model: Model, at: int) -> Iterator[Vote]:
    index = features.near[at]
    block = page.blocks[index]
    region = page.regions[block.region]
    cast = [
        Vote("any block", None, model.bias),
        *_cast(model.block, BLOCK_FEATURES, [values[at] for values in features.by_block]),
        *_cast(model.home, HOME_FEATURES, features.by_home[features.homes[index]]),
        *_cast(model.path, PATH_FEATURES, features.by_path[features.paths[index]]),
        *_cast(model.page, PAGE_FEATURES, features.page),
        *(Vote(name, None, vote) for name, bit, vote in model.inherited if region.hints & bit),
        *(Vote(name, None, vote) for name, bit, vote in model.own if region.own & bit),
        *(Vote(f"says {name}", None, model.says.get(name, 0.0)) for name in features.phrases.get(index, ())),
    ]
    yield from (Vote(v.feature, block.tag, v.vote) if v.feature == "stands_in" else v for v in cast)
    if abs(sum(vote.vote for vote in cast)) < model.close:
        yield Vote("decision trees", None, model.trees(columns(page, features, at)))


def _cast(steps: Steps, names: tuple[str, ...], row: Sequence[float]) -> Iterator[Vote]:
    for at, edges, votes in steps:
        yield Vote(names[at], row[at], votes[bisect_left(edges, row[at])])


def _selector(region: Region) -> str:
    """An element as a short selector: `div.story-body`."""
    return ".".join((region.tag, *region.names.split()[:MOST_NAMES]))
