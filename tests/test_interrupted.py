"""What stands on the disk when a batch is interrupted, goes on or is refused."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import made_sites
from articlex.batch.lines import dumped
from articlex.batch.outputs import documents
from articlex.batch.outputs.documents import DocumentFolder
from articlex.batch.outputs.jsonl import JsonLines
from articlex.batch.page import Answer
from articlex.batch.parts import Parts
from articlex.batch.pool import answers
from articlex.cli import main
from articlex.read.sites.files import written_site
from samples import PAGE

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def page(number: int, head: str = "") -> str:
    return PAGE.replace("Oslo", f"Oslo {number}").replace("<title>", f"{head}<title>")


def table(pages: list[str]) -> None:
    lines = (
        json.dumps({"html": html, "url": f"https://fen.example/{at}"}) for at, html in enumerate(pages, 1)
    )
    Path("in.jsonl").write_text("\n".join(lines))


def interrupted(words: list[str], *done: int) -> None:
    """Run a batch, and interrupt it when so many pages are done."""

    def some(*given: Any, **how: Any) -> Iterator[Answer[Any]]:
        with closing(answers(*given, **how)) as coming:
            known = {answer.page.number: answer for answer in coming}
        yield from (known[number] for number in done)
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("articlex.batch.run.answers", some)
        assert main(words) == 130


def files(folder: str) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path(folder).iterdir()}


# --- going on ---------------------------------------------------------------------------------


def test_a_row_that_changed_meanwhile_is_noticed(capsys: Captured) -> None:
    table([page(number) for number in range(4)])
    words = ["batch", "in.jsonl", "-o", "out.jsonl", "--part-pages", "2", "--workers", "1"]
    interrupted(words, 0, 1)
    source = Path("in.jsonl").read_text()
    for other in (source.replace("Oslo 1", "Oslo 9"), source.replace("example/2", "example/9")):
        Path("in.jsonl").write_text(other)
        capsys.readouterr()
        assert main([*words, "--resume"]) == 2
        assert "the sources hold other pages than before, from part 0 on" in capsys.readouterr().err
    Path("in.jsonl").write_text(source)
    assert main([*words, "--resume"]) == 0


def test_a_file_that_changed_meanwhile_is_noticed(capsys: Captured) -> None:
    Path("in").mkdir()
    for number in range(4):
        Path(f"in/{number}.html").write_text(page(number))
    words = ["batch", "in", "-o", "out.jsonl", "--part-pages", "2", "--workers", "1"]
    interrupted(words, 0, 1)
    before = Path("in/1.html").stat()
    Path("in/1.html").write_text(page(7))
    os.utime("in/1.html", ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000))
    assert main([*words, "--resume"]) == 2
    assert "the sources hold other pages than before" in capsys.readouterr().err
    Path("in/1.html").write_text(page(1))
    os.utime("in/1.html", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert main([*words, "--resume"]) == 0


@pytest.mark.parametrize("at_the_end", ["undisturbed", "interrupted", "interrupted twice"])
@pytest.mark.parametrize("output", ["out", "out.jsonl/"])
@pytest.mark.parametrize("how", ["--dedup=exact", "--join-pages"])
def test_nothing_of_an_interrupted_batch_is_left_in_a_folder(
    how: str, output: str, at_the_end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The third page comes late: it is a repeat of none, and leads from the second to the fourth."""
    following = [f'<link rel="next" href="https://fen.example/{number}">' for number in (3, 4)]
    table([page(1), page(2, following[0]), page(3, following[1]), page(4)])
    words = ["batch", "in.jsonl", how, "--part-pages", "1", "--workers", "1", "-o"]
    assert main([*words, f"whole/{output}"]) == 0
    whole = {Path(name).name: data for name, data in files(f"whole/{output}").items()}
    interrupted([*words, output], 0, 1, 3)
    Path(output, "notes.md").write_text("mine")
    for _ in range(("undisturbed", "interrupted", "interrupted twice").index(at_the_end)):
        with monkeypatch.context() as patch:
            patch.setattr(shutil, "move", _once(shutil.move))
            patch.setattr(shutil, "copyfile", _once(shutil.copyfile))
            assert main([*words, output, "--resume"]) == 130
    assert main([*words, output, "--resume"]) == 0
    left = {Path(name).name: data for name, data in files(output).items()}
    assert left.pop("notes.md") == b"mine"
    assert left == whole
    assert not Path(f"{output.rstrip('/')}.parts").exists()


