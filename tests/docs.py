"""The code that stands in the docs."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]

_FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def fenced(page: str, language: str) -> list[str]:
    """The code blocks of one language on a page, such as `docs/tour.md`."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [body for found, body in _FENCED.findall(text) if found == language]


def programs(page: str) -> list[str]:
    """The Python blocks of a page that are files, not sessions."""
    return [block for block in fenced(page, "python") if not block.startswith(">>>")]
