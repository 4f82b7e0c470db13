"""Furniture that is known by a turn of phrase: what prompts, banners and related lines say."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.lang.words import ARROWS
from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.rules.furniture.labels import heads_prose

LONGEST_RELATED = 35  # words of a "read also" line
LINKED = 0.3  # of a "read also" line at least is a link, unless it ends without a full stop
ALL_LINKED = 0.8  # of a line behind an arrow
_KINDS = ("navigation", "sharing", "related", "comments", "promotion", "consent", "legal", "advertising")


def related_line(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line among the paragraphs that points to another story, by its words or by an arrow before a link.

    Leaves alone a sentence that only begins like one and links nowhere, and subheads.

    >>> from articlex import explain
    >>> page = "<p>Snow fell on Oslo on Monday.</p><p>Read also: <a href=/2>Sun in Rome</a></p><p>It went on.</p>"
    >>> explain(page).blocks[1].role
    'related'
    """
    for block in page.matching("openings_related"):
        if (
            ledger.roles[block.index] in _OPEN
            and block.words <= LONGEST_RELATED
            and (block.link_share >= LINKED or (page.is_text and not page.prose[block.index]))
            and not heads_prose(page, block)
        ):
            yield Mark(block.index, "related", "opens as a pointer to another story and links to it")
    for block in map(page.blocks.__getitem__, ledger.with_role("paragraph")):
        if (
            block.link_chars
            and block.text[0] in ARROWS
            and block.words <= LONGEST_RELATED
            and _is_link(block)
        ):
            yield Mark(block.index, "related", "an arrow and a link")


def _is_link(block: PageBlock) -> bool:
    """Whether a text that begins with an arrow is a link, and no quote in marks that look like one."""
    return block.link_share >= ALL_LINKED and _ENDS_OF_QUOTES.isdisjoint(block.text)


_ENDS_OF_QUOTES = frozenset("«‹")  # that begin with » or ›, which are arrows elsewhere
_OPEN = frozenset(("", "paragraph", "heading", "list_item", "quote", "outside"))


def tag_line(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line among the paragraphs, no sentence, that says what the story has been filed under, and links there.

    Leaves alone a sentence that begins like one, lines without a link, and subheads.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> line = "<p>Tags: <a href=/snow>snow</a>, <a href=/oslo>Oslo</a></p>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1>{story}{line}{story}").body)
    6
    """
    for block in page.matching("openings_tags"):
        is_open = ledger.roles[block.index] in STORY and not block.level
        if is_open and block.link_share >= LINKED and not page.prose[block.index]:
            yield Mark(block.index, "tags", "says what the story has been filed under, and links there")


def prompt(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """What the page says of itself: sign-ups, cookies, rights, players that need a script.

    Leaves alone what the model took for story: a story may quote such words.

    >>> from articlex import explain
    >>> page = "<p>Snow fell on Oslo on Monday, and on Bergen too.</p><div>Sign up for our newsletter</div>"
    >>> explain(page).blocks[1].role
    'promotion'
    """
    for kind in (*_KINDS, "widget"):
        for how in ("phrases", "openings"):
            for block in page.matching(f"{how}_{kind}"):
                if not ledger.roles[block.index]:
                    yield Mark(block.index, kind, f"says what {kind} says")
