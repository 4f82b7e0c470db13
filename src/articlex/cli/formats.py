"""The forms in which articles are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from articlex.errors import UnreadableInput, WrongArgument
from articlex.render.json import dumped

if TYPE_CHECKING:
    from articlex.article import Article

JSON_INDENT = 1
EXCHANGED = ("json-ld", "ninjs", "nitf", "tei", "rss", "atom", "csl-json")
"""The formats of `articlex.render.exchange`, which is not imported to print a help."""
FORMATS = ("text", "markdown", "html", "json", "jsonl", *EXCHANGED)
EXPLAINED = ("text", "json", "html")
"""Those of an explanation."""

_SUFFIXES = {
    ".txt": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
    ".jsonld": "json-ld",
    ".rss": "rss",
    ".atom": "atom",
}

_RENDER: Mapping[str, Callable[[Article], str]] = {
    "text": lambda article: article.to_text(),
    "html": lambda article: article.to_html(),
}
_BETWEEN: Mapping[str, str] = {"text": "\n\n", "markdown": "\n---\n\n", "html": ""}

Sourced = tuple[str, "Article"]


def form_of(wish: str | None, output: str | None, forms: Sequence[str]) -> str | None:
    """The form that was asked for, or the one of `forms` that the name of the output ends in; None for neither.

    Raises `WrongArgument` for any other ending.
    """
    suffix = Path(output or "").suffix.lower()
    if wish or not suffix:
        return wish
    endings = {ending: form for ending, form in _SUFFIXES.items() if form in forms}
    if suffix not in endings:
        raise WrongArgument(
            f"{output}: no form ends in {suffix}; there are {', '.join(endings)}, and --format names any"
        )
    return endings[suffix]


def headed(source: str, *, several: bool) -> str:
    """What stands above one of several pages in text."""
    return f"[{source}]\n\n" if several else ""


def shown(
    articles: Iterable[Sourced], form: str, *, several: bool, markdown: Mapping[str, bool] | None = None
) -> Iterator[str]:
    """Articles, each after its source, in one of `FORMATS`, piece by piece; `markdown` are the options of
    `Article.to_markdown`.

    Readable forms and those of exchange leave out articles without a body; the JSON forms keep them. Of `several` text and the JSON
    forms say the source, and `json` is a list, however many articles come.
    """
    if form == "json":
        plain = [sourced(source, article.to_dict(), several=several) for source, article in articles]
        if plain or several:
            yield dumped(plain if several else plain[0], JSON_INDENT) + "\n"
        return
    if form in EXCHANGED:
        yield from _exchanged([article for _, article in articles if article], form, several=several)
        return
    between = ""
    for source, article in articles:
        if form == "jsonl":
            yield dumped(sourced(source, article.to_dict(), several=several)) + "\n"
        elif article:
            heading = headed(source, several=several and form == "text")
            made = article.to_markdown(**markdown or {}) if form == "markdown" else _RENDER[form](article)
            yield between + heading + made
            between = _BETWEEN[form]


def sourced(source: str, plain: dict[str, Any], *, several: bool) -> dict[str, Any]:
    """One of several pages in JSON."""
    return ({"source": source} if several else {}) | plain


def _exchanged(articles: list[Article], form: str, *, several: bool) -> Iterator[str]:
    """One document of all articles. Raises `UnreadableInput` for several, where the form holds one."""
    from articlex.render.exchange import FORMATS as EXCHANGE

    of_one, of_several, *_ = EXCHANGE[form]
    if len(articles) == 1 and not several:
        yield f"{of_one(articles[0]).rstrip()}\n"
    elif articles and of_several is None:
        raise UnreadableInput(
            f"{form} holds one article a document: articlex batch PAGES -o FOLDER --format {form}"
        )
    elif articles and of_several:
        yield f"{of_several(articles).rstrip()}\n"
