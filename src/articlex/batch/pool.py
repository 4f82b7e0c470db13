"""Several sandboxes at work at once, a bounded number of pages on their way."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from queue import SimpleQueue
from typing import TypeVar

from articlex.batch.page import Answer, RawPage, T
from articlex.batch.sandbox import Sandbox, Work

MOST_PAGES = 16  # a chunk: enough that handing it over costs little
MOST_BYTES = 4_000_000  # a chunk, so that large pages do not fill the memory
CHUNKS_A_WORKER = 3  # one at work, one waiting, one done and not fetched yet

Chunk = list[RawPage]
Item = TypeVar("Item")


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def answers(
    pages: Iterable[RawPage], work: Work[T], *, workers: int, timeout: float, ordered: bool
) -> Generator[Answer[T], None, None]:
    """An answer to every page, in order or as they come.

    Pages are read no faster than answers are taken. When the iterator is closed, everything ends at once.
    """
    sandboxes = [Sandbox(work, timeout) for _ in range(workers)]
    free: SimpleQueue[Sandbox[T]] = SimpleQueue()
    for sandbox in sandboxes:
        free.put(sandbox)

    def run(chunk: Chunk) -> list[Answer[T]]:
        sandbox = free.get()
        try:
            return list(sandbox.run(chunk))
        finally:
            free.put(sandbox)

    threads = ThreadPoolExecutor(workers, thread_name_prefix="articlex batch")
    try:
        running = (threads.submit(run, chunk) for chunk in chunks(pages, workers))
        for done in _windowed(running, workers * CHUNKS_A_WORKER, ordered=ordered):
            yield from done.result()
    finally:
        for sandbox in sandboxes:
            sandbox.end()
        threads.shutdown(cancel_futures=True)
        for sandbox in sandboxes:
            sandbox.close()


def chunks(pages: Iterable[RawPage], workers: int = 1) -> Iterator[Chunk]:
    """Pages in chunks: small ones at first, so that every worker soon has some."""
    chunk: Chunk = []
    size = given = 0
    for page in pages:
        chunk.append(page)
        size += page.size
        if len(chunk) >= min(MOST_PAGES, 1 + given // workers) or size >= MOST_BYTES:
            yield chunk
            chunk, size, given = [], 0, given + 1
    if chunk:
        yield chunk


def _windowed(running: Iterator[Future[Item]], most: int, *, ordered: bool) -> Iterator[Future[Item]]:
    """Futures when they are done, with at most so many not yet given."""
    pending: list[Future[Item]] = []
    while True:
        while len(pending) < most and (future := next(running, None)):
            pending.append(future)
        if not pending:
            return
        if ordered:
            yield pending.pop(0)
            continue
        done, _ = wait(pending, return_when=FIRST_COMPLETED)
        pending = [future for future in pending if future not in done]
        yield from done
