"""Haystack: a converter component, in the place of `HTMLToDocument`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from articlex.extras import needs
from articlex.integrations import extracted, log
from articlex.integrations.documents import Form, is_there, pieces

with needs("haystack"):
    from haystack import Document, component
    from haystack.components.converters.utils import get_bytestream_from_source, normalize_metadata
    from haystack.dataclasses import ByteStream


@component
class ArticlexToDocument:
    """Files and byte streams of HTML or text become documents; those without an article are left out and
    logged. `form` is `text`, the story alone, or `markdown`. With `max_chars` there is a document for each of
    `Article.chunks`, which are text.
    """

    def __init__(self, form: Form = "text", max_chars: int | None = None, overlap: int = 0) -> None:
        self.form = form
        self.max_chars = max_chars
        self.overlap = overlap

    @component.output_types(documents=list[Document])
    def run(
        self,
        sources: list[str | Path | ByteStream],
        meta: dict[str, Any] | list[dict[str, Any]] | None = None,
    ) -> dict[str, list[Document]]:
        """`documents`: those of the sources that hold an article. `meta`, one for all or one a source, and the
        `meta` of a byte stream are added to what the article says of itself."""
        made = []
        for source, given in zip(sources, normalize_metadata(meta, len(sources)), strict=True):
            try:
                stream = get_bytestream_from_source(source)
            except (OSError, ValueError) as error:
                log.warning("%s: %s", source, error)
                continue
            article = extracted(stream.data, url=stream.meta.get("url"))
            if is_there(article, stream.meta.get("file_path") or article.url):
                for text, known in pieces(article, self.form, self.max_chars, self.overlap):
                    made.append(Document(content=text, meta=known | stream.meta | given))
        return {"documents": made}
