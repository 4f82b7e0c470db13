"""The encoding that a page names in its head, found as browsers find it.

https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding, with one difference: what
stands in scripts, styles and titles is no markup, so a label there is not believed.
"""

from __future__ import annotations

import regex

from articlex.read.labels import encoding_of

LOOK_AT = 4096  # bytes; a browser reads 1024, but pages with long comments before their meta are common

_INSIDE_A_TAG = rb"""(?P<inside>(?:[^>"'=]|=\s*+"[^"]*+"?|=\s*+'[^']*+'?|["'=])*+)(?:(?P<closed>>)|\Z)"""
_TOKEN = regex.compile(
    rb"<!--(?:-?>|.*?-->|.*)"
    rb"|<(?P<raw>script|style|title|textarea)\b.*?(?:</(?P=raw)\b|\Z)"
    rb"|<(?:(?P<meta>meta)(?=[\s/])|/?+[a-z])" + _INSIDE_A_TAG + rb"|<[!/?][^>]*+",
    regex.IGNORECASE | regex.DOTALL,
)
_ATTRIBUTE = regex.compile(rb"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"?|'([^']*+)'?|([^\s>]*+)))?+""")
_IN_CONTENT = regex.compile(rb"""(?i)charset\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s;"'][^\s;]*))""")
_IN_XML = regex.compile(rb"""<\?xml[^>]*?\bencoding\s*+=\s*+["']([^"'>]++)""")


def prescan(data: bytes) -> str | None:
    """The codec for the first label in a page's head that is known, or None.

    >>> prescan(b'<!-- <meta charset=shift_jis> --><meta charset=klingon><meta charset="gbk">')
    'gb18030'
    """
    head = data[:LOOK_AT]
    for token in _TOKEN.finditer(head):
        if token["meta"] and token["closed"] and (found := _in_meta(token["inside"])):
            return found
    declaration = _IN_XML.match(head.lstrip())
    return _believed(declaration[1]) if declaration else None


def _in_meta(inside: bytes) -> str | None:
    """The encoding that a `<meta>` names: in `charset`, or in `content` where `http-equiv` says so."""
    attributes: dict[bytes, bytes] = {}
    for name, *values in _ATTRIBUTE.findall(inside):
        attributes.setdefault(name.lower(), b"".join(values))
    if b"charset" in attributes:
        return _believed(attributes[b"charset"])
    if attributes.get(b"http-equiv", b"").lower() == b"content-type":
        found = _IN_CONTENT.search(attributes.get(b"content", b""))
        return _believed(b"".join(found.groups(b""))) if found else None
    return None


def _believed(label: bytes) -> str | None:
    """A codec; one in which the label itself could not be read is UTF-8."""
    found = encoding_of(label.decode("latin-1"))
    return "utf-8" if found and found.startswith("utf-16") else found
