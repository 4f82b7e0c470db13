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
        cheapest = dict.fromkeys(best, float("inf"))
        for turn, way in product(range(options.turns), tuple(best)):
            speed, busy = measured(way, options.pages, f"{work}/{way.__name__}-{turn}")
            best[way], cheapest[way] = max(best[way], speed), min(cheapest[way], busy)
        batch, other = best.values()
        batch_busy, other_busy = cheapest.values()
        articles = [
            parquet.read_table(path, columns=["page_url", "text"]).sort_by("page_url")
            for path in (Path(work, "by_batch-0.parquet"), Path(work, "by_spark-0"))
        ]
    spark.stop()
    print(f"best: batch {batch:.1f}, Spark {other:.1f} pages/s: {other / batch:.2f}")
    print(
        f"cores busy for a page: batch {batch_busy:.2f}, Spark {other_busy:.2f} ms: {batch_busy / other_busy:.2f}"
    )
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


def measured(way: Callable[[str], None], pages: int, out: str) -> tuple[float, float]:
    """The pages a second of one turn, and the milliseconds of a core that a page took."""
    busy, start = cpu_seconds(os.getpid()), time.perf_counter()
    way(out)
    speed = pages / (time.perf_counter() - start)
    busy = 1000 * (cpu_seconds(os.getpid()) - busy) / pages
    print(
        f"{way.__name__:<9}{speed:7.1f} pages/s, {busy:5.2f} ms of a core a page, load {os.getloadavg()[0]:.1f}",
        flush=True,
    )
    return speed, busy


def cpu_seconds(pid: int) -> float:
    """Of a process, of all that it started, and of those that have ended; Linux tells."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
        tasks = [(task / "children").read_text() for task in Path(f"/proc/{pid}/task").iterdir()]
    except FileNotFoundError:  # it ended just now
        return 0.0
    ticks = sum(map(int, stat.rpartition(") ")[2].split()[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK") + sum(
        cpu_seconds(int(child)) for task in tasks for child in task.split()
    )


if __name__ == "__main__":
    sys.exit(main())
