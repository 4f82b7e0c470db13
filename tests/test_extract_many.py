"""`extract_many`: every page has its result, whatever some of them do."""

from __future__ import annotations

import gc
import io
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import requests
from lxml import html

import articlex
import hostile
from articlex import Pipeline, RawPage, Result, WrongArgument, extract, extract_many
from articlex.batch.page import Answer
from articlex.batch.pool import answers
from articlex.batch.sandbox import LONGEST_TIMEOUT, Sandbox, SandboxError
from articlex.batch.work import ExtractArticle
from articlex.cli import main
from checkout import WITH_TESTS
from hostile import CRASH, DIE, EXIT, HANG, HOSTILE, PRINT, RAISE, page
from samples import NO_ARTICLE, PAGE


def results(pages: list[str], timeout: float = 20, workers: int = 2) -> list[Result]:
    return list(extract_many(pages, workers=workers, timeout=timeout, pipeline=HOSTILE))


def headline(result: Result) -> str | None:
    return result.article.headline if result.article else None


def test_articles_are_those_of_extract_in_order() -> None:
    pages = [page(f"Snow on day {day}") for day in range(100)]
    assert [result.article for result in extract_many(pages, workers=2)] == [extract(p) for p in pages]


def test_every_kind_of_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    latin = PAGE.replace("Oslo", "Tromsø").encode("latin-1")
    kinds = [PAGE, PAGE.encode(), path, RawPage(latin, "https://fen.example/a", charset="latin-1"), 7]
    text, data, file, raw, number = extract_many(kinds, workers=1)
    assert headline(text) == headline(data) == headline(file) == "Snow in Oslo"
    assert (text.id, data.id, file.id, raw.id) == ("0", "1", str(path), "https://fen.example/a")
    assert headline(raw) == "Snow in Tromsø"
    assert raw.article
    assert raw.article.url == raw.url == "https://fen.example/a"
    assert (number.article, number.error and number.error.split(":")[0]) == (None, "UnreadableInput")


def test_a_page_without_an_article_is_no_error() -> None:
    (result,) = extract_many([NO_ARTICLE], workers=1)
    assert result.error is None
    assert result.article is not None
    assert not result.article


@pytest.mark.parametrize(
    ("deed", "error"),
    [
        (DIE, "ProcessDied: the page ended its process (exit code 7)"),
        (CRASH, "ProcessDied: the page ended its process (SIGABRT)"),
        (RAISE, "ValueError: the page says so"),
        (EXIT, "SystemExit: no more"),
        (HANG, "TimedOut: took longer than 0.5 seconds"),
    ],
)
def test_a_hostile_page_costs_only_itself(deed: str, error: str) -> None:
    pages = [page(f"Snow {deed if n in (0, 13, 14, 39) else n}") for n in range(40)]
    found = results(pages, timeout=0.5 if deed == HANG else 20)
    assert [result.id for result in found] == [str(n) for n in range(40)]
    assert {n for n, result in enumerate(found) if result.error} == {0, 13, 14, 39}
    assert {result.error for result in found if result.error} == {error}
    assert [headline(result) for result in found if not result.error] == [
        f"Snow {n}" for n in range(40) if n not in (0, 13, 14, 39)
    ]


def test_what_a_rule_prints_is_no_answer(capfd: pytest.CaptureFixture[str]) -> None:
    assert [headline(result) for result in results([page(f"Snow {PRINT}")] * 3)] == [f"Snow {PRINT}"] * 3
    assert capfd.readouterr().out == ""


def test_as_ready_one_slow_page_does_not_hold_up_the_rest() -> None:
    pages = [page(HANG), *(page(f"Snow {n}") for n in range(30))]
    coming = extract_many(pages, workers=2, timeout=3, pipeline=HOSTILE, ordered=False)
    ids = [result.id for result in coming]
    assert sorted(ids, key=int) == [str(n) for n in range(31)]
    assert ids[-1] == "0"


def test_pages_are_read_no_faster_than_results_are_taken() -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield PAGE

    coming = extract_many(endless(), workers=2)
    for _ in range(300):
        next(coming)
    coming.close()  # type: ignore[attr-defined]
    assert 300 <= read < 300 + 200


def test_closing_ends_the_processes_even_amid_a_page() -> None:
    before = set(threading.enumerate())
    coming = extract_many(
        [page("Snow"), *[page(HANG)] * 5], workers=2, timeout=60, pipeline=HOSTILE, ordered=False
    )
    assert headline(next(coming)) == "Snow"
    started = time.monotonic()
    coming.close()  # type: ignore[attr-defined]
    del coming
    gc.collect()
    assert time.monotonic() - started < 10
    assert set(threading.enumerate()) <= before


