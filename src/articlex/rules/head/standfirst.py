"""What stands between the headline and the story: kicker and standfirst."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.cleaning import letters
from articlex.ledger import Finding, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.read import hints
from articlex.read.inheritance import ends_sentence

SHORTEST = 6  # words
LONGEST = 90
SHORTEST_HEADING = 9  # words of one that is no subhead, though it ends without a full stop
LONGEST_KICKER = 8
NEAR = 14  # blocks from the headline
KICKERS_NEAR = 3
TEASERS_NEAR = 4  # blocks under the headline within which a "teaser" is that of the story itself
SAME = 0.8  # of the shorter text's words
_HEAD = frozenset(("byline", "date"))
_ELSEWHERE = (
    hints.NAVIGATION | hints.RELATED | hints.HIDDEN | hints.CAPTION | hints.COMMENTS | hints.PROMOTION | hints.CONSENT
    | hints.ASIDE | hints.AUTHOR_BOX
)  # fmt: skip


def kicker(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The topic or section that stands above the headline, known by its class.

    Leaves alone breadcrumbs, and kickers of other stories.

    >>> from articlex import explain
    >>> explain("<p class=kicker>Winter</p><h1>Snow</h1><p>It fell on Oslo all of Monday.</p>").blocks[0].role
    'kicker'
    """
    finding = ledger.findings.get("headline")
    if finding is None or finding.block is None:
        return
    for block in page.blocks[max(0, finding.block - KICKERS_NEAR) : finding.block + 2]:
        region = page.regions[block.region]
        if block.words <= LONGEST_KICKER and region.hints & hints.KICKER and not ledger.roles[block.index]:
            yield Mark(block.index, "kicker", "its class says so, and the headline stands beside it")


def standfirst(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """The summary between headline and story, known by its class, by the meta description, or as a
    sentence in a heading right under the headline, or the only one there is.

    Leaves alone the first paragraph of a story that has no standfirst, captions and teasers.

    >>> from articlex import extract
    >>> story = "<p>Trams stood still until noon, the mayor of Oslo said.</p>"
    >>> extract("<h1>Snow</h1><p class=standfirst>It fell on Oslo all of Monday.</p>" + story).subtitle
    'It fell on Oslo all of Monday.'
    """
    finding = ledger.findings.get("headline")
    if finding is None or finding.block is None or page.is_text:
        return
    first = next((at for at in ledger.with_role("paragraph") if at > finding.block), None)
    until = (
        min(finding.block + NEAR, len(page.blocks)) if first is None else min(first + 1, finding.block + NEAR)
    )
    for block in page.blocks[finding.block + 1 : until]:
        near = block.index - finding.block <= TEASERS_NEAR
        because = _why(page, ledger, block, _ELSEWHERE & ~hints.RELATED if near else _ELSEWHERE)
        if because and _has_story_after(ledger, block):
            yield Mark(block.index, "standfirst", because)
            yield Finding("subtitle", block.text, "standfirst", because, block.index)
            return


def _why(page: Page, ledger: Ledger, block: PageBlock, elsewhere: int) -> str:
    region = page.regions[block.region]
    open_role = ledger.roles[block.index] in ("", "paragraph", "heading")
    if (
        not open_role
        or not SHORTEST <= block.words <= LONGEST
        or region.hints & elsewhere
        or block.link_share > 0.5
    ):
        return ""
    if region.hints & hints.STANDFIRST:
        return "its class says so, and it stands under the headline"
    if block.tag in ("h2", "h3") and ends_sentence(block.text):
        return "a sentence in a heading under the headline"
    if block.tag in ("h2", "h3") and _is_only_heading(page, ledger, block):
        return "the only heading under the headline, and a long one"
    if _is_apart(page, ledger, block) and _is_description(page, block):
        return "it is the page's own description, under the headline"
    return ""


def _is_only_heading(page: Page, ledger: Ledger, block: PageBlock) -> bool:
    """Whether a long heading stands right under the headline, and the story has no other."""
    return (
        block.words >= SHORTEST_HEADING
        and block.index == ledger.block_of("headline") + 1
        and "heading" not in ledger.roles[block.index + 1 :]
    )


def _is_apart(page: Page, ledger: Ledger, block: PageBlock) -> bool:
    """Whether a block is no story, or parted from the next paragraph by more of the story's head."""
    roles = ledger.roles
    if roles[block.index] != "paragraph":
        return True
    start = block.index + 1
    after = next((i for i in range(start, len(roles)) if roles[i] == "paragraph"), start)
    if after == start or page.regions[page.blocks[after].region].path == page.regions[block.region].path:
        return False
    return any(role in _HEAD for role in roles[start:after])


def _is_description(page: Page, block: PageBlock) -> bool:
    mine = set(letters(block.text).split())
    for claim in page.claimed("description"):
        theirs = set(letters(claim.value).split())
        if theirs and len(mine & theirs) >= SAME * min(len(mine), len(theirs)) and len(theirs) >= SHORTEST:
            return True
    return False


def _has_story_after(ledger: Ledger, block: PageBlock) -> bool:
    return "paragraph" in ledger.roles[block.index + 1 :]
