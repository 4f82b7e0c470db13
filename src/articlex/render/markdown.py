"""An article as CommonMark, with pipe tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from articlex.article import Article, Block, Caption, Span
from articlex.render import captioned, signature, story, table
from articlex.render.inline import safe_url, woven
from articlex.render.lists import placed

TOP_SUBHEAD = 2  # the headline is the one heading of level 1
LOWEST_SUBHEAD = 6
INDENT = " " * 4  # wide enough for items numbered up to 99
SHORTEST_FENCE = 3

_SPECIAL = re.compile(r"[\\`*_\[\]~]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_OPENS_BLOCK = re.compile(r"(?:[-+](?=[\s-]|$)|#{1,6}(?=\s|$)|>|=+$)|(\d{1,9})(?=[.)](?:\s|$))")
_CLOSES_HEADING = re.compile(r"(?<=\s)(#+)$")
_BACKTICKS = re.compile(r"`+")
_BREAKS = str.maketrans("\n\r", "  ")
_IN_ADDRESS = {ord(c): f"%{ord(c):02X}" for c in ' ()<>\\"`|'}


def render(article: Article) -> str:
    r"""Headline, standfirst, byline and date, pictures, story, notes. Text is escaped, and links lead
    only to http, https, mailto and relative addresses.

    >>> from articlex import Block, Span
    >>> link = Span("link", 3, 7, "/oslo")
    >>> print(render(Article(headline="1. <b>", body=(Block("paragraph", "In Oslo", spans=(link,)),))), end="")
    # 1\. &lt;b>
    <BLANKLINE>
    In [Oslo](/oslo)
    """
    return "".join(_parts(article)).lstrip("\n")


def _parts(article: Article) -> Iterator[str]:
    if article.headline:
        yield f"\n# {_line(article.headline, heading=True)}\n"
    if article.subtitle:
        yield f"\n**{_line(article.subtitle)}**\n"
    if signed := signature(article):
        yield f"\n{_line(signed)}\n"
    for caption in article.captions:
        yield from _picture(caption, article.url)
    in_list = False
    for block, depth, number in placed(story(article)):
        shown = _item(block, depth, number, article.url) if depth else _block(block, article.url)
        yield f"{shown}\n" if depth and in_list else f"\n{shown}\n"
        in_list = depth > 0
    for note in article.notes:
        yield f"\n*{_line(note.text)}*\n"


def _picture(caption: Caption, base: str | None) -> Iterator[str]:
    if address := safe_url(caption.image, base):
        yield f"\n![{_line(caption.alt or '')}]({_address(address)})\n"
    if said := captioned(caption):
        yield f"\n*{_line(said)}*\n"


def _item(block: Block, depth: int, number: int, base: str | None) -> str:
    marker = f"{number}." if block.ordered else "-"
    return f"{INDENT * (depth - 1)}{marker} {_inline(block, base)}"


def _block(block: Block, base: str | None) -> str:
    match block.kind:
        case "heading":
            level = min(max(block.level or TOP_SUBHEAD, TOP_SUBHEAD), LOWEST_SUBHEAD)
            return f"{'#' * level} {_inline(block, base)}"
        case "quote":
            return f"> {_inline(block, base)}"
        case "code":
            return _fenced(block.text)
        case "table":
            return _piped(table(block))
        case _:
            return _inline(block, base)


# --- lines ------------------------------------------------------------------------------------


def _inline(block: Block, base: str | None) -> str:
    """A block's text with its links and emphasis, on one line."""

    def wrap(span: Span, inner: str) -> str:
        if span.kind == "link":
            return f"[{inner}]({_address(safe_url(span.href, base) or '')})"
        mark = "**" if span.kind == "strong" else "*"
        return f"{mark}{inner}{mark}"

    line = woven(block.text, _sayable(block, base), _escaped, wrap)
    line = line.replace("![", "\\![")  # a link after an exclamation mark is no image
    return _opening_escaped(line, heading=block.kind == "heading")


def _line(text: str, *, heading: bool = False) -> str:
    return _opening_escaped(_escaped(text), heading=heading)


def _escaped(text: str) -> str:
    text = _ENTITY.sub("&amp;", text.translate(_BREAKS))
    return _SPECIAL.sub(r"\\\g<0>", text).replace("<", "&lt;")


def _opening_escaped(line: str, *, heading: bool) -> str:
    """A line that opens no list, heading or quote by how it begins."""
    line = line.strip()
    if opened := _OPENS_BLOCK.match(line):
        number = opened[1]
        line = f"{number}\\{line[len(number) :]}" if number else f"\\{line}"
    return _CLOSES_HEADING.sub(r"\\\1", line) if heading else line


def _address(url: str) -> str:
    return _ENTITY.sub("&amp;", url.translate(_IN_ADDRESS))


def _sayable(block: Block, base: str | None) -> Iterable[Span]:
    """The spans that Markdown can say: links that are safe, emphasis whose marks are read as such."""
    links = [span for span in block.spans if span.kind == "link" and safe_url(span.href, base)]
    yield from links
    brackets = {edge for link in links for edge in (link.start, link.stop)}
    ends: set[int] = set()
    for span in sorted(block.spans, key=lambda span: span.start):
        if span.kind != "link" and span.start not in ends and _flanks(block.text, span, brackets):
            ends.add(span.stop)
            yield span


def _flanks(text: str, span: Span, brackets: set[int]) -> bool:
    """Whether marks around a span open and close it: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run"""
    before, after = text[: span.start][-1:], text[span.stop :][:1]
    first, last = text[span.start : span.start + 1], text[span.stop - 1 : span.stop]
    opens = not before.isalnum() or (first.isalnum() and span.start not in brackets)
    closes = not after.isalnum() or (last.isalnum() and span.stop not in brackets)
    return opens and closes and not (first.isspace() or last.isspace())


# --- blocks of their own ----------------------------------------------------------------------


def _fenced(text: str) -> str:
    longest = max(map(len, _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(SHORTEST_FENCE, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _piped(rows: list[list[str]]) -> str:
    if not rows:
        return ""
    lines = ["| " + " | ".join(_escaped(cell).replace("|", "\\|") for cell in row) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * len(rows[0]))
    return "\n".join(lines)