def test_an_error_of_the_source_reaches_the_caller() -> None:
    def broken() -> Iterator[str]:
        yield PAGE
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError, match="no more"):
        list(extract_many(broken(), workers=1))


@pytest.mark.parametrize(
    "wrong",
    [{"workers": 0}, {"timeout": 0}, {"timeout": float("inf")}, {"timeout": float("nan")}, {"timeout": 1e10}],
)
def test_wrong_arguments(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="above 0 and at most 1,000,000 seconds"):
        extract_many([], **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("command", ["batch x -o x.jsonl", "serve"])
def test_a_time_that_no_timer_knows(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([*command.split(), "--timeout", "1e10"])
    assert "--timeout: must be above 0 and at most 1,000,000\n" in capsys.readouterr().err


def test_the_longest_time_is_one_that_timers_know() -> None:
    assert [headline(result) for result in results([PAGE], LONGEST_TIMEOUT, 1)] == ["Snow in Oslo"]


class Response:
    """As `requests` has it: an iterable of chunks."""

    content = PAGE.encode()
    url = "https://fen.example/a"

    def __iter__(self) -> Iterator[bytes]:
        yield self.content


class MadeResponse:
    """As other libraries have it, with all that it holds set when it is made."""

    def __init__(self) -> None:
        self.content = PAGE.encode()
        self.headers: dict[str, str] = {}

    def __iter__(self) -> Iterator[bytes]:
        yield self.content


def of_requests() -> requests.Response:
    response = requests.Response()
    response._content = PAGE.encode()
    return response


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        PAGE.encode(),
        bytearray(PAGE.encode()),
        memoryview(PAGE.encode()),
        io.StringIO(PAGE),
        io.BytesIO(PAGE.encode()),
        Path("page.html"),
        RawPage(PAGE),
        {"html": PAGE},
        Response(),
        MadeResponse(),
        of_requests(),
        html.fromstring(PAGE),
        html.fromstring(PAGE).getroottree(),
    ],
    ids=lambda page: type(page).__name__,
)
def test_a_single_page_is_refused(page: Any) -> None:
    with pytest.raises(WrongArgument, match="pages must be a list"):
        extract_many(page)


def test_a_single_file_that_hides_its_methods_is_refused() -> None:
    with tempfile.NamedTemporaryFile() as page, pytest.raises(WrongArgument, match="pages must be a list"):
        extract_many(page)


def test_a_single_page_of_beautifulsoup_is_refused() -> None:
    bs4 = pytest.importorskip("bs4")
    with pytest.raises(WrongArgument, match="pages must be a list"):
        extract_many(bs4.BeautifulSoup(PAGE, "html.parser"))


@pytest.mark.parametrize("kind", [list, tuple, iter, set, lambda pages: dict.fromkeys(pages).keys(), map])
def test_whatever_holds_pages_is_taken(kind: Any) -> None:
    pages = map(str, [PAGE]) if kind is map else kind([PAGE])
    assert [headline(result) for result in extract_many(pages, workers=1)] == ["Snow in Oslo"]


@pytest.mark.parametrize("labels", [["read", "content"], ["itertext", "decode_contents"], ["url", "headers"]])
def test_labels_of_a_series_say_nothing_of_its_pages(labels: list[str]) -> None:
    pandas = pytest.importorskip("pandas")
    pages = pandas.Series([PAGE, PAGE], index=labels)
    assert [headline(result) for result in extract_many(pages, workers=1)] == ["Snow in Oslo"] * 2


def test_a_list_of_selectors_is_a_list() -> None:
    parsel = pytest.importorskip("parsel")
    pages = parsel.Selector(PAGE).xpath("//html")
    assert [headline(result) for result in extract_many(pages, workers=1)] == ["Snow in Oslo"]


def test_a_rule_that_the_child_cannot_import(capfd: pytest.CaptureFixture[str]) -> None:
    code = "import articlex\ndef rule(page, ledger): yield from ()\nlist(articlex.extract_many(['x'], pipeline=articlex.Pipeline((rule,))))"
    done = subprocess.run([sys.executable, "-c", code], env=WITH_TESTS, capture_output=True, check=False)
    assert b"SandboxError: the child process does not start" in done.stderr
    assert capfd.readouterr().out == ""


