"""The people of the byline with what the page says of them, and whoever else has a part in the story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import cast

from articlex.cleaning import condensed
from articlex.lang.agencies import AGENCIES
from articlex.lang.places import key
from articlex.ledger import Finding, Ledger
from articlex.page import Claim, Page, PageBlock
from articlex.parts import Author, PersonKind
from articlex.read import hints
from articlex.rules.head.byline.name_tools import TRIM, bare, tools_of
from articlex.rules.head.byline.names import names_in
from articlex.rules.head.sites import is_site, site_names
from articlex.rules.media.openings import openings
from articlex.urls import web_address

MOST_LINES = 12  # blocks with a byline in which links to the authors are looked for
MOST_OTHERS = 12  # people who are no authors
LONGEST_LINE = 40  # words of such a block
LONGEST_ROLE = 80  # characters
LONGEST_CREDIT = 200  # characters
NOBODY: Mapping[str, str] = {}


def authors(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """The authors are the names of the byline, with the address, kind and role that the page gives them; who else is
    named with a role, as translator or photographer, follows.

    Leaves alone the byline itself, and people of whom nothing is known but that they contributed.

    >>> from articlex import extract
    >>> page = "<h1>Snow</h1><p>By <a rel=author href=/ada>Ada Lund</a>, Senior Reporter</p><p>Snow fell on Oslo."
    >>> extract(page, url="https://fen.example/snow").authors
    (Author(name='Ada Lund', url='https://fen.example/ada', kind='person', role='Senior Reporter'),)
    """
    names = ledger.found("byline") or ()
    claimed: dict[str, Mapping[str, str]] = {}
    for claim in page.claimed("byline"):
        if claim.about:
            claimed.setdefault(condensed(claim.value), claim.about)
    others = [claim for claim in page.claimed("contributor") if claim.about.get("role")][:MOST_OTHERS]
    lines = list(islice(_lines(page, ledger), MOST_LINES)) if names else []
    found = [_author(page, name, claimed.get(condensed(name), NOBODY), lines) for name in names]
    known = {condensed(author.name) for author in found}
    found += [_contributor(page, claim) for claim in others if condensed(claim.value) not in known]
    found += _photographers(page, lines, known)
    if found:
        byline = ledger.findings.get("byline")
        source, block = (byline.source, byline.block) if byline else (others[0].source, None)
        yield Finding(
            "authors", tuple(found), source, "the names of the byline, and what is known of them", block
        )


def _lines(page: Page, ledger: Ledger) -> Iterator[PageBlock]:
    """The blocks in which the authors are named, that of the byline first."""
    first = ledger.block_of("byline")
    named = [first] if first >= 0 else []
    named += ledger.with_role("byline")
    named += (cue.block for cue in page.cues if cue.kind & hints.BYLINE and cue.block < len(page.blocks))
    named += (block.index for block in page.hinted(hints.BYLINE))
    return (page.blocks[at] for at in dict.fromkeys(named) if page.blocks[at].words <= LONGEST_LINE)


def _author(page: Page, name: str, about: Mapping[str, str], lines: list[PageBlock]) -> Author:
    """One of the byline, as claims and then the lines around the headline tell of them."""
    mine = condensed(name)
    url = web_address(about["url"], page.base) if "url" in about else None
    url = url or next((found for line in lines if (found := _linked(page, line, mine))), None)
    role = about.get("role") or next((found for line in lines if (found := _role(page, line, name))), None)
    return Author(name, url, _kind(page, name, about), role)


def _kind(page: Page, name: str, about: Mapping[str, str]) -> PersonKind:
    staff = bare(name) in tools_of(page.words.vocabulary.code).staff
    if staff or key(name) in AGENCIES or is_site(name, site_names(page)):
        return "organisation"
    return cast(PersonKind, about.get("kind", "person"))


def _linked(page: Page, line: PageBlock, mine: str) -> str | None:
    """Where a name leads that is a link of its own in a line."""
    for span in line.spans if line.link_chars else ():
        if span.href and condensed(line.text[span.start : span.stop]) == mine:
            return web_address(span.href, page.base)
    return None


def _role(page: Page, line: PageBlock, name: str) -> str | None:
    """The role that stands right after a name in a line, if all of its words are such as roles have."""
    _, found, rest = line.text.partition(name)
    if not found:
        return None
    tools = tools_of(page.words.vocabulary.code)
    part = next(filter(None, tools.parted(rest[:LONGEST_ROLE])), "").strip(TRIM)
    words = part.casefold().split()
    return part if words and tools.role_words.issuperset(words) else None


def _contributor(page: Page, claim: Claim) -> Author:
    url = web_address(claim.about["url"], page.base) if "url" in claim.about else None
    return Author(claim.value, url, _kind(page, claim.value, claim.about), claim.about["role"])


def _photographers(page: Page, lines: list[PageBlock], known: set[str]) -> Iterator[Author]:
    """Who is credited in the line of the byline: `Words by Ada Lund · Photos by Bo Ek`."""
    for line in lines[:1]:
        for _, stop in islice(openings(page.words).inside(line.text), MOST_OTHERS):
            credit = line.text[stop : stop + LONGEST_CREDIT]
            part = next(tools_of(page.words.vocabulary.code).parted(credit), "")
            for name in names_in(part, page.words):
                if condensed(name) not in known:
                    yield Author(name, role="photographer")
