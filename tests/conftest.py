"""Golden files: what a test gave once, looked at and kept; `pytest --articlex-accept` rewrites them as it does
what is expected of pages. Known failures. And a browser.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator
from difflib import unified_diff
from pathlib import Path

import pytest
from hypothesis import settings

import articlex
from browsing import browser
from checkout import SOURCE

__all__ = ["browser"]

settings.register_profile("articlex", deadline=None, derandomize=True)  # a change fails for its own sake
settings.load_profile("articlex")

Golden = Callable[[Path, str], None]

KNOWN_FAILURES = Path(__file__).parent / "fixtures/known_failures"
"""Here an expectation is what the page should give, written by hand, with the fields that it cares for."""

_ACCEPTED = pytest.StashKey[list[str]]()
ACCEPTED = "accepted"  # a property of a test, which comes along from another process


def pytest_configure(config: pytest.Config) -> None:
    if SOURCE not in Path(articlex.__file__).parents:
        raise pytest.UsageError(
            "these tests are of this checkout: pip install -e '.[test]', or set PYTHONPATH=src"
        )
    config.stash[_ACCEPTED] = []
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell's job in the background, and its children
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    known = pytest.mark.xfail(
        raises=AssertionError, strict=True, reason="known; move it to pages/ once it passes"
    )
    for item in items:
        if KNOWN_FAILURES in item.path.parents:
            item.add_marker(known)


@pytest.hookimpl(wrapper=True)
def pytest_report_teststatus(
    report: pytest.TestReport, config: pytest.Config
) -> Generator[None, object, object]:
    if report.when == "call":
        config.stash[_ACCEPTED] += [str(what) for name, what in report.user_properties if name == ACCEPTED]
    return (yield)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if accepted := config.stash[_ACCEPTED]:
        terminalreporter.section("accepted: read this before you commit it")
        terminalreporter.write("\n".join(accepted) + "\n")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden(path, text)` holds a text against its golden file; with `--articlex-accept` it rewrites the file."""

    def check(path: Path, text: str) -> None:
        before = path.read_text(encoding="utf-8") if path.exists() else None
        if before == text:
            return
        change = difference(before or "", text, path)
        if request.config.getoption("articlex_accept", default=False):
            path.write_text(text, encoding="utf-8")
            request.node.user_properties.append((ACCEPTED, change))
        elif before is None:
            pytest.fail(
                f"no golden file {path}: read the output, then run `pytest --articlex-accept`\n{change}"
            )
        else:
            pytest.fail(
                f"differs from its golden file; if that is right, run `pytest --articlex-accept`\n{change}"
            )

    return check


def difference(before: str, after: str, path: Path) -> str:
    """The change from one text to another as a diff."""
    name = f"{path.parent.name}/{path.name}"
    lines = unified_diff(before.splitlines(), after.splitlines(), name, name, lineterm="", n=1)
    return "\n".join(lines)
