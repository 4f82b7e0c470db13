"""Threads, order and processes make no difference: no state outlives a call."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

import pytest

from articlex import Article, Limits, explain, extract, pause
from articlex.pause import collector_paused
from pages import page_files

PAGES = [path.read_bytes() for path in page_files()]
THREADS = 8
ROUNDS = 6


def read_one(number: int) -> Article:
    """A page by its number, with and without limits, explained or not, in turn."""
    page = PAGES[number % len(PAGES)]
    if number % 3 == 0:
        return explain(page).article
    return extract(page, limits=Limits(max_seconds=600) if number % 3 == 1 else None)


@pytest.fixture
def hasty_threads() -> object:
    """Let threads take turns a thousand times as often as they do."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield None
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty_threads")
def test_eight_threads_read_what_one_reads() -> None:
    alone = [extract(page) for page in PAGES]
    numbers = [number * 7 for number in range(len(PAGES) * ROUNDS)]  # neighbours read other pages
    with ThreadPoolExecutor(THREADS) as pool:
        made = list(pool.map(read_one, numbers))
    assert made == [alone[number % len(PAGES)] for number in numbers]
    assert gc.isenabled()


def test_the_order_of_pages_makes_no_difference() -> None:
    forth = [extract(page).to_json() for page in PAGES]
    back = [extract(page).to_json() for page in reversed(PAGES)]
    assert forth == back[::-1]


def test_the_collector_stays_off_where_the_caller_switched_it_off() -> None:
    gc.disable()
    try:
        extract(PAGES[0])
        assert not gc.isenabled()
    finally:
        gc.enable()


IN_A_PROCESS = """
import sys
from hashlib import sha256
from json import dumps
from pathlib import Path
from articlex import explain
WORDY = "<p>Share this: subscribe to our newsletter, read more and follow us on Twitter. Comments. Sign up.</p>"
pages = [*map(Path, sys.argv[1:]), "<h1>Snow</h1>" + "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3 + WORDY]
said = [str(explanation) + dumps(explanation.to_dict()) for explanation in map(explain, pages)]
print(sha256("".join(said).encode()).hexdigest())
"""


def test_every_process_gives_the_same_output() -> None:
    """Whatever the seed of its hashes is."""
    paths = list(map(str, page_files()))
    made = set()
    for seed in ("0", "1", "4294967295"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(
            [sys.executable, "-c", IN_A_PROCESS, *paths],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        made.add(done.stdout)
    assert len(made) == 1
    assert len(made.pop().strip()) == len(sha256().hexdigest())


def test_a_collector_that_is_switched_off_meanwhile_stays_off() -> None:
    try:
        with collector_paused():
            gc.disable()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_calls_share_one_pause() -> None:
    before = gc.get_threshold()
    with collector_paused():
        with collector_paused():
            pass
        assert gc.get_threshold()[0] == 0
    assert gc.get_threshold() == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks here")
def test_a_process_forked_meanwhile_collects() -> None:
    before = gc.get_threshold()
    with collector_paused():
        child = os.fork()
        if not child:
            os._exit(0 if gc.isenabled() and gc.get_threshold() == before else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


class Forking:
    """Python's `gc` for the pause, which forks a process before and after each change of the threshold."""

    def __init__(self) -> None:
        self.process = os.getpid()
        self.before = self.get_threshold()
        self.endings: list[int] = []

    get_threshold = staticmethod(gc.get_threshold)

    def set_threshold(self, *thresholds: int) -> None:
        """Forks where this is not the forked process."""
        self.fork()
        gc.set_threshold(*thresholds)
        self.fork()

    def fork(self) -> None:
        """Keep whether a forked process collects as this one did."""
        if os.getpid() != self.process:
            return
        child = os.fork()
        if not child:
            os._exit(0 if gc.get_threshold() == self.before else 1)
        self.endings.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks here")
def test_a_process_forked_while_a_call_begins_or_ends_collects(monkeypatch: pytest.MonkeyPatch) -> None:
    forking = Forking()
    monkeypatch.setattr(pause, "gc", forking)
    with collector_paused():
        pass
    assert forking.endings == [0] * 4


@pytest.mark.parametrize("step", ["begin", "_go_on"])
def test_an_interrupt_while_a_call_begins_or_ends_leaves_the_collector_on(
    step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Just after the pause began, or just before the collector goes on."""
    before, real = gc.get_threshold(), getattr(pause._pause, step)

    def interrupted(*call: object) -> None:
        monkeypatch.undo()
        if step == "begin":
            real(*call)
        raise KeyboardInterrupt

    monkeypatch.setattr(pause._pause, step, interrupted)
    with pytest.raises(KeyboardInterrupt), collector_paused():
        pass
    assert gc.get_threshold() == before
