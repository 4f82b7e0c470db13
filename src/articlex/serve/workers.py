"""Worker processes: a page each at a time, and one that takes too long is ended without the others noticing."""

from __future__ import annotations

from anyio import CapacityLimiter, Semaphore, create_task_group, fail_after, to_thread

from articlex.batch.page import Answer
from articlex.batch.sandbox import Sandbox
from articlex.serve.settings import Settings
from articlex.serve.work import Answering, Wanted


class NoWorkerFree(Exception):
    """Every worker has been at work for as long as a request may wait."""


class Workers:
    """The worker processes of a server. Made in its event loop; close it from there."""

    def __init__(self, settings: Settings) -> None:
        work = Answering(settings.max_bytes, settings.pipeline)
        self._idle = [Sandbox(work, settings.seconds) for _ in range(settings.workers)]
        self._all = tuple(self._idle)
        self._free = Semaphore(settings.workers)
        self._threads = CapacityLimiter(settings.workers)
        self._patience = settings.seconds

    async def start(self) -> None:
        """Start the processes, so that the first request need not. Raises `SandboxError` when they do not start."""
        async with create_task_group() as starting:
            for _ in self._all:
                starting.start_soon(self.answer, Wanted(b"<p>Snow"))

    async def answer(self, wanted: Wanted) -> Answer[bytes]:
        """What a worker makes of a page, or the error. Raises `NoWorkerFree`."""
        try:
            with fail_after(self._patience):
                await self._free.acquire()
        except TimeoutError as error:
            raise NoWorkerFree from error
        try:
            return await to_thread.run_sync(self._run, wanted, limiter=self._threads)
        finally:
            self._free.release()

    def _run(self, wanted: Wanted) -> Answer[bytes]:
        sandbox = self._idle.pop()
        try:
            (answer,) = sandbox.run([wanted])
            return answer
        finally:
            self._idle.append(sandbox)

    def close(self) -> None:
        """End every process, whatever it is at."""
        for sandbox in self._all:
            sandbox.end()
        for sandbox in self._all:
            sandbox.close()
