"""What is known of a rule without running it: all of it stands in its docstring and its module."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from articlex.errors import UnknownRule
from articlex.ledger import Rule

OWN = "own"


def docstring(rule: Rule) -> str:
    """The docstring of a rule."""
    return inspect.getdoc(rule) or ""


def fact(rule: Rule) -> str:
    """What a rule finds, in one sentence."""
    return " ".join(docstring(rule).partition("\n\n")[0].split())


def chapter(rule: Rule) -> str:
    """The folder of `rules/` in which a rule is: `furniture`, `head`, `body`, `media` or `notes`; `sites`
    for those of `Pipeline.with_sites`, `own` for a rule of the user's.
    """
    module = getattr(rule, "__module__", "")
    return module.partition("articlex.rules.")[2].partition(".")[0] or OWN


def file_of(rule: Rule) -> str:
    """The file of a rule below `src/`: `articlex/rules/furniture/labels.py`."""
    return f"{rule.__module__.replace('.', '/')}.py"


def named(name: str, rules: Iterable[Rule]) -> Rule:
    """The rule of a name. Raises `UnknownRule`, with the names that are close."""
    known = {rule.__name__: rule for rule in rules}
    if name in known:
        return known[name]
    raise UnknownRule.named(name, known)


@dataclass(frozen=True)
class Facts:
    """What `tests/rule_book.py` wrote down of a rule.

    `gives` are roles and fields, `leaves_alone` and `marks` the titles of its fixture's cases; it found something on
    `pages` of `of_pages` sample pages, `times` in all. A rule that is not written down yet has none of it.
    """

    gives: Sequence[str] = ()
    leaves_alone: Sequence[str] = ()
    marks: Sequence[str] = ()
    pages: int = 0
    times: int = 0
    of_pages: int = 0


def facts() -> Mapping[str, Facts]:
    """Per rule what is written down of it."""
    found = json.loads(files("articlex.rules").joinpath("facts.json").read_text("utf-8"))
    return {name: Facts(**one, of_pages=found["pages"]) for name, one in found["rules"].items()}
