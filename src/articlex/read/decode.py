"""Bytes to text, as a browser would: byte order mark, transport, meta prescan, then a guess."""

from __future__ import annotations

import codecs
import re

from articlex.errors import UnreadableInput
from articlex.read import iso2022
from articlex.read.labels import encoding_of
from articlex.read.prescan import prescan

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a WebP image or other media"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"OggS", "an Ogg film or sound"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM film"),
    (b"wOF2", "a font"),
    (b"\x7fELF", "a program"),
    (b"\x00asm", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old office document or Outlook message: save it as HTML or .eml",
    ),
    (b"{\\rtf", "a Rich Text document (RTF)"),
    (b"%!PS", "a PostScript document"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xfd7zXZ\x00", "xz data: unpack it first"),
)
_MAGICS = tuple(magic for magic, _ in _MAGIC)
_SHAPES = (  # of binary data that begins as a text may
    (re.compile(rb"BM.{4}\x00{4}", re.DOTALL), "a BMP image"),
    (re.compile(rb"BZh[1-9]1AY"), "bzip2 data: unpack it first"),
    (re.compile(rb"ID3[\x02-\x04]|\xff[\xfb\xf3\xf2]"), "an MP3 file"),
    (re.compile(rb".{4}ftyp(?:hei|avi|mif)", re.DOTALL), "a HEIC or AVIF image"),
    (re.compile(rb".{4}ftyp", re.DOTALL), "an MP4 film"),
)
PIECE = 32_768  # bytes that are decoded at once, to be checked and thrown away
LONGEST_SAMPLE = 100_000  # bytes from which an encoding is guessed
LONG_WITHOUT_ASCII = 2_000  # bytes: no text is so long without a space, a line end or a digit
_ASCII = re.compile(rb"[\x00-\x7f]")
_ASCII_RUN = re.compile(rb"[\x00-\x7f]{200,}")
SEARCHED_FOR_WIDE = 64  # bytes: a text in UTF-16 has a zero among them
FEWEST_CONTROLS = 8  # in a short text may be slips
SEARCHED_FOR_CONTROLS = 8_192  # bytes
_SHARE_OF_CONTROLS_IN_BINARY = 0.03
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b")) + b"\x7f"
_LABEL = re.compile(rb"(?i)charset|encoding")


def to_utf8(data: bytes, declared: str | None = None) -> bytes:
    """A page's bytes in UTF-8; `declared` is the charset of the HTTP header, if any.

    Bytes that are valid UTF-8 are UTF-8 whatever they claim: no other encoding looks like it by chance.

    >>> to_utf8("Größe".encode("latin-1"), "iso-8859-1") == to_utf8("Größe".encode(), "iso-8859-1")
    True

    Raises `UnreadableInput` for data that is no text.
    """
    label = encoding_of(declared)
    mark, wide = _first_bytes(data, label)
    if wide:
        data = data[mark:].decode(wide, "replace").encode()
    refuse_binary(data)
    if wide or (b"\x1b" not in data and _is_utf8(data)):  # ISO 2022 is all ASCII, with escapes
        return data
    named = label or prescan(data)
    if named == iso2022.NAME or (not named and iso2022.is_iso_2022_jp(data)):
        return iso2022.decode(data).encode()
    if named and named != "utf-8":
        return data.decode(named, "replace").encode()
    return (_utf8_with_dirt(data) if named else _guessed(data)).encode()


def _first_bytes(data: bytes, label: str | None) -> tuple[int, str | None]:
    """How long a byte order mark is, and the encoding that it or the bytes after it leave no doubt of."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return len(mark), encoding
    if label and label.startswith("utf-16") and b"\x00" in data[:SEARCHED_FOR_WIDE]:
        return 0, label
    if data[:4:2] == b"\x00\x00" and data[1:2] == b"<":
        return 0, "utf-16-be"
    return 0, "utf-16-le" if data[1:4:2] == b"\x00\x00" and data[:1] == b"<" else None


def whole(text: str) -> bytes:
    r"""A text in UTF-8: two halves of a character become one, halves alone a replacement character.

    >>> whole("\ud83d\ude00 \ud83d").decode()
    '😀 �'
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def _is_utf8(data: bytes) -> bool:
    if data.isascii():
        return True
    seen, size, view = 0, len(data), memoryview(data)
    try:  # three times as fast as the whole page at once, whose text needs memory of its own
        while seen < size:
            stop = seen + PIECE
            seen += codecs.utf_8_decode(view[seen:stop], "strict", stop >= size)[1]
    except UnicodeDecodeError:
        return False
    return True


def refuse_binary(data: bytes) -> None:
    """Raise `UnreadableInput` when data is a picture, an archive or the like."""
    if data.startswith(_MAGICS):
        what = next(what for magic, what in _MAGIC if data.startswith(magic))
        raise UnreadableInput(f"this is {what}, not a page")
    head = data[:SEARCHED_FOR_CONTROLS]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > max(FEWEST_CONTROLS, len(head) * _SHARE_OF_CONTROLS_IN_BINARY):
        what = next((what for shape, what in _SHAPES if shape.match(head)), "binary data")
        raise UnreadableInput(f"this is {what}, not a page")


def _utf8_with_dirt(data: bytes) -> str:
    """UTF-8 with stray bytes, unless the strays are so many that the label must be wrong."""
    text = data.decode("utf-8", "replace")
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    return text if text.count("�") * 4 <= high else _guessed(data)


def _guessed(data: bytes) -> str:
    """A text whose labels were of no use, by one detector whatever others are installed."""
    from chardet import detect

    if len(data) >= LONG_WITHOUT_ASCII and not _ASCII.search(data):
        raise UnreadableInput("this is binary data, not a page")
    sample = _ASCII_RUN.sub(b" ", data)[:LONGEST_SAMPLE]  # detectors take seconds over long runs of ASCII
    for guess in (detect(_LABEL.sub(b"", sample))["encoding"] or "utf-8", "utf-8"):
        try:
            return data.decode(encoding_of(guess) or guess)
        except (LookupError, UnicodeError):
            continue
    return data.decode("windows-1252", "replace")
