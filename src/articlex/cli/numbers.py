"""Numbers on the command line."""

from __future__ import annotations

import argparse


def at_least_one(word: str) -> int:
    """A whole number from 1."""
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def seconds(word: str) -> float:
    """A time that ends."""
    time = float(word)
    if not 0 < time < float("inf"):
        raise argparse.ArgumentTypeError("must be above 0 and finite")
    return time
