"""The recipes for Ray and Dask in docs/batch.md do what they say, where those are installed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from checkout import ENVIRONMENT, ROOT

for package in ("orjson", "pyarrow"):
    pytest.importorskip(package, reason="needs articlex[batch]")

import pyarrow as pa
from pyarrow import parquet

from hostile import page

WITHOUT_REPORTS = {**ENVIRONMENT, "RAY_USAGE_STATS_ENABLED": "0"}
ROWS = [{"url": f"https://fen.example/{n}", "html": page(f"Snow {n}")} for n in range(20)]
ROWS.append({"url": "https://fen.example/pdf", "html": "%PDF-1.7"})


def run(recipe: str, folder: Path) -> None:
    fenced = re.search(
        rf"```python {recipe}\n(.*?)```", (ROOT / "docs/batch.md").read_text("utf-8"), re.DOTALL
    )
    assert fenced
    (folder / "recipe.py").write_text(fenced[1], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "recipe.py"], cwd=folder, env=WITHOUT_REPORTS, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def found_by(url: str, rows: list[dict[str, object]]) -> Callable[[str], object]:
    (row,) = (row for row in rows if row["url"] == url)
    return row.get


def test_ray(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="needs ray[data]")
    parquet.write_table(pa.Table.from_pylist(ROWS), tmp_path / "pages.parquet")
    run("ray", tmp_path)
    rows = parquet.read_table(tmp_path / "articles").to_pylist()
    assert len(rows) == len(ROWS)
    assert json.loads(str(found_by("https://fen.example/7", rows)("article")))["headline"] == "Snow 7"
    assert found_by("https://fen.example/pdf", rows)("error") == "UnreadableInput: this is a PDF, not a page"


def test_dask(tmp_path: Path) -> None:
    pytest.importorskip("dask.bag", reason="needs dask")
    (tmp_path / "pages").mkdir()
    packed = pa.CompressedOutputStream(str(tmp_path / "pages/a.jsonl.gz"), "gzip")
    with packed:
        packed.write("".join(json.dumps(row) + "\n" for row in ROWS).encode())
    run("dask", tmp_path)
    with pa.input_stream(str(tmp_path / "articles/0.jsonl.gz")) as lines:
        rows = [json.loads(line) for line in lines.read().splitlines()]
    assert len(rows) == len(ROWS)
    article = found_by("https://fen.example/7", rows)("article")
    assert isinstance(article, dict)
    assert article["headline"] == "Snow 7"
    assert found_by("https://fen.example/pdf", rows)("error") == "UnreadableInput: this is a PDF, not a page"
