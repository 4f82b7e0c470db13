"""An article as JSON-LD of schema.org: https://schema.org/NewsArticle"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articlex.fields import ArticleFields
from articlex.parts import Author, Block
from articlex.render.naming import address, pictures

_TYPES = {"person": "Person", "organisation": "Organization"}
_NOTES = {"correction": "correction", "rights": "copyrightNotice"}


def render(article: ArticleFields) -> dict[str, Any]:
    """The article's object; what is not known is left out.

    >>> from articlex import Article
    >>> render(Article(headline="Snow", language="en"))["headline"]
    'Snow'
    """
    url = address(article)
    fields = {
        "@context": "https://schema.org",
        "@type": _type(article),
        "url": article.url,
        "mainEntityOfPage": _page(article, url),
        "headline": article.headline,
        "alternativeHeadline": article.subtitle,
        "description": article.description,
        "dateline": article.dateline.text if article.dateline else None,
        "author": [_person(author) for author in article.authors]
        or [_person(Author(n)) for n in article.byline],
        "datePublished": article.published,
        "dateModified": article.modified,
        "inLanguage": article.language if article.language != "und" else None,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "image": list(_images(article)),
        "publisher": _organisation(article.publisher),
        "isPartOf": {"@type": "WebSite", "name": article.site_name} if article.site_name else None,
        "copyrightHolder": _organisation(article.copyright_holder),
        "license": article.license,
        "isAccessibleForFree": article.is_free,
        "articleBody": "\n\n".join(block.text for block in article.body if block.is_prose),
        "wordCount": article.word_count,
        "liveBlogUpdate": [
            _update(entry.published, entry.headline, entry.blocks) for entry in article.live_entries
        ],
        **{_NOTES[note.kind]: note.text for note in article.notes if note.kind in _NOTES},
    }
    return {key: value for key, value in fields.items() if value not in (None, "", [], {})}


def _type(article: ArticleFields) -> str:
    kind = article.article_type or ""
    return kind if kind.endswith(("Article", "Posting", "Report")) else "NewsArticle"


def _page(article: ArticleFields, url: str | None) -> dict[str, Any] | None:
    """The page that shows the article, with the way to it."""
    steps = [
        {"@type": "ListItem", "position": at, "name": step.name, **({"item": step.url} if step.url else {})}
        for at, step in enumerate(article.breadcrumbs, 1)
    ]
    if not (url or steps):
        return None
    page: dict[str, Any] = {"@type": "WebPage", **({"@id": url} if url else {})}
    return page | ({"breadcrumb": {"@type": "BreadcrumbList", "itemListElement": steps}} if steps else {})


def _person(author: Author) -> dict[str, str]:
    fields = {"@type": _TYPES[author.kind], "name": author.name, "url": author.url, "jobTitle": author.role}
    if author.kind == "organisation":
        fields.pop("jobTitle")
    return {key: value for key, value in fields.items() if value}


def _organisation(name: str | None) -> dict[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def _images(article: ArticleFields) -> Iterator[dict[str, str]]:
    """The lead picture first, then the others that have captions, and captions whose picture is not known."""
    for one in pictures(article):
        fields = {"url": one.image, "caption": one.text, "creditText": one.credit, "description": one.alt}
        yield {"@type": "ImageObject"} | {key: value for key, value in fields.items() if value}


def _update(published: str | None, headline: str | None, blocks: tuple[Block, ...]) -> dict[str, str]:
    body = "\n\n".join(block.text for block in blocks if block.is_prose)
    fields = {"@type": "BlogPosting", "datePublished": published, "headline": headline, "articleBody": body}
    return {key: value for key, value in fields.items() if value}
