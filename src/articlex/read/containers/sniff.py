"""Which container a content is, found out by its first bytes: the module that reads it."""

from __future__ import annotations

import re
from json import JSONDecoder

import regex

LOOK_AT = 4_096  # bytes
LOOK_AT_HTML = 2_048  # archives and browsers leave their marks at the head of it
LONGEST_HEAD = 65_536  # bytes of the header of a mail
LONGEST_JSON = 1_000_000  # bytes that are searched for a key
_MARK = b"\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_PACKED = (b"\x1f\x8b", b"\x28\xb5\x2f\xfd")
_ROOT = regex.compile(
    rb"(?:\s++|<\?[^>]*+>|(?><!--.*?-->)|<!DOCTYPE[^>\[]*+(?:(?>\[.*?\])\s*+)?+>)*+<([a-z][\w:.-]*+)",
    regex.IGNORECASE | regex.DOTALL,
)
_READERS = {
    b"rss": "feeds",
    b"entry": "feeds",
    b"feed": "feeds",
    b"rdf:rdf": "feeds",
    b"nitf": "nitf",
    b"newsitem": "newsml",
    b"newsmessage": "newsml",
    b"packageitem": "newsml",
    b"plist": "webarchive",
    b"newsml": "refused",
    b"opml": "refused",
    b"sitemapindex": "refused",
    b"svg": "refused",
    b"urlset": "refused",
}
_ATOM = re.compile(rb"www\.w3\.org/2005/atom|purl\.org/atom", re.IGNORECASE)
_NAMED_BY = {  # what else must stand in the head, where a root could be anybody's
    b"entry": _ATOM,
    b"feed": _ATOM,
    b"rdf:rdf": re.compile(rb"purl\.org/(?:rss|net/rss)", re.IGNORECASE),
    b"rss": re.compile(rb"<rss[^>]*\sversion|<channel", re.IGNORECASE),
    b"newsitem": re.compile(rb"iptc\.org", re.IGNORECASE),
    b"newsmessage": re.compile(rb"iptc\.org", re.IGNORECASE),
    b"packageitem": re.compile(rb"iptc\.org", re.IGNORECASE),
    b"svg": re.compile(rb"<svg[^>]*\sxmlns", re.IGNORECASE),
}
_MAIL_FIELD = re.compile(rb"[a-z][a-z0-9-]{1,60}:[ \t\r\n]", re.IGNORECASE)
_MAIL_PROOF = re.compile(
    rb"^(?:mime-version|message-id|received|return-path|content-transfer-encoding)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_MAIL_END = re.compile(rb"\r?\n\r?\n")
_DECODER = JSONDecoder(strict=False)
_JSON_KEY = re.compile(
    rb'"(?:@type|articleBody|body_(?:html|xhtml|text)|bodies|representation_?[tT]ype)"\s*:'
    rb'|"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org'
)


def kind_of(content: bytes | str) -> str | None:
    """The module of `articlex.read.containers` that reads a content; None for a page.

    >>> kind_of(b"<!doctype html><p>Snow"), kind_of(b"WARC/1.0"), kind_of("<rss version='2.0'>")
    (None, 'warc', 'feeds')
    """
    head = content[:LOOK_AT]
    if isinstance(head, str):
        head = head.encode("utf-8", "replace")
    if head.startswith(_WIDE):
        head = head.decode("utf-16", "ignore").encode("utf-8", "replace")
    head = head.removeprefix(_MARK).lstrip()
    match head[:1]:
        case b"<":
            return _of_markup(head)
        case b"{" | b"[":
            return _of_json(head, content)
        case b"\x1f" | b"\x28":
            return "packed" if head.startswith(_PACKED) else None
        case b"P" if head.startswith(b"PK\x03\x04"):
            return "wacz"
        case b"W" if head.startswith(b"WARC/"):
            return "warc"
        case b"b" if head.startswith(b"bplist0"):
            return "webarchive"
    return _of_mail(head, content)


def _of_markup(head: bytes) -> str | None:
    if head[:14].lower() == b"<!doctype html" or head[:5].lower() == b"<html":
        return _of_html(head)
    if not (found := _ROOT.match(head)):
        return None
    root = found[1].lower()
    if root == b"html":
        return _of_html(head)
    proof = _NAMED_BY.get(root)
    return _READERS.get(root) if proof is None or proof.search(head) else None


def _of_html(head: bytes) -> str | None:
    start = head[:LOOK_AT_HTML]
    if b"__wm." in start or b"wbinfo" in start:
        return "wayback"
    return "saved" if b"saved with SingleFile" in start or b"saved from url=" in start else None


def _of_json(head: bytes, content: bytes | str) -> str | None:
    if head[1:].lstrip()[:1] not in (b'"', b"{"):
        return None
    text = content[:LONGEST_JSON]
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    return "json_files" if _JSON_KEY.search(data) or _is_json(content) else None


def _is_json(content: bytes | str) -> bool:
    """Whether a content is JSON, or an object a line: what no story is known of is no prose either."""
    text = content if isinstance(content, str) else content.decode("utf-8", "replace")
    text = text.lstrip("\ufeff \t\r\n")
    try:
        _, end = _DECODER.raw_decode(text)
    except (ValueError, RecursionError):
        return False
    return text[end:].lstrip()[:1] in ("", "{")


def _of_mail(head: bytes, content: bytes | str) -> str | None:
    """A mail says more in its header than a text that begins with `Subject:`."""
    is_box = head.startswith(b"From ")
    start = head.partition(b"\n")[2] if is_box else head
    if not _MAIL_FIELD.match(start):
        return None
    text = content[:LONGEST_HEAD].lstrip()
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    end = _MAIL_END.search(data)
    proof = _MAIL_PROOF.search(data, 0, end.start() if end else len(data))
    return ("mbox" if is_box else "mail") if proof else None
