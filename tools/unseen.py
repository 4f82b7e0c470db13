#!/usr/bin/env python3
"""What pages never seen may expect: every page extracted with votes that were fitted on other hosts only.

    python tools/unseen.py --bench ../shared/bench

All rules run as in `extract`; only the votes on blocks are fitted anew, once a fold. Needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import fit_models
from sklearn.model_selection import GroupKFold

from articlex.rules.body import story
from articlex.rules.body.model import Model

SETS = fit_models.SETS["html"]
MEASURES = ("f1", "p", "r", "para_f1", "with", "without")
BELOW = 0.5


def main() -> None:
    """Print a line a set."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bench", type=Path, required=True)
    folder = parser.parse_args().bench
    sys.path.insert(0, str(folder))
    import bench
    import metrics

    examples, rows, answers, weights, hosts = fit_models.gather(bench, metrics, folder, SETS)
    pages = [
        page
        for name in SETS
        for page in bench.load(folder / "data", [name], None, None)
        if page.set == name and page.gold.get("body_text")
    ]
    by_host = defaultdict(list)
    for example, page in zip(examples, pages, strict=True):
        by_host[example.host].append(page)
    scores: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for train, test in GroupKFold(fit_models.FOLDS).split(rows, answers, hosts):
        use(fit_models.boosted(rows[train], answers[train], weights[train]))
        for host in dict.fromkeys(hosts[test]):
            for page in by_host.pop(host):
                scores[page.set].append(bench.score_page("articlex", page))
    for page in (page for left in by_host.values() for page in left):  # none of its blocks was asked
        scores[page.set].append(bench.score_page("articlex", page))
    for name, scored in scores.items():
        print(f"{name:<16}{len(scored):>5} pages", *(told(scored, measure) for measure in MEASURES))


def use(model: fit_models.Model) -> None:
    """Let pages with markup vote by a model."""
    table = Model.from_dict(fit_models.table(model))
    story.model_for = lambda _: table  # type: ignore[assignment]


def told(scored: list[dict[str, Any]], measure: str) -> str:
    """The mean of a measure, and for word F1 how many pages are below half."""
    values = [row[measure] for row in scored if row.get(measure) is not None]
    if not values:
        return ""
    below = f" (below half: {sum(value < BELOW for value in values)})" if measure == "f1" else ""
    return f" {measure} {sum(values) / len(values):.4f}{below}"


if __name__ == "__main__":
    main()
