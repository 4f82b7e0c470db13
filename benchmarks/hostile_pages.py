"""Pages that hang or end their process, for benchmarks/batch.py: children import this."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

from articlex import Ledger, Mark, Page, Pipeline
from articlex.rules import STORY_RULES

HANGS, DIES = "this page hangs", "this page ends its process"


def misbehave(page: Page, _: Ledger) -> Iterator[Mark]:
    """What the first block says is done."""
    first = page.blocks[0].text if page.blocks else ""
    if first == HANGS:
        time.sleep(3600)
    if first == DIES:
        os._exit(1)
    yield from ()


HOSTILE = Pipeline((misbehave, *STORY_RULES))
