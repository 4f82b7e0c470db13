"""An explanation: every block with its history and score, as objects and as plain types."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from articlex import PIPELINE, Article, explain
from articlex.difference import block_changes, field_changes
from articlex.rules.body.contributions import MEANINGS
from pages import folders
from samples import NO_ARTICLE, PAGE, STORY

NEAR_ENOUGH = 1e-9


@pytest.mark.parametrize("folder", folders("pages"), ids=lambda folder: folder.name)
def test_contributions_add_up_to_the_score(folder: Path) -> None:
    explanation = explain(next(folder.glob("page.*")))
    scored = {
        entry.block: entry.because for entry in explanation.ledger.entries if entry.rule == "body_scores"
    }
    del scored[None]  # what the rule says of the whole page
    hardly = {index for index, because in scored.items() if because.endswith("like that of the story")}
    over = {index for index, score in explanation.scores.items() if score.total > score.threshold}
    assert over == scored.keys() - hardly
    for index, score in explanation.scores.items():
        assert sum(part.score for part in score.contributions) == pytest.approx(score.total, abs=NEAR_ENOUGH)
        shown = f"score {score.total:+.1f}"
        assert scored.get(index, shown).startswith(shown)


def test_every_feature_has_a_meaning() -> None:
    explanations = [explain(next(folder.glob("page.*"))) for folder in folders("pages")]
    scored = {
        part.feature
        for explanation in explanations
        for score in explanation.scores.values()
        for part in score.contributions
        if not part.feature.startswith(("in ", "is ", "says "))
    }
    assert scored <= set(MEANINGS)


def test_a_score_shows_its_largest_contributions() -> None:
    explanation = explain(PAGE)
    score = explanation.scores[2]
    shown = str(score)
    strongest = max(score.contributions, key=lambda part: abs(part.score))
    assert shown.startswith(f"{score.total:+.1f} against {score.threshold:+.1f}, in article: {strongest}")
    assert explanation.blocks[2].text.startswith("Snow fell on Oslo on day 0")


def test_no_scores_where_the_pipeline_has_none() -> None:
    assert explain(PAGE, pipeline=PIPELINE.without("body_scores")).scores == {}


def test_history() -> None:
    explanation = explain(PAGE)
    assert [entry.rule for entry in explanation.history(1)] == ["headline_shown", "headline_shown"]
    assert [(entry.now, entry.of_field) for entry in explanation.history(1)] == [
        ("headline", False),
        ("headline", True),
    ]
    for index in (99, -1):
        with pytest.raises(IndexError, match=f"^no block {index}: the page has 7, from 0$"):
            explanation.history(index)


def test_fields_say_where_they_come_from() -> None:
    headline = explain(PAGE).fields[0]
    assert (headline.field, headline.value, headline.rule) == ("headline", "Snow in Oslo", "headline_shown")
    assert headline.block == 1
    assert str(headline) == "headline: Snow in Oslo  [h1: h1 that agrees with the title]"


def test_to_dict_is_plain_and_whole() -> None:
    explanation = explain(PAGE)
    made = json.loads(json.dumps(explanation.to_dict()))
    assert made == explanation.to_dict()
    assert Article.from_dict(made["article"]) == explanation.article
    assert [block["text"] for block in made["blocks"]] == [block.text for block in explanation.blocks]
    assert made["blocks"][0]["history"][0]["rule"] == explanation.blocks[0].rule
    assert made["blocks"][2]["score"]["total"] == explanation.scores[2].total


def test_explanations_can_be_pickled() -> None:
    explanation = explain(PAGE)
    assert pickle.loads(pickle.dumps(explanation)).to_dict() == explanation.to_dict()  # noqa: S301  # our own


def test_extract_loads_nothing_that_only_reports_need() -> None:
    code = "import sys, articlex; articlex.extract('<h1>Snow</h1>'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"articlex.report", "articlex.rules.body.contributions", "articlex.catalogue", "rich"}.isdisjoint(
        done.stdout.split()
    )


# --- differences ------------------------------------------------------------------------------


def test_nothing_differs_from_itself() -> None:
    assert list(block_changes(explain(PAGE), explain(PAGE))) == []
    assert list(field_changes(explain(PAGE), explain(PAGE))) == []


def test_two_versions_of_a_page() -> None:
    new = PAGE.replace("day 0", "day zero").replace("<nav>", "<div>").replace("</nav>", "</div>")
    changes = list(block_changes(explain(PAGE), explain(new)))
    assert [(change.kind, change.block.text[:25]) for change in changes] == [
        ("gone", "Snow fell on Oslo on day "),
        ("new", "Snow fell on Oslo on day "),
    ]


def test_one_page_under_two_pipelines() -> None:
    fewer = explain(PAGE, pipeline=PIPELINE.without("headline_shown", "headline_line", "body_scores"))
    changes = list(block_changes(explain(PAGE), fewer))
    assert {
        (change.kind, change.was.role if change.was else None, change.block.role) for change in changes
    } == {
        ("role", "headline", "outside"),
        ("role", "paragraph", "outside"),
    }
    assert {change.was.rule for change in changes if change.was} == {"headline_shown", "body_scores"}
    fields = {change.field: change for change in field_changes(explain(PAGE), fewer)}
    assert fields["confidence"].after is None
    assert "headline" not in fields or fields["headline"].before != fields["headline"].after


def test_a_page_without_an_article_is_explained_too() -> None:
    explanation = explain(NO_ARTICLE)
    assert not explanation.article
    assert [block.is_kept for block in explanation.blocks] == [False, False]
    assert explain(STORY).blocks[0].is_kept
