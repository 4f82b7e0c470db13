"""An article's fields as YAML front matter."""

from __future__ import annotations

from articlex.article import Article
from articlex.extras import needs

_FIELDS = (
    "headline", "subtitle", "description", "byline", "published", "modified", "language", "site_name", "section",
    "tags", "image", "url", "canonical_url",
)  # fmt: skip


def front_matter(article: Article) -> str:
    """The fields that are known, between two lines of dashes, and an empty line.

    Raises `MissingPackage` where PyYAML is not installed.

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
    told = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=float("inf"))
    return f"---\n{told}---\n\n"
