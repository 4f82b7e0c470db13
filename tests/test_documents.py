"""LangChain, LlamaIndex and Haystack as they are, with files and with a site on this machine."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from articlex import extract
from articlex.render.feeds import rss
from articlex.web.addresses import Guard
from checkout import ROOT
from samples import NO_ARTICLE
from web_server import pages, served

DEMO = ROOT / "src/articlex/demo/page.html"
ARTICLE = extract(DEMO)


@pytest.fixture
def site() -> Iterator[str]:
    with served(pages({"/clock": DEMO.read_bytes(), "/menu": NO_ARTICLE.encode()})) as address:
        yield address


@pytest.fixture
def menu(tmp_path: Path) -> Path:
    path = tmp_path / "menu.html"
    path.write_text(NO_ARTICLE, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


Log = pytest.LogCaptureFixture


# --- LangChain --------------------------------------------------------------------------------


@pytest.fixture
def langchain() -> Any:
    pytest.importorskip("langchain_core", reason="needs articlex[langchain]")
    from articlex.integrations import langchain

    return langchain


def test_the_loader_gives_articles_of_urls_and_files(
    langchain: Any, site: str, menu: Path, caplog: Log
) -> None:
    sources = [f"{site}/clock", f"{site}/menu", f"{site}/none", DEMO, menu, "missing.html"]
    with caplog.at_level(logging.WARNING, "articlex"):
        fetched, read = langchain.ArticlexLoader(sources, guard=None).load()
    assert fetched.page_content == read.page_content == ARTICLE.text
    assert fetched.metadata["source"] == f"{site}/clock"
    assert fetched.metadata["url"] == f"{site}/clock"
    assert fetched.metadata["canonical_url"] == read.metadata["url"] == ARTICLE.url
    assert read.metadata["source"] == str(DEMO)
    assert [message.split(": ", 1)[1] for message in caplog.messages] == [
        "no article",
        "the server answers 404 Not Found",
        "no article",
        "cannot read missing.html: No such file or directory",
    ]


def test_the_loader_takes_one_page(langchain: Any, site: str) -> None:
    for page in (f"{site}/clock", str(DEMO), DEMO):
        (document,) = langchain.ArticlexLoader(page, guard=None).load()
        assert (document.page_content, document.metadata["source"]) == (ARTICLE.text, str(page))


def test_the_loader_works_while_a_loop_runs(langchain: Any, site: str) -> None:
    (document,) = asyncio.run(langchain.ArticlexLoader([f"{site}/clock"], guard=None).aload())
    assert document.page_content == ARTICLE.text


def test_the_loader_fetches_from_public_addresses_only(langchain: Any, site: str, caplog: Log) -> None:
    guard = Guard(ports=None)
    assert langchain.ArticlexLoader([f"{site}/clock"], guard=guard).load() == []
    assert "127.0.0.1 is no public address" in caplog.text
    caplog.clear()
    assert langchain.ArticlexLoader([f"{site}/clock"]).load() == []
    assert "is not fetched, only 80, 443" in caplog.text


def test_metadata_is_plain(langchain: Any) -> None:
    (document,) = langchain.ArticlexLoader([DEMO]).load()
    assert {name: type(value) for name, value in document.metadata.items() if type(value) is not str} == {
        "confidence": float,
        "word_count": int,
    }
    assert document.metadata.keys().isdisjoint({"text", "captions", "notes", "headline"})


def test_the_parser_takes_blobs_of_bytes_and_text(langchain: Any) -> None:
    from langchain_core.documents.base import Blob

    parser = langchain.ArticlexParser()
    for data in (DEMO.read_bytes(), DEMO.read_text(encoding="utf-8")):
        (document,) = parser.parse(Blob(data=data, metadata={"source": "lake"}))
        assert document.page_content == ARTICLE.text
        assert document.metadata["source"] == "lake"
    assert parser.parse(Blob(data=b"%PDF-1.7")) == []


def test_the_parser_leaves_out_blobs_that_cannot_be_read(langchain: Any, tmp_path: Path, caplog: Log) -> None:
    from langchain_core.documents.base import Blob

    blobs = [Blob.from_path(tmp_path / "gone.html"), Blob(data="\ud800x"), Blob.from_path(DEMO)]
    (document,) = [made for blob in blobs for made in langchain.ArticlexParser().lazy_parse(blob)]
    assert document.page_content == ARTICLE.text
    assert len(caplog.messages) == 2
    assert "gone.html" in caplog.messages[0]


def test_the_transformer_leaves_its_documents_as_they_were(langchain: Any) -> None:
    from langchain_core.documents import Document

    document = Document(
        DEMO.read_text(encoding="utf-8"), id="7", metadata={"title": "Clock | WHBR", "page": 1}
    )
    before = document.model_copy(deep=True)
    (made,) = langchain.ArticlexTransformer(form="markdown").transform_documents([document])
    assert document == before
    assert (made.id, made.metadata["page"], made.metadata["title"]) == ("7", 1, ARTICLE.headline)
    assert made.page_content == ARTICLE.to_markdown()


# --- LlamaIndex -------------------------------------------------------------------------------


@pytest.fixture
def llama_index() -> Any:
    pytest.importorskip("llama_index.core", reason="needs articlex[llama-index]")
    from articlex.integrations import llama_index

    return llama_index


def test_the_reader_gives_articles_of_urls_and_files(llama_index: Any, site: str, menu: Path) -> None:
    reader = llama_index.ArticlexReader(guard=None)
    fetched, read = reader.load_data([f"{site}/clock", f"{site}/menu", menu, DEMO], extra_info={"shelf": 3})
    assert fetched.text == read.text == ARTICLE.text
    assert fetched.metadata["source"] == f"{site}/clock"
    assert read.metadata["shelf"] == 3
    assert llama_index.ArticlexReader().load_data(f"{site}/clock") == []
    for page in (f"{site}/clock", str(DEMO), DEMO):
        assert [document.text for document in reader.load_data(page)] == [ARTICLE.text]


def test_models_see_little_of_the_metadata(llama_index: Any) -> None:
    from llama_index.core.node_parser import SentenceSplitter
    from llama_index.core.schema import MetadataMode

    (document,) = llama_index.ArticlexReader(form="markdown").load_data(DEMO)
    shown = document.get_metadata_str(MetadataMode.LLM)
    assert "Ines Halloran" in shown
    assert "clock-1.jpg" not in shown
    nodes = SentenceSplitter(chunk_size=128, chunk_overlap=0).get_nodes_from_documents([document])
    assert len(nodes) > 3


def test_the_reader_can_be_stored(llama_index: Any) -> None:
    reader = llama_index.ArticlexReader(form="markdown")
    assert type(reader).from_dict(reader.to_dict()) == reader


# --- Haystack ---------------------------------------------------------------------------------


@pytest.fixture
def haystack() -> Any:
    pytest.importorskip("haystack", reason="needs articlex[haystack]")
    from articlex.integrations import haystack

    return haystack


def test_the_component_gives_articles_of_paths_and_streams(haystack: Any, menu: Path, caplog: Log) -> None:
    from haystack.dataclasses import ByteStream

    stream = ByteStream(DEMO.read_bytes(), meta={"url": "https://fen.example/clock", "shelf": 3})
    made = haystack.ArticlexToDocument().run([str(DEMO), DEMO, stream, menu, "missing.html"])
    assert [document.content for document in made["documents"]] == [ARTICLE.text] * 3
    assert made["documents"][0].meta["title"] == ARTICLE.headline
    assert made["documents"][2].meta["url"] == "https://fen.example/clock"
    assert made["documents"][2].meta["shelf"] == 3
    assert len(caplog.messages) == 2


def test_the_component_takes_the_place_of_another_in_a_stored_pipeline(haystack: Any) -> None:
    from haystack import Pipeline

    pipeline = Pipeline()
    pipeline.add_component("convert", haystack.ArticlexToDocument(form="markdown"))
    again = Pipeline.loads(pipeline.dumps(), allowed_modules=["articlex.integrations.haystack"])
    made = again.run({"convert": {"sources": [DEMO], "meta": [{"shelf": 3}]}})
    (document,) = made["convert"]["documents"]
    assert document.content == ARTICLE.to_markdown()
    assert document.meta["shelf"] == 3


# --- pieces and feeds -------------------------------------------------------------------------


def test_every_host_takes_articles_in_pieces(langchain: Any, llama_index: Any, haystack: Any) -> None:
    texts = [chunk.text for chunk in ARTICLE.chunks(max_chars=500, overlap=100)]
    assert len(texts) > 2
    loaded = langchain.ArticlexLoader([DEMO], max_chars=500, overlap=100).load()
    assert [document.page_content for document in loaded] == texts
    assert [document.metadata["chunk"] for document in loaded] == list(range(len(texts)))
    read = llama_index.ArticlexReader(max_chars=500, overlap=100).load_data([DEMO])
    assert [document.text for document in read] == texts
    made = haystack.ArticlexToDocument(max_chars=500, overlap=100).run([DEMO])["documents"]
    assert [document.content for document in made] == texts


def test_a_feed_gives_a_document_an_item(langchain: Any, tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text(rss([ARTICLE, ARTICLE]), "utf-8")
    assert [document.metadata["title"] for document in langchain.ArticlexLoader([feed]).load()] == [
        ARTICLE.headline
    ] * 2
