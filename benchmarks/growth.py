#!/usr/bin/env python3
"""How time grows with the size of a page: the exponent from 1 MB to 8 MB, for text and HTML of many shapes.

    python benchmarks/growth.py

An exponent of 1 is time in proportion to size. Timings vary; look at exponents well above 1.
"""

from __future__ import annotations

import math
import time

from articlex import extract

SENTENCE = "Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic until noon. "
SMALL, LARGE = 1_000_000, 8_000_000  # characters
SHAPES = {
    "text: one line": ("Snow\n\n", SENTENCE),
    "text: one block": ("Snow\n\n", SENTENCE + "\n"),
    "text: paragraphs": ("Snow\n\n", SENTENCE + "\n\n"),
    "text: short lines": ("", "Home 3\n"),
    "text: short paragraphs": ("", "Oslo snow\n\n"),
    "text: links in Markdown": ("# Snow\n\n", "[Oslo](/oslo) "),
    "text: brackets that never close": ("# Snow\n\n", "["),
    "html: article": ("<h1>Snow</h1>", f"<p>{SENTENCE}</p>\n"),
    "html: menu": ("<nav><ul>", "<li><a href=/oslo>Oslo</a></li>\n"),
    "html: article and menu": ("<h1>Snow</h1>", f"<p>{SENTENCE}</p><ul><li><a href=/oslo>Oslo</a></ul>\n"),
    "html: one paragraph": ("<h1>Snow</h1><p>", SENTENCE),
    "html: lines parted by <br>": ("<h1>Snow</h1><p>", f"{SENTENCE}<br>"),
    "html: emphasis": ("<h1>Snow</h1><p>", "Snow <b>fell</b> on <i>Oslo</i>. "),
}


def seconds(page: str) -> float:
    """The time that one extraction takes."""
    start = time.perf_counter()
    extract(page)
    return time.perf_counter() - start


def main() -> None:
    """Print a line a shape."""
    print(f"{'shape':<34}{SMALL / 1e6:>6.0f} MB{LARGE / 1e6:>8.0f} MB{'exponent':>10}")
    for name, (head, repeated) in SHAPES.items():
        small, large = (seconds(head + repeated * (size // len(repeated))) for size in (SMALL, LARGE))
        exponent = math.log(large / small) / math.log(LARGE / SMALL)
        print(f"{name:<34}{small:>7.2f} s{large:>9.2f} s{exponent:>10.2f}")


if __name__ == "__main__":
    main()
