"""The rules that honour what was learnt of a site. Each cites the file and the line it goes by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from articlex.ledger import BESIDE_STORY, STORY, Finding, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.read.inheritance import LONG_PROSE
from articlex.rules.sites.shapes import Places, opening_of, shape_of
from articlex.site import Learnt, LearntKind, Site

TOO_MUCH = 0.3  # of the body's words: an entry that would take more is wrong
TOO_MUCH_IN_ALL = 0.5  # of the body's words: entries that would take more together are wrong

_SIGNS = "|-–—·:»«•/"  # that part a headline from the site's name

Found = tuple[str, int, Learnt]
"""The file of a site, how many pages it was learnt from, and its entry."""
Known = Callable[[Site, PageBlock], Learnt | None]


def repeated_line(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line of the story that comes again on pages of its site, in a container of the same kind.

    Leaves alone lines that are more than 30 % of the story or all its paragraphs, and pages that are no article.
    """
    places = Places(page)

    def known(site: Site, block: PageBlock) -> Learnt | None:
        return site.by_kind["line"].get((shape_of(block.text), places.of(block.region)))

    yield from _taken_out(page, ledger, "line", known)


def repeated_opening(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line of the story that is mostly a link, and opens as such lines do on other pages of its site.

    Leaves alone lines that are more than 30 % of the story or all its paragraphs, and pages that are no article.
    """
    places = Places(page)

    def known(site: Site, block: PageBlock) -> Learnt | None:
        label = opening_of(block)
        return site.by_kind["opening"].get((label, places.of(block.region))) if label else None

    yield from _taken_out(page, ledger, "opening", known)


def repeated_container(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """What stands in a container whose words come again on pages of its site.

    Leaves alone containers in which running text of the story stands, such as one that was never closed, those that
    hold more than 30 % of the story or all its paragraphs, and pages that are no article.
    """
    places = Places(page)
    of_story: set[str] = set()
    if any(site.by_kind["container"] for site in page.sites):
        for at in ledger.with_role(*STORY):
            if page.prose[at] >= LONG_PROSE:
                of_story.update(places.around(page.blocks[at].region))

    def known(site: Site, block: PageBlock) -> Learnt | None:
        containers = site.by_kind["container"]
        around = places.around(block.region)
        found = (containers.get((place, "")) for place in around if place not in of_story)
        return next(filter(None, found), None)

    yield from _taken_out(page, ledger, "container", known)


def repeated_byline(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """A byline that stands on every page of a site is none.

    Leaves alone names that stand beside it.
    """
    names: tuple[str, ...] = ledger.found("byline") or ()
    for site in page.sites:
        known = site.by_kind["byline"]
        repeated = [name for name in names if (name, "") in known]
        if repeated:
            left = tuple(name for name in names if name not in repeated)
            one = known[repeated[0], ""]
            because = f"{site.cited(one.line)}: {one.text} stands on {one.pages} of {site.pages} pages"
            yield Finding("byline", left, "site", because)
            authors = tuple(author for author in ledger.found("authors") or () if author.name not in repeated)
            yield Finding("authors", authors, "site", because)


def repeated_title(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """A part that comes again in the titles of a site's pages is the site's name, and no part of a headline.

    Leaves alone a headline that is nothing else, and one in whose last words the site's name stands.
    """
    headline: str = ledger.found("headline") or ""
    for site in page.sites:
        for one in site.by_kind["title"].values():
            because = f"{site.cited(one.line)}: a part of the titles of {one.pages} of {site.pages} pages"
            if not ledger.found("site_name"):
                yield Finding("site_name", one.text, "site", because)
            if bare := _without(headline, one.text):
                yield Finding("headline", bare, "site", because, ledger.findings["headline"].block)


def _without(headline: str, part: str) -> str:
    """A headline without a part at its end or beginning that a sign parts from it; "" where it has none."""
    before, after = headline.removesuffix(part), headline.removeprefix(part)
    if before != headline and before.rstrip()[-1:] in tuple(_SIGNS):
        return before.rstrip(_SIGNS + " ")
    if after != headline and after.lstrip()[:1] in tuple(_SIGNS):
        return after.lstrip(_SIGNS + " ")
    return ""


def _taken_out(page: Page, ledger: Ledger, kind: LearntKind, known: Known) -> Iterator[Mark]:
    """Marks for the blocks of the story that entries of a kind know, less those that would take too much.

    None on pages that are no articles: what comes again in a shop or a handbook may be what its pages say.
    """
    sites = [site for site in page.sites if site.by_kind[kind]]
    if not sites or ledger.found("kind") != "article":
        return
    found: dict[int, Found] = {}
    story = ledger.with_role(*STORY, *BESIDE_STORY)
    for at in story:
        for site in sites:
            if one := known(site, page.blocks[at]):
                found[at] = site.cited(one.line), site.pages, one
                break
    if found:
        yield from _within_bounds(page, ledger, story, found)


def _within_bounds(
    page: Page, ledger: Ledger, story: tuple[int, ...], found: dict[int, Found]
) -> Iterator[Mark]:
    total = sum(page.blocks[at].words for at in story) or 1
    taken: Counter[Found] = Counter()
    for at, entry in found.items():
        taken[entry] += page.blocks[at].words
    paragraphs = [at for at in story if ledger.roles[at] == "paragraph"]
    are_all = bool(paragraphs) and all(paragraph in found for paragraph in paragraphs)
    in_all = sum(taken.values()) / total
    for at, entry in found.items():
        file, pages, one = entry
        share = taken[entry] / total
        cited = f"{file}: {one.text[:60]!r}"
        if share > TOO_MUCH:
            because = f"{cited} is ignored: it would take {share:.0%} of the body"
        elif in_all > TOO_MUCH_IN_ALL:
            because = f"{cited} is ignored: with others it would take {in_all:.0%} of the body"
        elif are_all:
            because = f"{cited} is ignored: no paragraph would be left"
        else:
            yield Mark(at, "repeat", f"{cited} comes again on {one.pages} of {pages} pages")
            continue
        yield Mark(at, ledger.roles[at], because)
