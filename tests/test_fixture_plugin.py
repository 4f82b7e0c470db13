"""The pytest plug-in in projects of its users: no conftest, plain `pytest`."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys

import pytest

from pages import EXPECTED, FEN, HARBOR, REDESIGNED, fixture

pytest_plugins = "pytester"

SNOW = "Snow in Oslo\n\n" + "".join(
    f"Snow fell on Oslo on day {day}, and the old bridge stayed closed to all traffic.\n\n"
    for day in range(5)
)


def test_two_fixtures_and_plain_pytest(pytester: pytest.Pytester) -> None:
    fixture(pytester.path / "tests/pages/harbor")
    fixture(pytester.path / "tests/pages/fen", FEN)
    done = pytester.runpytest_subprocess("-W", "error", "-v")
    done.assert_outcomes(passed=2)
    done.stdout.fnmatch_lines(["tests/pages/fen/page.html::article PASSED*"])


def test_a_changed_page_fails_with_field_text_and_rule_and_accepting_makes_it_pass(
    pytester: pytest.Pytester,
) -> None:
    folder = fixture(pytester.path / "tests/pages/harbor")
    (folder / "page.html").write_bytes(REDESIGNED)
    done = pytester.runpytest()
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([
        "body not as expected",
        "body: 1 added",
        "  count was: 6",
        "  count is:  5",
        "  + 4 The Harbor News belongs to 3,400*",
        "      ↳ block 8, paragraph: body_scores: *",
        "`pytest --articlex-accept` makes what comes out what is expected.",
        "FAILED tests/pages/harbor/page.html::article - body not as expected",
    ])  # fmt: skip
    assert json.loads((folder / "article.json").read_text(encoding="utf-8")) == EXPECTED[HARBOR]
    done = pytester.runpytest("--articlex-accept")
    done.assert_outcomes(passed=1)
    done.stdout.fnmatch_lines(
        ["*accepted: read this before you commit it*", '-*"count": 6*', '+*"count": 5*']
    )
    accepted = json.loads((folder / "article.json").read_text(encoding="utf-8"))
    assert accepted == EXPECTED[HARBOR] | {"body": {"count": 5, "lacks": []}}
    pytester.runpytest().assert_outcomes(passed=1)


def test_a_page_of_which_nothing_is_expected_fails(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\narticlex_fixtures = tests/pages")
    expectation = fixture(pytester.path / "tests/pages/fen", FEN) / "article.json"
    expectation.unlink()
    done = pytester.runpytest()
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["nothing says what must come out of fen/page.html*--articlex-accept*"])
    assert not expectation.exists()
    done = pytester.runpytest("--articlex-accept")
    done.assert_outcomes(passed=1)
    done.stdout.fnmatch_lines(['+ "headline": "Village votes to keep its only bus",'])
    assert json.loads(expectation.read_text(encoding="utf-8"))["byline"] == ["Percy Oakshott"]


def test_where_pages_are_found(pytester: pytest.Pytester) -> None:
    """Beside an expectation anywhere; in the folders that are set, whatever is beside them; nowhere else."""
    fixture(pytester.path / "elsewhere/fen", FEN)
    for folder in ("templates", "sites/harbor"):
        (pytester.path / folder).mkdir(parents=True)
        (pytester.path / folder / "page.html").write_bytes(HARBOR)
    pytester.makeini("[pytest]\narticlex_fixtures = sites more/sites")
    done = pytester.runpytest("-v")
    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines(
        ["elsewhere/fen/page.html::article PASSED*", "sites/harbor/page.html::article FAILED*"]
    )


@pytest.mark.parametrize("folders", ["sub/../pages", "../shared", "link"])
def test_folders_may_be_named_in_any_way(pytester: pytest.Pytester, folders: str) -> None:
    root = pytester.mkdir("project")
    shared = pytester.mkdir("shared")
    (root / "sub").mkdir()
    (root / "link").symlink_to(shared)
    page = (root / folders).resolve() / "fen/page.html"
    page.parent.mkdir(parents=True)
    page.write_bytes(FEN)
    (root / "pytest.ini").write_text(f"[pytest]\narticlex_fixtures = {folders}\n", encoding="utf-8")
    pytester.runpytest(f"--rootdir={root}", f"-c{root / 'pytest.ini'}", root / folders).assert_outcomes(
        failed=1
    )


def test_packed_pages_and_text(pytester: pytest.Pytester) -> None:
    fixture(pytester.path / "pages/packed", FEN)
    page = pytester.path / "pages/packed/page.html"
    page.with_suffix(".html.gz").write_bytes(gzip.compress(page.read_bytes()))
    page.unlink()
    text = pytester.mkdir("text")
    (text / "page.txt").write_text(SNOW, encoding="utf-8")
    (text / "article.toml").write_text('headline = "Snow in Oslo"\nbody = {count = 5}\n', encoding="utf-8")
    pytester.runpytest().assert_outcomes(passed=2)


def test_the_report_of_the_failures(pytester: pytest.Pytester) -> None:
    folder = fixture(pytester.path / "tests/pages/harbor")
    fixture(pytester.path / "tests/pages/fen", FEN)
    (folder / "page.html").write_bytes(REDESIGNED)
    done = pytester.runpytest("--articlex-report", "report.html")
    done.stdout.fnmatch_lines(["*report.html"])
    report = (pytester.path / "report.html").read_text(encoding="utf-8")
    assert "1 page not as expected" in report
    assert "The Harbor News belongs to 3,400" in report
    assert report.count("<iframe") == 1
    assert "Village votes" not in report


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ('{"headlin": "Snow"}', "*an article has no field 'headlin'; did you mean headline?"),
        (
            '{"body": "Snow"}',
            "*body is a list, each item a text or *, or an object with any of first and last (texts), count *",
        ),
        ('{"body": {"starts": "Snow"}}', "*body is a list, *, or an object with any of *"),
        (
            '{"body": [{"kind": "heading"}]}',
            "*body is a list, each item a text or an object with its text, or *",
        ),
        ('{"body": {"contains": "Snow"}}', "*contains and lacks (lists of texts)"),
        ("[]", "*an object with the article's fields is wanted"),
        ("{", "*article.json: Expecting property name*"),
    ],
)
def test_an_expectation_that_cannot_be_meant_so(pytester: pytest.Pytester, file: str, expected: str) -> None:
    (fixture(pytester.path / "tests/pages/fen", FEN) / "article.json").write_text(file, encoding="utf-8")
    done = pytester.runpytest()
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([expected])
    done.stdout.no_fnmatch_line("*Traceback*")


def test_a_known_failure_is_never_accepted(pytester: pytest.Pytester) -> None:
    expectation = fixture(pytester.path / "tests/pages/fen", FEN) / "article.json"
    hoped = '{"headline": "Village keeps its bus"}'
    expectation.write_text(hoped, encoding="utf-8")
    pytester.makeconftest("""
        import pytest
        def pytest_collection_modifyitems(items):
            for item in items:
                item.add_marker(pytest.mark.xfail(raises=AssertionError, strict=True))
    """)
    pytester.runpytest("--articlex-accept", "--articlex-report=report.html").assert_outcomes(xfailed=1)
    assert expectation.read_text(encoding="utf-8") == hoped
    assert "All pages as expected" in (pytester.path / "report.html").read_text(encoding="utf-8")


def test_a_pipeline_that_is_not_there(pytester: pytest.Pytester) -> None:
    fixture(pytester.path / "tests/pages/fen", FEN)
    pytester.makeini("[pytest]\narticlex_pipeline = no_such_desk:RULES")
    done = pytester.runpytest()
    done.stdout.fnmatch_lines(["no_such_desk:RULES: No module named 'no_such_desk'"])
    done.assert_outcomes(failed=1)


def test_a_project_without_fixtures_imports_nothing(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # others that are installed may import lxml
    pytester.mkdir("templates").joinpath("page.html").write_bytes(FEN)
    pytester.makepyfile("""
        import sys
        def test_nothing_was_imported(request):
            assert request.config.pluginmanager.has_plugin("articlex-outcome")
            heavy = {"lxml", "regex", "articlex.rules", "articlex.page", "articlex.fixtures.store"}
            assert not heavy & set(sys.modules)
    """)
    pytester.runpytest_subprocess("-p", "articlex.pytest_plugin").assert_outcomes(passed=1)


def test_without_the_plug_in(pytester: pytest.Pytester) -> None:
    fixture(pytester.path / "tests/pages/fen", FEN)
    pytester.makepyfile("def test_snow(): pass")
    pytester.runpytest_subprocess("-p", "no:articlex").assert_outcomes(passed=1)


def test_a_page_of_somebody_elses_tests_is_none_of_ours(pytester: pytest.Pytester) -> None:
    folder = pytester.path / "tests/pages/home"
    folder.mkdir(parents=True)
    (folder / "page.html").write_bytes(FEN)
    pytester.makepyfile("def test_snow(): pass")
    pytester.runpytest().assert_outcomes(passed=1)


@pytest.mark.parametrize("version", ["6.2.5", "7.2.0"])
def test_an_older_pytest_is_left_alone(version: str) -> None:
    code = f"import pytest; pytest.__version__ = {version!r}; import articlex.pytest_plugin as it; print(*vars(it))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not [name for name in done.stdout.split() if name.startswith("pytest_")]
