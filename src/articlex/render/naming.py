"""What formats of exchange ask of every story: a name for it, and moments with a clock and a zone."""

from __future__ import annotations

from datetime import datetime, timezone
from uuid import NAMESPACE_URL, uuid5

from articlex.article import Article


def address(article: Article) -> str | None:
    """Where the story stands on the web: the address that it claims, else the one that was asked for."""
    return article.canonical_url or article.url


def identifier(article: Article) -> str:
    """Its address, else a name that is the same for the same story.

    >>> identifier(Article(headline="Snow"))
    'urn:uuid:50a314f6-eefa-5c2f-804f-4fdfd036f879'
    """
    told = "\n".join((article.headline or "", article.published or "", article.text))
    return address(article) or f"urn:uuid:{uuid5(NAMESPACE_URL, told)}"


def moment(when: str | None) -> datetime | None:
    """An ISO 8601 moment as formats want it: midnight where only the day is known, UTC where no zone is.

    >>> moment("2024-03-16").isoformat()
    '2024-03-16T00:00:00+00:00'
    """
    if not when:
        return None
    found = datetime.fromisoformat(when)
    return found if found.tzinfo else found.replace(tzinfo=timezone.utc)


def stamp(when: str | None) -> str | None:
    """The same as text, by RFC 3339."""
    found = moment(when)
    return found.isoformat() if found else None
