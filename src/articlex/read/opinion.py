"""What readability-lxml takes for the story of a page."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import get_ident

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from articlex.read.html import flatten

LARGEST = 1_000_000  # bytes of a page, and …
MOST_ATTRIBUTES = 100  # of an element
MOST_TAGS = 20_000  # … ends of its tags: readability-lxml takes the square of them where they are nested


def readability_texts(markup: bytes) -> frozenset[str]:
    """The texts of the blocks that readability-lxml keeps of a page in UTF-8; none where it fails, and none of
    a page that would take it long."""
    if len(markup) > LARGEST or markup.count(b">") > MOST_TAGS:
        return frozenset()
    from readability import Document  # takes 165 ms to import

    try:
        with _unlogged():
            summary = Document(_tree(markup)).summary()
    except Exception:  # noqa: BLE001 - it raises whatever lxml, or an empty page, makes it raise
        return frozenset()
    return frozenset(block.text for block in flatten(summary.encode("utf-8", "replace")).blocks)


def _tree(markup: bytes) -> HtmlElement:
    """The tree of a page. Elements lose what is no use to anybody: readability-lxml takes out attributes one by one."""
    tree = document_fromstring(markup, parser=HTMLParser(encoding="utf-8"))
    for element in tree.iter(etree.Element):
        if len(element.attrib) > MOST_ATTRIBUTES:
            element.attrib.clear()
    return tree


@contextmanager
def _unlogged() -> Iterator[None]:
    """No record of readability-lxml from this thread: it logs what it cannot parse, and that is no error here."""
    logger, thread = logging.getLogger("readability.readability"), get_ident()

    def is_elsewhere(record: logging.LogRecord) -> bool:
        return record.thread != thread

    logger.addFilter(is_elsewhere)
    try:
        yield
    finally:
        logger.removeFilter(is_elsewhere)
