"""Compose: the roles of a page's blocks and the fields found become the frozen `Article`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from articlex.article import Article, Block, BodyKind, Note, NoteKind, Span
from articlex.ledger import NOTE_ROLES, STORY, Ledger
from articlex.limits import Meter
from articlex.page import NO_REGION, Page, PageBlock, Region

_FIELDS = frozenset(Article.__dataclass_fields__) - {"body", "notes", "language", "url", "sources"}


def compose(page: Page, ledger: Ledger, meter: Meter | None = None) -> Article:
    """The article that a ledger tells of. Raises `LimitExceeded` where the meter's time is over."""
    found = {name: finding for name, finding in ledger.findings.items() if name in _FIELDS}
    sources = {name: finding.source for name, finding in found.items()}
    roles = ledger.roles
    notes = tuple(Note(cast(NoteKind, roles[at]), page.blocks[at].text) for at in ledger.having(*NOTE_ROLES))
    return Article(
        body=tuple(meter.watched(_body(page, ledger)) if meter else _body(page, ledger)),
        notes=notes,
        language=page.language,
        url=ledger.found("canonical") or page.url,
        sources=sources,
        **{name: finding.value for name, finding in found.items()},
    )


def _body(page: Page, ledger: Ledger) -> Iterator[Block]:
    filed = ledger.findings.get("dateline")
    story_starts = ledger.found("story_starts") or 0
    roles = ledger.roles
    told = 0
    for at in ledger.having(*STORY):
        if at < told:
            continue
        block, role = page.blocks[at], roles[at]
        if role == "table":
            told = _table_end(page, roles, block)
            made = _table(page, page.blocks[at:told])
        else:
            cut = story_starts if filed and filed.block == at else 0
            made = _block(page, block, cast(BodyKind, role), cut)
        if made:
            yield made


def _block(page: Page, block: PageBlock, kind: BodyKind, cut: int) -> Block | None:
    text = block.text[cut:]
    if not text:
        return None
    spans = _cut(block.spans, cut)
    if kind == "heading":
        return Block(kind, text, block.level or 2, spans=spans)
    if kind == "list_item":
        level, ordered = _list_place(page, block)
        return Block(kind, text, level, ordered, spans=spans)
    return Block(kind, text, spans=spans)


def _cut(spans: list[Span], cut: int) -> tuple[Span, ...]:
    if not cut:
        return tuple(spans)
    return tuple(
        replace(span, start=max(0, span.start - cut), stop=span.stop - cut)
        for span in spans
        if span.stop > cut
    )


DEEPEST_LIST = 6


def _list_place(page: Page, block: PageBlock) -> tuple[int, bool]:
    """How deep a list item lies, and whether its own list is numbered."""
    lists = []
    for steps, region in enumerate(page.ancestors(block.region)):
        if region.tag in ("ul", "ol"):
            lists.append(region.tag)
        if len(lists) == DEEPEST_LIST or steps > 4 * DEEPEST_LIST:
            break
    return max(1, len(lists)), lists[:1] == ["ol"]


# --- tables -----------------------------------------------------------------------------------


def _table_end(page: Page, roles: list[str], first: PageBlock) -> int:
    """Where the cells of one table end: the last block with this role in the same `<table>`."""
    table = next((r for r in _near(page, first) if r.tag == "table"), None)
    stop = table.stop if table else first.index + 1
    at = first.index
    while at < stop and roles[at] == "table":
        at += 1
    return at


def _table(page: Page, cells: list[PageBlock]) -> Block | None:
    """Cells to rows: blocks of one `<td>` are one cell, cells of one `<tr>` one row."""
    rows: dict[int, dict[int, list[str]]] = {}
    for block in cells:
        cell = row = NO_REGION
        for region in _near(page, block):
            if cell == NO_REGION and region.tag in ("td", "th", "caption"):
                cell = region.index
            if region.tag in ("tr", "caption"):
                row = region.index
                break
        rows.setdefault(row, {}).setdefault(cell, []).append(block.text)
    made = tuple(tuple(" ".join(texts) for texts in row.values()) for row in rows.values())
    text = "\n".join("\t".join(row) for row in made)
    return Block("table", text, rows=made) if text else None


def _near(page: Page, block: PageBlock) -> Iterator[Region]:
    for steps, region in enumerate(page.ancestors(block.region)):
        if steps > 8:
            return
        yield region
