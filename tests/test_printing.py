"""Nothing that is printed of a page or a file name steers the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from articlex.cli import main
from articlex.printing import printable

ESCAPES = "\x1b]0;mine\x07\x9b31m"
STORY = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic until noon.</p>" * 4
HOSTILE = f'<h1>Snow</h1><div class="a{ESCAPES}b" id="x{ESCAPES}"><x{ESCAPES}>{STORY}</x{ESCAPES}><p class="ad{ESCAPES}">Ad</p></div>'


@pytest.mark.parametrize("form", ["plain", "drawn"])
@pytest.mark.parametrize(
    "words",
    [["explain", "--scores"], ["explain", "--block", "1"], ["explain", "--json"], ["explain", "--all"], []],
)
def test_what_is_printed_of_a_page(
    words: list[str],
    form: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if form == "drawn":
        pytest.importorskip("rich")
        monkeypatch.setattr("articlex.cli.explaining.in_colour", lambda: True)
    path = tmp_path / "page.html"
    path.write_text(HOSTILE, encoding="utf-8")
    main([*words, str(path)])
    printed = "".join(capsys.readouterr())
    assert printed
    assert [steering for steering in ("\x1b]", "\x07", "\x9b") if steering in printed] == []


def test_what_is_printed_of_a_file_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([f"missing{ESCAPES}.html"]) == 2
    complaint = capsys.readouterr().err
    assert "\x1b" not in complaint
    assert r"missing\u001b]0;mine\u0007\u009b31m.html" in complaint


def test_letters_of_all_scripts_and_ends_of_lines_are_printed_as_they_are() -> None:
    text = "Tromsø\n\tनमस्ते می‌خواهم 👩‍🚒"
    assert printable(text) == text
    assert printable("a\u202eb\ud800") == r"a\u202eb\ud800"
