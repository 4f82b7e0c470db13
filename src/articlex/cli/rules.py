"""What the command line tells about rules: their docstrings, their fixtures, how often they fire."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articlex.catalogue import chapter, fact, facts, named, said
from articlex.rules import RULES

Row = tuple[str, str, str, str]


def rows() -> list[Row]:
    """Per rule its name, its chapter, the roles and fields it gives, what it finds."""
    known = facts()["rules"]
    return [(rule.__name__, chapter(rule), _gives(known[rule.__name__]), fact(rule)) for rule in RULES]


def listing(rows: list[Row]) -> Iterator[str]:
    """A line a rule."""
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        cells = (f"{cell:<{width}}  " for cell, width in zip(row, widths, strict=False))
        yield f"{''.join(cells)}{row[-1]}\n"


def described(name: str) -> str:
    """All about one rule. Raises `UnknownRule`, with the names that are close."""
    rule = named(name, RULES)
    known = facts()
    one = known["rules"][name]
    cases = (f"  {kind}: {title}\n" for kind in ("leaves alone", "marks") for title in one[kind])
    return (
        f"{name} ({chapter(rule)}) gives {_gives(one)}\n\n"
        f"{said(rule)}\n\n"
        f"tests/fixtures/rules/{name}.md\n{''.join(cases)}\n"
        f"{fires(one, known['pages'])}\n"
    )


def fires(one: dict[str, Any], pages: int) -> str:
    """How often a rule speaks on the sample pages, in words."""
    return f"Spoke on {one['pages']} of the {pages} sample pages, {one['times']} times."


def _gives(one: dict[str, Any]) -> str:
    return ", ".join(one["gives"])
