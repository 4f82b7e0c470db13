"""NeMo Curator: the algorithm inside the real extractor. A job of its own: see docs/integrations/nemo-curator.md."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from articlex import extract
from checkout import ROOT
from docs import programs
from samples import NO_ARTICLE

pytest.importorskip("nemo_curator", reason="needs articlex[nemo-curator], a job of its own")

DEMO = (ROOT / "src/articlex/demo/page.html").read_bytes()


@pytest.fixture
def extractor() -> Any:
    from nemo_curator.stages.text.download.common_crawl.extract import CommonCrawlHTMLExtractor

    from articlex.integrations.nemo_curator import ArticlexExtractor

    return CommonCrawlHTMLExtractor(algorithm=ArticlexExtractor())


def test_the_program_of_the_docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from articlex.integrations.nemo_curator import ArticlexExtractor

    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    (program,) = programs("docs/integrations/nemo-curator.md")
    exec(program, names)  # noqa: S102  # our own
    assert isinstance(names["stage"].extractor.algorithm, ArticlexExtractor)


def record(content: bytes) -> dict[str, Any]:
    return {"url": "https://fen.example/clock", "warc_id": "1", "source_id": "a.warc.gz", "content": content}


def test_a_record_becomes_its_article(extractor: Any) -> None:
    made = extractor.extract(record(DEMO))
    assert made["text"] == extract(DEMO).text
    assert (made["url"], made["language"]) == ("https://fen.example/clock", "ENGLISH")


@pytest.mark.parametrize("content", [NO_ARTICLE.encode(), b"", b"%PDF-1.7"])
def test_a_record_without_an_article_is_left_out(extractor: Any, content: bytes) -> None:
    assert extractor.extract(record(content)) is None
