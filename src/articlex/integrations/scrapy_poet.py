"""scrapy-poet: a callback, or a page object, may ask for `article: articlex.Article`."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from articlex.article import Article
from articlex.extras import needs
from articlex.integrations import extracted

with needs("scrapy-poet"):
    from scrapy.http import Response
    from scrapy_poet.page_input_providers import PageObjectInputProvider
    from web_poet.serialization import SerializedLeafData, register_serialization


class ArticleProvider(PageObjectInputProvider):
    """Gives the article of a response, empty where the page is none."""

    provided_classes = {Article}  # noqa: RUF012  # as every provider has it
    name = "articlex"

    def __call__(self, to_provide: set[Callable[..., Any]], response: Response) -> Sequence[Article]:  # noqa: ARG002
        """One article, the only thing that can be asked for."""
        return [extracted(response)]


def _to_files(article: Article) -> SerializedLeafData:
    return {"json": article.to_json().encode()}


def _from_files(cls: type[Article], files: SerializedLeafData) -> Article:
    return cls.from_dict(json.loads(files["json"]))


register_serialization(_to_files, _from_files)
"""For `SCRAPY_POET_CACHE` and saved fixtures."""
