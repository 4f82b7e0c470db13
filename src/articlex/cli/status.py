"""Exit codes, and errors on one line."""

from __future__ import annotations

import sys

from articlex.printing import printable

FINE = 0
NO_ARTICLE = 1
DIFFERENT = 1  # as `diff` says it
UNREADABLE = 2
INTERRUPTED = 130  # 128 + SIGINT, as a shell reports it


def complain(message: str) -> None:
    """One line on stderr."""
    print(f"articlex: {printable(' '.join(message.split()))}", file=sys.stderr)
