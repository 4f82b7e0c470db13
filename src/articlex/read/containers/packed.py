"""Gzip, zstd and brotli: one stream of bytes, unpacked as far as a page may be large."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace

from articlex.errors import UnreadableInput
from articlex.extras import needs
from articlex.read.containers import warc
from articlex.read.containers.held import MOST_BYTES, Held, too_large

_GZIP = b"\x1f\x8b"
_WITH_GZIP_HEADER = 16 + zlib.MAX_WBITS


def pages(held: Held, most: int) -> Iterator[Held]:
    """What is packed. A web archive is read record by record, each of which is packed for itself.

    Raises `LimitExceeded` for more than `most` bytes, and `UnreadableInput` for what cannot be unpacked.
    """
    unpack = _gunzipped if held.data.startswith(_GZIP) else _unzstd
    if unpack(held.data, len(warc.MAGIC)) == warc.MAGIC:
        yield from warc.pages(held, most)
        return
    unpacked = _bounded(unpack(held.data, most + 1), most)
    if not unpacked:
        raise UnreadableInput("the page cannot be unpacked: it holds no page")
    yield replace(held, content=unpacked)


def unbrotlied(data: bytes, most: int | None) -> bytes | None:
    """What brotli makes of bytes that are nothing else; None where they are no brotli, or it is not installed.

    Raises `LimitExceeded`.
    """
    try:
        import brotli
    except ImportError:
        return None
    most = min(most or MOST_BYTES, MOST_BYTES)
    unpacker = brotli.Decompressor()
    unpacked = bytearray()
    try:
        unpacked += unpacker.process(data, output_buffer_limit=most + 1)
        while not unpacker.is_finished() and len(unpacked) <= most:
            if not (more := unpacker.process(b"", output_buffer_limit=most + 1)):
                return None
            unpacked += more
    except brotli.error:
        return None
    return _bounded(bytes(unpacked), most)


def _bounded(unpacked: bytes, most: int) -> bytes:
    if len(unpacked) > most:
        raise too_large(most)
    return unpacked


def _gunzipped(data: bytes, most: int) -> bytes:
    """All members of a gzip file, or the first `most` bytes. One that is cut off gives what there is."""
    pieces: list[bytes] = []
    left = most
    while data.startswith(_GZIP) and left > 0:
        member = zlib.decompressobj(_WITH_GZIP_HEADER)
        try:
            pieces.append(member.decompress(data, left))
        except zlib.error as error:
            if not pieces:
                raise UnreadableInput(f"the page cannot be unpacked: {error}") from error
            break
        left -= len(pieces[-1])
        data = member.unused_data
    return b"".join(pieces)


def _unzstd(data: bytes, most: int) -> bytes:
    with needs("batch"):
        from zstandard import ZstdDecompressor, ZstdError
    pieces: list[bytes] = []
    left = most
    try:
        with ZstdDecompressor().stream_reader(io.BytesIO(data), read_across_frames=True) as stream:
            while left > 0 and (piece := stream.read(min(left, 1 << 20))):
                pieces.append(piece)
                left -= len(piece)
    except ZstdError as error:
        if not pieces:
            raise UnreadableInput(f"the page cannot be unpacked: {error}") from error
    return b"".join(pieces)
