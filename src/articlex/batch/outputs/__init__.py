"""Outputs: a file a format. Each writes a part of a batch, and joins the parts to one whole."""

from __future__ import annotations

from pathlib import Path

from articlex.batch.outputs.csv import Csv
from articlex.batch.outputs.documents import MARKDOWN, DocumentFolder
from articlex.batch.outputs.folder import FolderOfParts
from articlex.batch.outputs.jsonl import JsonLines
from articlex.batch.outputs.output import Output
from articlex.batch.outputs.parquet import Parquet
from articlex.errors import ArticlexError


class UnknownOutput(ArticlexError):
    """The name of an output says no form that there is."""


def output_for(name: str, format: str | None = None) -> Output:  # noqa: A002 - as commands call it
    """The form that a path asks for: a file by its suffix, with a slash behind it a folder of such
    files; without a suffix a folder of documents in a format, by default Markdown. Raises `UnknownOutput` for any
    other suffix, for a format of rows and for a folder where a file is wanted or the other way round, and
    `MissingPackage`."""
    output = _named(name, format)
    path = Path(name)
    if isinstance(output, (DocumentFolder, FolderOfParts)):
        if path.exists() and not path.is_dir():
            raise UnknownOutput(f"{name} is no folder, and a folder is to be written")
    elif path.exists() and not path.is_file():
        raise UnknownOutput(f"{name} is no file, and a file is to be written; a folder of them ends in /")
    return output


def _named(name: str, format: str | None) -> Output:  # noqa: A002 - as commands call it
    path = Path(name)
    form = _form(path)
    if form is None:
        if path.suffix and not name.endswith("/") and not path.is_dir():
            raise UnknownOutput(
                f"{name}: no output is of the form {path.suffix}; there are .jsonl (also .gz, .zst), .csv and "
                ".parquet, and without a suffix a folder of documents"
            )
        return DocumentFolder(path, format or MARKDOWN)
    if format:
        raise UnknownOutput(f"{name}: documents of {format} go to a folder, a name without a suffix")
    return FolderOfParts(form) if name.endswith("/") else form


def _form(path: Path) -> Output | None:
    name = path.name.lower()
    if name.endswith(".parquet"):
        return Parquet(path)
    if name.endswith(".csv"):
        return Csv(path)
    packings = ("", ".gz", ".zst")
    return next((JsonLines(path, p) for p in packings if name.endswith((f".jsonl{p}", f".ndjson{p}"))), None)
