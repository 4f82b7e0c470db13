"""The pytest plug-in: pages kept as tests. It imports the library once a page is there to be read."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from _pytest._code.code import TerminalRepr
    from _pytest._io import TerminalWriter

    from articlex.fixtures.checking import Check
    from articlex.pipeline import Pipeline

FIXTURES, PIPELINE = "articlex_fixtures", "articlex_pipeline"
ACCEPT, REPORT = "--articlex-accept", "--articlex-report"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options and the settings."""
    group = parser.getgroup("articlex", "pages and what must come out of them")
    group.addoption(
        ACCEPT, action="store_true", help="write what comes out as what must, and show what changed"
    )
    group.addoption(REPORT, metavar="FILE", help="write the failures, each page explained, as one HTML file")
    folders = "folders whose every page.html, page.txt and page.html.gz is a test (default: tests/pages)"
    parser.addini(FIXTURES, folders, type="args", default=["tests/pages"])
    parser.addini(PIPELINE, "MODULE:NAME of the pipeline to run instead of articlex's own", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Keep what the tests of this run accepted, and what they say of their failures."""
    config.pluginmanager.register(_Outcome(config), "articlex-outcome")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A page that is a fixture's."""
    if file_path.name.startswith("page."):
        from articlex.fixtures.discovery import is_fixture

        config = parent.config
        if is_fixture(file_path, [config.rootpath / folder for folder in config.getini(FIXTURES)]):
            return PageFile.from_parent(parent, path=file_path)
    return None


class PageFile(pytest.File):
    """A page; its one test is its article."""

    def collect(self) -> Iterator[pytest.Item]:
        """The test of the page."""
        yield ArticleTest.from_parent(self, name="article")


class NotAsExpected(AssertionError):
    """An article that is not what it should be."""

    def __init__(self, check: Check) -> None:
        super().__init__(check.fixture.name)
        self.check = check


class ArticleTest(pytest.Item):
    """What comes out of a page, held against what must. A known failure is never accepted."""

    accepted = ""

    def runtest(self) -> None:
        """Check the page, or accept what comes out of it."""
        from articlex.fixtures.accepting import accept
        from articlex.fixtures.checking import check
        from articlex.fixtures.store import Fixture

        fixture = Fixture(self.path.parent)
        if self.config.getoption(ACCEPT) and not self.get_closest_marker("xfail"):
            self.accepted = accept(fixture, self._pipeline())
            return
        result = check(fixture, self._pipeline())
        if result.differences:
            raise NotAsExpected(result)

    def _pipeline(self) -> Pipeline | None:
        from articlex.loading import load_pipeline

        where = self.config.getini(PIPELINE)
        return load_pipeline(where) if where else None

    def repr_failure(
        self,
        excinfo: pytest.ExceptionInfo[BaseException],
        style: object = None,  # noqa: ARG002
    ) -> str | TerminalRepr:
        """What is not as expected, in words; a traceback only of what nobody foresaw."""
        from articlex.errors import ArticlexError, MissingExpectation
        from articlex.fixtures.showing import shown, summary

        error = excinfo.value
        if isinstance(error, NotAsExpected):
            words = _Words(_Line(summary(error.check)), shown(error.check))
        elif isinstance(error, MissingExpectation):
            words = _Words(_Line(str(error)), f"{error}; `pytest {ACCEPT}` writes what comes out of it now")
        elif isinstance(error, ArticlexError):
            words = _Words(_Line(str(error)), str(error))
        else:
            return super().repr_failure(excinfo)
        return cast("TerminalRepr", words)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The page's folder heads what is said of it."""
        return self.path, None, self.path.parent.name


@dataclass(frozen=True)
class _Line:
    """What pytest's summary says of a failure."""

    message: str

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True)
class _Words:
    """A failure in words, in the form in which pytest asks for one."""

    reprcrash: _Line
    text: str

    def toterminal(self, tw: TerminalWriter) -> None:
        tw.line(self.text)

    def __str__(self) -> str:
        return self.text


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Send along, from another process too, what was accepted and what a failure's page says."""
    report = yield
    if call.when == "call" and isinstance(item, ArticleTest):
        told = report.__dict__  # pytest keeps what plug-ins put there
        told["articlex_accepted"] = item.accepted
        if report.failed and item.config.getoption(REPORT) and call.excinfo:
            error = call.excinfo.value
            if isinstance(error, NotAsExpected):
                from articlex.fixtures.failures import failure_section

                told["articlex_failure"] = failure_section(error.check)
    return report


class _Outcome:
    """What is told at the end of a run."""

    def __init__(self, config: pytest.Config) -> None:
        self.report = config.getoption(REPORT)
        self.folder = config.invocation_params.dir
        self.accepted: list[str] = []
        self.failures: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.accepted += filter(None, [getattr(report, "articlex_accepted", "")])
        self.failures += filter(None, [getattr(report, "articlex_failure", "")])

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.accepted:
            terminalreporter.section("accepted: read this before you commit it")
            terminalreporter.write("\n".join(self.accepted) + "\n")
        if self.report:
            from articlex.fixtures.failures import failures_document

            path = self.folder / self.report
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(failures_document(self.failures), encoding="utf-8")
            terminalreporter.section("articlex")
            terminalreporter.write(f"{path}\n")
