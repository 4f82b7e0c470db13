"""An article as CommonMark, with pipe tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articlex.fields import ArticleFields
from articlex.parts import Block, Caption, Embed, Span
from articlex.render import captioned, signature, story, table, unplaced
from articlex.render.front import front_matter
from articlex.render.inline import woven
from articlex.render.lists import placed
from articlex.urls import safe_url

TOP_SUBHEAD = 2  # the headline is the one heading of level 1
LOWEST_SUBHEAD = 6
INDENT = " " * 4  # wide enough for items numbered up to 99
SHORTEST_FENCE = 3

_SPECIAL = re.compile(r"[\\`*_\[\]~]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_OPENS_BLOCK = re.compile(r"(?:[-+](?=[\s-]|$)|#{1,6}(?=\s|$)|>|=+$)|(\d{1,9})(?=[.)](?:\s|$))")
_CLOSES_HEADING = re.compile(r"(?<=\s)(#+)$")
_BACKTICKS = re.compile(r"`+")
_LINKS = re.compile(r"\](?=[(\[:])")
_LINE_END = "\n"
_IN_ADDRESS = {ord(c): f"%{ord(c):02X}" for c in ' ()<>\\"`|'}


@dataclass(frozen=True, slots=True)
class Form:
    """What the Markdown of an article shows: its fields as YAML before it, pictures, links, the headline."""

    front_matter: bool = False
    images: bool = True
    links: bool = True
    headline: bool = True


def render(article: ArticleFields, form: Form | None = None) -> str:
    r"""Headline, standfirst, byline and date, the story with its pictures, notes. Text is escaped, and links lead
    only to http, https, mailto and relative addresses.

    Raises `MissingPackage` where front matter is wanted and no YAML library is there.

    >>> from articlex import Block, Span
    >>> link = Span("link", 3, 7, "/oslo")
    >>> from articlex import Article
    >>> print(render(Article(headline="1. <b>", body=(Block("paragraph", "In Oslo", spans=(link,)),))), end="")
    # 1\. &lt;b>
    <BLANKLINE>
    In [Oslo](/oslo)
    """
    form = form or Form()
    front = front_matter(article) if form.front_matter else ""
    return front + "".join(_parts(article, form)).lstrip("\n")


def _parts(article: ArticleFields, form: Form) -> Iterator[str]:
    if article.headline and form.headline:
        yield f"\n# {_line(article.headline, heading=True)}\n"
    if article.subtitle:
        yield f"\n**{_line(article.subtitle)}**\n"
    if signed := signature(article):
        yield f"\n{_line(signed)}\n"
    for caption in unplaced(article):
        yield f"\n{_picture(caption, article.url, form)}\n"
    notes = {block.mark for block in article.body if block.kind == "footnote" and block.mark}
    page = _Page(article.url, form, frozenset(notes))
    in_list = False
    for block, depth, number in placed(story(article)):
        shown = _item(block, depth, number, page) if depth else _block(block, page)
        if shown:
            yield f"{shown}\n" if depth and in_list else f"\n{shown}\n"
            in_list = depth > 0
    for note in article.notes:
        yield f"\n*{_line(note.text)}*\n"


@dataclass(frozen=True, slots=True)
class _Page:
    """What the lines of an article have in common: its address, its form, the marks of its footnotes."""

    base: str | None
    form: Form
    notes: frozenset[str]


def _picture(caption: Caption, base: str | None, form: Form) -> str:
    """A picture, and below it its caption with the credit."""
    address = safe_url(caption.image, base) if form.images else None
    image = f"![{_line(caption.alt or '')}]({_address(address)})" if address else ""
    shown = f"*{_line(captioned(caption))}*" if captioned(caption) else ""
    return "\n\n".join(filter(None, (image, shown)))


def _embed(embed: Embed, page: _Page) -> str:
    address = safe_url(embed.url, page.base) if page.form.links else None
    shown = _line(embed.title or embed.host)
    return f"[{shown}]({_address(address)})" if address else shown


def _item(block: Block, depth: int, number: int, page: _Page) -> str:
    marker = f"{number if block.number is None else max(0, block.number)}." if block.ordered else "-"
    return f"{INDENT * (depth - 1)}{marker} {_inline(block, page)}"


def _block(block: Block, page: _Page) -> str:
    match block.kind:
        case "heading":
            level = min(max(block.level or TOP_SUBHEAD, TOP_SUBHEAD), LOWEST_SUBHEAD)
            return f"{'#' * level} {_inline(block, page)}"
        case "quote":
            lines = _inline(block, page).split("\n")
            cite = ["", f"— {_line(block.cite)}"] if block.cite else []
            return "\n".join(f"> {line}".rstrip() for line in (*lines, *cite))
        case "code":
            return _fenced(block.text, block.language or "")
        case "table":
            caption = f"*{_line(block.caption)}*\n\n" if block.caption else ""
            return caption + _piped(table(block))
        case "figure" if block.figure:
            return _picture(block.figure, page.base, page.form)
        case "embed" if block.embed:
            return _embed(block.embed, page)
        case "formula":
            tag = f" \\tag{{{block.marker.strip('()')}}}" if block.marker else ""
            return f"$$\n{_in_formula(block.text)}{tag}\n$$"
        case "footnote":
            mark = f"[^{block.mark}]: " if block.mark in page.notes else ""
            return f"{mark}{_inline(block, page)}"
        case _:
            return _inline(block, page)


def _in_formula(text: str) -> str:
    """TeX between dollar signs, on one line and without any of its own; a renderer that knows no TeX finds
    neither HTML nor a link in it."""
    bare = text.replace("$", "").replace("<", r"\lt ")
    return " ".join(_LINKS.sub("] ", bare).split())


# --- lines ------------------------------------------------------------------------------------


def _inline(block: Block, page: _Page) -> str:
    """A block's text with its links and emphasis, each of its lines on its own."""

    def wrap(span: Span, inner: str) -> str:
        if span.kind == "formula":
            return f"${_in_formula(block.text[span.start : span.stop])}$"
        if span.kind == "link":
            mark = block.text[span.start : span.stop].strip("[]()")
            if mark in page.notes and "#" in (span.href or ""):
                return f"[^{mark}]"
            return f"[{inner}]({_address(safe_url(span.href, page.base) or '')})"
        if span.kind == "footnote":
            mark = block.text[span.start : span.stop].strip("[]()")
            return f"[^{mark}]" if mark in page.notes else inner
        mark = "**" if span.kind == "strong" else "*"
        return f"{mark}{inner}{mark}"

    text = woven(block.text, _sayable(block, page), _escaped, wrap)
    text = text.replace("![", "\\![")  # a link after an exclamation mark is no image
    lines = text.split(_LINE_END) if block.kind != "heading" else [text.replace(_LINE_END, " ")]
    return "\\\n".join(_opening_escaped(line, heading=block.kind == "heading") for line in lines)


