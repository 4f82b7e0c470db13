"""ISO-2022-JP as browsers read it: https://encoding.spec.whatwg.org/#iso-2022-jp-decoder

Python's codecs of that name know neither the half-width letters nor the rows that NEC and IBM added.
"""

from __future__ import annotations

import re

NAME = "iso-2022-jp"
_ESCAPE = re.compile(rb"\x1b(\([BJI]|\$[@B])")
_KANA = b"(I"
_ONE_BYTE = frozenset((b"(B", b"(J", _KANA))


def is_iso_2022_jp(data: bytes) -> bool:
    r"""Whether unlabelled bytes can be nothing else: ASCII with the escapes that begin its kanji.

    >>> is_iso_2022_jp("港".encode("iso-2022-jp")), is_iso_2022_jp(b"\x1b[1mbold\x1b[0m")
    (True, False)
    """
    return (b"\x1b$B" in data or b"\x1b$@" in data) and data.isascii()


def decode(data: bytes) -> str:
    r"""The text of bytes in ISO-2022-JP; what stands for no character becomes a replacement character.

    >>> decode(b"\x1b$B9A\x1b(B no. \x1b$B-!\x1b(B")
    '港 no. ①'
    """
    ascii_text, *switched = _ESCAPE.split(data)
    parts = [ascii_text.decode("ascii", "replace")]
    for charset, run in zip(switched[::2], switched[1::2], strict=True):
        parts.append(_one_byte(charset, run) if charset in _ONE_BYTE else _two_bytes(run))
    return "".join(parts)


def _one_byte(charset: bytes, run: bytes) -> str:
    if charset == _KANA:
        return bytes(byte | 0x80 if 0x21 <= byte <= 0x5F else byte for byte in run).decode("cp932", "replace")
    return run.decode("ascii", "replace")


def _two_bytes(run: bytes) -> str:
    """Pairs of JIS X 0208, shifted to where cp932 has them. Line ends may stand between them."""
    shifted = bytearray()
    at = 0
    while at < len(run):
        row, cell = run[at], run[at + 1 : at + 2]
        if row <= 0x20 or not cell:
            shifted.append(row)
            at += 1
            continue
        lead = (row + 1) // 2 + (0x70 if row < 0x5F else 0xB0)
        trail = cell[0] + (0x1F + (cell[0] >= 0x60) if row % 2 else 0x7E)
        shifted += bytes((lead & 0xFF, trail & 0xFF))
        at += 2
    return shifted.decode("cp932", "replace")
