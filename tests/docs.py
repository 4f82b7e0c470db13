"""The code that stands in the docs."""

from __future__ import annotations

import re

from checkout import ROOT

ELISION = "…\n"
_PROMPT = re.compile(r"^(?=\$ )", re.MULTILINE)
_FENCED = re.compile(r"^```(\w[\w ]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def fenced(page: str, language: str) -> list[str]:
    """The code blocks of one language, which may be two words, on a page such as `docs/tour.md`."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [body for found, body in _FENCED.findall(text) if found == language]


def sessions(page: str) -> list[tuple[str, str]]:
    """Every command behind a `$` on a page, and what it prints there; a line with … alone stands for any lines."""
    parts = (part for block in fenced(page, "console") for part in _PROMPT.split(block) if part)
    split = (part.partition("\n") for part in parts)
    return [(command.removeprefix("$ "), printed) for command, _, printed in split]


def programs(page: str) -> list[str]:
    """The Python blocks of a page that are files, not sessions."""
    return [block for block in fenced(page, "python") if not block.startswith(">>>")]
