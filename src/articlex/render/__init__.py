"""Render: an article as a page of text, Markdown or HTML. Each module has `render(article) -> str`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articlex.fields import ArticleFields
from articlex.parts import Block, Caption

MOST_GROWN = 4  # times the cells of a table: rows much shorter than the longest stay short
DATELINE_DASH = " – "


def story(article: ArticleFields) -> Iterator[Block]:
    """The body with the dateline put back before its first paragraph, spans moved along; a standfirst that
    opens with it has it already.

    >>> from articlex import Block, Dateline
    >>> from articlex import Article
    >>> filed = Article(dateline=Dateline("OSLO"), body=(Block("paragraph", "Snow fell."),))
    >>> [block.text for block in story(filed)]
    ['OSLO – Snow fell.']
    """
    filed = article.dateline.text if article.dateline else ""
    if filed and article.subtitle and article.subtitle.startswith(filed):
        filed = ""
    for block in article.body:
        if filed and block.kind == "paragraph":
            yield block if block.text.startswith(filed) else _filed(block, filed + DATELINE_DASH)
            filed = ""
        else:
            yield block


def _filed(block: Block, opening: str) -> Block:
    by = len(opening)
    spans = tuple(replace(span, start=span.start + by, stop=span.stop + by) for span in block.spans)
    return replace(block, text=opening + block.text, spans=spans)


def unplaced(article: ArticleFields) -> list[Caption]:
    """The captions whose pictures the body does not show."""
    shown = {block.figure for block in article.body if block.figure}
    return [caption for caption in article.captions if caption not in shown]


def signature(article: ArticleFields) -> str:
    """Who and when, on one line: `Ada Lund, Bo Ek · 2024-03-16`."""
    return " · ".join(filter(None, (", ".join(article.byline), day(article.published))))


def day(moment: str | None) -> str:
    """The day of an ISO 8601 moment."""
    return (moment or "")[: len("2024-03-16")]


def captioned(caption: Caption) -> str:
    """A caption with its credit in brackets."""
    credit = f"({caption.credit})" if caption.text and caption.credit else caption.credit
    return " ".join(filter(None, (caption.text, credit)))


def table(block: Block) -> list[list[str]]:
    """The cells of a table, each on one line; every row as long as the longest where not most would be empty."""
    rows = [[" ".join(cell.split()) for cell in row] for row in block.rows]
    rows = rows or [line.split("\t") for line in block.text.splitlines()]
    columns = max(map(len, rows), default=0)
    if columns * len(rows) > MOST_GROWN * sum(map(len, rows)):
        return rows
    return [row + [""] * (columns - len(row)) for row in rows]


def headed(block: Block) -> Iterator[list[tuple[str, bool]]]:
    """The same, each cell with whether it is a header."""
    for at, row in enumerate(table(block)):
        heads = len(row) if at < block.header_rows else block.header_columns
        yield [(cell, place < heads) for place, cell in enumerate(row)]
