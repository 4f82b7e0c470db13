"""Tables and lists of the story, taken whole or not at all: the model judges cells and items one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, islice

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import NO_REGION, Page, PageBlock, Region
from articlex.read import hints
from articlex.rules.body.story import kind_of

NEAR = 12  # levels above a cell or item within which its table or list is
TAKEN_SHARE = 0.4  # of a table's cells or a list's items: the rest is story too
PIECES = 3  # blocks a cell: line breaks part those of a layout
LONG_CELL = 25  # words a cell: those of a layout hold paragraphs
MOST_LINKED = 0.4  # of the characters in a table or list of the story
FEWEST_CELLS = 4
WRAPPERS = 3  # elements around a table that stands in the container of a paragraph
_TABLES = frozenset(("table",))
_LISTS = frozenset(("ul", "ol", "dl"))
_LABELLED = frozenset(("navigation", "sharing", "promotion", "legal"))
_PROSE = frozenset(("paragraph", "list_item"))
_IN_CELLS = frozenset(("paragraph", "heading", "list_item", "quote"))


def layout_cells(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Story text in the cells of a table that is there for the layout: its cells hold paragraphs, or most of its
    story stands in elements of their own.

    Leaves alone tables of figures and words.

    >>> from articlex import extract
    >>> cell = "Snow fell on Oslo on Monday and went on all day. " * 6
    >>> [block.kind for block in extract(f"<table><tr><td>{cell}<br><br>{cell}</td></tr></table>").body]
    ['paragraph', 'paragraph']
    """
    tables: dict[int, list[int]] = {}
    for index in ledger.with_role("table"):
        tables.setdefault(_whole(page, page.blocks[index], _TABLES), []).append(index)
    beside = _beside_cells(page, ledger) if tables else []
    parted: Counter[int] = Counter()  # the words of tables within each that became paragraphs
    for table, cells in tables.items():
        region = page.regions[table]
        held = beside[region.stop] - beside[region.start] + parted[table]
        if table == NO_REGION or _is_layout(page, cells, held):
            words = sum(page.blocks[index].words for index in cells)
            for outer in islice(page.ancestors(region.parent), NEAR):
                parted[outer.index] += words
            for index in cells:
                yield Mark(index, "paragraph", "its table is a layout, with paragraphs in the cells")
        elif _holds_table(page, table):
            for index in cells:
                role = "paragraph" if page.prose[index] else ""
                yield Mark(index, role, "its table is a layout, with another table in it")


def _is_layout(page: Page, blocks: list[int], beside: int) -> bool:
    """Whether the blocks of a table's story are long, several a cell, or less than the words that elements in its
    cells hold of the story."""
    words = sum(page.blocks[index].words for index in blocks)
    cells = len({page.blocks[index].region for index in blocks})
    in_pieces = len(blocks) >= PIECES * cells or _is_column(page, blocks)
    return in_pieces or words >= LONG_CELL * len(blocks) or words < beside


def _is_column(page: Page, blocks: list[int]) -> bool:
    """Whether each row of a table has one text of the story, and most are sentences."""
    rows = {page.regions[page.blocks[index].region].parent for index in blocks}
    prose = sum(page.prose[index] > 0 for index in blocks)
    return PIECES <= len(blocks) == len(rows) and prose * 2 > len(blocks)


def _beside_cells(page: Page, ledger: Ledger) -> list[int]:
    """The words of the story before each block and at the end that are no text of cells, but of elements in them."""
    words = (block.words if ledger.roles[block.index] in _IN_CELLS else 0 for block in page.blocks)
    return list(accumulate(words, initial=0))


