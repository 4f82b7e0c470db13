"""The life of its author at the end of a story: a paragraph, or a box that may be longer than the story."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import NO_REGION, Page, Region

LAST = 3  # blocks of a story among which its author's life is
FEWEST_BEFORE = 3  # blocks of the story
LONGEST = 100  # words
LEAST_STORY = 30  # words of running text above a box


def author_life(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A paragraph at the end of a story that opens with the full name of its author, whom the story names nowhere else.

    Leaves alone stories about the author, and names that only open alike.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 4
    >>> life = "<p><i>Ada Lund has covered the county since 2009, and lives in Oslo with her dog.</i></p>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1><p class=byline>By Ada Lund</p>{story}{life}").body)
    4
    """
    authors = [name.casefold() for name in ledger.found("byline") or () if " " in name]
    story = ledger.with_role(*STORY)
    if not authors or len(story) < FEWEST_BEFORE + 1:
        return
    last = story[-LAST:] if len(story) >= FEWEST_BEFORE + LAST else story[FEWEST_BEFORE:]
    for at in last:
        block = page.blocks[at]
        opening = block.text.casefold()
        author = next(
            (name for name in authors if opening.startswith((f"{name} ", f"{name},"))),
            None,
        )
        if author is None or block.words > LONGEST or block.level:
            continue
        surname = author.rpartition(" ")[2]
        if not any(surname in page.blocks[other].text.casefold() for other in story if other not in last):
            yield Mark(
                at, "author_box", "opens with the name of the author, whom the story names nowhere else"
            )


def author_section(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The last box of the story, where its running text begins with the author's name.

    Leaves alone single paragraphs, which the scores know, and boxes with text of the story below them.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> life = "<section><h2>Who writes</h2><p>Ada Lund wrote nine books on snow, and reads them aloud.</p></section>"
    >>> len(extract(f"<h1>Snow closes bridge</h1><p class=byline>By Ada Lund</p><div>{story}{life}</div>").body)
    3
    """
    authors = tuple(f"{author} " for author in ledger.found("byline") or ())
    if not authors:
        return
    prose = [index for index in ledger.with_role(*STORY) if page.prose[index]]
    first = next((at for at in prose if page.blocks[at].text.startswith(authors)), None)
    if first is None or page.prose_between(prose[0], first) < LEAST_STORY:
        return
    above = prose[prose.index(first) - 1]
    box = _box_below(page, first, above)
    if box and box.stop > prose[-1]:
        for at in ledger.with_role(*STORY):
            if box.start <= at < box.stop:
                yield Mark(at, "author_box", "a last box that begins with the author's name")


def _box_below(page: Page, index: int, above: int) -> Region | None:
    """The largest container of a block that does not hold the one above; None where there is only its paragraph."""
    found = None
    for region in page.ancestors(page.blocks[index].region):
        if region.start <= above or region.parent == NO_REGION:
            break
        if region.index != page.blocks[index].region:
            found = region
    return found
