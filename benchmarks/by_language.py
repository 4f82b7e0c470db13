#!/usr/bin/env python3
"""Word F1 and each field by the language that articlex reads a page in.

python benchmarks/by_language.py ../shared/bench
"""

from __future__ import annotations

import sys
from collections import defaultdict
from multiprocessing import Pool
from pathlib import Path
from statistics import fmean

SETS = (
    "fundus", "news-2008", "news-2012-five-languages", "news-mixed", "news-2023-ten-languages", "news-chinese-2018",
    "trafilatura", "wcxb-articles",
)  # fmt: skip
SCORES = ("f1", "headline", "byline", "date", "captions", "credits")
FEWEST = 5  # pages of a language, below which its numbers say little


def language_and_scores(page: object) -> tuple[str, dict[str, float]]:
    """The language of a page, and its scores."""
    import bench

    from articlex import extract

    row = bench.score_page("articlex", page)
    article = extract(page.read(), url=page.url)  # type: ignore[attr-defined]
    return article.language, {name: row[name] for name in SCORES if name in row}


def main() -> None:
    """Print a line a language, those with most pages first."""
    folder = Path(sys.argv[1])
    sys.path.insert(0, str(folder))
    import bench

    pages = bench.load(folder / "data", list(SETS), None, None)
    found: dict[str, list[dict[str, float]]] = defaultdict(list)
    with Pool() as pool:
        for language, scores in pool.imap(language_and_scores, pages, chunksize=8):
            found[language].append(scores)
    print(f"{'':<6}{'pages':>6}" + "".join(f"{name:>10}" for name in SCORES))
    for language, rows in sorted(found.items(), key=lambda each: -len(each[1])):
        cells = [[row[name] for row in rows if name in row] for name in SCORES]
        means = "".join(f"{fmean(cell) if cell else float('nan'):>10.3f}" for cell in cells)
        print(f"{language:<6}{len(rows):>6}{means}{'  few' if len(rows) < FEWEST else ''}")


if __name__ == "__main__":
    main()
