"""The page fixtures: a folder a page. The plug-in tests their articles."""

from __future__ import annotations

from pathlib import Path

from articlex import Explanation

FIXTURES = Path(__file__).parent / "fixtures"


def folders(kind: str) -> list[Path]:
    """The fixtures of a kind: `pages` or `known_failures`."""
    return sorted(page.parent for page in (FIXTURES / kind).glob("*/page.*"))


def marks(explanation: Explanation) -> str:
    """A line a block: its role, the rule that had the last word, and how it begins."""
    lines = (f"{block.role or '-'} | {block.rule or '-'} | {block.text[:60]}" for block in explanation.blocks)
    return "".join(" ".join(line.split()) + "\n" for line in lines)
