"""Bytes to text, as a browser would: byte order mark, transport, meta prescan, then a guess."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping

from articlex.errors import UnreadableInput

# Where a browser means another encoding than the label says: https://encoding.spec.whatwg.org/#names-and-labels
_WHATWG: Mapping[str, str] = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "latin5": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "windows-949": "cp949",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "x-user-defined": "cp1252",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "unicode": "utf-8",
    "utf8": "utf-8",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a WebP image or other media"),
    (b"wOF2", "a font"),
    (b"\x7fELF", "a program"),
    (b"\x00asm", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "gzip data: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "zstd data: unpack it first"),
)
PRESCAN_BYTES = 4096  # a browser reads 1024; pages with long comments before their meta are common
LONGEST_SAMPLE = 100_000  # bytes from which an encoding is guessed
LONG_WITHOUT_ASCII = 2_000  # bytes: no text is so long without a space, a line end or a digit
_ASCII = re.compile(rb"[\x00-\x7f]")
_ASCII_RUN = re.compile(rb"[\x00-\x7f]{200,}")
FEWEST_CONTROLS = 8  # in a short text may be slips
SEARCHED_FOR_CONTROLS = 8_192  # bytes
_SHARE_OF_CONTROLS_IN_BINARY = 0.03
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b")) + b"\x7f"
_COMMENT_OR_SCRIPT = re.compile(rb"(?is)<!--.*?-->|<(script|style|title)\b.*?</\1|<!--.*")
_META_CHARSET = re.compile(rb"""(?i)<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)""")
_XML_ENCODING = re.compile(rb"""(?i)^\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w.:-]+)""")


def to_utf8(data: bytes, declared: str | None = None) -> bytes:
    """A page's bytes in UTF-8; `declared` is the charset of the HTTP header, if any.

    Bytes that are valid UTF-8 are UTF-8 whatever they claim: no other encoding looks like it by chance.

    >>> to_utf8("Größe".encode("latin-1"), "iso-8859-1") == to_utf8("Größe".encode(), "iso-8859-1")
    True

    Raises `UnreadableInput` for data that is no text.
    """
    refuse_binary(data)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            if encoding == "utf-8":
                return data[len(bom) :]
            return data.decode(encoding, "replace").encode("utf-8", "replace")
    if b"\x1b" not in data and _is_utf8(data):  # ISO 2022 is all ASCII, with escapes
        return data
    named = codec(declared or prescan(data))
    if named and named != "utf-8":
        text = data.decode(named, "replace")
    else:
        text = _utf8_with_dirt(data) if named else _guessed(data)
    return text.encode("utf-8", "replace")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def prescan(data: bytes) -> str | None:
    """The charset that a page's head names, comments, scripts and titles aside."""
    head = data[:PRESCAN_BYTES]
    if b"<!--" in head or b"<script" in head.lower():
        head = _COMMENT_OR_SCRIPT.sub(b" ", head)
    found = _META_CHARSET.search(head) or _XML_ENCODING.search(head)
    return found[1].decode("ascii", "replace") if found else None


def codec(label: str | None) -> str | None:
    """Python's codec for a label, by the WHATWG's reading of it; None for labels nobody knows.

    >>> codec("ISO-8859-1"), codec("utf8"), codec("no-such-thing")
    ('cp1252', 'utf-8', None)
    """
    if not label:
        return None
    plain = label.strip().strip("\"'").lower()
    name = _WHATWG.get(plain, plain)
    try:
        found = codecs.lookup(name).name
        b" ".decode(found, "replace")  # codecs between bytes and bytes, such as zip, refuse
    except (LookupError, ValueError):
        return None
    return None if found.startswith("utf-7") else found


def refuse_binary(data: bytes) -> None:
    """Raise `UnreadableInput` when data is a picture, an archive or the like."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise UnreadableInput(f"this is {what}, not a page")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    head = data[:SEARCHED_FOR_CONTROLS]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > max(FEWEST_CONTROLS, len(head) * _SHARE_OF_CONTROLS_IN_BINARY):
        raise UnreadableInput("this is binary data, not a page")


def _utf8_with_dirt(data: bytes) -> str:
    """UTF-8 with stray bytes, unless the strays are so many that the label must be wrong."""
    text = data.decode("utf-8", "replace")
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    return text if text.count("�") * 4 <= high else _guessed(data)


def _guessed(data: bytes) -> str:
    from bs4.dammit import EncodingDetector

    if len(data) >= LONG_WITHOUT_ASCII and not _ASCII.search(data):
        raise UnreadableInput("this is binary data, not a page")
    sample = _ASCII_RUN.sub(b" ", data)[:LONGEST_SAMPLE]  # detectors take seconds over long runs of ASCII
    for encoding in EncodingDetector(sample, is_html=True).encodings:
        try:
            return data.decode(codec(encoding) or encoding)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("cp1252", "replace")
