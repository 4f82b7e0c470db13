"""XML read without entities, network or depth, and its prose as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape, unescape
from typing import Any, TypeAlias

from lxml import etree

from articlex.errors import UnreadableInput

Element: TypeAlias = Any
"""An element, a comment or an entity of lxml, which its stubs do not distinguish."""

_NAMESPACE = re.compile(r'\sxmlns(?::\w+)?="[^"]*"')
_XML_BASE = "{http://www.w3.org/XML/1998/namespace}"


def parsed(content: bytes | str, what: str) -> Element:
    """The root of a document. Entities are not expanded, nothing is fetched; a damaged one gives what there is.

    Raises `UnreadableInput` where that is nothing.
    """
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    parser = etree.XMLParser(
        encoding="utf-8" if isinstance(content, str) else None,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(_closed(data.lstrip()), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableInput(f"this {what} cannot be read: {error}") from error
    if root is None:  # nothing was left to recover
        raise UnreadableInput(f"this {what} cannot be read: it holds no element")
    return root


def _closed(data: bytes) -> bytes:
    """A document whose last CDATA section is cut off, with an end to it: else all of it would be lost."""
    last = data.rfind(b"<![CDATA[")
    return data + b"]]>" if last >= 0 and data.find(b"]]>", last) < 0 else data


def local_name(node: Element | None) -> str:
    """A tag without its namespace; nothing of an entity that was not expanded, or of no element."""
    return node.tag.rpartition("}")[2] if node is not None and isinstance(node.tag, str) else ""


def children(node: Element | None, *names: str) -> Iterator[Element]:
    """The children with any of some names, whatever their namespace."""
    for child in node if node is not None else ():
        if local_name(child) in names:
            yield child


def child(node: Element | None, *path: str) -> Element | None:
    """The first that lies at the end of a path of names."""
    for name in path:
        node = next(children(node, name), None)
    return node


def descendants(node: Element | None, name: str) -> Iterator[Element]:
    """All within with a name, in order."""
    return (found for found in (node.iter() if node is not None else ()) if local_name(found) == name)


def outermost(node: Element | None, name: str) -> Iterator[Element]:
    """All within with a name, in order, save those within another one."""
    waiting = list(reversed(node)) if node is not None else []
    while waiting:
        found = waiting.pop()
        if local_name(found) == name:
            yield found
        else:
            waiting += reversed(found)


def attribute(node: Element | None, name: str) -> str:
    """An attribute of an element; nothing where there is neither."""
    return str(node.get(name) or "") if node is not None else ""


def text_of(node: Element | None) -> str:
    """The text of an element on one line."""
    return " ".join("".join(_pieces(node)).split()) if node is not None else ""


def texts_of(nodes: Iterable[Element]) -> list[str]:
    """The texts of some elements, without those that have none."""
    return list(filter(None, map(text_of, nodes)))


def raw_text(node: Element | None) -> str:
    """The text of an element as it stands."""
    return "".join(_pieces(node)) if node is not None else ""


def language_of(node: Element | None) -> str:
    """The language that `xml:lang` names, of an element or what it lies in."""
    while node is not None:
        if found := node.get(f"{_XML_BASE}lang"):
            return str(found)
        node = node.getparent()
    return ""


def base_of(node: Element | None) -> str:
    """The address that `xml:base` names."""
    return str(node.get(f"{_XML_BASE}base") or "") if node is not None else ""


def xhtml_of(node: Element) -> str:
    """The content of an element whose children are XHTML, as HTML. The tree is changed."""
    for inner in node.iter():
        if isinstance(inner.tag, str):
            inner.tag = local_name(inner).rpartition(":")[2] or "span"  # a damaged one may be no name
    made = (etree.tostring(inner, encoding="unicode", method="html") for inner in node)
    return escape(node.text or "", quote=False) + _NAMESPACE.sub("", "".join(made))


def html_of(node: Element, names: Mapping[str, str]) -> str:
    """The content of an element as HTML: elements by their names there, the content of all others without them."""
    return "".join(_html(node, names))


def _html(node: Element, names: Mapping[str, str]) -> Iterator[str]:
    yield escape(node.text or "", quote=False)
    for inner in node:
        if isinstance(inner.tag, str):
            yield from _element(inner, names)
        else:
            yield escape(_entity(inner), quote=False)
        yield escape(inner.tail or "", quote=False)


def _element(node: Element, names: Mapping[str, str]) -> Iterator[str]:
    tag = names.get(local_name(node))
    if tag is None:
        yield from _html(node, names)
        return
    given = ((name, node.get(name)) for name in _KEPT)
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in given if value)
    yield f"<{tag}{attributes}>"
    if tag not in ("br", "hr", "img"):
        yield from _html(node, names)
        yield f"</{tag}>"


_KEPT = ("href", "src", "alt", "colspan", "rowspan", "class", "start", "width", "height", "cite")


def _pieces(node: Element) -> Iterator[str]:
    yield node.text or ""
    for inner in node:
        if isinstance(inner.tag, str):
            yield from _pieces(inner)
        else:
            yield _entity(inner)
        yield inner.tail or ""


def _entity(node: Element) -> str:
    """A character that HTML has a name for; what else a document calls an entity is left out."""
    text = str(node.text or "")
    found = unescape(text)
    return "" if found == text else found
