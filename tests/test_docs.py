"""What README.md and the tour show is what happens."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest

from articlex.cli import main

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "docs/batch.md", "docs/tour.md")
ELISION = "…\n"

_FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def fenced(page: str, language: str) -> list[str]:
    return [
        body
        for found, body in _FENCED.findall((ROOT / page).read_text(encoding="utf-8"))
        if found == language
    ]


@pytest.mark.parametrize("page", PAGES)
def test_python(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Examples share their names down the page, as a reader's session would."""
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    examples = [parser.get_doctest(block, names, page, page, 0) for block in fenced(page, "python")]
    assert examples
    for example in examples:
        example.globs = names
        runner.run(example, clear_globs=False)
    assert runner.summarize(verbose=False).failed == 0


@pytest.mark.parametrize("page", PAGES)
def test_commands(page: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Every `$ articlex …` prints what stands under it; a line with … alone stands for any lines."""
    monkeypatch.chdir(ROOT)
    for session in fenced(page, "console"):
        command, _, expected = session.partition("\n")
        assert command.startswith("$ articlex "), command
        main(shlex.split(command)[2:])
        pattern = re.escape(expected).replace(re.escape(ELISION), r"(?:.*\n)*")
        said = capsys.readouterr().out
        assert re.fullmatch(pattern, said), f"{command} prints:\n{said}"
