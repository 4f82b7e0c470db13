"""Compose: the roles of a page's blocks and the fields found become the frozen `Article`."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, pairwise
from typing import cast

from articlex.article import Article
from articlex.compose.live import live_entries
from articlex.compose.numbering import Numbering
from articlex.compose.placing import addresses_of_embeds, placed
from articlex.compose.tables import table_block
from articlex.compose.verse import FEWEST_LINES, LONGEST_LINE, with_verse
from articlex.ledger import BESIDE_STORY, FOUND_FIELDS, NOTE_ROLES, STORY, Ledger
from articlex.limits import Meter
from articlex.page import Page, PageBlock, Region
from articlex.parts import Block, BodyKind, Note, NoteKind, Span
from articlex.read import hints
from articlex.read.formula_numbers import numbers_of_formula
from articlex.read.formulas import bare_tex
from articlex.read.note_marks import note_of, starts_of_links
from articlex.urls import is_absolute, safe_url

NEAR = 9  # elements around a block that are looked at
DEEPEST_LIST = 6
SHORTEST_MARGIN = 40  # characters: verse that runs on from line to line is shorter
MOST_AROUND = 2  # times the words of code: a wrapper with more holds something else
MOSTLY = 0.5  # of the lines of wrapped text end within a clause
_DASHES = "—–-―~ "
_LANGUAGE_CLASS = re.compile(
    r"(?i)\b(?:lang(?:uage)?-|brush:\s*|highlight-source-|(?:hljs|highlight|sourceCode)\s+(?!hljs|high|lang|source))"
    r"([a-z0-9+#]+)"
)
_IN_ITEM = frozenset(("p", "div"))
_FOOTNOTE_MARK = re.compile(r"[\[(↑]?(\d{1,3}|[*†‡§]{1,3})[\])]?[.:)]?(?:\s+(?=\S)|$)")
_BACK_ARROWS = "↩↑⤴^\ufe0e\ufe0f "  # lead from a footnote to its mark


def compose(page: Page, ledger: Ledger, meter: Meter | None = None) -> Article:
    """The article that a ledger makes. Raises `LimitExceeded` where the meter's time is over."""
    found = {name: finding for name, finding in ledger.findings.items() if name in FOUND_FIELDS}
    sources = {name: finding.source for name, finding in found.items()}
    roles = ledger.roles
    notes = tuple(
        Note(cast(NoteKind, roles[at]), page.blocks[at].text) for at in ledger.with_role(*NOTE_ROLES)
    )
    story = list(
        with_verse(page, meter.watched(_in_order(page, ledger)) if meter else _in_order(page, ledger))
    )
    story = _with_marks(story)
    return Article(
        body=tuple(block for _, block in story),
        notes=notes,
        live_entries=live_entries(page, story),
        language=page.language,
        url=page.url or ledger.found("canonical_url"),
        sources=sources,
        **{name: finding.value for name, finding in found.items()},
    )


def _in_order(page: Page, ledger: Ledger) -> Iterator[tuple[int, Block]]:
    """The blocks of the story with its pictures and embeds where they stand, each with its place on the page."""
    addresses = addresses_of_embeds(page)
    between = placed(page, ledger, addresses)
    done = 0
    for at, block in _body(page, ledger, {address.index for address in addresses}):
        while done < len(between) and between[done][0] <= at:
            yield between[done]
            done += 1
        yield at, block
    yield from between[done:]


def _body(page: Page, ledger: Ledger, embedded: set[int]) -> Iterator[tuple[int, Block]]:
    """The blocks of text, each with its place on the page, without those `embedded`."""
    filed = ledger.findings.get("dateline")
    story_starts = ledger.found("story_starts") or 0
    roles = ledger.roles
    cites = _cites(page, ledger)
    numbers = Numbering(page)
    done = 0
    for at in ledger.with_role(*STORY, *BESIDE_STORY):
        if at < done:
            continue
        block, role = page.blocks[at], roles[at]
        if role == "table":
            table = _table_of(page, block)
            done = table.stop
            made = table_block(page, table, roles)
        elif at in embedded:
            continue
        else:
            cut = story_starts if filed and filed.block == at else 0
            made = _block(page, block, cast(BodyKind, role), cut, numbers)
            if made and at in cites:
                made = replace(made, cite=cites[at])
        if made:
            yield at, made


