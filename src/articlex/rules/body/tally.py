"""The votes on a block one by one, by name. Worked out when somebody asks: `extract` never does."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articlex.ledger import Ledger
from articlex.page import Page, Region
from articlex.rules.body.figures import (
    BLOCK_FIGURES,
    HOME_FIGURES,
    PAGE_FIGURES,
    PATH_FIGURES,
    Survey,
)
from articlex.rules.body.story import poll
from articlex.rules.body.votes import Ballot, Steps, columns, second_look

MOST_TOLD = 5
LEAST_TOLD = 0.05  # votes: less is nothing once it is rounded
MOST_NAMES = 2  # classes of a container that are told

MEANINGS = {
    "any block": "where every count begins",
    "words": "words of the block",
    "link_share": "share of its text in links",
    "heads_prose": "words of running text right below this heading, -1 where it is none",
    "stands_in": "the tag of the block",
    "links_after": "share of the next block's text in links",
    "prose_just_before": "words of running text in the three blocks before",
    "text_before": "share of the page's words before it",
    "blocks_since_headline": "blocks since the headline, -50 where there is none",
    "repeats": "how often the page says the same",
    "digits": "share of digits in a short block",
    "outside_best": "blocks from the container with most running text, 0 inside it, below 0 after it",
    "main_done": "share of the main container's running text before it",
    "end_marks": "labels of comments and of other stories since the headline",
    "names_author": "2: begins with the author's name, 1: names the author",
    "home_share": "share of the page's running text in its container",
    "house_share": "share of the page's running text in the container around its container",
    "home_links": "share of its container's text in links",
    "home_blocks": "blocks in its container",
    "home_prose_blocks": "blocks of running text in its container",
    "home_repeats": "containers built alike",
    "kinship": "levels up from the main container until both are in one",
    "path_share": "share of the page's running text in blocks with the same tags and classes around them",
    "path_blocks": "blocks with the same tags and classes around them",
    "page_prose": "words of running text on the page",
    "page_kind": "3: claims to be a news article, 2: another article, 1: og:type article, 0: neither",
    "second look": "what the figures say together, where their sum alone is close",
}
"""What a figure is; one that begins with `in`, `is` or `says` is a hint of the markup or a phrase."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What one figure says of a block: above zero for story, below for anything else.

    >>> print(Vote("link_share", 0.4, -0.62))
    -0.6 link share .4
    """

    figure: str
    value: float | str | None
    vote: float

    def __str__(self) -> str:
        return " ".join(filter(None, (f"{self.vote:+.1f}", self.figure.replace("_", " "), self.shown)))

    @property
    def shown(self) -> str:
        """The value as people write it: 84, .4, p."""
        if self.value is None or isinstance(self.value, str):
            return self.value or ""
        return (
            f"{round(self.value, 2):g}".replace("0.", ".", 1) if abs(self.value) < 1 else f"{self.value:.0f}"
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """The votes on one block: their sum, the bar it is held against, and each by name.

    `home` is the container that the block stands in, as a selector. Print it for the votes that say most.
    """

    block: int
    total: float
    bar: float
    home: str
    votes: tuple[Vote, ...]

    def __str__(self) -> str:
        most = sorted(self.votes, key=lambda vote: -abs(vote.vote))[:MOST_TOLD]
        told = ", ".join(str(vote) for vote in most if abs(vote.vote) >= LEAST_TOLD)
        return f"{self.total:+.1f} against {self.bar:+.1f}, in {self.home}: {told}"


def tallies(page: Page, ledger: Ledger) -> dict[int, Tally]:
    """The votes on every block that is asked, by its index; the ledger is as it was before `body_votes`."""
    table, surveyed, sums, bar, _ = poll(page, ledger)
    return {
        index: Tally(
            index,
            total,
            bar,
            _selector(page.regions[surveyed.homes[index]]),
            tuple(_votes(page, surveyed, table, at)),
        )
        for at, (index, total) in enumerate(sums.items())
    }


def _votes(page: Page, surveyed: Survey, table: Ballot, at: int) -> Iterator[Vote]:
    index = surveyed.near[at]
    block = page.blocks[index]
    region = page.regions[block.region]
    cast = [
        Vote("any block", None, table.bias),
        *_cast(table.block, BLOCK_FIGURES, [figures[at] for figures in surveyed.by_block]),
        *_cast(table.home, HOME_FIGURES, surveyed.by_home[surveyed.homes[index]]),
        *_cast(table.path, PATH_FIGURES, surveyed.by_path[surveyed.paths[index]]),
        *_cast(table.page, PAGE_FIGURES, surveyed.page),
        *(Vote(name, None, vote) for name, bit, vote in table.inherited if region.hints & bit),
        *(Vote(name, None, vote) for name, bit, vote in table.own if region.own & bit),
        *(Vote(f"says {name}", None, table.says.get(name, 0.0)) for name in surveyed.said.get(index, ())),
    ]
    yield from (Vote(v.figure, block.tag, v.vote) if v.figure == "stands_in" else v for v in cast)
    if abs(sum(vote.vote for vote in cast)) < table.close:
        yield Vote("second look", None, second_look(table.questions, columns(page, surveyed, at)))


def _cast(steps: Steps, names: tuple[str, ...], row: Sequence[float]) -> Iterator[Vote]:
    for at, edges, votes in steps:
        yield Vote(names[at], row[at], votes[bisect_left(edges, row[at])])


def _selector(region: Region) -> str:
    """An element as a short selector: `div.story-body`."""
    return ".".join((region.tag, *region.names.split()[:MOST_NAMES]))
