"""An article as a reference of CSL-JSON, which Zotero, pandoc and citeproc read: https://citationstyles.org"""

from __future__ import annotations

from typing import Any

from articlex.fields import ArticleFields
from articlex.lang.particles import PARTICLES
from articlex.parts import Author
from articlex.render.naming import address, identifier

WHOLE_NAMES = frozenset(("hu", "ja", "ko", "vi", "zh"))
"""Languages that put the family's name first: their names are not taken apart."""


def render(article: ArticleFields) -> dict[str, Any]:
    """The article's object; what is not known is left out.

    >>> from articlex import Article
    >>> render(Article(headline="Snow", byline=("Ada van der Lund",)))["author"]
    [{'family': 'van der Lund', 'given': 'Ada'}]
    """
    authors = article.authors or tuple(map(Author, article.byline))
    fields = {
        "id": identifier(article),
        "type": "article-newspaper",
        "title": article.headline,
        "author": [
            _name(author, article.language)
            for author in authors
            if author.name in (article.byline or (author.name,))
        ],
        "issued": _date(article.published),
        "container-title": article.site_name or article.publisher,
        "publisher": article.publisher,
        "section": article.section,
        "abstract": article.description or article.subtitle,
        "keyword": ", ".join(article.tags),
        "language": article.language if article.language != "und" else None,
        "URL": address(article),
    }
    return {key: value for key, value in fields.items() if value}


def _name(author: Author, language: str) -> dict[str, str]:
    words = author.name.split()
    if author.kind == "organisation" or len(words) < 2 or language in WHOLE_NAMES:
        return {"literal": author.name}
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in PARTICLES:
        at -= 1
    return {"family": " ".join(words[at:]), "given": " ".join(words[:at])}


def _date(moment: str | None) -> dict[str, list[list[int]]] | None:
    if not moment:
        return None
    year, month, day = (int(part) for part in moment[:10].split("-"))
    return {"date-parts": [[year, month, day]]}
