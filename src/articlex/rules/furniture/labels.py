"""Furniture that is known by its words: whole blocks that say what no story says."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from articlex.ledger import Ledger, Mark, Rule
from articlex.page import Page, PageBlock
from articlex.read import hints
from articlex.rules.furniture.documented import documented

_COUNTER = regex.compile(
    r"(?:\p{L}{1,12}\s)?\d{1,3}\s?(?:/|(?P<of>\p{L}{1,3}))\s?\d{1,3}|\d{1,2}:\d{2}(?:\s?/\s?\d{1,2}:\d{2})?"
)
_DEGREES = regex.compile(
    r"[-−–+]?\d{1,3}\s?[°º˚](?:\s?[CFcf])?(?:\s?[|/·]?\s?[-−–+]?\d{1,3}\s?[°º˚](?:\s?[CFcf])?)*"
)
_TEMPLATE = regex.compile(
    r"(?:\{\{[^{}]{1,80}+\}\}\s*+|\[/\w{2,40}\]\s*+|\[\w{1,30}_\w{1,30}(?:\s[^\[\]]{0,300}+)?\]\s*+)++"
)
LONGEST_COUNTER = 20  # characters
LONGEST_READING = 24


def heads_prose(page: Page, block: PageBlock) -> bool:
    """Whether a block is a heading with running text right under it: then it is a subhead."""
    after = block.index + 1
    return block.level > 0 and after < len(page.prose) and page.prose[after] > 0


def _label(
    name: str, role: str, fact: str, example: str, leaves_alone: str = "a heading with running text under it"
) -> Rule:
    """A rule for the blocks that are, letter for letter, one of the labels that the vocabulary has for it."""
    phrases = f"labels_{name.removesuffix('_label')}"

    def rule(page: Page, ledger: Ledger) -> Iterator[Mark]:
        for block in page.matching(phrases):
            if not ledger.roles[block.index] and not heads_prose(page, block):
                yield Mark(block.index, role, f"the whole block is the label {block.text!r}")

    return documented(rule, name, role, fact, leaves_alone, example)


navigation_label = _label(
    "navigation_label",
    "navigation",
    "A block that is nothing but a menu's word: Home, Menu, Search, Back to top.",
    "<div>Menu</div><p>The menu of the café has ten dishes, all of them cold.</p>",
)
sharing_label = _label(
    "sharing_label",
    "sharing",
    "A block that is nothing but an invitation to share, print or save.",
    "<div>Share this article</div><p>They share a room with a view of the sea.</p>",
    "a sentence about sharing",
)
related_label = _label(
    "related_label",
    "related",
    "A block that is nothing but the title of a list of other stories: Recommended Videos, Most read.",
    "<p>Recommended Videos</p><p>The videos showed the two men in a street of Rome.</p>",
)
comments_label = _label(
    "comments_label",
    "comments",
    "A block that is nothing but the title or button of a comment section.",
    "<div>Leave a comment</div><p>He would not comment on the case on Monday.</p>",
)
promotion_label = _label(
    "promotion_label",
    "promotion",
    "A block that is nothing but an offer: Subscribe, Newsletter, Donate.",
    "<div>Subscribe</div><p>Half of the readers subscribe to a paper, a poll says.</p>",
)
consent_label = _label(
    "consent_label",
    "consent",
    "A block that is nothing but a button of a consent banner.",
    "<div>Accept all</div><p>They will accept all of the terms, the minister said.</p>",
)
legal_label = _label(
    "legal_label",
    "legal",
    "A block that is nothing but a footer's link: Terms of use, Privacy policy, Contact us.",
    "<div>Privacy policy</div><p>The privacy policy of the firm was changed in May.</p>",
)
widget_label = _label(
    "widget_label",
    "widget",
    "A block that is nothing but the word of a player, gallery or loader: Loading..., Pause, Close.",
    "<p>Loading...</p><p>Loading the ship took the crew three days and a night.</p>",
)
weather_label = _label(
    "weather_label",
    "widget",
    "A block that is nothing but a weather widget's word or icon: Clear icon, Humidity.",
    "<div>Clear icon</div><p>The icon was clear of dust after a week of work.</p>",
)


def skip_link(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A link for keyboard users that jumps over the menus.

    Leaves alone a sentence about skipping, a heading that unfolds the text under it, and links in the article.

    >>> from articlex import explain
    >>> explain("<a href=#main>Skip to main content</a><p>Ten pupils skip to school each day.</p>").blocks[0].role
    'navigation'
    """
    for block in page.blocks[:SKIP_LINKS_WITHIN]:
        href = block.href or ""
        if (
            len(href) > 1
            and href[0] == "#"
            and not ledger.roles[block.index]
            and not any(region.tag == "article" for region in page.ancestors(block.region))
            and not heads_prose(page, block)
        ):
            yield Mark(block.index, "navigation", f"a link to {href} at the head of the page")


