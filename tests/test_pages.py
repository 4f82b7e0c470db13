"""Whole pages: what articlex's own pytest plug-in does not ask of their articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from articlex import explain, extract
from articlex.fixtures.discovery import is_fixture
from articlex.fixtures.expectation import is_whole
from articlex.fixtures.store import Fixture
from conftest import Golden
from pages import folders, marks

of_each_page = pytest.mark.parametrize("folder", folders("pages"), ids=lambda folder: folder.name)


@of_each_page
def test_every_field_is_expected(folder: Path) -> None:
    """To the letter. `articlex fixture accept --whole FOLDER` writes it so."""
    assert is_whole(Fixture(folder).expectation)


@of_each_page
def test_marks(folder: Path, golden: Golden) -> None:
    """Who decided what about every block."""
    golden(folder / "marks.txt", marks(explain(next(folder.glob("page.*")))))


@of_each_page
def test_extract_skips_only_what_names_chrome(folder: Path) -> None:
    page = next(folder.glob("page.*"))
    assert extract(page) == explain(page).article


def test_the_plug_in_tests_every_page(request: pytest.FixtureRequest) -> None:
    """It is there, and finds each page by the expectation beside it, as it finds anybody's."""
    plugins = request.config.pluginmanager
    if plugins.is_blocked("articlex"):
        pytest.skip("-p no:articlex")
    assert plugins.has_plugin("articlex"), "install the checkout anew: pip install -e '.[test]'"
    for kind in ("pages", "known_failures"):
        assert all(is_fixture(next(folder.glob("page.*"))) for folder in folders(kind))
