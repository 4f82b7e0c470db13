"""Blocks of the page that become blocks of the story."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import cast

from articlex.compose.elements import near
from articlex.compose.footnotes import footnote
from articlex.compose.numbering import Numbering
from articlex.compose.spans import absolute, without_start
from articlex.compose.tables import Room, table_block
from articlex.compose.verse import in_lines
from articlex.ledger import BESIDE_STORY, STORY, Ledger
from articlex.page import Page, PageBlock, Region
from articlex.parts import Block, BodyKind
from articlex.read import hints
from articlex.read.formula_numbers import numbers_of_formula
from articlex.read.formulas import bare_tex

DEEPEST_LIST = 6
LONGEST_NAMES = 1_000  # characters of the classes of an element
MOST_AROUND = 2  # times the words of code: a wrapper with more holds something else
_DASHES = "—–-―~ "
_LANGUAGE_CLASS = re.compile(
    r"(?i)\b(?:lang(?:uage)?-|brush:\s*|highlight-source-|(?:hljs|highlight|sourceCode)\s+(?!hljs|high|lang|source))"
    r"([a-z0-9+#]+)"
)
_IN_ITEM = frozenset(("p", "div"))


def body_blocks(page: Page, ledger: Ledger, embedded: set[int]) -> Iterator[tuple[int, Block]]:
    """The blocks of text, each with its place on the page, without those `embedded`."""
    filed = ledger.findings.get("dateline")
    story_starts = ledger.found("story_starts") or 0
    roles = ledger.roles
    cites = _cites(page, ledger)
    numbers = Numbering(page)
    room = Room()
    done = 0
    for at in ledger.with_role(*STORY, *BESIDE_STORY):
        if at < done:
            continue
        block, role = page.blocks[at], roles[at]
        if role == "table":
            table = _table_of(page, block)
            done = table.stop
            made = table_block(page, table, roles, room)
        elif at in embedded:
            continue
        else:
            cut = story_starts if filed and filed.block == at else 0
            made = _block(page, block, cast(BodyKind, role), cut, numbers)
            if made and at in cites:
                made = replace(made, cite=cites[at])
        if made:
            yield at, made


def _cites(page: Page, ledger: Ledger) -> dict[int, str]:
    """Whose words quotes are, by the last block of each."""
    quotes = ledger.with_role("quote")
    cites: dict[int, str] = {}
    for at in ledger.with_role("attribution"):
        if before := bisect(quotes, at):
            cites.setdefault(quotes[before - 1], page.blocks[at].text.lstrip(_DASHES))
    return cites


def _block(page: Page, block: PageBlock, kind: BodyKind, cut: int, numbers: Numbering) -> Block | None:
    text = block.text[cut:]
    if not text:
        return None
    if kind == "paragraph" and _opens_item(page, block):
        kind = "list_item"
    marked = block.spans
    spans = tuple(absolute(without_start(marked, cut), page.base)) if marked else ()
    if kind == "heading":
        return Block(kind, text, block.level or 2, spans=spans)
    if kind == "list_item":
        level, ordered = _list_place(page, block)
        number, marker = _number(page, block, numbers) if ordered else (None, None)
        return Block(kind, text, level, ordered, spans=spans, number=number, marker=marker)
    if kind == "code" and page.regions[block.region].hints & hints.VERSE:
        return Block("paragraph", "\n".join(map(str.strip, text.splitlines())))
    if kind == "code":
        return Block(kind, text, spans=spans, language=_code_language(page, block))
    if kind == "formula":
        beside = numbers_of_formula(page, block)
        return (
            None
            if block in beside
            else Block(kind, bare_tex(text), marker=beside[0].text if beside else None)
        )
    if kind == "footnote":
        return footnote(page, block, spans, numbers)
    if breaks := block.breaks:
        text = in_lines(text, [at - cut for at in breaks if at > cut])
    return Block(kind, text, spans=spans)


def _code_language(page: Page, block: PageBlock) -> str | None:
    """The language of code, as the classes of its `<pre>` or `<code>` name it, or those of a wrapper around it."""
    for region in near(page, block):
        if found := _LANGUAGE_CLASS.search(region.names, 0, LONGEST_NAMES):
            return found[1].lower()
        if page.words_between(region.start, region.stop) > MOST_AROUND * block.words:
            return None
    return None


def _list_place(page: Page, block: PageBlock) -> tuple[int, bool]:
    """How deep a list item lies, and whether its own list is numbered."""
    lists = []
    for region in islice(page.ancestors(block.region), 4 * DEEPEST_LIST):  # items and wrappers lie between
        if region.tag in ("ul", "ol", "dl", "dd"):  # a definition lies below its term
            lists.append(region.tag)
        if len(lists) == DEEPEST_LIST:
            break
    return max(1, len(lists)), lists[:1] == ["ol"]


def _opens_item(page: Page, block: PageBlock) -> bool:
    """Whether a paragraph is the first thing in the item of a list."""
    region = page.regions[block.region]
    if region.tag not in _IN_ITEM or region.parent < 0:
        return False
    item = page.regions[region.parent]
    if item.start != block.index:
        return False
    return item.tag == "dd" or (item.tag == "li" and page.regions[item.parent].tag in ("ul", "ol"))


def _number(page: Page, block: PageBlock, numbers: Numbering) -> tuple[int | None, str | None]:
    """The number of an item and its marker, for the first block in it."""
    item = next((region for region in near(page, block) if region.tag == "li"), None)
    if item is None or item.start != block.index:
        return None, None
    return numbers.of(item.index)


def _table_of(page: Page, block: PageBlock) -> Region:
    """The innermost table around a block."""
    return next((r for r in near(page, block) if r.tag == "table"), page.regions[block.region])
