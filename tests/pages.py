"""The page fixtures: a folder a page, whose articles the plug-in tests; and pages of which tests make some."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from articlex import Explanation

FIXTURES = Path(__file__).parent / "fixtures"
SITES = FIXTURES / "sites"
HARBOR, REDESIGNED, FEN = (
    (SITES / f"{name}.html").read_bytes() for name in ("harbor-news", "harbor-news-redesigned", "fen-daily")
)
EXPECTED: dict[bytes, dict[str, Any]] = {
    HARBOR: {"headline": "Drawbridge stuck open for a ninth day", "body": {"count": 6, "lacks": ["3,400"]}},
    FEN: {"headline": "Village votes to keep its only bus", "byline": ["Percy Oakshott"]},
}


def folders(kind: str) -> list[Path]:
    """The fixtures of a kind: `pages` or `known_failures`."""
    return sorted(page.parent for page in (FIXTURES / kind).glob("*/page.*"))


def marks(explanation: Explanation) -> str:
    """A line a block: its role, the rule that decided, and how it begins."""
    lines = (f"{block.role or '-'} | {block.rule or '-'} | {block.text[:60]}" for block in explanation.blocks)
    return "".join(" ".join(line.split()) + "\n" for line in lines)


def page_files() -> list[Path]:
    """The pages of all fixtures of kind `pages`, HTML and plain text."""
    return [next(folder.glob("page.*")) for folder in folders("pages")]


def fixture(folder: Path, page: bytes = HARBOR, name: str = "page.html") -> Path:
    """A fixture of a page in a folder, with a few of its fields."""
    folder.mkdir(parents=True)
    (folder / name).write_bytes(page)
    (folder / "article.json").write_text(json.dumps(EXPECTED[page]), encoding="utf-8")
    return folder
