"""NITF: the News Industry Text Format of the IPTC, as agencies and archives of newspapers send it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from articlex.errors import UnreadableInput
from articlex.read.containers.dates import extended
from articlex.read.containers.held import Held
from articlex.read.containers.story import figure, organisation, page_of, person
from articlex.read.containers.xml import (
    Element,
    attribute,
    child,
    children,
    descendants,
    html_of,
    language_of,
    local_name,
    outermost,
    parsed,
    text_of,
    texts_of,
)

MOST_BLOCKS = 50
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_AS_IT_IS = "p hr br ol ul li dl dt dd table caption tr td th thead tbody pre a em strong q sub sup".split()
_HTML = {name: name for name in _AS_IT_IS} | {
    "hl2": "h2",
    "nitf-table": "table",
    "block": "div",
    "lang": "span",
}


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """The story. Raises `UnreadableInput` for a document without one."""
    root = parsed(held.content, "NITF")
    if child(root, "body") is None:
        raise UnreadableInput("this NITF holds no body")
    yield page(root)


def page(nitf: Element, known: dict[str, Any] | None = None, name: str | None = None) -> Held:
    """A story as a page; what is `known` of it from whatever it lies in holds where it says nothing itself."""
    head, top = child(nitf, "head"), child(nitf, "body", "body.head")
    content = child(nitf, "body", "body.content")
    known = {**(known or {}), **{key: value for key, value in _metadata(head, top).items() if value}}
    for strong in list(descendants(content, "em")):
        if strong.get("class") == "strong":
            strong.tag = "strong"
    _leave_out_doubles(content)
    return page_of(
        known,
        "\n".join(_blocks(content)) + _end(child(nitf, "body", "body.end")),
        site=_metas(head).get("site", ""),
        language=language_of(nitf) or known.get("inLanguage", ""),
        subtitle=text_of(child(top, "hedline", "hl2")) or text_of(child(top, "abstract")),
        name=name or attribute(child(head, "docdata", "doc-id"), "id-string"),
    )


def _leave_out_doubles(content: Element | None) -> None:
    """Archives give the lead in a block of its own, and once more in that of the whole text."""
    blocks = [(block, set(texts_of(outermost(block, "p")))) for block in children(content, "block")]
    for at, (block, texts) in enumerate(blocks[:MOST_BLOCKS]):
        if texts and any(texts <= others for _, others in blocks[at + 1 : MOST_BLOCKS]):
            block.clear()


def _metadata(head: Element | None, top: Element | None) -> dict[str, Any]:
    metas, data, publication = _metas(head), child(head, "docdata"), child(head, "pubdata")
    keys = [tag.get("key") for tag in children(child(data, "key-list"), "keyword")]
    subjects = descendants(child(head, "tobject"), "tobject.subject")
    keys += [subject.get("tobject.subject.type") for subject in subjects]
    moments = (
        attribute(child(data, "date.issue"), "norm"),
        attribute(child(data, "date.release"), "norm"),
        attribute(publication, "date.publication"),
    )
    url = attribute(publication, "ex-ref") or metas.get("url", "")
    return {
        "headline": text_of(child(top, "hedline", "hl1")) or text_of(child(head, "title")),
        "author": list(_people(top)),
        "datePublished": extended(next(filter(None, moments), "")),
        "dateModified": extended(metas.get("date.modified", "")),
        "dateline": _dateline(child(top, "dateline")),
        "keywords": list(filter(None, keys)),
        "description": metas.get("description", ""),
        "articleSection": attribute(publication, "position.section") or metas.get("section", ""),
        "url": url if url.startswith(("http://", "https://")) else "",
        "publisher": organisation(attribute(publication, "name") or text_of(child(top, "distributor"))),
        "copyrightHolder": organisation(attribute(child(data, "doc.copyright"), "holder")),
        "license": metas.get("license", ""),
        "image": metas.get("image", ""),
    }


def _metas(head: Element | None) -> dict[str, str]:
    return {meta.get("name", "").lower(): meta.get("content", "") for meta in children(head, "meta")}


def _people(top: Element | None) -> Iterator[dict[str, str]]:
    """The people of the bylines; a byline that names none is one line."""
    bylines = list(children(top, "byline"))
    for byline in bylines:
        if byline.get("class") != bylines[0].get("class"):  # the same names in another form
            continue
        role = text_of(child(byline, "byttl"))
        if names := [
            person(n, p.get("value") or None, role) for p in outermost(byline, "person") if (n := text_of(p))
        ]:
            yield from names
        elif line := text_of(byline).removesuffix(role).strip():
            yield person(line, None, role)


def _dateline(line: Element | None) -> str:
    places = texts_of(children(line, "location"))
    return ", ".join(places) if places else text_of(line)


def _blocks(node: Element | None) -> Iterator[str]:
    """The body, block by block."""
    for block in node if node is not None else ():
        name = local_name(block)
        if name in _READERS:
            yield from _READERS[name](block)
        elif name:
            yield _wrapped(_HTML.get(name, "p"), block)


def _wrapped(tag: str, node: Element) -> str:
    return f"<{tag}>" if tag in ("hr", "br") else f"<{tag}>{html_of(node, _HTML)}</{tag}>"


def _heading(line: Element) -> Iterator[str]:
    level = line.get("class", "")
    yield _wrapped(level if level in _HEADINGS else "h2", line)


def _footnote(note: Element) -> Iterator[str]:
    yield f'<p class="footnote">{escape(text_of(note))}</p>'


def _note(note: Element) -> Iterator[str]:
    """What the newsroom says of the story, under it."""
    for line in texts_of(outermost(note, "p")):
        yield f'<p class="{escape(note.get("type", "editors_note"))}">{escape(line)}</p>'


def _quote(quote: Element) -> Iterator[str]:
    inner = "\n".join(
        _blocks(child(quote, "block")) if child(quote, "block") is not None else [_wrapped("p", quote)]
    )
    credit = text_of(child(quote, "credit"))
    cite = f"<footer>{escape(credit)}</footer>" if credit else ""
    yield f"<blockquote>{inner}{cite}</blockquote>"


def _media(media: Element) -> Iterator[str]:
    """A picture; films and sounds have no text."""
    reference = child(media, "media-reference")
    if reference is None or media.get("media-type", "image") != "image":
        return
    credit = text_of(child(media, "media-producer")) or reference.get("copyright", "")
    alt = reference.get("alternate-text", "")
    yield figure(reference.get("source", ""), text_of(child(media, "media-caption")), credit, alt)


_READERS = {
    "block": _blocks,
    "bq": _quote,
    "fn": _footnote,
    "hl2": _heading,
    "media": _media,
    "note": _note,
}


def _end(end: Element | None) -> str:
    return "".join(f"\n<p>{escape(line)}</p>" for line in texts_of(children(end, "tagline")))
