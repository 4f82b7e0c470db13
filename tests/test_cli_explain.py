"""`articlex explain`, `diff`, `rules` and `rule`: what people see, in a terminal and in a pipe."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import webbrowser
from argparse import Namespace
from pathlib import Path

import pytest
from rich.console import Console

from articlex import explain
from articlex.cli import main
from articlex.cli.terminal import show
from articlex.explanation import Explanation
from articlex.report import report
from pages import folders
from samples import PAGE

STATION = next(folder for folder in folders("pages") if folder.name == "tv-station-gallery") / "page.html"
COLOUR = "\x1b["
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def station() -> Explanation:
    return explain(STATION)


def printed(capsys: Captured, *words: str, code: int = 0) -> str:
    assert main(words) == code
    return capsys.readouterr().out


def test_plain_text_holds_every_block(station: Explanation, capsys: Captured) -> None:
    output = printed(capsys, "explain", str(STATION))
    assert output == f"{station}\n"
    assert COLOUR not in output


@pytest.mark.parametrize("role", ["legal", "quote"])
def test_only_a_role(station: Explanation, role: str, capsys: Captured) -> None:
    wanted = [block for block in station.blocks if block.role == role]
    assert printed(capsys, "explain", str(STATION), "--role", role) == "".join(
        f"{block}\n" for block in wanted
    )


def test_only_a_rule(capsys: Captured) -> None:
    output = printed(capsys, "explain", str(STATION), "--rule", "gallery_counter")
    assert output.count("gallery_counter") == 3
    assert main(["explain", str(STATION), "--rule", "gallery_count"]) == 2
    assert "did you mean gallery_counter" in capsys.readouterr().err


def test_one_block_with_its_whole_history(station: Explanation, capsys: Captured) -> None:
    block = next(block for block in station.blocks if block.rule == "related_line")
    output = printed(capsys, "explain", str(STATION), "--block", str(block.index))
    assert block.text in output
    for entry in block.history:
        assert f"{entry.rule}: {entry.was or '-'} → {entry.now}: {entry.because}" in output
    assert all(str(part) in output for part in station.scores[block.index].contributions)
    assert main(["explain", str(STATION), "--block", "9999"]) == 2
    assert "the page has 75, counted from 0" in capsys.readouterr().err


def test_scores(station: Explanation, capsys: Captured) -> None:
    output = printed(capsys, "explain", str(STATION), "--scores")
    assert all(f"score {score}\n" in output for score in station.scores.values())


def test_json(station: Explanation, capsys: Captured) -> None:
    assert json.loads(printed(capsys, "explain", str(STATION), "--json")) == station.to_dict()
    some = json.loads(printed(capsys, "explain", str(STATION), str(STATION), "--json", "--role", "legal"))
    assert [{block["role"] for block in one["blocks"]} for one in some] == [{"legal"}, {"legal"}]


def test_html(
    station: Explanation, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    target = tmp_path / "a report.html"
    assert printed(capsys, "explain", str(STATION), "--html", str(target)) == f"{target}\n"
    assert target.read_text(encoding="utf-8") == report(station)
    assert opened == []
    temporary = printed(capsys, "explain", str(STATION), "--open").strip()
    assert opened == [Path(temporary).as_uri()]
    assert Path(temporary).read_text(encoding="utf-8") == report(station)
    assert main(["explain", str(STATION), "--html", str(tmp_path / "none" / "r.html")]) == 2
    assert "cannot write" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["explain", str(STATION), str(STATION), "--html", str(target)])


@pytest.mark.parametrize("report", ["--html=y.html", "--open"])
@pytest.mark.parametrize("form", ["--output=x.html", "--format=html", "--json"])
def test_a_report_has_a_file_of_its_own(
    report: str, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        main(["explain", str(STATION), report, form])
    assert not list(tmp_path.iterdir())


# --- in a terminal ----------------------------------------------------------------------------


def drawn(explanation: Explanation, width: int, **chosen: object) -> str:
    options = Namespace(**{"all": False, "role": None, "rule": None, "scores": False, **chosen})
    file = io.StringIO()
    blocks = [block for block in explanation.blocks if not options.role or block.role == options.role]
    show(Console(file=file, width=width, highlight=False), explanation, blocks, options)
    return file.getvalue()


@pytest.mark.parametrize("width", [40, 80, 100, 160])
def test_fits_the_terminal_and_folds_what_is_far(station: Explanation, width: int) -> None:
    output = drawn(station, width)
    assert max(map(len, output.splitlines())) <= width
    rules = {block.rule for block in station.blocks if block.is_kept}
    assert all(f"{rule}" in output for rule in rules)
    assert "13 folded: navigation 9" in output
    assert "22 of 75 blocks kept" in output


@pytest.mark.parametrize("width", [40, 160])
def test_all_unfolds(station: Explanation, width: int) -> None:
    output = drawn(station, width, all=True)
    assert "folded" not in output
    assert all(block.text[:20] in output for block in station.blocks if block.text.isascii())


@pytest.mark.parametrize("width", [40, 160])
def test_a_role_alone_in_a_terminal(station: Explanation, width: int) -> None:
    output = drawn(station, width, role="legal", scores=True)
    assert "headline" not in output
    assert "Privacy Policy" in output
    assert "score" in output


def in_terminal(width: int, *words: str, **environment: str) -> str:
    """What a command prints to a terminal of a width."""
    pty = pytest.importorskip("pty", reason="no terminals here")
    ours, theirs = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": str(width), **environment}
    with subprocess.Popen([sys.executable, "-m", "articlex", *words], stdout=theirs, env=env):
        os.close(theirs)
        output = bytearray()
        while chunk := _read(ours):
            output += chunk
    os.close(ours)
    return output.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so when the other end is closed
        return b""


def test_colours_in_a_terminal_only() -> None:
    assert COLOUR in in_terminal(120, "explain", str(STATION))
    assert COLOUR in in_terminal(120, "rules")
    plain = in_terminal(120, "explain", str(STATION), NO_COLOR="1")
    assert "\x1b[3" not in plain
    assert "22 of 75 blocks kept" in plain


def test_without_rich_it_is_plain(
    station: Explanation, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("articlex.cli.colour.find_spec", lambda _: None)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert printed(capsys, "explain", str(STATION)) == f"{station}\n"


# --- diff -------------------------------------------------------------------------------------


def test_diff_without_a_rule(capsys: Captured) -> None:
    output = printed(
        capsys, "diff", str(STATION), "--without", "related_line", "--without", "related_box", code=1
    )
    assert "related → outside" in output
    assert "related_box: in a container whose markup says related → outside_the_story: the model" in output


def test_diff_of_two_pages(tmp_path: Path, capsys: Captured) -> None:
    old, new = tmp_path / "old.html", tmp_path / "new.html"
    old.write_text(PAGE, encoding="utf-8")
    new.write_text(PAGE.replace("<nav>", "<p>It thawed.</p><nav>").replace("Snow in Oslo", "Ice in Oslo"))
    output = printed(capsys, "diff", str(old), str(new), code=1)
    assert "headline: Snow in Oslo → Ice in Oslo" in output
    assert "+    0 " in output
    assert "It thawed." in output
    assert printed(capsys, "diff", str(old), str(old)) == "No block and no field differs.\n"


def test_diff_under_a_pipeline_of_ones_own(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("desk_rules.py").write_text(
        "from articlex import PIPELINE, Mark\n"
        "def counters(page, ledger):\n"
        "    for block in page.blocks:\n"
        "        if block.text.startswith('FILE - '):\n"
        "            yield Mark(block.index, 'repeat', 'a picture from the archive')\n"
        "DESK = PIPELINE.after('figure_captions', counters)\n"
    )
    output = printed(capsys, "diff", str(STATION), "--pipeline", "desk_rules:DESK", code=1)
    assert "caption → repeat" in output
    assert "counters: a picture from the archive" in output
    for wrong in ("desk_rules:NONE", "none_such:DESK", "desk_rules:counters"):
        with pytest.raises(SystemExit):
            main(["diff", str(STATION), "--pipeline", wrong])
        assert f"--pipeline {wrong}: " in capsys.readouterr().err


@pytest.mark.parametrize("words", [["a"], ["a", "b", "--without", "rights"], ["a", "b", "c"]])
def test_diff_needs_two_sides(words: list[str], capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        main(["diff", *words])
    assert "give two pages, or one with --without" in capsys.readouterr().err


def test_diff_of_what_is_not_there(capsys: Captured) -> None:
    assert main(["diff", str(STATION), "missing.html"]) == 2
    assert "missing.html: " in capsys.readouterr().err
    assert main(["diff", str(STATION), "--without", "right"]) == 2
    assert "did you mean rights" in capsys.readouterr().err


# --- rules ------------------------------------------------------------------------------------


def test_the_table_of_rules(capsys: Captured) -> None:
    lines = printed(capsys, "rules").splitlines()
    assert next(line for line in lines if line.startswith("rights ")).split()[:3] == [
        "rights",
        "notes",
        "rights",
    ]


def test_all_about_a_rule(capsys: Captured) -> None:
    output = printed(capsys, "rule", "related_label")
    assert "related_label (furniture) gives related" in output
    assert "Leaves alone a heading" in output
    assert ">>> " in output
    assert "  leaves alone: A sentence with the same words\n  leaves alone:" in output
    assert f"of the {len(folders('pages'))} sample pages" in output
