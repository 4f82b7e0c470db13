#!/usr/bin/env python3
"""Whether many threads read what one reads, and whether memory stays flat over many pages.

    python benchmarks/endurance.py threads [FOLDER]     8 threads, 2,000 pages
    python benchmarks/endurance.py memory [FOLDER]      20,000 pages in one process

Pages are the *.html of FOLDER, by default those of the tests, over and over, each time with another number
in every paragraph so that no line is met twice. Exit code 1 where threads differ or memory grows.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from pathlib import Path

from articlex import extract

FIXTURES = Path(__file__).parents[1] / "tests" / "fixtures" / "pages"
THREADS, PAGES_FOR_THREADS = 8, 2_000
PAGES_FOR_MEMORY, SHOWN = 20_000, 2_000
MOST_GROWTH = 1.1  # the peak at the end over that after the first tenth


def numbered(folder: Path, many: int) -> Iterator[bytes]:
    """So many pages, no two alike."""
    pages = [path.read_bytes() for path in sorted(folder.rglob("*.html"))]
    for number, page in enumerate(islice(cycle(pages), many)):
        yield page.replace(b"</p>", b" %d.</p>" % number)


def said(page: bytes) -> str:
    """All that is made of a page."""
    return extract(page).to_json()


def threads(folder: Path) -> bool:
    """Read pages one after the other, then by many threads; whether the results are the same."""
    pages = list(numbered(folder, PAGES_FOR_THREADS))
    start = time.perf_counter()
    alone = list(map(said, pages))
    middle = time.perf_counter()
    with ThreadPoolExecutor(THREADS) as pool:
        together = list(pool.map(said, pages))
    end = time.perf_counter()
    differing = sum(one != other for one, other in zip(alone, together, strict=True))
    print(f"{len(pages):,} pages: one thread {middle - start:.1f} s, {THREADS} threads {end - middle:.1f} s")
    print(f"pages that differ: {differing}")
    return not differing


def memory(folder: Path) -> bool:
    """Read many pages and print the peak of memory as it goes; whether it stays flat."""
    peaks = []
    for number, page in enumerate(numbered(folder, PAGES_FOR_MEMORY), 1):
        said(page)
        if not number % SHOWN:
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
            print(f"{number:>7,} pages {peaks[-1]:>7.1f} MB at the most", flush=True)
    print(f"growth after the first {SHOWN:,} pages: {peaks[-1] / peaks[0] - 1:+.1%}")
    return peaks[-1] <= MOST_GROWTH * peaks[0]


def main() -> int:
    """Do what the first word says; the exit code."""
    what = {"threads": threads, "memory": memory}[sys.argv[1]]
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else FIXTURES
    return int(not what(folder))


if __name__ == "__main__":
    sys.exit(main())
