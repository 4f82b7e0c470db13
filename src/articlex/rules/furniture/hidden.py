"""What the page holds but does not show."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Ledger, Mark
from articlex.page import Page
from articlex.read import hints
from articlex.read.inheritance import ends_sentence

_ASKS = ("?", "？", "؟", ";")  # the Greek question mark looks like a semicolon
_FORMS = hints.WIDGET | hints.CONSENT | hints.COMMENTS | hints.PROMOTION | hints.NAVIGATION


def hidden_text(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Text that the page does not show, by `hidden`, `aria-hidden`, `display:none` or `<noscript>`.

    Leaves alone running text in a hidden container: it may be a tab or a fold of the story, or all of it
    until a script shows it, so the votes decide. They decide of a short answer below its question, too.

    >>> from articlex import explain
    >>> page = "<p hidden>Nobody is to read this.</p><p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
    >>> explain(page).blocks[0].role
    'hidden'
    """
    for told, indexes in page.by_hints.items():
        if told & hints.HIDDEN:
            for index in indexes:
                if _is_fold(page, index):
                    continue
                itself = page.regions[page.blocks[index].region].own & hints.HIDDEN
                if itself or told & _FORMS or not page.prose[index]:
                    yield Mark(index, "hidden", "its markup hides it")


def _is_fold(page: Page, index: int) -> bool:
    """Whether a block is a sentence right below a heading that is shown and asks for it."""
    block = page.blocks[index]
    question = page.blocks[index - 1] if index else block
    asks = question.level > 0 and question.text.endswith(_ASKS)
    shown = not page.regions[question.region].hints & hints.HIDDEN
    return asks and shown and block.tag == "p" and ends_sentence(block.text)
