"""Pieces for retrieval: whole blocks, each where it says, subheads with what they stand over."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

import articlex
from articlex import Article, Block, Dateline
from articlex.integrations.documents import pieces
from pages import page_files

WORDS = "Snow fell on the old bridge all day long. "
LONG = WORDS * 30
SHORT = Article(
    headline="Snow",
    subtitle="A standfirst.",
    dateline=Dateline("OSLO"),
    body=(
        Block("paragraph", WORDS.strip()),
        Block("figure", ""),
        Block("heading", "The bridge", 2),
        Block("paragraph", WORDS.strip() * 2),
        Block("heading", "Its arches", 3),
        Block("list_item", "one", 1),
        Block("list_item", "two", 1),
        Block("heading", "The ferry", 2),
        Block("paragraph", LONG.strip()),
    ),
)
PAGES = page_files()


def test_a_short_story_is_one_piece() -> None:
    (chunk,) = SHORT.chunks(max_chars=10_000)
    assert chunk.text == SHORT.text
    assert chunk.blocks == (0, 2, 3, 4, 5, 6, 7, 8)
    assert chunk.headings == ()
    assert Article().chunks() == ()


def test_subheads_go_with_what_follows_and_are_told_as_a_path() -> None:
    chunks = SHORT.chunks(max_chars=110)
    found = [(chunk.blocks, chunk.headings) for chunk in chunks]
    assert found[:3] == [
        ((0,), ()),
        ((2, 3), ("The bridge",)),
        ((4, 5, 6, 7, 8), ("The bridge", "Its arches")),
    ]
    assert set(found[3:]) == {((8,), ("The ferry",))}
    assert not any(SHORT.body[chunk.blocks[-1]].kind == "heading" for chunk in chunks)
    assert chunks[0].text.startswith("A standfirst.\n\nOSLO – Snow")


def test_subheads_alone_are_as_many_as_fit() -> None:
    article = Article(body=tuple(Block("heading", f"Day {day}", level=2) for day in range(100)))
    assert [chunk.text.count("Day") for chunk in article.chunks(max_chars=400)] == [51, 49]


def test_a_long_subhead_is_parted_and_is_not_given_whole_with_each_piece() -> None:
    body = (
        Block("heading", "Snow fell on Oslo. " * 100, level=2),
        Block("paragraph", "The bridge is closed. " * 100),
    )
    pieces = Article(body=body).chunks(max_chars=500)
    assert max(len(piece.text) for piece in pieces) <= 500
    assert max(len(heading) for piece in pieces for heading in piece.headings) <= 300


def test_a_long_block_is_parted_between_sentences_or_words() -> None:
    for chunk in SHORT.chunks(max_chars=130)[3:]:
        assert chunk.text.endswith("long.")
    words = Article(body=(Block("paragraph", "snow " * 100),))
    assert all(chunk.text.startswith("snow") for chunk in words.chunks(max_chars=33))
    assert len(Article(body=(Block("paragraph", "x" * 100),)).chunks(max_chars=30)) == 4
    chinese = Article(body=(Block("paragraph", "下雪了。" * 20),))
    assert all(chunk.text.endswith("。") for chunk in chinese.chunks(max_chars=10))


def test_pieces_overlap_by_whole_sentences() -> None:
    chunks = SHORT.chunks(max_chars=130, overlap=50)[3:]
    for before, after in pairwise(chunks):
        shared = SHORT.text[after.start : before.stop]
        assert shared.strip() == WORDS.strip()
        assert after.stop > before.stop


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
@pytest.mark.parametrize(("most", "overlap"), [(200, 0), (200, 80), (1000, 200), (40, 39)])
def test_every_piece_is_where_it_says_and_nothing_is_lost(path: Path, most: int, overlap: int) -> None:
    article = articlex.extract(path.read_bytes())
    chunks = article.chunks(max_chars=most, overlap=overlap)
    text = article.text
    done = 0
    for chunk in chunks:
        assert chunk.text == text[chunk.start : chunk.stop]
        assert chunk.text.strip()
        assert not text[done : chunk.start].strip()
        assert chunk.stop > done
        assert len(chunk.text) <= most or [article.body[at].kind for at in chunk.blocks] == ["heading"]
        done = chunk.stop
    assert not text[done:].strip()
    assert {at for chunk in chunks for at in chunk.blocks} == {
        at for at, block in enumerate(article.body) if block.is_prose
    }


@pytest.mark.parametrize(("most", "overlap"), [(0, 0), (10, 10), (10, -1)])
def test_an_overlap_is_smaller_than_a_piece(most: int, overlap: int) -> None:
    with pytest.raises(ValueError, match="overlap"):
        SHORT.chunks(max_chars=most, overlap=overlap)


def test_hosts_get_a_document_a_piece() -> None:
    made = list(pieces(SHORT, "text", 110, 0))
    assert [text for text, _ in made] == [chunk.text for chunk in SHORT.chunks(max_chars=110)]
    assert [known["chunk"] for _, known in made] == list(range(len(made)))
    assert made[2][1]["headings"] == "The bridge > Its arches"
    assert made[2][1]["start_index"] == SHORT.chunks(max_chars=110)[2].start
    assert all(known["title"] == "Snow" for _, known in made)
