"""The features of a block: its own, and those of its neighbours, its containers and its path."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate, compress, islice

from articlex.ledger import FURNITURE_ROLES, HEAD_ROLES, Ledger
from articlex.page import NO_REGION, Page, PageBlock, Region
from articlex.read import hints
from articlex.read.inheritance import ends_sentence
from articlex.rules.body.units import Unit, repeated_units

# The features of a block, of the container it stands in (its home), of its path and of the page.
# What comes again and again with other words, such as a teaser or a comment, is a unit (`units.py`).
BLOCK_FEATURES = (
    "words", "link_share", "heads_prose", "stands_in", "links_after", "prose_just_before", "text_before",
    "blocks_since_headline", "repeats", "digits", "outside_best", "main_done", "end_marks", "names_author",
    "prose_just_after", "links_before", "prose_since_headline", "links_since_headline", "ends_sentence",
)  # fmt: skip
HOME_FEATURES = (
    "home_share", "house_share", "home_links", "home_blocks", "home_prose_blocks", "home_repeats", "kinship",
    "headline_kinship", "unit_repeats", "unit_share", "units_share", "unit_links",
)  # fmt: skip
PATH_FEATURES = ("path_share", "path_blocks")
PAGE_FEATURES = ("page_prose", "page_kind")
FEATURES = (*BLOCK_FEATURES, *HOME_FEATURES, *PATH_FEATURES, *PAGE_FEATURES)

SCORED_HINTS = (
    "NAVIGATION", "SHARING", "RELATED", "COMMENTS", "PROMOTION", "CONSENT", "LEGAL", "ADVERTISING", "HIDDEN", "WIDGET",
    "GALLERY", "CAPTION", "CREDIT", "STANDFIRST", "KICKER", "BYLINE", "DATE", "BODY", "AUTHOR_BOX", "TAGS", "ASIDE",
    "FOOTER", "PAYWALL", "FIGURE", "QUOTE", "LIVE", "LIST", "TABLE", "SCREEN_READER",
)  # fmt: skip
OWN_HINTS = ("HEADLINE", "PARAGRAPH", "CARD", "HEADER", "ARTICLE")
SCORED_BITS = tuple((f"in {name.lower().replace('_', ' ')}", getattr(hints, name)) for name in SCORED_HINTS)
OWN_BITS = tuple((f"is {name.lower()}", getattr(hints, name)) for name in OWN_HINTS)
PHRASE_KINDS = (
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
_DIGITS = b"0123456789"
MOST_DIGIT_WORDS = 30  # of a block whose digits may tell a date line or a table from a story
TAKEN = frozenset((*FURNITURE_ROLES, *HEAD_ROLES))
# A block that is one link as a whole, in a container of one of these kinds, has never been story.
_LISTED_LINKS = (
    hints.NAVIGATION | hints.FOOTER | hints.COMMENTS | hints.CONSENT | hints.LEGAL | hints.SHARING | hints.RELATED
    | hints.TAGS | hints.PROMOTION | hints.ADVERTISING | hints.AUTHOR_BOX
)  # fmt: skip
ENDING = ("comments", "related")
BEST_SHARE = 0.7  # of the page's running text that the best container must hold
# Beyond these a feature says no more: the model is fitted on features cut so.
MOST_WORDS = 150  # of a block
MOST_PROSE = 1500  # words of running text on the page
FURTHEST_BEFORE, FURTHEST_AFTER = -30, 60  # blocks from the headline
NO_HEADLINE = -50  # blocks from a headline that the page does not show
FURTHEST_OUTSIDE = 40  # blocks from the best container
MOST_MARKS = 5  # labels of comments and other stories
MOST_IN_HOME, MOST_PROSE_IN_HOME = 60, 30  # blocks
MOST_ALIKE = 20  # containers
MOST_SINCE_HEADLINE = 1500  # words of running text
ABOVE_HEADLINE = -1  # words of running text since a headline that is still to come
HEADLINE_HIDDEN = -2  # the same where the page shows none
MOST_ON_PATH = 40  # blocks


@dataclass(slots=True)
class Features:
    """The features of a page: which blocks could be story (`near`), their `BLOCK_FEATURES`, a list for each,
    those of their homes, their paths and the page, the share of its text in links, and the kinds of
    furniture whose words a block holds."""

    near: list[int]
    by_block: tuple[list[float], ...]
    homes: dict[int, int]
    paths: list[int]
    by_home: dict[int, tuple[float, ...]]
    by_path: dict[int, tuple[float, ...]]
    page: tuple[float, ...]
    links: float
    phrases: dict[int, tuple[str, ...]]

    def row(self, at: int) -> tuple[float, ...]:
        """All `FEATURES` of the block `near[at]`."""
        index = self.near[at]
        home, path = self.by_home[self.homes[index]], self.by_path[self.paths[index]]
        return (*[features[at] for features in self.by_block], *home, *path, *self.page)


def measure(page: Page, ledger: Ledger) -> Features:
    """The features of every block that could be story: near running text, and still open.

    A block's home is what holds its paragraph, item or cell.
    """
    regions, roles = page.regions, ledger.roles
    near = [
        block
        for block in page.near_prose
        if roles[block.index] not in TAKEN
        and not (block.href is not None and regions[block.region].hints & _LISTED_LINKS)
    ]
    homes = {
        b.index: parent if b.tag in _LEAVES and (parent := regions[b.region].parent) >= 0 else b.region
        for b in page.near_prose
    }
    paths = [regions[block.region].path for block in page.blocks]
    total = page.prose_between(0, len(page.blocks)) or 1
    levels = _levels(page, homes)
    indexes = [block.index for block in near]
    links = list(accumulate([block.link_chars for block in page.blocks], initial=0))
    letters = list(accumulate([len(block.text) for block in page.blocks], initial=0))
    return Features(
        indexes,
        _by_block(page, ledger, near, levels[0], links, letters) if levels else ([],) * len(BLOCK_FEATURES),
        homes,
        paths,
        _by_home(page, ledger, {homes[i] for i in indexes}, levels, links, letters),
        _by_path({paths[i] for i in indexes}, paths, page.prose, total),
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


def _by_path(near: set[int], paths: list[int], prose: list[int], total: int) -> dict[int, tuple[float, ...]]:
    """Per path its share of the running text, and its blocks."""
    held = dict.fromkeys(near, 0)
    for path, words in zip(compress(paths, prose), filter(None, prose), strict=True):
        if path in held:
            held[path] += words
    counts = Counter(paths)
    return {path: (words / total, min(MOST_ON_PATH, counts[path])) for path, words in held.items()}


def _by_home(
    page: Page,
    ledger: Ledger,
    homes: set[int],
    levels: list[Region],
    links: list[int],
    letters: list[int],
) -> dict[int, tuple[float, ...]]:
    """Per container its share of the running text and its parent's, its share of link characters, its
    blocks, how many of them are running text, and how many containers are built like it (a story has one
    home, teasers and comments have many alike), how near it is to the main container and to the headline,
    and the features of the repeated unit it lies in. `links` and `letters` are the characters before each
    block, in links and at all."""
    regions, prose = page.regions, page.prose_sums
    total = prose[-1] or 1
    paragraphs = list(accumulate([1 if words else 0 for words in page.prose], initial=0))
    alike = Counter([regions[index].path for index in homes])
    headline = ledger.block_of("headline")
    around = islice(page.ancestors(page.blocks[headline].region), MOST_LEVELS) if headline >= 0 else ()
    head = [(region.start, region.stop) for region in around]
    main = [(region.start, region.stop) for region in levels]
    units = repeated_units(page, homes)
    found: dict[int, tuple[float, ...]] = {}
    for index in homes:
        home = regions[index]
        house = regions[home.parent] if home.parent != NO_REGION else home
        start, stop = home.start, home.stop
        found[index] = (
            (prose[stop] - prose[start]) / total,
            (prose[house.stop] - prose[house.start]) / total,
            (links[stop] - links[start]) / (letters[stop] - letters[start] or 1),
            min(MOST_IN_HOME, stop - start),
            min(MOST_PROSE_IN_HOME, paragraphs[stop] - paragraphs[start]),
            min(MOST_ALIKE, alike[home.path]),
            _kinship(main, start, stop),
            _kinship(head, start, stop) if head else -1,
            *_unit_features(units.get(index), prose, links, letters, total),
        )
    return found


def _unit_features(
    unit: Unit | None, prose: list[int], links: list[int], letters: list[int], total: int
) -> tuple[float, ...]:
    """How often the unit comes, its share of the running text and that of all units alike, and its share of
    link characters."""
    if unit is None:
        return (0, 0, 0, -1)
    start, stop = unit.region.start, unit.region.stop
    return (
        min(MOST_ALIKE, unit.repeats),
        (prose[stop] - prose[start]) / total,
        unit.prose / total,
        (links[stop] - links[start]) / (letters[stop] - letters[start] or 1),
    )


def best_container(page: Page) -> Region:
    """The innermost container with most of the running text: one of those around the middle of it."""
    prose = page.prose_sums
    if not prose[-1]:
        return page.regions[0]
    middle = page.blocks[bisect_right(prose, prose[-1] / 2) - 1]
    enough = BEST_SHARE * prose[-1]
    around = page.ancestors(middle.region)
    return next((r for r in around if prose[r.stop] - prose[r.start] >= enough), page.regions[0])


def _levels(page: Page, homes: dict[int, int]) -> list[Region]:
    """The container that holds most running text by itself, and what it lies in, innermost first."""
    held = dict.fromkeys(homes.values(), 0)
    for index, home in homes.items():
        held[home] += page.prose[index]
    if not held:
        return []
    main = max(held, key=held.__getitem__)
    return list(islice(page.ancestors(main), MOST_LEVELS))


def _kinship(levels: list[tuple[int, int]], start: int, stop: int) -> float:
    """How many levels above the main container one must go to meet a home, 0 inside it. `levels` are where the
    containers start and stop."""
    for level, (first, last) in enumerate(levels):
        if first <= start and stop <= last:
            return level
    return MOST_LEVELS


def _end_marks(ledger: Ledger, headline: int) -> list[float]:
    """Per block how many labels of comments and of lists of other stories stand between it and the headline."""
    found: list[float] = []
    since = 0
    ends = [at for at in ledger.having(*ENDING) if at > headline]
    for marks, end in enumerate(ends):
        found += [min(MOST_MARKS, marks)] * (end + 1 - since)
        since = end + 1
    return found + [min(MOST_MARKS, len(ends))] * (len(ledger.roles) - since)


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


def _phrase_matches(page: Page, near: set[int]) -> dict[int, tuple[str, ...]]:
    """Per block of `near` the kinds of furniture whose words it holds, in the order of `PHRASE_KINDS`."""
    found: dict[int, dict[str, None]] = {}
    for name in PHRASE_KINDS:
        for kind in ("labels", "openings", "phrases"):
            for block in page.saying(f"{kind}_{name}"):
                if block.index in near:
                    found.setdefault(block.index, {})[name] = None
    return {index: tuple(names) for index, names in found.items()}
