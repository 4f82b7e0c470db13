"""docs/sites.md, followed step by step in a folder of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from articlex.cli import main
from articlex.read.sites.files import parse_site
from checkout import ROOT
from docs import fenced, follow, in_process, sessions

GUIDE = "docs/sites.md"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The pages, and the two files that the guide writes."""
    shutil.copytree(ROOT / "tests/fixtures/house", tmp_path / "house")
    (site,) = fenced(GUIDE, "toml site.toml")
    (tmp_path / "site.toml").write_text(site, encoding="utf-8")
    (tmp_path / "courier.py").write_text(fenced(GUIDE, "py")[0], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def test_every_command_prints_what_the_guide_shows(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed = sessions(GUIDE)
    assert len(typed) == 8
    follow(typed, in_process(capsys))
    report = (folder / "report.html").read_text(encoding="utf-8")
    assert report.count("courier.toml:10: ")
    assert fenced(GUIDE, "toml")[0] in (folder / "courier.toml").read_text(encoding="utf-8")


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
    site = parse_site(fenced(GUIDE, "toml")[1], "fen.toml")
    assert len(site.selectors) == 8
    assert site.words
    assert site.without
    assert site.replacements
