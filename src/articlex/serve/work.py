"""What a worker process does with a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from articlex.batch.page import RawPage
from articlex.explanation import explain
from articlex.extraction import extract
from articlex.limits import Limits
from articlex.pipeline import Pipeline
from articlex.render.markdown import Form as Markdown
from articlex.render.markdown import render
from articlex.serve.forms import ARTICLE_FORMS, EXPLANATION_FORMS, Kind, views


@dataclass(frozen=True, slots=True)
class Wanted(RawPage):
    """A page, and what is to be made of it."""

    language: str | None = None
    kind: Kind = "extract"
    form: str = "json"
    markdown: Markdown | None = None


@dataclass(frozen=True, slots=True)
class Answering:
    """Makes of a page what was asked for, in UTF-8; picklable."""

    max_bytes: int
    pipeline: Pipeline | None = None

    def __call__(self, page: RawPage) -> bytes:
        """Empty where a form for readers was asked for and there is no article. Raises what `extract` does."""
        return self._shown(cast(Wanted, page)).encode("utf-8", "replace")

    def _shown(self, wanted: Wanted) -> str:
        source, url, language, limits = wanted.source, wanted.url, wanted.language, Limits(self.max_bytes)
        if wanted.kind == "extract":
            article = extract(source, url=url, language=language, limits=limits, pipeline=self.pipeline)
            if wanted.form == "markdown" and article:
                return render(article, wanted.markdown)
            return ARTICLE_FORMS[wanted.form](article) if article or wanted.form == "json" else ""
        explanation = explain(source, url=url, language=language, limits=limits, pipeline=self.pipeline)
        return (
            views(explanation) if wanted.kind == "playground" else EXPLANATION_FORMS[wanted.form](explanation)
        )
