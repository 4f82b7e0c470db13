"""Web archives written by hand."""

from __future__ import annotations

import gzip
from collections.abc import Mapping

DATE = "2026-01-02T03:04:05Z"
HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8"


def record(
    url: str,
    body: bytes | str,
    http: str = HTML,
    kind: str = "response",
    more: Mapping[str, str] | None = None,
) -> bytes:
    """A WARC record; without `http` it holds the body alone."""
    payload = body if isinstance(body, bytes) else body.encode()
    if http:
        payload = http.encode() + b"\r\n\r\n" + payload
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:x:{url}>",
        "WARC-Date": DATE,
        "WARC-Target-URI": url,
        "Content-Type": "application/http; msgtype=response" if http else "text/plain",
        **(more or {}),
        "Content-Length": str(len(payload)),
    }
    head = "WARC/1.0\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return head.encode() + b"\r\n" + payload + b"\r\n\r\n"


def packed(*records: bytes) -> bytes:
    """A .warc.gz: each record a gzip member of its own."""
    return b"".join(gzip.compress(each, mtime=0) for each in records)
