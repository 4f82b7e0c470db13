"""What a report shows, as data."""

from __future__ import annotations

import json
from typing import Any, Protocol

from articlex.article import Article
from articlex.catalogue import chapter, fact
from articlex.ledger import BESIDE_STORY, BODY_ROLES, HEAD_ROLES, MEDIA_ROLES, NOTE_ROLES, QUOTE_ROLES
from articlex.pipeline import Pipeline
from articlex.rules.body.contributions import MEANINGS

DIGITS = 3  # of a feature and what it contributes
_GROUPS = {
    "story": (*BODY_ROLES, *QUOTE_ROLES, *BESIDE_STORY),
    "head": HEAD_ROLES,
    "media": MEDIA_ROLES,
    "notes": NOTE_ROLES,
}
GROUPS = {role: group for group, roles in _GROUPS.items() for role in roles}
"""Per role of the article its group; all others are furniture."""
_IN_A_SCRIPT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


class Explains(Protocol):
    """What a report shows of an `Explanation`."""

    @property
    def article(self) -> Article:
        """The article."""

    @property
    def pipeline(self) -> Pipeline:
        """The rules that ran."""

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain types."""


def as_json(explanation: Explains) -> str:
    r"""All that a report shows, as JSON that may stand in a `<script>`: no `<` in it can end or open one.

    >>> from articlex import explain
    >>> "\\u003c/script\\u003e" in as_json(explain("<h1>About &lt;/script&gt;</h1><p>It ends a script."))
    True
    """
    shown = explanation.to_dict() | {"groups": GROUPS, "meanings": MEANINGS, "rules": _rules(explanation)}
    for block in shown["blocks"]:
        if score := block["score"]:
            score["contributions"] = [_brief(**part) for part in score["contributions"]]
    return json.dumps(shown, ensure_ascii=False, separators=(",", ":")).translate(_IN_A_SCRIPT)


def _brief(feature: str, value: float | str | None, score: float) -> list[float | str | None]:
    """What a feature contributes, without the names: most of a report are such rows."""
    return [feature, round(value, DIGITS) if isinstance(value, float) else value, round(score, DIGITS)]


def _rules(explanation: Explains) -> dict[str, Any]:
    """Per rule that ran its chapter and what it finds."""
    return {rule.__name__: {"chapter": chapter(rule), "fact": fact(rule)} for rule in explanation.pipeline}
