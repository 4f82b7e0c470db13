"""A pipeline for pages that misbehave on command: what they do stands in their headline."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator

from articlex import PIPELINE, Ledger, Mark, Page
from samples import PAGE

HANG, DIE, CRASH, RAISE, EXIT, PRINT = "HANGS", "DIES", "CRASHES", "RAISES", "EXITS", "PRINTS"


def misbehave(page: Page, _: Ledger) -> Iterator[Mark]:
    """What the page says is done."""
    text = " ".join(block.text for block in page.blocks[:3])
    if HANG in text:
        time.sleep(3600)
    if DIE in text:
        os._exit(7)
    if CRASH in text:
        os.abort()
    if RAISE in text:
        raise ValueError("the page says so")
    if EXIT in text:
        sys.exit("no more")
    if PRINT in text:
        sys.stdout.write("among the answers?")
    yield from ()


HOSTILE = PIPELINE.before(PIPELINE.rules[0].__name__, misbehave)


def page(title: str) -> str:
    """A page with a story, under a headline."""
    return PAGE.replace("Snow in Oslo", title)
