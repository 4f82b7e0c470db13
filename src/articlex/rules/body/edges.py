"""Where the story begins and ends: what the votes left hanging at its edges."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import BODY_ROLES, Ledger, Mark
from articlex.page import Page
from articlex.read.inheritance import ends_sentence

_STORY = frozenset(BODY_ROLES)
_HANGING = frozenset(("paragraph", "heading"))


def story_blocks(ledger: Ledger) -> list[int]:
    """The blocks that are story so far."""
    return [index for index, role in enumerate(ledger.roles) if role in _STORY]


def hanging_line(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A short line or a heading that the votes took for story before its first sentence or after its last.

    Leaves alone list items, tables, quotes and code, and pages whose story has no sentence at all.

    >>> from articlex import explain
    >>> explain("<div>Fen</div><p>Snow fell on Oslo on Monday, and on Bergen too.</p>").blocks[0].role
    'outside'
    """
    story = story_blocks(ledger)
    prose = page.prose
    if not any(prose[index] for index in story):
        return
    for edge, side in ((story, "before its first sentence"), (reversed(story), "after its last sentence")):
        for index in edge:
            if prose[index] or ledger.roles[index] not in _HANGING or ends_sentence(page.blocks[index].text):
                break
            if not _heads_story(page, ledger, index):
                yield Mark(index, "", f"a line that hangs over the story, {side}")


def _heads_story(page: Page, ledger: Ledger, index: int) -> bool:
    """Whether a heading stands right above a block of the story."""
    after = index + 1
    return ledger.roles[index] == "heading" and after < len(page.blocks) and ledger.roles[after] in _STORY


