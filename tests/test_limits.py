"""Limits hold for every kind of page, in any thread, and change nothing while they hold."""

from __future__ import annotations

import io
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from articlex import PIPELINE, LimitExceeded, Limits, UnreadableInput, WrongArgument, explain, extract
from articlex.compose import compose
from articlex.ledger import Ledger, Mark
from articlex.limits import LOOKS_AT_THE_CLOCK, Meter, MeteredTarget
from articlex.page import Page
from pages import folders
from samples import PAGE

WIDE = Limits(max_bytes=10_000_000, max_seconds=600, max_elements=1_000_000)
TEXT = "Snow in Oslo\n\n" + "Snow fell on Oslo on Monday, all day long.\n\n" * 50


@pytest.mark.parametrize("folder", folders("pages"), ids=lambda folder: folder.name)
def test_limits_that_hold_change_nothing(folder: Path) -> None:
    page = next(folder.glob("page.*"))
    assert extract(page, limits=WIDE) == extract(page)


@pytest.mark.parametrize("page", [PAGE, PAGE.encode(), TEXT], ids=["str", "bytes", "text"])
def test_size(page: str | bytes) -> None:
    assert extract(page, limits=Limits(max_bytes=len(page)))
    with pytest.raises(LimitExceeded, match=f"more than {len(page) - 1:,} bytes"):
        extract(page, limits=Limits(max_bytes=len(page) - 1))


@pytest.mark.parametrize("limit", ["max_bytes", "max_seconds", "max_elements"])
@pytest.mark.parametrize("value", ["5", b"5", [5]])
def test_limits_are_numbers(limit: str, value: Any) -> None:
    with pytest.raises(WrongArgument, match=f"{limit} must be "):
        Limits(**{limit: value})


class Endless(io.RawIOBase):
    """A file without an end that counts what was read of it."""

    taken = 0

    def read(self, size: int | None = -1) -> bytes:
        """At most a thousand bytes, whatever is asked."""
        assert size is not None
        assert size >= 0
        self.taken += min(size, 1000)
        return b"x" * min(size, 1000)


def test_no_more_of_a_file_is_read_than_its_limit(tmp_path: Path) -> None:
    endless = Endless()
    with pytest.raises(LimitExceeded):
        extract(endless, limits=Limits(max_bytes=10_000))
    assert endless.taken == 10_001
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    with pytest.raises(LimitExceeded):
        extract(path, limits=Limits(max_bytes=100))
    assert extract(path, limits=Limits(max_bytes=len(PAGE))) == extract(io.StringIO(PAGE), limits=WIDE)


def test_elements() -> None:
    page = "<p>Snow</p>" * 100
    assert explain(page, limits=Limits(max_elements=102)).page.blocks  # with <html> and <body>
    with pytest.raises(LimitExceeded, match="more than 101 elements"):
        extract(page, limits=Limits(max_elements=101))
    assert extract(TEXT, limits=Limits(max_elements=51))
    with pytest.raises(LimitExceeded, match="more than 50 elements"):
        extract(TEXT, limits=Limits(max_elements=50))


@pytest.mark.parametrize("form", ["<p>{}</p>", "{}\n"])
def test_elements_and_lines_of_a_claimed_body(form: str) -> None:
    body = "".join(form.format(f"Snow fell on street {number} of Oslo all day.") for number in range(100))
    claim = json.dumps({"@type": "NewsArticle", "articleBody": body})
    page = f"<h1>Snow</h1><script type='application/ld+json'>{claim}</script>"
    assert len(extract(page, limits=Limits(max_elements=102)).body) == 100
    with pytest.raises(LimitExceeded, match="more than 99 elements"):
        extract(page, limits=Limits(max_elements=99))


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<p>Snow fell on Oslo on Monday.</p>" * 200_000, id="elements"),
        pytest.param("<p>" + "Snow &amp; ice " * 500_000, id="one text"),
        pytest.param("Snow fell on Oslo on Monday.\n\n" * 200_000, id="plain text"),
    ],
)
def test_time_during_the_walk(page: str) -> None:
    """Read to its end, each of these pages takes longer than its limit by far."""
    start = time.perf_counter()
    with pytest.raises(LimitExceeded, match=r"more than 0\.02 seconds"):
        extract(page, limits=Limits(max_seconds=0.02))
    stopped = time.perf_counter() - start
    explain(page)
    assert stopped * 3 < time.perf_counter() - start - stopped


