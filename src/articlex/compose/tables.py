"""A table of the story as rows of cells: merged cells filled in, header cells known, the caption apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice

from articlex.page import Page, Region
from articlex.parts import Block
from articlex.read import hints

BESIDE = 2  # blocks between a table and its caption
NEAR = 4  # elements around a table among which its figure is
MOST_FILLED = 10_000  # places of a page's tables that merged cells fill, or that short rows lack
USUAL_CELL = 50  # characters: a longer cell counts for several, wherever it is written again
_CELLS = frozenset(("td", "th"))
_WITH_TEXT = _CELLS | {"caption"}


@dataclass(slots=True)
class Room:
    """How many places may still be filled in the tables of a page."""

    left: int = MOST_FILLED


@dataclass(slots=True)
class _Row:
    """The cells of one row by column, those that begin in it, and whether all that begin in it are header cells."""

    cells: dict[int, str] = field(default_factory=dict)
    begun: dict[int, str] = field(default_factory=dict)
    free: int = 0  # the first column without a cell, as far as is known
    is_head: bool = True
    begins_with_head: bool = False
    is_foot: bool = False

    def first_free(self) -> int:
        """The first column without a cell; none before it is ever free again."""
        while self.free in self.cells:
            self.free += 1
        return self.free


def table_block(page: Page, table: Region, roles: list[str], room: Room) -> Block | None:
    """The block for a table, of its texts that have the role; None where they say nothing."""
    parts, texts = _parts(page, table, roles)
    is_foot = [page.regions[region.parent].tag == "tfoot" for region in parts if region.tag == "tr"]
    rows = [_Row(is_foot=one) for one in is_foot]
    captions = [text for region in parts if region.tag == "caption" for text in texts.get(region.index, ())]
    captions = captions or _captions_beside(page, table)
    _fill(page, parts, texts, rows, room)
    filled = sorted((row for row in rows if any(row.cells.values())), key=_is_foot)
    made = _rectangle([row.cells for row in filled], room)
    caption = " ".join(captions) or None
    text = "\n".join("\t".join(row.begun.values()) for row in filled)
    if not text:
        return Block("paragraph", caption) if caption else None
    heads = next((at for at, row in enumerate(filled) if not row.is_head), len(filled))
    body = filled[heads:]
    head_columns = int(bool(body) and all(row.begins_with_head for row in body))
    return Block("table", text, rows=made, caption=caption, header_rows=heads, header_columns=head_columns)


def _fill(
    page: Page, parts: list[Region], texts: Mapping[int, list[str]], rows: list[_Row], room: Room
) -> None:
    """Put the cells of a table in their places, each in all rows and columns that it covers:
    https://html.spec.whatwg.org/#algorithm-for-processing-rows"""
    at = -1
    for region in parts:
        if region.tag == "tr":
            at += 1
        elif region.tag in _CELLS and at >= 0:
            text = " ".join(texts.get(region.index, ()))
            height, width = page.extents.get(region.index, (1, 1))
            cost = 1 + len(text) // USUAL_CELL
            height = max(1, min(height or len(rows), len(rows) - at, room.left // cost))
            row = rows[at]
            column = row.first_free()
            row.begins_with_head = row.begins_with_head or (column == 0 and region.tag == "th")
            row.is_head = row.is_head and region.tag == "th"
            width = max(1, min(width, room.left // (height * cost)))
            row.begun[column] = text
            for covered in rows[at : at + height]:
                for place in range(column, column + width):
                    covered.cells.setdefault(place, text)
            if column == 0:
                for covered in rows[at : at + height]:
                    covered.begins_with_head = row.begins_with_head
            room.left -= (height * width - 1) * cost


def _rectangle(rows: list[dict[int, str]], room: Room) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, all as wide as the widest; as they are where there is no room for that."""
    width = max((max(cells) + 1 for cells in rows), default=0)
    lacking = width * len(rows) - sum(map(len, rows))
    if lacking > room.left:
        return tuple(tuple(text for _, text in sorted(cells.items())) for cells in rows)
    room.left -= lacking
    return tuple(tuple(cells.get(column, "") for column in range(width)) for cells in rows)


def _is_foot(row: _Row) -> bool:
    return row.is_foot


def _captions_beside(page: Page, table: Region) -> list[str]:
    """The caption of the figure that a table is."""
    figure = next(
        (region for region in islice(page.ancestors(table.index), NEAR) if region.tag == "figure"), None
    )
    if figure is None:
        return []
    above, below = max(figure.start, table.start - BESIDE), min(figure.stop, table.stop + BESIDE)
    beside = (*page.blocks[above : table.start], *page.blocks[table.stop : below])
    return [b.text for b in beside if page.regions[b.region].hints & hints.CAPTION]


def _parts(page: Page, table: Region, roles: list[str]) -> tuple[list[Region], Mapping[int, list[str]]]:
    """The rows, cells and captions of a table, in order, without those of tables in its cells; and the texts of cells
    and captions, each of the innermost: a cell in a cell is one that a browser puts beside it."""
    owners = {table.index: table.index}
    innermost = {table.index: table.index}
    parts: list[Region] = []
    for region in page.regions_after(table.index):
        owner = owners.get(region.parent)
        if owner is None:
            break
        owners[region.index] = region.index if region.tag == "table" else owner
        innermost[region.index] = innermost[region.parent]
        if owner == table.index and (region.tag == "tr" or region.tag in _WITH_TEXT):
            parts.append(region)
            if region.tag in _WITH_TEXT:
                innermost[region.index] = region.index
    texts: defaultdict[int, list[str]] = defaultdict(list)
    for block in page.within(table):
        if roles[block.index] == "table":
            texts[innermost.get(block.region, table.index)].append(block.text)
    return parts, texts
