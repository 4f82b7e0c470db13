"""What the page holds but does not show."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Ledger, Mark
from articlex.page import Page
from articlex.read import hints

_FORMS = hints.WIDGET | hints.CONSENT | hints.COMMENTS | hints.PROMOTION | hints.NAVIGATION


def hidden_text(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Text that the page does not show, by `hidden`, `aria-hidden`, `display:none` or `<noscript>`.

    Leaves alone running text in a hidden container, which may be a tab of the story, or all of it until a script shows
    it, and what stands among questions that unfold: there the model decides.

    >>> from articlex import explain
    >>> page = "<p hidden>Nobody is to read this.</p><p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
    >>> explain(page).blocks[0].role
    'hidden'
    """
    for hinted, indexes in page.by_hints.items():
        if hinted & hints.HIDDEN and not hinted & hints.FOLD:
            for index in indexes:
                itself = page.regions[page.blocks[index].region].own & hints.HIDDEN
                if itself or hinted & _FORMS or not page.prose[index]:
                    yield Mark(index, "hidden", "its markup hides it")
