"""Outputs: a file a format. Each writes a part of a batch, and joins the parts to one whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from articlex.batch.outputs.folder import FolderOfParts
from articlex.batch.outputs.jsonl import JsonLines
from articlex.batch.outputs.markdown import MarkdownFolder
from articlex.batch.outputs.parquet import Parquet


class Output(Protocol):
    """A form of output."""

    suffix: str
    """Of the files that hold parts."""
    path: Path
    """Where the whole stands when it is complete."""

    def write(self, lines: Sequence[bytes], path: Path) -> None:
        """Write the rows of a part."""

    def join(self, parts: Sequence[Path]) -> None:
        """Make parts, in order, one whole. What stands there before is replaced at once."""


def output_for(name: str) -> Output:
    """The form that a path asks for: a file by its suffix, with a slash behind it a folder of such
    files; any other a folder of Markdown."""
    path = Path(name)
    form = _form(path)
    if form is None:
        return MarkdownFolder(path)
    return FolderOfParts(form) if name.endswith("/") else form


def _form(path: Path) -> Output | None:
    name = path.name.lower()
    if name.endswith(".parquet"):
        return Parquet(path)
    packings = ("", ".gz", ".zst")
    return next((JsonLines(path, p) for p in packings if name.endswith((f".jsonl{p}", f".ndjson{p}"))), None)
