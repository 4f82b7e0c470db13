"""Where links and emphasis stand in a block's text, worked out when a renderer asks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from articlex.cleaning import clean, is_clean
from articlex.parts import Span, SpanKind

_GAP = re.compile(r"\s\s+")  # between words that are parted by more than a space: in code
LINE_BREAK = "\x0b"  # white space to str.split, and no text of a page holds it
SpanMark = tuple[SpanKind, int, int, str | None]
"""A kind, the first chunk, the chunk after the last, and where a link goes."""


@dataclass(slots=True)
class Markup:
    """A block's text in the pieces the parser gave, and the marks over them."""

    chunks: tuple[str, ...]
    marks: tuple[SpanMark, ...]

    def spans(self, text: str) -> list[Span]:
        """The marks as offsets into `text`, the block's text."""
        starts = self._starts(text)
        gaps = [gap.span() for gap in _GAP.finditer(text)]
        spans = []
        for kind, since, until, href in self.marks:
            start, stop = _trimmed(text, starts[since], min(starts[until], len(text)), gaps)
            if start < stop:
                spans.append(Span(kind, start, stop, href and clean(href)))
        return spans if len(spans) < 2 else sorted(spans, key=lambda span: (span.start, -span.stop))

    def breaks(self, text: str) -> list[int]:
        """Where lines begin in `text`, by the `<br>` before them."""
        if LINE_BREAK not in self.chunks:
            return []
        starts = self._starts(text)
        return [starts[at + 1] for at, chunk in enumerate(self.chunks) if chunk == LINE_BREAK]

    def _starts(self, text: str) -> list[int]:
        """The offset in `text` at which each chunk begins."""
        lead = "".join(self.chunks).find(text)
        if lead >= 0:  # nothing to collapse or to clean, as in code and in most paragraphs
            return [max(0, start - lead) for start in accumulate(map(len, self.chunks), initial=0)]
        starts = []
        size = 0
        ends_in_space = True
        for chunk in self.chunks:
            starts.append(size)
            words = chunk.split()
            if words:
                collapsed = " ".join(words)
                kept = collapsed if is_clean(collapsed) else clean(collapsed)
                size += (not ends_in_space and chunk[0].isspace()) + len(kept)
                ends_in_space = chunk[-1].isspace()
                size += ends_in_space
            elif chunk and not ends_in_space:
                size += 1
                ends_in_space = True
        return [*starts, size]


def _trimmed(text: str, start: int, stop: int, gaps: list[tuple[int, int]]) -> tuple[int, int]:
    """A stretch of a text without the white space at its ends; `gaps` are the longer ones of the text, in order."""
    if gaps:
        first, last = bisect_right(gaps, start, key=_begin) - 1, bisect_left(gaps, stop, key=_begin) - 1
        if first >= 0:
            start = max(start, gaps[first][1])
        if last >= 0 and stop <= gaps[last][1]:
            stop = gaps[last][0]
    if start < stop and text[start].isspace():
        start += 1
    if stop > start and text[stop - 1].isspace():
        stop -= 1
    return start, stop


def _begin(gap: tuple[int, int]) -> int:
    return gap[0]
