#!/usr/bin/env python3
"""What the ledger costs `extract`: the share of its time that goes into keeping who said what, and why.

    python benchmarks/ledger.py [FOLDER]

FOLDER holds pages (*.html, also gzipped); by default those of the tests. A page is extracted with the ledger
as it is, and with one that keeps only the last word, as an extractor without `explain` would; rounds of both
alternate, and the fastest of each counts. What no ledger could leave out, the roles themselves, is in the
last figure too: every mark that the page got is made and recorded once more.
"""

from __future__ import annotations

import gzip
import sys
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from unittest.mock import patch

from articlex import Finding, Ledger, Mark, Pipeline, explain, extract
from articlex.rules import STORY_RULES

ROUNDS = 15
PAGES = Path(__file__).parents[1] / "tests/fixtures/pages"


def record_last_word(self: Ledger, _: str, said: Mark | Finding) -> None:
    """`Ledger.record` without the log."""
    if isinstance(said, Mark):
        self._assign(said.block, said.role)
    else:
        self.findings[said.field] = said


def extraction(page: bytes) -> float:
    """Seconds of one `extract`."""
    start = perf_counter()
    extract(page)
    return perf_counter() - start


def recording(page: bytes) -> float:
    """Seconds in which all that was said of a page is made and recorded again."""
    explanation = explain(page, pipeline=Pipeline(STORY_RULES))
    log = explanation.ledger.log
    ledger = Ledger.of(explanation.page)
    start = perf_counter()
    for rule, said, _ in log:
        ledger.record(rule, replace(said))
    return perf_counter() - start


def measured(page: bytes) -> tuple[float, float, float]:
    """Seconds with the log, without it, and for making and recording all marks: the fastest of `ROUNDS`."""
    with_log, without, again = [], [], []
    for _ in range(ROUNDS):
        with_log.append(extraction(page))
        with patch.object(Ledger, "record", record_last_word):
            without.append(extraction(page))
        again.append(recording(page))
    return min(with_log), min(without), min(again)


def main() -> None:
    """Print the shares."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    files = sorted(path for path in folder.rglob("*.html*") if path.is_file())
    pages = [gzip.decompress(f.read_bytes()) if f.suffix == ".gz" else f.read_bytes() for f in files]
    kept, bare, again = (sum(times) for times in zip(*map(measured, pages), strict=True))
    print(f"{len(pages)} pages, {1000 * kept / len(pages):.2f} ms a page")
    print(f"keeping the log: {(kept - bare) / kept:6.1%} of extract")
    print(f"making and recording every mark: {again / kept:6.1%}, an upper bound")


if __name__ == "__main__":
    main()