def whole_list(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The other items of a list that the model took in part, and the lists that a paragraph of the story
    announces, or two of them enclose; and of a list of labels, such as those of networks, the one that is no known label.

    Leaves alone items that are links, lists beside the story or of which the model took little, and what
    has a role.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 2
    >>> items = "<li>Two spades of steel, as long as a man.<li>Some salt.<li>A bucket of sand, and a rope for it."
    >>> len(extract(f"<h1>Snow closes a bridge</h1>{story}<ul>{items}</ul>{story}").body)
    7
    """
    lists: dict[int, list[PageBlock]] = {}
    for block in page.hinted(hints.LIST):
        if block.href is None and (listed := _whole(page, block, _LISTS)) != NO_REGION:
            lists.setdefault(listed, []).append(block)
    for listed, items in lists.items():
        taken = sum(ledger.roles[item.index] in STORY for item in items)
        if taken and (label := _label_of_most(ledger, items)):
            yield from _labels(page, ledger, items, label)
            continue
        if taken >= TAKEN_SHARE * len(items):
            because = f"the model took {taken} of the {len(items)} items of its list"
        elif _follows_story(page, ledger, page.regions[listed]):
            because = "its list follows a paragraph of the story"
        else:
            continue
        for item in items:
            if not ledger.roles[item.index]:
                yield Mark(item.index, kind_of(page, item), because)


def _labels(page: Page, ledger: Ledger, items: list[PageBlock], label: str) -> Iterator[Mark]:
    """Marks for the short items of a list of labels that the model took for story."""
    for item in items:
        if ledger.roles[item.index] in STORY and not page.prose[item.index]:
            yield Mark(item.index, label, "the other items of its list are labels")


def _label_of_most(ledger: Ledger, items: list[PageBlock]) -> str:
    """The role of furniture that more than half of a list's items, and several, are known by; empty if none."""
    roles = Counter(role for item in items if (role := ledger.roles[item.index]) in _LABELLED)
    role, count = roles.most_common(1)[0] if roles else ("", 0)
    return role if count >= PIECES and count * 2 > len(items) else ""


def whole_fold(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The text of a box of questions that unfold, among the text of the story.

    Leaves alone such boxes beside the story or at its end, and what has a role.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> folds = "<h3>Who pays?</h3><p>The city.</p><h3>Who says so?</h3><p>The mayor of Oslo says so.</p>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1>{story}<div class=accordion>{folds}</div>{story}").body)
    10
    """
    done = 0
    for region in page.regions if page.own_hints & hints.FOLD else ():
        if not region.own & hints.FOLD or region.start < done:
            continue
        done = region.stop
        if page.prose_between(region.start, region.stop) and _is_among_story(ledger, region):
            for block in page.within(region):
                is_button = page.regions[block.region].own & hints.WIDGET
                if not (ledger.roles[block.index] or is_button) and block.link_share <= MOST_LINKED:
                    role = "heading" if block.level else kind_of(page, block)
                    yield Mark(block.index, role, "its fold stands among the text of the story")


def _is_among_story(ledger: Ledger, box: Region) -> bool:
    """Whether the blocks above and below a container are story."""
    roles = ledger.roles
    return (
        0 < box.start < box.stop < len(roles) and roles[box.start - 1] in STORY and roles[box.stop] in STORY
    )


def whole_verse(page: Page, ledger: Ledger) -> Iterator[Mark]:
    r"""The lines of a verse that stands among the text of the story, or that the model took in part.

    Leaves alone other verses, and what has a role.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> lines = "<div>The wheel goes round,</div><div>the lamp is low,</div><div>they all have seen the snow.</div>"
    >>> extract(f"<h1>Snow closes the bridge</h1>{story}<div class=poem>{lines}</div>{story}").body[3].text
    'The wheel goes round,\nthe lamp is low,\nthey all have seen the snow.'
    """
    done = 0
    for region in page.regions if page.own_hints & hints.VERSE else ():
        if not region.own & hints.VERSE or region.start < done:
            continue
        done = region.stop
        lines = page.within(region)
        taken = sum(ledger.roles[line.index] in STORY for line in lines)
        if lines and (taken >= TAKEN_SHARE * len(lines) or _is_among_story(ledger, region)):
            for line in lines:
                if not ledger.roles[line.index]:
                    yield Mark(
                        line.index, kind_of(page, line), f"the model took {taken} of the {len(lines)} lines"
                    )


def _follows_story(page: Page, ledger: Ledger, listed: Region) -> bool:
    """Whether a list that is none of links follows a paragraph of the story, which announces it or has
    another one right after the list."""
    before, after = listed.start - 1, listed.stop
    if before < 0 or not _is_beside(page, ledger, before, listed):
        return False
    items = page.within(listed)
    if sum(block.link_chars for block in items) > MOST_LINKED * sum(len(block.text) for block in items):
        return False
    announced = page.blocks[before].text.endswith((":", "："))
    return announced or (after < len(page.blocks) and _is_beside(page, ledger, after, listed))


def _is_beside(page: Page, ledger: Ledger, index: int, listed: Region) -> bool:
    """Whether a block is a paragraph of the story in the container that the list stands in."""
    return ledger.roles[index] in _PROSE and page.regions[page.blocks[index].region].parent == listed.parent


def code_sample(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Code or other preformatted text in a container of the story's paragraphs.

    Leaves alone code beside the story, and what has a role.

    >>> from articlex import extract
    >>> story = "<p>The old bridge counts its cars with a small program of three lines, the city says.</p>" * 2
    >>> extract(f"<h1>Bridge counts cars</h1>{story}<pre>cars += 1</pre>{story}").body[2].kind
    'code'
    """
    samples = [block for block in page.hinted(hints.CODE) if not ledger.roles[block.index]]
    if not samples:
        return
    containers = _containers(page, _story(page, ledger))
    for block in samples:
        if any(
            region.index in containers for region in islice(page.ancestors(block.region), 1, 1 + WRAPPERS)
        ):
            yield Mark(block.index, "code", "code among the paragraphs of the story")


