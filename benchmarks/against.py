#!/usr/bin/env python3
"""How long `extract` takes beside another state of the project, page by page.

    git worktree add /tmp/before COMMIT
    python benchmarks/against.py /tmp/before ../shared/bench [--sets fundus] [--rounds 5]

A process each reads the pages in turns, one page at a time, so that whatever else the machine does slows both.
Of each page counts the fastest round, in seconds of its own thread; `to_dict` is in it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from statistics import mean, median
from time import thread_time

ROOT = Path(__file__).parents[1]


class Worker:
    """A process that imports the library from one tree and times a page whenever it is asked."""

    def __init__(self, tree: Path, options: argparse.Namespace) -> None:
        self.process = subprocess.Popen(
            [sys.executable, __file__, "--work", str(tree), str(options.bench), "--sets", options.sets],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(tree / "src")},
        )
        self.pages = int(self._line())

    def seconds(self, page: int) -> float:
        """The time that a page takes."""
        assert self.process.stdin  # noqa: S101 - it is a pipe
        print(page, file=self.process.stdin, flush=True)
        return float(self._line())

    def _line(self) -> str:
        assert self.process.stdout  # noqa: S101 - it is a pipe
        return self.process.stdout.readline()

    def stop(self) -> None:
        """End the process."""
        self.process.communicate()


def work(options: argparse.Namespace) -> None:
    """Time the pages whose numbers come in."""
    sys.path.insert(0, str(options.bench))
    import bench

    from articlex import extract

    loaded = bench.load(options.bench / "data", options.sets.split(","), None, None)
    pages = [(page.read(), page.url) for page in loaded]
    print(len(pages), flush=True)
    for line in sys.stdin:
        content, url = pages[int(line)]
        start = thread_time()
        extract(content, url=url).to_dict()
        print(thread_time() - start, flush=True)


def main() -> None:
    """Print the milliseconds a page of both, and the median of the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("tree", type=Path, help="the other state, a folder with its `src`")
    parser.add_argument("bench", type=Path, help="the folder of bench.py and its data")
    parser.add_argument("--sets", default="fundus")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        work(options)
        return
    workers = [Worker(tree.resolve(), options) for tree in (options.tree, ROOT)]
    before, now = [], []
    for page in range(workers[0].pages):
        rounds = [[worker.seconds(page) for worker in workers] for _ in range(options.rounds)]
        fastest = [min(times) for times in zip(*rounds, strict=True)]
        before.append(fastest[0])
        now.append(fastest[1])
    for worker in workers:
        worker.stop()
    ratio = median(late / early for early, late in zip(before, now, strict=True))
    print(f"{len(now)} pages: {1000 * mean(before):.2f} ms a page there, {1000 * mean(now):.2f} here,")
    print(f"{sum(now) / sum(before):.3f} times as long in all, {ratio:.3f} times at the median of the pages")


if __name__ == "__main__":
    main()
