#!/usr/bin/env python3
"""Pages a second of one process and of `articlex batch`, and the memory that a batch takes as it grows.

    python benchmarks/batch.py ../shared/bench/data

Pages are those of the fundus and wcxb-articles sets, over and over, as files of a folder. Speeds are the best
of several turns that alternate, since others may use the machine; the load is shown. The large batches
have a page that hangs, one that ends its process and one of garbage among them; exit code 1 where any
other page is lost.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tarfile
import tempfile
import time
from contextlib import suppress
from itertools import cycle, islice, product
from pathlib import Path

import orjson
from hostile_pages import DIES, HANGS, HOSTILE

from articlex.batch.page import RawPage
from articlex.batch.pool import cores
from articlex.batch.rows import ExtractRow
from articlex.batch.run import Batch
from articlex.batch.sources.files import Reading
from articlex.batch.totals import Totals

SETS = ("fundus", "wcxb-articles")
SIZES = (5_000, 10_000, 20_000)
TIMEOUT = 5.0
HOSTILE_PAGES = {
    "hangs": HANGS.encode(),
    "dies": DIES.encode(),
    "garbage": b"\x89PNG" + bytes(range(256)) * 50,
}


def main() -> int:
    """Measure, and print; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="where the archives of the sets lie")
    parser.add_argument("--pages", type=int, default=4_000, help="of a turn; default: %(default)s")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, help="of the large batches")
    parser.add_argument("--child", nargs=2, metavar=("KIND", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        return child(*options.child)
    with tempfile.TemporaryDirectory() as work:
        originals = unpacked(options.data, Path(work, "originals"))
        compare(originals, Path(work, "turn"), options.pages, options.turns)
        lost = [grow(originals, Path(work, str(size)), size) for size in options.sizes]
    return int(any(lost))


def unpacked(data: Path, folder: Path) -> list[Path]:
    """The pages of the sets."""
    for name in SETS:
        with tarfile.open(data / f"{name}.tar.xz") as archive:
            archive.extractall(folder, filter="data")
    return sorted(folder.rglob("*.html"))


def fill(folder: Path, originals: list[Path], count: int) -> None:
    """A folder of so many pages; they are links, so that the disk is not what is measured."""
    folder.mkdir()
    for number, original in enumerate(islice(cycle(originals), count)):
        os.link(original, folder / f"{number:06}.html")


def compare(originals: list[Path], folder: Path, count: int, turns: int) -> None:
    """One process against a batch."""
    fill(folder, originals, count)
    size = sum(path.stat().st_size for path in originals) // len(originals)
    print(f"{count:,} pages of {size // 1000} kB, {cores()} cores")
    best = dict.fromkeys(("one process", "batch"), 0.0)
    cheapest = dict.fromkeys(best, float("inf"))
    for turn, kind in product(range(1, turns + 1), tuple(best)):
        used = cpu_seconds()
        speed = count / seconds(kind, folder)
        used = cpu_seconds() - used
        best[kind], cheapest[kind] = max(best[kind], speed), min(cheapest[kind], used)
        print(
            f"turn {turn}: {kind:<12}{speed:7.1f} pages/s, {1000 * used / count:5.2f} ms of a core a page, "
            f"load {os.getloadavg()[0]:.1f}",
            flush=True,
        )
    one, batch = best.values()
    print(f"best: one process {one:.1f}, batch {batch:.1f} pages/s: {batch / one:.2f} times")
    one, batch = cheapest.values()
    print(
        f"cores busy for a page: {batch / one:.3f} times as long, so {cores()} idle ones give {cores() * one / batch:.2f} times the speed"
    )


def cpu_seconds() -> float:
    """Of all children so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def grow(originals: list[Path], folder: Path, count: int) -> bool:
    """A large batch with hostile pages in its middle; whether another page was lost."""
    fill(folder, originals, count - len(HOSTILE_PAGES))
    for place, (name, content) in enumerate(HOSTILE_PAGES.items(), 2):
        (folder / f"{count // place:06}-{name}.html").write_bytes(content)
    took = seconds("batch", folder)
    with folder.with_suffix(".jsonl").open("rb") as file:
        rows = [(Path(row["id"]), row["error"]) for row in map(orjson.loads, file)]
    errors = {path.stem: error for path, error in rows if error}
    ours = {name: error for name, error in errors.items() if name.partition("-")[2] in HOSTILE_PAGES}
    print(
        f"{count:,} pages in {took:.0f} s, {count / took:.1f} pages/s, load {os.getloadavg()[0]:.1f}: {len(rows):,} rows"
    )
    print("".join(f"  {name}: {error}\n" for name, error in errors.items()), end="", flush=True)
    whole = [path.name for path, _ in rows] == sorted(path.name for path in folder.iterdir())
    return not whole or len(ours) < len(HOSTILE_PAGES) or errors != ours


def seconds(kind: str, folder: Path) -> float:
    """How long one way takes, in a process of its own, so that its memory is its own."""
    command = [sys.executable, __file__, "-", "--child", kind, str(folder)]
    start = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - start


def child(kind: str, folder: str) -> int:
    """Extract the pages of a folder in one of the ways."""
    output = f"{folder}.jsonl"
    if kind == "one process":
        work = ExtractRow()
        with Path(output).open("wb") as file:
            file.writelines(
                work(RawPage(path, id=str(path))).line + b"\n" for path in sorted(Path(folder).iterdir())
            )
        return 0
    largest = 0

    def seen(totals: Totals, _: Reading) -> None:
        nonlocal largest
        if totals.pages % 500 == 0:
            largest = max(largest, *(peak(pid) for pid in children()))

    Batch((folder,), output, workers=cores(), timeout=TIMEOUT, pipeline=HOSTILE).run(seen=seen)
    if not folder.endswith("turn"):
        print(f"peak memory: {peak(os.getpid())} MB the parent, {largest} MB the largest of its children")
    return 0


def children() -> list[int]:
    """The processes that this one started."""
    found: list[int] = []
    for task in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # a thread may just have ended
            found += map(int, (task / "children").read_text().split())
    return found


def peak(pid: int) -> int:
    """The most memory that a process has held, in MB; Linux tells."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) // 1000


if __name__ == "__main__":
    sys.exit(main())
