"""The page fixtures: a folder a page, and the two files that tell what articlex makes of it."""

from __future__ import annotations

import json
from pathlib import Path

from articlex import Explanation, explain

FIXTURES = Path(__file__).parent / "fixtures"
ARTICLE = "article.json"
MARKS = "marks.txt"


def folders(kind: str) -> list[Path]:
    """The fixtures of a kind: `pages` or `known_failures`."""
    return sorted(page.parent for page in (FIXTURES / kind).glob("*/page.*"))


def made_of(folder: Path) -> dict[str, str]:
    """The golden files of a page, by name, as they would be now."""
    explanation = explain(next(folder.glob("page.*")))
    article = json.dumps(explanation.article.to_dict(), ensure_ascii=False, indent=1)
    return {ARTICLE: article + "\n", MARKS: marks(explanation)}


def marks(explanation: Explanation) -> str:
    """A line a block: its role, the rule that had the last word, and how it begins."""
    lines = (f"{block.role or '-'} | {block.rule or '-'} | {block.text[:60]}" for block in explanation.blocks)
    return "".join(" ".join(line.split()) + "\n" for line in lines)
