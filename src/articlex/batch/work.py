"""What a child does with a page."""

from __future__ import annotations

from dataclasses import dataclass

from articlex.article import Article
from articlex.batch.page import RawPage
from articlex.errors import UnreadableInput
from articlex.extraction import extract
from articlex.limits import Limits
from articlex.pipeline import Pipeline
from articlex.urls import address_or_none


@dataclass(frozen=True, slots=True)
class ExtractArticle:
    """The article of a page. Picklable, if the rules of the pipeline stand in an importable module."""

    pipeline: Pipeline | None = None
    limits: Limits | None = None

    def __call__(self, page: RawPage) -> Article:
        """Raises what `extract` does, and `UnreadableInput` for a page that its source could not give."""
        if page.problem:
            raise UnreadableInput(page.problem)
        url = address_or_none(page.url)
        return extract(page.source, url=url, pipeline=self.pipeline, limits=self.limits)
