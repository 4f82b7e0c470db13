"""Where the story begins and ends: what the votes left hanging at its edges."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import BODY_ROLES, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.read.inheritance import ends_sentence

_STORY = frozenset(BODY_ROLES)
FEWEST_WORDS = 60  # of a story that holds no sentence
LAST_WORDS = 12  # of running text
SHORTEST_PARAGRAPH = 4  # words that make a `<p>` a paragraph without a full stop
_HANGING = frozenset(("paragraph", "heading"))


def story_blocks(ledger: Ledger) -> list[int]:
    """The blocks that are story so far."""
    return [index for index, role in enumerate(ledger.roles) if role in _STORY]


def scattered_lines(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Lines that the votes took for story on a page without one sentence of running text are no story.

    Leaves alone long lists and tables, every page with a sentence or a paragraph in its story, and texts
    without a link or a list, which are no menus.

    >>> from articlex import extract
    >>> bool(extract("<ul><li>Home</li><li>Our team</li><li>Prices 2024</li></ul>"))
    False
    """
    story = story_blocks(ledger)
    if any(page.prose[index] or _in_paragraph(page.blocks[index]) for index in story):
        return
    if not any(block.link_chars or block.tag == "li" for block in page.blocks):
        return
    if sum(page.blocks[index].words for index in story) < FEWEST_WORDS:
        for index in story:
            yield Mark(index, "", "the page has no sentence, so this is no story")


def _in_paragraph(block: PageBlock) -> bool:
    return block.tag == "p" and block.words >= SHORTEST_PARAGRAPH and block.link_share < 1


def hanging_line(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A short line or a heading that the votes took for story before its first sentence or after its last.

    Leaves alone list items, tables, quotes and code, lines in an element like those of the story's
    sentences, and pages whose story has no sentence at all.

    >>> from articlex import explain
    >>> explain("<div>Fen</div><p>Snow fell on Oslo on Monday, and on Bergen too.</p>").blocks[0].role
    'outside'
    """
    story = story_blocks(ledger)
    prose = page.prose
    paths = {page.regions[page.blocks[index].region].path for index in story if prose[index]}
    if not paths:
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
