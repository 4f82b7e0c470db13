"""Compose: the roles of a page's blocks and the fields found become the frozen `Article`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from articlex.article import Article
from articlex.compose.blocks import body_blocks
from articlex.compose.footnotes import with_marks
from articlex.compose.live import live_entries
from articlex.compose.placing import addresses_of_embeds, placed
from articlex.compose.verse import with_verse
from articlex.ledger import FOUND_FIELDS, NOTE_ROLES, Ledger
from articlex.limits import Meter
from articlex.page import Page
from articlex.parts import Block, Note, NoteKind


def compose(page: Page, ledger: Ledger, meter: Meter | None = None) -> Article:
    """The article that a ledger makes. Raises `LimitExceeded` where the meter's time is over."""
    found = {name: finding for name, finding in ledger.findings.items() if name in FOUND_FIELDS}
    sources = {name: finding.source for name, finding in found.items()}
    roles = ledger.roles
    notes = tuple(
        Note(cast(NoteKind, roles[at]), page.blocks[at].text) for at in ledger.with_role(*NOTE_ROLES)
    )
    watched = meter.watched if meter else iter
    story = with_marks(list(with_verse(page, watched(_in_order(page, ledger)))))
    return Article(
        body=tuple(block for _, block in story),
        notes=notes,
        live_entries=tuple(watched(live_entries(page, story))),
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
    for at, block in body_blocks(page, ledger, {address.index for address in addresses}):
        while done < len(between) and between[done][0] <= at:
            yield between[done]
            done += 1
        yield at, block
    yield from between[done:]
