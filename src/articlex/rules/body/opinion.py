"""The last resort on a page where the model found no story."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page
from articlex.read.opinion import readability_texts
from articlex.rules.body.story import kind_of

ENOUGH = 100  # words of running text: a page with less has no story


def second_opinion(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Running text that readability-lxml takes for the story, where the model found none.

    Leaves alone every page with a body, pages without running text, and what earlier rules have named.

    >>> from articlex import explain
    >>> answer = "<li class=comment><b>ann</b><div>Snow blocks the old bridge at every storm, said Ann.</div>Reply</li>"
    >>> explain(f"<h2>Comments</h2><ul>{answer * 12}</ul>").blocks[2].rule
    'second_opinion'
    """
    if not page.markup or page.prose_sums[-1] < ENOUGH or ledger.with_role(*STORY):
        return
    kept = readability_texts(page.markup)
    for block in page.blocks:
        if page.prose[block.index] and not ledger.roles[block.index] and block.text in kept:
            yield Mark(block.index, kind_of(page, block), "readability-lxml takes it for the story")
