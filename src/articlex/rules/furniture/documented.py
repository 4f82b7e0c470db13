"""Rules of one shape are made of a line each; this gives such a rule its name and its docstring."""

from __future__ import annotations

from articlex.ledger import Rule

STORY = "<p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
"""What `…` stands for in an example."""
_DOCSTRING = """{fact}

    Leaves alone {leaves_alone}.

    >>> from articlex import explain
    >>> page = "{page}"
    >>> explain(page).blocks[{at}].role
    '{role}'
    """


def documented(rule: Rule, name: str, role: str, fact: str, leaves_alone: str, example: str) -> Rule:
    """A rule of a name, with a docstring as all have. Its example is a page with a block of the rule's role, above or
    below the story."""
    at, page = int(example.startswith("…")), example.replace("…", STORY)
    rule.__name__ = rule.__qualname__ = name  # child processes find it by that
    rule.__doc__ = _DOCSTRING.format(fact=fact, leaves_alone=leaves_alone, page=page, at=at, role=role)
    return rule