SKIP_LINKS_WITHIN = 12  # blocks from the top of the page


def advertising_label(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A block that is nothing but the word that stands over an advertisement.

    Leaves alone a sentence about advertising.

    >>> from articlex import explain
    >>> explain("<p>Advertisement</p><p>The advertisement ran for ten days in three papers.</p>").blocks[0].role
    'advertising'
    """
    labels = {block.index for block in page.matching("labels_advertising")}
    taken_out = {block.index for block in page.hinted(hints.ADVERTISING) if block.tag == "span"}
    for index in sorted(labels | taken_out):
        if not ledger.roles[index]:
            because = f"the whole block is the label {page.blocks[index].text!r}"
            yield Mark(
                index, "advertising", because if index in labels else "such a label, within a sentence"
            )


def unfilled_template(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A block that is nothing but marks that a template or a plug-in should have replaced: {{ title }}, [vc_row].

    Leaves alone words in brackets, and such marks in a sentence.

    >>> from articlex import explain
    >>> explain("<p>[/vc_column]</p><p>[Laughs] The column fell into the sea on Monday night.</p>").blocks[0].role
    'widget'
    """
    for block in page.blocks:
        if block.text[0] in "[{" and not ledger.roles[block.index] and _TEMPLATE.fullmatch(block.text):
            yield Mark(block.index, "widget", "nothing but what a template should have replaced")


def weather_reading(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A block that is nothing but temperatures, as weather widgets show them.

    Leaves alone temperatures in a sentence or in a table.

    >>> from articlex import explain
    >>> explain("<div>65º</div><p>It was 65º in the shade when the race began on Sunday.</p>").blocks[0].role
    'widget'
    """
    for block in page.brief_numbers:
        if (
            len(block.text) <= LONGEST_READING
            and block.tag not in ("td", "th")
            and not ledger.roles[block.index]
            and _DEGREES.fullmatch(block.text)
        ):
            yield Mark(block.index, "widget", "nothing but a temperature")


def gallery_counter(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A block that is nothing but a picture's number, or a player's clock: 1 / 19, 2 of 5, 0:42.

    Leaves alone dates, and fractions and scores in a sentence or in a table.

    >>> from articlex import explain
    >>> explain("<div>1 / 19</div><p>About 1/3 of the towns had no water on Monday night.</p>").blocks[0].role
    'widget'
    """
    for block in page.brief_numbers:
        if (
            len(block.text) <= LONGEST_COUNTER
            and block.tag not in ("td", "th")
            and not ledger.roles[block.index]
        ):
            found = _COUNTER.fullmatch(block.text)
            if found and (found["of"] or "").lower() not in page.words.months:
                yield Mark(block.index, "widget", "nothing but a counter or a clock")


def reading_time(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A short line that says how long the story takes to read: 5 min read.

    Leaves alone sentences about minutes.

    >>> from articlex import explain
    >>> explain("<div>5 min read</div><p>The race took five minutes, and nobody fell on Monday.</p>").blocks[0].role
    'widget'
    """
    times = page.words.vocabulary.reading_time
    for block in page.brief_numbers:
        if not ledger.roles[block.index]:
            low = block.text.lower()
            if any(words in low for words in times):
                yield Mark(block.index, "widget", "nothing but the time it takes to read the story")
