"""Parquet: typed columns, a row group a part."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from articlex.batch.outputs.atomic import atomically
from articlex.batch.schema import arrow_schema, table_of
from articlex.extras import needs

COMPRESSION = "zstd"


class Parquet:
    """A file of row groups."""

    suffix = ".parquet"

    def __init__(self, path: Path) -> None:
        with needs("batch"):  # raised before anything is written
            import pyarrow.parquet  # noqa: F401
        self.path = path

    def write(self, lines: Sequence[bytes], path: Path) -> None:
        """Write the rows of a part."""
        with needs("batch"):
            from pyarrow import parquet
        with atomically(path) as unfinished:
            parquet.write_table(table_of(lines), unfinished, compression=COMPRESSION)

    def join(self, parts: Sequence[Path]) -> None:
        """One file, with a row group for every part."""
        with needs("batch"):
            from pyarrow import parquet
        with (
            atomically(self.path) as unfinished,
            parquet.ParquetWriter(unfinished, arrow_schema(), compression=COMPRESSION) as whole,
        ):
            for part in parts:
                with parquet.ParquetFile(part) as rows:
                    whole.write_table(rows.read())
