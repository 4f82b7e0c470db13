"""The elements around a block."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from articlex.page import Page, PageBlock, Region

NEAR = 9  # elements that are looked at


def near(page: Page, block: PageBlock) -> Iterator[Region]:
    """The elements right around a block, innermost first."""
    return islice(page.ancestors(block.region), NEAR)