def _with_marks(story: list[tuple[int, Block]]) -> list[tuple[int, Block]]:
    """A story in which of the raised numbers only the marks of its footnotes are spans, where they are no links."""
    notes = {block.mark for _, block in story if block.kind == "footnote"}

    for at, (index, block) in enumerate(story):
        if any(span.kind == "footnote" for span in block.spans):
            links = starts_of_links(block.spans)
            spans = tuple(
                span
                for span in block.spans
                if span.kind != "footnote"
                or (block.kind != "footnote" and note_of(block.text, span, links) in notes)
            )
            story[at] = index, replace(block, spans=spans)
    return story


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
    spans = tuple(_absolute(_cut(marked, cut), page.base)) if marked else ()
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
        return _footnote(page, block, spans)
    if breaks := block.breaks:
        text = in_lines(text, [at - cut for at in breaks if at > cut])
    return Block(kind, text, spans=spans)


def _footnote(page: Page, block: PageBlock, spans: tuple[Span, ...]) -> Block | None:
    """A footnote: its mark opens its text, or is its number in the list."""
    text = block.text.rstrip(_BACK_ARROWS)
    if (led := len(text) - len(text.lstrip(_BACK_ARROWS))) and text:
        text, spans = text[led:], _cut(list(spans), led)
    spans = tuple(span for span in spans if span.stop <= len(text))
    if not text or _FOOTNOTE_MARK.fullmatch(text):  # a mark in an element of its own, before its note
        return None
    before = page.blocks[block.index - 1] if block.index else None
    if before and before.words == 1 and (alone := _FOOTNOTE_MARK.fullmatch(before.text)):
        return Block("footnote", text, spans=spans, mark=alone[1])
    if marked := _FOOTNOTE_MARK.match(text):
        cut = marked.end()
        return Block("footnote", text[cut:], spans=_cut(list(spans), cut), mark=marked[1])
    item = next((region for region in _near(page, block) if region.tag == "li"), None)
    siblings = [r for r in page.regions if item and r.tag == "li" and r.parent == item.parent]
    number = str(siblings.index(item) + 1) if item else None
    return Block("footnote", text, spans=spans, mark=number)


def in_lines(text: str, breaks: list[int]) -> str:
    r"""A text with a newline where each line begins, if it is in short lines, as verse and addresses are; running
    text, with a stray `<br>`, stays as it is.

    >>> in_lines("Town Hall 12 Mill Street Fen", [10, 25])
    'Town Hall\n12 Mill Street\nFen'
    >>> in_lines("Snow fell. It fell.", [11])
    'Snow fell. It fell.'
    """
    breaks = [at for at in breaks if 0 < at < len(text)]
    if len(breaks) + 1 < FEWEST_LINES:
        return text
    lines = [text[start:stop] for start, stop in zip([0, *breaks], [*breaks, len(text)], strict=True)]
    if any(len(line) > LONGEST_LINE for line in lines):
        return text
    lines = [line.rstrip() for line in lines]
    return text if _is_wrapped(lines) else "\n".join(lines)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines are running text that somebody broke at a margin: they are long, and end within a clause."""
    within = sum(line[-1:].isalnum() and after[:1].islower() for line, after in pairwise(lines))
    long = sum(map(len, lines[:-1])) >= SHORTEST_MARGIN * (len(lines) - 1)
    return long and within > MOSTLY * (len(lines) - 1)


def _code_language(page: Page, block: PageBlock) -> str | None:
    """The language of code, as the classes of its `<pre>` or `<code>` name it, or those of a wrapper around it."""
    for region in _near(page, block):
        if found := _LANGUAGE_CLASS.search(region.names):
            return found[1].lower()
        if page.words_between(region.start, region.stop) > MOST_AROUND * block.words:
            return None
    return None


def _cut(spans: list[Span], cut: int) -> tuple[Span, ...]:
    if not cut:
        return tuple(spans)
    return tuple(
        replace(span, start=max(0, span.start - cut), stop=span.stop - cut)
        for span in spans
        if span.stop > cut
    )


def _absolute(spans: Iterable[Span], base: str | None) -> Iterator[Span]:
    """Spans whose links are absolute, where there is a base for it."""
    for span in spans:
        if span.href and base and not is_absolute(span.href) and (address := safe_url(span.href, base)):
            yield replace(span, href=address)
        else:
            yield span


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
    item = next((region for region in _near(page, block) if region.tag == "li"), None)
    if item is None or item.start != block.index:
        return None, None
    return numbers.of(item.index)


def _table_of(page: Page, block: PageBlock) -> Region:
    """The innermost table around a block."""
    return next((r for r in _near(page, block) if r.tag == "table"), page.regions[block.region])


def _near(page: Page, block: PageBlock) -> Iterator[Region]:
    """The elements right around a block, innermost first."""
    return islice(page.ancestors(block.region), NEAR)
