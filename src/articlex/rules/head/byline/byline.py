"""The byline: who wrote the story, as the page shows it by the headline and as it claims it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from articlex.cleaning import condensed
from articlex.lang.agencies import AGENCIES
from articlex.lang.places import key
from articlex.ledger import Finding, Ledger, Mark
from articlex.page import DIGIT, Page
from articlex.read import hints
from articlex.rules.head.byline.lines import BY_MARKUP, BY_PLACE, LONGEST_MARKED, Shown, shown
from articlex.rules.head.byline.name_tools import tools_of
from articlex.rules.head.byline.names import names_in
from articlex.rules.head.byline.names_east import reporters_in
from articlex.rules.head.headline.titles import beside_headline
from articlex.rules.head.sites import MOST_OF_A_NAME, is_site, site_names
from articlex.rules.head.window import window

MOST_NAMES = 12
MOST_OF_A_PERSON = 2  # words of a name behind which that of the site may stand
MOST_APART = 3  # blocks from one author to the next, with a role or a picture between
MOST_CLAIMS = 50  # of authors, from one source
SEVERAL_LINES = "markup says author, line after line"
_MARKED = (BY_MARKUP, BY_PLACE)
_SCHOLARS = ("citation_author", "dc.creator", "dcterms.creator")
_LAST_FIRST = regex.compile(r"([^,;]+), *([^,;]+)")
_ADDRESS = regex.compile(r"(?i)https?:|www\.|@|^\W*$|^\d+$|[{}<>]|^(?:null|undefined|none|n/?a|unknown)$")
_TAG = regex.compile(r"</?\p{L}[^<>]*+>")
_MAIL = regex.compile(r"(?:[<(]|(?<![\w.+-]))[\w.+-]++@[\w-]++(?:\.[\w-]++)++[>)]?")  # beside a name


def _claims(page: Page, sites: frozenset[str], headline: str) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Source by source the names that claims give, and whether they are people's or the newsroom's."""
    by_source: dict[str, list[str]] = {}
    nobody = {condensed(claim.value) for claim in page.claimed("section")} | beside_headline(page, headline)
    for claim in page.claims:
        value = _MAIL.sub("", claim.value).strip(" ()") if "@" in claim.value else claim.value
        value = _TAG.sub("", value) if "<" in value else value
        if claim.field == "byline" and not _ADDRESS.search(value):
            by_source.setdefault(claim.source, []).append(value)
    order = sorted(
        by_source, key=lambda source: (source == "article:author") + 2 * (source == "json-ld:page")
    )
    newsrooms: list[tuple[str, tuple[str, ...], bool]] = []
    for source in order:
        names = [
            name
            for value in by_source[source][:MOST_CLAIMS]
            for name in _turned(value, source)
            or reporters_in(value, page.words)
            or names_in(value, page.words, loose=True)
        ]
        people = _each_once(n for n in names if not is_site(n, sites) and condensed(n) not in nobody)
        if newsrooms and (source == "article:author" or all(" " not in name for name in people)):
            continue
        if people:
            yield source, people[:MOST_NAMES], True
        else:
            newsrooms.append((source, (by_source[source][0],), False))
    yield from newsrooms


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    """Names without those that differ from an earlier one in capitals and signs alone."""
    by_letters: dict[str, str] = {}
    for name in names:
        by_letters.setdefault(condensed(name), name)
    return tuple(by_letters.values())


def _turned(value: str, source: str) -> tuple[str, ...]:
    """`Doe, Jane` as the metas of scholars have it, one name a meta, and `Doe, Jane; Roe, Rick` of any, the right way
    round."""
    names = value.split(";") if ";" in value or source in _SCHOLARS else []
    found = [_LAST_FIRST.fullmatch(name.strip()) for name in names if name.strip()]
    return tuple(f"{name[2]} {name[1]}" for name in found if name) if all(found) else ()


