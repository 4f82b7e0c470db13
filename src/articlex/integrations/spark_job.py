"""The job for Apache Spark: pages in files or in Parquet go in, articles in Parquet come out.

spark-submit spark_job.py s3://bucket/a.warc.gz s3://bucket/b.warc.gz -o s3a://bucket/articles.parquet
python -m articlex.integrations.spark_job pages.parquet -o articles.parquet
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from articlex.batch.dedup import WAYS
from articlex.batch.sandbox import DEFAULT_TIMEOUT
from articlex.batch.sources import kind_of
from articlex.batch.sources.files import expanded
from articlex.batch.sources.tables import PAGE_COLUMNS, URL_COLUMNS
from articlex.extras import needs
from articlex.integrations.repeats_in_spark import without_repeats
from articlex.integrations.spark import extract_files, extract_pages
from articlex.pipeline import Pipeline
from articlex.rules import STORY_RULES


def main(words: Sequence[str] | None = None) -> None:
    """Pages in files or in Parquet go in, articles in Parquet come out."""
    options = _parser().parse_args(words)
    with needs("spark"):
        from pyspark.sql import SparkSession
    pipeline = Pipeline(STORY_RULES).with_sites(options.sites) if options.sites else None
    spark = SparkSession.builder.appName("articlex").getOrCreate()
    if all(kind_of(source) == ".parquet" for source in options.sources):
        pages = spark.read.parquet(*options.sources)
        html = options.html or _first(PAGE_COLUMNS, pages.columns)
        url = options.url or _first(URL_COLUMNS, pages.columns)
        rows = extract_pages(pages, html, url, timeout=options.timeout, pipeline=pipeline)
    else:
        files = list(expanded(options.sources))
        rows = extract_files(spark, files, timeout=options.timeout, pipeline=pipeline)
    if not options.dedup:
        rows.write.parquet(options.output)
        return
    with_repeats = options.output.rstrip("/") + ".with-repeats"
    rows.write.parquet(with_repeats)
    without_repeats(spark.read.parquet(with_repeats), options.dedup).write.parquet(options.output)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="articlex.integrations.spark_job", description=main.__doc__)
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
    add("--sites", metavar="PATH", help="what is known of sites: a .toml file, or a folder of them")
    add("--dedup", choices=WAYS, help="keep one of several pages with the same story, or nearly the same")
    return parser


def _first(usual: Sequence[str], there: Sequence[str]) -> str:
    return next((name for name in usual if name in there), usual[0])


if __name__ == "__main__":
    main()
