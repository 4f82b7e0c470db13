"""LangChain: a loader of files and URLs, a parser of blobs, and a transformer of HTML documents."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from articlex.extras import needs
from articlex.integrations import extracted
from articlex.integrations.documents import Form, articles, content, metadata, told
from articlex.web.addresses import Guard
from articlex.web.fetch import PUBLIC

with needs("langchain"):
    from langchain_core.document_loaders import BaseBlobParser, BaseLoader
    from langchain_core.documents import BaseDocumentTransformer, Document
    from langchain_core.documents.base import Blob


class ArticlexLoader(BaseLoader):
    """A document for each page, a file or URL, that holds an article. Others are left out and logged.

    `form` is `text`, the story alone, or `markdown`, with headline, names and captions. Only public
    addresses are fetched, unless `guard` is None.
    """

    def __init__(
        self,
        pages: Iterable[str | os.PathLike[str]],
        *,
        form: Form = "text",
        guard: Guard | None = PUBLIC,
    ) -> None:
        self.pages = pages
        self.form = form
        self.guard = guard

    def lazy_load(self) -> Iterator[Document]:
        """The documents, page by page; `source` in their metadata is the page as it was given."""
        for page, article in articles(self.pages, self.guard):
            known = metadata(article) | {"source": str(page)}
            yield Document(content(article, self.form), metadata=known)


class ArticlexParser(BaseBlobParser):
    """The article of a blob of HTML or text, for the loaders that give blobs."""

    def __init__(self, *, form: Form = "text") -> None:
        self.form = form

    def lazy_parse(self, blob: Blob) -> Iterator[Document]:
        """One document, or none where the blob holds no article."""
        article = extracted(blob.as_bytes())
        if told(article, blob.source):
            known = metadata(article) | {"source": blob.source} | blob.metadata
            yield Document(content(article, self.form), metadata=known)


class ArticlexTransformer(BaseDocumentTransformer):
    """Documents whose content is HTML become their articles; those without one are left out and logged."""

    def __init__(self, *, form: Form = "text") -> None:
        self.form = form

    def transform_documents(self, documents: Sequence[Document], **_: Any) -> Sequence[Document]:
        """New documents; the metadata of the old ones is kept, that of the article added over it."""
        found = ((document, extracted(document.page_content)) for document in documents)
        return [
            Document(
                content(article, self.form), id=document.id, metadata=document.metadata | metadata(article)
            )
            for document, article in found
            if told(article, document.metadata.get("source"))
        ]
