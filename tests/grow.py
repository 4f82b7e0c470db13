"""What a page costs: the calls of Python functions, the time of its thread and the memory at its peak."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from functools import partial
from time import thread_time

from articlex import explain
from grammar import Shape, filled

SIZES = (4_000, 8_000, 16_000, 32_000)  # characters
EXPONENT = 1.15  # of the growth of time, from the smallest page to the largest
ROUNDS = 4  # of times that are taken again
SMALLER = 8  # times
MOST = 2.5  # times more for a character of a large page than for one of a small page, …
LITTLE_TIME = 0.3  # … whose times these seconds are within chance
NOTHING = 0.25  # seconds that the largest page may take whatever its growth
MEMORY = 30  # bytes for each of a page, and …
AN_ELEMENT = 1_500  # … for each of its elements and lines
LITTLE = 1_500_000  # bytes that any page may take: tables of words that are read when first asked for


def all_forms(page: str) -> None:
    """An article and its forms."""
    article = explain(page, url="https://fen.example/").article
    article.to_html(), article.to_markdown(), article.to_text()


def grows_no_faster(small: Callable[[], object], large: Callable[[], object]) -> bool:
    """Whether the time for a large page is about that for so many small ones, in one of some rounds: the machine may
    be busy."""
    return any(
        (long := _seconds(large)) < MOST * LITTLE_TIME
        or long < MOST * max(SMALLER * _seconds(small), LITTLE_TIME)
        for _ in range(ROUNDS)
    )


def _seconds(work: Callable[[], object]) -> float:
    start = thread_time()
    work()
    return thread_time() - start


def peak(page: str) -> int:
    """The most bytes that Python holds meanwhile."""
    tracemalloc.start()
    try:
        explain(page, url="https://fen.example/").article.to_html()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def too_much(shape: Shape, sizes: tuple[int, ...] = SIZES) -> str:
    """What of a shape grows faster than the page; "" if nothing does."""
    pages = [filled(shape, size) for size in sizes]
    all_forms(pages[0])  # the first page of a language waits for its words
    taken = [_seconds(partial(all_forms, page)) for page in pages]
    if _grows(taken, pages):  # or the machine was busy, so the sizes take turns, and the best round counts
        compared = [pages[0], *pages[-2:]]
        works = [partial(all_forms, page) for page in compared]
        rounds = [[_seconds(work) for work in works] for _ in range(ROUNDS)]
        least = [min(times) for times in zip(*rounds, strict=True)]
        if _grows(least, compared):
            return f"time {[round(one, 3) for one in (*taken, *least)]}"
    page = pages[-2]
    elements = page.count("<") + page.count("\n")
    allowed = LITTLE + MEMORY * len(page.encode()) + AN_ELEMENT * elements
    held = peak(page)
    return f"memory {held:,} of {len(page):,}, {elements:,} elements and lines" if held > allowed else ""


def _grows(taken: list[float], pages: list[str]) -> bool:
    """Whether the time for the largest page is over what the smallest one allows, and over what the last but one does:
    a small page may be no article, and a larger one of the same shape be one, whose text is then worked on."""
    return taken[-1] > NOTHING and all(
        taken[-1] > taken[at] * (len(pages[-1]) / len(pages[at])) ** EXPONENT for at in (0, -2)
    )
