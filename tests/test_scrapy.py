"""Scrapy, scrapy-poet and web-poet as they are: the spiders of the docs crawl a site on this machine."""

from __future__ import annotations

import asyncio
import csv
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from articlex import Article, extract
from checkout import ENVIRONMENT, ROOT
from docs import programs
from pages import FIXTURES
from samples import NO_ARTICLE, PAGE
from web_server import pages, served

scrapy = pytest.importorskip("scrapy", reason="needs articlex[scrapy]")

STORIES = ("wire-story", "tv-station-gallery", "japanese-daily")
FRONT = "<title>Front</title><main>{}<a href=/menu>Menu</a></main><aside><a href=/wire-story>Most read</a></aside>"
SITE = {f"/{name}": (FIXTURES / "pages" / name / "page.html").read_bytes() for name in STORIES}
SITE["/"] = FRONT.format("".join(f"<a href={path}>Story</a>" for path in SITE)).encode()
SITE["/menu"] = NO_ARTICLE.encode()


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with served(pages(SITE)) as address:
        yield address


def crawled(spider: str, site: str, feed: Path, *settings: str) -> None:
    """Run a spider with Scrapy's own command, in a process of its own, and without a complaint."""
    program = feed.with_name("spider.py")
    program.write_text(spider, encoding="utf-8")
    words = [sys.executable, "-m", "scrapy", "runspider"]
    options = ["-a", f"front={site}/", "-O", str(feed), *(f"-s{setting}" for setting in settings)]
    environment = {**ENVIRONMENT, "NO_PROXY": "*"}
    done = subprocess.run(
        [*words, str(program), *options],
        cwd=feed.parent,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert "Warning" not in done.stderr, done.stderr


def lines(feed: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in feed.read_text(encoding="utf-8").splitlines()]


def wanted(site: str) -> list[Article]:
    return [extract(SITE[f"/{name}"], url=f"{site}/{name}") for name in STORIES]


def test_a_callback_yields_articles(site: str, tmp_path: Path) -> None:
    feed = tmp_path / "articles.jsonl"
    crawled(programs("docs/integrations/scrapy.md")[0], site, feed)
    read_back = sorted(map(Article.from_dict, lines(feed)), key=lambda article: article.url or "")
    assert read_back == sorted(wanted(site), key=lambda article: article.url or "")


def test_the_pipeline_fills_rows_of_csv_and_drops_what_is_no_article(site: str, tmp_path: Path) -> None:
    feed = tmp_path / "articles.csv"
    crawled(programs("docs/integrations/scrapy.md")[1], site, feed)
    with feed.open(encoding="utf-8", newline="") as file:
        rows = {row["url"]: row for row in csv.DictReader(file)}
    assert rows == {
        row["url"]: {key: "" if value is None else str(value) for key, value in row.items()}
        for row in (article.flat() for article in wanted(site))
    }


def test_the_pipeline_flags_what_is_no_article(site: str, tmp_path: Path) -> None:
    feed = tmp_path / "items.jsonl"
    crawled(programs("docs/integrations/scrapy.md")[1], site, feed, "ARTICLEX_DROP=0", "ARTICLEX_FLAT=0")
    items = {item["url"].removeprefix(site): item for item in lines(feed)}
    assert {path for path, item in items.items() if item["is_article"]} == {f"/{name}" for name in STORIES}
    assert all("html" not in item for item in items.values())
    assert [Article.from_dict(items[f"/{name}"]["article"]) for name in STORIES] == wanted(site)


def test_scrapy_poet_gives_articles_and_items(site: str, tmp_path: Path) -> None:
    pytest.importorskip("scrapy_poet", reason="needs articlex[scrapy-poet]")
    feed = tmp_path / "articles.jsonl"
    crawled(programs("docs/integrations/scrapy-poet.md")[0], site, feed, "SCRAPY_POET_CACHE=cache")
    assert (tmp_path / "cache").exists()
    items = lines(feed)
    stories = sorted(item["headline"] for item in items if "names" in item)
    assert stories == sorted(article.headline or "" for article in wanted(site))
    (item,) = (item for item in items if "articleBody" in item)
    assert item["url"] == f"{site}/wire-story"
    assert item["articleBody"] == wanted(site)[0].text


# --- the pipeline, item by item ---------------------------------------------------------------


BRIEF = "<title>Snow</title><nav><a href=/>Home</a></nav><p>Snow fell on Oslo.</p>"


def pipeline(**settings: object) -> Any:
    from scrapy.utils.test import get_crawler

    from articlex.integrations.scrapy import ArticlePipeline

    return ArticlePipeline.from_crawler(get_crawler(settings_dict=settings))


def test_a_response_is_a_page() -> None:
    from scrapy.http import HtmlResponse

    response = HtmlResponse("https://fen.example/snow", body=PAGE.encode())
    item = pipeline(ARTICLEX_CONFIDENCE=0.05).process_item({"response": response, "shelf": 3})
    assert item == {"article": extract(response), "is_article": True, "shelf": 3}


def test_items_of_other_types_are_filled() -> None:
    class Story(scrapy.Item):  # type: ignore[misc, name-defined]  # scrapy comes late
        html = scrapy.Field()
        article = scrapy.Field()
        is_article = scrapy.Field()

    item = pipeline().process_item(Story(html=NO_ARTICLE))
    assert item == {"article": extract(NO_ARTICLE), "is_article": False}


def test_items_without_a_page_are_left_alone() -> None:
    item = {"html": None, "price": 3}
    assert pipeline(ARTICLEX_DROP=True).process_item(item) is item
    assert item == {"html": None, "price": 3}


@pytest.mark.parametrize(
    "item", [{"html": NO_ARTICLE}, {"html": b"%PDF-1.7"}, {"html": 42}, Article(), {"html": BRIEF}]
)
def test_what_is_no_article_is_dropped(item: Any) -> None:
    """The last is an article, but too short to be sure of."""
    made = pipeline(ARTICLEX_DROP=True)
    with pytest.raises(scrapy.exceptions.DropItem):
        made.process_item(item)
    assert made.stats.get_value("articlex/no_articles") == 1


@pytest.mark.parametrize("url", [5, ["https://fen.example/snow"], b"https://fen.example/snow", "no address"])
@pytest.mark.parametrize("learns", [False, True])
def test_what_is_no_address_is_none(url: Any, learns: bool, tmp_path: Path) -> None:  # noqa: FBT001
    made = pipeline(ARTICLEX_DROP=True, **{"ARTICLEX_LEARN": tmp_path} if learns else {})
    page = SITE["/wire-story"]
    assert made.process_item({"html": page, "url": url})["article"] == extract(page)
    with pytest.raises(scrapy.exceptions.DropItem):
        made.process_item({"html": b"%PDF-1.7", "url": url})


def test_articles_go_through() -> None:
    article = extract(SITE["/wire-story"])
    made = pipeline(ARTICLEX_DROP=True)
    assert made.process_item(article) is article
    assert made.stats.get_value("articlex/articles") == 1


# --- the page object --------------------------------------------------------------------------


def test_a_page_object_fills_every_field_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    web_poet = pytest.importorskip("web_poet", reason="needs articlex[web-poet]")
    from articlex.integrations import web_poet as integration

    page = (ROOT / "src/articlex/demo/page.html").read_bytes()
    extracted = Mock(wraps=extract)
    monkeypatch.setattr(integration, "extracted", extracted)
    response = web_poet.HttpResponse("https://www.harbornews9.example/clock", page)
    item = asyncio.run(integration.ArticlePage(response).to_item())
    assert extracted.call_count == 1
    article = extract(page, url="https://www.harbornews9.example/clock")
    assert item.articleBody == article.text
    assert item.articleBodyHtml.startswith('<article lang="en">\n<header>\n<p class="standfirst">')
    assert "<figcaption>Divers raise the clock" in item.articleBodyHtml
    assert item.mainImage.url == item.images[0].url == "https://www.harbornews9.example/images/clock-1.jpg"
    assert len(item.images) == 1
    assert item.dateModified == "2024-05-14T18:05:00-05:00"
    assert item.url == "https://www.harbornews9.example/clock"
    assert item.canonicalUrl == "https://www.harbornews9.example/news/2024/05/14/lighthouse-clock-lake-marn/"
    assert item.metadata.probability == article.confidence
    assert item.metadata.dateDownloaded


@pytest.mark.parametrize(
    ("claimed", "shown"),
    [
        ("2024-05-14", "2024-05-14T00:00:00"),
        ("2024-05-14T16:20Z", "2024-05-14T16:20:00Z"),
        ("2024-05-14T16:20:00-05:00", "2024-05-14T16:20:00-05:00"),
    ],
)
def test_dates_have_the_form_of_zyte(claimed: str, shown: str) -> None:
    """And a page that only says when it was changed is as old as that."""
    web_poet = pytest.importorskip("web_poet", reason="needs articlex[web-poet]")
    from articlex.integrations.web_poet import ArticlePage

    page = f'<meta property="article:modified_time" content="{claimed}">{PAGE}'
    response = web_poet.HttpResponse("https://fen.example/snow", page.encode())
    item = asyncio.run(ArticlePage(response).to_item())
    assert item.datePublished == item.dateModified == shown


@pytest.mark.parametrize("page", [NO_ARTICLE.encode(), b"%PDF-1.7"])
def test_no_item_is_found_where_there_is_no_article(page: bytes) -> None:
    web_poet = pytest.importorskip("web_poet", reason="needs articlex[web-poet]")
    from articlex.integrations.web_poet import ArticlePage

    item = asyncio.run(ArticlePage(web_poet.HttpResponse("https://fen.example/", page)).to_item())
    assert (item.url, item.metadata.probability, item.articleBody) == ("https://fen.example/", 0.0, None)
