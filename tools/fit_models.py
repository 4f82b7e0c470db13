#!/usr/bin/env python3
"""Fit the models of `src/articlex/rules/body/model.json` from pages with gold bodies.

    python tools/fit_models.py --bench ../shared/bench            # cross-validate, print, write
    python tools/fit_models.py --bench ../shared/bench --dry-run  # do not write
    python tools/fit_models.py --bench ../shared/bench --only body  # the models of a page's kind stay, or the others

For blocks first an additive model: boosted stumps, one feature each, added up to a table of steps a feature.
Then, for the blocks whose sum is close to zero, a few boosted trees. Articles and other pages have a model
each, pages without markup another. Labels come from aligning blocks with the gold text; hosts are never
split between training and test. What kind a page is is fitted likewise; `fit_headlines.py` fits which of its lines
is the headline. Seeded: the same pages give the same models. Needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold
from training_pages import HTML_SETS, TEXT_SETS, Example, Table, gather

from articlex.rules.body.feature_names import FEATURES
from articlex.rules.body.kind import ADDRESS_FEATURES, KIND_FEATURES, KINDS, kind_features
from articlex.rules.body.model import COLUMNS
from articlex.rules.body.story import best_threshold

TARGET = Path(__file__).parents[1] / "src/articlex/rules/body/model.json"
# What a page of each set weighs in each model; 1 where nothing else is said. The gold of fundus and readability is
# exact to the paragraph, and that of text is of the very text; in the models of articles the posts of a forum are hardly
# to be learnt as story.
WEIGHTS = {
    "article": {"fundus": 3.0, "readability": 2.0, "wcxb-others": 0.05},
    "other": {"wcxb-others": 2.0},
    "text": {"text-fundus": 4.0, "text-wcxb": 4.0, "wcxb-others": 0.05},
}
BOOSTING = {
    "objective": "binary",
    "num_leaves": 2,
    "max_bin": 63,
    "min_data_in_leaf": 40,
    "seed": 7,
    "deterministic": True,
    "num_threads": 2,
    "verbose": -1,
}


@dataclass(frozen=True)
class Size:
    """How large a model is: its stumps, the trees that help where their sum is nearer to zero than `close`, the
    leaves of each, and how fast either learns."""

    stumps: int
    close: float
    trees: int
    leaves: int
    stump_rate: float
    tree_rate: float


LARGE = Size(stumps=150, close=2.5, trees=40, leaves=16, stump_rate=0.3, tree_rate=0.2)
# Pages without markup tell less by single features.
DEEP = Size(stumps=250, close=2.0, trees=40, leaves=32, stump_rate=0.2, tree_rate=0.25)
SIZES = {"article": LARGE, "other": LARGE, "text": DEEP}
TREE_PENALTY = 2.0  # LightGBM's lambda_l2
FOLDS = 4
LEAST_SPREAD = 0.2  # of a feature's scores: less is not worth the time to ask it
NEXT_TO_ZERO = 0.0001
# What the sets say of the kind of their pages.
KIND_OF_TYPE = {"article": "article", "forum": "discussion", "listing": "listing", "collection": "listing"}
ANY_KIND = ("web-2006", "web-mixed", "web-chinese-mixed")
KIND_BOOSTING = BOOSTING | {
    "objective": "multiclass", "num_class": len(KINDS), "min_data_in_leaf": 20, "learning_rate": 0.1,
}  # fmt: skip
KIND_ROUNDS = 250
KIND_WEIGHT_OF_NEWS = 0.6  # against a page of WCXB: there are many, and all are articles
SMALL_STUMPS = 200  # of either


def word_f1(table: Table, scores: Any, metrics: Any, *, threshold: float | None = None) -> dict[str, float]:
    """Mean word F1 a set when blocks above a threshold, that of the best expected F1 by default, are the story."""
    found = defaultdict(list)
    for example in table.examples:
        scored = dict(zip(example.indexes, scores[example.rows], strict=True))
        bar = best_threshold(example.page, scored) if threshold is None else threshold
        text = "\n".join(example.page.blocks[i].text for i, score in scored.items() if score > bar)
        found[example.set].append(metrics.word_score(text, example.gold)[2])
    return {name: round(sum(values) / len(values), 4) for name, values in found.items()}


@dataclass
class Model:
    """The stumps, and the trees that help where their sum is close to zero."""

    stumps: Any
    trees: Any
    close: float

    def scores(self, rows: Any) -> Any:
        """The score per row."""
        scores = self.stumps.predict(rows, raw_score=True)
        close = np.abs(scores) < self.close
        if close.any():
            scores[close] += self.trees.predict(rows[close], raw_score=True)
        return scores


def boosted(rows: Any, answers: Any, weights: Any, size: Size) -> Model:
    """Stumps on the weighted rows, trees on those whose sum is close to zero."""

    def dataset(at: Any, start: Any = None) -> Any:
        scale = at.sum() / weights[at].sum()
        return lightgbm.Dataset(
            rows[at], answers[at].astype(int), weight=weights[at] * scale, init_score=start
        )

    every = np.ones(len(rows), bool)
    stumps = lightgbm.train(BOOSTING | {"learning_rate": size.stump_rate}, dataset(every), size.stumps)
    sums = stumps.predict(rows, raw_score=True)
    close = np.abs(sums) < size.close
    boosting = {"num_leaves": size.leaves, "learning_rate": size.tree_rate, "lambda_l2": TREE_PENALTY}
    trees = lightgbm.train(BOOSTING | boosting, dataset(close, sums[close]), size.trees)
    return Model(stumps, trees, size.close)


def rounded(edge: float) -> float:
    """An edge for the table; the smallest number above or below zero stays on its side of it."""
    return round(edge, 5) or math.copysign(NEXT_TO_ZERO, edge)


def nested(node: Any) -> Any:
    """A tree of LightGBM as nested lists: feature, edge, what follows at most at it, and above."""
    if "leaf_value" in node:
        return round(node["leaf_value"], 3)
    sides = nested(node["left_child"]), nested(node["right_child"])
    return [COLUMNS[node["split_feature"]], rounded(node["threshold"]), *sides]


def added_up(stumps: Sequence[Any]) -> tuple[float, dict[int, tuple[list[float], list[float]]]]:
    """Stumps as a bias and, per column, the edges and one more score than edges."""
    sides: dict[int, dict[float, list[float]]] = defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))
    bias = 0.0
    for tree in stumps:
        root = tree["tree_structure"]
        if "split_feature" not in root:
            bias += root["leaf_value"]
            continue
        side = sides[root["split_feature"]][root["threshold"]]
        side[0] += root["left_child"]["leaf_value"]
        side[1] += root["right_child"]["leaf_value"]
    steps = {}
    for column, found in sorted(sides.items()):
        edges = sorted(found)
        scores = [
            sum(found[edge][0 if at <= k else 1] for k, edge in enumerate(edges))
            for at in range(len(edges) + 1)
        ]
        steps[column] = edges, scores
    return bias, steps


def as_table(model: Model) -> dict[str, Any]:
    """The stumps added up: bias, and per column its edges and scores; then the trees."""
    bias, steps = added_up(model.stumps.dump_model()["tree_info"])
    features, hints, phrases = {}, {}, {}
    for column, (edges, scores) in steps.items():
        name = COLUMNS[column]
        if column < len(FEATURES) and max(scores) - min(scores) < LEAST_SPREAD:
            bias += (max(scores) + min(scores)) / 2
        elif column < len(FEATURES):
            features[name] = [[rounded(edge) for edge in edges], [round(score, 3) for score in scores]]
        else:
            bias += scores[0]
            target = phrases if name.startswith("says ") else hints
            target[name.removeprefix("says ")] = round(scores[-1] - scores[0], 3)
    return {
        "bias": round(bias, 3),
        "features": features,
        "hints": hints,
        "says": phrases,
        "close": model.close,
        "trees": [nested(t["tree_structure"]) for t in model.trees.dump_model()["tree_info"]],
    }


def main() -> None:
    """Cross-validate, fit on all pages, write the models."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--only", choices=("body", "kind"), help="keep the other models")
    args = parser.parse_args()
    sys.path.insert(0, str(args.bench))
    import bench
    import metrics

    fitted: dict[str, Any] = json.loads(TARGET.read_text("utf-8")) if args.only else {}
    today = dt.datetime.now(tz=dt.timezone.utc).date().isoformat()
    pages = gather(bench, metrics, args.bench, HTML_SETS)
    if args.only != "kind":
        texts = gather(bench, metrics, args.bench, (*TEXT_SETS, *HTML_SETS), as_text=True)
        fitted |= {
            "fitted": today,
            "command": "python tools/fit_models.py --bench ../shared/bench",
            "article": fit("article", pages, metrics),
            "other": fit("other", pages, metrics),
            "text": fit("text", texts, metrics),
        }
    if args.only != "body":
        fitted["kind"] = {"fitted": today} | fit_kind(pages.examples)
        fitted["kind_without_address"] = {"fitted": today} | fit_kind(pages.examples, ADDRESS_FEATURES)
    if not args.dry_run:
        TARGET.write_text(compact(fitted), encoding="utf-8")


