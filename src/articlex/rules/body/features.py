"""The features of a block: its own, and those of its neighbours, its containers and its path."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import accumulate

from articlex.ledger import FURNITURE_ROLES, HEAD_ROLES, Ledger
from articlex.page import Page, PageBlock, Region
from articlex.read import hints
from articlex.read.inheritance import ends_sentence
from articlex.rules.body.container_features import best_container, by_container, by_path, levels_of
from articlex.rules.body.feature_names import BLOCK_FEATURES, PHRASE_KINDS

_LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 li dt dd td th figcaption caption blockquote span pre".split())
_STANDS = {
    "p": 1.0, "li": 2.0, "dd": 2.0, "dt": 2.0, "td": 3.0, "th": 3.0, "div": 4.0, "blockquote": 5.0, "pre": 6.0,
}  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
WINDOW = 3
LONGEST_LIFE = 300  # characters of a note about the author that are looked at
HEAD = 100  # characters of a block in which digits are counted
_DIGITS = b"0123456789"
MOST_DIGIT_WORDS = 30  # of a block whose digits may set a date line or a table apart from a story
TAKEN = frozenset((*FURNITURE_ROLES, *HEAD_ROLES))
# A block that is one link as a whole, in a container of one of these kinds, has never been story.
_LISTED_LINKS = (
    hints.NAVIGATION | hints.FOOTER | hints.COMMENTS | hints.CONSENT | hints.LEGAL | hints.SHARING | hints.RELATED
    | hints.TAGS | hints.PROMOTION | hints.ADVERTISING | hints.AUTHOR_BOX
)  # fmt: skip
ENDING = ("comments", "related")
# Beyond these a feature says no more: the model is fitted on features cut so.
MOST_WORDS = 150  # of a block
MOST_PROSE = 1500  # words of running text on the page
FURTHEST_BEFORE, FURTHEST_AFTER = -30, 60  # blocks from the headline
NO_HEADLINE = -50  # blocks from a headline that the page does not show
FURTHEST_OUTSIDE = 40  # blocks from the best container
MOST_MARKS = 5  # labels of comments and other stories
MOST_SINCE_HEADLINE = 1500  # words of running text
ABOVE_HEADLINE = -1  # words of running text since a headline that is still to come
HEADLINE_HIDDEN = -2  # the same where the page shows none


@dataclass(slots=True)
class Features:
    """The features of a page: which blocks could be story (`near`), their `BLOCK_FEATURES`, a list for each,
    those of their containers, their paths and the page, the share of its text in links, and the kinds of
    furniture whose words a block holds."""

    near: list[int]
    by_block: tuple[list[float], ...]
    containers: dict[int, int]
    paths: list[int]
    by_container: dict[int, tuple[float, ...]]
    by_path: dict[int, tuple[float, ...]]
    page: tuple[float, ...]
    links: float
    phrases: dict[int, tuple[str, ...]]

    def row(self, at: int) -> tuple[float, ...]:
        """All `FEATURES` of the block `near[at]`."""
        index = self.near[at]
        container, path = self.by_container[self.containers[index]], self.by_path[self.paths[index]]
        return (*[features[at] for features in self.by_block], *container, *path, *self.page)


def measure(page: Page, ledger: Ledger) -> Features:
    """The features of every block that could be story: near running text, and still open.

    A block's container is what holds its paragraph, item or cell.
    """
    regions, roles = page.regions, ledger.roles
    near = [
        block
        for block in page.near_prose
        if roles[block.index] not in TAKEN
        and not (block.href is not None and regions[block.region].hints & _LISTED_LINKS)
    ]
    containers = {
        b.index: parent if b.tag in _LEAVES and (parent := regions[b.region].parent) >= 0 else b.region
        for b in page.near_prose
    }
    paths = [regions[block.region].path for block in page.blocks]
    total = page.prose_between(0, len(page.blocks)) or 1
    levels = levels_of(page, containers)
    indexes = [block.index for block in near]
    links = list(accumulate([block.link_chars for block in page.blocks], initial=0))
    letters = list(accumulate([len(block.text) for block in page.blocks], initial=0))
    return Features(
        indexes,
        _by_block(page, ledger, near, levels[0], links, letters) if levels else ([],) * len(BLOCK_FEATURES),
        containers,
        paths,
        by_container(page, ledger, {containers[i] for i in indexes}, levels, links, letters),
        by_path({paths[i] for i in indexes}, paths, page.prose, total),
        (min(MOST_PROSE, total), page_kind(page)),
        links[-1] / (letters[-1] or 1),
        _phrase_matches(page, set(indexes)),
    )


def _by_block(
    page: Page, ledger: Ledger, near: list[PageBlock], main: Region, links: list[int], letters: list[int]
) -> tuple[list[float], ...]:
    """The `BLOCK_FEATURES` of some blocks, in their order: the hottest lines of the library, so a list for each."""
    blocks, prose, words = page.blocks, page.prose_sums, page.word_sums
    indexes = [block.index for block in near]
    link_shares: list[float] = [block.link_chars / len(block.text) for block in blocks]
    links_after = [*link_shares[1:], -1]
    since_window = [0] * WINDOW + prose
    until_window = prose[WINDOW:] + prose[-1:] * WINDOW
    all_words = words[-1] or 1
    texts = Counter([block.text for block in blocks])
    headline = ledger.block_of("headline")
    end_marks = _end_marks(ledger, headline)
    authors = tuple(ledger.found("byline") or ())
    return (
        [min(MOST_WORDS, block.words) for block in near],
        [link_shares[i] for i in indexes],
        [until_window[i + 1] - prose[i + 1] if blocks[i].tag in _HEADINGS else -1 for i in indexes],
        [_STANDS.get(block.tag, 0.0) for block in near],
        [links_after[i] for i in indexes],
        [prose[i] - since_window[i] for i in indexes],
        [words[i] / all_words for i in indexes],
        _blocks_since(headline, indexes),
        [texts[block.text] for block in near],
        [_digit_share(block.text) if block.words <= MOST_DIGIT_WORDS else 0 for block in near],
        _blocks_outside(best_container(page), indexes),
        _share_done(main, indexes, prose),
        [end_marks[i] for i in indexes],
        [_names(block.text, authors) for block in near] if authors else [0.0] * len(near),
        [until_window[i + 1] - prose[i + 1] for i in indexes],
        [link_shares[i - 1] if i else -1 for i in indexes],
        _prose_since(headline, indexes, prose),
        _links_since(headline, indexes, links, letters),
        [1.0 if ends_sentence(block.text) else 0.0 for block in near],
    )


def _blocks_since(headline: int, indexes: list[int]) -> list[float]:
    if headline < 0:
        return [NO_HEADLINE] * len(indexes)
    return [
        since
        if FURTHEST_BEFORE < (since := i - headline) < FURTHEST_AFTER
        else FURTHEST_BEFORE
        if since < 0
        else FURTHEST_AFTER
        for i in indexes
    ]


def _prose_since(headline: int, indexes: list[int], prose: list[int]) -> list[float]:
    if headline < 0:
        return [HEADLINE_HIDDEN] * len(indexes)
    start = prose[headline]
    return [min(MOST_SINCE_HEADLINE, prose[i] - start) if i > headline else ABOVE_HEADLINE for i in indexes]


def _links_since(headline: int, indexes: list[int], links: list[int], letters: list[int]) -> list[float]:
    if headline < 0:
        return [-1] * len(indexes)
    linked, seen = links[headline], letters[headline]
    return [(links[i] - linked) / (letters[i] - seen) if i > headline else -1 for i in indexes]


def _blocks_outside(best: Region, indexes: list[int]) -> list[float]:
    start, stop = best.start, best.stop
    return [
        0
        if start <= i < stop
        else max(-FURTHEST_OUTSIDE, stop - 1 - i)
        if i >= stop
        else min(FURTHEST_OUTSIDE, start - i)
        for i in indexes
    ]


def _share_done(main: Region, indexes: list[int], prose: list[int]) -> list[float]:
    start, stop = main.start, main.stop
    before, held = prose[start], (prose[stop] - prose[start]) or 1
    whole = (prose[stop] - before) / held
    return [0 if i <= start else whole if i >= stop else (prose[i] - before) / held for i in indexes]


def _digit_share(text: str) -> float:
    head = text[:HEAD]
    encoded = head.encode()
    return (len(encoded) - len(encoded.translate(None, _DIGITS))) / len(head)


def _end_marks(ledger: Ledger, headline: int) -> list[float]:
    """Per block how many labels of comments and of lists of other stories stand between it and the headline."""
    found: list[float] = []
    since = 0
    ends = [at for at in ledger.with_role(*ENDING) if at > headline]
    for marks, end in enumerate(ends):
        found += [min(MOST_MARKS, marks)] * (end + 1 - since)
        since = end + 1
    return found + [min(MOST_MARKS, len(ends))] * (len(ledger.roles) - since)


def _names(text: str, authors: tuple[str, ...]) -> float:
    """Whether a text begins with an author's name: 2, or names one: 1."""
    for author in authors:
        at = text.find(author, 0, LONGEST_LIFE)
        if at >= 0:
            return 2.0 if at < len(author) else 1.0
    return 0.0


_NEWS_TYPES = frozenset((
    "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
))  # fmt: skip
_STORY_TYPES = frozenset(("Article", "BlogPosting", "LiveBlogPosting", "Recipe", "TechArticle", "Report"))


def page_kind(page: Page) -> float:
    """What the page says it is: 3 a news article, 2 some other article, 1 `og:type` article, 0 nothing."""
    types = {claim.value for claim in page.claimed("type")}
    if types & _NEWS_TYPES:
        return 3.0
    return 2.0 if types & _STORY_TYPES else 1.0 if "article" in types else 0.0


def _phrase_matches(page: Page, near: set[int]) -> dict[int, tuple[str, ...]]:
    """Per block of `near` the kinds of furniture whose words it holds, in the order of `PHRASE_KINDS`."""
    found: dict[int, dict[str, None]] = {}
    for name in PHRASE_KINDS:
        for kind in ("labels", "openings", "phrases"):
            for block in page.matching(f"{kind}_{name}"):
                if block.index in near:
                    found.setdefault(block.index, {})[name] = None
    return {index: tuple(names) for index, names in found.items()}
