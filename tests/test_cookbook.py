"""Every program of docs/cookbook.md runs, and prints what stands under it."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from articlex import extract
from articlex.render.feeds import rss
from checkout import ENVIRONMENT, ROOT
from warc import packed, record
from web_server import pages, served

PAGE = (ROOT / "docs/cookbook.md").read_text("utf-8")
RECIPES = re.findall(
    r"^## ([^\n]+)\n(?:(?!^## ).)*?^```python\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?",
    PAGE,
    re.MULTILINE | re.DOTALL,
)
DEMO = (ROOT / "src/articlex/demo/page.html").read_bytes()
ADDRESS = "https://www.harbornews9.example/clock"
HEADLINE = "Ferry crew finds century-old lighthouse clock"
NEEDS = {"pandas", "pyspark", "scrapy", "fastwarc", "httpx", "yaml"}
IMPLIED = {"pages_of": "fastwarc", "front_matter": "yaml"}


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with served(pages({"/clock": DEMO, "/": b"<main><a href=/clock>Clock</a></main>"})) as address:
        yield address


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with all that a recipe reads."""
    for folder in ("pages", "crawl"):
        (tmp_path / folder).mkdir()
    (tmp_path / "pages/clock.html").write_bytes(DEMO)
    (tmp_path / "crawl/a.warc.gz").write_bytes(packed(record(ADDRESS, DEMO)))
    subject = "Subject: Ferry crew finds century-old lighthouse clock on the bottom of Lake Marn\n"
    head = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    (tmp_path / "mail.eml").write_bytes(f"{subject}{head}\n".encode() + DEMO)
    (tmp_path / "saved.mhtml").write_bytes(
        f"From: <Saved by Blink>\nSnapshot-Content-Location: {ADDRESS}\n{head}\n".encode() + DEMO
    )
    (tmp_path / "feed.xml").write_text(rss([extract(DEMO, url=ADDRESS)]), encoding="utf-8")
    cells = ["" if cell is None else '"' + cell.replace('"', '""') + '"' for cell in (DEMO.decode(), None)]
    (tmp_path / "pages.csv").write_text(
        "id,html\n" + "".join(f"{at},{cell}\n" for at, cell in enumerate(cells))
    )
    return tmp_path


def command_of(program: str, project: Path, site: str) -> list[str]:
    """How a recipe is started."""
    command = [sys.executable, "recipe.py"]
    if "asyncio" in program:
        command.append(f"{site}/clock")
    if "scrapy" in program:
        command = [
            sys.executable,
            "-m",
            "scrapy",
            "runspider",
            "recipe.py",
            "-a",
            f"front={site}/",
            "-O",
            "articles.jsonl",
        ]
    if "pyspark" in program:
        if not shutil.which("java"):
            pytest.skip("needs Java")
        rows = __import__("pyarrow").Table.from_pylist([{"html": DEMO.decode(), "url": ADDRESS}])
        __import__("pyarrow.parquet").parquet.write_table(rows, project / "pages.parquet")
    return command


def test_every_program_of_the_page_is_tried() -> None:
    assert len(RECIPES) == PAGE.count("```python\n") == 13


@pytest.mark.parametrize(("title", "program", "printed"), RECIPES, ids=[recipe[0] for recipe in RECIPES])
def test_recipe(title: str, program: str, printed: str, project: Path, site: str) -> None:
    needed = {name for name in NEEDS if re.search(rf"(?:import|from) {name}\b", program)}
    needed |= {package for word, package in IMPLIED.items() if word in program}
    for package in needed:
        if not importlib.util.find_spec(package):
            pytest.skip(f"needs {package}")
    command = command_of(program, project, site)
    (project / "recipe.py").write_text(program, encoding="utf-8")
    environment = {
        **ENVIRONMENT,
        "NO_PROXY": "*",
        "PYSPARK_PYTHON": sys.executable,
    }
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    pattern = re.escape(printed).replace(re.escape("…\n"), "(?:.*\n)*").replace("…", ".*")
    assert not printed or re.fullmatch(pattern, done.stdout), f"{title} prints:\n{done.stdout}"
    written = [file for file in (*project.glob("articles.*"), project / "clock.txt") if file.is_file()]
    if "asyncio" in program:
        assert HEADLINE in done.stdout
    elif not printed and "pyspark" not in program:
        assert written
    for file in written:
        assert "lighthouse" in file.read_text("utf-8")
        if file.suffix == ".jsonl":
            assert json.loads(file.read_text("utf-8"))["headline"].startswith(HEADLINE)
