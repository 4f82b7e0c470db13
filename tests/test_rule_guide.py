"""docs/writing-a-rule.md, followed step by step in a scratch copy of the project."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from checkout import ROOT
from docs import fenced, follow, in_process, sessions

GUIDE = "docs/writing-a-rule.md"
NAME = "address_line"


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """The project's own files."""
    for folder in ("docs", "src", "tests"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("README.md", "pyproject.toml"):
        shutil.copy(ROOT / file, tmp_path)
    return tmp_path


def test_every_command_prints_what_the_guide_shows(
    scratch: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(scratch)
    (scratch / "mine.py").write_text(fenced(GUIDE, "py")[0], encoding="utf-8")
    follow(sessions(GUIDE), in_process(capsys))


@pytest.mark.slow
def test_the_rule_passes_as_the_guide_says(scratch: Path) -> None:
    rules = scratch / "src/articlex/rules"
    _, _, code = fenced(GUIDE, "py")[0].partition("LONGEST_ADDRESS_LINE")
    function, _, _ = code.partition("\n\nTRIED")
    with (rules / "furniture/phrases.py").open("a", encoding="utf-8") as module:
        module.write(f"\n\nLONGEST_ADDRESS_LINE{function}\n")
    catalogue = (rules / "__init__.py").read_text(encoding="utf-8")
    catalogue = catalogue.replace("import prompt, related_line", f"import {NAME}, prompt, related_line")
    catalogue = catalogue.replace("    related_line,\n", f"    related_line,\n    {NAME},\n", 1)
    (rules / "__init__.py").write_text(catalogue, encoding="utf-8")
    fixture = scratch / f"tests/fixtures/rules/{NAME}.md"
    fixture.write_text(fenced(GUIDE, "markdown")[0], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-k", f"{NAME} or every_rule or hub-link or up_to_date", "-p", "no:cacheprovider", "-n0", "-m", ""],
        cwd=scratch,
        env=os.environ | {"PYTHONPATH": str(scratch / "src")},  # the plug-in too is the scratch copy's
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    failed = set(re.findall(r"^FAILED tests/(\S+)", done.stdout, re.MULTILINE))
    assert failed == {
        "fixtures/known_failures/hub-link/page.html::article",
        "test_rule_book.py::test_up_to_date[rules.md]",
        "test_rule_book.py::test_up_to_date[facts.json]",
    }
    assert "[XPASS(strict)]" in done.stdout
    assert f"test_docstring[{NAME}]" not in done.stdout
    assert re.search(r"^3 failed, \d+ passed", done.stdout, re.MULTILINE)