def _line(text: str, *, heading: bool = False) -> str:
    return _opening_escaped(_escaped(text.replace("\n", " ")), heading=heading)


def _escaped(text: str) -> str:
    text = _ENTITY.sub("&amp;", text.replace("\r", " "))
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


def _sayable(block: Block, page: _Page) -> Iterable[Span]:
    """The spans that Markdown can say: links that are safe, emphasis whose marks are read as such."""
    links = [span for span in block.spans if span.kind == "link" and safe_url(span.href, page.base)]
    links = links if page.form.links else []
    yield from links
    yield from (span for span in block.spans if span.kind in ("formula", "footnote"))
    brackets = {edge for link in links for edge in (link.start, link.stop)}
    ends: set[int] = set()
    for span in sorted(block.spans, key=lambda span: span.start):
        if span.kind in ("strong", "em") and span.start not in ends and _flanks(block.text, span, brackets):
            ends.add(span.stop)
            yield span


def _flanks(text: str, span: Span, brackets: set[int]) -> bool:
    """Whether marks around a span open and close it: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run"""
    before, after = text[max(0, span.start - 1) : span.start], text[span.stop : span.stop + 1]
    first, last = text[span.start : span.start + 1], text[span.stop - 1 : span.stop]
    opens = not before.isalnum() or (first.isalnum() and span.start not in brackets)
    closes = not after.isalnum() or (last.isalnum() and span.stop not in brackets)
    return opens and closes and not (first.isspace() or last.isspace())


# --- blocks of their own ----------------------------------------------------------------------


def _fenced(text: str, language: str) -> str:
    longest = max(map(len, _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(SHORTEST_FENCE, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _piped(rows: list[list[str]]) -> str:
    if not rows:
        return ""
    rows[0] = rows[0] + [""] * (max(map(len, rows)) - len(rows[0]))  # it says how many columns there are
    lines = ["| " + " | ".join(_escaped(cell).replace("|", "\\|") for cell in row) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * len(rows[0]))
    return "\n".join(lines)
