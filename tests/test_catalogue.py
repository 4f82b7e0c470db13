"""A rule is a function with a docstring and a doctest, its line in RULES, and its fixture."""

from __future__ import annotations

import doctest
import inspect
from typing import get_args

import pytest

from articlex import Rule
from articlex.ledger import BESIDE_STORY, BODY_ROLES, NOTE_ROLES
from articlex.parts import BodyKind, NoteKind
from articlex.rules import RULES
from rule_fixtures import fixture_files


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_docstring(rule: Rule) -> None:
    docstring = inspect.getdoc(rule) or ""
    fact = " ".join(docstring.partition("\n\n")[0].split())
    assert fact.endswith("."), "begins with one sentence of fact"
    assert "leaves alone" in docstring.lower(), "says what it leaves alone"
    assert doctest.DocTestParser().get_examples(docstring), "shows an example"


def test_names_are_unique() -> None:
    names = [rule.__name__ for rule in RULES]
    assert sorted(set(names)) == sorted(names)


def test_every_rule_has_a_fixture_and_every_fixture_a_rule() -> None:
    assert {path.stem for path in fixture_files()} == {rule.__name__ for rule in RULES}


def test_the_kinds_of_an_article_are_roles_of_the_ledger() -> None:
    made_in_compose = {"figure", "embed"}
    assert {*BODY_ROLES, *BESIDE_STORY} | made_in_compose == set(get_args(BodyKind))
    assert set(NOTE_ROLES) == set(get_args(NoteKind))
