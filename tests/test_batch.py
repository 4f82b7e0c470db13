"""`articlex batch`: outputs, resume, repeats, exit codes; in a process of its own where it is killed."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from checkout import ENVIRONMENT

for package in ("fastwarc", "orjson", "pyarrow", "rensa", "rich", "zstandard"):
    pytest.importorskip(package, reason="needs articlex[dedup]")

import zstandard
from pyarrow import parquet

from articlex import Result, extract
from articlex.batch.dedup import NearStories
from articlex.batch.rows import result_of
from articlex.batch.schema import arrow_schema
from articlex.cli import main
from articlex.printing import printable
from samples import NO_ARTICLE, PAGE
from warc import DATE, packed, record

Captured = pytest.CaptureFixture[str]


def page(number: int) -> str:
    return PAGE.replace("Oslo", f"Oslo {number}")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """45 pages with a story, one without, one that is none."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(45):
        (folder / f"{number:02}.html").write_text(page(number))
    (folder / "45.html").write_text(NO_ARTICLE)
    (folder / "46.html").write_bytes(b"%PDF-1.7")
    return folder


def rows(path: Path) -> list[dict[str, Any]]:
    data = path.read_bytes()
    if path.suffix == ".gz":
        data = gzip.decompress(data)
    if path.suffix == ".zst":
        data = zstandard.ZstdDecompressor().decompressobj(read_across_frames=True).decompress(data)
    return [json.loads(line) for line in data.splitlines()]


def results(path: Path) -> list[Result]:
    if ".parquet" in path.name:
        return [result_of(row) for row in parquet.read_table(path).to_pylist()]
    return [result_of(row) for row in rows(path)]


def expected(pages: Path) -> list[Result]:
    return [
        Result(str(path), None, None, "UnreadableInput: this is a PDF, not a page")
        if path.name == "46.html"
        else Result(str(path), None, extract(path))
        for path in sorted(pages.iterdir())
    ]


# --- outputs ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.parquet", "a.parquet/"])
def test_every_page_is_in_the_output_in_order(name: str, pages: Path, tmp_path: Path) -> None:
    assert main(["batch", str(pages), "-o", f"{tmp_path}/{name}", "--part-pages", "10"]) == 2
    assert results(tmp_path / name) == expected(pages)
    assert sorted(path.name for path in tmp_path.iterdir()) == [name.rstrip("/"), "pages"]


def test_parquet_is_typed_and_a_part_is_a_row_group(pages: Path, tmp_path: Path) -> None:
    main(["batch", str(pages), "-o", f"{tmp_path}/a.parquet", "--part-pages", "10"])
    with parquet.ParquetFile(tmp_path / "a.parquet") as file:
        assert file.schema_arrow.equals(arrow_schema())
        assert file.num_row_groups == 5
        first = next(file.iter_batches(1, columns=["text", "headline", "sources"])).to_pylist()[0]
    assert first["text"] == extract(page(0)).text
    assert first["sources"]["headline"] == "h1"


def test_a_folder_of_markdown(pages: Path, tmp_path: Path) -> None:
    folder = tmp_path / "md"
    assert main(["batch", str(pages), "-o", str(folder), "--part-pages", "10"]) == 2
    index = rows(folder / "index.jsonl")
    assert [row["id"] for row in index] == [str(path) for path in sorted(pages.iterdir())]
    assert (folder / index[12]["file"]).read_text() == extract(page(12)).to_markdown()
    assert index[12]["file"] == "000001-0002-snow-in-oslo-12.md"
    assert [row["file"] for row in index[45:]] == [None, None]
    assert index[46]["error"] == "UnreadableInput: this is a PDF, not a page"
    assert len(list(folder.glob("*.md"))) == 45


