"""LlamaIndex: a reader of URLs and files, also for `SimpleDirectoryReader`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any

from articlex.extras import needs
from articlex.integrations.documents import Form, articles, pieces
from articlex.web.addresses import Guard
from articlex.web.fetch import PUBLIC

with needs("llama-index"):
    from llama_index.core.readers.base import BasePydanticReader
    from llama_index.core.schema import Document
    from pydantic import Field

SHOWN_TO_MODELS = frozenset(("title", "byline", "published", "site_name", "headings"))


class ArticlexReader(BasePydanticReader):
    """A document for each page, a file or URL, that holds an article. Others are left out and logged.

    `form` is `text`, the story alone, or `markdown`. With `max_chars` there is a document for each of
    `Article.chunks`, which are text. Only public addresses are fetched, unless `guard` is None. Of the metadata, models see title, names, date and site.
    """

    is_remote: bool = True
    form: Form = "text"
    max_chars: int | None = None
    overlap: int = 0
    guard: Guard | None = Field(default=PUBLIC, exclude=True)

    @classmethod
    def class_name(cls) -> str:
        """As LlamaIndex names it in what it stores."""
        return "ArticlexReader"

    def lazy_load_data(
        self,
        pages: Iterable[str | os.PathLike[str]] | str | os.PathLike[str],
        extra_info: dict[str, Any] | None = None,
        **_: Any,
    ) -> Iterator[Document]:
        """The documents of some pages or of one; `extra_info` is added to their metadata."""
        for page, article in articles(pages, self.guard):
            for text, about in pieces(article, self.form, self.max_chars, self.overlap):
                known = about | {"source": str(page)} | (extra_info or {})
                hidden = sorted(known.keys() - SHOWN_TO_MODELS)
                yield Document(
                    text=text,
                    metadata=known,
                    excluded_embed_metadata_keys=hidden,
                    excluded_llm_metadata_keys=hidden,
                )
