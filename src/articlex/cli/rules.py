"""What the command line tells about rules: all of it stands in their docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from difflib import get_close_matches

from articlex.errors import UnknownRule
from articlex.pipeline import Rule
from articlex.rules import RULES


def listing() -> Iterator[str]:
    """A line a rule: its name, its chapter, what it finds."""
    width = max(len(rule.__name__) for rule in RULES)
    for rule in RULES:
        fact = " ".join(_said(rule).partition("\n\n")[0].split())
        yield f"{rule.__name__:<{width}}  {chapter(rule):<10}  {fact}\n"


def described(name: str) -> str:
    """All about one rule. Raises `UnknownRule`, with the names that are close."""
    for rule in RULES:
        if rule.__name__ == name:
            return f"{name} ({chapter(rule)})\n\n{_said(rule)}\n"
    close = get_close_matches(name, [rule.__name__ for rule in RULES])
    hint = f"did you mean {' or '.join(close)}?" if close else "`articlex rules` lists them"
    raise UnknownRule(f"no rule {name!r}; {hint}")


def chapter(rule: Rule) -> str:
    """The room of `rules/` in which a rule stands: `furniture`, `head`, `body`, `media` or `notes`."""
    return rule.__module__.partition(".rules.")[2].partition(".")[0]


def _said(rule: Rule) -> str:
    return inspect.getdoc(rule) or ""