def test_a_script_needs_no_main_guard() -> None:
    code = f"import articlex\nprint(*[r.article.headline for r in articlex.extract_many([{PAGE!r}] * 3)])"
    done = subprocess.run([sys.executable, "-c", code], env=WITH_TESTS, capture_output=True, check=True)
    assert done.stdout.split(b"\n")[0] == b"Snow in Oslo Snow in Oslo Snow in Oslo"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 here")
def test_no_child_outlives_a_killed_parent_even_amid_a_page() -> None:
    code = (
        "import hostile, articlex\n"
        "coming = articlex.extract_many([hostile.page('Snow'), hostile.page('HANGS')], workers=1, timeout=1,"
        " pipeline=hostile.HOSTILE)\n"
        "next(coming); print('going', flush=True); next(coming)"
    )
    with subprocess.Popen([sys.executable, "-c", code], env=WITH_TESTS, stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        parent.stdout.readline()
        children = Path(f"/proc/{parent.pid}/task/{parent.pid}/children")
        if not children.exists():
            parent.kill()
            pytest.skip("this system does not tell of children")
        every: list[str] = []
        for task in Path(f"/proc/{parent.pid}/task").iterdir():
            with suppress(OSError):  # a thread may just have ended
                every += (task / "children").read_text().split()
        assert every
        parent.kill()
    until = time.monotonic() + 30
    while any(Path(f"/proc/{pid}").exists() for pid in every) and time.monotonic() < until:
        time.sleep(0.1)
    assert not any(Path(f"/proc/{pid}").exists() for pid in every)


# --- the sandbox alone ------------------------------------------------------------------------


def refuse(_: RawPage) -> None:
    raise RuntimeError("refused")


def test_a_sandbox_goes_on_after_each_loss_and_can_be_used_again() -> None:
    with Sandbox(ExtractArticle(HOSTILE), timeout=20) as sandbox:
        for _ in range(2):
            pages = [RawPage(page(title)) for title in ("Snow", DIE, DIE, "Ice")]
            assert [a.error is None for a in sandbox.run(pages)] == [True, False, False, True]


def test_leaving_a_run_early_does_not_mix_up_answers() -> None:
    with Sandbox(ExtractArticle(HOSTILE), timeout=20) as sandbox:
        coming = sandbox.run([RawPage(page(f"Snow {n}")) for n in range(50)])
        next(coming)
        coming.close()  # type: ignore[attr-defined]
        (answer,) = sandbox.run([RawPage(page("Ice"))])
        assert answer.value
        assert answer.value.headline == "Ice"


def test_a_slow_consumer_is_not_a_slow_page() -> None:
    with Sandbox(ExtractArticle(HOSTILE), timeout=0.5) as sandbox:
        found: list[Answer[articlex.Article]] = []
        for answer in sandbox.run([RawPage(page("Snow")), RawPage(page("Ice"))]):
            time.sleep(1)
            found.append(answer)
        assert [answer.error for answer in found] == [None, None]


def test_a_closed_sandbox_says_so() -> None:
    sandbox = Sandbox(ExtractArticle(), timeout=20)
    sandbox.close()
    with pytest.raises(SandboxError, match="closed"):
        list(sandbox.run([RawPage(PAGE)]))


def test_any_work_goes_through() -> None:
    done = answers([RawPage(PAGE, id="a")], refuse, workers=1, timeout=20, ordered=True)
    assert [answer.error for answer in done] == ["RuntimeError: refused"]


def test_importing_articlex_starts_nothing() -> None:
    code = "import sys, articlex; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], env=WITH_TESTS, capture_output=True, check=True)
    loaded = set(done.stdout.decode().split())
    assert loaded.isdisjoint(
        {"subprocess", "multiprocessing", "concurrent.futures", "orjson", "pyarrow", "rich"}
    )
    assert articlex.extract_many is extract_many
    assert isinstance(hostile.HOSTILE, Pipeline)


@pytest.mark.skipif(os.name == "nt", reason="no SIGTERM there")
def test_a_child_goes_on_when_its_whole_group_is_told_to_end() -> None:
    """The parent is told too, and decides: it may want the page that is at work."""
    with Sandbox(ExtractArticle(), timeout=20) as sandbox:
        assert [answer.error for answer in sandbox.run([RawPage(PAGE)])] == [None]
        child = sandbox._child
        assert child
        child.send_signal(signal.SIGTERM)
        assert [answer.error for answer in sandbox.run([RawPage(PAGE)])] == [None]
        assert sandbox._child is child
