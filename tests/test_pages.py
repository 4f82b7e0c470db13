"""Whole pages against what was read and accepted once."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Golden, difference
from pages import folders, made_of


@pytest.mark.parametrize("folder", folders("pages"), ids=lambda folder: folder.name)
def test_page(folder: Path, golden: Golden) -> None:
    for name, text in made_of(folder).items():
        golden(folder / name, text)


@pytest.mark.xfail(raises=AssertionError, strict=True, reason="known; move it to pages/ once it passes")
@pytest.mark.parametrize("folder", folders("known_failures"), ids=lambda folder: folder.name)
def test_known_failure(folder: Path) -> None:
    """Here article.json is what the page should give, written by hand."""
    made = made_of(folder)
    wanted = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.name in made}
    if not wanted:
        pytest.fail(f"{folder.name} does not say what it should give")
    for name, text in wanted.items():
        assert made[name] == text, difference(text, made[name], folder / name)
