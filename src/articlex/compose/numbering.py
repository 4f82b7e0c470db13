"""The numbers of list items, and how a browser writes them."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from articlex.page import Page

MOST_ROMAN = 3_999
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class Numbering:
    """The numbers of a page's list items, worked out when the first is asked for."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def of(self, item: int) -> tuple[int | None, str | None]:
        """The number and the marker of an item, by its region; twice None where its list is not numbered."""
        return self._items.get(item, (None, None))

    def place(self, item: int) -> int | None:
        """Which item of its list one is, by its region, whether or not the list is numbered; from 1."""
        return self._places.get(item)

    @cached_property
    def _places(self) -> dict[int, int]:
        found: dict[int, int] = {}
        before: Counter[int] = Counter()
        for region in self._page.regions:
            if region.tag == "li":
                before[region.parent] += 1
                found[region.index] = before[region.parent]
        return found

    @cached_property
    def _items(self) -> dict[int, tuple[int, str]]:
        return numbered_items(self._page)


def numbered_items(page: Page) -> dict[int, tuple[int, str]]:
    """The items of numbered lists by their region, each with its number and its marker:
    https://html.spec.whatwg.org/#ordinal-value"""
    lists: dict[int, tuple[list[int], str]] = {}
    for region in page.regions:
        if region.tag == "ol":
            lists[region.index] = [], page.numbers.get(region.index, (None, ""))[1]
        elif region.tag == "li" and region.parent in lists:
            lists[region.parent][0].append(region.index)
    found: dict[int, tuple[int, str]] = {}
    for listed, (items, form) in lists.items():
        step = -1 if form.endswith("-") else 1
        begin = page.numbers.get(listed, (None, ""))[0]
        number = begin if begin is not None else (len(items) if step < 0 else 1)
        for item in items:
            given = page.numbers.get(item, (None, ""))[0]
            number = number if given is None else given
            found[item] = number, marker(number, form[:1])
            number += step
    return found


def marker(number: int, form: str) -> str:
    """How a number is written by the `type` of its list.

    >>> [marker(4, form) for form in "1aAiI"], marker(28, "a")
    (['4.', 'd.', 'D.', 'iv.', 'IV.'], 'ab.')
    """
    written = ""
    if form in ("a", "A") and number > 0:
        left = number
        while left:
            left, letter = divmod(left - 1, 26)
            written = chr(ord(form) + letter) + written
    elif form in ("i", "I") and 0 < number <= MOST_ROMAN:
        left = number
        for value, sign in _ROMAN:
            written += sign * (left // value)
            left %= value
        written = written.upper() if form == "I" else written
    return f"{written or number}."
