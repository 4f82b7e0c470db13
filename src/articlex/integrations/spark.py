"""Apache Spark: pages of a DataFrame, or of web archives by their address, become rows with articles.

    spark-submit spark.py s3://bucket/a.warc.gz s3://bucket/b.warc.gz -o s3a://bucket/articles.parquet
    python -m articlex.integrations.spark pages.parquet -o articles.parquet

Each task extracts in a supervised child process of its own (`articlex.batch.sandbox`), so no page fails it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from articlex.batch.dedup import WAYS
from articlex.batch.page import RawPage
from articlex.batch.pool import chunks
from articlex.batch.repeats_in_spark import without_repeats
from articlex.batch.rows import ExtractRow, row_of
from articlex.batch.sandbox import DEFAULT_TIMEOUT, Sandbox
from articlex.batch.schema import arrow_schema, table_of
from articlex.batch.sources import kind_of, pages_of
from articlex.batch.sources.files import expanded
from articlex.batch.sources.tables import PAGE_COLUMNS, URL_COLUMNS, page_of_row
from articlex.extras import needs
from articlex.pipeline import Pipeline

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql.types import StructType

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
    return df.select(*there).mapInArrow(rows, row_schema())


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
    return numbers.mapInArrow(rows, row_schema())


def row_schema() -> StructType:
    """The columns of a row, as Spark types."""
    with needs("spark"):
        from pyspark.sql.pandas.types import from_arrow_schema
    return from_arrow_schema(arrow_schema())


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


def main(words: Sequence[str] | None = None) -> None:
    """The job: pages in files or in Parquet go in, articles in Parquet come out."""
    options = _parser().parse_args(words)
    with needs("spark"):
        from pyspark.sql import SparkSession
    spark = SparkSession.builder.appName("articlex").getOrCreate()
    if all(kind_of(source) == ".parquet" for source in options.sources):
        pages = spark.read.parquet(*options.sources)
        html = options.html or _first(PAGE_COLUMNS, pages.columns)
        url = options.url or _first(URL_COLUMNS, pages.columns)
        rows = extract_pages(pages, html, url, timeout=options.timeout)
    else:
        rows = extract_files(spark, list(expanded(options.sources)), timeout=options.timeout)
    if not options.dedup:
        rows.write.parquet(options.output)
        return
    with_repeats = options.output.rstrip("/") + ".with-repeats"
    rows.write.parquet(with_repeats)
    without_repeats(spark.read.parquet(with_repeats), options.dedup).write.parquet(options.output)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="articlex.integrations.spark", description=main.__doc__)
    add = parser.add_argument
    add(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="Parquet, or web archives and other files as for articlex batch",
    )
    add("-o", "--output", required=True, metavar="OUT", help="Parquet, as Spark writes it")
    add("--html", metavar="NAME", help="the column of the page; default: the first usual one")
    add("--url", metavar="NAME", help="the column of its address; default: the first usual one")
    add("--timeout", type=float, default=DEFAULT_TIMEOUT, metavar="SECONDS", help="a page may take")
    add("--dedup", choices=WAYS, help="keep one of several pages with the same story, or nearly the same")
    return parser


def _first(usual: Sequence[str], there: Sequence[str]) -> str:
    return next((name for name in usual if name in there), usual[0])


if __name__ == "__main__":
    from articlex.integrations import spark as job  # noqa: PLW0406 - functions of __main__ would be shipped by value

    job.main()
