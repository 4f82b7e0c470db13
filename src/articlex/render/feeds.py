"""Articles as items of RSS 2.0 and entries of Atom, and as whole feeds of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from email.utils import format_datetime

from articlex.fields import ArticleFields
from articlex.parts import Author
from articlex.render.html import story_html
from articlex.render.naming import address, identifier, moment, stamp
from articlex.render.xml import DECLARATION, given, tag, text
from articlex.urls import safe_url

_ATOM = "http://www.w3.org/2005/Atom"
_RSS_NAMES = {
    "xmlns_atom": _ATOM,
    "xmlns_content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns_dc": "http://purl.org/dc/elements/1.1/",
    "xmlns_media": "http://search.yahoo.com/mrss/",
}
_ATOM_NAMES = {"xmlns": _ATOM, "xmlns_dc": _RSS_NAMES["xmlns_dc"]}
SECTION = "https://schema.org/articleSection"
"""The scheme of a category that names the section."""
UNTITLED = "Untitled"
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def rss_item(article: ArticleFields, *, alone: bool = True) -> str:
    """An `<item>`; `alone` it declares the namespaces that it uses.

    >>> from articlex import Article
    >>> rss_item(Article(headline="Snow"), alone=False)[:34]
    '<item><title>Snow</title><guid isP'
    """
    url, names = address(article), _names(article)
    published, image = moment(article.published), safe_url(article.image, article.url)
    parts = (
        given("title", article.headline),
        given("link", url),
        given("description", article.description or (None if article.headline else UNTITLED)),
        *(given("dc:creator", author.name) for author in names),
        given("category", article.section, domain=SECTION),
        *(given("category", name) for name in article.tags),
        given("guid", identifier(article), isPermaLink="true" if url else "false"),
        given("pubDate", format_datetime(published) if published else None),
        given("atom:updated", stamp(article.modified)),
        _license(article, "atom:link"),
        given("dc:language", article.language if article.language != "und" else None),
        given("dc:publisher", article.publisher),
        given("dc:rights", article.copyright_holder),
        tag("media:content", url=image, medium="image") if image else "",
        given("content:encoded", story_html(article)),
    )
    return tag("item", "".join(parts), **(_RSS_NAMES if alone else {}))


def atom_entry(article: ArticleFields, *, alone: bool = True) -> str:
    """An `<entry>`; `alone` it is a document of its own, as RFC 4287 allows, and names the site in its source.

    >>> from articlex import Article
    >>> atom_entry(Article(headline="Snow"), alone=False)[:29]
    '<entry><title>Snow</title><id'
    """
    url, image = address(article), safe_url(article.image, article.url)
    names = _names(article) or [
        Author(article.site_name or article.publisher or "Unknown", kind="organisation")
    ]
    parts = (
        tag("title", text(article.headline or UNTITLED)),
        tag("id", text(identifier(article))),
        tag("link", rel="alternate", href=url) if url else "",
        given("published", stamp(article.published)),
        tag("updated", text(stamp(article.modified) or stamp(article.published) or EPOCH.isoformat())),
        *(tag("author", given("name", a.name) + given("uri", a.url)) for a in names),
        tag("category", term=article.section, scheme=SECTION) if article.section else "",
        *(tag("category", term=name) for name in article.tags),
        given("summary", article.description),
        given("content", story_html(article), type="html"),
        tag("link", rel="enclosure", type="image/*", href=image) if image else "",
        _license(article, "link"),
        given("dc:publisher", article.publisher),
        given("rights", article.copyright_holder),
        tag("source", given("title", article.site_name)) if article.site_name else "",
    )
    language = article.language if article.language != "und" else None
    return tag("entry", "".join(parts), xml_lang=language, **(_ATOM_NAMES if alone else {}))


def rss(articles: Sequence[ArticleFields]) -> str:
    """A feed of RSS 2.0 that holds some articles, titled by the site of the first."""
    title, url = _feed(articles)
    channel = (
        tag("title", text(title)),
        tag("link", text(url)),
        tag("description", text(title)),
        "".join(f"\n{rss_item(article, alone=False)}" for article in articles),
    )
    whole = tag("rss", tag("channel", "".join(channel) + "\n"), version="2.0", **_RSS_NAMES)
    return f"{DECLARATION}{whole}\n"


def atom(articles: Sequence[ArticleFields]) -> str:
    """A feed of Atom that holds some articles, titled by the site of the first."""
    title, url = _feed(articles)
    moments = [m for article in articles if (m := moment(article.modified or article.published))]
    head = (
        tag("title", text(title)),
        tag("id", text(url)),
        tag("updated", max(moments, default=EPOCH).isoformat()),
        "".join(f"\n{atom_entry(article, alone=False)}" for article in articles),
    )
    whole = tag("feed", "".join(head) + "\n", **_ATOM_NAMES)
    return f"{DECLARATION}{whole}\n"


def _feed(articles: Sequence[ArticleFields]) -> tuple[str, str]:
    first = articles[0] if articles else ArticleFields()
    return first.site_name or first.publisher or UNTITLED, identifier(first)


def _license(article: ArticleFields, name: str) -> str:
    """A link to the terms, where they have an address: https://www.rfc-editor.org/rfc/rfc4946"""
    terms = article.license or ""
    return tag(name, rel="license", href=terms) if terms.startswith(("http://", "https://")) else ""


def _names(article: ArticleFields) -> list[Author]:
    """Those of the byline, with what is known of them."""
    known = {author.name: author for author in article.authors}
    return [known.get(name) or Author(name) for name in article.byline]
