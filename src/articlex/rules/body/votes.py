"""The vote on every block: a sum of small named votes, fitted by `tools/fit_votes.py`.

Each figure of a block (see `figures.py`) casts a vote read off a table of steps; so does every hint its
markup gives and every kind of furniture it sounds like. The table, `votes.json`, is there to be read.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from articlex.page import Page
from articlex.rules.body.figures import FIGURES, OWN_BITS, VOTING_BITS, Survey


@dataclass(frozen=True, slots=True)
class Ballot:
    """The fitted table. `steps` has a row per figure: edges, and one more vote than edges."""

    bias: float
    steps: tuple[tuple[int, tuple[float, ...], tuple[float, ...]], ...]
    inherited: tuple[tuple[str, int, float], ...]
    own: tuple[tuple[str, int, float], ...]
    says: Mapping[str, float]

    @classmethod
    def from_dict(cls, table: Mapping[str, Mapping[str, list[list[float]]]]) -> Ballot:
        """A ballot from one of the tables of `votes.json`."""
        figures, hints, says = table["figures"], table["hints"], table["says"]
        return cls(
            table["bias"],  # type: ignore[arg-type]
            tuple(
                (at, tuple(figures[name][0]), tuple(figures[name][1]))
                for at, name in enumerate(FIGURES)
                if name in figures
            ),
            tuple((name, bit, hints[name]) for name, bit in VOTING_BITS if hints.get(name)),  # type: ignore[misc]
            tuple((name, bit, hints[name]) for name, bit in OWN_BITS if hints.get(name)),  # type: ignore[misc]
            says,  # type: ignore[arg-type]
        )


@lru_cache(maxsize=2)
def ballot(kind: Literal["html", "text"]) -> Ballot:
    """The fitted ballot for pages with markup or without."""
    return Ballot.from_dict(json.loads(files(__package__).joinpath("votes.json").read_text("utf-8"))[kind])


def count(page: Page, survey: Survey, table: Ballot) -> dict[int, float]:
    """The sum of votes per block of the survey; above zero the block is story."""
    sums: dict[int, float] = {}
    by_hints: dict[tuple[int, int], float] = {}
    for index, row in survey.rows.items():
        region = page.regions[page.blocks[index].region]
        key = (region.hints, region.own)
        total = by_hints.get(key)
        if total is None:
            total = table.bias
            for _, bit, vote in table.inherited:
                if region.hints & bit:
                    total += vote
            for _, bit, vote in table.own:
                if region.own & bit:
                    total += vote
            by_hints[key] = total
        for at, edges, votes in table.steps:
            total += votes[bisect_left(edges, row[at])]
        sums[index] = total
    for index, names in survey.said.items():
        sums[index] += sum(table.says.get(name, 0.0) for name in names)
    return sums


def strongest(page: Page, survey: Survey, table: Ballot, index: int, most: int = 3) -> str:
    """The votes that weighed most for a block, in words."""
    region = page.regions[page.blocks[index].region]
    row = survey.rows[index]
    cast = [
        (votes[bisect_left(edges, row[at])], FIGURES[at].replace("_", " "))
        for at, edges, votes in table.steps
    ]
    cast += [(vote, name) for name, bit, vote in table.inherited if region.hints & bit]
    cast += [(vote, name) for name, bit, vote in table.own if region.own & bit]
    cast += [(table.says.get(name, 0.0), f"says {name}") for name in survey.said.get(index, ())]
    cast.sort(key=lambda vote: -abs(vote[0]))
    return ", ".join(f"{name} {vote:+.1f}" for vote, name in cast[:most])
