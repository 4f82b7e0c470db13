"""HTML to a flat page: the one walk, done while libxml2 parses.

The parser calls `Walk` for every tag, so no tree is built: that saves time and most of the memory, and
the limits of libxml2's trees (256 nested elements, the end at the first `</html>`) do not exist.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from lxml import etree

from articlex.errors import LimitExceeded
from articlex.limits import Meter, MeteredTarget
from articlex.read.walk.state import Flat
from articlex.read.walk.tags import EITHER, INLINE, PARTING, PICTURES, UNREAD, VOID
from articlex.read.walk.unread import Unread

Watch = Callable[[Any], Any]
"""What makes of the walk a parser's target that sees everything before it."""


def flatten(markup: bytes, meter: Meter | None = None, watch: Watch | None = None) -> Flat:
    """Walk UTF-8 markup once, watched by `watch`. Bad markup never raises; a page without any gives an empty `Flat`.

    Raises `LimitExceeded` where the page costs more than its meter allows.
    """
    walk = Walk()
    target = watch(walk) if watch else walk
    target = MeteredTarget(target, meter) if meter else target
    parser = etree.HTMLParser(target=cast(Any, target), encoding="utf-8", huge_tree=True)
    try:
        etree.fromstring(markup, parser)
    except etree.ParserError:  # nothing but white space and comments
        pass
    except LimitExceeded:
        vars(walk).clear()
        raise
    walk.flush()
    flat = walk.flat
    vars(walk).clear()  # lxml's parser keeps its target in a reference cycle; the page shall not wait there
    return flat


class Walk(Unread):
    """The parser's target. Its parts stand in `walk/`, each on top of the one before."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self.skipped_depth and self._is_skipped(tag, attributes):
            return
        if tag in PARTING:
            if self.chunks:
                self.flush()
            self._open_region(tag, attributes)
        elif tag in INLINE:
            self.inline.append(self._inline(tag, attributes))
        elif tag == "br":
            self._break_line()
        elif tag in UNREAD:
            self._start_skipping(tag, attributes)
        elif tag in PICTURES:
            self._picture(attributes, tag)
        elif tag in ("meta", "link"):
            self._meta(tag, attributes)
        elif tag in EITHER or "-" in tag:
            self._open_either(tag, attributes)
        else:
            self.inline.append(self._phrase(tag, attributes))

    def end(self, tag: str) -> None:
        """An element ends. libxml2 closes every element it opened, innermost first."""
        if self.skipped_depth:
            self._end_skipped(tag)
        elif tag in PARTING:
            if self.chunks:
                self.flush()
            self._close_region()
        elif tag in INLINE:
            if self.inline and (opened := self.inline.pop()):
                self._close_inline(opened)
        elif tag in EITHER or ("-" in tag and tag not in PICTURES):
            self._close_either()
        elif tag not in VOID and self.inline and (opened := self.inline.pop()):
            self._close_inline(opened)

    def close(self) -> None:
        """The parser's last call."""
