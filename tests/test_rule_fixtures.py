"""Each rule on small pages: what it leaves alone and what it marks. See fixtures/rules/README.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from articlex import Pipeline
from articlex.rules import RULES
from rule_fixtures import Case, cases_of, fixture_files, lines


@pytest.mark.parametrize("case", [case for path in fixture_files() for case in cases_of(path)], ids=str)
def test_case(case: Case) -> None:
    at = [rule.__name__ for rule in RULES].index(case.rule)
    assert lines(RULES[at], Pipeline(RULES[:at]), case) == list(case.expected)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("# other\n", "its heading should be"),
        ("# r\n\n## Marks\n\n### A\n\n```html\n<p>\n```\n", "needs ```marks"),
        ("# r\n\n## Leaves alone\n\n### A\n\n```html\n<p>\n```\n\n```marks\nx | y\n```\n", "and only there"),
        ("# r\n\n## Leaves alone\n\n### A\n", "has no ```html"),
        ("# r\n\n## Leaves alone\n\n### A\n\n```html\n<p>\n```\n", "then under"),
    ],
)
def test_what_is_no_fixture_says_why(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "r.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=complaint):
        cases_of(path)