def byline_claimed(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """The people whom JSON-LD or meta name as authors have the byline.

    Leaves alone addresses, accounts and the site's own name, which stands only if nobody else is named.

    >>> from articlex import extract
    >>> extract('<meta name="author" content="Jane Doe"><h1>Snow</h1><p>Snow fell on Oslo.</p>').byline
    ('Jane Doe',)
    """
    for source, names, people in _claims(page, site_names(page), ledger.found("headline") or ""):
        because = "claimed as author" if people else "the newsroom, and nobody else, is claimed as author"
        yield Finding("byline", names, source, because)
        return


def byline_shown(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """A short line by the headline that opens with "By", or that markup calls a byline, names the authors.

    Leaves alone teasers and comments, and claims of people whom the page shows there as well.

    >>> from articlex import extract
    >>> extract("<h1>Snow</h1><p>By Jane Doe and Li Wei</p><p>Snow fell on Oslo on Monday.</p>").byline
    ('Jane Doe', 'Li Wei')
    """
    first, last = window(page, ledger)
    sites = site_names(page)
    beside = beside_headline(page, ledger.found("headline") or "")
    guessing = all(is_site(name, sites) or condensed(name) in beside for name in ledger.found("byline") or ())
    every = shown(page, ledger, first, last, guessing=guessing)
    lines = [line for line in every if not _in_page_footer(page, line)]
    best: Shown | None = None
    last_of_best: Shown | None = None
    newsroom: Shown | None = None
    for line in lines:
        people = _less_title(tuple(filter(None, (_less_site(name, sites) for name in line.names))), beside)
        if people and best is None:
            best = last_of_best = Shown(line.block, people, line.sure, line.because)
        elif people and best and last_of_best and _goes_on(page, last_of_best, line):
            names = tuple(dict.fromkeys((*best.names, *people)))[:MOST_NAMES]
            best, last_of_best = Shown(best.block, names, best.sure, SEVERAL_LINES), line
        elif not people and newsroom is None and line.sure > 1:
            newsroom = line
        if line.sure > 1 and _is_nothing_else(page, ledger, line):
            yield Mark(line.block, "byline", line.because)
    if best is None and not ledger.found("byline"):
        yield from _only_one(page, ledger, sites, last)
        if newsroom and not ledger.found("byline"):
            because = f"{newsroom.because}, and names nobody else"
            yield Finding("byline", newsroom.names, "byline", because, newsroom.block)
    elif best and _outdoes(best, page, ledger, first, last, guessing=guessing):
        yield Finding("byline", best.names, "byline", best.because, best.block)


def _goes_on(page: Page, above: Shown, line: Shown) -> bool:
    """Whether a line names one more author, in an element like that of the line right above it."""
    paths = {page.regions[page.blocks[at.block].region].path for at in (above, line)}
    marked = (line.sure, line.because) == (above.sure, above.because) and line.because in _MARKED
    roles = tools_of(page.words.vocabulary.code).roles
    if any(not _is_full(name) or name.casefold().rpartition(" ")[2] in roles for name in line.names):
        return False
    return marked and len(paths) == 1 and 0 < line.block - above.block <= MOST_APART


def _less_title(names: tuple[str, ...], beside: frozenset[str]) -> tuple[str, ...]:
    """Names without that of the paper behind them, which stands behind the headline in the page's title."""
    last = condensed(names[-1]) if len(names) > 1 else ""
    is_paper = any(last in one and len(last) >= MOST_OF_A_NAME * len(one) for one in beside if last)
    return names[:-1] if is_paper else names


def _less_site(name: str, sites: frozenset[str]) -> str:
    """A name without the site's behind it, as in `Jane Doe Daily Fen Staff`; nothing where it is only the site's."""
    if not is_site(name, sites):
        return name
    words = name.split()
    person, rest = " ".join(words[:MOST_OF_A_PERSON]), condensed("".join(words[MOST_OF_A_PERSON:]))
    return person if any(site in rest for site in sites) and not is_site(person, sites) else ""


def _is_nothing_else(page: Page, ledger: Ledger, line: Shown) -> bool:
    """Whether the block of a byline holds no more than that: sentences may name people too."""
    block = page.blocks[line.block]
    opens = line.sure > 2
    return (
        block.words <= LONGEST_MARKED
        and not ledger.roles[line.block]
        and (opens or not page.prose[line.block])
    )


def _only_one(page: Page, ledger: Ledger, sites: frozenset[str], first: int) -> Iterator[Finding]:
    """The byline under the story, where everything below the head that is like one names the same people."""
    under = shown(page, ledger, first, len(page.blocks), guessing=False)
    lines = [line for line in under if line.sure > 1 and not _in_page_footer(page, line)]
    below = {tuple(name for name in line.names if not is_site(name, sites)): line for line in reversed(lines)}
    below.pop((), None)
    if len(below) == 1:
        names, line = next(iter(below.items()))
        yield Finding("byline", names, "byline", f"{line.because}, under the story", line.block)


def _in_page_footer(page: Page, line: Shown) -> bool:
    """Whether a line stands in the footer of the page, and not of its article or entry: `Posted by Jo at 21:11`."""
    if line.sure > 2 and DIGIT.search(page.blocks[line.block].text):
        return False
    region = page.blocks[line.block].region
    around = {above.tag for above in page.ancestors(region)}
    return bool(page.regions[region].hints & hints.FOOTER) and around.isdisjoint(("article", "main"))


def _is_full(name: str) -> bool:
    """Whether a name has two words and a capital, or a script that knows neither: no `Paid`, no `mins read`."""
    return name.lower() == name.upper() or (" " in name and not name[0].islower())


def _has_more(shown: tuple[str, ...], claimed: tuple[str, ...]) -> bool:
    """Whether full names are shown where only a first name or an account is claimed: `todd`, `j.doe`."""
    return all(_is_full(name) and " " in name for name in shown) and all(
        name.isascii() and " " not in name and key(name) not in AGENCIES for name in claimed
    )


def _outdoes(best: Shown, page: Page, ledger: Ledger, first: int, last: int, *, guessing: bool) -> bool:
    """Whether a line that is shown says more than what is claimed: `guessing` says that this is nobody but the paper."""
    names = ledger.found("byline")
    if not names:
        return True
    if guessing:
        return best.sure > 2 or all(_is_full(name) for name in best.names)
    if best.sure > 1 and _has_more(best.names, names):
        return True
    if best.because == SEVERAL_LINES and set(names) < set(best.names):
        return True
    if (
        best.sure < 3
        or any(" " not in name for name in best.names)
        or any(
            condensed(name) in condensed(mine) or condensed(mine) in condensed(name)
            for name in names
            for mine in best.names
        )
    ):
        return False
    head = condensed(" ".join(block.text for block in page.blocks[first:last]))
    return not any(condensed(name) in head for name in names)