def test_time_between_rules() -> None:
    asked = []

    def sleepy(page: Page, ledger: Ledger) -> tuple[()]:
        asked.append("sleepy")
        time.sleep(0.3)
        return ()

    def never_asked(page: Page, ledger: Ledger) -> tuple[()]:
        asked.append("never")
        return ()

    slow = PIPELINE.before("body_scores", never_asked).before("never_asked", sleepy)
    with pytest.raises(LimitExceeded, match=r"more than 0\.2 seconds"):
        extract(PAGE, pipeline=slow, limits=Limits(max_seconds=0.2))
    assert asked == ["sleepy"]


def test_limits_hold_in_any_thread() -> None:
    refused: list[str] = []

    def extract_here() -> None:
        try:
            extract(PAGE, limits=Limits(max_elements=3))
        except LimitExceeded as error:
            refused.append(str(error))

    threads = [threading.Thread(target=extract_here) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == ["the page has more than 3 elements"] * 4


def test_a_page_that_was_refused_leaves_nothing_behind() -> None:
    whole = extract(PAGE)
    with pytest.raises(LimitExceeded):
        extract(PAGE, limits=Limits(max_elements=3))
    assert extract(PAGE) == whole


def closed_file() -> io.StringIO:
    file = io.StringIO(PAGE)
    file.close()
    return file


def misread_file() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO("Größe".encode("latin-1")), encoding="utf-8")


@pytest.mark.parametrize("limits", [None, WIDE])
@pytest.mark.parametrize("source", [closed_file, misread_file, lambda: Path("a\0b"), Path])
def test_files_that_cannot_be_read_are_refused(source: object, limits: Limits | None) -> None:
    assert callable(source)
    with pytest.raises(UnreadableInput, match="cannot read"):
        extract(source(), limits=limits)


def test_time_within_a_rule() -> None:
    marked = []

    def slow_marks(page: Page, ledger: Ledger) -> Iterator[Mark]:
        for _ in range(1_000_000):
            time.sleep(0.001)
            marked.append(1)
            yield Mark(0, "", "again")

    slow = PIPELINE.before("body_scores", slow_marks)
    with pytest.raises(LimitExceeded, match=r"more than 0\.1 seconds"):
        extract(PAGE, pipeline=slow, limits=Limits(max_seconds=0.1))
    assert len(marked) < 10_000


def test_time_at_the_ends_of_elements() -> None:
    meter = Meter(Limits(max_seconds=600))
    target = MeteredTarget(Ends(), meter)
    meter.until = 0.0
    for _ in range(LOOKS_AT_THE_CLOCK - 1):
        target.end("div")
    with pytest.raises(LimitExceeded):
        target.end("div")


def test_time_while_the_article_is_made() -> None:
    explained = explain(PAGE)
    meter = Meter(Limits(max_seconds=600))
    meter.until = 0.0
    with pytest.raises(LimitExceeded):
        compose(explained.page, explained.ledger, meter)


class Ends:
    """A parser's target that does nothing."""

    def start(self, tag: str, attributes: object) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """A piece of text."""

    def close(self) -> None:
        """The end."""


def test_no_second_opinion_on_a_page_that_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    from articlex.read import opinion

    page = b"<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 20
    assert opinion.readability_texts(page)
    monkeypatch.setattr(opinion, "MOST_TAGS", 39)
    assert not opinion.readability_texts(page)


def test_the_second_opinion_sees_few_attributes_of_an_element(monkeypatch: pytest.MonkeyPatch) -> None:
    from readability import Document

    from articlex.read import opinion

    seen: list[int] = []

    def looked(tree: Any) -> Document:
        seen.extend(len(element.attrib) for element in tree.iter())
        return Document(tree)

    monkeypatch.setattr("readability.Document", looked)
    crowded = " ".join(f"background-{letter}=1" for letter in "abcdefghij" * 20)
    numbered = " ".join(f"x{number}=1" for number in range(opinion.MOST_ATTRIBUTES + 1))
    assert opinion.readability_texts(f"<body>{PAGE}<p {crowded}>Snow</p><p {numbered}>Ice</p>".encode())
    assert max(seen) == 10
