"""Tables: a page a row, in a column for its HTML or text; JSONL, CSV and Parquet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

from articlex.batch.page import RawPage
from articlex.batch.sources.files import MOST_BYTES, Reading, opened, unpacked
from articlex.extras import needs

PAGE_COLUMNS = ("html", "raw_html", "content", "page", "text")
URL_COLUMNS = ("url", "page_url", "uri", "link")
ID_COLUMNS = ("id", "uuid")
DATE_COLUMNS = ("fetched", "date")
ROWS_AT_ONCE = 64


def json_lines(path: str, reading: Reading) -> Iterator[RawPage]:
    """The pages of a JSONL file."""
    with needs("batch"):
        import orjson
    with unpacked(path, reading) as stream:
        for number, line in enumerate(stream, 1):
            place = f"{path}:{number}"
            try:
                row = orjson.loads(line)
            except ValueError as error:
                yield RawPage(id=place, problem=f"not JSON: {error}")
                continue
            if isinstance(row, Mapping):
                yield page_of_row(row, place, reading.column)
            else:
                yield RawPage(id=place, problem="not a JSON object")


def csv_rows(path: str, reading: Reading) -> Iterator[RawPage]:
    """The pages of a CSV file with a header, or of a TSV file."""
    csv.field_size_limit(MOST_BYTES)
    with unpacked(path, reading) as stream:
        text = io.TextIOWrapper(stream, "utf-8-sig", errors="replace", newline="")
        dialect = "excel-tab" if path.removesuffix(".gz").removesuffix(".zst").endswith(".tsv") else "excel"
        for number, row in enumerate(csv.DictReader(text, dialect=dialect), 1):
            yield page_of_row(row, f"{path}:{number}", reading.column)


def parquet_rows(path: str, reading: Reading) -> Iterator[RawPage]:
    """The pages of a Parquet file."""
    with needs("batch"):
        from pyarrow.parquet import ParquetFile
    with opened(path, reading) as file, ParquetFile(file) as table:
        wanted = (*PAGE_COLUMNS, *URL_COLUMNS, *ID_COLUMNS, *DATE_COLUMNS, reading.column)
        columns = [name for name in table.schema_arrow.names if name in wanted]
        number = 0
        for batch in table.iter_batches(ROWS_AT_ONCE, columns=columns):
            for row in batch.to_pylist():
                number += 1
                yield page_of_row(row, f"{path}:{number}", reading.column)


def page_of_row(row: Mapping[str, Any], place: str, column: str | None = None) -> RawPage:
    """A row's page, from `column` or from the first column that usually holds one."""
    content = row.get(column) if column else _first(row, PAGE_COLUMNS)
    url, name, fetched = (_first(row, names) for names in (URL_COLUMNS, ID_COLUMNS, DATE_COLUMNS))
    problem = None
    if not isinstance(content, (bytes, str)):
        names = column or f"{', '.join(PAGE_COLUMNS[:-1])} or {PAGE_COLUMNS[-1]}"
        content, problem = b"", f"no page in column {names}"
    return RawPage(
        content,
        str(url) if url else None,
        str(place if name is None else name),
        str(fetched) if fetched else None,
        problem=problem,
    )


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((row[name] for name in names if row.get(name) is not None), None)
