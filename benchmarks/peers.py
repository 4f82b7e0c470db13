#!/usr/bin/env python3
"""articlex beside every peer that is installed: speed on the same pages in one run, and accuracy.

    pip install --group peers .
    python benchmarks/peers.py ../shared/bench [--limit 100] [--picture docs/peers.svg]

The picture has a point a system: to the right the more accurate, upwards the faster.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

SYSTEMS = (
    "articlex", "trafilatura", "trafilatura-fast", "readability-lxml", "newspaper4k", "goose3", "boilerpy3",
    "justext", "resiliparse",
)  # fmt: skip
PARSE = "lxml-parse"
SETS = ("fundus", "wcxb-articles")


def judged(bench: Path, command: str, *systems: str, limit: str | None = None) -> Any:
    """What a command of the judge writes as JSON: `{}` where it cannot read what a system gives. It leaves
    out systems that are not installed."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        words = [sys.executable, str(bench / "bench.py"), command, *systems, "--sets", ",".join(SETS)]
        limited = ["--limit", limit] if limit else []
        done = subprocess.run(
            [*words, *limited, "--json", file.name],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return {} if done.returncode else json.loads(Path(file.name).read_text("utf-8"))


def draw(points: dict[str, tuple[float, float]], picture: Path) -> None:
    """A picture of accuracy and speed: per system its word F1 and its time in multiples of the parse."""
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 4.5), layout="constrained")
    for name, (accuracy, times) in points.items():
        ours = name == "articlex"
        axes.scatter(accuracy, times, s=60 if ours else 30, color="#b3261e" if ours else "#555555", zorder=2)
        axes.annotate(
            name, (accuracy, times), xytext=(5, 5), textcoords="offset points", fontsize=9,
            fontweight="bold" if ours else "normal",
        )  # fmt: skip
    axes.set_yscale("log")
    axes.invert_yaxis()
    axes.set_xlabel(f"word F1, mean of {' and '.join(SETS)} (to the right is better)")
    axes.set_ylabel("time in multiples of the bare parse (upwards is faster)")
    axes.grid(visible=True, which="both", color="#dddddd", zorder=0)
    axes.margins(x=0.12)
    figure.savefig(picture)


def main() -> None:
    """Print a line a system, the fastest first."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bench", type=Path, help="the folder of bench.py and its data")
    parser.add_argument("--limit", default="100", help="pages a set whose time is taken")
    parser.add_argument("--picture", type=Path, help="where to draw the chart")
    options = parser.parse_args()
    speed = judged(options.bench, "speed", *SYSTEMS, limit=options.limit)
    score = {
        name: found for system in SYSTEMS for name, found in judged(options.bench, "score", system).items()
    }
    parse = speed[PARSE]["ms"]
    points: dict[str, tuple[float, float]] = {}
    print(f"{'system':<20}{'ms/page':>8}{'p95':>8}{'pages/s':>9}{'x parse':>9}{SETS[0]:>9}{SETS[1]:>15}")
    for name, spent in sorted(speed.items(), key=lambda system: system[1]["ms"]):
        ms, f1 = spent["ms"], [score[name][one]["f1"] for one in SETS] if name in score else []
        told = "".join(f"{value:>{9 + 6 * at}.3f}" for at, value in enumerate(f1))
        print(f"{name:<20}{ms:>8.2f}{spent['p95']:>8.2f}{1000 / ms:>9.0f}{ms / parse:>9.1f}{told}")
        if f1:
            points[name] = (sum(f1) / len(f1), ms / parse)
    if options.picture:
        draw(points, options.picture)


if __name__ == "__main__":
    main()
