#!/usr/bin/env python3
"""Word F1 by the length of the gold: short stories drown first.

python benchmarks/by_length.py ../shared/bench
"""

from __future__ import annotations

import sys
from collections import defaultdict
from multiprocessing import Pool
from pathlib import Path

SETS = (
    "fundus", "news-2008", "news-2012-five-languages", "news-mixed", "news-2023-ten-languages", "news-chinese-2018",
)  # fmt: skip
LENGTHS = (150, 300, 600, 1200)  # words, or characters in scripts without spaces


def length_and_f1(page: object) -> tuple[int, float]:
    """The gold's words and the F1 of a page."""
    import bench
    import metrics

    row = bench.score_page("articlex", page)
    return len(metrics.tokens(page.gold["body_text"])), row["f1"]  # type: ignore[attr-defined]


def main() -> None:
    """Print a line a range of lengths, over all news sets together."""
    folder = Path(sys.argv[1])
    sys.path.insert(0, str(folder))
    import bench

    pages = [
        page for page in bench.load(folder / "data", list(SETS), None, None) if page.gold.get("body_text")
    ]
    found: dict[int, list[float]] = defaultdict(list)
    with Pool() as pool:
        for length, f1 in pool.imap(length_and_f1, pages, chunksize=8):
            found[sum(length >= edge for edge in LENGTHS)].append(f1)
    for at, scores in sorted(found.items()):
        edges = f"{LENGTHS[at - 1] if at else 0} to {LENGTHS[at] - 1 if at < len(LENGTHS) else '…'}"
        print(f"{edges:<14}{len(scores):>5} pages  f1 {sum(scores) / len(scores):.4f}")


if __name__ == "__main__":
    main()
