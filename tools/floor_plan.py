#!/usr/bin/env python3
"""Draw the floors of the code: `pip install --group lint && PYTHONPATH=src python tools/floor_plan.py`.

`docs/pictures/floors.svg` has a row for each layer that import-linter's contract in pyproject.toml names, and a line from
each module or package to those right below that it imports. `--check` draws nothing, and fails where the picture is not
that of the imports there are.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

import grimp

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs/pictures/floors.svg"
PACKAGE = "articlex"
TOOLS = 2  # of the lowest floors: small tools, on which all others stand, so that no line leads to them
WIDTH, ROW, TOP = 800, 46, 16  # of the picture, from row to row, above the first
BOX, GAP, LETTER, PADDING = (
    26,
    14,
    7.4,
    22,
)  # the height of a box, between two, the width of a letter, beside a name
STYLE = """
text { font: 13px system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; fill: #1b1c1f; }
.ground { fill: #fbfaf8; stroke: #dcdad4; } .line { stroke: #a3a6ae; fill: none; }
.package { fill: #dbe8f6; stroke: #0b57a4; } .module { fill: #f1efea; stroke: #8d929c; }
@media (prefers-color-scheme: dark) {
  text { fill: #e9e8e4; } .ground { fill: #1d1f23; stroke: #3a3d44; } .line { stroke: #5d6068; }
  .package { fill: #21344a; stroke: #8fc1ff; } .module { fill: #2b2e34; stroke: #7d828c; }
}
"""

Imports = Mapping[str, frozenset[str]]
"""Per room, a module or package right in articlex, the rooms that it imports."""


def floors() -> list[list[str]]:
    """The rooms of each floor as the contract names them, the highest first."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [re.findall(r"\w+", layer) for layer in layers]


def imports() -> tuple[Imports, Mapping[str, int]]:
    """What every room imports, and how many modules it has."""
    graph = grimp.build_graph(PACKAGE, cache_dir=None)
    sizes: dict[str, int] = {}
    found: dict[str, set[str]] = {}
    for module in graph.modules - {PACKAGE}:
        room = _room(module)
        sizes[room] = sizes.get(room, 0) + 1
        there = {_room(other) for other in graph.find_modules_directly_imported_by(module) - {PACKAGE}}
        found.setdefault(room, set()).update(there - {room})
    return {room: frozenset(others) for room, others in found.items()}, sizes


def _room(module: str) -> str:
    return module.split(".")[1]


def right_below(known: Imports) -> Imports:
    """The imports without those that a room has by way of another: enough to see who stands on whom."""
    below: dict[str, frozenset[str]] = {}

    def all_below(room: str) -> frozenset[str]:
        if room not in below:
            below[room] = known[room].union(*map(all_below, known[room]))
        return below[room]

    return {
        room: others - frozenset().union(*(all_below(other) for other in others))
        for room, others in known.items()
    }


def drawn(rows: Sequence[Sequence[str]], lines: Imports, sizes: Mapping[str, int]) -> str:
    """The picture: a row a floor, a box a room, lines behind the boxes."""
    tools = {room for row in rows[-TOOLS:] for room in row}
    places = {room: place for at, row in enumerate(rows) for room, place in _places(row, at, sizes)}
    height = TOP + ROW * len(rows)
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">',
        f"<title>The floors of {PACKAGE}: each room and what it stands on</title>",
        f"<style>{STYLE}</style>",
        f'<rect class="ground" width="{WIDTH}" height="{height}" rx="6"/>',
        *(_line(places[room], places[other]) for room in sorted(lines) for other in sorted(lines[room] - tools)),
        *(_box(room, places[room], sizes[room]) for row in rows for room in row),
        "</svg>\n",
    ))  # fmt: skip


Place = tuple[float, float, float]
"""The left side of a box, its top, and its width."""


def _places(row: Sequence[str], at: int, sizes: Mapping[str, int]) -> Iterator[tuple[str, Place]]:
    widths = [len(_label(room, sizes[room])) * LETTER + PADDING for room in row]
    x = (WIDTH - sum(widths) - GAP * (len(row) - 1)) / 2
    for room, width in zip(row, widths, strict=True):
        yield room, (x, TOP + at * ROW, width)
        x += width + GAP


def _label(room: str, size: int) -> str:
    return room if size == 1 else f"{room}/"


def _line(upper: Place, lower: Place) -> str:
    x, y = upper[0] + upper[2] / 2, upper[1] + BOX
    to_x, to_y = lower[0] + lower[2] / 2, lower[1]
    bend = (to_y - y) / 2
    return f'<path class="line" d="M{x:.0f} {y:.0f}C{x:.0f} {y + bend:.0f} {to_x:.0f} {to_y - bend:.0f} {to_x:.0f} {to_y:.0f}"/>'


def _box(room: str, place: Place, size: int) -> str:
    x, y, width = place
    kind = "module" if size == 1 else "package"
    return (
        f'<rect class="{kind}" x="{x:.0f}" y="{y:.0f}" width="{width:.0f}" height="{BOX}" rx="4"/>'
        f'<text x="{x + width / 2:.0f}" y="{y + 17:.0f}" text-anchor="middle">{escape(_label(room, size))}</text>'
    )


def main() -> None:
    """Draw the picture, or check that it is current."""
    known, sizes = imports()
    picture = drawn(floors(), right_below(known), sizes)
    if "--check" not in sys.argv[1:]:
        PICTURE.write_text(picture, encoding="utf-8")
    elif not PICTURE.is_file() or PICTURE.read_text(encoding="utf-8") != picture:
        sys.exit(f"{PICTURE.relative_to(ROOT)} is out of date: run tools/floor_plan.py")


if __name__ == "__main__":
    main()
