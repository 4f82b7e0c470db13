"""What stands around the code agrees with it: addresses, versions, commands, the site's pages."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

import articlex
from articlex.cli.serving import serve_parser
from checkout import ROOT

tomllib = pytest.importorskip("tomllib", reason="needs Python 3.11")
yaml = pytest.importorskip("yaml", reason="needs PyYAML")
if not (ROOT / ".github").is_dir():
    pytest.skip("of a checkout, not of an sdist", allow_module_level=True)

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
URLS: dict[str, str] = PROJECT["project"]["urls"]
YAML = [
    *ROOT.glob(".github/**/*.yml"),
    ROOT / ".pre-commit-config.yaml",
    ROOT / ".pre-commit-hooks.yaml",
    ROOT / "CITATION.cff",
]
MADE_BY_READERS = {"tests/fixtures/pages/hub-link", "tests/fixtures/rules/address_line.md"}
"""What docs/writing-a-rule.md lets its reader make; docs/fixtures.md has a project of its own, with tests/pages."""


def tool(name: str) -> dict[str, Any]:
    """The names of a script in tools/."""
    names: dict[str, Any] = {"__name__": name, "__file__": str(ROOT / f"tools/{name}.py")}
    exec(compile((ROOT / f"tools/{name}.py").read_text("utf-8"), f"tools/{name}.py", "exec"), names)  # noqa: S102
    return names


@pytest.mark.parametrize("file", YAML, ids=lambda file: file.name)
def test_yaml(file: Path) -> None:
    assert yaml.safe_load(file.read_text("utf-8"))


def test_addresses_are_those_of_the_project() -> None:
    """Whoever publishes it elsewhere changes pyproject.toml, and this names the files that follow."""
    files = [*YAML, ROOT / "pyproject.toml", ROOT / "README.md", *ROOT.glob("docs/*.md")]
    for file in files:
        for found in re.findall(
            r"https://(?:github\.com/articlex|articlex\.github\.io)[^\s'\"<>)]*", file.read_text("utf-8")
        ):
            assert found.startswith((URLS["Source"], URLS["Documentation"])), f"{file.name}: {found}"


def test_where_to_install_from_stands_in_one_place() -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")]
    said = [
        page.name
        for page in pages
        if re.search(r"not (?:yet )?published", page.read_text("utf-8"), re.IGNORECASE)
    ]
    assert said == ["README.md"]


def test_paths_in_the_docs_are_there() -> None:
    """Those from the project's root; a few are made by who follows the page."""
    path = re.compile(r"(?<![\w/.-])(?:src|tests|tools|benchmarks|docs|\.github|\.ci)/[\w./-]*\w")
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "tests/fixtures/rules/README.md"]
    named = {name for page in pages for name in path.findall(page.read_text("utf-8"))}
    assert len(named) > 40
    missing = {name for name in named if not (ROOT / name).exists() and not name.startswith("tests/pages")}
    assert missing == MADE_BY_READERS


@pytest.mark.parametrize("name", ["quality", "speed"])
def test_charts_are_those_of_what_was_measured(name: str) -> None:
    charts = tool("charts")
    drawn = charts[name](json.loads(charts["MEASURED"].read_text("utf-8")))
    assert (ROOT / f"docs/pictures/{name}.svg").read_text("utf-8") == drawn
    assert ET.fromstring(drawn).tag.endswith("svg")  # noqa: S314 - our own
    assert f"]({Path('pictures', name).as_posix()}.svg)" in (ROOT / f"docs/{name}.md").read_text("utf-8")


def test_ci_says_what_it_leaves_out() -> None:
    checks = re.findall(
        r"^if \[ -d (\S+) \]; then\n(.*?)^fi$",
        (ROOT / ".ci/run").read_text("utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    assert [folder for folder, _ in checks] == ["../shared/bench", "../shared/reference"]
    for folder, steps in checks:
        assert re.search(rf'^else\n    say "no .*: {re.escape(folder)} is not here"$', steps, re.MULTILINE)


def test_citation_has_the_version() -> None:
    assert yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))["version"] == articlex.__version__


def test_the_matrix_has_the_versions_that_the_package_claims() -> None:
    matrix = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))["jobs"]["tests"][
        "strategy"
    ]["matrix"]
    claimed = [
        name.rpartition(" ")[2] for name in PROJECT["project"]["classifiers"] if re.search(r":: 3\.\d", name)
    ]
    assert matrix["python"] == claimed


def test_the_container_starts_the_server() -> None:
    entry = re.search(
        r'^ENTRYPOINT \["articlex", "serve", (.*)\]$', (ROOT / "Dockerfile").read_text("utf-8"), re.MULTILINE
    )
    assert entry
    options = serve_parser().parse_args([word.strip('" ') for word in entry[1].split(",")])
    assert options.host == "0.0.0.0"  # noqa: S104


def test_issue_forms_ask_for_the_report() -> None:
    form = (ROOT / ".github/ISSUE_TEMPLATE/wrong-article.yml").read_text("utf-8")
    assert "articlex explain PAGE --html report.html" in form


def test_every_page_of_the_site_is_in_its_menu_and_leads_somewhere() -> None:
    site = tool("site")
    pages = site["staged"]()
    menu = set(re.findall(r"[\w/-]+\.md", (ROOT / "mkdocs.yml").read_text("utf-8")))
    assert menu == {place for file, place in pages.items() if file.suffix == ".md"}
    for file in pages:
        if file.suffix == ".md":
            site["moved"](file.read_text("utf-8"), file, pages, "https://paper.example")


def test_a_link_that_leads_nowhere_is_found() -> None:
    site = tool("site")
    with pytest.raises(site["BrokenLink"], match="nowhere"):
        site["moved"]("[a](nowhere.md)", ROOT / "docs/tour.md", site["staged"](), "https://paper.example")


def test_the_reference_has_every_public_name() -> None:
    shown = re.findall(r"^::: articlex\.(\w+)$", (ROOT / "docs/api.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(shown) == sorted(articlex.__all__)


def test_shell_commands_of_the_docs_are_the_projects() -> None:
    """An extra that is installed exists; so does a script that is run."""
    extras = set(PROJECT["project"]["optional-dependencies"])
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")]:
        text = page.read_text("utf-8")
        for named in re.findall(r"(?:articlex|'\.)\[([\w,-]+)\]'", text):
            assert set(named.split(",")) <= extras, f"{page.name}: {named}"
        for script in re.findall(r"python ((?:tools|tests|benchmarks)/\w+(?:\.py)?)", text):
            assert (ROOT / script).exists(), f"{page.name}: {script}"
        for task in re.findall(r"`poe ([\w-]+)`", text):
            assert task in PROJECT["tool"]["poe"]["tasks"], f"{page.name}: {task}"
