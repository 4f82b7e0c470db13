"""An article as a readable page of plain text."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.fields import ArticleFields
from articlex.parts import Block, Caption
from articlex.render import captioned, signature, story, table, unplaced
from articlex.render.lists import placed

LONGEST_UNDERLINE = 72
WIDEST_COLUMN = 40  # characters: what a longer cell has beyond them moves the rest of its row
COLUMN_GAP = "  "
INDENT = "   "


def render(article: ArticleFields) -> str:
    """Headline, standfirst, byline and date, story, captions, notes; ends with a line break.

    >>> from articlex import Block
    >>> from articlex import Article
    >>> print(render(Article(headline="Snow", body=(Block("paragraph", "It fell."),))), end="")
    Snow
    ====
    <BLANKLINE>
    It fell.
    """
    return "".join(f"{part}\n" for part in _parts(article)).lstrip("\n")


def _parts(article: ArticleFields) -> Iterator[str]:
    """Pieces that each begin with an empty line, save items of a list."""
    if article.headline:
        yield _underlined(article.headline, "=")
    for line in (article.subtitle, signature(article)):
        if line:
            yield f"\n{line}"
    in_list = False
    for block, depth, number in placed(story(article)):
        shown = _item(block, depth, number) if depth else _block(block)
        yield shown if depth and in_list else f"\n{shown}"
        in_list = depth > 0
    for caption in unplaced(article):
        yield f"\n{_caption(caption)}"
    for note in article.notes:
        yield f"\n{note.text}"


def _underlined(text: str, line: str) -> str:
    return f"{text}\n{line * min(len(text), LONGEST_UNDERLINE)}"


def _item(block: Block, depth: int, number: int) -> str:
    marker = block.marker or (f"{number}." if block.ordered else "-")
    return f"{INDENT * (depth - 1)}{marker} {block.text}"


def _block(block: Block) -> str:
    match block.kind:
        case "heading":
            return _underlined(block.text, "-")
        case "quote":
            return _prefixed("> ", f"{block.text}\n— {block.cite}" if block.cite else block.text)
        case "code":
            return _prefixed("    ", block.text)
        case "table":
            return "\n".join(filter(None, (block.caption, _aligned(table(block)))))
        case "figure" if block.figure:
            return _caption(block.figure)
        case "embed" if block.embed:
            return f"[{block.embed.title or block.embed.host}: {block.embed.url}]"
        case "footnote" if block.mark:
            return f"[{block.mark}] {block.text}"
        case _:
            return block.text


def _prefixed(prefix: str, text: str) -> str:
    return "\n".join(f"{prefix}{line}".rstrip() for line in text.splitlines())


def _aligned(rows: list[list[str]]) -> str:
    widths: list[int] = []
    for row in rows:
        widths += [0] * (len(row) - len(widths))
        for at, cell in enumerate(row):
            widths[at] = max(widths[at], min(len(cell), WIDEST_COLUMN))
    lines = (map(str.ljust, row, widths) for row in rows)
    return "\n".join(COLUMN_GAP.join(line).rstrip() for line in lines)


def _caption(caption: Caption) -> str:
    return f"[{captioned(caption) or caption.alt or 'picture'}]"
