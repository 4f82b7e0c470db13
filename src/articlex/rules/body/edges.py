"""Where the story begins and ends: what the votes left hanging at its edges."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import BODY_ROLES, Ledger, Mark
from articlex.page import Page
from articlex.read.inheritance import ends_sentence

_STORY = frozenset(BODY_ROLES)
HARDLY_ARTICLE = 0.08  # of confidence
LAST_WORDS = 12  # of running text
_HANGING = frozenset(("paragraph", "heading"))


def story_blocks(ledger: Ledger) -> list[int]:
    """The blocks that are story so far."""
    return [index for index, role in enumerate(ledger.roles) if role in _STORY]


def hanging_line(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A short line or a heading that the votes took for story before its first sentence or after its last.

    Leaves alone list items, tables, quotes and code, lines in an element like those of the story's
    sentences, pages whose story has no sentence at all, and pages that are hardly an article: their text
    is such lines.

    >>> from articlex import explain
    >>> explain("<div>Fen</div><p>Snow fell on Oslo on Monday, and on Bergen too.</p>").blocks[0].role
    'outside'
    """
    story = story_blocks(ledger)
    prose = page.prose
    paths = {page.regions[page.blocks[index].region].path for index in story if prose[index]}
    if not paths or ledger.found("confidence") < HARDLY_ARTICLE:
        return
    for edge, side in ((story, "before its first sentence"), (reversed(story), "after its last sentence")):
        for index in edge:
            block = page.blocks[index]
            if prose[index] or ledger.roles[index] not in _HANGING or ends_sentence(block.text):
                break
            if not page.is_text and page.regions[block.region].path in paths:
                break
            if not _heads_story(page, ledger, index):
                yield Mark(index, "", f"a line that hangs over the story, {side}")


def _heads_story(page: Page, ledger: Ledger, index: int) -> bool:
    """Whether a heading stands right above a block of the story."""
    after = index + 1
    return ledger.roles[index] == "heading" and after < len(page.blocks) and ledger.roles[after] in _STORY


def last_sentence(page: Page, ledger: Ledger) -> Iterator[Mark]:
    r"""On a page without markup, the running text right under the last block of the story is its end.

    Leaves alone HTML pages, short lines, and what another rule knows.

    >>> from articlex import extract
    >>> story = "Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic until noon.\n\n"
    >>> extract("Snow closes the bridge\n\n" + 2 * story + "Now the boats that wait in the harbor are to sail.").body[-1].text
    'Now the boats that wait in the harbor are to sail.'
    """
    story = story_blocks(ledger)
    after = story[-1] + 1 if story else 0
    if not page.is_text or not story or after >= len(page.blocks) or ledger.roles[after]:
        return
    if page.prose[story[-1]] and page.prose[after] >= LAST_WORDS:
        yield Mark(after, "paragraph", "running text right under the story's last paragraph")
