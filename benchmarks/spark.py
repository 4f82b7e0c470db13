#!/usr/bin/env python3
"""Pages a second of Spark on this machine, once it is started, against `articlex batch`.

    python benchmarks/spark.py ../shared/bench/data

Both read the same Parquet files of pages and write Parquet of articles, in turns; Spark runs as local[cores].
The best of the turns counts, since others may use the machine; the load is shown.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice, product
from pathlib import Path

import pyarrow as pa
from batch import unpacked
from pyarrow import parquet
from pyspark.sql import SparkSession

from articlex.batch.pool import cores
from articlex.batch.run import Batch
from articlex.integrations.spark import extract_pages

FILES = 16
ENOUGH = 0.7


def main() -> int:
    """Measure, and print; exit code 1 where Spark is slower than it should be."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="where the archives of the sets lie")
    parser.add_argument("--pages", type=int, default=4_000, help="of a turn; default: %(default)s")
    parser.add_argument("--turns", type=int, default=3)
    options = parser.parse_args()
    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = SparkSession.builder.master(f"local[{cores()}]").config("spark.ui.enabled", "false").getOrCreate()
    with tempfile.TemporaryDirectory() as work:
        source = Path(work, "pages")
        fill(source, unpacked(options.data, Path(work, "originals")), options.pages)
        pages = spark.read.parquet(str(source))
        extract_pages(pages.limit(100)).count()  # starts the executors' Python

        def by_spark(out: str) -> None:
            extract_pages(spark.read.parquet(str(source))).write.parquet(out)

        def by_batch(out: str) -> None:
            Batch((str(source),), f"{out}.parquet", workers=cores()).run()

        best = dict.fromkeys((by_batch, by_spark), 0.0)
        for turn, way in product(range(options.turns), tuple(best)):
            best[way] = max(best[way], speed(way, options.pages, f"{work}/{way.__name__}-{turn}"))
        batch, other = best.values()
        articles = [
            parquet.read_table(path, columns=["page_url", "text"]).sort_by("page_url")
            for path in (Path(work, "by_batch-0.parquet"), Path(work, "by_spark-0"))
        ]
    spark.stop()
    print(f"best: batch {batch:.1f}, Spark {other:.1f} pages/s: {other / batch:.2f}")
    print(f"the same articles: {articles[0].equals(articles[1])}")
    return int(other < ENOUGH * batch or not articles[0].equals(articles[1]))


def fill(folder: Path, originals: list[Path], count: int) -> None:
    """Parquet files of so many pages."""
    folder.mkdir()
    for part in range(FILES):
        rows = [
            {"url": f"https://{part}.example/{number}", "html": original.read_bytes()}
            for number, original in enumerate(islice(cycle(originals), part, count, FILES))
        ]
        parquet.write_table(pa.Table.from_pylist(rows), folder / f"{part:02}.parquet", row_group_size=64)


def speed(way: Callable[[str], None], pages: int, out: str) -> float:
    """The pages a second of one turn."""
    start = time.perf_counter()
    way(out)
    found = pages / (time.perf_counter() - start)
    print(f"{way.__name__:<9}{found:7.1f} pages/s, load {os.getloadavg()[0]:.1f}", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
