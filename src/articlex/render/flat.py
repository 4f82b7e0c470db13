"""An article as one row of a table."""

from __future__ import annotations

from articlex.article import Article
from articlex.render import captioned

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet takes for a formula."""


def inert(cell: str | None) -> str | None:
    """A cell that no spreadsheet takes for a formula.

    >>> inert("=1+1"), inert("Snow = rain")
    ("'=1+1", 'Snow = rain')
    """
    return f"'{cell}" if cell and cell.startswith(FORMULA) else cell


def render(article: Article, *, for_spreadsheet: bool = False) -> dict[str, str | None]:
    """A row: its keys are the same for every article, its values plain strings, None where unknown.
    `for_spreadsheet` makes each cell `inert`.

    >>> row = render(Article(headline="Snow", byline=("Ada Lund", "Bo Ek")))
    >>> row["headline"], row["byline"], row["published"]
    ('Snow', 'Ada Lund; Bo Ek', None)
    """
    row = {
        "headline": article.headline,
        "subtitle": article.subtitle,
        "description": article.description,
        "dateline": article.dateline.text if article.dateline else None,
        "byline": "; ".join(article.byline) or None,
        "published": article.published,
        "modified": article.modified,
        "text": article.text or None,
        "captions": "\n".join(map(captioned, article.captions)) or None,
        "notes": "\n".join(note.text for note in article.notes) or None,
        "language": article.language,
        "site_name": article.site_name,
        "section": article.section,
        "tags": "; ".join(article.tags) or None,
        "image": article.image,
        "url": article.url,
        "canonical_url": article.canonical_url,
        "kind": article.kind,
        "confidence": f"{article.confidence:.3f}",
    }
    return {name: inert(cell) for name, cell in row.items()} if for_spreadsheet else row