def test_the_options_of_markdown(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    words = ["batch", f"{pages}/12.html", "-o", f"{tmp_path}/md"]
    assert main([*words, "--front-matter", "--no-headline", "--no-images", "--no-links"]) == 0
    (file,) = (tmp_path / "md").glob("*.md")
    wanted = extract(page(12)).to_markdown(front_matter=True, headline=False, images=False, links=False)
    assert file.read_text("utf-8") == wanted
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert main(["batch", f"{pages}/12.html", "-o", f"{tmp_path}/more", "--front-matter"]) == 2
    assert "pip install 'articlex[yaml]'" in capsys.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} == {"md", "pages"}


def test_lines_on_standard_output(pages: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["batch", str(pages), "-o", "-", "--ordered"]) == 2
    printed = capfdbinary.readouterr()
    assert [result_of(json.loads(line)) for line in printed.out.splitlines()] == expected(pages)
    assert printed.err == b"articlex: 47 pages: 45 articles, 1 without an article, 1 error; see the output\n"
    main(["batch", str(pages), "-o", "-"])
    as_ready = capfdbinary.readouterr().out.splitlines()
    assert sorted(as_ready) == sorted(printed.out.splitlines())


def test_lines_on_standard_output_do_not_steer_the_terminal(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    name = "\u009b31m\u202e\x7f\\\x1b"
    (tmp_path / "in.jsonl").write_text(
        "\n".join(json.dumps({"id": name, "url": f"https://a/{name}", "html": html}) for html in (PAGE, 7))
    )
    assert main(["batch", f"{tmp_path}/in.jsonl", "-o", "-"]) == 2
    printed = capfdbinary.readouterr().out.decode()
    assert printable(printed) == printed
    assert [json.loads(line)["id"] for line in printed.splitlines()] == [name, name]
    assert {json.loads(line)["page_url"] for line in printed.splitlines()} == {f"https://a/{name}"}


def test_a_web_archive_keeps_address_and_date(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(packed(record("https://fen.example/a", PAGE)))
    assert main(["batch", f"{tmp_path}/a.warc.gz", "-o", f"{tmp_path}/a.jsonl"]) == 0
    (row,) = rows(tmp_path / "a.jsonl")
    assert (row["id"], row["page_url"], row["fetched"]) == (
        "urn:x:https://fen.example/a",
        "https://fen.example/a",
        DATE,
    )
    assert (row["url"], row["headline"]) == ("https://fen.example/a", "Snow in Oslo")


def test_half_a_surrogate_pair_is_no_reason_to_lose_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        PAGE.replace(
            "<article>",
            '<article><script type="application/ld+json">{"@type":"NewsArticle","headline":"Snow \\ud83d in Oslo"}</script>',
        )
        .replace("<h1>Snow in Oslo</h1>", "")
        .replace("<title>Snow in Oslo</title>", "")
    )
    assert main(["batch", f"{tmp_path}/a.html", "-o", f"{tmp_path}/a.parquet"]) == 0
    assert [result.error for result in results(tmp_path / "a.parquet")] == [None]


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.parquet", "md"])
def test_no_pages(name: str, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "none.jsonl").touch()
    assert main(["batch", f"{tmp_path}/none.jsonl", "-o", f"{tmp_path}/{name}"]) == 0
    assert results(tmp_path / (name if name != "md" else "md/index.jsonl")) == []
    assert capsys.readouterr().err == f"articlex: no pages in {tmp_path}/none.jsonl\n"


# --- exit codes and complaints ----------------------------------------------------------------


def test_exit_codes_and_summary(tmp_path: Path, capsys: Captured) -> None:
    for name, content in (("good", PAGE), ("menu", NO_ARTICLE)):
        (tmp_path / f"{name}.html").write_text(content)
    out = f"{tmp_path}/out/a.jsonl"
    assert main(["batch", f"{tmp_path}/good.html", "-o", out]) == 0
    assert capsys.readouterr().err == ""
    assert main(["batch", f"{tmp_path}/*.html", "-o", out, "--stats"]) == 1
    printed = capsys.readouterr().err.splitlines()
    assert printed[0].startswith("2 pages in ")
    assert printed[1:] == ["1 article", "1 page without an article", "0 errors"]


def test_a_source_that_does_not_exist(tmp_path: Path, capsys: Captured) -> None:
    for source in ("missing", "*.missing"):
        assert main(["batch", f"{tmp_path}/{source}", "-o", f"{tmp_path}/a.jsonl"]) == 2
        assert f"{source}: no such file or folder" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["x"],
        ["-o", "a"],
        ["x", "-o", "-", "--resume"],
        ["x", "-o", "a", "--workers", "0"],
        ["x", "-o", "a", "--timeout", "-1"],
    ],
)
def test_wrong_usage(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("x").touch()
    with pytest.raises(SystemExit) as exit_:
        main(["batch", *words])
    assert exit_.value.code == 2
    assert "usage: articlex batch" in capsys.readouterr().err


def test_a_missing_package_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    (tmp_path / "a.warc").write_bytes(record("https://fen.example/a", PAGE))
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    assert main(["batch", f"{tmp_path}/a.warc", "-o", f"{tmp_path}/a.jsonl"]) == 2
    assert "pip install 'articlex[batch]'" in capsys.readouterr().err


# --- interruption -----------------------------------------------------------------------------


def start(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "articlex", "batch", *words], env=ENVIRONMENT, stderr=subprocess.PIPE
    )


