"""Chrome that is known by its place: blocks that the model did not take for story, inside a container whose
markup says what it is. These rules give such blocks their name; they never take a story block."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from articlex.ledger import Ledger, Mark
from articlex.page import Page
from articlex.read import hints


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


def screen_reader_text(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Text for screen readers only, which the page does not show.

    Leaves alone text that everyone sees.

    >>> from articlex import explain
    >>> page = "<p class=sr-only>Menu follows</p><p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
    >>> explain(page).blocks[0].role
    'hidden'
    """
    yield from inside(page, ledger, hints.SCREEN_READER, "hidden")


def consent_banner(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Text in a dialog or a box that asks for consent.

    Leaves alone a story about cookies.

    >>> from articlex import explain
    >>> page = "<div id=cookie-banner>We care for you</div><p>Snow fell on Oslo on Monday, and on Bergen.</p>"
    >>> explain(page).blocks[0].role
    'consent'
    """
    yield from inside(page, ledger, hints.CONSENT, "consent")


def comments_section(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """What readers wrote under the story, and the form for it.

    Leaves alone what the model took for story.

    >>> from articlex import explain
    >>> page = "<p>Snow fell on Oslo on Monday, and on Bergen too.</p><div class=comments><b>Ann</b>: Nice</div>"
    >>> explain(page).blocks[1].role
    'comments'
    """
    yield from inside(page, ledger, hints.COMMENTS, "comments")


def sharing_bar(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The buttons that share a story or follow an account.

    Leaves alone what the model took for story.

    >>> from articlex import explain
    >>> page = "<div class=share-bar>Post it</div><p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
    >>> explain(page).blocks[0].role
    'sharing'
    """
    yield from inside(page, ledger, hints.SHARING, "sharing")


def advertising_slot(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """What stands in a slot for advertisements.

    Leaves alone what the model took for story.

    >>> from articlex import explain
    >>> page = "<div class=ad-slot>Fresh bread</div><p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
    >>> explain(page).blocks[0].role
    'advertising'
    """
    yield from inside(page, ledger, hints.ADVERTISING, "advertising")


def promotion_box(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Boxes for newsletters, subscriptions, donations, and the wall before paid text.

    Leaves alone what the model took for story.

    >>> from articlex import explain
    >>> page = "<div class=newsletter>Every day</div><p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
    >>> explain(page).blocks[0].role
    'promotion'
    """
    yield from inside(page, ledger, hints.PROMOTION | hints.PAYWALL, "promotion")


def related_box(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Boxes and lists of other stories.

    Leaves alone what the model took for story.

    >>> from articlex import explain
    >>> page = "<p>Snow fell on Oslo on Monday, and on Bergen too.</p><div class=related-posts>Sun in Rome</div>"
    >>> explain(page).blocks[1].role
    'related'
    """
    yield from inside(page, ledger, hints.RELATED, "related")


def author_box(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A box about the author: picture, life, other stories.

    Leaves alone the byline itself, and what the model took for story.

    >>> from articlex import explain
    >>> page = "<p>Snow fell on Oslo on Monday, and on Bergen too.</p><div class=author-bio>a life on skis</div>"
    >>> explain(page).blocks[1].role
    'author_box'
    """
    yield from inside(page, ledger, hints.AUTHOR_BOX | hints.BYLINE, "author_box")


def tag_list(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The list of a story's tags or topics.

    Leaves alone what the model took for story.

    >>> from articlex import explain
    >>> page = "<p>Snow fell on Oslo on Monday, and on Bergen too.</p><div class=tags>Snow Oslo</div>"
    >>> explain(page).blocks[1].role
    'tags'
    """
    yield from inside(page, ledger, hints.TAGS, "tags")


def navigation_bar(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Menus, breadcrumbs and pagers.

    Leaves alone what the model took for story.

    >>> from articlex import explain
    >>> page = "<nav>Sport Politics</nav><p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
    >>> explain(page).blocks[0].role
    'navigation'
    """
    yield from inside(page, ledger, hints.NAVIGATION, "navigation")


def page_footer(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The foot of the page: imprint, rights, contacts.

    Leaves alone what the model took for story.

    >>> from articlex import explain
    >>> page = "<p>Snow fell on Oslo on Monday, and on Bergen too.</p><footer>Fen Media</footer>"
    >>> explain(page).blocks[1].role
    'legal'
    """
    yield from inside(page, ledger, hints.FOOTER | hints.LEGAL, "legal")


def widget_box(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Players, forms, polls, buttons and the like.

    Leaves alone what the model took for story.

    >>> from articlex import explain
    >>> page = "<form>Snow or sun</form><p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
    >>> explain(page).blocks[0].role
    'widget'
    """
    yield from inside(page, ledger, hints.WIDGET | hints.GALLERY, "widget")


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
