"""The story in a script's state: pages that a browser builds keep their text in JSON (`__NEXT_DATA__`,
`window.__APOLLO_STATE__ = {…}`), as one string of HTML or as a list of pieces, a paragraph each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

from articlex.read.loose_json import parse_json

MOST_SCRIPTS = 200
MOST_ASSIGNED = 50  # states in one script
MOST_VALUES = 200_000  # of a state that are looked at
DEEPEST_PIECE = 8  # levels at which a paragraph's words stand below its list
SHORTEST_PIECE = 6  # words: less is a label
FEWEST_PIECES = 2

_ASSIGNED = re.compile(
    r"""(?<![\w$.])(?:window|self|Fusion)(?:\.[\w$]+|\[["'][\w$]+["']\])+\s*=\s*(?=[{\[])"""
)
_PARAGRAPH_ENDS = re.compile(r"(?i)</p>|<br\s*/?>\s*<br")
# What content management calls the words of a piece, and the list of its parts.
_WORDS = ("text", "value", "html", "content", "body", "data", "paragraph", "markup")
_PARTS = ("children", "content", "nodes", "body", "data", "value")


def state_body(markup: bytes) -> str:
    r"""The longest story in the states of a page's scripts, as HTML or as lines of text; "" if none.

    >>> state = '{"story": {"id": "7", "parts": [{"text": "Snow fell on Oslo all day long."}, {"text": "It is gone now, the city says."}]}}'
    >>> state_body(f"<script type=application/json>{state}</script>".encode())
    'Snow fell on Oslo all day long.\nIt is gone now, the city says.'
    """
    bodies = (body for state in _states(markup) for body in _bodies(state))
    return max(bodies, key=len, default="")


def _states(markup: bytes) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    for attributes, content in islice(_scripts(markup), MOST_SCRIPTS):
        if b"ld+json" in attributes:
            continue
        text = content.decode("utf-8", "replace")
        if b"json" in attributes:
            yield parse_json(text)
            continue
        for assigned in islice(_ASSIGNED.finditer(text), MOST_ASSIGNED):
            with suppress(ValueError, RecursionError):
                yield decoder.raw_decode(text, assigned.end())[0]


def _scripts(markup: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The attributes of every script, in lower case, and its content."""
    low = markup.lower()
    end = 0
    while (start := low.find(b"<script", end)) >= 0:
        opened = low.find(b">", start)
        end = low.find(b"</script", opened)
        if opened < 0 or end < 0:
            return
        yield low[start:opened], markup[opened + 1 : end]


def _bodies(state: Any) -> Iterator[str]:
    """Every story in a state: a string of HTML paragraphs, or a list of pieces."""
    queue = [state]
    for _ in range(MOST_VALUES):
        if not queue:
            return
        value = queue.pop()
        if isinstance(value, str):
            if len(_PARAGRAPH_ENDS.findall(value)) >= FEWEST_PIECES:
                yield value
        elif isinstance(value, dict):
            queue.extend(value.values())
        elif isinstance(value, list):
            queue.extend(value)
            pieces = [piece for item in value if (piece := _piece(item))]
            if sum(_is_prose(piece) for piece in pieces) >= FEWEST_PIECES:
                marked_up = any("</" in piece for piece in pieces)
                yield "".join(f"<p>{piece}</p>" for piece in pieces) if marked_up else "\n".join(pieces)


def _is_prose(piece: str) -> bool:
    return piece.count(" ") >= SHORTEST_PIECE - 1


def _piece(item: Any, depth: int = 0) -> str:
    """The words of one piece, its parts joined; "" where a part is a list of pieces itself."""
    if isinstance(item, str):
        return item
    if not isinstance(item, dict) or depth > DEEPEST_PIECE:
        return ""
    for name in _WORDS:
        if isinstance(words := item.get(name), str) and words:
            return words
    for name in _PARTS:
        parts = item.get(name)
        if isinstance(parts, list):
            pieces = [_piece(part, depth + 1) for part in parts]
            return "" if sum(map(_is_prose, pieces)) > FEWEST_PIECES and depth == 0 else "".join(pieces)
    return ""
