"""How often a long text may be gone through for other texts."""

from __future__ import annotations

MOST_SEARCHED = 10_000_000  # characters


def most_searches(text: str) -> int:
    """For how many texts another one may be searched: for all of a page, save on pages that are huge.

    >>> most_searches("snow" * 1_000)
    2500
    """
    return 1 + MOST_SEARCHED // (len(text) + 1)
