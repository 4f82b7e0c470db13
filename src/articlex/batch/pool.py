"""Several sandboxes at work at once, a bounded number of pages on their way."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from queue import SimpleQueue
from threading import Thread
from typing import Generic

from articlex.batch.page import Answer, RawPage, T
from articlex.batch.sandbox import Sandbox, Work

MOST_PAGES = 16  # a chunk: enough that handing it over costs little
MOST_BYTES = 4_000_000  # a chunk, so that large pages do not fill the memory
CHUNKS_A_WORKER = 3  # one at work, one waiting, one done and not fetched yet

Chunk = list[RawPage]


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
    queues: _Queues[T] = _Queues()
    threads = [
        Thread(target=queues.serve, args=(one,), name="articlex batch", daemon=True) for one in sandboxes
    ]
    try:
        for thread in threads:
            thread.start()
        for done in queues.in_turn(chunks(pages, workers), workers * CHUNKS_A_WORKER, ordered=ordered):
            yield from done
    finally:
        for sandbox in sandboxes:
            sandbox.end()
        queues.end(workers)
        for thread in threads:
            if thread.is_alive():  # else it has ended, or its start was interrupted
                thread.join()
        for sandbox in sandboxes:
            sandbox.close()


class _Queues(Generic[T]):
    """Chunks on their way to workers, and their answers on the way back, each with the number of the chunk.

    These queues hold no lock of Python's while an interruption may come. Futures do: one that is interrupted in the
    wrong moment stays locked, and its thread waits for ever.
    """

    def __init__(self) -> None:
        self._chunks: SimpleQueue[tuple[int, Chunk] | None] = SimpleQueue()
        self._done: SimpleQueue[tuple[int, list[Answer[T]] | Exception]] = SimpleQueue()

    def serve(self, sandbox: Sandbox[T]) -> None:
        """Answer chunks until the end: a worker's thread."""
        while waiting := self._chunks.get():
            number, chunk = waiting
            try:
                self._done.put((number, list(sandbox.run(chunk))))
            except Exception as error:  # noqa: BLE001 - raised where the answers are taken
                self._done.put((number, error))

    def end(self, workers: int) -> None:
        """So many workers may go."""
        for _ in range(workers):
            self._chunks.put(None)

    def in_turn(self, given: Iterator[Chunk], most: int, *, ordered: bool) -> Iterator[list[Answer[T]]]:
        """The answers to chunks, with at most so many chunks on their way."""
        sent = taken = 0
        done: dict[int, list[Answer[T]] | Exception] = {}
        while True:
            while sent - taken < most and (chunk := next(given, None)):
                self._chunks.put((sent, chunk))
                sent += 1
            if taken == sent:
                return
            while not done or (ordered and taken not in done):
                number, answered = self._done.get()
                done[number] = answered
            found = done.pop(taken if ordered else next(iter(done)))
            taken += 1
            if isinstance(found, Exception):
                raise found
            yield found


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
