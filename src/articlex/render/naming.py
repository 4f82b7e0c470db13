"""What formats of exchange ask of every story: a name for it, and moments with a clock and a zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from uuid import NAMESPACE_URL, uuid5

from articlex.fields import ArticleFields
from articlex.parts import Caption
from articlex.urls import safe_url


def address(article: ArticleFields) -> str | None:
    """Where the story stands on the web: the address that it claims, else the one that was asked for."""
    return article.canonical_url or article.url


def identifier(article: ArticleFields) -> str:
    """Its address, else a name that is the same for the same story.

    >>> from articlex import Article
    >>> identifier(Article(headline="Snow"))
    'urn:uuid:50a314f6-eefa-5c2f-804f-4fdfd036f879'
    """
    text = "\n".join((article.headline or "", article.published or "", article.text))
    return address(article) or f"urn:uuid:{uuid5(NAMESPACE_URL, text)}"


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


def pictures(article: ArticleFields) -> list[Caption]:
    """The pictures with what is known of them, the lead picture first, their addresses safe and absolute where they
    can be; captions whose picture is not known among them.

    >>> from articlex import Article
    >>> [picture.image for picture in pictures(Article(image="javascript:x", captions=(Caption("Snow"),)))]
    [None]
    """
    lead = safe_url(article.image, article.url)
    found = [replace(one, image=safe_url(one.image, article.url)) for one in article.captions]
    found.sort(key=lambda caption: caption.image != lead)
    if lead and all(caption.image != lead for caption in found):
        found.insert(0, Caption("", image=lead))
    return found
