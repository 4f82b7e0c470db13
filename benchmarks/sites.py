"""What learning from the other pages of a host does for the page left out.

    python benchmarks/sites.py --bench ../shared/bench

Every host with at least four pages in the sets; pages of the Internet Archive count for the host that they were of.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from statistics import fmean
from typing import Any

from articlex.errors import ArticlexError
from articlex.pipeline import Pipeline
from articlex.read.sites.hosts import host_of
from articlex.rules import STORY_RULES
from articlex.site import Sites
from articlex.sites.memory import SiteMemory
from articlex.sites.page_profile import PageProfile, page_profile

FEWEST = 4  # pages of a host
MUCH = 0.005  # of F1: a host that loses more is named
Scored = tuple[str, float, float]
"""A page's name, and its F1 without and with what was learnt."""
NO_PAGES = ("datelines", "text-fundus", "text-wcxb")


def main() -> None:
    """Print a line a host, and the means."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--all", action="store_true", help="also hosts where nothing changes")
    parser.add_argument("--rows", type=Path, help="write page, score without and with to this file")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    sys.path.insert(0, str(options.bench))
    import bench

    by_host: dict[str, list[Any]] = defaultdict(list)
    for page in bench.load(options.bench / "data", None, None, None):
        if page.set not in NO_PAGES and (host := host_of(page.url or "")):
            by_host[host].append(page)
    hosts = {host: pages for host, pages in sorted(by_host.items()) if len(pages) >= FEWEST}
    with ProcessPoolExecutor(options.jobs) as pool:
        found = list(pool.map(partial(gains, str(options.bench)), hosts.items()))
    if options.rows:
        rows = (f"{name}\t{plain:.4f}\t{learnt:.4f}\n" for scores in found for name, plain, learnt in scores)
        options.rows.write_text("".join(rows), "utf-8")
    report(dict(zip(hosts, found, strict=True)), every=options.all)


def gains(folder: str, one: tuple[str, list[Any]]) -> list[Scored]:
    """Per page of a host that has gold its name and its F1, without and with what the others teach."""
    sys.path.insert(0, folder)
    import adapters
    import metrics

    import articlex

    host, pages = one
    profiles = [seen(page) for page in pages]
    found = []
    for at, page in enumerate(pages):
        if not (gold := page.gold.get("body_text")):
            continue
        memory = SiteMemory(host, half_life=None)
        others = [profile for i, profile in enumerate(profiles) if i != at and profile]
        mine = profiles[at]
        for profile in sorted(others, key=lambda profile: profile.digest):
            if mine is None or profile.digest != mine.digest:
                memory.feed(profile)
        learnt = Pipeline(STORY_RULES).with_sites(Sites((memory.site(),)))
        scores = []
        plain = articlex.extract
        for pipeline in (None, learnt):
            articlex.extract = partial(plain, pipeline=pipeline)
            try:
                text = adapters.SYSTEMS["articlex"](page.read(), page.url)["text"]
            except ArticlexError:
                text = ""
            finally:
                articlex.extract = plain
            scores.append(metrics.word_score(text, gold)[2])
        found.append((page.name, scores[0], scores[1]))
    return found


def seen(page: Any) -> PageProfile | None:
    """What a page shows, None where it cannot be read."""
    try:
        return page_profile(page.read(), url=page.url)
    except ArticlexError:
        return None


def means(rows: list[Scored]) -> tuple[float, float]:
    """The means of both scores."""
    return fmean(row[1] for row in rows), fmean(row[2] for row in rows)


def report(hosts: dict[str, list[Scored]], *, every: bool) -> None:
    """Print the table."""
    scored = {host: rows for host, rows in hosts.items() if rows}
    gain = {host: fmean(learnt - plain for _, plain, learnt in rows) for host, rows in scored.items()}
    print(f"{'host':<32}{'pages':>6}{'plain':>9}{'learnt':>9}{'gain':>9}")
    for host in sorted(gain, key=lambda host: gain[host]):
        if every or abs(gain[host]) >= MUCH / 10:
            plain, learnt = means(scored[host])
            print(f"{host:<32}{len(scored[host]):>6}{plain:>9.4f}{learnt:>9.4f}{gain[host]:>+9.4f}")
    rows = [row for several in scored.values() for row in several]
    plain, learnt = means(rows)
    print(
        f"\n{len(scored)} hosts, {len(rows)} pages: {plain:.4f} plain, {learnt:.4f} learnt, {learnt - plain:+.4f}"
    )
    print(
        f"mean of hosts {fmean(gain.values()):+.4f}; lower by more than {MUCH}: {sum(g < -MUCH for g in gain.values())}"
    )
    better = sum(row[2] > row[1] + MUCH / 5 for row in rows)
    worse = sum(row[2] < row[1] - MUCH / 5 for row in rows)
    below = sum(row[1] < 0.95 for row in rows)
    print(
        f"pages better {better}, worse {worse}, the same {len(rows) - better - worse}; plain below .95: {below}"
    )


if __name__ == "__main__":
    main()
