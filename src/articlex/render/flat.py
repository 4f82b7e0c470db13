"""An article as one row of a table."""

from __future__ import annotations

from articlex.fields import ArticleFields
from articlex.parts import Author
from articlex.render import captioned

Cell = str | float | None

FORMULA = tuple("=+-@＝＋－＠\t\r\n")
"""How a cell begins that a spreadsheet may take for a formula, as OWASP lists it."""


def inert(cell: Cell) -> Cell:
    """A cell that no spreadsheet takes for a formula.

    >>> inert("=1+1"), inert("Snow = rain"), inert(-2)
    ("'=1+1", 'Snow = rain', -2)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def render(article: ArticleFields, *, for_spreadsheet: bool = False) -> dict[str, Cell]:
    """A row: its keys are the same for every article, its values strings, numbers and truth values, None where
    unknown. `for_spreadsheet` makes each cell `inert`.

    >>> from articlex import Article
    >>> row = render(Article(headline="Snow", byline=("Ada Lund", "Bo Ek")))
    >>> row["headline"], row["byline"], row["published"]
    ('Snow', 'Ada Lund; Bo Ek', None)
    """
    row: dict[str, Cell] = {
        **_same(article, "headline", "subtitle", "description"),
        "dateline": article.dateline.text if article.dateline else None,
        "byline": "; ".join(article.byline) or None,
        "authors": "; ".join(map(_author, article.authors)) or None,
        **_same(article, "published", "modified"),
        "text": article.text or None,
        "captions": "\n".join(map(captioned, article.captions)) or None,
        "notes": "\n".join(note.text for note in article.notes) or None,
        **_same(article, "language", "site_name", "publisher", "section"),
        "breadcrumbs": " > ".join(step.name for step in article.breadcrumbs) or None,
        "tags": "; ".join(article.tags) or None,
        **_same(article, "image", "url", "canonical_url", "amp_url", "next_page", "article_type"),
        **_same(article, "is_free", "license", "copyright_holder", "kind"),
        "confidence": round(article.confidence, 3),
        "word_count": article.word_count,
    }
    return {name: inert(cell) for name, cell in row.items()} if for_spreadsheet else row


def _same(article: ArticleFields, *names: str) -> dict[str, Cell]:
    """Fields that are cells as they are."""
    return {name: getattr(article, name) for name in names}


def _author(author: Author) -> str:
    """An author in one line.

    >>> _author(Author("Ada Lund", "https://fen.example/ada", role="translator"))
    'Ada Lund, translator <https://fen.example/ada>'
    """
    role = f", {author.role}" if author.role else ""
    url = f" <{author.url}>" if author.url else ""
    return f"{author.name}{role}{url}"
