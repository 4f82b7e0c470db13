"""Numbers on the command line."""

from __future__ import annotations

import argparse

from articlex.batch.sandbox import LONGEST_TIMEOUT


def at_least_one(word: str) -> int:
    """A whole number from 1."""
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def seconds(word: str) -> float:
    """A time that ends."""
    time = float(word)
    if not 0 < time <= LONGEST_TIMEOUT:
        raise argparse.ArgumentTypeError(f"must be above 0 and at most {LONGEST_TIMEOUT:,.0f}")
    return time
