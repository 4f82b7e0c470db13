"""LangChain: a loader of files and URLs, a parser of blobs, and a transformer of HTML documents."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from articlex.extras import needs
from articlex.integrations import extracted, log
from articlex.integrations.documents import Form, articles, is_there, pieces
from articlex.web.addresses import Guard
from articlex.web.fetch import PUBLIC

with needs("langchain"):
    from langchain_core.document_loaders import BaseBlobParser, BaseLoader
    from langchain_core.documents import BaseDocumentTransformer, Document
    from langchain_core.documents.base import Blob


class ArticlexLoader(BaseLoader):
    """A document for each page, a file or URL, that holds an article; `pages` are some or one. Others are left out and
    logged.

    `form` is `text`, the story alone, or `markdown`, with headline, names and captions. With `max_chars` there is a
    document for each of `Article.chunks`, which are text. Only public addresses are fetched, unless `guard` is None.
    """

    def __init__(
        self,
        pages: Iterable[str | os.PathLike[str]] | str | os.PathLike[str],
        *,
        form: Form = "text",
        max_chars: int | None = None,
        overlap: int = 0,
        guard: Guard | None = PUBLIC,
    ) -> None:
        self.pages = pages
        self.form = form
        self.max_chars = max_chars
        self.overlap = overlap
        self.guard = guard

    def lazy_load(self) -> Iterator[Document]:
        """The documents, page by page; `source` in their metadata is the page as it was given."""
        for page, article in articles(self.pages, self.guard):
            for text, known in pieces(article, self.form, self.max_chars, self.overlap):
                yield Document(text, metadata=known | {"source": str(page)})


class ArticlexParser(BaseBlobParser):
    """The article of a blob of HTML or text, for the loaders that give blobs; `form`, `max_chars` and `overlap` as
    `ArticlexLoader` has them."""

    def __init__(self, *, form: Form = "text", max_chars: int | None = None, overlap: int = 0) -> None:
        self.form = form
        self.max_chars = max_chars
        self.overlap = overlap

    def lazy_parse(self, blob: Blob) -> Iterator[Document]:
        """The documents, none where the blob holds no article or cannot be read."""
        try:
            page = blob.as_bytes()
        except (OSError, ValueError) as error:
            log.warning("%s: %s", blob.source, error)
            return
        article = extracted(page)
        if is_there(article, blob.source):
            for text, known in pieces(article, self.form, self.max_chars, self.overlap):
                yield Document(text, metadata=known | {"source": blob.source} | blob.metadata)


class ArticlexTransformer(BaseDocumentTransformer):
    """Documents whose content is HTML become their articles; those without one are left out and logged. `form`,
    `max_chars` and `overlap` as `ArticlexLoader` has them."""

    def __init__(self, *, form: Form = "text", max_chars: int | None = None, overlap: int = 0) -> None:
        self.form = form
        self.max_chars = max_chars
        self.overlap = overlap

    def transform_documents(self, documents: Sequence[Document], **_: Any) -> Sequence[Document]:
        """New documents; the metadata of the old ones is kept, that of the article added over it. Only a document
        that stays one keeps its id."""
        found = ((document, extracted(document.page_content)) for document in documents)
        return [
            Document(
                text, id=document.id if self.max_chars is None else None, metadata=document.metadata | known
            )
            for document, article in found
            if is_there(article, document.metadata.get("source"))
            for text, known in pieces(article, self.form, self.max_chars, self.overlap)
        ]
