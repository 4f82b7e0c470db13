"""The addresses of a page: its own, that of the next page of its story, that of its AMP form, and the way to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from articlex.ledger import Finding, Ledger
from articlex.page import Claim, Page, PageBlock
from articlex.parts import Breadcrumb
from articlex.read.addresses import canonical_claim
from articlex.urls import web_address

_PAGE_NUMBER = re.compile(r"(?<!\d)(\d{1,2})((?:\.\w{2,5})?/?)$")
_DAY = re.compile(r"(?:/(?:19|20)\d\d|/(?:19|20)\d\d/\d\d?)/$|\d-$")
MOST_STEPS = 12  # of breadcrumbs
LONGEST_STEP = 120  # characters
NAMED = "breadcrumb"


def addresses_claimed(page: Page, _: Ledger) -> Iterator[Finding]:
    """The page's own address, that of its AMP form, and that of the next page of the same story.

    Leaves alone addresses that are none, and a next page that is another story's: its address neither begins like
    the page's own nor has the next number in its place.

    >>> from articlex import extract
    >>> extract("<link rel=next href=/snow/2><p>Snow fell.</p>", url="https://fen.example/snow").next_page
    'https://fen.example/snow/2'
    """
    own = canonical_claim(page.claimed("url"), page.base)
    if own:
        yield Finding("canonical_url", own.value, own.source, "claimed as the page's own address")
    for claim in page.claimed("amp_url")[:1]:
        if address := web_address(claim.value, page.base):
            yield Finding("amp_url", address, claim.source, "claimed as its address in AMP")
    mine = [address for address in (page.url, own and own.value) if address]
    for claim in page.claimed("next_page")[:1]:
        address = web_address(claim.value, page.base)
        if address and any(_goes_on(address, known) or _counts_on(address, known) for known in mine):
            yield Finding(
                "next_page", address, claim.source, "claimed as next, with an address like the page's"
            )


def _stem(address: str) -> str:
    """An address without its scheme, query and ending: what the next pages of a story begin with."""
    bare = address.partition("://")[2].partition("#")[0].partition("?")[0].rstrip("/")
    head, slash, last = bare.rpartition("/")
    return head + slash + last.partition(".")[0] if slash else ""


def _goes_on(address: str, own: str) -> bool:
    """Whether an address is a longer form of the page's own."""
    after, stem = address.partition("://")[2], _stem(own)
    return bool(stem) and after.startswith(stem) and not after[len(stem) :][:1].isalnum()


def _counts_on(address: str, own: str) -> bool:
    """Whether two addresses differ in the number of the page alone, which is one more; days of a month are no pages.

    >>> _counts_on("https://fen.example/snow/3", "https://fen.example/snow/2")
    True
    >>> _counts_on("https://fen.example/2024/03/16", "https://fen.example/2024/03/15")
    False
    """
    found, after = _PAGE_NUMBER.search(own), _PAGE_NUMBER.search(address)
    if not (found and after) or _DAY.search(own[: found.start()]):
        return False
    is_same = own[: found.start()] == address[: after.start()] and found[2] == after[2]
    return is_same and int(found[1]) + 1 == int(after[1])


def breadcrumbs(page: Page, _: Ledger) -> Iterator[Finding]:
    """The way from the front page to the story, as JSON-LD or the links of a container named for it have it.

    Leaves alone a second trail, and steps as long as sentences.

    >>> from articlex import extract
    >>> page = "<div class=breadcrumb><a href=/>Fen</a> › <a href=/winter>Winter</a></div><h1>Snow</h1><p>Snow fell."
    >>> [step.name for step in extract(page).breadcrumbs]
    ['Fen', 'Winter']
    """
    if steps := _claimed(page):
        yield Finding("breadcrumbs", steps, page.claimed("breadcrumb")[0].source, "claimed as breadcrumbs")
    elif steps := _shown(page):
        yield Finding("breadcrumbs", steps, "breadcrumbs", "links in a container named for them")


def _claimed(page: Page) -> tuple[Breadcrumb, ...]:
    """The first trail that is claimed: in the next, positions begin anew."""
    claims = page.claimed("breadcrumb")
    end = next(
        (at for at, (one, other) in enumerate(pairwise(claims), 1) if _position(other) <= _position(one)),
        None,
    )
    return tuple(
        Breadcrumb(claim.value, web_address(claim.about.get("url", ""), page.base))
        for claim in claims[:end][:MOST_STEPS]
        if len(claim.value) <= LONGEST_STEP
    )


def _position(claim: Claim) -> int:
    return int(claim.about["position"])


def _shown(page: Page) -> tuple[Breadcrumb, ...]:
    """The links of the first container that is named for them and holds any."""
    if NAMED not in " ".join([region.names for region in page.regions]).lower():
        return ()
    known: dict[int, list[tuple[str, str]]] = {}  # containers in containers share their blocks
    for region in page.regions:
        if NAMED in region.names.lower() and region.stop - region.start <= 2 * MOST_STEPS:
            links: list[tuple[str, str]] = []
            for block in page.within(region):
                if block.index not in known:
                    known[block.index] = _links(block)
                links += known[block.index]
            if links:
                return tuple(
                    Breadcrumb(name, web_address(href, page.base))
                    for name, href in links[:MOST_STEPS]
                    if len(name) <= LONGEST_STEP
                )
    return ()


def _links(block: PageBlock) -> list[tuple[str, str]]:
    """The texts of the links in a block, and where they lead."""
    return [(block.text[span.start : span.stop], span.href) for span in block.spans if span.href]
