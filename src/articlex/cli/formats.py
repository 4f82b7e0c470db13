"""The forms in which articles are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from articlex.render.json import dumped

if TYPE_CHECKING:
    from articlex.article import Article

JSON_INDENT = 1
FORMATS = ("text", "markdown", "html", "json", "jsonl")

_RENDER: Mapping[str, Callable[[Article], str]] = {
    "text": lambda article: article.to_text(),
    "html": lambda article: article.to_html(),
    "jsonl": lambda article: article.to_json() + "\n",
}
_BETWEEN: Mapping[str, str] = {"text": "\n\n", "markdown": "\n---\n\n", "html": "", "jsonl": ""}


def shown(
    articles: Iterable[Article], form: str, *, several: bool, markdown: Mapping[str, bool] | None = None
) -> Iterator[str]:
    """Articles in one of `FORMATS`, piece by piece; `markdown` are the options of `Article.to_markdown`.

    Readable forms leave out articles without a body; the JSON forms keep them. `several` makes `json`
    a list, however many articles come.
    """
    if form == "json":
        plain = [article.to_dict() for article in articles]
        if plain or several:
            yield dumped(plain if several else plain[0], JSON_INDENT) + "\n"
        return
    between = ""
    for article in articles:
        if article or form == "jsonl":
            made = article.to_markdown(**markdown or {}) if form == "markdown" else _RENDER[form](article)
            yield between + made
            between = _BETWEEN[form]
