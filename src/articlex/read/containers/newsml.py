"""NewsML-G2: news items of the IPTC, alone or in a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articlex.errors import UnreadableInput
from articlex.read.containers import nitf
from articlex.read.containers.held import Held
from articlex.read.containers.story import organisation, page_of, paragraphs, person
from articlex.read.containers.xml import (
    Element,
    attribute,
    child,
    children,
    descendants,
    local_name,
    parsed,
    raw_text,
    text_of,
    texts_of,
    xhtml_of,
)


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """The items of text. Raises `UnreadableInput` for a document that holds only pictures, films or packages."""
    root = parsed(held.content, "NewsML-G2")
    items = [root] if local_name(root) == "newsItem" else list(descendants(root, "newsItem"))
    found = [page for item in items if (page := _page(item))]
    if not found:
        raise UnreadableInput("this NewsML-G2 holds no item of text")
    return iter(found)


def _page(item: Element) -> Held | None:
    known = _metadata(item)
    name = item.get("guid")
    for part in children(child(item, "contentSet"), "inlineXML", "inlineData"):
        if local_name(part) == "inlineData":
            text = raw_text(part)
            is_markup = "html" in part.get("contenttype", "") or "</" in text
            return _made(known, text if is_markup else paragraphs(text), name)
        if (inner := child(part, "nitf")) is not None:
            return nitf.page(inner, known, name)
        if (body := child(part, "html", "body")) is not None:
            return _made(known, xhtml_of(body), name)
    return None


def _made(known: dict[str, Any], body: str, name: str | None) -> Held:
    return page_of(known, body, language=known["inLanguage"], name=name)


def _metadata(item: Element) -> dict[str, Any]:
    about, content, rights = (child(item, name) for name in ("itemMeta", "contentMeta", "rightsInfo"))
    return {
        "headline": text_of(child(content, "headline")),
        "author": list(_people(content)),
        "datePublished": _first(
            text_of(child(content, "contentCreated")),
            text_of(child(about, "firstCreated")),
            text_of(child(about, "versionCreated")),
        ),
        "dateModified": _first(
            text_of(child(content, "contentModified")), text_of(child(about, "versionCreated"))
        ),
        "dateline": text_of(child(content, "dateline")),
        "description": _described(content),
        "keywords": texts_of(children(content, "keyword"))
        + [name for s in children(content, "subject") if (name := text_of(child(s, "name")))],
        "publisher": organisation(_named(child(about, "provider"))),
        "copyrightHolder": organisation(_named(child(rights, "copyrightHolder"))),
        "inLanguage": attribute(child(content, "language"), "tag"),
        "url": _address(about),
    }


def _first(*texts: str) -> str:
    return next(filter(None, texts), "")


def _people(content: Element | None) -> Iterator[dict[str, str]]:
    """Who made it: creators with a name, else the byline."""
    named = [
        (name, text_of(child(c, "jobtitle")))
        for c in children(content, "creator")
        if (name := text_of(child(c, "name")))
    ]
    if named:
        yield from (person(name, None, role) for name, role in named)
    elif line := text_of(child(content, "by")):
        yield person(line)


def _named(thing: Element | None) -> str:
    """The name of a party, or the literal that stands for it."""
    return text_of(child(thing, "name")) or attribute(thing, "literal")


def _described(content: Element | None) -> str:
    """The summary, or the first description where none is called that."""
    found = list(children(content, "description"))
    found.sort(key=lambda node: "summary" not in node.get("role", ""))
    return text_of(found[0]) if found else ""


def _address(about: Element | None) -> str:
    """Where the story stands on the web, as a link of the item says."""
    for link in children(about, "link"):
        if (href := str(link.get("href", ""))).startswith(("http://", "https://")):
            return href
    return ""