def _once(function: Any) -> Any:
    """A function that is interrupted when it is called again."""
    calls: list[None] = []

    def called(*given: Any) -> Any:
        calls.append(None)
        if len(calls) > 1:
            raise KeyboardInterrupt
        return function(*given)

    return called


@pytest.mark.parametrize("cause", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_a_folder_of_documents_is_not_begun_before_a_part_is_whole(
    cause: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    table([page(number) for number in range(4)])
    words = ["batch", "in.jsonl", "-o", "docs", "--workers", "1"]
    calls: list[None] = []

    def full(row: dict[str, Any]) -> bytes:
        calls.append(None)
        if len(calls) == 3:
            raise cause
        return dumped(row)

    with monkeypatch.context() as patch:
        patch.setattr(documents, "dumped", full)
        assert main(words) == (2 if isinstance(cause, OSError) else 130)
    assert list(Path().iterdir()) == [Path("in.jsonl")]
    assert main(words) == 0
    assert len(files("docs")) == 5


def test_more_than_a_million_parts(tmp_path: Path) -> None:
    names = [f"{number:06}-00000000-1-1-0.jsonl" for number in (100_000, 1_000_000)]
    folder = DocumentFolder(tmp_path / "docs")
    parts = [tmp_path / name for name in names]
    for part in parts:
        folder.write([dumped({"id": part.name, "body": [1], "document": part.name})], part)
    assert Parts(tmp_path, JsonLines(tmp_path / "x")).paths == parts
    folder.join(parts)
    assert {path.name: path.read_text() for path in (tmp_path / "docs").glob("*.md")} == {
        "100000-0000.md": names[0],
        "1000000-0000.md": names[1],
    }


@pytest.mark.parametrize("letter", ["x", "语", "𠀀"])
def test_a_long_headline_fits_into_the_name_of_a_file(letter: str) -> None:
    table([f"<title>{letter * 70}</title>{page(1)}".replace("Snow in Oslo 1", letter * 70)])
    assert main(["batch", "in.jsonl", "-o", "docs", "--workers", "1"]) == 0
    (name,) = (path.stem for path in Path("docs").glob("*.md"))
    assert name.startswith(f"000000-0000-{letter * 45}")
    assert set(name.removeprefix("000000-0000-")) == {letter}


# --- an output that was there before ----------------------------------------------------------


@pytest.mark.parametrize("more", [[], ["--dedup", "exact"], ["--learn"]])
def test_the_output_of_another_batch_is_not_taken_for_this_one(more: list[str], capsys: Captured) -> None:
    table([page(1)])
    words = ["batch", "in.jsonl", "-o", "out.jsonl", "--workers", "1"]
    assert main(words) == 0
    before = Path("out.jsonl").read_bytes()
    table([page(number) for number in range(4)])
    for again in ([], ["--resume"]):
        interrupted([*words, *more, *again])
        assert "no part was done, out.jsonl is as it was; --resume goes on" in capsys.readouterr().err
        assert Path("out.jsonl").read_bytes() == before
    assert main([*words, *more, "--resume"]) == 0
    assert len(Path("out.jsonl").read_bytes().splitlines()) == 4
    assert not Path("out.jsonl.parts").exists()


def test_nor_is_it_when_learning_is_interrupted(
    learnable: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("out.jsonl").write_text("of another")
    with monkeypatch.context() as patch:
        patch.setattr("articlex.batch.learning.written_site", _once(written_site))
        assert main([*learnable, "out.jsonl"]) == 130
    assert main([*learnable, "out.jsonl", "--resume"]) == 0
    assert len(Path("out.jsonl").read_bytes().splitlines()) == 8


@pytest.mark.parametrize("done", [2, 4])
def test_an_interruption_while_parts_are_joined_is_told(
    done: int, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    table([page(number) for number in range(4)])
    words = ["batch", "in.jsonl", "-o", "docs", "--part-pages", "2", "--workers", "1"]
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "move", _once(shutil.move))
        if done == 2:
            interrupted(words, 0, 1)
        else:
            assert main(words) == 130
    says = f"docs does not yet hold the {done} pages that were done; --resume finishes it"
    assert says in capsys.readouterr().err
    assert main([*words, "--resume"]) == 0
    assert len(files("docs")) == 5


# --- learning first ---------------------------------------------------------------------------


@pytest.fixture
def learnable() -> list[str]:
    pages = [made for number in (3, 4) for made in made_sites.site(number)[:4]]
    Path("in.jsonl").write_text("\n".join(json.dumps({"html": made.html, "url": made.url}) for made in pages))
    return ["batch", "in.jsonl", "--learn", "--workers", "1", "-o"]


@pytest.mark.parametrize(
    ("there", "output", "says"),
    [
        ("out.jsonl.sites/fen.example.toml", "out.jsonl", "out.jsonl.sites is not empty"),
        ("out.jsonl.parts/000000-x-1-1-0.jsonl", "out.jsonl", "out.jsonl.parts holds what"),
        ("docs/mine.md", "docs", "docs is not empty"),
        ("mine.md", "in.jsonl", "in.jsonl is a source"),
        ("mine.md", "out.json", "no output is of the form .json"),
    ],
)
def test_nothing_is_learnt_for_a_batch_that_is_refused(
    there: str, output: str, says: str, learnable: list[str], capsys: Captured
) -> None:
    Path(there).parent.mkdir(exist_ok=True)
    Path(there).write_text("mine")
    before = sorted(Path().rglob("*"))
    assert main([*learnable, output]) == 2
    assert says in capsys.readouterr().err
    assert sorted(Path().rglob("*")) == before
    assert Path(there).read_text() == "mine"


def test_a_batch_that_did_not_learn_does_not_begin_to(learnable: list[str], capsys: Captured) -> None:
    words = [*learnable, "out.jsonl", "--part-pages", "2"]
    interrupted([word for word in words if word != "--learn"], 0, 1)
    assert main([*words, "--resume"]) == 2
    assert "started with another learn" in capsys.readouterr().err
    assert not Path("out.jsonl.sites").exists()


def test_nothing_is_learnt_for_a_batch_that_is_complete(learnable: list[str], capsys: Captured) -> None:
    main([*learnable, "out.jsonl"])
    shutil.rmtree("out.jsonl.sites")
    assert main([*learnable, "out.jsonl", "--resume"]) == 0
    assert "out.jsonl is complete" in capsys.readouterr().err
    assert not Path("out.jsonl.sites").exists()


def test_learning_needs_sources_that_come_twice(learnable: list[str], capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        main(["batch", "-", "--learn", "-o", "out.jsonl"])
    assert "--learn reads the sources twice" in capsys.readouterr().err


def test_what_is_learnt_is_there_whole_or_not_at_all(
    learnable: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    assert main([*learnable, "whole.jsonl"]) == 0
    assert len(files("whole.jsonl.sites")) == 2
    with monkeypatch.context() as patch:
        patch.setattr("articlex.batch.learning.written_site", _once(written_site))
        assert main([*learnable, "out.jsonl"]) == 130
    assert not Path("out.jsonl.sites").exists()
    interrupted([*learnable, "out.jsonl", "--resume"])
    assert capsys.readouterr().err.endswith("no part was done; --resume goes on with what was learnt\n")
    assert main([*learnable, "out.jsonl", "--resume"]) == 0
    assert Path("out.jsonl").read_bytes() == Path("whole.jsonl").read_bytes()
    assert list(files("out.jsonl.sites").values()) == list(files("whole.jsonl.sites").values())
    assert not Path("out.jsonl.sites.unfinished").exists()


# --- what is in the way -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("output", "says"),
    [
        ("folder.jsonl", "folder.jsonl is no file"),
        ("folder.csv", "folder.csv is no file"),
        ("file", "file is no folder"),
        ("file.jsonl/", "file.jsonl/ is no folder"),
        ("/dev/null", "/dev/null is no folder"),
        ("pipe.jsonl", "pipe.jsonl is no file"),
    ],
)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
def test_an_output_that_cannot_be_written_is_refused_at_once(
    output: str, says: str, capsys: Captured
) -> None:
    table([page(1)])
    for folder in ("folder.jsonl", "folder.csv"):
        Path(folder).mkdir()
    for file in ("file", "file.jsonl"):
        Path(file).touch()
    os.mkfifo("pipe.jsonl")
    before = sorted(Path().iterdir())
    for more in ([], ["--resume"], ["--learn"]):
        assert main(["batch", "in.jsonl", "-o", output, *more]) == 2
        assert says in capsys.readouterr().err
    assert sorted(Path().iterdir()) == before


@pytest.mark.parametrize("output", ["out.jsonl/", "docs"])
def test_an_empty_folder_is_no_complete_batch(output: str) -> None:
    table([page(1)])
    Path(output).mkdir()
    assert main(["batch", "in.jsonl", "-o", output, "--resume"]) == 0
    assert files(output)
