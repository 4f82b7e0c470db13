#!/usr/bin/env python3
"""Search for shapes of page that cost more than in proportion to their size: the grammar of the tests, at length.

    python tools/grow.py                      an hour, from a new seed
    python tools/grow.py --seconds 600 --seed 42

Prints every shape that does, with its seed; exit code 1 where there is one.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from time import monotonic, time

SIZES = (25_000, 100_000, 200_000)  # characters


def main() -> int:
    """Try shapes until the time is over; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=3600)
    parser.add_argument("--seed", type=int, default=int(time()), help="of the first shape")
    options = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
    from grammar import shape
    from grow import too_much

    until, tried, found = monotonic() + options.seconds, 0, 0
    while monotonic() < until:
        made = shape(str(options.seed + tried))
        if what := too_much(made, SIZES):
            found += 1
            print(f"{options.seed + tried}: {what}\n    {made.name}", flush=True)
        tried += 1
    print(f"{tried:,} shapes from seed {options.seed}, {found} of them too dear")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
