"""Memory is flat: nothing of a page stays when its article is gone, and no cache grows without bound."""

from __future__ import annotations

import gc
import subprocess
import sys
import tracemalloc
from itertools import pairwise

import pytest

from articlex import LimitExceeded, Limits, extract
from checkout import WITH_TESTS

WARM, MORE = 250, 400  # pages
MOST = 100_000  # bytes that may be left of them all: the caches hold other lines than before
LINES = (
    "Snow fell on street {0} of Oslo on Monday, and bridge {0} stayed closed to all traffic until noon of day {0}.",
    "“We wait for thaw {0},” said mayor {0} of Fen {0}, who had come on skis to see ice {0} from bank {0}.",
)


def page(number: int) -> str:
    """A page no line of which stands in another."""
    lines = "".join(f"<p>{line.format(number)}</p>" for line in LINES * 3)
    return (
        f"<html><title>Snow {number}</title><meta name=author content='Ada Lund {number}'><nav><a href=/{number}>Home {number}</a></nav>"
        f"<h1>Snow {number} closes a bridge</h1><p>By Ada Lund{number}</p><p>{number % 28 + 1} March {1990 + number % 30}</p>"
        f"<figure><img src=/{number}.jpg><figcaption>Bridge {number}. Photo: Bo Ek{number}/NTB</figcaption></figure>"
        f"<p>PORT {number} (AP) – {lines}<div class='related-{number}'><a href=/r{number}>More {number}</a></div>"
    )


def left_after(numbers: range) -> int:
    """The bytes that Python holds after it has read so many pages."""
    for number in numbers:
        article = extract(page(number))
        assert article
        article.to_html()
        with pytest.raises(LimitExceeded):
            extract(page(number), limits=Limits(max_elements=9))
    del article
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def grown() -> list[int]:
    """The bytes that two rounds of pages left, once others were read."""
    tracemalloc.start()
    starts = (0, WARM, WARM + MORE, WARM + 2 * MORE)
    held = [left_after(range(start, stop)) for start, stop in pairwise(starts)]
    return [after - before for before, after in pairwise(held)]


@pytest.mark.slow
def test_memory_is_flat() -> None:
    """In a process of its own: the caches of this one are full of what other tests read, from before the count."""
    code = "import test_flat_memory as test; print(*test.grown())"
    run = subprocess.run([sys.executable, "-c", code], env=WITH_TESTS, stdout=subprocess.PIPE, check=True)
    left = [int(each) for each in run.stdout.split()]
    assert len(left) == 2
    assert max(left) < MOST


def test_a_page_is_gone_when_its_article_is_made() -> None:
    """Without the help of the cycle collector."""
    extract(page(0))
    gc.collect()
    gc.disable()
    tracemalloc.start()
    try:
        large = "<h1>Snow</h1>" + "".join(f"<p>{LINES[0].format(number)}</p>" for number in range(5_000))
        article = extract(large)
        held = sum(len(block.text) for block in article.body)
        used, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        gc.enable()
    assert held > 100_000
    assert used - len(large) < 6 * held < peak


def test_no_cache_keeps_a_long_text() -> None:
    def sized(number: int) -> str:
        line = f"Bridge {number} " + "of the north " * 8_000
        return (
            f"<meta name='{number} {'snow ' * 20_000}' content=snow><div style='{number}:{'snow ' * 20_000}'></div>"
            f"<h1>Snow</h1><p class='{'snow ' * 20_000}{number}'>{LINES[0].format(number)}</p>"
            * 2
            + f"<figure><img src=s.jpg><figcaption>{line} (Ann Lee/AP)</figcaption></figure>{LINES[1].format(number)}"
        )

    extract(sized(0))
    tracemalloc.start()
    try:
        for number in range(20):
            extract(sized(number + 1))
        gc.collect()
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert held < 500_000
