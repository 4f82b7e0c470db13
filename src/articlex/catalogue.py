"""What is known of a rule without running it: all of it stands in its docstring and its module."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from importlib.resources import files
from typing import Any

from articlex.errors import UnknownRule
from articlex.pipeline import Rule

OWN = "own"


def said(rule: Rule) -> str:
    """The docstring of a rule."""
    return inspect.getdoc(rule) or ""


def fact(rule: Rule) -> str:
    """What a rule finds, in one sentence."""
    return " ".join(said(rule).partition("\n\n")[0].split())


def chapter(rule: Rule) -> str:
    """The room of `rules/` in which a rule stands: `furniture`, `head`, `body`, `media` or `notes`; `own` for
    a rule of the user's.
    """
    module = getattr(rule, "__module__", "")
    return module.partition("articlex.rules.")[2].partition(".")[0] or OWN


def named(name: str, rules: Iterable[Rule]) -> Rule:
    """The rule of a name. Raises `UnknownRule`, with the names that are close."""
    known = {rule.__name__: rule for rule in rules}
    if name in known:
        return known[name]
    close = get_close_matches(name, known)
    hint = f"did you mean {' or '.join(close)}?" if close else "`articlex rules` lists them"
    raise UnknownRule(f"no rule {name!r}; {hint}")


def facts() -> Mapping[str, Any]:
    """What `tests/rule_book.py` wrote down: per rule the roles and fields it gives, the titles of its fixture's
    cases, and on how many of the sample pages, and of how many of their blocks, it spoke.
    """
    found: Mapping[str, Any] = json.loads(files("articlex.rules").joinpath("facts.json").read_text("utf-8"))
    return found
