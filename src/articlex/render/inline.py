"""Links and emphasis woven into a block's text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from articlex.parts import Span


def woven(
    text: str, spans: Iterable[Span], escape: Callable[[str], str], wrap: Callable[[Span, str], str]
) -> str:
    """A text with its spans wrapped around their parts, what lies between escaped.

    Spans nest; one that crosses another, repeats the kind it lies in or lies outside the text is left out.
    """
    opened: list[Span] = []
    parts: list[list[str]] = [[]]
    at = 0

    def read_to(stop: int) -> None:
        nonlocal at
        parts[-1].append(escape(text[at:stop]))
        at = stop

    def close_before(start: int) -> None:
        while opened and opened[-1].stop <= start:
            span = opened.pop()
            read_to(span.stop)
            inner = "".join(parts.pop())
            parts[-1].append(wrap(span, inner))

    within = (span for span in spans if 0 <= span.start < span.stop <= len(text))
    for span in sorted(within, key=lambda span: (span.start, -span.stop)):
        close_before(span.start)
        crosses = opened and span.stop > opened[-1].stop
        if crosses or any(span.kind == outer.kind for outer in opened):
            continue
        read_to(span.start)
        opened.append(span)
        parts.append([])
    close_before(len(text))
    read_to(len(text))
    return "".join(parts[0])
