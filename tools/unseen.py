#!/usr/bin/env python3
"""What pages never seen may expect: every page extracted with models that were not fitted on its like.

    python tools/unseen.py --bench ../shared/bench            # whole collections left out
    python tools/unseen.py --bench ../shared/bench --by host  # hosts left out
    python tools/unseen.py --bench ../shared/bench --text     # pages without markup

All rules run as in `extract`; only the models that score blocks are fitted anew, once a fold. The two WCXB sets
are one collection, and a page's text is of the collection of the page. Needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import fit_models
import numpy as np
from sklearn.model_selection import GroupKFold
from training_pages import HTML_SETS, TEXT_SETS, Table, gather, host_of

from articlex.rules.body import story
from articlex.rules.body.model import Model

MEASURES = ("f1", "p", "r", "para_f1", "with", "without")
BELOW = 0.5


def main() -> None:
    """Print a line a set."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--by", choices=("collection", "host"), default="collection")
    parser.add_argument("--sets", nargs="+", help="score these only; the others are fitted on all the same")
    parser.add_argument("--text", action="store_true", help="pages without markup")
    options = parser.parse_args()
    folder = options.bench
    sys.path.insert(0, str(folder))
    import bench
    import metrics

    sets = (*TEXT_SETS, *HTML_SETS) if options.text else HTML_SETS
    table = gather(bench, metrics, folder, sets, as_text=options.text)
    wanted = options.sets or (TEXT_SETS if options.text else HTML_SETS)
    pages = [
        page
        for page in bench.load(folder / "data", list(wanted), None, None)
        if page.set in wanted and page.gold.get("body_text")
    ]
    scores: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for left_out in folds(table, options.by):
        scored = [
            page
            for page in pages
            if (host_of(page) if options.by == "host" else collection(page.set)) in left_out
        ]
        if scored:
            names = (
                ("text",) if options.text else ("article",) if left_out == {"wcxb"} else ("article", "other")
            )
            use_models_without(table, left_out, options.by, names)
            for page in scored:
                scores[page.set].append(bench.score_page("articlex", page))
    for name, rows in scores.items():
        print(f"{name:<26}{len(rows):>5} pages", *(mean_of(rows, measure) for measure in MEASURES))


def collection(name: str) -> str:
    """The collection that a set is of."""
    name = name.removeprefix("text-")
    return name.partition("-")[0] if name.startswith("wcxb") else name


def groups(table: Table, by: str) -> Any:
    """Per block what is left out as a whole: its host or its collection."""
    return table.hosts if by == "host" else np.array([collection(name) for name in table.sets])


def folds(table: Table, by: str) -> Iterator[set[str]]:
    """The hosts or collections that are left out together."""
    if by == "collection":
        yield from ({name} for name in dict.fromkeys(collection(example.set) for example in table.examples))
        return
    without_blocks = {example.host for example in table.examples} - set(table.hosts)
    for _, test in GroupKFold(fit_models.FOLDS).split(table.rows, table.answers, table.hosts):
        yield set(table.hosts[test]) | without_blocks
        without_blocks = set()


def use_models_without(table: Table, left_out: set[str], by: str, names: Sequence[str]) -> None:
    """Let pages be scored by models fitted on everything else. Where all pages that are no articles are left out, the
    model of articles serves every page."""
    train = ~np.isin(groups(table, by), list(left_out))
    models = {}
    for name in names:
        weights = table.weighted(fit_models.WEIGHTS[name])
        fitted = fit_models.boosted(
            table.rows[train], table.answers[train], weights[train], fit_models.SIZES[name]
        )
        models[name] = Model.from_dict(fit_models.as_table(fitted))
    story.model_for = lambda name: models.get(name, models[names[0]])  # type: ignore[assignment]


def mean_of(rows: list[dict[str, Any]], measure: str) -> str:
    """The mean of a measure, and for word F1 how many pages are below half."""
    values = [row[measure] for row in rows if row.get(measure) is not None]
    if not values:
        return ""
    below = f" (below half: {sum(value < BELOW for value in values)})" if measure == "f1" else ""
    return f" {measure} {sum(values) / len(values):.4f}{below}"


if __name__ == "__main__":
    main()