def fit(name: str, table: Table, metrics: Any) -> dict[str, Any]:
    """Cross-validate by host, then fit on all: the model with its scores."""
    weights = table.weighted(WEIGHTS[name])
    print(f"{name}: {len(table.examples)} pages, {len(table.rows)} blocks, {table.answers.mean():.3f} story")
    scores = np.zeros(len(table.answers))
    for train, test in GroupKFold(FOLDS).split(table.rows, table.answers, table.hosts):
        model = boosted(table.rows[train], table.answers[train], weights[train], SIZES[name])
        scores[test] = model.scores(table.rows[test])
    threshold = 0.0 if name == "text" else None
    reached = word_f1(table, scores, metrics, threshold=threshold)
    print("  cross-validated:", reached)
    return {"cross_validated_word_f1": reached} | as_table(
        boosted(table.rows, table.answers, weights, SIZES[name])
    )


def cross_validated(rows: Any, answers: Any, hosts: Any, boosting: dict[str, Any]) -> tuple[Any, Any]:
    """The sums that stumps fitted on other hosts give each row, and the stumps fitted on all."""

    def stumps_on(at: Any) -> Any:
        return lightgbm.train(boosting, lightgbm.Dataset(rows[at], answers[at].astype(int)), SMALL_STUMPS)

    sums = np.zeros(len(rows))
    for train, test in GroupKFold(FOLDS).split(rows, answers, hosts):
        sums[test] = stumps_on(train).predict(rows[test], raw_score=True)
    return sums, stumps_on(np.arange(len(rows)))


