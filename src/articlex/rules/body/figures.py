"""What the votes on a block look at: figures of the block, its neighbours, its containers and its path."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate, islice

from articlex.ledger import FURNITURE_ROLES, HEAD_ROLES, Ledger
from articlex.page import NO_REGION, Page, Region
from articlex.read import hints

# The figures of a block, of the container it stands in (its home), of its path and of the page.
BLOCK_FIGURES = (
    "words", "link_share", "heads_prose", "stands_in", "links_after", "prose_just_before", "text_before",
    "blocks_since_headline", "repeats", "digits", "outside_best", "main_done", "end_marks", "names_author",
)  # fmt: skip
HOME_FIGURES = (
    "home_share", "house_share", "home_links", "home_blocks", "home_prose_blocks", "home_repeats", "kinship",
)  # fmt: skip
PATH_FIGURES = ("path_share", "path_blocks")
PAGE_FIGURES = ("page_prose", "page_kind")
FIGURES = (*BLOCK_FIGURES, *HOME_FIGURES, *PATH_FIGURES, *PAGE_FIGURES)

VOTING_HINTS = (
    "NAVIGATION", "SHARING", "RELATED", "COMMENTS", "PROMOTION", "CONSENT", "LEGAL", "ADVERTISING", "HIDDEN", "WIDGET",
    "GALLERY", "CAPTION", "CREDIT", "STANDFIRST", "KICKER", "BYLINE", "DATE", "BODY", "AUTHOR_BOX", "TAGS", "ASIDE",
    "FOOTER", "PAYWALL", "FIGURE", "QUOTE", "LIVE", "LIST", "TABLE", "SCREEN_READER",
)  # fmt: skip
OWN_HINTS = ("HEADLINE", "PARAGRAPH", "CARD", "HEADER", "ARTICLE")
VOTING_BITS = tuple((f"in {name.lower().replace('_', ' ')}", getattr(hints, name)) for name in VOTING_HINTS)
OWN_BITS = tuple((f"is {name.lower()}", getattr(hints, name)) for name in OWN_HINTS)
SAYINGS = (
    "navigation", "sharing", "related", "comments", "promotion", "consent", "legal", "advertising", "widget",
)  # fmt: skip

_LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 li dt dd td th figcaption caption blockquote span pre".split())
_STANDS = {
    "p": 1.0, "li": 2.0, "dd": 2.0, "dt": 2.0, "td": 3.0, "th": 3.0, "div": 4.0, "blockquote": 5.0, "pre": 6.0,
}  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
WINDOW = 3
MOST_LEVELS = 8
LONGEST_LIFE = 300  # characters of a note about the author that are looked at
HEAD = 100  # characters of a block in which digits are counted
_DIGIT = re.compile("[0-9]")
MOST_DIGIT_WORDS = 30  # of a block whose digits may tell a date line or a table from a story
TAKEN = frozenset((*FURNITURE_ROLES, *HEAD_ROLES))
# A block that is one link as a whole, in a container of one of these kinds, has never been story.
_LISTED_LINKS = (
    hints.NAVIGATION | hints.FOOTER | hints.COMMENTS | hints.CONSENT | hints.LEGAL | hints.SHARING | hints.RELATED
    | hints.TAGS | hints.PROMOTION | hints.ADVERTISING | hints.AUTHOR_BOX
)  # fmt: skip
_ENDING = frozenset(("comments", "related"))
BEST_SHARE = 0.7  # of the page's running text that the best container must hold


@dataclass(slots=True)
class Survey:
    """The page measured: figures for every block that could be story, and for its home, path and page."""

    blocks: dict[int, tuple[float, ...]]
    homes: list[int]
    paths: list[int]
    by_home: dict[int, tuple[float, ...]]
    by_path: dict[int, tuple[float, ...]]
    page: tuple[float, ...]
    said: dict[int, frozenset[str]]

    def row(self, index: int) -> tuple[float, ...]:
        """All `FIGURES` of a block."""
        home, path = self.by_home[self.homes[index]], self.by_path[self.paths[index]]
        return (*self.blocks[index], *home, *path, *self.page)


def survey(page: Page, ledger: Ledger) -> Survey:
    """The figures of every block that could be story: near running text, and still open.

    A block's home is what holds its paragraph, item or cell.
    """
    near = [
        block.index
        for block in page.near_prose
        if ledger.roles[block.index] not in TAKEN
        and not (block.href is not None and page.regions[block.region].hints & _LISTED_LINKS)
    ]
    regions = page.regions
    homes = [
        regions[b.region].parent if b.tag in _LEAVES and regions[b.region].parent >= 0 else b.region
        for b in page.blocks
    ]
    paths = [page.regions[block.region].path for block in page.blocks]
    total = page.prose_between(0, len(page.blocks)) or 1
    levels = _levels(page, homes)
    blocks = _by_block(page, ledger, near, paths, levels[0] if levels else None)
    return Survey(
        blocks,
        homes,
        paths,
        _by_home(page, {homes[i] for i in near}, levels, total),
        _by_path({paths[i] for i in near}, paths, page.prose, total),
        (min(total, 1500), page_kind(page)),
        _said(page, blocks),
    )


def _by_block(
    page: Page, ledger: Ledger, near: list[int], paths: list[int], main: Region | None
) -> dict[int, tuple[float, ...]]:
    """The `BLOCK_FIGURES` of the blocks in `near`. The loop is the hottest of the library: no calls in it
    that a look-up can stand for."""
    if not near or main is None:
        return {}
    blocks = page.blocks
    count = len(blocks)
    finding = ledger.findings.get("headline")
    headline = finding.block if finding and finding.block is not None else -1
    prose, words = page.prose_sums, page.word_sums
    all_words = words[-1] or 1
    main_start, main_stop = main.start, main.stop
    main_before, main_prose = prose[main_start], (prose[main_stop] - prose[main_start]) or 1
    best = page.regions[_best(page)]
    best_start, best_stop = best.start, best.stop
    end_marks = _end_marks(ledger, headline)
    authors = tuple(ledger.found("byline") or ())
    seen = Counter([block.text for block in blocks])
    found: dict[int, tuple[float, ...]] = {}
    for i in near:
        block = blocks[i]
        text = block.text
        after = i + 1
        following = blocks[after] if after < count else None
        found[i] = (
            min(block.words, 150),
            block.link_chars / len(text),
            prose[min(after + WINDOW, count)] - prose[after] if block.tag in _HEADINGS else -1,
            _STANDS.get(block.tag, 0.0),
            following.link_chars / len(following.text) if following else -1,
            prose[i] - prose[max(0, i - WINDOW)],
            words[i] / all_words,
            max(-30, min(60, i - headline)) if headline >= 0 else -50,
            seen[text],
            len(_DIGIT.findall(text, 0, HEAD)) / min(len(text), HEAD)
            if block.words <= MOST_DIGIT_WORDS
            else 0,
            0
            if best_start <= i < best_stop
            else max(-40, best_stop - 1 - i)
            if i >= best_stop
            else min(40, best_start - i),
            (prose[min(max(i, main_start), main_stop)] - main_before) / main_prose,
            end_marks[i],
            _names(text, authors) if authors else 0.0,
        )
    return found


def _by_path(near: set[int], paths: list[int], prose: list[int], total: int) -> dict[int, tuple[float, ...]]:
    """Per path its share of the running text, and its blocks."""
    held: dict[int, int] = dict.fromkeys(paths, 0)
    for path, words in zip(paths, prose, strict=True):
        if words:
            held[path] += words
    counts = Counter(paths)
    return {path: (held[path] / total, min(counts[path], 40)) for path in near}


def _by_home(page: Page, homes: set[int], levels: list[Region], total: int) -> dict[int, tuple[float, ...]]:
    """Per container its share of the running text and its parent's, its share of link characters, its
    blocks, how many of them are running text, and how many containers are built like it (a story has one
    home, teasers and comments have many alike), and how near it is to the main container."""
    link_sums = list(accumulate((block.link_chars for block in page.blocks), initial=0))
    char_sums = list(accumulate((len(block.text) for block in page.blocks), initial=0))
    prose_sums = list(accumulate((1 if words else 0 for words in page.prose), initial=0))
    regions = page.regions
    alike = Counter(regions[index].path for index in homes)
    found: dict[int, tuple[float, ...]] = {}
    for index in homes:
        home = regions[index]
        house = regions[home.parent] if home.parent != NO_REGION else home
        start, stop = home.start, home.stop
        found[index] = (
            page.prose_between(start, stop) / total,
            page.prose_between(house.start, house.stop) / total,
            (link_sums[stop] - link_sums[start]) / (char_sums[stop] - char_sums[start] or 1),
            min(stop - start, 60),
            min(prose_sums[stop] - prose_sums[start], 30),
            min(alike[home.path], 20),
            _kinship(levels, home),
        )
    return found


def _best(page: Page) -> int:
    """The innermost container with most of the running text."""
    best = 0
    prose = page.prose_sums
    enough = BEST_SHARE * prose[-1]
    until = len(page.blocks)
    for region in page.regions:
        if region.start >= until:
            break  # what comes after the best can but hold the rest
        if prose[region.stop] - prose[region.start] >= enough:
            best, until = region.index, region.stop
    return best


def _levels(page: Page, homes: list[int]) -> list[Region]:
    """The container that holds most running text by itself, and what it lies in, innermost first."""
    held = dict.fromkeys(homes, 0)
    for home, words in zip(homes, page.prose, strict=True):
        if words:
            held[home] += words
    if not held:
        return []
    main = max(held, key=lambda home: held[home])
    return list(islice(page.ancestors(main), MOST_LEVELS))


def _kinship(levels: list[Region], home: Region) -> float:
    """How many levels above the main container one must go to meet a home, 0 inside it."""
    for level, region in enumerate(levels):
        if region.start <= home.start and home.stop <= region.stop:
            return level
    return MOST_LEVELS


def _end_marks(ledger: Ledger, headline: int) -> list[float]:
    """Per block how many labels of comments and of lists of other stories stand between it and the headline."""
    if _ENDING.isdisjoint(ledger.roles):
        return [0] * len(ledger.roles)
    found: list[float] = []
    marks = 0
    for index, role in enumerate(ledger.roles):
        found.append(min(marks, 5))
        if role in _ENDING and index > headline:
            marks += 1
    return found


def _names(text: str, authors: tuple[str, ...]) -> float:
    """Whether a text begins with an author's name: 2, or speaks of one: 1."""
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


def _said(page: Page, rows: dict[int, tuple[float, ...]]) -> dict[int, frozenset[str]]:
    """Per block the kinds of furniture whose words it says."""
    said: dict[int, set[str]] = {}
    for name in SAYINGS:
        for kind in ("labels", "openings", "phrases"):
            for block in page.saying(f"{kind}_{name}"):
                if block.index in rows:
                    said.setdefault(block.index, set()).add(name)
    return {index: frozenset(names) for index, names in said.items()}
