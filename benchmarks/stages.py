#!/usr/bin/env python3
"""Where the time of `extract` goes: each stage, and the 15 dearest rules, beside the bare parse by lxml.

    python benchmarks/stages.py ../shared/bench [--sets fundus,wcxb-articles] [--limit 60]

Every figure is the best of three rounds over the same pages, in milliseconds a page. Stages after the first
work on what the one before has made, so the time to forget a page shows under `extract` alone.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from lxml import html

from articlex import Ledger, Pipeline, extract
from articlex.compose import compose
from articlex.read import read
from articlex.read.claims import claims_of
from articlex.read.decode import to_utf8
from articlex.read.html import flatten
from articlex.rules import STORY_RULES

ROUNDS = 3
DEAREST = 15
Case = TypeVar("Case")


def best(work: Callable[[Case], Any], cases: Callable[[], Iterable[Case]]) -> float:
    """The seconds that `work` takes over the cases, made anew for every round, in the best of them."""
    spent = []
    for _ in range(ROUNDS):
        made = list(cases())
        start = time.perf_counter()
        for case in made:
            work(case)
        spent.append(time.perf_counter() - start)
    return min(spent)


def dearest(pages: list[tuple[bytes, str]]) -> list[tuple[str, float]]:
    """The rules and their seconds, the dearest first."""
    rounds: list[dict[str, float]] = []
    for _ in range(ROUNDS):
        spent: dict[str, float] = {}
        for content, url in pages:
            page = read(content, url=url)
            ledger = Ledger.of(page)
            for rule in STORY_RULES:
                start = time.perf_counter()
                for said in rule(page, ledger):
                    ledger.record(rule.__name__, said)
                spent[rule.__name__] = spent.get(rule.__name__, 0.0) + time.perf_counter() - start
        rounds.append(spent)
    lowest = {name: min(spent[name] for spent in rounds) for name in rounds[0]}
    return sorted(lowest.items(), key=lambda rule: -rule[1])


def main() -> None:
    """Print a line a stage, then a line a rule."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bench", type=Path, help="the folder of bench.py and its data")
    parser.add_argument("--sets", default="fundus,wcxb-articles")
    parser.add_argument("--limit", type=int, default=60, help="pages a set")
    options = parser.parse_args()
    sys.path.insert(0, str(options.bench))
    import bench

    loaded = bench.load(options.bench / "data", options.sets.split(","), options.limit, None)
    pages: list[tuple[bytes, str]] = [(page.read(), page.url) for page in loaded]
    flats = [flatten(to_utf8(content)) for content, _ in pages]
    rules = Pipeline(STORY_RULES)

    def fresh() -> Iterable[Any]:
        return (read(content, url=url) for content, url in pages)

    stages = {
        "bare parse by lxml": best(lambda page: html.document_fromstring(page[0]), lambda: pages),
        "extract, all of it": best(lambda page: extract(page[0], url=page[1]), lambda: pages),
        "  read": best(lambda page: read(page[0], url=page[1]), lambda: pages),
        "    bytes to UTF-8": best(lambda page: to_utf8(page[0]), lambda: pages),
        "    parse and walk": best(lambda page: flatten(to_utf8(page[0])), lambda: pages),
        "    claims": best(lambda flat: claims_of(flat.metas, flat.json_ld, flat.title), lambda: flats),
        "  rules": best(rules.run, fresh),
        "  compose": best(lambda made: compose(*made), lambda: ((p, rules.run(p)) for p in fresh())),
    }
    parse, whole = list(stages.values())[:2]
    print(f"{len(pages)} pages{'':<24}{'ms/page':>8}{'x parse':>9}{'share':>8}")
    named = dearest(pages)
    rows = [*stages.items(), *((f"    {name}", spent) for name, spent in named[:DEAREST])]
    for name, spent in rows:
        share = f"{spent / whole:>8.0%}" if name.startswith(" ") else ""
        print(f"{name:<32}{spent / len(pages) * 1e3:>8.3f}{spent / parse:>9.2f}{share}")
    others = sum(spent for _, spent in named[DEAREST:])
    print(f"    {len(named) - DEAREST} other rules{'':<13}{others / len(pages) * 1e3:>8.3f}")


if __name__ == "__main__":
    main()
