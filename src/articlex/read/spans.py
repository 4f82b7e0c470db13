"""Where links and emphasis stand in a block's text, worked out when a renderer asks."""

from __future__ import annotations

from dataclasses import dataclass

from articlex.article import Span, SpanKind
from articlex.read.cleaning import clean, is_clean

Mark = tuple[SpanKind, int, int, str | None]
"""A kind, the first chunk, the chunk after the last, and where a link goes."""


@dataclass(frozen=True, slots=True)
class Markup:
    """A block's text in the pieces the parser gave, and the marks over them."""

    chunks: tuple[str, ...]
    marks: tuple[Mark, ...]

    def spans(self, text: str) -> list[Span]:
        """The marks as offsets into `text`, the block's text with its white space collapsed."""
        starts = self._starts()
        spans = []
        for kind, since, until, href in self.marks:
            start, stop = _trimmed(text, starts[since], min(starts[until], len(text)))
            if start < stop:
                spans.append(Span(kind, start, stop, href and clean(href)))
        return sorted(spans, key=lambda span: (span.start, -span.stop))

    def _starts(self) -> list[int]:
        """The offset in the collapsed text at which each chunk begins."""
        starts = []
        size = 0
        ends_in_space = True
        for chunk in self.chunks:
            starts.append(size)
            words = chunk.split()
            if words:
                text = " ".join(words)
                kept = text if is_clean(text) else clean(text)
                size += (not ends_in_space and chunk[0].isspace()) + len(kept)
                ends_in_space = chunk[-1].isspace()
                size += ends_in_space
            elif chunk and not ends_in_space:
                size += 1
                ends_in_space = True
        return [*starts, size]


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return start, stop
