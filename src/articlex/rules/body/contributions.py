"""What each feature contributes to the score of a block, by name. `explain` works it out; `extract` never does."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from articlex.ledger import Ledger
from articlex.page import Page, Region
from articlex.rules.body.feature_names import BLOCK_FEATURES, CONTAINER_FEATURES, PAGE_FEATURES, PATH_FEATURES
from articlex.rules.body.features import Features
from articlex.rules.body.model import Model, Steps, columns
from articlex.rules.body.story import score_page

MOST_SHOWN = 5
LEAST_SHOWN = 0.05  # of a score: less is nothing once it is rounded
MOST_NAMES = 2  # classes of a container that are shown
LONGEST_NAMES = 200  # characters of them

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
    "container_share": "share of the page's running text in its container",
    "outer_share": "share of the page's running text in the container around its container",
    "container_links": "share of its container's text in links",
    "container_blocks": "blocks in its container",
    "container_prose_blocks": "blocks of running text in its container",
    "container_repeats": "containers built alike",
    "levels_to_main": "levels up from the main container until both are in one",
    "path_share": "share of the page's running text in blocks with the same tags and classes around them",
    "path_blocks": "blocks with the same tags and classes around them",
    "page_prose": "words of running text on the page",
    "page_kind": "3: claims to be a news article, 2: another article, 1: og:type article, 0: neither",
    "prose_just_after": "words of running text in the three blocks after",
    "links_before": "share of the block before in links",
    "prose_since_headline": "words of running text since the headline, -1 above it, -2 where there is none",
    "links_since_headline": "share of the text since the headline in links, -1 above it",
    "ends_sentence": "1: ends as a sentence does",
    "levels_to_headline": "levels up from the headline until both are in one container",
    "unit_repeats": "how often the unit it lies in comes again, as teasers and comments do; 0 in none",
    "unit_share": "share of the page's running text in that unit",
    "units_share": "share of the page's running text in all such units",
    "unit_links": "share of the unit's text in links, -1 where there is none",
    "decision trees": "what the features say together, where their sum alone is close",
}
"""What a feature is; one that begins with `in`, `is` or `says` is a hint of the markup or a phrase."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one feature contributes to the score of a block: above zero for story, below for anything else.

    >>> print(Contribution("link_share", 0.4, -0.62))
    -0.6 link share .4
    """

    feature: str
    value: float | str | None
    score: float

    def __str__(self) -> str:
        return " ".join(filter(None, (f"{self.score:+.1f}", self.feature.replace("_", " "), self.shown)))

    @property
    def shown(self) -> str:
        """The value as people write it: 84, .4, p."""
        if self.value is None or isinstance(self.value, str):
            return self.value or ""
        return (
            f"{round(self.value, 2):g}".replace("0.", ".", 1) if abs(self.value) < 1 else f"{self.value:.0f}"
        )


@dataclass(frozen=True, slots=True)
class BlockScore:
    """The score of one block, the log odds that it is story: the sum, the threshold it is held against, and what each
    feature contributes.

    `container` is the element that the block stands in, as a selector. Print it for the largest contributions.
    """

    block: int
    total: float
    threshold: float
    container: str
    contributions: tuple[Contribution, ...]

    def __str__(self) -> str:
        most = sorted(self.contributions, key=lambda part: -abs(part.score))[:MOST_SHOWN]
        shown = ", ".join(str(part) for part in most if abs(part.score) >= LEAST_SHOWN)
        return f"{self.total:+.1f} against {self.threshold:+.1f}, in {self.container}: {shown}"

    def to_dict(self) -> dict[str, Any]:
        """Plain types."""
        return {
            "block": self.block,
            "total": self.total,
            "threshold": self.threshold,
            "container": self.container,
            "contributions": [
                {"feature": it.feature, "value": it.value, "score": it.score} for it in self.contributions
            ],
        }


def block_scores(page: Page, ledger: Ledger) -> dict[int, BlockScore]:
    """The score of every block that has one, by its index; the ledger is as it was before `body_scores`."""
    scored = score_page(page, ledger)
    features = scored.features
    return {
        index: BlockScore(
            index,
            scored.scores[index],
            scored.threshold_of(index),
            _selector(page.regions[features.containers[index]]),
            tuple(_contributions(page, features, scored.model, at)),
        )
        for at, index in enumerate(features.near)
        if index in scored.scores
    }


def _contributions(page: Page, features: Features, model: Model, at: int) -> Iterator[Contribution]:
    index = features.near[at]
    block = page.blocks[index]
    region = page.regions[block.region]
    found = [
        Contribution("any block", None, model.bias),
        *_of_steps(model.block, BLOCK_FEATURES, [values[at] for values in features.by_block]),
        *_of_steps(model.container, CONTAINER_FEATURES, features.by_container[features.containers[index]]),
        *_of_steps(model.path, PATH_FEATURES, features.by_path[features.paths[index]]),
        *_of_steps(model.page, PAGE_FEATURES, features.page),
        *(Contribution(name, None, score) for name, bit, score in model.inherited if region.hints & bit),
        *(Contribution(name, None, score) for name, bit, score in model.own if region.own & bit),
        *(
            Contribution(f"says {name}", None, model.phrases.get(name, 0.0))
            for name in features.phrases.get(index, ())
        ),
    ]
    yield from (
        Contribution(part.feature, block.tag, part.score) if part.feature == "stands_in" else part
        for part in found
    )
    if abs(sum(part.score for part in found)) < model.close:
        yield Contribution("decision trees", None, model.trees(columns(page, features, at)))


def _of_steps(steps: Steps, names: tuple[str, ...], row: Sequence[float]) -> Iterator[Contribution]:
    for at, edges, scores in steps:
        yield Contribution(names[at], row[at], scores[bisect_left(edges, row[at])])


def _selector(region: Region) -> str:
    """An element as a short selector: `div.story-body`."""
    return ".".join((region.tag, *region.names[:LONGEST_NAMES].split()[:MOST_NAMES]))
