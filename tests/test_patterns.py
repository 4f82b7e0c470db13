"""No pattern takes more than time in proportion to a text, whatever the text."""

from __future__ import annotations

import heapq
from time import thread_time

import pytest
import regex

from articlex import extract
from attacks import Attack, Place, ask, attacks, patterns, text_of

TRIED = 120  # attacks on each pattern …
SHORT = (12, 25, 50, 100, 200, 400, 3_200)  # … of so many characters; the slowest of them grow
SLOWEST = 3
LENGTHS = (800, 1_600, 3_200, 6_400, 12_800, 25_600)
NOTHING = 0.1  # seconds that any of them may take
MOST = 0.3  # seconds for the longest: what grows with the square of the length takes several
KNOWN: tuple[Attack, ...] = (
    ("Xyz:", "a", ":"), ("", "a@", ""), ("x-->", " ", "x"), ("", "window.", ""), ("", "<!-- -->", ""), ("", "<?x?>", ""),
)  # fmt: skip


def seconds(place: Place, use: str, attack: Attack, length: int) -> float:
    asked = ask(place.pattern, use, text_of(attack, length, place.pattern))
    start = thread_time()
    asked()
    return thread_time() - start


def grown(place: Place, use: str, attack: Attack, lengths: tuple[int, ...]) -> tuple[float, str]:
    """The time for the longest of some lengths, or for the first that is too slow, and what that is."""
    taken = 0.0
    for length in lengths:
        if (taken := seconds(place, use, attack, length)) > MOST * length / LENGTHS[-1] + NOTHING:
            return taken, f"{use} takes {taken:.3f} s for {length} characters of {attack}"
    return taken, ""


def slow_down(place: Place) -> str:
    """What slows a pattern down, if anything does."""
    for use in place.uses:
        tried = []
        for attack in (*KNOWN, *attacks(place.pattern, TRIED)):
            taken, slow = grown(place, use, attack, SHORT)
            if slow:
                return slow
            tried.append((taken, attack))
        for _, attack in (*heapq.nlargest(SLOWEST, tried), *((0.0, known) for known in KNOWN)):
            if slow := grown(place, use, attack, LENGTHS)[1]:
                return slow
    return ""


@pytest.mark.parametrize("place", patterns(), ids=lambda place: place.name)
def test_pattern(place: Place) -> None:
    assert not slow_down(place)


@pytest.mark.slow
@pytest.mark.parametrize("pattern", [r"(?:[^\s:]+\s?){1,6}$", r"\s+[|/]\w", r"\S+@\S+\.\w+"])
def test_slow_patterns_are_found(pattern: str) -> None:
    assert slow_down(Place("slow", regex.compile(pattern), ("search",)))


def test_a_label_in_a_caption() -> None:
    """Six words of any letters before the end of a bracket: there is one way to part them."""
    label = "(Xyz:" + "a" * 2_000 + ":)"
    story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    figure = f"<figure><img src=s.jpg alt='{label}'><figcaption>A street {label}</figcaption></figure>"
    start = thread_time()
    assert extract(f"<h1>Snow</h1>{figure}{story}").captions
    assert thread_time() - start < 3
