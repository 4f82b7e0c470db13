"""Tables as they come: a cell, a line or a file that is odd costs no other row."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow", reason="needs articlex[batch]")
from pyarrow import parquet

from articlex import RawPage
from articlex.batch.sources import pages_of, tables

HTML = "<p>Snow fell on Oslo"


def found(path: Path) -> list[RawPage]:
    return list(pages_of([str(path)]))


def texts(values: list[bytes]) -> Any:
    """A column of texts that need not be UTF-8."""
    return pa.Array.from_buffers(pa.utf8(), len(values), pa.array(values, pa.binary()).buffers())


@pytest.mark.parametrize("packed", ["", "in a dictionary"])
def test_a_text_that_is_no_utf8_costs_no_other_row(packed: str, tmp_path: Path) -> None:
    pages = [b"<p>Snow", b"<p>Troms\xf8", b"<p>Ice"]
    columns = {
        "html": texts(pages),
        "url": texts([b"https://fen.example/a", b"https://fen.example/\xff", b""]),
    }
    if packed:
        columns = {name: column.dictionary_encode() for name, column in columns.items()}
    parquet.write_table(pa.table(columns), tmp_path / "a.parquet")
    first, odd, last = found(tmp_path / "a.parquet")
    assert (first.content, odd.content, last.content) == ("<p>Snow", b"<p>Troms\xf8", "<p>Ice")
    assert (first.url, odd.url, last.url) == ("https://fen.example/a", "https://fen.example/�", None)


def test_a_date_that_python_cannot_hold_is_none(tmp_path: Path) -> None:
    dates = pa.array([0, 10**18], pa.timestamp("us"))
    parquet.write_table(pa.table({"html": ["<p>a", "<p>b"], "date": dates}), tmp_path / "a.parquet")
    assert [(page.content, page.fetched) for page in found(tmp_path / "a.parquet")] == [
        ("<p>a", str(dt.datetime(1970, 1, 1))),  # noqa: DTZ001 - it has no zone in the file either
        ("<p>b", None),
    ]


def test_columns_of_bytes_are_texts(tmp_path: Path) -> None:
    table = pa.table({"html": [b"<p>a"], "url": [b"https://fen.example/a"], "id": [b"a"]})
    parquet.write_table(table, tmp_path / "a.parquet")
    (page,) = found(tmp_path / "a.parquet")
    assert (page.content, page.url, page.id) == (b"<p>a", "https://fen.example/a", "a")


@pytest.mark.parametrize("at_once", [1, 7, 19, 20, 21, 22, 1_000])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_csv_with_any_end_of_line(
    ending: str, at_once: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "READ_AT_ONCE", at_once)
    page = f'"<p>Snow,{ending}{ending}""ice"""'
    lines = ["url,html", f"https://a,{page}", "https://b,<p>b", "", f"https://c,{page}"]
    (tmp_path / "a.csv").write_bytes(ending.join(lines).encode())
    assert [(page.url, page.content) for page in found(tmp_path / "a.csv")] == [
        ("https://a", f'<p>Snow,{ending}{ending}"ice"'),
        ("https://b", "<p>b"),
        ("https://c", f'<p>Snow,{ending}{ending}"ice"'),
    ]


def test_a_carriage_return_amid_a_cell_of_csv_costs_its_row_only(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"url,html\nhttps://a,<p>a\nhttps://b,<p>b\rc\nhttps://d,<p>d\n")
    assert [(page.url, page.problem is None) for page in found(tmp_path / "a.csv")] == [
        ("https://a", True),
        ("https://b", True),
        ("c", False),
        ("https://d", True),
    ]


def test_json_lines_as_other_programs_write_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        b'\xef\xbb\xbf{"html": "<p>a"}',
        b"",
        b'{"html": "<p>b", "score": NaN}',
        b" \r",
        b'{"html": "<p>c \\ud83d"}',
        b"no json",
    ]
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join(lines) + b"\n\n")
    for _ in range(2):
        *pages, broken = found(path)
        assert [page.content for page in pages] == ["<p>a", "<p>b", "<p>c \ud83d"]
        assert [page.id for page in pages] == [f"{path}:{number}" for number in (1, 3, 5)]
        assert broken.id == f"{path}:6"
        assert str(broken.problem).startswith("not JSON: ")
        monkeypatch.setattr("articlex.batch.lines._ORJSON", None)


def test_a_line_nested_too_deeply_is_no_json(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("[" * 100_000 + "\n" + json.dumps({"html": HTML}))
    deep, good = found(tmp_path / "a.jsonl")
    assert str(deep.problem).startswith("not JSON: ")
    assert good.content == HTML
