"""Plain text, as a browser shows a page or a converter dumps it, to the same flat page as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlex.page import NO_REGION, PageBlock, Region
from articlex.read.cleaning import clean, length_in_words

_BULLET = re.compile(r"[ \t]*(?:[*•·‣▪●◦–-]|\d{1,3}[.)])[ \t]+(?=\S)")
_MARKDOWN_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_UNDERLINE = re.compile(r"[=\-~]{4,}[ \t]*$")
_SENTENCE_END = tuple('.!?…。！？।؟"”’»)')

NARROWEST_WRAP = 45  # characters: shorter lines are menus and headings, not wrapped prose
WIDEST_WRAP = 110


def flatten_text(text: str) -> tuple[list[PageBlock], list[Region]]:
    """The blocks of a plain text under one region.

    Blank lines part blocks; so does every line end, save where lines are hard-wrapped.
    """
    blocks: list[PageBlock] = []
    for tag, content in _pieces(text):
        line = " ".join(content.split())
        if not line.isprintable():
            line = clean(line).strip()
        if line:
            words = length_in_words(line, line.count(" ") + 1)
            blocks.append(PageBlock(len(blocks), line, tag, 0, words))
    return blocks, [Region(0, "body", "", 0, NO_REGION, 0, 0, len(blocks))]


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    for paragraph in _paragraphs(text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")):
        if len(paragraph) == 2 and _UNDERLINE.match(paragraph[1].strip()):
            yield "h2", paragraph[0]
            continue
        for line in _unwrapped(paragraph):
            if heading := _MARKDOWN_HEADING.match(line):
                yield f"h{len(heading[1])}", line[heading.end() :].rstrip("# ")
            elif bullet := _BULLET.match(line):
                yield "li", line[bullet.end() :]
            else:
                yield "p", line


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
    joined: list[str] = []
    for line in lines:
        if joined and not _BULLET.match(line):
            joined[-1] = _joined(joined[-1], line.strip())
        else:
            joined.append(line)
    return joined


def _slack(lines: list[str]) -> int:
    """How much shorter a wrapped line may be: the word that did not fit."""
    return max((len(line.split(None, 1)[0]) for line in lines[1:]), default=0) + 2


def _joined(head: str, tail: str) -> str:
    if head.endswith("-") and head[-2:-1].isalpha() and tail[:1].islower():
        return head[:-1] + tail
    return f"{head} {tail}"
