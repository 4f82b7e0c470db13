"""What docs/serve.md shows is what happens."""

from __future__ import annotations

import doctest
import re
import shutil
import subprocess
from collections.abc import Iterator

import httpx
import pytest

from articlex.cli.serving import HOST, PORT, serve_parser
from articlex.serve.settings import Settings
from checkout import ROOT
from docs import fenced, follow, sessions
from own_server import running

PAGE = "docs/serve.md"
ADDRESS = f"http://{HOST}:{PORT}"


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with running(Settings(workers=1)) as site:
        yield site


def test_python(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    session = "\n".join(fenced(PAGE, "python")).replace(ADDRESS, site)
    example = doctest.DocTestParser().get_doctest(session, {}, PAGE, PAGE, 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    runner.run(example)
    assert runner.summarize(verbose=False) == (0, len(example.examples))


@pytest.mark.skipif(not shutil.which("curl"), reason="needs curl")
def test_commands(site: str) -> None:
    def run(command: str) -> str:
        words = command.replace(ADDRESS, site).replace("curl ", "curl --noproxy '*' ")
        done = subprocess.run(["/bin/sh", "-c", words], capture_output=True, text=True, check=True, cwd=ROOT)
        return f"{done.stdout.rstrip()}\n"

    follow(sessions(PAGE), run)


def test_every_option_stands_in_its_table() -> None:
    """With its default."""
    told: dict[str, str] = {}
    for row in (ROOT / PAGE).read_text(encoding="utf-8").splitlines():
        if row.startswith("| `--"):
            _, options, usual, *_ = row.split("|")
            names = [name.replace("-", "_") for name in re.findall(r"--([\w-]+)", options)]
            told |= dict(zip(names, usual.strip().split(", "), strict=True))
    defaults = vars(serve_parser().parse_args([])) | {"workers": "one a core", "fetch": "off"}
    wanted = {
        name: f"{default:g}" if isinstance(default, float) else "none" if default == [] else str(default)
        for name, default in defaults.items()
    }
    assert told == wanted


def test_every_status_that_is_described_is_told(site: str) -> None:
    described = httpx.get(f"{site}/openapi.json", trust_env=False).json()["paths"]["/extract"]["post"]
    told = (ROOT / PAGE).read_text(encoding="utf-8").partition("| status |")[2].partition("\n\n")[0]
    assert set(re.findall(r"\b[45]\d\d\b", told)) == described["responses"].keys() - {"200"}
