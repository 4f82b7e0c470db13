"""JSON as pages write it, with the slips that browsers never see."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import regex

_WRAPPING = regex.compile(
    r"^\s*+(?:<!--|//\s*+<!\[CDATA\[|/\*\s*+<!\[CDATA\[\s*+\*/|<!\[CDATA\[)"
    r"|(?:-->|//\s*+\]\]>|/\*\s*+\]\]>\s*+\*/|\]\]>)\s*+;?\s*+$"
)
_OPENS, _CLOSES = ("{", "["), ("}", "]")
_COMMENT = re.compile(r"^\s*/\*.*?\*/\s*", re.DOTALL)
_ESCAPES_NOTHING = re.compile(r"(?<!\\)\\(?![\"\\/bfnrtu])")
_NEXT_OBJECT = re.compile(r"\}\s*\{")
_INNER_QUOTE = regex.compile(r'(?<![\[{,:]\s{0,40})(?<!\\)"(?!\s{0,40}[,:}\]])')
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


def parse_json(text: str) -> Any:
    r"""JSON as pages write it: in comments or CDATA, with raw line breaks and trailing commas.

    >>> parse_json('<!-- {"a": [1, 2,],} -->')
    {'a': [1, 2]}
    >>> parse_json('/* made by hand */ {"a": "The "old" bridge"} {"b": "C:\\x"}')
    [{'a': 'The "old" bridge'}, {'b': 'C:\\x'}]
    >>> parse_json("{&quot;a&quot;: 1}")
    {'a': 1}
    >>> parse_json("no json") is None
    True
    """
    text = text.strip().lstrip("\ufeff")
    if '"' not in text and "&" in text:
        text = html.unescape(text)
    if text[:1] not in _OPENS or text[-1:] not in _CLOSES:
        text = _WRAPPING.sub("", text).strip().rstrip(";")
    for mended in (str, _without_slips, _quoted):
        try:
            return json.loads(text := mended(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _without_slips(text: str) -> str:
    """JSON without commas before a closing bracket, comments before it and backslashes that escape nothing; of
    several objects in a row, a list."""
    text = _TRAILING_COMMA.sub(r"\1", _COMMENT.sub("", text))
    text = _ESCAPES_NOTHING.sub(r"\\\\", text)
    return f"[{_NEXT_OBJECT.sub('},{', text)}]" if _NEXT_OBJECT.search(text) else text


def _quoted(text: str) -> str:
    """JSON whose quotation marks inside a text are escaped: a text ends where a sign of JSON follows."""
    return _INNER_QUOTE.sub(r'\\"', text)
