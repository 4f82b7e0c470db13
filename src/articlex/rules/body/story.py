"""Which blocks are the story: the vote on each, turned into roles."""

from __future__ import annotations

from collections.abc import Iterator
from math import exp
from typing import NamedTuple

from articlex.ledger import Finding, Ledger, Mark
from articlex.page import NO_REGION, Page, PageBlock
from articlex.read import hints
from articlex.rules.body.figures import Survey, survey
from articlex.rules.body.kind import kind_votes
from articlex.rules.body.votes import Ballot, ballot, count

BAR = 0.2  # votes: a little doubt is enough to leave a block out
UNLIKE = -2.3  # the sum of votes for an article below which the bar comes down …
STEEPNESS = 0.8  # … by so much a vote …
LOWEST = -1.2  # … and no further
HARDLY_MISSED = -0.7  # votes: running text with more is story where the story's container says so
MUCH = 0.6  # of the story's running text: containers with the name of those that hold it are the story's
LONGEST_QUOTE = 0.5  # of the page's running text: a longer one is a story indented
_KINDS = {
    "li": "list_item",
    "dd": "list_item",
    "dt": "list_item",
    "blockquote": "quote",
    "pre": "code",
    "td": "table",
    "th": "table",
    "caption": "table",
}


def body_votes(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """Blocks whose votes add up to more than the bar are the story, and running text that hardly missed it in
    a container named like that of the story; how they look together tells how sure it is that the page is
    an article.

    Leaves alone what earlier rules know as furniture, and blocks far from any running text.

    >>> from articlex import extract
    >>> page = "<nav><a href=/>Home</a></nav><h1>Snow</h1>" + "<p>Snow fell on Oslo on Monday, all day long.</p>" * 2
    >>> len(extract(page).body)
    2
    """
    held = poll(page, ledger)
    sums = held.sums
    for index, total in sums.items():
        if total > held.bar:
            yield Mark(index, kind_of(page, page.blocks[index]), f"votes {total:+.1f}")
    for index in _missed(page, held):
        because = f"votes {sums[index]:+.1f}, in a container like that of the story"
        yield Mark(index, kind_of(page, page.blocks[index]), because)
    if sums:
        confidence = round(1 / (1 + exp(-sum(held.kind.values()))), 3)
        yield Finding("confidence", confidence, "votes", _telling(held.kind))


class Poll(NamedTuple):
    """The votes on a page: the ballot, what it was asked of, the sum per block and the bar that it is held
    against, and the votes by name on what kind the page is."""

    table: Ballot
    surveyed: Survey
    sums: dict[int, float]
    bar: float
    kind: dict[str, float]


def poll(page: Page, ledger: Ledger) -> Poll:
    """Let every block that could be story be voted on; the ledger is as it is before `body_votes`."""
    table = ballot("text" if page.is_text else "html")
    surveyed = survey(page, ledger)
    sums = count(page, surveyed, table)
    kind = kind_votes(page, ledger, surveyed, sums)
    return Poll(table, surveyed, sums, 0.0 if page.is_text else lowered(sum(kind.values())), kind)


def _missed(page: Page, held: Poll) -> list[int]:
    """Running text that the votes missed by a little, in a container named like those of much of the story."""
    sums, homes, bar = held.sums, held.surveyed.homes, held.bar
    missed = [
        index
        for index, total in sums.items()
        if HARDLY_MISSED < total <= bar
        and page.prose[index]
        and not page.regions[page.blocks[index].region].hints & hints.FURNITURE
    ]
    if not missed:
        return []
    story: dict[tuple[str, str], int] = {}
    for index, total in sums.items():
        if total > bar:
            name = _named(page, homes[index])
            story[name] = story.get(name, 0) + page.prose[index]
    much = MUCH * sum(story.values())
    return [i for i in missed if (name := _named(page, homes[i]))[1] and story.get(name, 0) > much]


def _named(page: Page, region: int) -> tuple[str, str]:
    """The tag of a container and its first class, which says what it is: `RichText RichText--last`."""
    home = page.regions[region]
    return home.tag, "".join(home.names.split(maxsplit=1)[:1])


def lowered(likeness: float) -> float:
    """The bar for a page that is hardly an article: its text is in short pieces, each of which looks like
    chrome, so less than nothing must do.

    >>> lowered(3.0), lowered(-9.0)
    (0.2, -1.0)
    """
    return BAR + max(LOWEST, min(0.0, (likeness - UNLIKE) * STEEPNESS))


def _telling(votes: dict[str, float]) -> str:
    """The figures that say most of the kind of the page, in words."""
    most = sorted(votes.items(), key=lambda vote: -abs(vote[1]))[:4]
    return ", ".join(f"{name.replace('_', ' ')} {vote:+.1f}" for name, vote in most)


def kind_of(page: Page, block: PageBlock) -> str:
    """The role in the body of a block; a paragraph in a quote is a quote."""
    parent = page.regions[block.region].parent
    if block.tag == "p" and parent != NO_REGION and page.regions[parent].tag == "blockquote":
        quote = page.regions[parent]
        if page.prose_between(quote.start, quote.stop) <= LONGEST_QUOTE * page.prose_between(
            0, len(page.blocks)
        ):
            return "quote"
    return "heading" if block.level else _KINDS.get(block.tag, "paragraph")
