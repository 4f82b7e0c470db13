#!/usr/bin/env python3
"""Make the pictures of README and site from the demo page: `python tools/pictures.py`, with Chromium installed.

`docs/pictures/report.png` is the report in a browser, `docs/pictures/explain.svg` the terminal's `articlex explain`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
DEMO, PICTURES = "src/articlex/demo/page.html", ROOT / "docs/pictures"
WIDTH, HEIGHT = 1120, 640
SHOWN = range(13, 39)  # lines of what the terminal says, in the middle of the page
LARGEST = 200_000  # bytes of a picture
COLUMNS = 104


def report() -> Path:
    """The report as Chromium shows it."""
    picture = PICTURES / "report.png"
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        _articlex("explain", DEMO, "--html", str(page))
        chromium = shutil.which("chromium") or shutil.which("chromium-browser") or sys.exit("needs Chromium")
        subprocess.run(
            [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder}/profile",
             f"--window-size={WIDTH},{HEIGHT}", "--virtual-time-budget=2000", f"--screenshot={picture}", page.as_uri()],
            check=True,
            capture_output=True,
        )  # fmt: skip
    return picture


def terminal() -> Path:
    """Some lines of `articlex explain`, in the colours of a terminal."""
    picture = PICTURES / "explain.svg"
    said = _articlex("explain", DEMO, FORCE_COLOR="1", COLUMNS=str(COLUMNS), TERM="xterm-256color")
    console = Console(record=True, width=COLUMNS, file=StringIO())
    console.print(Text("$ articlex explain page.html", style="bold"))
    for line in [said.splitlines()[0], *said.splitlines()[SHOWN.start : SHOWN.stop]]:
        console.print(Text.from_ansi(line))
    svg = console.export_svg(title="articlex explain", unique_id="explain")
    picture.write_text(re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL), encoding="utf-8")
    return picture


def _articlex(*words: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "articlex", *words],
        cwd=ROOT,
        env=os.environ | environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def main() -> None:
    """Make both."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for picture in (report(), terminal()):
        size = picture.stat().st_size
        print(f"{picture.relative_to(ROOT)}: {size:,} bytes")
        if size > LARGEST:
            sys.exit(f"larger than {LARGEST:,} bytes")


if __name__ == "__main__":
    main()
