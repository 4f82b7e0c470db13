"""datatrove: articles in its pipelines, on one machine, Slurm or Ray.

    pipeline = [WarcReader("crawl/"), ArticlexExtractor(), JsonlWriter("articles/")]

`articlex.integrations.datatrove_job` is such a pipeline, ready to run.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.extractors.base import BaseExtractor
from datatrove.utils.typeshelper import StatHints

from articlex.article import Article
from articlex.batch.page import Answer, RawPage
from articlex.batch.pool import MOST_PAGES
from articlex.batch.sandbox import Sandbox
from articlex.batch.work import ExtractArticle
from articlex.errors import LimitExceeded, UnreadableInput
from articlex.extraction import extract
from articlex.pipeline import Pipeline

KEPT_FIELDS = "headline subtitle byline published modified language site_name section confidence".split()
_STATS = {"TimedOut": "timeout", "ProcessDied": "broken_process"}


class ArticlexExtractor(BaseExtractor):  # type: ignore[misc, unused-ignore]
    """HTML in `doc.text` becomes the text of its article, its fields go to `doc.metadata`. Documents without
    an article are dropped. A document may take `timeout` seconds. The rules of a `pipeline` must stand in a module
    that workers have; what it knows of sites goes with it."""

    name = "⛏ articlex"

    def __init__(self, timeout: float = 1, pipeline: Pipeline | None = None) -> None:
        super().__init__(timeout)
        self.pipeline = pipeline

    def extract(self, text: str) -> str:
        """The text of an article, empty where there is none."""
        try:
            return extract(text, pipeline=self.pipeline).text
        except (LimitExceeded, UnreadableInput):
            return ""

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:  # noqa: ARG002
        """The documents that are articles."""
        coming = iter(data or ())
        with Sandbox(ExtractArticle(self.pipeline), self.timeout) as sandbox:
            while docs := list(islice(coming, MOST_PAGES)):
                pages = [RawPage(doc.text, doc.metadata.get("url"), doc.id) for doc in docs]
                for doc, answer in zip(docs, sandbox.run(pages), strict=True):
                    self.stat_update(StatHints.total, *self._fill(doc, answer))
                    if doc.text:
                        self.update_doc_stats(doc)
                        yield doc

    def _fill(self, doc: Document, answer: Answer[Article]) -> Iterator[str]:
        """Fill a document; what became of it, in datatrove's words."""
        article = answer.value or Article()
        doc.text = article.text
        doc.metadata.update({name: value for name in KEPT_FIELDS if (value := article.to_dict()[name])})
        yield _STATS.get(answer.error.partition(":")[0], "clean_error") if answer.error else "extracted"
        yield StatHints.forwarded if doc.text else StatHints.dropped
