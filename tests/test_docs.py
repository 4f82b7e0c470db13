"""What README.md and the tour show is what happens."""

from __future__ import annotations

import doctest
import re

import pytest

import articlex
from articlex import Article, Block
from checkout import ROOT
from docs import fenced, follow, in_process, sessions

PAGES = (
    "README.md",
    "docs/index.md",
    "docs/tour.md",
    "docs/design.md",
    "docs/explain.md",
    "docs/faq.md",
    "docs/fields.md",
    "docs/formats.md",
    "docs/reliability.md",
)
PROMISES = "docs/reliability.md"
NEEDED = {
    "docs/batch.md": "orjson",
    "docs/migrating.md": "trafilatura",
    "docs/sites.md": "cssselect",
    "docs/integrations/inputs.md": "requests",
    "docs/integrations/scrapy.md": "scrapy",
    "docs/integrations/scrapy-poet.md": "zyte_common_items",
    "docs/integrations/langchain.md": "langchain_core",
    "docs/integrations/llama-index.md": "llama_index",
    "docs/integrations/haystack.md": "haystack",
    "docs/integrations/mcp.md": "mcp",
}  # the pages that tell of another package


@pytest.mark.parametrize("page", [*PAGES, *NEEDED])
def test_python(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sessions share their names down the page, as a reader's would; programs are run by the host's test."""
    if needed := NEEDED.get(page):
        pytest.importorskip(needed, reason=f"needs {needed}")
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
    """Every `$ articlex …` prints what stands under it."""
    monkeypatch.chdir(ROOT)
    follow(sessions(page), in_process(capsys))


def test_what_each_call_becomes_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every code on the right-hand side of a table is run; what begins with a dot is the article's."""
    page = (ROOT / "src/articlex/demo/page.html").read_text(encoding="utf-8")
    article = articlex.extract(page)
    monkeypatch.setattr(articlex, "fetch", lambda _: page)
    monkeypatch.setattr(articlex, "extract_url", lambda _: article)
    known = {name: getattr(articlex, name) for name in articlex.__all__}
    known |= {"html": page, "address": "https://fen.example/", "article": article, "articlex": articlex}
    text = (ROOT / "docs/migrating.md").read_text(encoding="utf-8")
    codes = [
        code
        for row in re.findall(r"^\|.*\|(.*)\|$", text, re.MULTILINE)
        for code in re.findall(r"`(.*?)`", row)
    ]
    assert len(codes) > 30
    for code in codes:
        eval(f"article{code}" if code.startswith(".") else code, known)  # noqa: S307 - ours


def test_every_field_stands_in_its_table() -> None:
    text = (ROOT / "docs/fields.md").read_text(encoding="utf-8")
    _, table, body, _ = re.split(r"^\| `?field`? .*\n|^## .*\n", text, maxsplit=3, flags=re.MULTILINE)
    first_cells = " ".join(re.findall(r"^\|(.*?)\|", table, re.MULTILINE))
    assert set(re.findall(r"`(\w+)`", first_cells)) == set(Article.__dataclass_fields__)
    told = set(re.findall(r"`(\w+)`", text))
    assert set(Article().to_dict()) <= told
    assert set(Block.__dataclass_fields__) <= set(re.findall(r"`(\w+)`", body))


def test_every_extra_that_users_want_stands_on_the_first_page() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    section = project.partition("[project.optional-dependencies]\n")[2].partition("\n[")[0]
    extras = set(re.findall(r"^([\w-]+) = \[", section, re.MULTILINE)) - {"test"}
    rows = re.findall(r"^\| (`articlex\[.*?) \|", (ROOT / "docs/index.md").read_text("utf-8"), re.MULTILINE)
    assert set(re.findall(r"\[([\w-]+)\]", " ".join(rows))) == extras


def test_every_promise_names_a_test_that_exists() -> None:
    rows = [
        line for line in (ROOT / PROMISES).read_text(encoding="utf-8").splitlines() if line.startswith("| ")
    ]
    promises = [row for row in rows if row != "| promise | shown by |"]
    assert len(promises) > 20
    for promise in promises:
        named = re.findall(r"`(test_\w+\.py)::(test_\w+)`", promise.rsplit("|", 2)[1])
        assert named, promise
        for file, test in named:
            source = (ROOT / "tests" / file).read_text(encoding="utf-8")
            assert re.search(rf"^def {test}\(", source, re.MULTILINE), f"{file} has no {test}"
