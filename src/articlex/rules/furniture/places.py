"""Furniture that is known by its place: blocks that the model did not take for story, inside a container whose
markup says what it is. These rules give such blocks their name; they never take a story block."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from articlex.ledger import Ledger, Mark, Rule
from articlex.page import Page
from articlex.read import hints
from articlex.rules.furniture.documented import documented


def inside(page: Page, ledger: Ledger, bits: int, role: str) -> Iterator[Mark]:
    """Marks for the unmarked blocks whose containers carry one of the hints."""
    for hinted, indexes in page.by_hints.items():
        found = hinted & bits
        if found:
            because = f"in a container whose markup says {hint_names(found)}"
            for index in indexes:
                if not ledger.roles[index]:
                    yield Mark(index, role, because)


@lru_cache(maxsize=256)
def hint_names(bits: int) -> str:
    """The hints in words."""
    return " and ".join(name for bit, name in hints.NAMES.items() if bits & bit)


def _place(
    name: str,
    role: str,
    bits: int,
    fact: str,
    example: str,
    leaves_alone: str = "what the model took for story",
) -> Rule:
    """A rule for the blocks that no rule has marked, in containers that carry one of some hints."""

    def rule(page: Page, ledger: Ledger) -> Iterator[Mark]:
        yield from inside(page, ledger, bits, role)

    return documented(rule, name, role, fact, leaves_alone, example)


screen_reader_text = _place(
    "screen_reader_text",
    "hidden",
    hints.SCREEN_READER,
    "Text for screen readers only, which the page does not show.",
    "<p class=sr-only>Menu follows</p>…",
    "text that everyone sees",
)
consent_banner = _place(
    "consent_banner",
    "consent",
    hints.CONSENT,
    "Text in a dialog or a box that asks for consent.",
    "<div id=cookie-banner>We care for you</div>…",
    "a story about cookies",
)
comments_section = _place(
    "comments_section",
    "comments",
    hints.COMMENTS,
    "What readers wrote under the story, and the form for it.",
    "…<div class=comments><b>Ann</b>: Nice</div>",
)
sharing_bar = _place(
    "sharing_bar",
    "sharing",
    hints.SHARING,
    "The buttons that share a story or follow an account.",
    "<div class=share-bar>Post it</div>…",
)
advertising_slot = _place(
    "advertising_slot",
    "advertising",
    hints.ADVERTISING,
    "What stands in a slot for advertisements.",
    "<div class=ad-slot>Fresh bread</div>…",
)
promotion_box = _place(
    "promotion_box",
    "promotion",
    hints.PROMOTION | hints.PAYWALL,
    "Boxes for newsletters, subscriptions, donations, and the wall before paid text.",
    "<div class=newsletter>Every day</div>…",
)
related_box = _place(
    "related_box",
    "related",
    hints.RELATED,
    "Boxes and lists of other stories.",
    "…<div class=related-posts>Sun in Rome</div>",
)
author_box = _place(
    "author_box",
    "author_box",
    hints.AUTHOR_BOX | hints.BYLINE,
    "A box about the author: picture, life, other stories.",
    "…<div class=author-bio>a life on skis</div>",
    "the byline itself, and what the model took for story",
)
tag_list = _place(
    "tag_list",
    "tags",
    hints.TAGS,
    "The list of a story's tags or topics.",
    "…<div class=tags>Snow Oslo</div>",
)
navigation_bar = _place(
    "navigation_bar",
    "navigation",
    hints.NAVIGATION,
    "Menus, breadcrumbs and pagers.",
    "<nav>Sport Politics</nav>…",
)
page_footer = _place(
    "page_footer",
    "legal",
    hints.FOOTER | hints.LEGAL,
    "The foot of the page: imprint, rights, contacts.",
    "…<footer>Fen Media</footer>",
)
widget_box = _place(
    "widget_box",
    "widget",
    hints.WIDGET | hints.GALLERY,
    "Players, forms, polls, buttons and the like.",
    "<form>Snow or sun</form>…",
)


def outside_the_story(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Whatever no rule knew by name and the model did not take for story.

    Leaves alone every block that has a role already.

    >>> from articlex import explain
    >>> explain("<div>Fen</div><p>Snow fell on Oslo on Monday, and on Bergen too.</p>").blocks[0].role
    'outside'
    """
    for block in page.blocks:
        if not ledger.roles[block.index]:
            yield Mark(block.index, "outside", "the model did not take it for story")