def until_parts(folder: Path, count: int) -> None:
    """Wait for that many finished parts."""
    until = time.monotonic() + 60
    while time.monotonic() < until and len(list(folder.glob("[0-9]*"))) < count:
        time.sleep(0.01)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """400 rows, some of them broken, and what a batch that nothing disturbs makes of them."""
    folder = tmp_path_factory.mktemp("many")
    lines = [json.dumps({"url": f"https://fen.example/{n}", "html": page(n)}) for n in range(400)]
    lines[7] = "broken"
    (folder / "in.jsonl").write_text("\n".join(lines))
    for name in ("undisturbed.jsonl.gz", "undisturbed.parquet"):
        main(["batch", f"{folder}/in.jsonl", "-o", f"{folder}/{name}", "--part-pages", "16"])
    return folder


@pytest.mark.parametrize(
    "seed", [*range(3), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(3, 10))]
)
def test_killed_and_resumed_gives_the_same_as_undisturbed(seed: int, many: Path, tmp_path: Path) -> None:
    """Kill -9 at random moments, up to three times, then let it end."""
    chance = random.Random(seed)
    name = chance.choice(["jsonl.gz", "parquet"])
    out = tmp_path / f"out.{name}"
    words = [
        f"{many}/in.jsonl",
        "-o",
        str(out),
        "--part-pages",
        "16",
        "--workers",
        str(chance.choice([1, 2, 3])),
    ]
    killed = 0
    for done in sorted(chance.sample(range(20), chance.randint(1, 3))):
        with start(*words, "--resume") as run:
            until_parts(tmp_path / f"out.{name}.parts", done)
            time.sleep(chance.uniform(0, 0.1))
            killed += run.poll() is None
            run.kill()
    assert killed
    with start(*words, "--resume") as run:
        _, complaint = run.communicate()
    assert run.returncode == 2, complaint
    assert complaint == b"articlex: 400 pages: 399 articles, 1 error; see the output\n"
    assert out.read_bytes() == (many / f"undisturbed.{name}").read_bytes()
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.slow
def test_ctrl_c_leaves_a_valid_output_and_resume_the_rest(many: Path, tmp_path: Path) -> None:
    source, out, undisturbed = (
        tmp_path / name for name in ("in.jsonl", "out.jsonl.gz", "undisturbed.jsonl.gz")
    )
    source.write_text(
        f"{(many / 'in.jsonl').read_text()}\n" * 8
    )  # long enough to be interrupted on any machine
    words = [str(source), "--part-pages", "16", "--workers", "1", "-o"]
    assert main(["batch", *words, str(undisturbed)]) == 2  # the broken lines
    with start(*words, str(out)) as run:
        until_parts(tmp_path / "out.jsonl.gz.parts", 1)
        run.send_signal(signal.SIGINT)
        _, complaint = run.communicate()
    assert run.returncode == 130
    assert complaint.startswith(b"articlex: interrupted")
    assert complaint.count(b"\n") == 1
    whole = rows(undisturbed)
    left = rows(out)
    assert 0 < len(left) < len(whole)
    assert all(row in whole for row in left)
    assert main(["batch", *words, str(out)]) == 2  # an interrupted batch is there
    assert main(["batch", *words, str(out), "--resume"]) == 2
    assert out.read_bytes() == undisturbed.read_bytes()


