"""Plain text, as a browser shows a page or a converter dumps it, to the same flat page as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlex.cleaning import clean, is_clean, length_in_words
from articlex.limits import Meter
from articlex.page import NO_REGION, PageBlock, Region

_BULLET = re.compile(r"[ \t]*(?:(?P<sign>[*•·‣▪●◦–-])|(?P<number>\d{1,3})[.)])[ \t]+(?=\S)")
_NUMBERED = re.compile(r"(?m)^[ \t]*(\d{1,3})[.)][ \t]")
_DAY = re.compile(r"[ \t]*\d{1,2}\. ?(?:\d{1,2}\. ?|[^\W\d_]{3,15}\.?,? )(?:19|20)\d\d\b")
DASHES = "–-"  # what somebody says begins with them too
NEAR = 2  # lines from one item to the next, which may be wrapped
_MARKDOWN_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_UNDERLINE = re.compile(r"[=\-~]{4,}[ \t]*$")

# Markdown, and the footnotes of text browsers: what converters leave of links and pictures.
_IS_MARKDOWN = re.compile(r"(?m)^#{1,6} \S|\]\(|\]\[\d|^\s{0,3}\[\d{1,4}\]: \S")
_TARGET = r"(?:\(\s?<?[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?>?(?:\s\"[^\"]{0,300}\")?\s?\)|\[\d{1,4}\])"
_PICTURE = re.compile(r"!\[[^\[\]]{0,1000}\]" + _TARGET)
_LINK = re.compile(r"\[([^\[\]]{0,1000})\]" + _TARGET)
_EMPHASIS = re.compile(r"(\*\*|__|(?<!\w)[*_])(?=\S)([^*_]{1,1000})(?<=\S)\1(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>|~-])")
_SOME_REFERENCE = re.compile(r"(?m)^\s{0,3}(?:\[\d{1,4}\]:|\d{1,4}\.) <?(?:[a-z]{3,10}:|/|#)")
_REFERENCE = re.compile(
    r"\s{0,3}(?:\[\d{1,4}\]: <?(?:[a-z]{3,10}:|/|#)|\d{1,4}\. <?(?:[a-z]{3,10}://|mailto:|javascript:))\S*\s*$"
)
_FOOTNOTE = re.compile(r"\[\d{1,4}\](?=\S)")
FEWEST_REFERENCES = 3  # at the end of a dump whose links have numbers
_QUOTED = re.compile(r"(?:> ?)+")

NARROWEST_WRAP = 45  # characters: shorter lines are menus and headings, not wrapped prose
WIDEST_WRAP = 110


def flatten_text(text: str, meter: Meter | None = None) -> tuple[list[PageBlock], list[Region]]:
    """The blocks of a plain text under one region.

    Blank lines part blocks; so does every line end, save where lines are hard-wrapped. Raises
    `LimitExceeded` where the text costs more than its meter allows.
    """
    blocks: list[PageBlock] = []
    text, numbered = _without_references(text)
    markdown = _IS_MARKDOWN.search(text) is not None
    for tag, content in _pieces(text):
        if meter:
            meter.count(len(blocks) + 1)
        shown, linked = _plain(content) if markdown else (content, 0)
        line = " ".join((_FOOTNOTE.sub("", shown) if numbered else shown).split())
        if not is_clean(line):
            line = clean(line).strip()
        if line:
            words = length_in_words(line, line.count(" ") + 1)
            blocks.append(PageBlock(len(blocks), line, tag, 0, words, min(linked, len(line))))
    return blocks, [Region(0, "body", "", 0, NO_REGION, 0, 0, len(blocks))]


def _without_references(text: str) -> tuple[str, bool]:
    """A text without the list of addresses that its numbered links point to, and whether it had one."""
    if not _SOME_REFERENCE.search(text):
        return text, False
    lines = text.splitlines(keepends=True)
    kept = [line for line in lines if not _REFERENCE.match(line)]
    if len(lines) - len(kept) < FEWEST_REFERENCES:
        return text, False
    return "".join(kept), True


def _plain(content: str) -> tuple[str, int]:
    """Markdown as its reader sees it, and how many of its characters stand in links.

    >>> _plain("![Snow](s.jpg)[**Oslo**](/oslo) is *white*")
    ('Oslo is white', 4)
    """
    content = _EMPHASIS.sub(r"\2", _PICTURE.sub("", content))
    linked = sum(len(found[1]) for found in _LINK.finditer(content))
    return _ESCAPED.sub(r"\1", _LINK.sub(r"\1", content)), linked


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    numbers = frozenset(map(int, _NUMBERED.findall(text)))
    pieces = [piece for paragraph in _paragraphs(text) for piece in _lines_of(paragraph)]
    for at, (tag, line) in enumerate(pieces):
        if tag:
            yield tag, line
        elif heading := _MARKDOWN_HEADING.match(line):
            yield f"h{len(heading[1])}", line[heading.end() :].rstrip("# ")
        elif (bullet := _BULLET.match(line)) and _is_item(bullet, numbers, pieces, at):
            yield "li", line[bullet.end() :]
        elif quoted := _QUOTED.match(line):
            yield "blockquote", line[quoted.end() :]
        else:
            yield "p", line


def _lines_of(paragraph: list[str]) -> Iterator[tuple[str, str]]:
    """The lines of a paragraph, with the tag of one that is underlined."""
    if len(paragraph) == 2 and _UNDERLINE.match(paragraph[1].strip()):
        yield "h2", paragraph[0]
        return
    yield from (("", line) for line in _unwrapped(paragraph))


def _is_item(bullet: re.Match[str], numbers: frozenset[int], pieces: list[tuple[str, str]], at: int) -> bool:
    """Whether a line that begins like an item of a list is one: no day, no number without the next or the one
    before, and no dash that nothing near begins with, as where somebody speaks."""
    if number := bullet["number"]:
        beside = (int(number) - 1, int(number) + 1)
        return not (numbers.isdisjoint(beside) or _DAY.match(bullet.string))
    if bullet["sign"] not in DASHES:
        return True
    near = pieces[max(0, at - NEAR) : at] + pieces[at + 1 : at + 1 + NEAR]
    return any((other := _BULLET.match(line)) and other["sign"] == bullet["sign"] for _, line in near)


def _paragraphs(text: str) -> Iterator[list[str]]:
    lines: list[str] = []
    for line in text.split("\n"):
        if line.strip():
            lines.append(line)
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines


def _unwrapped(lines: list[str]) -> list[str]:
    """Lines that were wrapped at one width are one paragraph; others stand for themselves."""
    if len(lines) < 2:
        return lines
    body = lines[:-1]
    widest = max(map(len, body))
    if not NARROWEST_WRAP <= widest <= WIDEST_WRAP or min(map(len, body)) < widest - _slack(lines):
        return lines
    paragraphs: list[list[str]] = []
    for line in lines:
        if not paragraphs or _BULLET.match(line):
            paragraphs.append([line])
        else:
            quoted = _QUOTED.match(line)
            _join(paragraphs[-1], line[quoted.end() if quoted else 0 :].strip())
    return ["".join(pieces) for pieces in paragraphs]


def _slack(lines: list[str]) -> int:
    """How much shorter a wrapped line may be: the word that did not fit."""
    return max((len(line.split(None, 1)[0]) for line in lines[1:]), default=0) + 2


def _join(pieces: list[str], line: str) -> None:
    """Put the next line of a paragraph after its last; a word that was parted becomes one again."""
    last = pieces[-1]
    if last.endswith("-") and last[-2:-1].isalpha() and line[:1].islower():
        pieces[-1] = last[:-1]
        pieces.append(line)
    else:
        pieces.append(f" {line}")
