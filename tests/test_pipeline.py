"""Pipelines are values: every change gives a new one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from articlex import PIPELINE, BrokenRule, Finding, Ledger, Mark, Page, Rule, UnknownRule, explain, extract
from articlex.catalogue import named
from samples import PAGE


def mine(page: Page, _: Ledger) -> Iterator[Mark | Finding]:
    """The last block is the standfirst."""
    yield Mark(len(page.blocks) - 1, "standfirst", "I say so")
    yield Finding("section", "Mine", "mine", "I say so")


NAMES = [rule.__name__ for rule in PIPELINE]


def test_changes_give_new_pipelines() -> None:
    first, second = NAMES[0], NAMES[1]
    before = PIPELINE.rules
    assert [rule.__name__ for rule in PIPELINE.before(second, mine)][:3] == [first, "mine", second]
    assert [rule.__name__ for rule in PIPELINE.after(first, mine)][:3] == [first, "mine", second]
    assert [rule.__name__ for rule in PIPELINE.replace(first, mine)][:2] == ["mine", second]
    assert [rule.__name__ for rule in PIPELINE.without(first)] == NAMES[1:]
    assert PIPELINE.rules is before


@pytest.mark.parametrize(
    ("name", "says"),
    [("sharing_bars", "did you mean sharing_bar or "), ("no_such", "`articlex rules` lists them")],
)
def test_a_rule_that_is_not_there(name: str, says: str) -> None:
    for asked in (PIPELINE.without, lambda name: named(name, PIPELINE)):
        with pytest.raises(UnknownRule, match=f"^no rule '{name}'; {says}"):
            asked(name)


def returning(found: Any) -> Rule:
    """A rule that gives something."""

    def broken(page: Page, ledger: Ledger) -> Any:
        return found

    return broken


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (None, "returns None, and yields no marks and findings"),
        (Mark(0, "tags", "I say so"), "returns Mark(.*), and yields no marks and findings"),
        (["tags"], "yields 'tags', which is no Mark and no Finding"),
        ("tags", "yields 't', which is no Mark and no Finding"),
        ([Mark(0, "captoin", "I say so")], "gives the role 'captoin'; did you mean caption?"),
        ([Finding("headlin", "Snow", "h1", "I say so")], "gives the field 'headlin'; did you mean headline?"),
        ([Finding("body", (), "h1", "I say so")], "gives the field 'body'; there are amp_url, "),
    ],
)
def test_a_broken_rule_is_named(found: Any, says: str) -> None:
    for function in (extract, explain):
        with pytest.raises(BrokenRule, match=f"^the rule broken {says}"):
            function(PAGE, pipeline=PIPELINE.after(NAMES[0], returning(found)))


def test_last_word_wins_and_all_are_kept() -> None:
    explanation = explain(PAGE, pipeline=PIPELINE.after(NAMES[-1], mine))
    last = explanation.blocks[-1]
    assert (last.role, last.rule, last.because) == ("standfirst", "mine", "I say so")
    assert len(last.history) > 1
    assert last.history[-1].was == last.history[-2].now
    assert explanation.article.section == "Mine"
    assert explanation.article.sources["section"] == "mine"


def test_the_ledger_tells_what_has_a_role_now() -> None:
    ledger = Ledger(["", "paragraph", "caption"])
    assert ledger.with_role("paragraph", "caption") == (1, 2)
    ledger.record("mine", Mark(0, "caption", "I say so"))
    assert ledger.with_role("paragraph", "caption") == (0, 1, 2)
    assert ledger.with_role("table") == ()
    assert ledger.block_of("headline") == -1
    ledger.record("mine", Finding("headline", "Snow", "h1", "I say so", 0))
    assert ledger.block_of("headline") == 0


def test_explanation_accounts_for_every_block() -> None:
    explanation = explain(PAGE)
    assert [block.text for block in explanation.blocks] == [block.text for block in explanation.page.blocks]
    assert all(block.rule and block.because for block in explanation.blocks if block.role)
    assert explanation.article == extract(PAGE)
    printed = str(explanation)
    assert all(block.text[:40] in printed for block in explanation.blocks)
