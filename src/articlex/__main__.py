"""`python -m articlex` is the command `articlex`."""

from __future__ import annotations

import sys

from articlex.cli import main

if __name__ == "__main__":
    sys.exit(main())
