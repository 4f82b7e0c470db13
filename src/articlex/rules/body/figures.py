"""What the votes on a block look at: figures of the block, its neighbours, its containers and its path."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate, islice

from articlex.ledger import FURNITURE_ROLES, HEAD_ROLES, Ledger
from articlex.page import NO_REGION, Page, Region
from articlex.read import hints
from articlex.read.inheritance import ends_sentence

VOTING_HINTS = (
    "NAVIGATION", "SHARING", "RELATED", "COMMENTS", "PROMOTION", "CONSENT", "LEGAL", "ADVERTISING", "HIDDEN", "WIDGET",
    "GALLERY", "CAPTION", "CREDIT", "STANDFIRST", "KICKER", "BYLINE", "DATE", "BODY", "AUTHOR_BOX", "TAGS", "ASIDE",
    "FOOTER", "PAYWALL", "FIGURE", "QUOTE", "LIVE", "LIST", "TABLE", "SCREEN_READER",
)  # fmt: skip
OWN_HINTS = ("HEADLINE", "PARAGRAPH", "CARD", "HEADER", "ARTICLE")
SAYINGS = (
    "navigation",
    "sharing",
    "related",
    "comments",
    "promotion",
    "consent",
    "legal",
    "advertising",
    "widget",
)

# The figures, in the order of a row.
FIGURES = (
    "words", "link_share", "ends_sentence", "begins", "heading_level", "heads_prose", "stands_in",
    "words_before", "words_after", "words_two_before", "words_two_after", "links_before", "links_after",
    "path_goes_on", "prose_just_before", "prose_just_after", "from_prose", "to_prose",
    "text_before", "blocks_since_headline", "words_since_headline", "title_overlap", "repeats", "digits",
    "home_share", "house_share", "home_links", "home_blocks", "home_prose_blocks", "path_share", "path_blocks",
    "path_links", "page_prose", "outside_best", "page_kind",
    "home_repeats", "house_repeats", "heading_links",
    "kinship", "main_done", "end_marks", "names_author",
)  # fmt: skip

_LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 li dt dd td th figcaption caption blockquote span pre".split())
_STANDS = {
    "p": 1.0,
    "li": 2.0,
    "td": 3.0,
    "th": 3.0,
    "div": 4.0,
    "blockquote": 5.0,
    "pre": 6.0,
    "dd": 2.0,
    "dt": 2.0,
}
WINDOW = 3
FAR = 20  # blocks from any running text: nothing there is story
RICH = 200  # words of running text: on a page with less, any block may be story
MOST_HEADLINE_WORDS = 40
HEADING_REACH = 4  # blocks below a heading that it may head
MOST_LEVELS = 8
LONGEST_LIFE = 300  # characters of a note about the author that are looked at
TAKEN = frozenset((*FURNITURE_ROLES, *HEAD_ROLES))
_ENDING = frozenset(("comments", "related"))
BEST_SHARE = 0.7  # of the page's running text that the best container must hold


@dataclass(slots=True)
class Survey:
    """The page measured once: what the rows are made from, and which blocks get a row."""

    rows: dict[int, list[float]]
    said: dict[int, frozenset[str]] = field(default_factory=dict)


def survey(page: Page, ledger: Ledger) -> Survey:
    """A row of `FIGURES` for every block that could be story: near running text, and still open."""
    blocks = page.blocks
    prose = page.prose
    count = len(blocks)
    finding = ledger.findings.get("headline")
    headline = finding.block if finding and finding.block is not None else -1
    homes = [_home(page.regions, block.region) for block in blocks]
    since, until = _distances(prose)
    far = FAR if page.prose_between(0, count) >= RICH else count
    near = [i for i in range(count) if ledger.roles[i] not in TAKEN and (prose[i] or since[i] <= far or until[i] <= far)]
    made = Survey({})
    if not near:
        return made
    total = page.prose_between(0, count) or 1
    all_words = page.words_between(0, count) or 1
    links = [block.link_chars / (len(block.text) or 1) for block in blocks]
    paths = [page.regions[block.region].path for block in blocks]
    path_figures = _by_path(paths, prose, links, total)
    home_figures = _by_home(page, {homes[i] for i in near}, total)
    seen: dict[str, int] = {}
    for block in blocks:
        seen[block.text] = seen.get(block.text, 0) + 1
    title = _title_words(page)
    best = page.regions[_best(page, total)]
    headline_words = page.words_between(0, headline) if headline >= 0 else 0
    kind = page_kind(page)
    heading_links = _heading_links(page, links)
    levels = _levels(page, homes)
    main = levels[0]
    main_prose = page.prose_between(main.start, main.stop) or 1
    end_marks = _end_marks(ledger, headline)
    authors = tuple(ledger.found("byline") or ())
    padded = [-1, -1, *[min(block.words, 100) for block in blocks], -1, -1]
    for i in near:
        block = blocks[i]
        text = block.text
        tag = block.tag
        level = float(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 0.0
        after = page.prose_between(min(i + 1, count), min(i + 1 + WINDOW, count))
        before_words = page.words_between(0, i)
        first = text[0]
        home_share, house_share, home_links, home_blocks, home_prose, home_repeats, house_repeats = (
            home_figures[homes[i]]
        )
        path_share, path_blocks, path_links = path_figures[paths[i]]
        outside = (
            0 if best.start <= i < best.stop else best.start - i if i < best.start else best.stop - 1 - i
        )
        made.rows[i] = [
            min(block.words, 150),
            links[i],
            1.0 if ends_sentence(text) else 0.5 if text[-1] == ":" else 0.0,
            2.0 if first.isupper() else 1.0 if first.isalpha() else 0.5 if first.isdigit() else 0.0,
            level,
            after if level else -1,
            _STANDS.get(tag, 0.0),
            padded[i + 1],
            padded[i + 3],
            padded[i],
            padded[i + 4],
            links[i - 1] if i else -1,
            links[i + 1] if i + 1 < count else -1,
            (i > 0 and paths[i - 1] == paths[i]) + 2 * (i + 1 < count and paths[i + 1] == paths[i]),
            page.prose_between(max(0, i - WINDOW), i),
            after,
            min(since[i], 20),
            min(until[i], 20),
            before_words / all_words,
            max(-30, min(60, i - headline)) if headline >= 0 else -50,
            min(1500, before_words - headline_words) if 0 <= headline <= i else -50,
            _overlap(text, title),
            seen[text],
            sum(map(str.isdigit, text[:100])) / len(text[:100]),
            home_share,
            house_share,
            home_links,
            home_blocks,
            home_prose,
            path_share,
            path_blocks,
            path_links,
            min(total, 1500),
            max(-40, min(40, outside)),
            kind,
            home_repeats,
            house_repeats,
            heading_links[i],
            _kinship(levels, i),
            page.prose_between(main.start, min(max(i, main.start), main.stop)) / main_prose,
            end_marks[i],
            _names(text, authors),
        ]
    made.said = _said(page, made.rows)
    return made


def _home(regions: list[Region], region: int) -> int:
    """The container of a block: what holds its paragraph, item or cell."""
    leaf = regions[region]
    return leaf.parent if leaf.tag in _LEAVES and leaf.parent != NO_REGION else region


def _distances(prose: list[int]) -> tuple[list[int], list[int]]:
    """Per block, how many blocks back and ahead the nearest running text stands."""
    count = len(prose)
    since, until = [count] * count, [count] * count
    last = -count
    for i in range(count):
        since[i] = min(i - last, count)
        if prose[i]:
            last = i
    last = 2 * count
    for i in range(count - 1, -1, -1):
        until[i] = min(last - i, count)
        if prose[i]:
            last = i
    return since, until


def _by_path(
    paths: list[int], prose: list[int], links: list[float], total: int
) -> dict[int, tuple[float, float, float]]:
    """Per path its share of the running text, its blocks, and their mean link share."""
    sums: dict[int, list[float]] = {}
    for path, words, link in zip(paths, prose, links):
        known = sums.get(path)
        if known is None:
            sums[path] = [words, 1, link]
        else:
            known[0] += words
            known[1] += 1
            known[2] += link
    return {
        path: (words / total, min(count, 40), link / count) for path, (words, count, link) in sums.items()
    }


def _by_home(page: Page, homes: set[int], total: int) -> dict[int, tuple[float, ...]]:
    """Per container its share of the running text and its parent's, its share of link characters, its
    blocks, how many of them are running text, and how many containers are built like it and like its
    parent: a story has one home, teasers and comments have many alike."""
    link_sums = list(accumulate((block.link_chars for block in page.blocks), initial=0))
    char_sums = list(accumulate((len(block.text) for block in page.blocks), initial=0))
    prose_sums = list(accumulate((1 if words else 0 for words in page.prose), initial=0))
    regions = page.regions
    alike = Counter(regions[index].path for index in homes)
    houses = {regions[index].parent for index in homes} - {NO_REGION}
    houses_alike = Counter(regions[index].path for index in houses)
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
            min(houses_alike[house.path], 20),
        )
    return found


def _best(page: Page, total: int) -> int:
    """The innermost container with most of the running text."""
    best = 0
    for region in page.regions:
        if page.prose_between(region.start, region.stop) >= BEST_SHARE * total:
            best = region.index
    return best


def _levels(page: Page, homes: list[int]) -> list[Region]:
    """The container that holds most running text by itself, and what it lies in, innermost first."""
    held: dict[int, int] = {}
    for home, words in zip(homes, page.prose, strict=True):
        held[home] = held.get(home, 0) + words
    main = max(held, key=lambda home: held[home])
    return list(islice(page.ancestors(main), MOST_LEVELS))


def _kinship(levels: list[Region], index: int) -> float:
    """How many levels above the main container one must go to meet a block, 0 inside it."""
    for level, region in enumerate(levels):
        if region.start <= index < region.stop:
            return level
    return MOST_LEVELS


def _end_marks(ledger: Ledger, headline: int) -> list[float]:
    """Per block how many labels of comments and of lists of other stories stand between it and the headline."""
    found = []
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


def _heading_links(page: Page, links: list[float]) -> list[float]:
    """Per block the link share of the heading just above it, -1 without one: a teaser's is a link."""
    found = []
    last, share = -HEADING_REACH, -1.0
    for block in page.blocks:
        found.append(share if block.index - last < HEADING_REACH else -1.0)
        if len(block.tag) == 2 and block.tag[0] == "h" and block.tag[1].isdigit():
            last, share = block.index, links[block.index]
    return found


def _title_words(page: Page) -> frozenset[str]:
    claims = page.claimed("headline")[:3]
    return frozenset(word for claim in claims for word in claim.value.lower().split() if len(word) > 3)


def _overlap(text: str, title: frozenset[str]) -> float:
    if not title or len(text) > 300:
        return 0.0
    return len(title.intersection(text.lower().split())) / len(title)


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


def _said(page: Page, rows: dict[int, list[float]]) -> dict[int, frozenset[str]]:
    """Per block the kinds of furniture whose words it says."""
    said: dict[int, set[str]] = {}
    for name in SAYINGS:
        for kind in ("labels", "openings", "phrases"):
            for block in page.saying(f"{kind}_{name}"):
                if block.index in rows:
                    said.setdefault(block.index, set()).add(name)
    return {index: frozenset(names) for index, names in said.items()}


VOTING_BITS = tuple((f"in {name.lower().replace('_', ' ')}", getattr(hints, name)) for name in VOTING_HINTS)
OWN_BITS = tuple((f"is {name.lower()}", getattr(hints, name)) for name in OWN_HINTS)
