"""Web archives: WARC and WET, packed or not."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Literal

from articlex.extras import needs
from articlex.read.containers.held import Held

if TYPE_CHECKING:
    from fastwarc.warc import ArchiveIterator, WarcRecord

MAGIC = b"WARC/"
READABLE = ("text/html", "application/xhtml+xml", "text/plain")
_PACKINGS = ("transfer-encoding", "content-encoding")
CUT_OFF = "the archive ends in the middle of this page"


def pages(held: Held, most: int) -> Iterator[Held]:
    """The pages of an archive, as `records` has them."""
    return records(io.BytesIO(held.data), most)


def records(archive: IO[bytes], most: int) -> Iterator[Held]:
    """The HTML and text pages of a WARC or WET file: successful responses, resources, conversions.

    Revisits hold no page, only that it had not changed; they are left out, as are redirects and errors of
    the server. A page that the crawler cut short gives what there is of it, one larger than `most` bytes a problem.
    """
    for record in _iterator(archive):
        page = _page(record, most)
        if page:
            yield page


def _iterator(archive: IO[bytes], *, decode: Literal["none", "all"] = "none") -> ArchiveIterator:
    with needs("batch"):
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    return ArchiveIterator(archive, record_types=kinds, auto_decode=decode, fsspec_args=False)


def _page(record: WarcRecord, most: int) -> Held | None:
    headers = record.headers
    name = headers.get("WARC-Record-ID")
    about = Held(
        b"",
        (headers.get("WARC-Target-URI") or "").strip("<>") or None,
        record.http_charset,
        headers.get("WARC-Date"),
        name.strip("<>") if name else str(record.stream_pos),
    )
    is_large = record.content_length > most
    content = b"" if is_large else record.reader.read()
    if not is_large and len(content) < record.content_length:
        return replace(about, problem=CUT_OFF)
    if not _is_page(record):
        return None
    if not is_large:
        content = _decoded(record, content, most)
    if is_large or len(content) > most:
        return replace(about, problem=f"the page is larger than {most:,} bytes")
    return replace(about, content=content)


def _is_page(record: WarcRecord) -> bool:
    """Whether a record holds what was asked for, as HTML or text or not labelled at all."""
    if record.is_http and not 200 <= (record.http_headers.status_code or 0) < 300:
        return False
    kind = (
        record.headers.get("WARC-Identified-Payload-Type")
        or (record.http_content_type if record.is_http else record.headers.get("Content-Type"))
        or READABLE[0]
    )
    return kind.partition(";")[0].strip().lower() in READABLE


def _decoded(record: WarcRecord, content: bytes, most: int) -> bytes:
    """A payload as a browser would see it, by a reader of its own: a damaged one would end the archive's.

    What cannot be unpacked stays as it is: some crawlers store it unpacked, under the headers that came.
    """
    http = dict(record.http_headers.items()) if record.is_http else {}
    packed = [f"{name}: {http[name]}" for name in http if name.lower() in _PACKINGS]
    if not packed:
        return content
    response = "\r\n".join(["HTTP/1.1 200 OK", *packed, "", ""]).encode("latin-1", "replace") + content
    alone = (
        b"WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
        b"Content-Length: %d\r\n\r\n%b\r\n\r\n" % (len(response), response)
    )
    try:
        return next(_iterator(io.BytesIO(alone), decode="all")).reader.read(most + 1)
    except (OSError, StopIteration):
        return content
