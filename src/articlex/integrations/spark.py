"""Apache Spark: pages of a DataFrame, or of web archives by their address, become rows with articles.

Each task extracts in a child process of its own, so no page fails it. A job to submit: `articlex.integrations.spark_job`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from articlex.batch.page import RawPage
from articlex.batch.pool import chunks
from articlex.batch.rows import ExtractRow, row_of
from articlex.batch.sandbox import DEFAULT_TIMEOUT, Sandbox
from articlex.batch.schema import spark_schema, table_of
from articlex.batch.sources import pages_of
from articlex.batch.sources.tables import page_of_row
from articlex.pipeline import Pipeline

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

ROWS_A_BATCH = "spark.sql.execution.arrow.maxRecordsPerBatch"
SPARKS_OWN = "10000"  # pages would be gigabytes; where it was not changed, 64 is better


def extract_pages(
    df: DataFrame,
    html: str = "html",
    url: str = "url",
    *,
    timeout: float = DEFAULT_TIMEOUT,
    pipeline: Pipeline | None = None,
) -> DataFrame:
    """A row for every row of `df`, with the columns of `articlex.batch.schema.arrow_schema`.

    `html` names the column with the page (string or binary), `url` the one with its address; both and
    columns `id` and `fetched`, where there are any, are carried over. A page that fails, takes longer
    than `timeout` seconds or kills its process is a row with its `error`. The rules of a `pipeline` must
    stand in a module that the executors have, by `--py-files` for instance.
    """
    from pyspark.sql.functions import col

    named = {html: html, "url": url, "id": "id", "fetched": "fetched"}
    there = [col(name).alias(alias) for alias, name in named.items() if name in df.columns]
    conf = df.sparkSession.conf
    if conf.get(ROWS_A_BATCH) == SPARKS_OWN:
        conf.set(ROWS_A_BATCH, "64")
    rows = partial(_of_rows, html, _Extraction(timeout, pipeline))
    return df.select(*there).mapInArrow(rows, spark_schema())


def extract_files(
    spark: SparkSession,
    paths: Sequence[str],
    *,
    timeout: float = DEFAULT_TIMEOUT,
    pipeline: Pipeline | None = None,
) -> DataFrame:
    """The same for the pages of files, a task a file: WARC, WET, WACZ and what else `articlex batch`
    reads, by paths that every machine has or by addresses (`s3://…`, `hdfs://…`, `gs://…`)."""
    numbers = spark.range(0, len(paths), 1, max(1, len(paths)))
    rows = partial(_of_files, tuple(paths), _Extraction(timeout, pipeline))
    return numbers.mapInArrow(rows, spark_schema())


@dataclass(frozen=True)
class _Extraction:
    """What an executor does with pages."""

    timeout: float
    pipeline: Pipeline | None

    def rows(self, pages: Iterable[RawPage]) -> Iterator[pa.RecordBatch]:
        with Sandbox(ExtractRow(pipeline=self.pipeline), self.timeout) as sandbox:
            for chunk in chunks(pages):
                yield from table_of(row_of(answer).line for answer in sandbox.run(chunk)).to_batches()


def _of_rows(
    html: str, extraction: _Extraction, batches: Iterable[pa.RecordBatch]
) -> Iterator[pa.RecordBatch]:
    rows = (row for batch in batches for row in batch.to_pylist())
    return extraction.rows(page_of_row(row, row.get("url") or "", html) for row in rows)


def _of_files(
    paths: Sequence[str], extraction: _Extraction, batches: Iterable[pa.RecordBatch]
) -> Iterator[pa.RecordBatch]:
    numbers = (row["id"] for batch in batches for row in batch.to_pylist())
    return extraction.rows(pages_of(paths[number] for number in numbers))
