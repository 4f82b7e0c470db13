"""JSON that holds stories: JSON Feed, ninjs, and schema.org's JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from articlex.errors import UnreadableInput
from articlex.read.containers import ninjs
from articlex.read.containers.held import Held
from articlex.read.containers.story import figure, page_of, paragraphs, person
from articlex.read.json_ld import article_nodes
from articlex.read.loose_json import parse_json

MOST_ITEMS = 10_000
_OWN = {"headline", "body", "inserts", "sources"}  # of `Article.to_dict`


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """The items of a JSON Feed, the stories of ninjs, or the articles of a JSON-LD file.

    Raises `UnreadableInput` for JSON that holds none.
    """
    data = parse_json(held.data.decode("utf-8-sig", "replace"))
    if isinstance(data, Mapping) and "jsonfeed.org" in str(data.get("version")):
        items = data.get("items")
        found = [_item(item, data) for item in _listed(items) if isinstance(item, Mapping)]
    else:
        stories = [story for story in _listed(data) if isinstance(story, Mapping) and ninjs.is_one(story)]
        found = [ninjs.page(story) for story in stories] or [_linked(node) for node in article_nodes(data)]
    if not found and any(isinstance(one, Mapping) and one.keys() >= _OWN for one in _listed(data)):
        raise UnreadableInput("this is an article already, as articlex writes it: Article.from_dict reads it")
    if not found:
        raise UnreadableInput("this JSON holds no story")
    return iter(found)


def _listed(value: Any) -> list[Any]:
    return value[:MOST_ITEMS] if isinstance(value, list) else [value]


def _item(item: Mapping[str, Any], feed: Mapping[str, Any]) -> Held:
    """An item of a JSON Feed: https://www.jsonfeed.org/version/1.1/"""
    known = {
        "headline": _text(item, "title"),
        "url": _text(item, "url") or _text(item, "external_url"),
        "description": _text(item, "summary"),
        "datePublished": _text(item, "date_published"),
        "dateModified": _text(item, "date_modified"),
        "image": _text(item, "image") or _text(item, "banner_image"),
        "keywords": [tag for tag in _listed(item.get("tags")) if isinstance(tag, str)],
        "author": list(_people(item) or _people(feed)),
    }
    body = _text(item, "content_html") or paragraphs(_text(item, "content_text"))
    language = _text(item, "language") or _text(feed, "language")
    name = item.get("id")
    site = _text(feed, "title")
    return page_of(known, body, language=language, site=site, name=str(name) if name else None)


def _people(holder: Mapping[str, Any]) -> list[dict[str, str]]:
    known = holder.get("authors") or holder.get("author")
    people = [one for one in _listed(known) if isinstance(one, Mapping) and isinstance(one.get("name"), str)]
    return [person(one["name"], _text(one, "url")) for one in people]


def _text(holder: Mapping[str, Any], key: str) -> str:
    value = holder.get(key)
    return value if isinstance(value, str) else ""


def _linked(node: Mapping[str, Any]) -> Held:
    """An article of schema.org: what it says of itself, and its body."""
    body = next((text for text in _listed(node.get("articleBody")) if isinstance(text, str)), "")
    known = {key: value for key, value in node.items() if key not in ("@context", "@type", "articleBody")}
    known |= {"@type": node.get("@type"), "headline": _text(node, "headline") or _text(node, "name")}
    subtitle = _text(node, "alternativeHeadline")
    language = node.get("inLanguage")
    name = language.get("alternateName") if isinstance(language, Mapping) else language
    page = node.get("isPartOf")
    site = _text(page, "name") if isinstance(page, Mapping) and page.get("@type") == "WebSite" else ""
    body = body if "</" in body else paragraphs(body)
    return page_of(
        known,
        f"{'' if '<figure' in body else _figures(node)}\n{body}{_notes(node)}",
        language=name if isinstance(name, str) else "",
        subtitle=subtitle,
        site=site,
        name=_text(node, "@id") or None,
    )


def _notes(node: Mapping[str, Any]) -> str:
    """Corrections and the notice of copyright, under the story."""
    named = (("correction", _text(node, "correction")), ("rights", _text(node, "copyrightNotice")))
    return "".join(f'\n<p class="{kind}">{escape(text, quote=False)}</p>' for kind, text in named if text)


def _figures(node: Mapping[str, Any]) -> str:
    """The pictures that have a caption: https://schema.org/ImageObject"""
    images = [image for image in _listed(node.get("image")) if isinstance(image, Mapping)]
    return "\n".join(
        figure(
            _text(image, "url") or _text(image, "contentUrl"),
            caption,
            _text(image, "creditText"),
            _text(image, "description"),
        )
        for image in images
        if (caption := _text(image, "caption"))
    )
