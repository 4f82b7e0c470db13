"""Hold articlex to the scores it has reached: no measure of a set falls below its floor.

    python benchmarks/floors.py BENCH.PY            compare; exit code 1 where something fell
    python benchmarks/floors.py BENCH.PY --raise    lift the floors to what is reached now

Floors stand in floors.json. They rise; where one comes down, docs/quality.md says for what. All measures
are better when higher; `left_out` is the share of unwanted snippets that do not appear. A page that
raises an error fails whatever the scores are.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

FLOORS = Path(__file__).with_name("floors.json")
MEASURES = (
    "f1",
    "para_f1",
    "with",
    "headline",
    "byline",
    "date",
    "dateline",
    "no_dateline",
    "captions",
    "credits",
)
DIGITS = 3

Scores = dict[str, dict[str, float]]


def main() -> int:
    """Score every set and compare; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bench", type=Path, metavar="BENCH.PY", help="the benchmark's script")
    parser.add_argument(
        "--raise", action="store_true", dest="lift", help="lift the floors to what is reached"
    )
    options = parser.parse_args()
    results = scored(options.bench)
    floors: Scores = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    if options.lift:
        FLOORS.write_text(json.dumps(lifted(floors, measured(results)), indent=1) + "\n", encoding="utf-8")
        return 0
    failures = [*raised(results), *fallen(floors, measured(results))]
    print("\n".join(failures) or f"no measure of {len(floors)} sets is below its floor")
    return int(bool(failures))


def scored(bench: Path) -> dict[str, dict[str, Any]]:
    """What the benchmark says of articlex: a summary a set. Its table goes to standard output."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "scores.json"
        subprocess.run([sys.executable, bench, "score", "articlex", "--json", report], check=True)
        summaries: dict[str, dict[str, Any]] = json.loads(report.read_text(encoding="utf-8"))["articlex"]
    return summaries


def measured(results: Mapping[str, Mapping[str, Any]]) -> Scores:
    """The measures of each set, rounded down."""
    scores: Scores = {}
    for name, summary in results.items():
        found = {measure: summary[measure] for measure in MEASURES if summary.get(measure) is not None}
        if summary.get("without") is not None:
            found["left_out"] = 1 - summary["without"]
        scores[name] = {measure: _rounded_down(value) for measure, value in found.items()}
    return scores


def lifted(floors: Scores, scores: Scores) -> Scores:
    """The floors, each the higher of what it was and what is reached."""
    return {
        name: {
            measure: max(floors.get(name, {}).get(measure, 0.0), scores.get(name, {}).get(measure, 0.0))
            for measure in floors.get(name, {}) | scores.get(name, {})
        }
        for name in sorted(floors | scores)
    }


def fallen(floors: Scores, scores: Scores) -> Iterator[str]:
    """A line for each measure below its floor. Sets that the benchmark no longer has are passed over."""
    for name in floors.keys() & scores.keys():
        for measure, floor in floors[name].items():
            reached = scores[name].get(measure, 0.0)
            if reached < floor:
                yield f"{name}: {measure} is {reached:.{DIGITS}f}, its floor {floor:.{DIGITS}f}"


def raised(results: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """A line for each set with pages that raised an error."""
    for name, summary in results.items():
        if summary["errors"]:
            yield f"{name}: {summary['errors']} pages raised an error"


def _rounded_down(value: float) -> float:
    steps = 10.0**DIGITS
    return math.floor(value * steps) / steps


if __name__ == "__main__":
    sys.exit(main())
