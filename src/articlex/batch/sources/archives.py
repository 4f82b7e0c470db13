"""Web archives: WARC, WET and WACZ, packed or not."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Literal
from zipfile import ZipFile

from articlex.batch.page import RawPage
from articlex.batch.sources.files import MOST_BYTES, TOO_LARGE, Reading, opened
from articlex.extras import needs

if TYPE_CHECKING:
    from fastwarc.warc import ArchiveIterator, WarcRecord

READABLE = ("text/html", "application/xhtml+xml", "text/plain")
_PACKINGS = ("transfer-encoding", "content-encoding")
CUT_OFF = "the archive ends in the middle of this page"


def warc_pages(path: str, reading: Reading) -> Iterator[RawPage]:
    """The HTML and text pages of a WARC or WET file: successful responses, resources, conversions.

    Revisits hold no page, only that it had not changed; they are left out, as are redirects and errors of
    the server. A page that the crawler cut short gives what there is of it.
    """
    with opened(path, reading) as stream:
        yield from _pages(stream, path)


def wacz_pages(path: str, reading: Reading) -> Iterator[RawPage]:
    """The pages of all WARC files in a WACZ file."""
    with opened(path, reading) as file, ZipFile(file) as archive:
        for name in archive.namelist():
            if ".warc" in name:
                with archive.open(name) as stream:
                    yield from _pages(stream, f"{path}/{name}")


def _pages(archive: IO[bytes], path: str) -> Iterator[RawPage]:
    for record in _iterator(archive):
        page = _page(record, path)
        if page:
            yield page


def _iterator(archive: IO[bytes], *, decode: Literal["none", "all"] = "none") -> ArchiveIterator:
    with needs("batch"):
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    return ArchiveIterator(archive, record_types=kinds, auto_decode=decode, fsspec_args=False)


def _page(record: WarcRecord, path: str) -> RawPage | None:
    headers = record.headers
    name = headers.get("WARC-Record-ID")
    about = RawPage(
        url=(headers.get("WARC-Target-URI") or "").strip("<>") or None,
        id=name.strip("<>") if name else f"{path}:{record.stream_pos}",
        fetched=headers.get("WARC-Date"),
        charset=record.http_charset,
    )
    too_large = record.content_length > MOST_BYTES
    content = b"" if too_large else record.reader.read()
    if not too_large and len(content) < record.content_length:
        return replace(about, problem=CUT_OFF)
    if not _is_page(record):
        return None
    if too_large:
        return replace(about, problem=TOO_LARGE)
    content = _decoded(record, content)
    if len(content) > MOST_BYTES:
        return replace(about, problem=TOO_LARGE)
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


def _decoded(record: WarcRecord, content: bytes) -> bytes:
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
        return next(_iterator(io.BytesIO(alone), decode="all")).reader.read(MOST_BYTES + 1)
    except (OSError, StopIteration):
        return content
