"""The number of a formula, `(1)`, in the next cell of its row of a table."""

from __future__ import annotations

import re
from itertools import islice

from articlex.page import Page, PageBlock

NEAR = 4  # elements around a cell among which its row is
MOST_CELLS = 4  # of a row with a formula and its number
_NUMBER = re.compile(r"\((?:[A-Z]\.?)?\d{1,3}(?:\.\d{1,3})?[a-z]?\)")


def numbers_of_formula(page: Page, block: PageBlock) -> list[PageBlock]:
    """The numbers in the row of a table that a formula stands in."""
    return [cell for cell in row_of(page, block) if is_number(cell)]


def is_number(block: PageBlock) -> bool:
    """Whether a block is nothing but the number of a formula."""
    return _NUMBER.fullmatch(block.text) is not None


def row_of(page: Page, block: PageBlock) -> list[PageBlock]:
    """The cells of the row that a block stands in, none where those are many or there is no row."""
    around = islice(page.ancestors(block.region), NEAR)
    row = next((region for region in around if region.tag == "tr"), None)
    return page.within(row) if row and row.stop - row.start <= MOST_CELLS else []
