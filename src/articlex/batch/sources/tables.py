"""Tables: a page a row, in a column for its HTML or text; JSONL, CSV and Parquet."""

from __future__ import annotations

import csv
import io
import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from itertools import count
from typing import IO, Any

from articlex.batch.lines import loaded
from articlex.batch.page import RawPage
from articlex.batch.sources.files import MOST_BYTES, READ_AT_ONCE, TOO_LARGE, Reading, opened, unpacked
from articlex.extras import needs

PAGE_COLUMNS = ("html", "raw_html", "content", "page", "text")
URL_COLUMNS = ("url", "page_url", "uri", "link")
ID_COLUMNS = ("id", "uuid")
DATE_COLUMNS = ("fetched", "date")
ROWS_AT_ONCE = 64
MOST_OF_A_ROW = 4 * MOST_BYTES  # bytes or characters: JSON and CSV spell some with more than one
_NOT_PARTING = re.compile(r'[^",\t\r\n]+')


def json_lines(path: str, reading: Reading) -> Iterator[RawPage]:
    """The pages of a JSONL file."""
    with unpacked(path, reading) as stream:
        for number, line in enumerate(_lines(stream), 1):
            place = f"{path}:{number}"
            if line is None:
                yield RawPage(id=place, problem=TOO_LARGE)
                continue
            text = line.removeprefix(BOM_UTF8).strip()
            if not text:
                continue
            try:
                row = loaded(text)
            except ValueError as error:
                yield RawPage(id=place, problem=f"not JSON: {error}")
                continue
            if isinstance(row, Mapping):
                yield page_of_row(row, place, reading.column)
            else:
                yield RawPage(id=place, problem="not a JSON object")


def _lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """The lines of a file, None for one that is longer than `MOST_OF_A_ROW`."""
    while line := stream.readline(MOST_OF_A_ROW):
        if len(line) < MOST_OF_A_ROW or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(READ_AT_ONCE)) and not rest.endswith(b"\n"):
            pass
        yield None


def csv_rows(path: str, reading: Reading, delimiter: str = ",") -> Iterator[RawPage]:
    """The pages of a CSV file with a header."""
    csv.field_size_limit(2**31 - 1)  # rows are bounded here, where the next one is still found
    with unpacked(path, reading) as stream:
        lines = BoundedLines(io.TextIOWrapper(stream, "utf-8-sig", errors="replace", newline=""))
        rows = csv.DictReader(lines, delimiter=delimiter)
        _ = rows.fieldnames  # the header is no row
        for number in count(1):
            lines.begin_row()
            if (row := next(rows, None)) is None:
                return
            place = f"{path}:{number}"
            yield (
                RawPage(id=place, problem=TOO_LARGE) if lines.cut else page_of_row(row, place, reading.column)
            )


def tsv_rows(path: str, reading: Reading) -> Iterator[RawPage]:
    """The pages of a TSV file with a header."""
    return csv_rows(path, reading, "\t")


class BoundedLines:
    """The lines of a CSV file, of which a row may be no larger than `MOST_OF_A_ROW`.

    Of what is more, only the marks that part fields come, so that the next row is found where it begins.
    """

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._left = MOST_OF_A_ROW
        self.cut = False

    def begin_row(self) -> None:
        """The next line begins a row."""
        self._left, self.cut = MOST_OF_A_ROW, False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        pieces: list[str] = []
        while piece := self._file.readline(READ_AT_ONCE):
            self._left -= len(piece)
            if self._left < 0:
                self.cut = True
                piece = _NOT_PARTING.sub("x", piece)
            pieces.append(piece)
            if piece[-1] in "\r\n":  # of a cut between the two the rest is a line without a field: no row
                break
        if not pieces:
            raise StopIteration
        return "".join(pieces)


def parquet_rows(path: str, reading: Reading) -> Iterator[RawPage]:
    """The pages of a Parquet file."""
    with needs("batch"):
        from pyarrow.parquet import ParquetFile
    with opened(path, reading) as file, ParquetFile(file) as table:
        wanted = (*PAGE_COLUMNS, *URL_COLUMNS, *ID_COLUMNS, *DATE_COLUMNS, reading.column)
        columns = [name for name in table.schema_arrow.names if name in wanted]
        number = 0
        for batch in table.iter_batches(ROWS_AT_ONCE, columns=columns):
            for row in _rows(batch):
                number += 1
                yield page_of_row(row, f"{path}:{number}", reading.column)


def _rows(batch: Any) -> Iterator[Mapping[str, Any]]:
    """The rows of a record batch; cell by cell where one of them is no value of Python."""
    try:
        rows = batch.to_pylist()
    except Exception:  # noqa: BLE001 - each type has its own
        names = batch.schema.names
        for at in range(batch.num_rows):
            yield {name: _value(column[at]) for name, column in zip(names, batch.columns, strict=True)}
    else:
        yield from rows


def _value(cell: Any) -> Any:
    """A cell's value: bytes for a text that is no UTF-8, None for what Python cannot hold, such as the year 10000."""
    try:
        return cell.as_py()
    except UnicodeDecodeError:
        return cell.cast("binary").as_py()
    except Exception:  # noqa: BLE001 - each type has its own
        return None


def page_of_row(row: Mapping[str, Any], place: str, column: str | None = None) -> RawPage:
    """A row's page, from `column` or from the first column that usually holds one."""
    content = row.get(column) if column else _first(row, PAGE_COLUMNS)
    url, name, fetched = (_first(row, names) for names in (URL_COLUMNS, ID_COLUMNS, DATE_COLUMNS))
    problem = None
    if not isinstance(content, (bytes, str)):
        names = column or f"{', '.join(PAGE_COLUMNS[:-1])} or {PAGE_COLUMNS[-1]}"
        content, problem = b"", f"no page in column {names}"
    elif len(content) > MOST_BYTES:
        content, problem = b"", TOO_LARGE
    return RawPage(
        content,
        _text(url) if url else None,
        place if name is None else _text(name),
        _text(fetched) if fetched else None,
        problem=problem,
    )


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((row[name] for name in names if row.get(name) is not None), None)
