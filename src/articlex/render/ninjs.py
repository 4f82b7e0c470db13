"""An article as ninjs 3 of the IPTC: https://iptc.org/standards/ninjs/"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articlex.fields import ArticleFields
from articlex.parts import Caption
from articlex.render.html import story_html
from articlex.render.naming import address, identifier, pictures, stamp

STANDARD = {
    "name": "ninjs",
    "version": "3.0",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
}


def render(article: ArticleFields) -> dict[str, Any]:
    """The article's object; what is not known is left out.

    >>> from articlex import Article
    >>> render(Article(headline="Snow"))["headlines"]
    [{'role': 'main', 'value': 'Snow'}]
    """
    url = address(article)
    fields = {
        "standard": STANDARD,
        "uri": identifier(article),
        "type": "text",
        "representationType": "complete",
        "pubStatus": "usable",
        "language": article.language if article.language != "und" else None,
        "contentCreated": stamp(article.published),
        "versionCreated": stamp(article.modified or article.published),
        "headlines": _valued(main=article.headline, subtitle=article.subtitle),
        "descriptions": _valued(summary=article.description),
        "by": ", ".join(article.byline),
        "people": [_party(a.name, "author", a.url) for a in article.authors if a.kind == "person"],
        "organisations": [
            _party(a.name, "author", a.url) for a in article.authors if a.kind == "organisation"
        ],
        "located": article.dateline.places[0] if article.dateline and article.dateline.places else None,
        "subjects": list(_subjects(article)),
        "infoSources": list(_sources(article)),
        "copyrightHolder": article.copyright_holder,
        "usageTerms": article.license,
        "bodies": _bodies(article),
        "renditions": [{"name": "web", "contentType": "text/html", "href": url}] if url else [],
        "associations": [_picture(one, at) for at, one in enumerate(pictures(article), 1) if one.image],
    }
    return {key: value for key, value in fields.items() if value not in (None, "", [])}


def _valued(**by_role: str | None) -> list[dict[str, str]]:
    return [{"role": role, "value": value} for role, value in by_role.items() if value]


def _party(name: str, rel: str, uri: str | None) -> dict[str, str]:
    return {"name": name, "rel": rel, **({"uri": uri} if uri else {})}


def _bodies(article: ArticleFields) -> list[dict[str, Any]]:
    """The story as HTML and as plain text."""
    return [
        {
            "role": "main",
            "contentType": "text/html",
            "wordCount": article.word_count,
            "value": story_html(article, standfirst=False),
        },
        {"role": "main", "contentType": "text/plain", "value": article.text},
    ]


def _subjects(article: ArticleFields) -> Iterator[dict[str, str]]:
    if article.section:
        yield {"name": article.section, "rel": "section"}
    yield from ({"name": tag, "rel": "about"} for tag in article.tags)


def _sources(article: ArticleFields) -> Iterator[dict[str, str]]:
    if article.publisher:
        yield {"name": article.publisher, "role": "publisher"}
    if article.site_name:
        yield {"name": article.site_name, "role": "site"}


def _picture(caption: Caption, number: int) -> dict[str, Any]:
    fields = {
        "name": f"picture-{number}",
        "uri": caption.image,
        "type": "picture",
        "by": caption.credit,
        "descriptions": _valued(caption=caption.text, alt=caption.alt),
        "renditions": [{"name": "original", "href": caption.image}],
    }
    return {key: value for key, value in fields.items() if value}
