"""What is known of sites in batches, crawls and the programs that articlex works for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

import made_sites
from articlex import PIPELINE, RawPage, extract, extract_many
from articlex.cli import main
from articlex.read.sites.files import load_sites, written_site
from articlex.sites.crawling import SiteMemories
from articlex.sites.learning import learn
from samples import PAGE

SITE = made_sites.site(9)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    file = tmp_path / "house9.toml"
    file.write_text(written_site(learn((made.html, made.url) for made in SITE[:-1])), "utf-8")
    return file


def chrome_in(text: str, made: made_sites.MadePage = SITE[-1]) -> list[str]:
    return [line for line in made.chrome if line in text]


def table(folder: Path, pages: list[made_sites.MadePage]) -> str:
    """A table of pages."""
    pytest.importorskip("orjson", reason="needs articlex[batch]")
    file = folder / "pages.jsonl"
    rows = (json.dumps({"html": made.html, "url": made.url}) for made in pages)
    file.write_text("\n".join(rows) + "\n", "utf-8")
    return str(file)


def rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_many_pages_with_sites(profile: Path) -> None:
    made = SITE[-1]
    pipeline = PIPELINE.with_sites(profile)
    (result,) = extract_many([RawPage(made.html, made.url)], workers=1, timeout=30, pipeline=pipeline)
    assert result.article == extract(made.html, url=made.url, pipeline=pipeline)
    assert result.article is not None
    assert chrome_in(extract(made.html, url=made.url).text)
    assert not chrome_in(result.article.text)


def test_a_batch_with_sites(profile: Path, tmp_path: Path) -> None:
    source, out = table(tmp_path, SITE[-1:]), tmp_path / "out.jsonl"
    assert main(["batch", source, "-o", str(out), "--sites", str(profile), "--workers", "1"]) == 0
    assert not chrome_in(rows(out)[0]["text"])


def test_a_batch_that_learns_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    others = made_sites.site(10)[:2]  # too few to learn of
    source, out = table(tmp_path, [*SITE, *others]), tmp_path / "out.jsonl"
    assert main(["batch", source, "-o", str(out), "--learn", "--workers", "1"]) == 0
    assert [file.name for file in (tmp_path / "out.jsonl.sites").iterdir()] == ["house9.example.toml"]
    assert load_sites(tmp_path / "out.jsonl.sites").sites[0].pages == len(SITE)
    first = rows(out)
    left = sum(len(chrome_in(row["text"], made)) for row, made in zip(first, SITE, strict=False))
    assert left <= 0.1 * sum(len(chrome_in(extract(made.html, url=made.url).text, made)) for made in SITE)
    again = tmp_path / "again.jsonl"
    assert main(["batch", source, "-o", str(again), "--sites", f"{out}.sites", "--workers", "1"]) == 0
    assert rows(again) == first
    with pytest.raises(SystemExit):
        main(["batch", source, "-o", "-", "--learn"])
    assert "--learn need something" in capsys.readouterr().err


def test_a_batch_that_has_nothing_to_learn(tmp_path: Path) -> None:
    source, out = table(tmp_path, SITE[:2]), tmp_path / "out.jsonl"
    assert main(["batch", source, "-o", str(out), "--learn", "--workers", "1"]) == 0
    assert len(rows(out)) == 2


def test_a_crawl_remembers_and_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "memory"
    memories = SiteMemories(folder)
    first = [memories.extract(made.html, url=made.url) for made in SITE[:-1]]
    memories.save()
    assert chrome_in(first[0].text, SITE[0])
    assert sorted(file.name for file in folder.iterdir()) == ["house9.example.json", "house9.example.toml"]
    again = SiteMemories(folder).extract(SITE[-1].html, url=SITE[-1].url)
    assert not chrome_in(again.text)
    assert not chrome_in(extract(SITE[-1].html, url=SITE[-1].url, pipeline=PIPELINE.with_sites(folder)).text)


def test_the_same_crawl_gives_the_same_files(tmp_path: Path) -> None:
    told = []
    for name in ("a", "b"):
        memories = SiteMemories(tmp_path / name)
        articles = [memories.extract(made.html, url=made.url) for made in SITE]
        memories.save()
        told.append((articles, [file.read_bytes() for file in sorted((tmp_path / name).iterdir())]))
    assert told[0] == told[1]


def test_scrapy_with_sites_and_with_a_memory(profile: Path, tmp_path: Path) -> None:
    pytest.importorskip("scrapy", reason="needs articlex[scrapy]")
    from scrapy.settings import Settings

    from articlex.integrations.scrapy import ArticlePipeline

    def item(made: made_sites.MadePage) -> dict[str, Any]:
        return {"html": made.html, "url": made.url}

    known = ArticlePipeline.from_crawler(Mock(settings=Settings({"ARTICLEX_SITES": str(profile)})))
    assert not chrome_in(known.process_item(item(SITE[-1]))["article"].text)
    known.close_spider()
    folder = tmp_path / "memory"
    learning = ArticlePipeline.from_crawler(Mock(settings=Settings({"ARTICLEX_LEARN": str(folder)})))
    done = [learning.process_item(item(made)) for made in SITE]
    learning.close_spider()
    left = chrome_in(done[-1]["article"].text)
    assert len(left) < len(chrome_in(extract(SITE[-1].html, url=SITE[-1].url).text)) / 2
    assert learning.process_item({"html": b"%PDF-1.7", "url": "https://x.example/"})["is_article"] is False
    assert (folder / "house9.example.toml").exists()


def test_datatrove_with_sites(profile: Path) -> None:
    pytest.importorskip("datatrove", reason="needs articlex[datatrove]")
    from datatrove.data import Document

    from articlex.integrations.datatrove import ArticlexExtractor

    made = SITE[-1]
    extractor = ArticlexExtractor(timeout=30, pipeline=PIPELINE.with_sites(profile))
    (doc,) = extractor.run(iter([Document(made.html, "a", metadata={"url": made.url})]))
    assert not chrome_in(doc.text)


def test_pages_without_sites_are_read_as_ever(profile: Path) -> None:
    assert extract(PAGE, pipeline=PIPELINE.with_sites(profile)) == extract(PAGE)