def test_resume_does_not_repeat_what_is_done(many: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out.jsonl.gz"
    words = [f"{many}/in.jsonl", "-o", str(out), "--part-pages", "16", "--stats"]
    with start(*words) as run:
        until_parts(tmp_path / "out.jsonl.gz.parts", 3)
        run.kill()
    done = len(list((tmp_path / "out.jsonl.gz.parts").glob("[0-9]*")))
    main(["batch", *words, "--resume"])
    printed = capsys.readouterr().err
    assert f"{done * 16} pages had been done before" in printed
    assert printed.startswith(f"{400 - done * 16} pages in ")
    before = out.stat()
    assert main(["batch", *words, "--resume"]) == 0
    assert out.stat() == before


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (["--part-pages", "8"], "started with another pages_a_part"),
        (["--part-pages", "16", "--dedup", "exact"], "started with another dedup"),
    ],
)
def test_another_batch_is_not_resumed(
    change: list[str], complaint: str, many: Path, tmp_path: Path, capsys: Captured
) -> None:
    words = [f"{many}/in.jsonl", "-o", f"{tmp_path}/out.jsonl"]
    with start(*words, "--part-pages", "16") as run:
        until_parts(tmp_path / "out.jsonl.parts", 1)
        run.kill()
    assert main(["batch", *words, *change, "--resume"]) == 2
    assert complaint in capsys.readouterr().err


def test_sources_that_changed_are_noticed(many: Path, tmp_path: Path, capsys: Captured) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(many / "in.jsonl", folder / "b.jsonl")
    words = [str(folder), "-o", f"{tmp_path}/out.jsonl", "--part-pages", "16"]
    with start(*words) as run:
        until_parts(tmp_path / "out.jsonl.parts", 2)
        run.kill()
    (folder / "a.html").write_text(PAGE)
    assert main(["batch", *words, "--resume"]) == 2
    assert "the sources hold other pages than before" in capsys.readouterr().err


# --- repeats ----------------------------------------------------------------------------------


def wire(number: int, closing: str = "") -> str:
    """A wire story as a site carries it."""
    story = "".join(
        f"<p>On day {day} the crews on bridge {number} cleared snow from lane {day * 7}, and officer {day * 13} "
        f"said that route {number * 31 + day} would open at {day} o’clock.</p>"
        for day in range(1, 12)
    )
    return f"<html lang=en><title>Bridge {number}</title><article><h1>Bridge {number}</h1>{story}{closing}</article>"


CLOSING = "<p>Read the Fen Times every morning for the news of the whole county and of its neighbours.</p>"


@pytest.fixture
def wires(tmp_path: Path) -> Path:
    carried = {
        "a/1": wire(1), "b/1": wire(1), "c/1": wire(1, CLOSING), "a/2": wire(2), "b/menu": NO_ARTICLE,
        "c/menu": NO_ARTICLE, "d/1": wire(1).replace("<h1>", "<p></p><h1>"),
    }  # fmt: skip
    path = tmp_path / "wires.jsonl"
    lines = [json.dumps({"url": f"https://{site}", "html": html}) for site, html in carried.items()]
    path.write_text("\n".join(lines))
    return path


