"""The command line: formats, sources, errors on one line, exit codes."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from articlex import PIPELINE, __version__
from articlex.cli import main
from articlex.rules.sites import SITE_RULES
from checkout import ENVIRONMENT
from pages import fixture
from samples import NO_ARTICLE, PAGE

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


@pytest.fixture
def empty(tmp_path: Path) -> str:
    path = tmp_path / "index.html"
    path.write_text(NO_ARTICLE, encoding="utf-8")
    return str(path)


def one_line(printed: Captured) -> str:
    """What was said on stderr, which must be one line and no traceback."""
    complaint = printed.readouterr().err
    assert complaint.startswith("articlex: ")
    assert complaint.count("\n") == 1
    return complaint


@pytest.mark.parametrize(
    ("form", "beginning"),
    [
        ("text", "Snow in Oslo\n============\n"),
        ("markdown", "# Snow in Oslo\n"),
        ("html", '<article lang="en">\n'),
        ("json", '{\n "headline": "Snow in Oslo",'),
        ("jsonl", '{"headline": "Snow in Oslo", '),
    ],
)
def test_formats(page: str, form: str, beginning: str, capsys: Captured) -> None:
    assert main([page, "--format", form]) == 0
    assert capsys.readouterr().out.startswith(beginning)


def test_text_is_the_default(page: str, capsys: Captured) -> None:
    main([page])
    default = capsys.readouterr().out
    main([page, "--format", "text"])
    assert capsys.readouterr().out == default


def test_several_pages(page: str, capsys: Captured) -> None:
    assert main([page, page, "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 2
    assert main([page, page, "--format", "jsonl"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert main([page, page]) == 0
    assert capsys.readouterr().out.count("====") == 2 * 3


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert main(["-"]) == 0
    assert "Snow in Oslo" in capsys.readouterr().out


def test_output_file(page: str, tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "article.txt"
    assert main([page, "-o", str(target)]) == 0
    assert target.read_text(encoding="utf-8").startswith("Snow in Oslo\n")
    assert capsys.readouterr().out == ""
    assert main([page, "-o", str(tmp_path / "none" / "article.txt")]) == 2
    assert "cannot write" in one_line(capsys)


def test_url_and_language(page: str, capsys: Captured) -> None:
    main([page, "--url", "https://fen.example/a", "--language", "de", "--format", "json"])
    article = json.loads(capsys.readouterr().out)
    assert (article["url"], article["language"]) == ("https://fen.example/a", "de")


def test_no_article(page: str, empty: str, capsys: Captured) -> None:
    assert main([empty]) == 1
    assert "no article" in one_line(capsys)
    assert main([empty, page]) == 1
    assert "Snow in Oslo" in capsys.readouterr().out
    assert main([empty, "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["body"] == []


@pytest.mark.parametrize("name", ["missing.html", ".", "picture.png"])
def test_unreadable(
    name: str, page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert main([name]) == 2
    assert name in one_line(capsys)
    assert main([name, page]) == 2
    assert "Snow in Oslo" in capsys.readouterr().out


def test_a_missing_page_leaves_the_output_file_alone(tmp_path: Path) -> None:
    target = tmp_path / "article.txt"
    target.write_text("mine")
    assert main([str(tmp_path / "missing.html"), "-o", str(target)]) == 2
    assert target.read_text() == "mine"


@pytest.mark.parametrize("command", ["-o", "explain -o", "explain --html", "site init -o", "learn -o"])
def test_no_page_is_replaced_by_what_is_made_of_it(command: str, page: str, capsys: Captured) -> None:
    again = Path(page).parent / "again.html"
    again.symlink_to(page)
    assert main([*command.split(), str(again), page]) == 2
    assert one_line(capsys) == f"articlex: {again} is one of the pages: it would be replaced\n"
    assert Path(page).read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize(
    "words", [[], ["--format", "pdf", "x"], ["--no-such"], ["rule"], ["explain"], ["a", "b", "--url", "c"]]
)
def test_wrong_usage(words: list[str], capsys: Captured) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(words)
    assert exit_.value.code == 2
    assert "usage: articlex" in capsys.readouterr().err


def test_url_without_httpx(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    assert main(["https://fen.example/"]) == 2
    assert "pip install 'articlex[web]'" in one_line(capsys)


def test_rules(capsys: Captured) -> None:
    assert main(["rules"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in listed] == [rule.__name__ for rule in (*PIPELINE, *SITE_RULES)]


def test_rule(capsys: Captured) -> None:
    first = next(iter(PIPELINE))
    assert main(["rule", first.__name__]) == 0
    assert ">>>" in capsys.readouterr().out
    assert main(["rule", first.__name__[:-1]]) == 2
    assert f"did you mean {first.__name__}" in one_line(capsys)
    assert main(["rule", "zzz"]) == 2
    assert "articlex rules" in one_line(capsys)


def test_a_file_may_be_named_like_a_command(
    page: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(Path(page).parent)
    Path(page).rename("rules")
    assert main(["./rules"]) == 0
    assert "Snow in Oslo" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["text", "json"])
def test_demo(form: str, capsys: Captured) -> None:
    assert main(["demo", "--format", form]) == 0
    assert "lighthouse clock" in capsys.readouterr().out


# --- in a process of its own ------------------------------------------------------------------


def run(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, *words]
    return subprocess.run(command, env=ENVIRONMENT, input=given, capture_output=True, check=False)


def test_python_m_articlex() -> None:
    done = run("-m", "articlex", "--version")
    assert (done.returncode, done.stdout.split()) == (0, [b"articlex", __version__.encode()])
    assert run("-m", "articlex", "-", given=PAGE.encode()).stdout.startswith(b"Snow in Oslo")


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    code = "import sys, articlex.cli; print(*sys.modules)"
    loaded = set(run("-c", code).stdout.decode().split())
    assert loaded.isdisjoint(
        {"bs4", "readability", "httpx", "dateutil", "chardet", "urllib.request", "asyncio", "rich"}
    )


@pytest.mark.skipif(os.name == "nt", reason="pipes close otherwise there")
def test_a_closed_pipe_is_no_error() -> None:
    command = f"{sys.executable} -m articlex demo --format html | true"
    done = subprocess.run(command, shell=True, env=ENVIRONMENT, capture_output=True, check=False)  # noqa: S602
    assert done.stderr == b""


@pytest.mark.skipif(os.name == "nt", reason="a shell closes streams otherwise there")
@pytest.mark.parametrize(
    ("words", "code", "complaint"),
    [
        ("demo >&-", 2, "cannot write: Bad file descriptor"),
        ("explain page.html >&-", 2, "cannot write: Bad file descriptor"),
        ("- <&-", 2, "-: it is empty"),
        ("page.html nope.html >&- 2>&-", 2, ""),
        ("batch page.html -o - >&-", 2, "cannot write: Bad file descriptor"),
        ("batch - -o out.jsonl <&-", 0, "no pages in -"),
        ("batch page.html -o out.jsonl >&-", 0, ""),
        ("batch page.html -o out.jsonl 2>&-", 0, ""),
        ("batch page.html -o out.jsonl <&- >&- 2>&-", 0, ""),
    ],
)
def test_closed_streams(words: str, code: int, complaint: str, page: str) -> None:
    folder = Path(page).parent
    done = subprocess.run(  # noqa: S602
        f"{sys.executable} -m articlex {words}",
        shell=True,
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        check=False,
    )
    said = f"articlex: {complaint}\n" if complaint else ""
    assert (done.returncode, done.stderr.decode(), done.stdout) == (code, said, b"")
    if "page.html -o out" in words:
        assert json.loads((folder / "out.jsonl").read_text("utf-8"))["headline"] == "Snow in Oslo"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk there")
@pytest.mark.parametrize("words", ["demo", "rules", "fixture list"])
def test_a_full_disk(words: str, tmp_path: Path) -> None:
    fixture(tmp_path / "tests/pages/harbor")
    command = f"{sys.executable} -m articlex {words} > /dev/full"
    done = subprocess.run(  # noqa: S602
        command,
        shell=True,
        cwd=tmp_path,
        env=ENVIRONMENT | {"PYTHONUNBUFFERED": "1"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, b"articlex: cannot write: No space left on device\n")


# --- what newcomers type ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["."], "articlex batch . -o out.jsonl"),
        (["help"], "perhaps you meant articlex --help"),
        (["version"], "perhaps you meant articlex --version"),
        (["extract"], "perhaps you meant articlex PAGE"),
        (["explian"], "perhaps you meant articlex explain"),
        ([""], "articlex: '': no file and no address"),
        (["empty.html"], "empty.html: it is empty"),
        (["www.fen.example"], "articlex https://www.fen.example"),
        (["junk.html.gz"], "cannot be unpacked"),
    ],
)
def test_what_is_meant(
    words: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty.html").touch()
    Path("junk.html.gz").write_bytes(b"\x1f\x8bjunk")
    assert main(words) == 2
    assert says in one_line(capsys)


@pytest.mark.parametrize(
    ("option", "says"),
    [
        ("--language=klingon", "'klingon' is no code of ISO 639-1"),
        ("--language=xx", "'xx' is no code of ISO 639-1"),
        ("--url=fen.example", "'fen.example' is no address, such as https://"),
        ("--url=https://", "'https://' is no address"),
    ],
)
def test_a_wrong_option_is_said_to_be_that(option: str, says: str, page: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        main([page, option])
    assert says in capsys.readouterr().err


def test_packed_pages_and_file_addresses(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(PAGE.encode()))
    for name in (str(path), path.as_uri()):
        assert main([name]) == 0
        assert capsys.readouterr().out.startswith("Snow in Oslo")


def test_the_form_is_what_the_output_ends_in(page: str, tmp_path: Path) -> None:
    assert main([page, "-o", f"{tmp_path}/one.json"]) == 0
    assert json.loads((tmp_path / "one.json").read_text("utf-8"))["headline"] == "Snow in Oslo"
    assert main([page, "-o", f"{tmp_path}/one.json", "-f", "markdown"]) == 0
    assert (tmp_path / "one.json").read_text("utf-8").startswith("# Snow in Oslo")


@pytest.mark.parametrize("option", ["--front-matter", "--no-images", "--no-headline"])
@pytest.mark.parametrize(
    "words", ["", "-f json", "-o a.html", "demo", "batch -o a.jsonl", "batch -o -", "batch -o a -f tei"]
)
def test_the_options_of_markdown_are_of_markdown(
    option: str, words: str, page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        main([*words.split(), option, *([] if words == "demo" else [page])])
    assert f"{option} is of Markdown: add -f markdown\n" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "ending", "there"),
    [
        ([], ".docx", ".txt, .json, .jsonl, .ndjson, .md, .html, .htm, .jsonld, .rss, .atom"),
        (["explain"], ".md", ".txt, .json, .html, .htm"),
    ],
)
def test_an_ending_of_no_form(
    words: list[str], ending: str, there: str, page: str, tmp_path: Path, capsys: Captured
) -> None:
    target = tmp_path / f"article{ending}"
    assert main([*words, page, "-o", str(target)]) == 2
    assert one_line(capsys).endswith(f"no form ends in {ending}; there are {there}, and --format names any\n")
    assert not target.exists()
    assert main([*words, page, "-o", str(target), "-f", "text"]) == 0
    assert target.exists()


def test_several_pages_say_where_each_is_from(page: str, capsys: Captured) -> None:
    main([page, page])
    assert capsys.readouterr().out.count(f"[{page}]\n\nSnow in Oslo\n") == 2
    main([page, page, "-f", "jsonl"])
    assert [json.loads(line)["source"] for line in capsys.readouterr().out.splitlines()] == [page, page]
    main([page, "-f", "jsonl"])
    assert "source" not in json.loads(capsys.readouterr().out)


def test_several_explanations_say_where_each_is_from(page: str, capsys: Captured) -> None:
    main(["explain", page, page])
    assert capsys.readouterr().out.count(f"[{page}]\n\nheadline: Snow in Oslo\n") == 2
    main(["explain", page, page, "--json"])
    assert [row["source"] for row in json.loads(capsys.readouterr().out)] == [page, page]
    main(["explain", page, "--json"])
    assert "source" not in json.loads(capsys.readouterr().out)


def test_an_explanation_too_has_the_form_of_its_output(page: str, tmp_path: Path) -> None:
    for name, beginning in (("why.json", "{"), ("why.html", "<!DOCTYPE html>"), ("why.txt", "headline: ")):
        main(["explain", page, "-o", f"{tmp_path}/{name}"])
        assert (tmp_path / name).read_text("utf-8").startswith(beginning)


def test_a_pipeline_of_ones_own(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    (tmp_path / "newsroom.py").write_text(
        "from articlex import PIPELINE, Mark\n"
        "def no_story(page, ledger):\n"
        "    for block in page.blocks:\n"
        "        yield Mark(block.index, 'outside', 'nothing is good enough')\n"
        "TRIED = PIPELINE.after('body_scores', no_story)\n"
    )
    monkeypatch.chdir(tmp_path)
    assert main(["explain", page, "--pipeline", "newsroom:TRIED"]) == 1
    assert "nothing is good enough" in capsys.readouterr().out
    assert main([page, "--pipeline", "newsroom:TRIED", "-f", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["body"] == []
    assert main(["batch", page, "-o", "out.jsonl", "--pipeline", "newsroom:TRIED"]) == 1
    assert json.loads(Path("out.jsonl").read_text("utf-8"))["body"] == []
    capsys.readouterr()
    assert main([page, "--pipeline", "newsroom.py:TRIED"]) == 2
    assert "a module is named without .py: newsroom:TRIED" in one_line(capsys)


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("x = 1\ndef =", "SyntaxError: invalid syntax (broken.py, line 2)"),
        ("x = 1\nPIPELINE = PIPELIN", "broken.py:2: NameError: name 'PIPELIN' is not defined"),
        ("import snow_in_oslo", "broken.py:1: ModuleNotFoundError: No module named 'snow_in_oslo'"),
        ("1 / 0", "broken.py:1: ZeroDivisionError: division by zero"),
        ("TRIED = 1", "broken: module 'broken' has no attribute 'PIPELINE'"),
    ],
)
def test_a_pipeline_that_is_broken(
    code: str, says: str, page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    (tmp_path / "broken.py").write_text(code)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delitem(sys.modules, "broken", raising=False)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert main([page, "--pipeline", "broken"]) == 2
    assert one_line(capsys).endswith(f"{says}\n")


def test_a_format_means_the_same_everywhere(page: str, capsys: Captured) -> None:
    main(["explain", page, "-f", "json"])
    assert json.loads(capsys.readouterr().out)["blocks"]
    main(["explain", page, "-f", "html"])
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>")
    main(["rules", "-f", "json"])
    assert [rule["name"] for rule in json.loads(capsys.readouterr().out)] == [
        rule.__name__ for rule in (*PIPELINE, *SITE_RULES)
    ]
    assert main(["diff", page, "--without", "body_scores", "-f", "json"]) == 1
    assert all(change["was"] or change["is"] for change in json.loads(capsys.readouterr().out))
