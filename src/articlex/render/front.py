"""An article's fields as YAML front matter."""

from __future__ import annotations

from articlex.extras import needs
from articlex.fields import ArticleFields

_FIELDS = (
    "headline", "subtitle", "description", "byline", "published", "modified", "language", "site_name", "section",
    "tags", "image", "url", "canonical_url",
)  # fmt: skip


def front_matter(article: ArticleFields) -> str:
    """The fields that are known, between two lines of dashes, and an empty line.

    Raises `MissingPackage` where PyYAML is not installed.

    >>> from articlex import Article
    >>> print(front_matter(Article(headline="Snow: no end", byline=("Ada Lund",))), end="")
    ---
    headline: 'Snow: no end'
    byline:
    - Ada Lund
    language: und
    ---
    <BLANKLINE>
    """
    with needs("yaml"):
        import yaml
    values = {name: getattr(article, name) for name in _FIELDS}
    plain = {name: list(v) if isinstance(v, tuple) else v for name, v in values.items() if v}
    written = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=float("inf"))
    return f"---\n{written}---\n\n"
