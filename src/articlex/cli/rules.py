"""What the command line shows of rules: their docstrings, their fixtures, how often they fire."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.catalogue import Facts, chapter, docstring, fact, facts, file_of, named
from articlex.cli.formats import JSON_INDENT
from articlex.render.json import dumped
from articlex.rules import RULES
from articlex.rules.sites import SITE_RULES

Row = tuple[str, str, str, str]


def rows() -> list[Row]:
    """Per rule its name, its chapter, the roles and fields it gives, what it finds: those of every page in order, then those that honour what is known
    of a site."""
    known = facts()
    return [
        (rule.__name__, chapter(rule), ", ".join(known.get(rule.__name__, Facts()).gives), fact(rule))
        for rule in (*RULES, *SITE_RULES)
    ]


def listing(rows: list[Row]) -> Iterator[str]:
    """A line a rule."""
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        cells = (f"{cell:<{width}}  " for cell, width in zip(row, widths, strict=False))
        yield f"{''.join(cells)}{row[-1]}\n"


def as_json(rows: list[Row]) -> str:
    """A list of the rules."""
    plain = [dict(zip(("name", "chapter", "gives", "finds"), row, strict=True)) for row in rows]
    return dumped(plain, JSON_INDENT) + "\n"


def described(name: str) -> str:
    """All about one rule. Raises `UnknownRule`, with the names that are close."""
    rule = named(name, (*RULES, *SITE_RULES))
    if rule in SITE_RULES:
        return f"{name} (sites)\n\n{docstring(rule)}\n\n{file_of(rule)}\n"
    known = facts().get(name, Facts())
    cases = [f"  leaves alone: {title}\n" for title in known.leaves_alone]
    cases += [f"  marks: {title}\n" for title in known.marks]
    return (
        f"{name} ({chapter(rule)}) gives {', '.join(known.gives) or 'nothing yet'}\n\n"
        f"{docstring(rule)}\n\n"
        f"{file_of(rule)}\ntests/fixtures/rules/{name}.md\n{''.join(cases)}\n"
        f"{fires(known)}\n"
    )


def fires(known: Facts) -> str:
    """How often a rule finds something on the sample pages, in words."""
    return f"Found something on {known.pages} of the {known.of_pages} sample pages, {known.times} times."
