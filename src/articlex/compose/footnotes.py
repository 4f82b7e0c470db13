"""Footnotes, and the marks in the text that lead to them."""

from __future__ import annotations

import re
from dataclasses import replace

from articlex.compose.elements import near
from articlex.compose.numbering import Numbering
from articlex.compose.spans import without_start
from articlex.page import Page, PageBlock
from articlex.parts import Block, Span
from articlex.read.note_marks import note_of, starts_of_links

_MARK = re.compile(r"[\[(↑]?(\d{1,3}|[*†‡§]{1,3})[\])]?[.:)]?(?:\s+(?=\S)|$)")
_BACK_ARROWS = "↩↑⤴^\ufe0e\ufe0f "  # lead from a footnote to its mark


def footnote(page: Page, block: PageBlock, spans: tuple[Span, ...], numbers: Numbering) -> Block | None:
    """A footnote: its mark opens its text, or is its number in the list."""
    text = block.text.rstrip(_BACK_ARROWS)
    if (led := len(text) - len(text.lstrip(_BACK_ARROWS))) and text:
        text, spans = text[led:], without_start(spans, led)
    spans = tuple(span for span in spans if span.stop <= len(text))
    if not text or _MARK.fullmatch(text):  # a mark in an element of its own, before its note
        return None
    before = page.blocks[block.index - 1] if block.index else None
    if before and before.words == 1 and (alone := _MARK.fullmatch(before.text)):
        return Block("footnote", text, spans=spans, mark=alone[1])
    if marked := _MARK.match(text):
        cut = marked.end()
        return Block("footnote", text[cut:], spans=without_start(spans, cut), mark=marked[1])
    item = next((region for region in near(page, block) if region.tag == "li"), None)
    place = numbers.place(item.index) if item else None
    return Block("footnote", text, spans=spans, mark=str(place) if place else None)


def with_marks(story: list[tuple[int, Block]]) -> list[tuple[int, Block]]:
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
