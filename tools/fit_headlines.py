#!/usr/bin/env python3
"""Fit `src/articlex/rules/head/headline/model.json`: which line of a page is its headline.

    python tools/fit_headlines.py --bench ../shared/bench            # cross-validate, print, write
    python tools/fit_headlines.py --bench ../shared/bench --dry-run  # do not write

Two additive models of boosted stumps over the features of `lines.py`: one for pages without markup, one for pages
with markup, whose own titles are withheld, as those of a page that has none. Hosts are never split between training
and test. Seeded: the same pages give the same models. Needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import Any

import numpy as np
from fit_models import BOOSTING, added_up, additive_table, compact, cross_validated
from training_pages import host_of

from articlex.pipeline import Pipeline
from articlex.read import read
from articlex.rules import RULES
from articlex.rules.head.headline.lines import LINE_FEATURES, line_features, surroundings

TARGET = Path(__file__).parents[1] / "src/articlex/rules/head/headline/model.json"
SETS = {
    "text": ("text-fundus", "text-wcxb"),
    "html": (
        "fundus", "wcxb-articles", "readability", "news-2008", "news-2012-five-languages", "news-mixed", "blogs-2012",
        "news-2023-ten-languages", "portals",
    ),
}  # fmt: skip
STUMPS = BOOSTING | {"min_data_in_leaf": 15, "learning_rate": 0.1, "max_bin": 31}


def main() -> None:
    """Cross-validate, fit on all pages, write the models."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--dry-run", action="store_true")
    args = parser.parse_args()
    sys.path.insert(0, str(args.bench))
    import bench
    import metrics

    fitted = {
        "fitted": dt.datetime.now(tz=dt.timezone.utc).date().isoformat(),
        "command": "python tools/fit_headlines.py --bench ../shared/bench",
        **{pages: fit(bench, metrics, args.bench, sets) for pages, sets in SETS.items()},
    }
    if not args.dry_run:
        TARGET.write_text(compact(fitted), encoding="utf-8")


def fit(bench: Any, metrics: Any, folder: Path, sets: tuple[str, ...]) -> dict[str, Any]:
    """The model of some sets, with the share of pages on which the likeliest line is the headline."""
    before = Pipeline(RULES[: [rule.__name__ for rule in RULES].index("headline_shown")])
    rows: list[tuple[float, ...]] = []
    answers: list[bool] = []
    pages: list[str] = []
    hosts: list[str] = []
    for item in bench.load(folder / "data", list(sets), None, None):
        if item.set not in sets or not item.gold.get("headline"):
            continue
        page = read(item.read(), url=item.url)
        around = surroundings(page, before.run(page))
        for line in around.lines:
            rows.append(line_features(page, around, line))
            answers.append(metrics.headline_score(line.text, item.gold["headline"]) == 1)
        pages += [item.name] * len(around.lines)
        hosts += [host_of(item)] * len(around.lines)
    x, y, names = np.array(rows, np.float32), np.array(answers), np.array(pages)
    sums, stumps = cross_validated(x, y, np.array(hosts), STUMPS)
    chosen = [y[names == name][np.argmax(sums[names == name])] for name in dict.fromkeys(pages)]
    right = round(float(np.mean(chosen)), 4)
    print(f"{', '.join(sets)}: {len(chosen)} pages, {len(rows)} lines, right {right}, cross-validated")
    return {"cross_validated": right} | additive_table(
        *added_up(stumps.dump_model()["tree_info"]), LINE_FEATURES
    )


if __name__ == "__main__":
    main()
