"""CSV: a row a page, each field one cell, for spreadsheets."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from articlex.article import Article
from articlex.batch.lines import loaded
from articlex.batch.outputs.atomic import atomically
from articlex.batch.rows import result_of
from articlex.render.flat import inert

ABOUT = ("id", "page_url", "fetched", "error", "also_at")
COLUMNS = (*ABOUT, *Article().flat())


class Csv:
    """A file with a header. No cell is one that a spreadsheet takes for a formula."""

    suffix = ".csv"

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, lines: Sequence[bytes], path: Path) -> None:
        """Write the rows of a part, under a header."""
        with atomically(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
            rows = csv.DictWriter(file, COLUMNS)
            rows.writeheader()
            rows.writerows(_cells(loaded(line)) for line in lines)

    def join(self, parts: Sequence[Path]) -> None:
        """One file of all parts, under one header."""
        with atomically(self.path) as unfinished, unfinished.open("wb") as whole:
            whole.write(_header())
            for part in parts:
                with part.open("rb") as file:
                    file.readline()
                    shutil.copyfileobj(file, whole)


def _header() -> bytes:
    file = io.StringIO(newline="")
    csv.DictWriter(file, COLUMNS).writeheader()
    return file.getvalue().encode()


def _cells(row: Mapping[str, Any]) -> dict[str, Any]:
    about = {name: inert(row[name]) for name in ABOUT[:-1]} | {"also_at": inert("\n".join(row["also_at"]))}
    article = result_of(row).article
    return about | (article.flat(for_spreadsheet=True) if article else dict.fromkeys(Article().flat()))
