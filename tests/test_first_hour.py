"""Every command of README.md and docs/tour.md, typed into new environments as a reader would."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from checkout import ROOT
from docs import fenced, follow, sessions

pytestmark = pytest.mark.slow
PAGES = ("README.md", "docs/tour.md")
NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "build", "dist")
BIN = "Scripts" if os.name == "nt" else "bin"
DEMO = "src/articlex/demo/page.html"
FIRST, SECOND = "\n".join(fenced("README.md", "sh")).splitlines()
TYPED = {
    "articlex PAGE...": f"articlex {DEMO} {DEMO} -f json",
    "articlex explain PAGE --open": f"articlex explain {DEMO} --open",
    "articlex explain page.html --open": f"articlex explain {DEMO} --open",
    "articlex batch": "articlex batch tests/fixtures/sites -o articles.jsonl",
    "articlex rules": "articlex rules",
    "pip install 'articlex[cli]'": "pip install 'articlex[cli]'",
}
"""Commands in a sentence, and what somebody types who reads them."""
ELSEWHERE = {
    "articlex serve": "test_the_server_answers",
    "python -m pytest tests/fixtures": "test_the_second_command",
}
SERVER_STARTS = 60  # seconds


class Shell:
    """A copy of the project, and an environment with nothing in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "articlex"
        shutil.copytree(ROOT, self.folder, ignore=NOT_COPIED)
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
        self.environment = {
            **{
                name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST"))
            },
            "PATH": f"{folder / 'venv' / BIN}{os.pathsep}{os.environ['PATH']}",
            "VIRTUAL_ENV": str(folder / "venv"),
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "BROWSER": "echo %s",
            "PYTHONUTF8": "1",
        }

    def type(self, line: str, **environment: str) -> str:
        """What a line prints. Fails where its exit code is not 0."""
        done = subprocess.run(  # noqa: S602 - as a reader does
            line,
            shell=True,
            cwd=self.folder,
            env=self.environment | environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, f"$ {line}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
        return done.stdout


def in_sentences() -> set[str]:
    """The commands that stand in the text between the blocks."""
    text = "".join((ROOT / page).read_text("utf-8") for page in PAGES)
    outside = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return set(re.findall(r"`((?:articlex|python|pip) [^`]+)`", outside))


@pytest.fixture(scope="module")
def tested(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """An environment in which the README's second command was typed; pytest only collects, since this is one of
    the tests that it would run."""
    shell = Shell(tmp_path_factory.mktemp("second"))
    shell.type(SECOND, PYTEST_ADDOPTS="--collect-only --quiet")
    return shell


def test_no_command_is_left_out() -> None:
    assert in_sentences() == TYPED.keys() | ELSEWHERE.keys()


def test_all_but_the_second_command_in_an_environment_with_nothing_else(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    assert shell.type(FIRST).count("Ferry crew finds century-old lighthouse clock") == 1
    for page in PAGES:
        follow(sessions(page), shell.type)
        blocks = tmp_path / "blocks.txt"
        blocks.write_text("\n".join(fenced(page, "python")), encoding="utf-8")
        shell.type(f"python -m doctest -o ELLIPSIS {shlex.quote(str(blocks))}")
    printed = {words: shell.type(command) for words, command in TYPED.items()}
    assert all("file://" in printed[words] for words in printed if words.endswith("--open"))
    assert (shell.folder / "articles.jsonl").read_text("utf-8").count('"error":null') == 3


def test_the_second_command(tested: Shell) -> None:
    """What the README has for the impatient runs as it stands there."""
    assert " passed" in tested.type("python -m pytest tests/fixtures")


def test_the_server_answers(tested: Shell) -> None:
    """Started, asked once and ended."""
    command = shlex.split("articlex serve --port 0")
    log = tested.folder / "serve.log"
    with log.open("w") as file:
        server = subprocess.Popen(
            [shutil.which(command[0], path=tested.environment["PATH"]) or "", *command[1:]],
            cwd=tested.folder,
            env=tested.environment,
            stderr=file,
        )
    try:
        page = (tested.folder / DEMO).read_bytes()
        request = urllib.request.Request(f"{_address(log)}/extract?format=text", page)  # noqa: S310
        with urllib.request.urlopen(request, timeout=SERVER_STARTS) as answer:  # noqa: S310
            assert answer.read().startswith(b"Ferry crew finds")
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(SERVER_STARTS)


def _address(log: Path) -> str:
    """Where a server says that it runs."""
    for _ in range(10 * SERVER_STARTS):
        if found := re.search(r"running on (http://\S+)", log.read_text("utf-8")):
            return found[1]
        time.sleep(0.1)
    pytest.fail(f"no server:\n{log.read_text('utf-8')}")
