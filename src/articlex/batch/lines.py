"""JSON, a value a line: by orjson where it is installed, else by the standard library."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any


def _fast() -> Any:
    """The package orjson, None where it is not installed."""
    try:
        import orjson
    except ImportError:
        return None
    return orjson


_ORJSON = _fast()


def dumped(row: Mapping[str, Any]) -> bytes:
    """A row as one line of JSON in UTF-8, without its end. Half a surrogate pair becomes a question mark.

    >>> dumped({"headline": "Tromsø"}).decode()
    '{"headline":"Tromsø"}'
    """
    if _ORJSON:
        try:
            return bytes(_ORJSON.dumps(row))
        except TypeError:  # half a surrogate pair
            pass
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def loaded(line: bytes) -> Any:
    """What a line of JSON holds, be it NaN or half a surrogate pair. Raises `ValueError` for what is none."""
    if _ORJSON:
        with suppress(ValueError):
            return _ORJSON.loads(line)
    try:
        return json.loads(line)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
