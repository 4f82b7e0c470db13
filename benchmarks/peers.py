#!/usr/bin/env python3
"""articlex beside every peer that is installed: speed on the same pages in one run, and accuracy.

    pip install --group peers .
    python benchmarks/peers.py ../shared/bench [--limit 100] [--json benchmarks/measured.json]

`tools/charts.py` draws what the JSON holds.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path
from typing import Any

SYSTEMS = (
    "articlex", "trafilatura", "trafilatura-fast", "readability-lxml", "newspaper4k", "goose3", "boilerpy3",
    "justext", "resiliparse",
)  # fmt: skip
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


def main() -> None:
    """Print a line a system, the fastest first."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bench", type=Path, help="the folder of bench.py and its data")
    parser.add_argument("--limit", default="100", help="pages a set whose time is taken")
    parser.add_argument("--json", type=Path, help="where to write what was measured")
    options = parser.parse_args()
    speed = judged(options.bench, "speed", *SYSTEMS, limit=options.limit)
    score = {
        name: found for system in SYSTEMS for name, found in judged(options.bench, "score", system).items()
    }
    print(f"{'system':<20}{'ms/page':>8}{'p95':>8}{'pages/s':>9}{'x parse':>9}{SETS[0]:>9}{SETS[1]:>15}")
    for name, spent in sorted(speed.items(), key=lambda system: system[1]["ms"]):
        ms, f1 = spent["ms"], [score[name][one]["f1"] for one in SETS] if name in score else []
        told = "".join(f"{value:>{9 + 6 * at}.3f}" for at, value in enumerate(f1))
        print(f"{name:<20}{ms:>8.2f}{spent['p95']:>8.2f}{1000 / ms:>9.0f}{spent['x_parse']:>9.1f}{told}")
    if options.json:
        options.json.write_text(json.dumps(measured(score, speed, options.limit), indent=1) + "\n", "utf-8")


def measured(score: Any, speed: Any, limit: str) -> dict[str, Any]:
    """What is kept of a run: when, with what, and the figures of every system."""
    return {
        "date": f"{datetime.now(timezone.utc):%Y-%m-%d}",
        "python": platform.python_version(),
        "pages_timed": limit,
        "pages": {one: score["articlex"][one]["pages"] for one in SETS},
        "word_f1": {name: {one: round(found[one]["f1"], 4) for one in SETS} for name, found in score.items()},
        "x_parse": {name: round(spent["x_parse"], 2) for name, spent in speed.items()},
        "versions": {name: version(name) for name in SYSTEMS if name in score and name != "trafilatura-fast"},
    }


if __name__ == "__main__":
    main()
