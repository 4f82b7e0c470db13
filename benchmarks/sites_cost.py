"""What it costs to learn from pages of a site, and to honour what was learnt, against `extract`.

    python benchmarks/sites_cost.py --bench ../shared/bench

Of every host with at least 20 pages in the sets. Each page is timed alone, each way in turn, and the best time counts.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import process_time
from typing import Any

from articlex import extract
from articlex.errors import ArticlexError
from articlex.pipeline import Pipeline
from articlex.read.sites.files import written_site
from articlex.read.sites.hosts import host_of
from articlex.rules import STORY_RULES
from articlex.site import Sites
from articlex.sites.memory import SiteMemory
from articlex.sites.page_profile import page_profile

FEWEST = 20  # pages of a host
ROUNDS = 5


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bench", type=Path, required=True)
    options = parser.parse_args()
    sys.path.insert(0, str(options.bench))
    import bench

    by_host: dict[str, list[Any]] = defaultdict(list)
    for page in bench.load(options.bench / "data", None, None, None):
        if page.set != "datelines" and not page.set.startswith("text-"):
            by_host[host_of(page.url or "")].append(page)
    totals = [0.0, 0.0, 0.0]
    count = 0
    largest = 0
    for host, pages in by_host.items():
        if host and len(pages) >= FEWEST:
            times, size = timed(host, [(page.read(), page.url) for page in pages])
            totals = [a + b for a, b in zip(totals, times, strict=True)]
            count += len(pages)
            largest = max(largest, size)
    plain, known, learnt = totals
    print(f"{count} pages: extract {plain / count * 1e3:.2f} ms a page")
    print(
        f"with a profile {known / plain - 1:+.1%}; learning x {learnt / plain:.2f}; largest profile {largest} bytes"
    )


def timed(host: str, pages: list[tuple[Any, str]]) -> tuple[list[float], int]:
    """The seconds that the pages of a host take plainly, with a profile, and to be learnt from; and its size."""
    memory = SiteMemory(host, half_life=None)
    for content, url in pages:
        memory.feed(page_profile(content, url=url))
    site = memory.site()
    pipeline = Pipeline(STORY_RULES).with_sites(Sites((site,)))
    best = [[1e9] * len(pages) for _ in range(3)]
    making = 1e9
    for _ in range(ROUNDS):
        fed = SiteMemory(host, half_life=None)
        for at, (content, url) in enumerate(pages):
            ways: tuple[Callable[[], Any], ...] = (
                lambda: extract(content, url=url),  # noqa: B023 - called at once
                lambda: extract(content, url=url, pipeline=pipeline),  # noqa: B023
                lambda: fed.feed(page_profile(content, url=url)),  # noqa: B023
            )
            for way, call in enumerate(ways):
                best[way][at] = min(best[way][at], seconds(call))
        making = min(making, seconds(fed.site))
    plain, known, learnt = map(sum, best)
    return [plain, known, learnt + making], len(written_site(site).encode())


def seconds(call: Callable[[], Any]) -> float:
    """How long a call takes on the processor; a page that cannot be read takes what it takes."""
    gc.collect(0)
    start = process_time()
    with suppress(ArticlexError):
        call()
    return process_time() - start


if __name__ == "__main__":
    main()
