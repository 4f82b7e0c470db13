"""The page fixtures: a folder a page, and the two files that tell what articlex makes of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

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


def only(made: Any, wanted: Any) -> Any:
    """What was made, less the fields that a hand-written answer leaves out."""
    if isinstance(made, dict) and isinstance(wanted, dict):
        return {key: only(made.get(key), value) for key, value in wanted.items()}
    if isinstance(made, list) and isinstance(wanted, list):
        few = wanted[-1:] * (len(made) - len(wanted))
        return (
            [only(item, hope) for item, hope in zip(made, [*wanted, *few], strict=False)] if wanted else made
        )
    return made
