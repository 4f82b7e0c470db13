"""RSS 0.9 to 2.0 and Atom: every item is a page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import urljoin

from articlex.errors import UnreadableInput
from articlex.read.containers.dates import iso
from articlex.read.containers.held import Held
from articlex.read.containers.story import bare, organisation, page_of, paragraphs, person
from articlex.read.containers.xml import (
    Element,
    attribute,
    base_of,
    child,
    children,
    descendants,
    language_of,
    local_name,
    parsed,
    raw_text,
    text_of,
    texts_of,
    xhtml_of,
)

SECTION = "https://schema.org/articleSection"
"""Of what scheme a category is that names the section."""
MOST_ITEMS = 10_000
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_MEDIA = "{http://search.yahoo.com/mrss/}"
_WEB = ("http://", "https://")


class _Feed(NamedTuple):
    """What a feed says of itself, and with it of every item."""

    site: str = ""
    language: str = ""
    base: str = ""
    people: tuple[dict[str, str], ...] = ()


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """The items, each with what the feed says of itself. Raises `UnreadableInput` for a feed without any."""
    root = parsed(held.content, "feed")
    kind = local_name(root).lower()
    name, made = ("entry", _entry) if kind in ("feed", "entry") else ("item", _item)
    items = list(islice(descendants(root, name), MOST_ITEMS))
    if not items:
        raise UnreadableInput("this feed holds no item")
    feed = _Feed() if kind == "entry" else _feed(root if kind == "feed" else child(root, "channel"))
    feed = feed._replace(base=feed.base or held.url or "")
    return (made(item, feed) for item in items)


def _feed(node: Element | None) -> _Feed:
    people = tuple(_people(node)) if local_name(node) == "feed" else ()
    return _Feed(_site(node), text_of(child(node, "language")), base_of(node), people)


def _item(item: Element, feed: _Feed) -> Held:
    """An item of RSS."""
    description = raw_text(child(item, "description")).strip()
    content = raw_text(item.find(_CONTENT)).strip()
    names = texts_of(children(item, "creator")) or list(map(_bare_author, texts_of(children(item, "author"))))
    known = _metadata(bare(text_of(_unprefixed(item, "title"))), _joined(feed.base, _address(item)), item)
    known |= {
        "author": [person(name) for name in names],
        "datePublished": _moment(item, "pubDate", "date", "issued"),
        "dateModified": _moment(item, "updated", "modified"),
        "keywords": _categories(item, section=False),
        "articleSection": next(iter(_categories(item, section=True)), ""),
        "description": bare(description) if content else "",
    }
    language = text_of(child(item, "language")) or feed.language or language_of(item)
    body, name = content or _as_html(description), _guid(item, known)
    return page_of(known, body, language=language, site=feed.site, name=name)


def _entry(entry: Element, feed: _Feed) -> Held:
    """An entry of Atom."""
    content, summary = child(entry, "content"), child(entry, "summary")
    body = _constructed(content) or _constructed(summary)
    links = [link for link in children(entry, "link") if link.get("rel", "alternate") == "alternate"]
    url = links[0].get("href") or text_of(links[0]) if links else ""
    published = _moment(entry, "published", "issued", "created", "updated")
    modified = _moment(entry, "updated", "modified")
    known = _metadata(bare(text_of(child(entry, "title"))), _joined(base_of(entry) or feed.base, url), entry)
    known |= {
        "author": list(_people(entry) or feed.people),
        "datePublished": published,
        "dateModified": modified if modified != published else "",
        "keywords": _terms(entry, section=False),
        "articleSection": next(iter(_terms(entry, section=True)), ""),
        "description": bare(_unescaped(summary)) if _constructed(content) else "",
    }
    site = _site(child(entry, "source")) or feed.site
    return page_of(known, body, language=language_of(entry), site=site, name=_guid(entry, known))


def _people(holder: Element | None) -> list[dict[str, str]]:
    """The authors of a feed of Atom or of an entry."""
    return [
        person(name, text_of(child(author, "uri")))
        for author in children(holder, "author")
        if (name := text_of(child(author, "name")))
    ]


def _categories(item: Element, *, section: bool) -> list[str]:
    """The categories of an item of RSS: that of the section, or those of what it is about."""
    found = children(item, "category", "subject")
    return texts_of(one for one in found if (one.get("domain") == SECTION) == section)


def _terms(entry: Element, *, section: bool) -> list[str]:
    """The categories of an entry: that of the section, or those of what it is about."""
    found = (c for c in children(entry, "category") if (c.get("scheme") == SECTION) == section)
    return [term for c in found if (term := c.get("label") or c.get("term"))]


def _metadata(title: str, url: str, item: Element) -> dict[str, Any]:
    return {
        "headline": title,
        "url": url if url.startswith(_WEB) else "",
        "image": _picture(item),
        "license": next(
            (attribute(a, "href") for a in children(item, "link") if a.get("rel") == "license"), ""
        ),
        "publisher": organisation(text_of(child(item, "publisher"))),
        "copyrightHolder": organisation(text_of(child(item, "rights"))),
    }


def _site(feed: Element | None) -> str:
    """What a feed is called."""
    return bare(text_of(_unprefixed(feed, "title")))


def _joined(base: str, address: str) -> str:
    """An address made absolute; none for what is no address at all, such as http://["""
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _unprefixed(node: Element | None, name: str) -> Element | None:
    """A child of RSS's own, before one of the same name in another namespace, such as `media:title`."""
    own = (found for found in children(node, name) if found.prefix is None)
    return next(own, child(node, name))


def _address(item: Element) -> str:
    """Where an item stands on the web: its link, else its guid where that is one."""
    original = text_of(child(item, "origLink"))
    link = original or text_of(_unprefixed(item, "link"))
    guid = child(item, "guid")
    if not link and guid is not None and guid.get("isPermaLink", "true") == "true":
        link = text_of(guid)
    return link


def _guid(item: Element, known: dict[str, Any]) -> str | None:
    return text_of(child(item, "guid")) or text_of(child(item, "id")) or known["url"] or None


def _bare_author(text: str) -> str:
    """The name of an author in RSS, which is an address with the name in brackets."""
    address, _, name = text.partition("(")
    return name.rstrip(") ") if "@" in address and name else text


def _moment(item: Element, *names: str) -> str:
    for name in names:
        if text := text_of(child(item, name)):
            return iso(text) or text
    return ""


def _picture(item: Element) -> str:
    """The address of the first picture that an item carries beside its text."""
    for node in item.iter(f"{_MEDIA}content", f"{_MEDIA}thumbnail", "{*}enclosure", "{*}link"):
        url = node.get("url") or (node.get("href") if node.get("rel") == "enclosure" else None)
        kind = node.get("type") or node.get("medium") or ("image" if "thumbnail" in str(node.tag) else "")
        if url and kind.startswith("image"):
            return str(url)
    return ""


def _constructed(node: Element | None) -> str:
    """The HTML of an Atom text construct: https://www.rfc-editor.org/rfc/rfc4287#section-3.1"""
    if node is None or node.get("src"):
        return ""
    if "xhtml" in node.get("type", ""):
        return xhtml_of(node)
    return _as_html(raw_text(node).strip()) if "html" in node.get("type", "") else paragraphs(raw_text(node))


def _unescaped(node: Element | None) -> str:
    return " ".join(raw_text(node).split())


def _as_html(text: str) -> str:
    """A text as it is where it is markup, else its paragraphs."""
    return text if "</" in text or "<br" in text else paragraphs(text)
