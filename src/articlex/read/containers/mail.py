"""MHTML pages and mails: the HTML part, its address, and what the header says."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr
from itertools import islice

from articlex.errors import UnreadableInput
from articlex.lang.mail_subjects import PREFIXES
from articlex.page import Claim
from articlex.read.containers.dates import iso
from articlex.read.containers.held import Held
from articlex.read.decode import to_utf8

MAIL = "mail"
MOST_PARTS = 2_000
MOST_SHOWN = 8  # times that one picture gets its address
HEAD_OF_TEXT = 2_000  # bytes
_WEB = ("http://", "https://")
_BOUNDARY = re.compile(rb"(?m)^--([^\s-][^\r\n]{0,69}?)[ \t]*\r?$")
_CID = re.compile(r"(?i)cid:([^\"'\s)>]+)")
_FORWARDED = re.compile(rf"(?i)^(?:(?:{'|'.join(PREFIXES)})\s*:\s*)+")


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """The page that an MHTML file saves, or the story of a mail: its HTML, else its plain text.

    Raises `UnreadableInput` where it holds neither.
    """
    try:
        message = _mended(held.data.removeprefix(BOM_UTF8).lstrip())
        parts = [part for part in islice(message.walk(), MOST_PARTS) if not part.is_multipart()]
    except (MessageError, RecursionError, LookupError, ValueError) as error:
        raise UnreadableInput(f"this mail cannot be read: {type(error).__name__}") from error
    saved = _address(message.get("Snapshot-Content-Location")) or None
    part = _main_part(message, parts, saved)
    if part is None:
        raise UnreadableInput("this mail holds no HTML and no text")
    place = saved or _address(part.get("Content-Location"))
    if place or _is_mhtml(message):
        yield Held(_content(part, parts), place, _charset(part), iso(_header(message, "Date")))
        return
    content, charset = _content(part, parts), _charset(part)
    if part.get_content_type() == "text/plain":
        content, charset = _titled(to_utf8(content, charset), _subject(message).encode()), "utf-8"
    yield Held(content, _online(message), charset, claims=tuple(_claims(message)))


def _mended(data: bytes) -> Message:
    """A message; the boundary of its parts is looked for where the header names none, or one that never comes."""
    message = message_from_bytes(data)
    if message.get_content_maintype() != "multipart" or message.is_multipart():
        return message
    body = data.partition(b"\r\n\r\n" if b"\r\n\r\n" in data else b"\n\n")[2]
    if not (found := _BOUNDARY.search(body)):
        return message
    head = b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="%b"\n\n' % found[1]
    mended = message_from_bytes(head + body)
    for name, value in message.items():
        if name not in mended:
            mended[name] = value
    return mended


def _main_part(message: Message, parts: list[Message], saved: str | None) -> Message | None:
    """The part that was saved, else the largest of HTML, else of text."""
    shown = [part for part in parts if part.get_content_disposition() != "attachment"]
    for kind in (("text/html", "application/xhtml+xml"), ("text/plain",)):
        found = [part for part in shown if part.get_content_type() in kind and _payload(part).strip()]
        if len(found) > 1 and kind[0] == "text/html":
            start = str(message.get_param("start") or "")
            named = (p for p in found if start and str(p.get("Content-ID", "")).strip() == start)
            placed = (p for p in found if saved and _address(p.get("Content-Location")) == saved)
            if main := next(named, None) or next(placed, None):
                return main
        if found:
            return max(found, key=lambda part: len(_payload(part)))
    return None


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _content(part: Message, parts: list[Message]) -> bytes:
    """A part as it was before it was mailed; its pictures have the addresses that they were saved from."""
    payload = _payload(part)
    if part.get_content_type() == "text/plain":
        return _unflowed(payload) if part.get_param("format") == "flowed" else payload
    if b"cid:" not in payload:
        return payload
    places = {
        str(part.get("Content-ID", "")).strip().strip("<>"): [place] * MOST_SHOWN
        for part in parts
        if (place := _address(part.get("Content-Location")))
    }

    def placed(found: re.Match[str]) -> str:
        left = places.get(found[1])
        return left.pop() if left else found[0]

    text = payload.decode("latin-1")  # bytes as they are
    return _CID.sub(placed, text).encode("latin-1", "replace")


def _unflowed(text: bytes) -> bytes:
    """A text whose lines end with a space where they go on: https://www.rfc-editor.org/rfc/rfc3676"""
    return re.sub(rb"(?m)(?<!^--) \r?\n(?!\r?\n)", b" ", text)


def _titled(text: bytes, subject: bytes) -> bytes:
    """A text under its subject, unless it says that in its head itself."""
    head = b" ".join(text[:HEAD_OF_TEXT].split()).lower()
    return text if subject.lower() in head else subject + b"\n\n" + text


def _subject(message: Message) -> str:
    """The subject, without the signs of answers and forwards before it."""
    return _FORWARDED.sub("", _header(message, "Subject"))


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (LookupError, ValueError):
        return None


def _is_mhtml(message: Message) -> bool:
    return "saved by" in str(message.get("From", "")).lower() or (
        message.get_param("type") is not None
        and (message.get_content_type() == "multipart/related" and "To" not in message)
    )


def _address(value: object) -> str:
    """An address of the web, which long headers fold."""
    address = re.sub(r"\s+", "", str(value or "")).strip("<>")
    return address if address.lower().startswith(_WEB) else ""


def _online(message: Message) -> str | None:
    """Where a newsletter stands on the web, as it says: https://www.rfc-editor.org/rfc/rfc5064"""
    return _address(message.get("Archived-At")) or _address(message.get("List-Post")) or None


def _claims(message: Message) -> Iterator[Claim]:
    """What the header says of the story: its title, its day, and from whom it is."""
    if title := _subject(message):
        yield Claim("headline", title, MAIL)
    if sent := iso(_header(message, "Date")):
        yield Claim("published", sent, MAIL)
    if sender := parseaddr(_header(message, "From"))[0]:
        yield Claim("site_name", sender, MAIL)


def _header(message: Message, name: str) -> str:
    value = str(message.get(name) or "")
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except (LookupError, UnicodeError, MessageError, ValueError):
        return " ".join(value.split())
