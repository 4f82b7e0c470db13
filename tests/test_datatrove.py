"""datatrove: the extractor in its pipelines, and the ready script with its log."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from checkout import ENVIRONMENT

pytest.importorskip("datatrove", reason="needs articlex[datatrove]")

from datatrove.data import Document
from datatrove.pipeline.extractors.base import ExtractorSandbox

from articlex import extract
from articlex.integrations.datatrove import ArticlexExtractor
from docs import fenced
from samples import NO_ARTICLE, PAGE
from warc import DATE, packed, record

OFFLINE = {**ENVIRONMENT, "HF_HUB_OFFLINE": "1"}
LONG = (
    "<h1>Long</h1>"
    + "<p>Snow fell on the old bridge that was closed to all traffic, he said on Monday.</p>" * 60_000
)


def test_documents_become_articles_with_their_fields() -> None:
    docs = [
        Document(PAGE, "a", metadata={"url": "https://fen.example/a"}),
        Document(NO_ARTICLE, "b"),
        Document("\x00\x01" * 100, "c"),
        Document("", "d"),
        Document(PAGE.replace("Oslo", "Bergen"), "e"),
    ]
    first, second = ArticlexExtractor(timeout=20).run(iter(docs))
    assert (first.id, first.text) == ("a", extract(PAGE).text)
    assert first.metadata["url"] == "https://fen.example/a"
    assert (first.metadata["headline"], first.metadata["language"]) == ("Snow in Oslo", "en")
    assert (second.id, second.metadata["headline"]) == ("e", "Snow in Bergen")


def test_what_became_of_documents_is_counted() -> None:
    extractor = ArticlexExtractor(timeout=0.5)
    docs = [Document(text, str(n)) for n, text in enumerate((PAGE, LONG, NO_ARTICLE, "%PDF-1.7"))]
    assert [doc.id for doc in extractor.run(iter(docs))] == ["0"]
    counts = {
        name: stat.total
        for name, stat in extractor.stats.stats.items()
        if name in ("total", "extracted", "timeout", "clean_error", "forwarded", "dropped")
    }
    assert counts == {
        "total": 4,
        "extracted": 2,
        "timeout": 1,
        "clean_error": 1,
        "forwarded": 1,
        "dropped": 3,
    }


def test_the_host_may_call_extract_itself() -> None:
    extractor = ArticlexExtractor()
    with ExtractorSandbox(timeout=20) as sandbox:
        assert sandbox.process_document(PAGE, extractor.extract) == extract(PAGE).text
        assert sandbox.process_document("%PDF-1.7", extractor.extract) == ""


def test_the_program_in_the_docs_needs_nothing_but_the_extra(tmp_path: Path) -> None:
    (program,) = fenced("docs/batch.md", "python datatrove")
    (tmp_path / "crawl").mkdir()
    (tmp_path / "crawl/a.warc.gz").write_bytes(packed(record("https://fen.example/a", PAGE)))
    subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=OFFLINE, capture_output=True, check=True
    )
    (line,) = gzip.decompress((tmp_path / "articles/00000.jsonl.gz").read_bytes()).splitlines()
    assert json.loads(line)["metadata"]["headline"] == "Snow in Oslo"


def test_the_script_and_its_resume(tmp_path: Path) -> None:
    for name in ("a", "b"):
        latin = PAGE.replace("Oslo", f"Tromsø {name}").encode("latin-1")
        http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=latin-1"
        (tmp_path / f"{name}.warc.gz").write_bytes(packed(record(f"https://fen.example/{name}", latin, http)))
    words = [
        sys.executable,
        "-m",
        "articlex.integrations.datatrove_job",
        f"{tmp_path}/out",
        f"{tmp_path}/a.warc.gz",
        f"{tmp_path}/b.warc.gz",
    ]
    for message in ("Processing done", "all 2 tasks have already been completed"):
        done = subprocess.run(words, env=OFFLINE, capture_output=True, check=False, text=True)
        assert done.returncode == 0, done.stderr
        assert message in done.stderr
    rows = [
        json.loads(line)
        for path in sorted((tmp_path / "out/articles").glob("*.jsonl.gz"))
        for line in gzip.decompress(path.read_bytes()).splitlines()
    ]
    assert [row["metadata"]["headline"] for row in rows] == ["Snow in Tromsø a", "Snow in Tromsø b"]
    assert [row["metadata"]["date"] for row in rows] == [DATE, DATE]
