"""The forms in which an article and its explanation are served, and which of them a client likes best."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from articlex.article import Article
from articlex.explanation import Explanation
from articlex.render.exchange import FORMATS as EXCHANGED

Kind = Literal["extract", "explain", "playground"]

MEDIA_TYPES = {
    "json": "application/json",
    "markdown": "text/markdown",
    "text": "text/plain",
    "html": "text/html",
    **{name: form.media_type for name, form in EXCHANGED.items()},
}


def report(explanation: Explanation) -> str:
    """The report of `articlex explain --html`."""
    from articlex.report import report as made

    return made(explanation)


def views(explanation: Explanation) -> str:
    """All that the playground shows, as JSON."""
    shown = {name: ARTICLE_FORMS[name](explanation.article) for name in SHOWN}
    shown["json"] = explanation.article.to_json(indent=1)
    return _json({"found": bool(explanation.article), **shown, "report": report(explanation)})


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


ARTICLE_FORMS: Mapping[str, Callable[[Article], str]] = {
    "json": Article.to_json,
    "markdown": Article.to_markdown,
    "text": Article.to_text,
    "html": Article.to_html,
    **{name: form.of_one for name, form in EXCHANGED.items()},
}
SHOWN = ("json", "markdown", "text", "html")
"""The forms between which the playground changes."""
EXPLANATION_FORMS: Mapping[str, Callable[[Explanation], str]] = {
    "json": lambda explanation: _json(explanation.to_dict()),
    "text": str,
    "html": report,
}
FORMS: Mapping[Kind, tuple[str, ...]] = {
    "extract": tuple(ARTICLE_FORMS),
    "explain": tuple(EXPLANATION_FORMS),
    "playground": ("json",),
}


def preferred(accept: str, forms: Iterable[str]) -> str | None:
    """The form that an `Accept` header likes best, the earlier where it likes two, None where it likes none.

    >>> preferred("text/*;q=0.5, text/markdown", MEDIA_TYPES), preferred("*/*", MEDIA_TYPES)
    ('markdown', 'json')
    """
    qualities = dict(map(_quality, accept.split(",")))

    def liking(form: str) -> float:
        media_type = MEDIA_TYPES[form]
        ranges = (media_type, f"{media_type.partition('/')[0]}/*", "*/*")
        return next((qualities[one] for one in ranges if one in qualities), 0.0)

    best = max(forms, key=liking)
    return best if liking(best) > 0 else None


def _quality(media_range: str) -> tuple[str, float]:
    """A range and its weight; one that is no number from 0 to 1 counts as if it were not given."""
    name, *parameters = (part.strip().lower() for part in media_range.split(";"))
    weight = next((given[2:] for given in parameters if given.startswith("q=")), "1")
    try:
        quality = float(weight)
    except ValueError:
        return name, 1.0
    return name, quality if 0 <= quality <= 1 else 1.0
