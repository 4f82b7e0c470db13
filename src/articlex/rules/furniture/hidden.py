"""What the page holds but does not show."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Ledger, Mark
from articlex.page import NO_REGION, Page
from articlex.read import hints

FOLDED_BESIDE = 0.5  # of the page's running text stands beside a fold of the story


def hidden_text(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Text that the page does not show, by `hidden`, `aria-hidden`, `display:none` or `<noscript>`.

    Leaves alone a container that hides most of the page's text until a script shows it, and
    paragraphs folded away in the middle of the story.

    >>> from articlex import explain
    >>> page = "<p hidden>Nobody is to read this.</p><p>Snow fell on Oslo on Monday, and on Bergen too.</p>"
    >>> explain(page).blocks[0].role
    'hidden'
    """
    folds: dict[int, bool] = {}
    for told, indexes in page.by_hints.items():
        if not told & hints.HIDDEN:
            continue
        for index in indexes:
            if page.prose[index] and not told & _FORMS:
                region = page.blocks[index].region
                if region not in folds:
                    folds[region] = _folds_story(page, region)
                if folds[region]:
                    continue
            yield Mark(index, "hidden", "its markup hides it")


_FORMS = hints.WIDGET | hints.CONSENT | hints.COMMENTS | hints.PROMOTION | hints.NAVIGATION


def _folds_story(page: Page, index: int) -> bool:
    """Whether what surrounds the hidden container holds most of the page's running text."""
    for region in page.ancestors(index):
        if region.own & hints.HIDDEN or region.parent == NO_REGION:
            around = page.regions[region.parent] if region.parent != NO_REGION else region
            total = page.prose_between(0, len(page.blocks))
            beside = page.prose_between(around.start, around.stop) - page.prose_between(
                region.start, region.stop
            )
            return beside >= FOLDED_BESIDE * total
    return False