def fit_kind(examples: Sequence[Example], unknown: tuple[str, ...] = ()) -> dict[str, Any]:
    """What the features of a page say of its kind, where some of them are unknown."""
    pages = [example for example in examples if example.set not in ANY_KIND]
    rows = np.array([kind_features(page.page, page.ledger, page.features) for page in pages], np.float32)
    rows[:, [KIND_FEATURES.index(name) for name in unknown]] = -1
    kinds = np.array([KINDS.index(KIND_OF_TYPE.get(page.type, "other")) for page in pages])
    hosts = np.array([page.host for page in pages])
    weights = np.array([1.0 if page.set.startswith("wcxb") else KIND_WEIGHT_OF_NEWS for page in pages])

    def stumps_on(at: Any) -> Any:
        data = lightgbm.Dataset(rows[at], kinds[at], weight=weights[at])
        return lightgbm.train(KIND_BOOSTING, data, KIND_ROUNDS)

    odds = np.zeros((len(rows), len(KINDS)))
    for train, test in GroupKFold(FOLDS).split(rows, kinds, hosts):
        odds[test] = stumps_on(train).predict(rows[test])
    judged = np.array([page.set.startswith("wcxb") for page in pages])
    auc = round(float(roc_auc_score(kinds[judged] == 0, odds[judged, 0])), 4)
    right = round(float(np.mean(odds[judged].argmax(1) == kinds[judged])), 4)
    articles = round(float(np.mean(odds[~judged].argmax(1) == 0)), 4)
    print(f"kind, cross-validated: AUC {auc}, right {right} on wcxb; {articles} of the news are articles")
    trees = stumps_on(np.arange(len(rows))).dump_model()["tree_info"]
    return {
        "cross_validated_auc": auc,
        "cross_validated_right": right,
        "classes": {
            kind: additive_table(*added_up(trees[at :: len(KINDS)]), KIND_FEATURES)
            for at, kind in enumerate(KINDS)
        },
    }


def additive_table(
    bias: float, steps: dict[int, tuple[list[float], list[float]]], names: Sequence[str]
) -> dict[str, Any]:
    """An additive model as data: its bias, and per feature the edges and scores."""
    features = {
        names[column]: [[rounded(edge) for edge in edges], [round(score, 3) for score in scores]]
        for column, (edges, scores) in steps.items()
    }
    return {"bias": round(bias, 3), "features": features}


def compact(fitted: dict[str, Any]) -> str:
    """JSON with what holds no names, and every decision tree, on one line."""
    import re

    trees = {}
    for name in WEIGHTS:
        for at, tree in enumerate(fitted.get(name, {}).get("trees", ())):
            trees[f'"{name} {at}"'] = json.dumps(tree)
            fitted[name]["trees"][at] = f"{name} {at}"
    text = json.dumps(fitted, indent=1)
    text = re.sub(r"\[\s+([-\d.,\s]+?)\s+\]", lambda found: "[" + " ".join(found[1].split()) + "]", text)
    for name, tree in trees.items():
        text = text.replace(name, tree)
    return text + "\n"


if __name__ == "__main__":
    main()
