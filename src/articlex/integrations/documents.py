"""What the hosts for language models share: pages from files and the web, articles as text with metadata."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

from articlex.article import Article
from articlex.batch.sources.contained import pages_within
from articlex.errors import ArticlexError, MissingPackage
from articlex.integrations import extracted, log
from articlex.web.addresses import Guard

Form = Literal["text", "markdown"]
STORY = frozenset(("text", "captions", "notes"))  # of the flat form: content, and too long for metadata


def articles(
    pages: Iterable[str | os.PathLike[str]] | str | os.PathLike[str], guard: Guard | None
) -> Iterator[tuple[str | os.PathLike[str], Article]]:
    """The articles of files and URLs, or of one, several of a feed or an archive, each with where it came from. A page
    that cannot be read or holds no article is left out, and the log says so."""
    for page in [pages] if isinstance(pages, (str, os.PathLike)) else pages:
        try:
            for held in pages_within(_loaded(page, guard)):
                article = extracted(held.source, url=held.url)
                if is_there(article, page):
                    yield page, article
        except MissingPackage:
            raise
        except ArticlexError as error:
            log.warning("%s: %s", page, error)


def is_there(article: Article, page: object) -> bool:
    """Whether there is an article; where there is none, the log says so."""
    if not article:
        log.warning("%s: no article", page)
    return bool(article)


def _loaded(page: str | os.PathLike[str], guard: Guard | None) -> Any:
    if isinstance(page, str) and page.lower().startswith(("http://", "https://")):
        from articlex.web.fetch import fetch

        return fetch(page, guard=guard)
    return Path(page)


def content(article: Article, form: Form) -> str:
    """The story as plain text, or the whole article as Markdown."""
    return article.to_markdown() if form == "markdown" else article.text


def pieces(
    article: Article, form: Form, max_chars: int | None, overlap: int
) -> Iterator[tuple[str, dict[str, Any]]]:
    r"""What hosts keep of an article: the whole with its metadata, or with `max_chars` a text for each of its
    `Article.chunks`, whose metadata say which it is, where it begins and which subheads stand above it.

    >>> from articlex import Block
    >>> article = Article(body=(Block("heading", "Snow"), Block("paragraph", "It fell.")))
    >>> [(text, known["headings"]) for text, known in pieces(article, "text", 20, 0)]
    [('Snow\n\nIt fell.', 'Snow')]
    """
    known = metadata(article)
    if max_chars is None:
        yield content(article, form), known
        return
    for number, chunk in enumerate(article.chunks(max_chars=max_chars, overlap=overlap)):
        place = {"chunk": number, "start_index": chunk.start, "headings": " > ".join(chunk.headings)}
        yield chunk.text, known | place


def metadata(article: Article) -> dict[str, Any]:
    """What is known of an article beside its story: strings, numbers and truth values.

    >>> metadata(Article(headline="Snow", byline=("Ada Lund",)))
    {'title': 'Snow', 'byline': 'Ada Lund', 'language': 'und', 'kind': 'other', 'confidence': 0.0, 'word_count': 0}
    """
    known = {name: value for name, value in article.flat().items() if value is not None and name not in STORY}
    title = known.pop("headline", None)
    return ({"title": title} if title else {}) | known
