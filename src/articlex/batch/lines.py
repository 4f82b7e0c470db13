"""JSON, a value a line: by orjson where it is installed, else by the standard library."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None


def dumped(row: Mapping[str, Any]) -> bytes:
    """A row as one line of JSON in UTF-8, without its end. Half a surrogate pair becomes a question mark.

    >>> dumped({"headline": "Tromsø"}).decode()
    '{"headline":"Tromsø"}'
    """
    if orjson:
        try:
            return bytes(orjson.dumps(row))
        except TypeError:  # half a surrogate pair
            pass
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def loaded(line: bytes) -> Any:
    """What a line of JSON holds. Raises `ValueError` for what is none."""
    try:
        return orjson.loads(line) if orjson else json.loads(line)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
