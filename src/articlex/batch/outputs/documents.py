"""A folder of documents: a file an article, and `index.jsonl` which says which page each is from."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from articlex.batch.lines import dumped, loaded
from articlex.batch.outputs.atomic import atomically
from articlex.batch.outputs.jsonl import JsonLines
from articlex.render.exchange import FORMATS

MARKDOWN = "markdown"
SUFFIXES = {MARKDOWN: ".md", **{name: form.suffix for name, form in FORMATS.items()}}
"""What files end in, by the format of the documents."""
INDEX = "index.jsonl"
LONGEST_NAME = 60  # characters of a headline
LARGEST_NAME = 180  # bytes of it: a file's name must not have more than 255
_NOT_IN_NAMES = re.compile(r"[\W_]+")
_INDEXED = ("id", "page_url", "fetched", "error", "also_at", "headline")


class DocumentFolder:
    """Files are named by their place in the input and their headline, and end in the suffix of their format. Pages
    without an article, and errors, are in the index only."""

    suffix = ".jsonl"

    def __init__(self, path: Path, format: str = MARKDOWN) -> None:  # noqa: A002 - as commands call it
        self.folder = path
        self.format = format
        self._index = JsonLines(path / INDEX)
        self.path = self._index.path

    def write(self, lines: Sequence[bytes], path: Path) -> None:
        """Write the articles of a part to a folder beside it, and its piece of the index."""
        beside = path.with_suffix("")
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir()
        number = beside.name.partition("-")[0]
        index = []
        for place, line in enumerate(lines):
            row = loaded(line)
            name = None
            if row.get("body"):
                name = f"{number}-{place:04}{_slug(row)}{SUFFIXES[self.format]}"
                with atomically(beside / name) as unfinished:
                    unfinished.write_text(row["document"], encoding="utf-8")
            index.append(dumped({"file": name, **{key: row.get(key) for key in _INDEXED}}))
        self._index.write(index, path)

    def join(self, parts: Sequence[Path]) -> None:
        """One index, then the articles: it names whatever is there, whenever this is interrupted."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._index.join(parts)
        for beside in (part.with_suffix("") for part in parts):
            if beside.exists():  # else an interrupted batch has brought them
                for document in beside.iterdir():
                    shutil.move(document, self.folder / document.name)
                beside.rmdir()

    def clear(self) -> None:
        """Take away the articles that the index names."""
        if self.path.exists():
            with self.path.open("rb") as file:
                for line in file:
                    if name := loaded(line)["file"]:
                        (self.folder / name).unlink(missing_ok=True)


def _slug(row: Mapping[str, Any]) -> str:
    slug = _NOT_IN_NAMES.sub("-", (row.get("headline") or "").lower())[:LONGEST_NAME]
    slug = slug.encode()[:LARGEST_NAME].decode(errors="ignore").strip("-")
    return f"-{slug}" if slug else ""
