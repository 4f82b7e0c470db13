"""Web archives: WARC, WET and WACZ, packed or not."""

from __future__ import annotations

from collections.abc import Iterator
from zipfile import ZipFile

from articlex.batch.page import RawPage
from articlex.batch.sources.files import MOST_BYTES, Reading, opened
from articlex.read.containers import wacz, warc


def warc_pages(path: str, reading: Reading) -> Iterator[RawPage]:
    """The HTML and text pages of a WARC or WET file, as `articlex.read.containers.warc` has them."""
    with opened(path, reading) as stream:
        for page in warc.records(stream, MOST_BYTES):
            yield RawPage.of(page, path)


def wacz_pages(path: str, reading: Reading) -> Iterator[RawPage]:
    """The pages of all WARC files in a WACZ file."""
    with opened(path, reading) as file, ZipFile(file) as archive:
        for page in wacz.pages_of(archive, MOST_BYTES):
            yield RawPage.of(page, path)
