"""The code that stands in the docs, and what it prints."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterable

import pytest

from articlex.cli import main
from checkout import ROOT

ELISION = "…\n"
Session = tuple[str, str]
_PROMPT = re.compile(r"^(?=\$ )", re.MULTILINE)
_FENCED = re.compile(r"^(`{3,})(\w[\w .]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)


def fenced(page: str, language: str) -> list[str]:
    """The code blocks of one language, which may be two words, on a page such as `docs/tour.md`."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [body for _, found, body in _FENCED.findall(text) if found == language]


def sessions(page: str) -> list[Session]:
    """Every command behind a `$` on a page, and what it prints there."""
    parts = (part for block in fenced(page, "console") for part in _PROMPT.split(block) if part)
    split = (part.partition("\n") for part in parts)
    return [(command.removeprefix("$ "), printed) for command, _, printed in split]


def follow(typed: Iterable[Session], run: Callable[[str], str]) -> None:
    """Run commands one after the other, and hold what each prints against what is shown: to the letter, but for a line
    with … alone, which stands for any lines."""
    for command, shown in typed:
        lines = (
            r"(?:.*\n)*" if line == ELISION else re.escape(line) for line in shown.splitlines(keepends=True)
        )
        printed = run(command)
        assert re.fullmatch("".join(lines), printed), f"{command} prints:\n{printed}"


def in_process(capsys: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Runs a command of articlex without a process; gives what it prints."""

    def run(command: str) -> str:
        program, *words = shlex.split(command)
        assert program == "articlex", command
        main(words)
        return capsys.readouterr().out

    return run


def programs(page: str) -> list[str]:
    """The Python blocks of a page that are files, not sessions."""
    return [block for block in fenced(page, "python") if not block.startswith(">>>")]
