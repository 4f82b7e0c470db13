"""docs/fixtures.md, followed in a new project with plain `pytest` and no conftest."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
GUIDE = (HERE.parent / "docs/fixtures.md").read_text(encoding="utf-8")
SAVED = HERE / "fixtures/sites"
SCRIPTS = Path(sys.executable).parent
FINE = 0


def fenced(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def run(project: Path, command: str) -> subprocess.CompletedProcess[str]:
    """A command of the guide's, of the environment that the tests run in."""
    program, *words = shlex.split(command)
    call = [str(SCRIPTS / program), *words]
    return subprocess.run(call, cwd=project, capture_output=True, text=True, check=False)


def follow(project: Path, session: str) -> None:
    """Run every `$ command` and hold what it prints against what stands under it; … stands for anything."""
    for part in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        lines = (
            ".*" if line == "…" else re.escape(line).replace("…", ".*") for line in expected.splitlines()
        )
        pattern = "\n".join(lines).strip("\n")
        printed = run(project, command).stdout
        assert re.fullmatch(pattern, printed.strip("\n"), re.DOTALL), f"{command} prints:\n{printed}"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(SAVED, tmp_path / "saved")
    return tmp_path


@pytest.mark.slow
def test_the_worked_example(project: Path) -> None:
    *before_the_fix, fixed = fenced("console")
    for session in before_the_fix:
        follow(project, session)
    (project / "newsdesk.py").write_text(fenced("py")[0], encoding="utf-8")
    (project / "pyproject.toml").write_text(fenced("toml")[0], encoding="utf-8")
    follow(project, fixed)
    expectation = project / "tests/pages/harbor-news/article.json"
    expectation.write_text(fenced("json")[0], encoding="utf-8")
    assert run(project, "pytest").returncode == FINE
    expectation.unlink()
    expectation.with_suffix(".toml").write_text(fenced("toml")[1], encoding="utf-8")
    assert run(project, "pytest").returncode == FINE
