"""docs/rules.md and what `articlex rule` knows are as the docstrings, fixtures and pages have them."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Golden
from rule_book import FACTS, PAGE, rule_book


@pytest.mark.parametrize("path", [PAGE, FACTS], ids=lambda path: path.name)
def test_up_to_date(path: Path, golden: Golden) -> None:
    golden(path, rule_book()[path])
