"""The answer: frozen, plain, and the same after every round trip."""

from __future__ import annotations

import json
import pickle
from dataclasses import FrozenInstanceError
from datetime import datetime, timezone

import pytest

import articlex
from articlex import Article, Block, Dateline
from articlex.render.flat import inert
from samples import FULL


def test_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        FULL.headline = "Other"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        FULL.body[0].text = "Other"  # type: ignore[misc]


@pytest.mark.parametrize("article", [FULL, Article()], ids=["full", "empty"])
def test_round_trips(article: Article) -> None:
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301
    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_dict(json.loads(article.to_json())) == article


def test_to_dict_has_every_field_and_plain_types() -> None:
    plain = FULL.to_dict()
    assert set(plain) == set(Article().to_dict())
    assert json.loads(json.dumps(plain)) == plain
    assert plain["dateline"] == {
        "text": "OSLO, Norway (AP)",
        "places": ["OSLO", "Norway"],
        "agency": "AP",
        "date": None,
    }
    assert plain["body"][4] == {"kind": "list_item", "text": "southbound", "level": 2}


def test_from_dict_fills_what_is_missing_and_refuses_what_is_unknown() -> None:
    assert Article.from_dict({"headline": "Snow"}) == Article(headline="Snow")
    with pytest.raises(TypeError):
        Article.from_dict({"heading": "Snow"})


def test_dates_as_datetimes() -> None:
    article = Article(published="2024-05-08T10:15:00+02:00", modified="2024-05-09")
    assert article.published_at == datetime(2024, 5, 8, 8, 15, tzinfo=timezone.utc)
    assert article.modified_at == datetime(2024, 5, 9)  # noqa: DTZ001  no zone was given
    assert Article().published_at is Article().modified_at is None


def test_truth_is_a_body() -> None:
    assert FULL
    assert not Article(headline="Snow")


def test_json_keeps_letters() -> None:
    assert "“We wait" in FULL.to_json()


def test_text_is_the_story_with_the_dateline_put_back_once() -> None:
    blocks = (Block("heading", "Frost"), Block("paragraph", "It froze."), Block("paragraph", "It thawed."))
    filed = Article(headline="Snow", subtitle="At last", dateline=Dateline("OSLO"), body=blocks)
    assert filed.text == "At last\n\nFrost\n\nOSLO – It froze.\n\nIt thawed."
    assert filed.paragraphs == ("It froze.", "It thawed.")


@pytest.mark.parametrize("article", [FULL, Article()], ids=["full", "empty"])
def test_shown_is_what_is_known_and_makes_the_same_again(article: Article) -> None:
    assert eval(repr(article), {name: getattr(articlex, name) for name in articlex.__all__}) == article  # noqa: S307
    assert repr(Article(headline="Snow", body=(Block("paragraph", "It fell."),))) == (
        "Article(headline='Snow', body=(Block(kind='paragraph', text='It fell.'),))"
    )


def test_equal_articles_have_one_hash() -> None:
    assert hash(FULL) == hash(Article.from_dict(FULL.to_dict()))
    assert len({FULL, Article.from_dict(FULL.to_dict()), Article()}) == 2


def test_words_are_counted_in_any_script() -> None:
    assert FULL.word_count == len(FULL.text.split())
    assert Article(body=(Block("paragraph", "月曜の朝からオスロでは雪が降っていた"),)).word_count == 9


def test_flat_is_a_row_of_strings_and_numbers() -> None:
    row = FULL.flat()
    assert list(row) == list(Article().flat())
    assert set(row) == set(FULL.to_dict()) - {"body", "inserts", "live_entries", "sources"} | {"text"}
    assert row["dateline"] == "OSLO, Norway (AP)"
    assert (row["byline"], row["tags"]) == ("Ada Lund; Bo Ek", "snow; bridges")
    assert row["captions"] == "The old bridge. (Eva Moe/NTB)\nNo picture here."
    assert row["notes"] == "Correction: it was the 16th."
    assert row["text"] == FULL.text
    assert row["authors"] == "Ada Lund, Chief Reporter <https://fen.example/ada>; Bo Ek"
    assert row["breadcrumbs"] == "Fen > Winter"
    assert (row["confidence"], row["is_free"], row["word_count"]) == (0.875, False, FULL.word_count)
    assert all(value is None or type(value) in (str, int, float, bool) for value in row.values())


def test_flat_says_none_where_nothing_is_known() -> None:
    known = {"language": "und", "kind": "other", "confidence": 0.0, "word_count": 0}
    assert Article().flat() == dict.fromkeys(FULL.flat()) | known


def test_an_article_is_one_from_a_confidence_of_a_half() -> None:
    body = (Block("paragraph", "Snow fell."),)
    assert Article(body=body, confidence=0.5).is_article
    assert not Article(body=body, confidence=0.49).is_article
    assert not Article(confidence=0.9).is_article


def test_an_attribute_that_is_not_there_says_which_may_be_meant() -> None:
    for name, meant in (("title", "'headline'"), ("publish_date", "'published'"), ("headlin", "'headline'")):
        with pytest.raises(AttributeError, match=f"has no '{name}': its {meant} may be meant"):
            getattr(Article(), name)
    assert not hasattr(Article(), "zzz")


@pytest.mark.parametrize("beginning", [*"=+-@", *"＝＋－＠", "\t=", "\r=", "\n="])
def test_however_a_formula_begins(beginning: str) -> None:
    assert inert(f"{beginning}1+1") == f"'{beginning}1+1"


def test_a_row_for_a_spreadsheet_holds_no_formula() -> None:
    article = Article(headline="=1+1", section="@SUM(A1)", tags=("-2",), site_name="Snow = rain")
    row = article.flat(for_spreadsheet=True)
    assert (row["headline"], row["section"], row["tags"]) == ("'=1+1", "'@SUM(A1)", "'-2")
    assert row["site_name"] == "Snow = rain"
    assert article.flat()["headline"] == "=1+1"
