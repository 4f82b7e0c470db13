#!/usr/bin/env python3
"""How well `Article.confidence` tells articles from other pages: the area under its ROC curve, per kind of page.

    python benchmarks/confidence.py ../shared/bench

The pages are those on which the model was fitted; `model.json` has the cross-validated figure.
"""

from __future__ import annotations

import sys
from pathlib import Path

from articlex import extract

SETS = ("wcxb-articles", "wcxb-others")
NO_STORY = ("listing", "collection", "product")


def auc(articles: list[float], others: list[float]) -> float:
    """The chance that an article is given more confidence than another page, ties counted half."""
    wins = sum((a > b) + 0.5 * (a == b) for a in articles for b in others)
    return wins / (len(articles) * len(others))


def main() -> None:
    """Print a line a kind of page."""
    folder = Path(sys.argv[1])
    sys.path.insert(0, str(folder))
    import bench

    sure: dict[str, list[float]] = {}
    for page in bench.load(folder / "data", list(SETS), None, None):
        kind = page.gold["page_type"]
        sure.setdefault(kind, []).append(extract(page.read(), url=page.url).confidence)
    articles = sure.pop("article")
    for kind, values in sorted(sure.items()):
        print(f"{kind:<24}{len(values):>5} pages  AUC {auc(articles, values):.3f}")
    together = [value for kind in NO_STORY for value in sure[kind]]
    print(f"{', '.join(NO_STORY):<24}{len(together):>4} pages  AUC {auc(articles, together):.3f}")


if __name__ == "__main__":
    main()
