"""Spans of a text that becomes a block of the story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from articlex.parts import Span
from articlex.urls import is_absolute, safe_url


def without_start(spans: Iterable[Span], cut: int) -> tuple[Span, ...]:
    """The spans of a text that has lost its first `cut` characters."""
    if not cut:
        return tuple(spans)
    return tuple(
        replace(span, start=max(0, span.start - cut), stop=span.stop - cut)
        for span in spans
        if span.stop > cut
    )


def absolute(spans: Iterable[Span], base: str | None) -> Iterator[Span]:
    """Spans whose links are absolute, where there is a base for it."""
    for span in spans:
        if span.href and base and not is_absolute(span.href) and (address := safe_url(span.href, base)):
            yield replace(span, href=address)
        else:
            yield span
