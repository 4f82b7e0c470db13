#!/usr/bin/env python3
"""Draw the charts of quality and speed: `python tools/charts.py`.

`benchmarks/measured.json` is what `benchmarks/peers.py` wrote. The pictures stand on a ground of their own, so they can
be read on a light page and on a dark one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from html import escape
from math import floor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
MEASURED, PICTURES = ROOT / "benchmarks/measured.json", ROOT / "docs/pictures"
COMMAND = "python benchmarks/peers.py ../shared/bench"
WIDTH, NAMES, RIGHT = 720, 150, 140  # of the picture, of the names at its left, of the figures at its right
TOP, ROW, BOTTOM = 66, 26, 44
PLOT = WIDTH - NAMES - RIGHT
OURS, PARSE = "articlex", "lxml-parse"
LABELS = {PARSE: "lxml, parsing alone", "trafilatura-fast": "trafilatura, fast"}
STYLE = """
text { font: 13px system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; fill: #1b1c1f; }
.ground { fill: #fbfaf8; stroke: #dcdad4; } .soft { fill: #5d6068; font-size: 12px; } .ours { font-weight: 700; }
.line { stroke: #dcdad4; } .one { fill: #0b57a4; } .two { fill: #c2571a; } .other { fill: #8d929c; }
@media (prefers-color-scheme: dark) {
  text { fill: #e9e8e4; } .ground { fill: #1d1f23; stroke: #3a3d44; } .soft { fill: #a3a6ae; } .line { stroke: #3a3d44; }
  .one { fill: #8fc1ff; } .two { fill: #f0a36e; } .other { fill: #7d828c; }
}
"""

Measured = Mapping[str, Any]


def quality(measured: Measured) -> str:
    """Word F1 of every system: a dot for each of the two collections."""
    scores: Mapping[str, Mapping[str, float]] = measured["word_f1"]
    first, second = measured["pages"]
    rows = sorted(scores, key=lambda name: -sum(scores[name].values()))
    least = floor(10 * min(scores[name][one] for name in rows for one in (first, second))) / 10
    parts = [*_scale(len(rows), least)]
    for at, name in enumerate(rows):
        y = TOP + at * ROW
        told = " / ".join(f"{scores[name][one]:.3f}" for one in (first, second))
        parts += _row(y, name, told)
        parts += [
            _dot(_x(scores[name][one], least), y, kind) for one, kind in ((first, "one"), (second, "two"))
        ]
    pages = measured["pages"]
    legend = (
        f'<circle class="one" cx="{NAMES + 6}" cy="44" r="5"/>{_text(NAMES + 16, 48, f"{first}, {pages[first]} pages")}'
        f'<circle class="two" cx="{NAMES + 176}" cy="44" r="5"/>{_text(NAMES + 186, 48, f"{second}, {pages[second]} pages")}'
    )
    return _picture("Word F1: to the right is better", len(rows), [legend, *parts], measured)


def speed(measured: Measured) -> str:
    """The time of every system for a page, as a bar in multiples of parsing alone."""
    times: Mapping[str, float] = measured["x_parse"]
    rows = sorted(times, key=times.__getitem__)
    most = max(times.values())
    parts = []
    for at, name in enumerate(rows):
        y = TOP + at * ROW
        width = PLOT * times[name] / most
        kind = "one" if name == OURS else "other"
        parts += _row(y, name, f"{times[name]:.1f} ×")
        parts.append(f'<rect class="{kind}" x="{NAMES}" y="{y - 8}" width="{width:.1f}" height="16" rx="2"/>')
    timed = measured["pages_timed"]
    under = _text(
        NAMES,
        48,
        f"in multiples of parsing alone; one process, {timed} pages of each collection",
        "soft",
    )
    return _picture("Time for a page: shorter is better", len(rows), [under, *parts], measured)


def _picture(title: str, rows: int, parts: Iterable[str], measured: Measured) -> str:
    height = TOP + rows * ROW + BOTTOM
    when = f"{measured['date']}, Python {measured['python']}: {COMMAND}"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(title)}">',
            f"<style>{STYLE}</style>",
            f'<rect class="ground" x=".5" y=".5" width="{WIDTH - 1}" height="{height - 1}" rx="8"/>',
            _text(16, 26, title, "ours"),
            *parts,
            _text(16, height - 14, when, "soft"),
            "</svg>\n",
        ]
    )


def _scale(rows: int, least: float) -> Iterable[str]:
    """A line for every tenth of F1, with its figure below."""
    end = TOP + rows * ROW - 6
    for tenth in range(round(10 * least), 11):
        x = _x(tenth / 10, least)
        yield f'<line class="line" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP - 14}" y2="{end - 8}"/>'
        yield _text(x, end + 6, f"{tenth / 10:.1f}", "soft", "middle")


def _row(y: int, name: str, told: str) -> list[str]:
    kind = "ours" if name == OURS else ""
    label = _text(NAMES - 12, y + 4, LABELS.get(name, name), kind, "end")
    return [label, _text(WIDTH - 16, y + 4, told, f"soft {kind}", "end")]


def _dot(x: float, y: int, kind: str) -> str:
    return f'<circle class="{kind}" cx="{x:.1f}" cy="{y}" r="6"/>'


def _x(f1: float, least: float) -> float:
    return NAMES + PLOT * (f1 - least) / (1 - least)


def _text(x: float, y: float, text: str, kind: str = "", anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'


def main() -> None:
    """Draw both."""
    measured = json.loads(MEASURED.read_text("utf-8"))
    for name, drawn in (("quality", quality(measured)), ("speed", speed(measured))):
        (PICTURES / f"{name}.svg").write_text(drawn, encoding="utf-8")
        print(f"docs/pictures/{name}.svg")


if __name__ == "__main__":
    main()