@pytest.mark.parametrize(
    ("how", "kept", "also_at"),
    [
        (
            "exact",
            ["a/1", "c/1", "a/2", "b/menu", "c/menu"],
            [["https://b/1", "https://d/1"], [], [], [], []],
        ),
        (
            "near",
            ["a/1", "a/2", "b/menu", "c/menu"],
            [["https://b/1", "https://c/1", "https://d/1"], [], [], []],
        ),
    ],
)
@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.parquet/", "md"])
def test_repeats_are_kept_once_with_where_they_stood(
    how: str, kept: list[str], also_at: list[list[str]], name: str, wires: Path, tmp_path: Path
) -> None:
    main(["batch", str(wires), "-o", f"{tmp_path}/{name}", "--dedup", how, "--part-pages", "2"])
    if name == "md":
        found = rows(tmp_path / "md/index.jsonl")
        assert len(list((tmp_path / "md").glob("*.md"))) == len([site for site in kept if "menu" not in site])
    elif name == "a.parquet/":
        found = parquet.read_table(tmp_path / name).to_pylist()
    else:
        found = rows(tmp_path / name)
    assert [row["page_url"] for row in found] == [f"https://{site}" for site in kept]
    assert [row["also_at"] for row in found] == also_at


def test_what_is_alike() -> None:
    stories = NearStories()
    texts = [
        extract(html).text for html in (wire(1), wire(2), wire(1, CLOSING), "<p>Snow fell.", "<p>Snow fell!")
    ]
    assert [stories.first(number, text) for number, text in enumerate(texts)] == [0, 1, 0, 3, 3]
    chinese = "市政府星期一宣布，由于大雪，老桥将关闭到星期四，请市民改走新桥。" * 2
    assert stories.first(5, chinese) == 5
    assert stories.first(6, chinese + "记者报道。") == 5


# --- what must not happen ---------------------------------------------------------------------


@pytest.mark.parametrize("output", ["in.jsonl", "pages/out.jsonl", "pages/md"])
def test_an_output_among_the_sources_is_refused(
    output: str, pages: Path, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"html": PAGE}))
    before = (tmp_path / "in.jsonl").read_bytes(), sorted(pages.iterdir())
    assert main(["batch", f"{tmp_path}/in.jsonl", str(pages), "-o", f"{tmp_path}/{output}"]) == 2
    assert "source" in capsys.readouterr().err
    assert ((tmp_path / "in.jsonl").read_bytes(), sorted(pages.iterdir())) == before


def test_an_output_that_fits_a_glob_is_refused(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"html": PAGE}))
    assert main(["batch", f"{tmp_path}/*.jsonl", "-o", f"{tmp_path}/out.jsonl"]) == 2
    assert "fits the source" in capsys.readouterr().err
    assert main(["batch", f"{tmp_path}/*.jsonl", "-o", f"{tmp_path}/sub/out.jsonl"]) == 0


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("glob", ["link/*", "l*nk/*", "real/*", "link/**/*"])
@pytest.mark.parametrize("output", ["link/out.jsonl", "link/md"])
def test_an_output_that_fits_a_glob_by_way_of_a_link_is_refused(
    glob: str, output: str, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "real" / "a.html").write_text(PAGE)
    assert main(["batch", f"{tmp_path}/{glob}", "-o", f"{tmp_path}/{output}"]) == 2
    assert "fits the source" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "real").iterdir()] == ["a.html"]


