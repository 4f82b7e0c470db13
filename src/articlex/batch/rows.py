"""A row of the output: an article's fields, and which page it was; or the page's error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple

from articlex.article import Article
from articlex.batch.lines import dumped
from articlex.batch.page import Answer, RawPage, Result
from articlex.batch.sources.files import MOST_BYTES
from articlex.batch.work import ExtractArticle
from articlex.limits import Limits
from articlex.pipeline import Pipeline
from articlex.render.exchange import FORMATS
from articlex.render.markdown import Form, render

ARTICLE_FIELDS = tuple(Article().to_dict())


class Kind(Enum):
    """What a row is about."""

    ARTICLE = "article"
    NONE = "page without an article"
    ERROR = "error"


class Row(NamedTuple):
    """One line of JSON, and what it is about."""

    line: bytes
    kind: Kind


@dataclass(frozen=True, slots=True)
class ExtractRow:
    """The row of a page, made in the child so that the parent has next to nothing to do; with a `format`
    the article's document too."""

    format: str | None = None
    markdown: Form = field(default_factory=Form)
    pipeline: Pipeline | None = None

    def __call__(self, page: RawPage) -> Row:
        """Raises what `extract` does."""
        article = ExtractArticle(self.pipeline, Limits(max_bytes=MOST_BYTES))(page)
        row = {**_about(page), **fields_of(article, self.format, self.markdown)}
        return Row(dumped(row), Kind.ARTICLE if article else Kind.NONE)


def fields_of(
    article: Article,
    format: str | None,  # noqa: A002 - as commands call it
    markdown: Form,
) -> dict[str, Any]:
    """What a row says of an article: its fields, its text, and its document where there is a `format`; `markdown` is
    the form of one in Markdown."""
    row = {**article.to_dict(), "text": article.text}
    if format:
        row["document"] = FORMATS[format].of_one(article) if format in FORMATS else render(article, markdown)
    return row


def row_of(answer: Answer[Row]) -> Row:
    """The row of an answer; an error has one too."""
    if answer.value:
        return answer.value
    nothing = dict.fromkeys((*ARTICLE_FIELDS, "text"))
    return Row(dumped({**_about(answer.page), "error": answer.error, **nothing}), Kind.ERROR)


def result_of(row: Mapping[str, Any]) -> Result:
    """The inverse, from a row that was read with any JSON or Parquet reader."""
    known = {name: row[name] for name in ARTICLE_FIELDS if row.get(name) is not None}
    for name in ("body", "inserts"):
        if name in known:
            known[name] = [_known(block) for block in known[name]]
    known["live_entries"] = [
        {**entry, "blocks": [_known(block) for block in entry["blocks"]]}
        for entry in known.get("live_entries", ())
    ]
    if "sources" in known:
        known["sources"] = _known(known["sources"])
    article = None if row.get("error") else Article.from_dict(known)
    return Result(row["id"], row["page_url"], article, row.get("error"), row.get("fetched"))


def _known(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Less what is null: in Parquet every column is there."""
    return {name: value for name, value in columns.items() if value is not None}


def _about(page: RawPage) -> dict[str, Any]:
    return {"id": page.id, "page_url": page.url, "fetched": page.fetched, "error": None, "also_at": []}
