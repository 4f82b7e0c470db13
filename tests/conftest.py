"""Golden files: what a test gave once, looked at and kept. `pytest --accept` rewrites them. And a browser."""

from __future__ import annotations

from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

import pytest
from hypothesis import settings

from browsing import browser

__all__ = ["browser"]

settings.register_profile("articlex", deadline=None, derandomize=True)  # a change fails for its own sake
settings.load_profile("articlex")

Golden = Callable[[Path, str], None]

_ACCEPTED = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden files and show what changed")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_ACCEPTED] = []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if accepted := config.stash[_ACCEPTED]:
        terminalreporter.section("accepted: read this before you commit it")
        terminalreporter.write("\n".join(accepted) + "\n")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden(path, text)` holds a text against its golden file; with `--accept` it rewrites the file."""

    def check(path: Path, text: str) -> None:
        before = path.read_text(encoding="utf-8") if path.exists() else None
        if before == text:
            return
        change = difference(before or "", text, path)
        if request.config.getoption("--accept"):
            path.write_text(text, encoding="utf-8")
            request.config.stash[_ACCEPTED].append(change)
        elif before is None:
            pytest.fail(f"no golden file {path}: read the output, then run `pytest --accept`\n{change}")
        else:
            pytest.fail(f"differs from its golden file; if that is right, run `pytest --accept`\n{change}")

    return check


def difference(before: str, after: str, path: Path) -> str:
    """The change from one text to another as a diff."""
    name = f"{path.parent.name}/{path.name}"
    lines = unified_diff(before.splitlines(), after.splitlines(), name, name, lineterm="", n=1)
    return "\n".join(lines)