@pytest.mark.parametrize("source", ["self.jsonl", "*.jsonl", "."])
def test_an_output_among_the_sources_that_are_listed_is_refused(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("self.jsonl").write_text(json.dumps({"html": PAGE}))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{source}\n".encode())))
    assert main(["batch", "-", "-o", "self.jsonl"]) == 2
    assert "source" in capsys.readouterr().err
    assert Path("self.jsonl").read_text() == json.dumps({"html": PAGE})
    assert list(Path().iterdir()) == [Path("self.jsonl")]


@pytest.mark.parametrize("name", ["out.json", "out.xlsx"])
def test_a_form_that_there_is_not(name: str, pages: Path, tmp_path: Path, capsys: Captured) -> None:
    assert main(["batch", str(pages), "-o", f"{tmp_path}/{name}"]) == 2
    assert ".jsonl" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [pages]


@pytest.mark.parametrize(("name", "package"), [("a.parquet", "pyarrow"), ("a.jsonl.zst", "zstandard")])
def test_a_missing_package_leaves_nothing_behind(
    name: str, package: str, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    assert main(["batch", str(pages), "-o", f"{tmp_path}/{name}"]) == 2
    assert "pip install 'articlex[batch]'" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [pages]


def test_a_source_that_needs_a_missing_package_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    (tmp_path / "a.warc").write_bytes(record("https://fen.example/a", PAGE))
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "fastwarc.warc", None)
        assert main(["batch", f"{tmp_path}/a.warc", "-o", f"{tmp_path}/a.jsonl"]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["a.warc"]
    assert main(["batch", f"{tmp_path}/a.warc", "-o", f"{tmp_path}/a.jsonl"]) == 0


def test_jsonl_needs_no_extra(pages: Path, tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('orjson', 'pyarrow', 'rich', 'zstandard', 'fastwarc')))\n"
        f"from articlex.cli import main; sys.exit(main(['batch', {str(pages)!r}, '-o', {str(tmp_path / 'a.jsonl')!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, check=False)
    assert done.returncode == 2, done.stderr
    assert results(tmp_path / "a.jsonl") == expected(pages)


def test_csv_has_a_row_a_page_and_no_formula(pages: Path, tmp_path: Path) -> None:
    (pages / "00.html").write_text(PAGE.replace("Snow in Oslo", "=HYPERLINK(0)"))
    main(["batch", str(pages), "-o", f"{tmp_path}/a.csv", "--part-pages", "10"])
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert [row["id"] for row in found] == [str(path) for path in sorted(pages.iterdir())]
    assert found[0]["headline"] == "'=HYPERLINK(0)"
    assert found[1]["text"] == extract(page(1)).text
    assert found[46]["error"] == "UnreadableInput: this is a PDF, not a page"


def test_every_row_has_every_field(pages: Path, tmp_path: Path) -> None:
    main(["batch", str(pages), "-o", f"{tmp_path}/a.jsonl"])
    assert len({tuple(row) for row in rows(tmp_path / "a.jsonl")}) == 1


def test_a_quiet_run_says_what_it_left_out(wires: Path, tmp_path: Path, capsys: Captured) -> None:
    assert main(["batch", str(wires), "-o", f"{tmp_path}/a.jsonl", "--dedup", "exact"]) == 1
    assert capsys.readouterr().err == (
        "articlex: 7 pages: 5 articles, 2 without an article, 2 repeats left out; see the output\n"
    )


def test_two_at_once_on_one_output(many: Path, tmp_path: Path, capsys: Captured) -> None:
    words = [f"{many}/in.jsonl", "-o", f"{tmp_path}/out.jsonl", "--part-pages", "16", "--workers", "1"]
    with start(*words) as run:
        until_parts(tmp_path / "out.jsonl.parts", 1)
        assert main(["batch", *words, "--resume"]) == 2
        assert "another batch is at work" in capsys.readouterr().err
        run.kill()
    assert main(["batch", *words, "--resume"]) == 2  # the broken line; a killed batch holds no lock


def test_ctrl_c_before_any_part_leaves_nothing(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("articlex.batch.run.answers", stopped)
    assert main(["batch", str(pages), "-o", f"{tmp_path}/a.jsonl"]) == 130
    assert capsys.readouterr().err == "articlex: interrupted: no part was done, nothing is written\n"
    assert list(tmp_path.iterdir()) == [pages]
