"""List items as renderers need them: how deep each lies, and its number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articlex.parts import Block


@dataclass(slots=True)
class _Open:
    """A list that is open: the level of its items, its kind, and how many it has."""

    level: int
    ordered: bool
    items: int = 0


def placed(blocks: Iterable[Block]) -> Iterator[tuple[Block, int, int]]:
    """Each block with its depth (0 for what is no list item) and its number in its list.

    Depths are without gaps whatever the levels are, so that no item lies deeper than one below the last.

    >>> items = [Block("list_item", text, level) for text, level in (("a", 2), ("b", 5), ("c", 2))]
    >>> [(block.text, depth, number) for block, depth, number in placed(items)]
    [('a', 1, 1), ('b', 2, 1), ('c', 1, 2)]
    """
    lists: list[_Open] = []
    for block in blocks:
        if block.kind != "list_item":
            lists.clear()
            yield block, 0, 0
            continue
        level = block.level or 1
        while lists and (lists[-1].level > level or _differs(lists[-1], block, level)):
            lists.pop()
        if not lists or lists[-1].level < level:
            lists.append(_Open(level, block.ordered))
        lists[-1].items += 1
        yield block, len(lists), lists[-1].items


def _differs(last: _Open, block: Block, level: int) -> bool:
    return last.level == level and last.ordered != block.ordered
