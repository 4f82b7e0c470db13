"""docs/fixtures.md, followed in a new project with plain `pytest` and no conftest."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from docs import fenced, follow, sessions

HERE = Path(__file__).parent
GUIDE = "docs/fixtures.md"
SAVED = HERE / "fixtures/sites"
SCRIPTS = Path(sys.executable).parent
FINE = 0


def run(project: Path, command: str) -> subprocess.CompletedProcess[str]:
    """A command of the guide's, of the environment that the tests run in."""
    program, *words = shlex.split(command)
    call = [str(SCRIPTS / program), *words]
    return subprocess.run(call, cwd=project, capture_output=True, text=True, check=False)


def printed_in(project: Path, command: str) -> str:
    """What a command prints, without the empty line behind it."""
    return f"{run(project, command).stdout.rstrip()}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(SAVED, tmp_path / "saved")
    return tmp_path


@pytest.mark.slow
def test_the_worked_example(project: Path) -> None:
    *before_the_fix, tested, checked = sessions(GUIDE)
    follow(before_the_fix, partial(printed_in, project))
    (project / "newsdesk.py").write_text(fenced(GUIDE, "py")[0], encoding="utf-8")
    (project / "pyproject.toml").write_text(fenced(GUIDE, "toml")[0], encoding="utf-8")
    follow((tested, checked), partial(printed_in, project))
    expectation = project / "tests/pages/harbor-news/article.json"
    expectation.write_text(fenced(GUIDE, "json")[0], encoding="utf-8")
    assert run(project, "pytest").returncode == FINE
    expectation.unlink()
    expectation.with_suffix(".toml").write_text(fenced(GUIDE, "toml")[1], encoding="utf-8")
    assert run(project, "pytest").returncode == FINE
