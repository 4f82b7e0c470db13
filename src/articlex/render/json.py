"""An article, or several, as JSON that may stand in a `<script>`."""

from __future__ import annotations

import json
from typing import Any

# `</script>` and `<!--` would end or hide a script; some readers of JSON take these two for line ends.
_ESCAPED = str.maketrans({"<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def dumped(plain: Any, indent: int | None = None) -> str:
    r"""Plain types as JSON, letters kept as they are.

    >>> print(dumped({"text": "Zoë: </script>"}))
    {"text": "Zoë: \u003c/script>"}
    """
    return json.dumps(plain, ensure_ascii=False, indent=indent).translate(_ESCAPED)
