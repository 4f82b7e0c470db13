"""docs/sites.md, followed step by step in a folder of its own."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from articlex.cli import main
from articlex.read.sites.files import parse_site
from checkout import ROOT
from docs import fenced

GUIDE = (ROOT / "docs/sites.md").read_text(encoding="utf-8")
ELISION = "…\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The pages, and the two files that the guide writes."""
    shutil.copytree(ROOT / "tests/fixtures/house", tmp_path / "house")
    site = re.search(r"^```toml site\.toml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    assert site
    (tmp_path / "site.toml").write_text(site[1], encoding="utf-8")
    (tmp_path / "courier.py").write_text(fenced("docs/sites.md", "py")[0], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def test_every_command_prints_what_the_guide_shows(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = fenced("docs/sites.md", "console")
    sessions = [part for block in blocks for part in re.split(r"^(?=\$ )", block, flags=re.MULTILINE) if part]
    assert len(sessions) == 8
    for session in sessions:
        command, _, expected = session.partition("\n")
        main(shlex.split(command)[2:])
        pattern = re.escape(expected).replace(re.escape(ELISION), r"(?:.*\n)*")
        said = capsys.readouterr().out
        assert re.fullmatch(pattern, said), f"{command} prints:\n{said}"
    report = (folder / "report.html").read_text(encoding="utf-8")
    assert report.count("courier.toml:10: ")
    assert fenced("docs/sites.md", "toml")[0] in (folder / "courier.toml").read_text(encoding="utf-8")


def test_each_way_gives_the_same_article(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["learn", "house/[1-5].html", "-o", "courier.toml"])
    texts = set()
    for words in (["--sites", "courier.toml"], ["--sites", "site.toml"]):
        capsys.readouterr()
        main(["house/6.html", *words])
        texts.add(capsys.readouterr().out)
    assert len(texts) == 1
    assert "of our readers" not in texts.pop()


def test_the_file_that_shows_everything_is_a_site() -> None:
    site = parse_site(fenced("docs/sites.md", "toml")[1], "fen.toml")
    assert len(site.selectors) == 8
    assert site.words
    assert site.without
    assert site.replacements
