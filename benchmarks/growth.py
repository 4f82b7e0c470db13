#!/usr/bin/env python3
"""How time and memory grow with the size of a page, from 1 MB to 8 MB, for text and HTML of many shapes.

    python benchmarks/growth.py

An exponent of 1 is time in proportion to size; memory is what the process needs beside the page itself.
Timings vary; look at exponents well above 1.
"""

from __future__ import annotations

import math
import resource
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

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
    "html: lines in <pre>": ("<h1>Snow</h1><pre>", "Snow\n"),
    "html: nothing but tags": ("", "<b>"),
    "html: nested <div>": ("", "<div>"),
    "html: nested <div> with text": ("", "<div>Snow "),
    "html: attributes": ("<p ", "a=1 "),
    "html: cells": ("<table>", "<tr><td>Oslo<td>3 "),
    "html: initials": ("<h1>Snow</h1><figure><figcaption>", "A."),
    "html: pictures": ("<h1>Snow</h1>", "<img src=a.jpg srcset='b.jpg 2x'>"),
    "html: JSON-LD": ("<script type=application/ld+json>[", '{"@type":"Article","headline":"Snow"},'),
}


def cost(shape: str, size: int) -> tuple[float, float]:
    """The seconds and the megabytes that one extraction takes, told in a process of its own."""
    head, repeated = SHAPES[shape]
    page = head + repeated * (size // len(repeated))
    extract(head)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    extract(page)
    seconds = time.process_time() - start
    return seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def main() -> None:
    """Print a line a shape."""
    print(
        f"{'shape':<34}{SMALL / 1e6:>6.0f} MB{LARGE / 1e6:>8.0f} MB{'exponent':>10}{'s/MB':>8}{'memory/size':>13}"
    )
    for shape in SHAPES:
        costs = []
        for size in (SMALL, LARGE):
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
                costs.append(process.submit(cost, shape, size).result())
        (small, _), (large, megabytes) = costs
        exponent = math.log(large / small) / math.log(LARGE / SMALL)
        print(
            f"{shape:<34}{small:>7.2f} s{large:>9.2f} s{exponent:>10.2f}"
            f"{large / LARGE * 1e6:>8.2f}{megabytes / LARGE * 1e6:>13.1f}"
        )


if __name__ == "__main__":
    main()
