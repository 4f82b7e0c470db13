"""Spark: the same articles as a batch, over Parquet and over web archives, on a local cluster of two."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

for package in ("fastwarc", "orjson", "pandas", "pyarrow", "pyspark", "rensa"):
    pytest.importorskip(package, reason="needs articlex[spark]")
if not shutil.which("java"):
    pytest.skip("needs Java 17 or later", allow_module_level=True)

import pyarrow as pa
from pyarrow import parquet
from pyspark.sql import SparkSession

from articlex import Result
from articlex.batch.rows import result_of
from articlex.cli import main
from articlex.integrations import spark as integration
from articlex.integrations import spark_job
from hostile import CRASH, DIE, HANG, HOSTILE, page
from samples import NO_ARTICLE, PAGE
from test_batch import rows as lines_of
from test_batch import wires  # noqa: F401 - a fixture
from warc import packed, record

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

PAGES = {f"https://fen.example/{n}": PAGE.replace("Oslo", f"Oslo {n}") for n in range(30)} | {
    "https://fen.example/menu": NO_ARTICLE,
    "https://fen.example/pdf": "%PDF-1.7",
}


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    builder = SparkSession.builder.master("local[2]")
    for name, value in {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.warehouse.dir": str(tmp_path_factory.mktemp("warehouse")),
    }.items():
        builder = builder.config(name, value)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        session = builder.getOrCreate()
        yield session
        session.stop()


def results(rows: DataFrame) -> list[Result]:
    return sorted(
        (result_of(row.asDict(recursive=True)) for row in rows.collect()), key=lambda result: str(result.url)
    )


def by_batch(source: Path, tmp_path: Path) -> list[Result]:
    main(["batch", str(source), "-o", f"{tmp_path}/batch.jsonl", "--column", "html"])
    found = [result_of(row) for row in lines_of(tmp_path / "batch.jsonl")]
    return sorted(found, key=lambda result: str(result.url))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "pages.parquet"
    rows = [{"id": url[-4:], "url": url, "html": html.encode()} for url, html in PAGES.items()]
    parquet.write_table(
        pa.Table.from_pylist([*rows, {"id": "none", "url": "https://none", "html": None}]), path
    )
    return path


@pytest.fixture
def archives(tmp_path: Path) -> Path:
    folder = tmp_path / "archives"
    folder.mkdir()
    records = [record(url, html) for url, html in PAGES.items()]
    (folder / "a.warc.gz").write_bytes(packed(*records[:20]))
    (folder / "b.warc").write_bytes(b"".join(records[20:]))
    (folder / "c.warc.gz").write_bytes(b"junk")
    return folder


def test_over_parquet(spark: SparkSession, table: Path, tmp_path: Path) -> None:
    rows = integration.extract_pages(spark.read.parquet(str(table)))
    assert results(rows) == by_batch(table, tmp_path)
    assert rows.count() == len(PAGES) + 1


def test_over_web_archives(spark: SparkSession, archives: Path, tmp_path: Path) -> None:
    rows = integration.extract_files(spark, [str(path) for path in sorted(archives.iterdir())])
    assert results(rows) == by_batch(archives, tmp_path)
    assert rows.rdd.getNumPartitions() == 3


def test_over_addresses(spark: SparkSession, archives: Path) -> None:
    rows = integration.extract_files(spark, [(archives / "a.warc.gz").as_uri()])
    assert [result.error for result in results(rows)] == [None] * 20


def test_pages_that_hang_or_kill_fail_no_task_and_modules_may_be_shipped(spark: SparkSession) -> None:
    for module in ("hostile.py", "samples.py"):
        spark.sparkContext.addPyFile(str(Path(__file__).with_name(module)))
    deeds = ["Snow", HANG, DIE, "Ice", CRASH, "Frost"]
    pages = [(f"https://fen.example/{n}", page(deed)) for n, deed in enumerate(deeds)]
    df = spark.createDataFrame(pages, ["link", "page"])
    found = results(integration.extract_pages(df, "page", "link", timeout=2, pipeline=HOSTILE))
    assert [result.article and result.article.headline for result in found] == [
        "Snow", None, None, "Ice", None, "Frost"
    ]  # fmt: skip
    assert [result.error for result in found if result.error] == [
        "TimedOut: took longer than 2 seconds",
        "ProcessDied: the page ended its process (exit code 7)",
        "ProcessDied: the page ended its process (SIGABRT)",
    ]


def test_the_rows_are_typed(spark: SparkSession, table: Path) -> None:
    rows = integration.extract_pages(spark.read.parquet(str(table)))
    first = rows.where("page_url = 'https://fen.example/7'").selectExpr(
        "headline", "body[0].text", "sources.headline"
    )
    assert tuple(first.collect()[0]) == (
        "Snow in Oslo 7",
        "Snow fell on Oslo 7 on day 0, and the old bridge stayed closed to all traffic.",
        "h1",
    )


def test_the_job(spark: SparkSession, archives: Path, table: Path, tmp_path: Path) -> None:
    for number, source in enumerate((archives, table)):
        spark_job.main([str(source), "-o", f"{tmp_path}/out-{number}"])
        assert results(spark.read.parquet(f"{tmp_path}/out-{number}")) == by_batch(source, tmp_path)


@pytest.mark.parametrize("how", ["exact", "near"])
def test_repeats_are_those_of_a_batch(spark: SparkSession, how: str, wires: Path, tmp_path: Path) -> None:  # noqa: F811
    main(["batch", str(wires), "-o", f"{tmp_path}/batch.jsonl", "--dedup", how])
    spark_job.main([str(wires), "-o", f"{tmp_path}/out", "--dedup", how])
    found = spark.read.parquet(f"{tmp_path}/out").select("page_url", "also_at").collect()
    batch = [json.loads(line) for line in (tmp_path / "batch.jsonl").read_text().splitlines()]
    assert sorted(map(tuple, found)) == sorted((row["page_url"], row["also_at"]) for row in batch)
