"""NeMo Curator: an algorithm for its Common Crawl extractor."""

from __future__ import annotations

from articlex.extras import needs
from articlex.integrations import extracted

with needs("nemo-curator"):
    from nemo_curator.stages.text.download.html_extractors import HTMLExtractorAlgorithm


class ArticlexExtractor(HTMLExtractorAlgorithm):  # type: ignore[misc]  # too heavy to be installed for mypy
    """The paragraphs of a page's article, for `CommonCrawlHTMLExtractor(algorithm=ArticlexExtractor())`."""

    def extract_text(self, html: str, stop_words: frozenset[str], language: str) -> list[str] | None:  # noqa: ARG002
        """Standfirst and body, a string a block; None where there is no article.

        Neither the stop words nor the language that Curator guessed are needed.
        """
        text = extracted(html).text
        return text.split("\n\n") if text else None