def _story(page: Page, ledger: Ledger) -> list[int]:
    """The paragraphs and items of the story that read like running text."""
    return [index for index in ledger.with_role(*_PROSE) if page.prose[index]]


def _containers(page: Page, story: list[int]) -> set[int]:
    """The containers that paragraphs of the story stand in."""
    return {page.regions[page.blocks[index].region].parent for index in story}


def whole_table(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The other cells of a table that the model took in part, and the tables below a paragraph of the story,
    in its container or among others.

    Leaves alone tables of links, tables for the layout, those beside the story, and what has a role.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 2
    >>> table = "<table><tr><th>Town<th>Share<tr><td>Oslo<td>31 per cent</table>"
    >>> extract(f"<h1>Snow closes a bridge</h1>{story}{table}{story}").body[2].rows
    (('Town', 'Share'), ('Oslo', '31 per cent'))
    """
    tables: dict[int, list[PageBlock]] = {}
    for block in page.hinted(hints.TABLE):
        if (table := _whole(page, block, _TABLES)) != NO_REGION:
            tables.setdefault(table, []).append(block)
    if not tables:
        return
    story = _story(page, ledger)
    containers = _containers(page, story)
    for table, cells in tables.items():
        taken = sum(ledger.roles[cell.index] == "table" for cell in cells)
        around = islice(page.ancestors(table), 1, 1 + WRAPPERS)
        beside = any(region.index in containers for region in around)
        if taken >= TAKEN_SHARE * len(cells):
            because = f"the model took {taken} of the {len(cells)} cells of its table"
        elif (
            story
            and story[0] < cells[0].index
            and (beside or cells[-1].index < story[-1])
            and _holds_figures(cells)
        ):
            because = "its table stands with the paragraphs of the story"
        else:
            continue
        for cell in cells:
            if ledger.roles[cell.index] not in ("table", "hidden"):
                yield Mark(cell.index, "table", because)


def _holds_figures(cells: list[PageBlock]) -> bool:
    """Whether the cells of a table are short and no links, as those of figures and names are."""
    chars = sum(len(cell.text) for cell in cells)
    return (
        sum(cell.link_chars for cell in cells) <= MOST_LINKED * chars
        and sum(cell.words for cell in cells) < LONG_CELL * len(cells)
        and len(cells) >= FEWEST_CELLS
    )


def _whole(page: Page, block: PageBlock, tags: frozenset[str]) -> int:
    """The innermost table or list that a block lies in."""
    near = islice(page.ancestors(block.region), NEAR)
    return next((region.index for region in near if region.tag in tags), NO_REGION)


def _holds_table(page: Page, table: int) -> bool:
    """Whether another table lies in a table: its regions follow it and end no later."""
    stop = page.regions[table].stop
    for region in page.regions_after(table):
        if region.start >= stop:
            return False
        if region.tag == "table" and region.start < region.stop:
            return True
    return False
