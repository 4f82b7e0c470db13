"""The headline: the one a reader sees, told by place, tag and agreement with what the page claims."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from articlex.ledger import Finding, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.read import hints

LONGEST = 45  # words
LONGEST_TITLE = 400  # characters of a claimed title that are looked at
MOST_CLAIMS = 8
MOST_CUTS = 8  # of the parts that a title begins with
LEAST_AGREEMENT = 0.3
OFF_PLACE = 0.8  # what an h1 in a menu or in the dark loses
SHORTEST_ALONE = 4  # words of a first h1 that no title bears out: less is the site's name
BEYOND_DOUBT = 3.0  # the score of an h1 in its place that is a claimed title, word for word
LEAST_KEPT = 0.5  # of a heading's letters that a title must make up for the rest to be its kicker
_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}
_STANDING = {0: 0.3, 1: 1.0, 2: 0.4}
SAME_WORDS = 0.9  # what the same words in another order are worth
_NO_LETTERS = re.compile(r"[\W_]+")
_FOUND_ON = regex.compile(r"(?<!\s)\s++\([\w-]++(?:\.[\w-]++)++\)\s*+\d{0,5}$")
_SEPARATORS = regex.compile(r"(?<!\s)\s++[|–—·•»«:/-]++\s++|(?:(?<!\s)\s++)?+[|»]\s*+|: ")
_ELSEWHERE = (
    hints.NAVIGATION | hints.RELATED | hints.HIDDEN | hints.SCREEN_READER | hints.CONSENT | hints.FOOTER
    | hints.COMMENTS | hints.PROMOTION | hints.ASIDE
)  # fmt: skip


def letters(text: str) -> str:
    """A text's letters and digits alone, for comparing.

    >>> letters("“Snow” – at last!")
    'snow at last'
    """
    low = text.casefold()
    if low.replace(" ", "").isalnum():  # most headings; the pattern would stop at each of their spaces
        return " ".join(low.split())
    return _NO_LETTERS.sub(" ", low).strip()


def title_parts(title: str) -> list[str]:
    """A `<title>` and what may be left of it without the site's name on either side.

    >>> title_parts("Snow in Oslo | The Fen"), title_parts("Fen » Snow in Oslo")
    (['Snow in Oslo | The Fen', 'Snow in Oslo'], ['Fen » Snow in Oslo', 'Snow in Oslo'])
    """
    title = title[:LONGEST_TITLE]
    parts = [part.strip() for part in _SEPARATORS.split(title)]
    longest = max(parts, key=len)
    cuts = [title[: found.start()].strip() for found in _SEPARATORS.finditer(title)]
    long_cuts = [cut for cut in cuts if len(cut) >= len(longest)]
    return [part for part in dict.fromkeys((title, longest, *long_cuts[-MOST_CUTS:])) if part]


Titles = dict[str, frozenset[str]]
"""The letters of titles, and the words of each."""


def claimed_titles(page: Page) -> Titles:
    """Every title the page claims, whole and in parts."""
    claims = dict.fromkeys(claim.value for claim in page.claimed("headline")[:MOST_CLAIMS])
    return as_titles([part for value in claims for part in title_parts(value)])


def as_titles(texts: list[str]) -> Titles:
    """Titles made ready for comparing."""
    return {plain: frozenset(plain.split()) for plain in map(letters, dict.fromkeys(texts)) if plain}


def agreement(text: str, titles: Titles) -> float:
    """How far a text is one of the titles, 0 to 1."""
    mine = letters(text)
    if not mine or not titles:
        return 0.0
    if mine in titles:
        return 1.0
    best = 0.0
    words = frozenset(mine.split())
    for theirs, others in titles.items():
        if theirs.startswith(mine) or mine.startswith(theirs):
            best = max(best, min(len(mine), len(theirs)) / max(len(mine), len(theirs)))
        elif shared := len(words & others):
            best = max(best, SAME_WORDS * shared / max(len(words), len(others)))
    return best


def bare_heading(text: str, page: Page) -> str:
    """A heading less the kicker that some pages print inside it, where a claimed title is all the rest, and
    less the site that aggregators print after it, `(fen.example) 12`."""
    text = _FOUND_ON.sub("", text)
    low = text.casefold()
    for claim in page.claimed("headline")[:MOST_CLAIMS]:
        value = claim.value.casefold()
        if len(value) >= LEAST_KEPT * len(low) and len(value) < len(low) and low.endswith(value):
            return text[len(text) - len(value) :]
    return text


def headline_shown(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """A heading that agrees with what the page claims as its title is the headline.

    Leaves alone headings in navigation, sidebars and teasers, and pages without any heading.

    >>> from articlex import extract
    >>> extract("<title>Snow | Fen</title><h1>Fen</h1><h2>Snow</h2><p>It fell on Oslo on Monday.</p>").headline
    'Snow'
    """
    titles = claimed_titles(page)
    best: tuple[float, PageBlock] | None = None
    placed: tuple[float, PageBlock] | None = None
    regions = page.regions
    named = page.blocks if page.is_text else page.hinted(hints.HEADING | hints.HEADLINE)
    headings = [b for b in named if b.tag in _LEVELS or regions[b.region].own & hints.HEADLINE]
    for block in sorted(headings, key=lambda heading: _LEVELS.get(heading.tag, 0) or len(_LEVELS)):
        if placed and placed[0] >= BEYOND_DOUBT:
            break
        if block.words > LONGEST or ledger.roles[block.index]:
            continue
        region = regions[block.region]
        score = _score(page, block, _LEVELS.get(block.tag, 0), titles)
        if score > 0 and (best is None or score > best[0]):
            best = (score, block)
        if score > 0 and not region.hints & _ELSEWHERE and (placed is None or score > placed[0]):
            placed = (score, block)
    if best:
        because = f"{best[1].tag} that agrees with the title" if titles else f"first {best[1].tag}"
        stands = placed[1] if placed else best[1]
        yield Mark(stands.index, "headline", because)
        yield Finding("headline", bare_heading(best[1].text, page), best[1].tag, because, stands.index)


def _score(page: Page, block: PageBlock, level: int, titles: Titles) -> float:
    region = page.regions[block.region]
    elsewhere = region.hints & _ELSEWHERE
    if elsewhere and not (level == 1 and agreement(block.text, titles) == 1):
        return 0.0
    standing = -OFF_PLACE if elsewhere else 0.0
    standing += _STANDING.get(level, 0.1) + 0.3 * bool(region.own & hints.HEADLINE)
    if not titles:
        return standing if level <= 1 else 0.0
    agrees = agreement(block.text, titles)
    first = level == 1 and block.words >= SHORTEST_ALONE and page.prose_between(0, block.index) == 0
    return agrees * 2 + standing if agrees > LEAST_AGREEMENT or first else 0.0


def headline_claimed(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """Where no heading on the page is the headline, the page's own claim is.

    Leaves alone pages that show one; the site's name is cut from a `<title>`.

    >>> from articlex import extract
    >>> extract("<title>Snow in Oslo | Fen</title><p>It fell on Monday, and went on all day.</p>").headline
    'Snow in Oslo'
    """
    if ledger.found("headline"):
        return
    claims = page.claimed("headline")
    if claims:
        claim = claims[0]
        value = claim.value
        if claim.source == "title" or any(c.source == "title" and c.value == value for c in claims):
            parts = title_parts(value)[1:]
            value = max(parts, key=len) if parts else value
        yield Finding("headline", value, claim.source, "no heading on the page agrees with it")
