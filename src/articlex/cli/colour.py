"""Whether somebody looks at what is printed."""

from __future__ import annotations

import sys
from importlib.util import find_spec


def in_colour() -> bool:
    """Whether standard output is a terminal and `rich`, which draws there, is installed."""
    return sys.stdout.isatty() and find_spec("rich") is not None
