"""Progress of a batch, on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from articlex.batch.rows import Kind
from articlex.batch.sources.files import STDIN, Reading, expanded, is_remote
from articlex.batch.totals import Totals

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Seen = Callable[[Totals, Reading], None]


@contextmanager
def shown_progress(sources: Sequence[str]) -> Iterator[Seen | None]:
    """Show how far a batch is, by the bytes of its sources, where standard error is a terminal and rich is installed."""
    if not sys.stderr.isatty() or find_spec("rich") is None:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[pages]:,} pages, {task.fields[speed]:,.0f} a second"),
        TextColumn("[green]{task.fields[articles]:,} articles[/] [red]{task.fields[errors]:,} errors[/]"),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("", total=None, pages=0, speed=0.0, articles=0, errors=0)
        Thread(target=_weigh, args=(sources, progress, task), daemon=True).start()

        def seen(totals: Totals, reading: Reading) -> None:
            progress.update(
                task,
                completed=reading.bytes_read,
                pages=totals.pages,
                speed=totals.pages_a_second,
                articles=totals.rows[Kind.ARTICLE],
                errors=totals.rows[Kind.ERROR],
            )

        yield seen


def _weigh(sources: Sequence[str], progress: Progress, task: TaskID) -> None:
    """Tell how many bytes there are, where that can be known; it may take a while."""
    if STDIN in sources or any(is_remote(source) for source in sources):
        return
    sizes = (Path(path).stat().st_size for path in expanded(sources) if Path(path).exists())
    progress.update(task, total=sum(sizes))
