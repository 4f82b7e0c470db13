"""The vote on every block: a sum of small named votes, fitted by `tools/fit_votes.py`.

Each figure of a block (see `figures.py`) casts a vote read off a table of steps; so does every hint its
markup gives and every kind of furniture it sounds like. Where the vote is close, a second look asks what
the figures say together: short rows of questions, each about one of them. The table, `votes.json`, is
there to be read.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

from articlex.page import Page
from articlex.rules.body.figures import (
    BLOCK_FIGURES,
    FIGURES,
    HOME_FIGURES,
    OWN_BITS,
    PAGE_FIGURES,
    PATH_FIGURES,
    SAYINGS,
    VOTING_BITS,
    Survey,
)

Steps = tuple[tuple[int, tuple[float, ...], tuple[float, ...]], ...]
"""Per figure its place in the row, the edges, and one more vote than edges."""
BitVotes = tuple[tuple[str, int, float], ...]
"""Per hint its name, its bit and its vote."""
Question = tuple[int, float, Any, Any]
"""The place of a figure in the row, an edge, and what follows at most at the edge, and above it: another
question, or a vote."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """The fitted table: what the figures of a block, its home, its path and its page vote."""

    bias: float
    block: Steps
    home: Steps
    path: Steps
    page: Steps
    inherited: BitVotes
    own: BitVotes
    says: Mapping[str, float]
    close: float
    questions: tuple[Question, ...]

    @classmethod
    def from_dict(cls, table: Mapping[str, Any]) -> Ballot:
        """A ballot from one of the tables of `votes.json`."""
        figures, hints = table["figures"], table["hints"]

        def bits(known: tuple[tuple[str, int], ...]) -> BitVotes:
            return tuple((name, bit, hints[name]) for name, bit in known if name in hints)

        return cls(
            table["bias"],
            _steps(figures, BLOCK_FIGURES),
            _steps(figures, HOME_FIGURES),
            _steps(figures, PATH_FIGURES),
            _steps(figures, PAGE_FIGURES),
            bits(VOTING_BITS),
            bits(OWN_BITS),
            table["says"],
            table["close"],
            tuple(map(_question, table["second_look"])),
        )

    def hinted(self, inherited: int, own: int) -> float:
        """The votes of a block's hints."""
        total = sum(vote for _, bit, vote in self.inherited if inherited & bit)
        return total + sum(vote for _, bit, vote in self.own if own & bit)


def _steps(figures: Mapping[str, Any], names: tuple[str, ...]) -> Steps:
    return tuple(
        (at, tuple(figures[name][0]), tuple(figures[name][1]))
        for at, name in enumerate(names)
        if name in figures
    )


@lru_cache(maxsize=1)
def _fitted() -> Any:
    """The tables of `votes.json`."""
    return json.loads(files(__package__).joinpath("votes.json").read_text("utf-8"))


@lru_cache(maxsize=2)
def ballot(kind: Literal["html", "text"]) -> Ballot:
    """The fitted ballot for pages with markup or without."""
    return Ballot.from_dict(_fitted()[kind])


@lru_cache(maxsize=2)
def small_ballot(question: Literal["kind", "headline"], figures: tuple[str, ...]) -> tuple[float, Steps]:
    """The fitted votes on something else than blocks: the bias, and the steps of its figures."""
    table = _fitted()[question]
    return table["bias"], _steps(table["figures"], figures)


def _question(asked: Any) -> Any:
    """A question of `votes.json`, its figure's name made a place in the row."""
    if not isinstance(asked, list):
        return asked
    name, edge, below, above = asked
    return COLUMNS.index(name), edge, _question(below), _question(above)


def added(steps: Steps, row: tuple[float, ...]) -> float:
    """The votes of a row of figures."""
    total = 0.0
    for at, edges, votes in steps:
        total += votes[bisect_left(edges, row[at])]
    return total


def count(page: Page, survey: Survey, table: Ballot) -> dict[int, float]:
    """The sum of votes per block of the survey; above zero the block is story."""
    near, homes, paths = survey.near, survey.homes, survey.paths
    base = table.bias + added(table.page, survey.page)
    by_home = {home: base + added(table.home, row) for home, row in survey.by_home.items()}
    by_path = {path: added(table.path, row) for path, row in survey.by_path.items()}
    cast = [
        [by_home[homes[i]] for i in near],
        [by_path[paths[i]] for i in near],
        _hinted(page, near, table),
        *(
            [votes[bisect_left(edges, figure)] for figure in survey.by_block[at]]
            for at, edges, votes in table.block
        ),
    ]
    sums: dict[int, float] = dict(zip(near, map(sum, zip(*cast, strict=True)), strict=True))
    for index, names in survey.said.items():
        sums[index] += sum(table.says.get(name, 0.0) for name in names)
    close = table.close
    for at, (index, total) in enumerate(sums.items()):
        if -close < total < close:
            sums[index] = total + second_look(table.questions, columns(page, survey, at))
    return sums


def _hinted(page: Page, near: list[int], table: Ballot) -> list[float]:
    """The votes of the blocks' hints, worked out once for all that have the same."""
    by_hints: dict[tuple[int, int], float] = {}
    found = []
    for index in near:
        region = page.regions[page.blocks[index].region]
        key = (region.hints, region.own)
        if key not in by_hints:
            by_hints[key] = table.hinted(*key)
        found.append(by_hints[key])
    return found


COLUMNS = (
    *FIGURES,
    *(name for name, _ in VOTING_BITS),
    *(name for name, _ in OWN_BITS),
    *(f"says {name}" for name in SAYINGS),
)
"""All that a second look may ask of a block."""
_NOTHING_SAID = [False] * len(SAYINGS)


def columns(page: Page, survey: Survey, at: int) -> tuple[float, ...]:
    """The `COLUMNS` of the block `survey.near[at]`."""
    index = survey.near[at]
    region = page.regions[page.blocks[index].region]
    said = survey.said.get(index)
    says = [name in said for name in SAYINGS] if said else _NOTHING_SAID
    return (*survey.row(at), *_told(region.hints, region.own), *says)


@lru_cache(maxsize=4096)
def _told(inherited: int, own: int) -> tuple[bool, ...]:
    return (*(bool(inherited & bit) for _, bit in VOTING_BITS), *(bool(own & bit) for _, bit in OWN_BITS))


def second_look(questions: tuple[Question, ...], row: tuple[float, ...]) -> float:
    """The sum of the votes to which the questions lead."""
    total = 0.0
    for first in questions:
        asked: Any = first
        while type(asked) is tuple:
            at, edge, below, above = asked
            asked = below if row[at] <= edge else above
        total += asked
    return total
