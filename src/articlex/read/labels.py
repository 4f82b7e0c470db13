"""The labels that pages give their encodings, read as the WHATWG has it: https://encoding.spec.whatwg.org/#names-and-labels"""

from __future__ import annotations

from collections.abc import Mapping

from webencodings.labels import LABELS

_SPACE = "\t\n\f\r "
# Where Python's codec for an encoding has another name, or reads less than browsers do.
_CODECS: Mapping[str, str] = {
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "gbk": "gb18030",
    "iso-8859-8-i": "iso-8859-8",
    "macintosh": "mac-roman",
    "shift_jis": "cp932",
    "utf-16be": "utf-16-be",
    "utf-16le": "utf-16-le",
    "windows-874": "cp874",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-user-defined": "windows-1252",
}
_REFUSED = "replacement"  # encodings that hide markup from filters; browsers read nothing in them


def encoding_of(label: str | None) -> str | None:
    """Python's codec for a label; None where browsers know none.

    >>> encoding_of(" ISO-8859-1 "), encoding_of("utf8"), encoding_of("rot13"), encoding_of(None)
    ('windows-1252', 'utf-8', None, None)
    """
    name = LABELS.get(label.strip(_SPACE).lower(), _REFUSED) if label and label.isascii() else _REFUSED
    return None if name == _REFUSED else _CODECS.get(name, name)
