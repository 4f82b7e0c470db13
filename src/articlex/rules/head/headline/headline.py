"""The headline: the one a reader sees, known by its place, tag and agreement with what the page claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articlex.cleaning import letters
from articlex.ledger import Finding, Ledger, Mark
from articlex.page import Claim, Page, PageBlock
from articlex.read import hints
from articlex.read.json_ld import JSON_LD
from articlex.rules.head.headline.headings import bare_heading, own_titles
from articlex.rules.head.headline.titles import (
    Titles,
    agreement,
    brand_names,
    claimed_titles,
    covering,
    without_brands,
    without_named,
)
from articlex.rules.head.sites import is_site_title

LONGEST = 45  # words
LEAST_AGREEMENT = 0.3
LEAST_OF_A_LINE = 0.6  # of agreement, for a line that is no heading
PART_IN_A_LINE = 0.8  # what it is worth that such a line is one part of a title
UNDER_KICKER = 2  # blocks between a kicker in a heading and the headline under it
MOST_LINES = 3  # of a block, parted by `<br>`
MOST_BEFORE = 60  # words of running text over such a line
OFF_PLACE = 0.8  # what an h1 in the dark or in a sidebar loses
SHORTEST_ALONE = 4  # words of a first h1 that no title bears out: less is the site's name
BEYOND_DOUBT = 3.0  # the score of an h1 in its place that is a claimed title, word for word
_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}
_OF_LEVEL = {0: 0.3, 1: 1.0, 2: 0.4}
ELSEWHERE = (
    hints.NAVIGATION | hints.RELATED | hints.HIDDEN | hints.SCREEN_READER | hints.CONSENT | hints.FOOTER
    | hints.COMMENTS | hints.PROMOTION | hints.ASIDE
)  # fmt: skip


Scored = tuple[float, PageBlock]


def headline_shown(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """A heading that agrees with what the page claims as its title is the headline, or a line over the story
    that is such a title.

    Leaves alone headings in navigation, sidebars and teasers, the name of the site, and pages that show no title.

    >>> from articlex import extract
    >>> extract("<title>Snow | Fen</title><h1>Fen</h1><h2>Snow</h2><p>It fell on Oslo on Monday.</p>").headline
    'Snow'
    """
    brands = brand_names(page)
    titles = claimed_titles(page, brands)
    best = placed = _named_heading(page, ledger)
    if not best:
        best, placed = _best_heading(page, ledger, titles, brands)
    if placed and (under := _under_kicker(page, placed, titles)):
        best = placed = under
    value = ""
    if titles and (placed is None or placed[0] < BEYOND_DOUBT):
        line = _best_line(page, ledger, titles)
        if line and (best is None or line[0] > best[0]):
            best = placed = line[:2]
            value = line[2] if line[2] != line[1].text else ""
    if best:
        because = f"{best[1].tag} that agrees with the title" if titles else f"first {best[1].tag}"
        shown = placed[1] if placed else best[1]
        if value and page.prose[shown.index]:  # the first line of a block that is story
            yield Finding("headline", value, best[1].tag, because)
            return
        yield Mark(shown.index, "headline", because)
        yield Finding("headline", value or bare_heading(page, best[1]), best[1].tag, because, shown.index)


def _named_heading(page: Page, ledger: Ledger) -> Scored | None:
    """The heading with a part that markup names the headline, and that the page claims as its title word for word."""
    named = [cue for cue in page.cues if cue.kind & hints.HEADLINE and cue.block < len(page.blocks)]
    titles = own_titles(page) if named else frozenset()
    for cue in named:
        block = page.blocks[cue.block]
        if (
            block.level
            and not page.regions[block.region].hints & ELSEWHERE
            and not ledger.roles[cue.block]
            and letters(cue.text) in titles
        ):
            return BEYOND_DOUBT, block
    return None


def _best_heading(
    page: Page, ledger: Ledger, titles: Titles, brands: frozenset[str]
) -> tuple[Scored | None, Scored | None]:
    """The heading with the best score, and the best of those in their place."""
    best: Scored | None = None
    placed: Scored | None = None
    regions = page.regions
    named = page.blocks if page.is_text else page.hinted(hints.HEADING | hints.HEADLINE)
    headings = [b for b in named if b.tag in _LEVELS or regions[b.region].own & hints.HEADLINE]
    for block in sorted(headings, key=lambda heading: _LEVELS.get(heading.tag, 0) or len(_LEVELS)):
        if placed and placed[0] >= BEYOND_DOUBT:
            break
        if block.words > LONGEST or ledger.roles[block.index]:
            continue
        score = _score(page, block, _LEVELS.get(block.tag, 0), titles)
        if score <= 0 or is_site_title(block.text, brands):
            continue
        if best is None or score > best[0]:
            best = (score, block)
        if not regions[block.region].hints & ELSEWHERE and (placed is None or score > placed[0]):
            placed = (score, block)
    return best, placed


def _score(page: Page, block: PageBlock, level: int, titles: Titles) -> float:
    region = page.regions[block.region]
    elsewhere = region.hints & ELSEWHERE
    if elsewhere and not (level == 1 and agreement(block.text, titles) == 1):
        return 0.0
    weight = -OFF_PLACE if elsewhere and not _ends_breadcrumbs(page, block, elsewhere) else 0.0
    weight += _OF_LEVEL.get(level, 0.1) + 0.3 * bool(region.own & hints.HEADLINE)
    if not titles:
        return weight if level <= 1 else 0.0
    agrees = agreement(block.text, titles)
    first = level == 1 and block.words >= SHORTEST_ALONE and page.prose_between(0, block.index) == 0
    return agrees * 2 + weight if agrees > LEAST_AGREEMENT or first else 0.0


def _ends_breadcrumbs(page: Page, block: PageBlock, elsewhere: int) -> bool:
    """Whether a heading in a menu is what JSON-LD calls the headline: on some sites it ends the breadcrumbs."""
    return elsewhere == hints.NAVIGATION and any(
        claim.source == JSON_LD and letters(claim.value) == letters(block.text)
        for claim in page.claimed("headline")
    )


def _under_kicker(page: Page, placed: Scored, titles: Titles) -> Scored | None:
    """The higher heading right under one, where it is another part of the title: then that was a kicker."""
    score, above = placed
    for block in page.blocks[above.index + 1 : above.index + 1 + UNDER_KICKER]:
        elsewhere = page.regions[block.region].hints & ELSEWHERE
        if 0 < block.level < above.level and not elsewhere and letters(block.text) in titles.runs:
            return score, block
    return None


def _best_line(page: Page, ledger: Ledger, titles: Titles) -> tuple[float, PageBlock, str] | None:
    """The line over the story that is a title as nearly as can be, the last of several that are: its score, its
    block and its text."""
    best: tuple[float, PageBlock, str] | None = None
    longest = max(map(len, titles.whole)) * 2
    for block in page.blocks:
        if page.prose_sums[block.index] > MOST_BEFORE:
            break
        if (
            block.words <= LONGEST
            and block.href is None
            and not ledger.roles[block.index]
            and not page.regions[block.region].hints & ELSEWHERE
        ):
            for text in _lines_of(block):
                if len(text) > longest or text[-1] == ":":  # a kicker, which the title has too
                    continue
                agrees = covering(letters(text), titles, PART_IN_A_LINE)
                if agrees >= LEAST_OF_A_LINE and (best is None or agrees * 2 >= best[0]):
                    best = (agrees * 2, block, text)
    return best


def _lines_of(block: PageBlock) -> Iterator[str]:
    """A block's text, and the first lines that `<br>` parts it into."""
    yield block.text
    breaks = block.breaks[:MOST_LINES]
    for start, stop in zip([0, *breaks], breaks, strict=False):
        if text := block.text[start:stop].strip():
            yield text


def _whole(value: str, claims: Sequence[Claim]) -> str:
    """A claimed headline, or the one that it is cut short of: `Snow fell on Os…`."""
    start = value.rstrip(".… ")
    if value.endswith(("…", "...")) and start:
        return next(
            (c.value for c in claims if len(c.value) > len(value) and c.value.startswith(start)), value
        )
    return value


def headline_claimed(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """Where no heading on the page is the headline, the page's own claim is.

    Leaves alone pages that show one; the site's name is cut from a `<title>`, and is no headline.

    >>> from articlex import extract
    >>> extract("<title>Snow in Oslo | Fen</title><p>It fell on Monday, and went on all day.</p>").headline
    'Snow in Oslo'
    """
    if ledger.found("headline"):
        return
    claims = page.claimed("headline")
    brands = brand_names(page)
    if claims:
        claim = next((claim for claim in claims if not is_site_title(claim.value, brands)), claims[0])
        value = _whole(claim.value, claims)
        from_title = any(c.source == "title" and c.value == value for c in claims)
        value = without_brands(value, brands) if from_title else without_named(value, brands)
        yield Finding("headline", value, claim.source, "no heading on the page agrees with it")
