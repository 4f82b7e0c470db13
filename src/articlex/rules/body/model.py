"""The model that scores every block: what each feature contributes, added up; fitted by `tools/fit_models.py`.

Each feature of a block (see `features.py`) contributes a score, read off a table of steps; so has every hint of its
markup and every kind of furniture whose words it holds. Where the sum is close to zero, decision trees over
the same features are added to it. `model.json` has all of it, to be read.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, cast

from articlex.page import Page
from articlex.rules.body.feature_names import (
    BLOCK_FEATURES,
    CONTAINER_FEATURES,
    FEATURES,
    OWN_BITS,
    PAGE_FEATURES,
    PATH_FEATURES,
    PHRASE_KINDS,
    SCORED_BITS,
)
from articlex.rules.body.features import Features

Steps = tuple[tuple[int, tuple[float, ...], tuple[float, ...]], ...]
"""Per feature its place in the row, the edges, and one more score than edges."""
BitScores = tuple[tuple[str, int, float], ...]
"""Per hint its name, its bit and its score."""
Trees = Callable[[tuple[float, ...]], float]
"""The sum of the scores that some decision trees give to a row of `COLUMNS`."""


@dataclass(frozen=True, slots=True)
class Model:
    """The fitted table: what the features of a block, its container, its path and its page contribute."""

    bias: float
    block: Steps
    container: Steps
    path: Steps
    page: Steps
    inherited: BitScores
    own: BitScores
    phrases: Mapping[str, float]
    close: float
    trees: Trees

    @classmethod
    def from_dict(cls, table: Mapping[str, Any]) -> Model:
        """A model from one of the tables of `model.json`."""
        features, hints = table["features"], table["hints"]

        def bits(known: tuple[tuple[str, int], ...]) -> BitScores:
            return tuple((name, bit, hints[name]) for name, bit in known if name in hints)

        return cls(
            table["bias"],
            steps_of(features, BLOCK_FEATURES),
            steps_of(features, CONTAINER_FEATURES),
            steps_of(features, PATH_FEATURES),
            steps_of(features, PAGE_FEATURES),
            bits(SCORED_BITS),
            bits(OWN_BITS),
            table["says"],
            table["close"],
            _grown(table["trees"]),
        )

    def hinted(self, inherited: int, own: int) -> float:
        """What a block's hints contribute."""
        total = sum([score for _, bit, score in self.inherited if inherited & bit])
        return total + sum([score for _, bit, score in self.own if own & bit])


def steps_of(features: Mapping[str, Any], names: tuple[str, ...]) -> Steps:
    """The steps of a table of an additive model, each with the place of its feature in the row."""
    return tuple(
        (at, tuple(features[name][0]), tuple(features[name][1]))
        for at, name in enumerate(names)
        if name in features
    )


@lru_cache(maxsize=1)
def _fitted() -> Any:
    """The tables of `model.json`."""
    return json.loads(files(__package__).joinpath("model.json").read_text("utf-8"))


@lru_cache(maxsize=3)
def model_for(pages: Literal["article", "other", "text"]) -> Model:
    """The fitted model for articles, for other pages, or for pages without markup."""
    return Model.from_dict(_fitted()[pages])


@lru_cache(maxsize=2)
def additive_model(
    name: Literal["kind", "kind_without_address"], features: tuple[str, ...]
) -> dict[str, tuple[float, Steps]]:
    """The fitted additive models of something else than blocks: per class its bias and the steps of its features."""
    classes = _fitted()[name]["classes"]
    return {which: (table["bias"], steps_of(table["features"], features)) for which, table in classes.items()}


def _grown(trees: list[Any]) -> Trees:
    """The trees of `model.json` as one function: an expression of Python takes half the time of a walk over nodes."""
    source = " + ".join(["0.0", *map(_expression, trees)])
    return cast(Trees, eval(f"lambda row: {source}"))  # noqa: S307 - made of numbers alone


def _expression(node: Any) -> str:
    """A tree, `[feature, edge, what follows at most at it, and above]`, or the score where it ends."""
    if not isinstance(node, list):
        return repr(float(node))
    name, edge, below, above = node
    at = COLUMNS.index(name)
    return f"({_expression(below)} if row[{at}] <= {float(edge)!r} else {_expression(above)})"


def additive(steps: Steps, row: tuple[float, ...]) -> float:
    """What a row of features contributes."""
    total = 0.0
    for at, edges, scores in steps:
        total += scores[bisect_left(edges, row[at])]
    return total


def score_blocks(page: Page, features: Features, model: Model) -> dict[int, float]:
    """The score of every block that could be story, by index: log odds that it is."""
    near, containers, paths = features.near, features.containers, features.paths
    base = model.bias + additive(model.page, features.page)
    by_container = {
        container: base + additive(model.container, row) for container, row in features.by_container.items()
    }
    by_path = {path: additive(model.path, row) for path, row in features.by_path.items()}
    parts = [
        [by_container[containers[i]] for i in near],
        [by_path[paths[i]] for i in near],
        _hinted(page, near, model),
        *(
            [values[bisect_left(edges, feature)] for feature in features.by_block[at]]
            for at, edges, values in model.block
        ),
    ]
    scores: dict[int, float] = dict(zip(near, map(sum, zip(*parts, strict=True)), strict=True))
    for index, names in features.phrases.items():
        scores[index] += sum(model.phrases.get(name, 0.0) for name in names)
    close = model.close
    for at, (index, score) in enumerate(scores.items()):
        if -close < score < close:
            scores[index] = score + model.trees(columns(page, features, at))
    return scores


def _hinted(page: Page, near: list[int], model: Model) -> list[float]:
    """What the blocks' hints contribute, worked out once for all that have the same."""
    by_hints: dict[tuple[int, int], float] = {}
    found = []
    for index in near:
        region = page.regions[page.blocks[index].region]
        key = (region.hints, region.own)
        if key not in by_hints:
            by_hints[key] = model.hinted(*key)
        found.append(by_hints[key])
    return found


COLUMNS = (
    *FEATURES,
    *(name for name, _ in SCORED_BITS),
    *(name for name, _ in OWN_BITS),
    *(f"says {name}" for name in PHRASE_KINDS),
)
"""All that a decision tree may look at."""
_NO_PHRASE = [0.0] * len(PHRASE_KINDS)


def columns(page: Page, features: Features, at: int) -> tuple[float, ...]:
    """The `COLUMNS` of the block `features.near[at]`, all of one type: so comparisons are fastest."""
    index = features.near[at]
    region = page.regions[page.blocks[index].region]
    phrases = features.phrases.get(index)
    found = [float(name in phrases) for name in PHRASE_KINDS] if phrases else _NO_PHRASE
    return (*map(float, features.row(at)), *_bits(region.hints, region.own), *found)


@lru_cache(maxsize=4096)
def _bits(inherited: int, own: int) -> tuple[float, ...]:
    return (
        *(float(inherited & bit != 0) for _, bit in SCORED_BITS),
        *(float(own & bit != 0) for _, bit in OWN_BITS),
    )
