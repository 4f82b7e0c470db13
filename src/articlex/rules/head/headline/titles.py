"""The titles that a page claims, whole and in parts, and how far a text agrees with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby, islice
from urllib.parse import unquote_plus

import regex

from articlex.cleaning import condensed, letters
from articlex.page import Page
from articlex.remember import remembered
from articlex.rules.head.sites import is_site_title, site_names

LONGEST_TITLE = 400  # characters of a claimed title that are looked at
MOST_CLAIMS = 8
MOST_OF_A_SECTION = 2  # words, where one stands between headline and site
LEAST_OF_A_HEADLINE = 4  # words, before that
MOST_PARTS = 8  # of one title
SAME_WORDS = 0.9  # what the same words in another order are worth
SAME_PART = 0.5  # what one part of a title is worth: it may be the site's name or a kicker as well
WORTHY_PART = 24  # letters: less is worth less
_LOOSE = re.compile(r"(?<=\w)[\s.!?]*[-–—:|/»]")
_SHARED = re.compile(r"[?&;](?:title|t|text|headline|subject)=([^&]+)")
_SEPARATORS = regex.compile(
    r"(?<!\s)\s++[|–—·•»«<>:/,-]++\s++|(?:(?<!\s)\s++)?+(?:[|_│｜]|::|--|——)++\s*+|: |(?<=\p{Han})-|-(?=\p{Han})"
)


def title_runs(title: str) -> list[str]:
    """A title, and every run of its parts, the longest first.

    >>> title_runs("Weather: Snow | Fen")
    ['Weather: Snow | Fen', 'Weather: Snow', 'Snow | Fen', 'Weather', 'Snow', 'Fen']
    """
    title = title[:LONGEST_TITLE].strip()
    starts, stops = _between(_cuts(title)[: MOST_PARTS - 1], title)
    runs = [title[start:stop] for at, start in enumerate(starts) for stop in stops[at:]]
    return sorted((run for run in dict.fromkeys(runs) if run), key=len, reverse=True)


def title_cut(title: str) -> list[str]:
    """The parts of a title, in order."""
    title = title[:LONGEST_TITLE].strip()
    return [part.strip() for part in _cut(title, _cuts(title))]


def title_starts(title: str) -> list[str]:
    """What stands before each sign of a title that may part its sections, with or without spaces.

    >>> title_starts("Snow in Oslo-Weather-The Fen")
    ['Snow in Oslo', 'Snow in Oslo-Weather']
    """
    title = title[:LONGEST_TITLE]
    return [title[: sign.start()].strip() for sign in islice(_LOOSE.finditer(title), MOST_PARTS)]


def title_parts(title: str) -> list[str]:
    """A `<title>` and what may be left of it without the site's name on either side.

    >>> title_parts("Snow in Oslo | The Fen"), title_parts("Fen » Snow in Oslo")
    (['Snow in Oslo | The Fen', 'Snow in Oslo'], ['Fen » Snow in Oslo', 'Snow in Oslo'])
    """
    title = title[:LONGEST_TITLE]
    starts, stops = _between(_cuts(title), title)
    longest = max((title[start:stop].strip() for start, stop in zip(starts, stops, strict=True)), key=len)
    cuts = [title[:stop].strip() for stop in stops[:-1]]
    long_cuts = [cut for cut in cuts if len(cut) >= len(longest)]
    return [part for part in dict.fromkeys((title, longest, *long_cuts[-MOST_PARTS:])) if part]


@remembered(32)  # those of one page, which are cut for several questions
def _cuts(title: str) -> Sequence[regex.Match[str]]:
    """What parts a title."""
    return tuple(_SEPARATORS.finditer(title))


def _between(cuts: Sequence[regex.Match[str]], title: str) -> tuple[list[int], list[int]]:
    """Where the parts of a title that are cut at some places start, and where they stop."""
    return [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(title)]


class Titles:
    """Titles made ready for comparing: the letters of each, `whole`; what else is seldom asked for is worked out
    when it is."""

    def __init__(self, texts: Iterable[str], runs: Callable[[], Iterable[str]] = tuple) -> None:
        self.whole = frozenset(map(letters, texts)) - {""}
        self._runs = runs

    @cached_property
    def words(self) -> list[frozenset[str]]:
        """The words of each title."""
        return [frozenset(plain.split()) for plain in self.whole]

    @cached_property
    def runs(self) -> frozenset[str]:
        """The letters of every run of their parts."""
        return frozenset(map(letters, self._runs())) - {""}

    def __bool__(self) -> bool:
        return bool(self.whole)


def claims_of_titles(page: Page) -> list[str]:
    """The titles a page claims, the most trusted first, each once."""
    return list(dict.fromkeys(claim.value for claim in page.claimed("headline")[:MOST_CLAIMS]))


def claimed_titles(page: Page, brands: frozenset[str]) -> Titles:
    """Every title that the page claims, whole and in parts, less the `brands`."""
    claims = claims_of_titles(page)

    def runs() -> Iterator[str]:
        found = {run for value in claims for run in (*title_runs(value), *title_starts(value))}
        return (run for run in found if not is_site_title(run, brands))

    whole = {part for value in claims for part in title_parts(value)}
    return Titles((part for part in whole if not is_site_title(part, brands)), runs)


def shared_titles(page: Page) -> list[str]:
    """The titles that the links for sharing a page pass on, each once: `?url=…&title=Snow+in+Oslo`."""
    found: dict[str, None] = {}
    for block in page.blocks:
        for span in block.spans if block.link_chars else ():
            for value in _SHARED.findall(span.href or ""):
                title = " ".join(unquote_plus(value).split())
                if " " in title and len(found) < MOST_CLAIMS:
                    found[title] = None
    return list(found)


def brand_names(page: Page) -> frozenset[str]:
    """What no headline is, condensed: the names of the site, and what `<title>` adds to a claimed headline."""
    sites = site_names(page)
    claims = page.claimed("headline")[:MOST_CLAIMS]
    shorter = {claim.value for claim in claims if claim.source != "title"}
    added: set[str] = set()
    for claim in claims:
        if claim.source == "title":
            for value in shorter:
                if not is_site_title(value, sites):
                    added.update(map(condensed, _added(claim.value[:LONGEST_TITLE], value)))
    return sites | (added - {condensed(value) for value in shorter} - {""})


def beside_headline(page: Page, headline: str) -> frozenset[str]:
    """What the page's `<title>` has beside the headline, condensed: the site's name and its sections."""
    titles = [claim.value[:LONGEST_TITLE] for claim in page.claimed("headline") if claim.source == "title"]
    added = (part for title in titles if headline for part in _added(title, headline))
    return frozenset(map(condensed, added)) - {""}


def _added(title: str, headline: str) -> Iterator[str]:
    """The parts that a title has after a headline, or before one that is the longer half."""
    rest = ""
    if title.startswith(headline):
        rest = title[len(headline) :]
    elif title.endswith(headline) and 2 * len(headline) > len(title):
        rest = title[: -len(headline)]
    if _SEPARATORS.search(f" {rest} "):
        yield from (part for part in _SEPARATORS.split(f" {rest} ") if part.strip())


def agreement(text: str, titles: Titles) -> float:
    """How far a text is one of the titles, 0 to 1."""
    mine = letters(text)
    best = covering(mine, titles)
    if not mine or best == 1:
        return best
    words = frozenset(mine.split())
    for others in titles.words:
        if shared := len(words & others):
            best = max(best, SAME_WORDS * shared / max(len(words), len(others)))
    return best


def covering(mine: str, titles: Titles, part: float = SAME_PART) -> float:
    """How much of a title some letters are, or a title of them, 0 to 1; `part` is what one part of a title is
    worth that is long enough.

    >>> covering("snow", Titles(["Snow", "Fen: Snow"])), covering("snow melts", Titles(["Snow"]))
    (1.0, 0.4)
    """
    if not mine or not titles:
        return 0.0
    if mine in titles.whole:
        return 1.0
    best = part * min(1.0, len(mine) / WORTHY_PART) if mine in titles.runs else 0.0
    for theirs in titles.whole:
        if theirs.startswith(mine) or theirs.endswith(mine) or mine.startswith(theirs):
            best = max(best, min(len(mine), len(theirs)) / max(len(mine), len(theirs)))
    return best


def without_brands(title: str, brands: frozenset[str]) -> str:
    """A title less the site's name on either side; where that is not known, its longest part.

    >>> without_brands("Opinion: Snow in Oslo | The Fen", frozenset({"thefen"}))
    'Opinion: Snow in Oslo'
    """
    title = title[:LONGEST_TITLE].strip()
    return _without_named(title, brands) or max(_cut(title, _but_colons(title)), key=len)


def without_named(title: str, brands: frozenset[str]) -> str:
    """A title less the site's name, where it has that; else the title.

    >>> without_named("Snow - Oslo", frozenset({"thefen"})), without_named("Fen: Snow - Oslo", frozenset({"fen"}))
    ('Snow - Oslo', 'Snow - Oslo')
    """
    title = title[:LONGEST_TITLE].strip()
    return _without_named(title, brands) or title


def _without_named(title: str, brands: frozenset[str]) -> str:
    """The longest run of a title's parts none of which is the site's name; nothing where none is, or all are."""
    for cuts in (_but_colons(title), _cuts(title)):
        parts = _cut(title, cuts)
        named = [is_site_title(part, brands) for part in parts]
        if any(named) and not all(named):
            starts, stops = _between(cuts, title)
            runs = []
            for is_name, run in groupby(range(len(parts)), named.__getitem__):
                if not is_name:
                    first, last = _without_section(parts, cuts, list(run))
                    runs.append(title[starts[first] : stops[last]])
            return max(runs, key=len)
    return ""


def _without_section(
    parts: Sequence[str], cuts: Sequence[regex.Match[str]], run: list[int]
) -> tuple[int, int]:
    """The first and last of a run of parts, less a section's name: a word or two between headline and site, with the
    same sign on both sides."""
    first, last = run[0], run[-1]
    signs = [cut[0].strip() for cut in cuts]
    for at, rest in ((last, run[:-1]), (first, run[1:])):
        if (
            0 < at < len(cuts)
            and signs[at - 1] == signs[at]
            and len(parts[at].split()) <= MOST_OF_A_SECTION
            and sum(len(parts[one].split()) for one in rest) >= LEAST_OF_A_HEADLINE
        ):
            return rest[0], rest[-1]
    return first, last


def _but_colons(title: str) -> Sequence[regex.Match[str]]:
    """What parts a title, colons aside, which headlines have too."""
    return [cut for cut in _cuts(title) if cut[0] != ": "]


def _cut(title: str, cuts: Sequence[regex.Match[str]]) -> list[str]:
    starts, stops = _between(cuts, title)
    return [title[start:stop] for start, stop in zip(starts, stops, strict=True)]
