"""Whole pages against what was read and accepted once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from articlex import explain, extract
from conftest import Golden, difference
from pages import ARTICLE, folders, made_of, only


@pytest.mark.parametrize("folder", folders("pages"), ids=lambda folder: folder.name)
def test_page(folder: Path, golden: Golden) -> None:
    for name, text in made_of(folder).items():
        golden(folder / name, text)


@pytest.mark.parametrize("folder", folders("pages"), ids=lambda folder: folder.name)
def test_extract_skips_only_what_names_chrome(folder: Path) -> None:
    page = next(folder.glob("page.*"))
    assert extract(page) == explain(page).article


@pytest.mark.xfail(raises=AssertionError, strict=True, reason="known; move it to pages/ once it passes")
@pytest.mark.parametrize("folder", folders("known_failures"), ids=lambda folder: folder.name)
def test_known_failure(folder: Path) -> None:
    """Here article.json is what the page should give, written by hand, with the fields it cares for."""
    wanted = json.loads((folder / ARTICLE).read_text(encoding="utf-8"))
    made = only(json.loads(made_of(folder)[ARTICLE]), wanted)
    right, now = (json.dumps(it, ensure_ascii=False, indent=1) for it in (wanted, made))
    assert now == right, difference(right, now, folder / ARTICLE)
