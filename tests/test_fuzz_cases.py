"""What the fuzzer starts from and what it found: the promises hold for all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

import fuzz_targets
from fuzz_targets import CORPUS, TARGETS, watched
from pages import page_files

CASES = sorted(path for path in CORPUS.glob("*/*") if path.is_file())
PAGES = page_files()


def test_every_target_has_seeds() -> None:
    assert {path.parent.name for path in CASES} == set(TARGETS)


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_case(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


def test_what_takes_long_is_a_find(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz_targets, "SECONDS", 0.001)

    def slow(_: bytes) -> None:
        sum(range(10**6))  # some hundredths of a second

    with pytest.raises(AssertionError, match="takes"):
        watched(slow)(b"snow")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_page_cut_off_anywhere(path: Path) -> None:
    """A page that breaks off holds the promises of a whole one."""
    page = path.read_bytes()
    for tenth in range(1, 10):
        TARGETS["pages"](page[: len(page) * tenth // 10])
