"""Threads known by the lines that sign their posts, where no container says what they are."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import groupby

from articlex.page import Page
from articlex.read.inheritance import LEAST_STORY

LONGEST_SIGNATURE = 16  # words
FEWEST_SIGNATURES = 3
LEAST_NAMED = 0.5  # of the signatures: a reporter signs all entries of a live blog, each reader a post
_CLOCK = re.compile(r"\b\d\d?:\d\d\b")
_DAY = re.compile(r"\b(?:19|20)\d\d\b|\b\d\d?[./-]\d\d?[./-]\d\d\b")
_AGO = re.compile(r"\b\d{1,3}(?:[hdw]|\s?(?:分钟?|小?時?时?間?间?|天|日|시간|분|일)\s?[前전])$")
_AGO_ENDS = frozenset("hdw前전")
_LETTER = re.compile(r"[^\W\d_]")
_DIGITS = re.compile(r"\d+")


def signed_posts(page: Page, headline: int) -> range:
    """The blocks of a thread whose posts are signed in lines of one form: "Posted by: Ana at May 3, 2007 05:23 PM".

    Lines are of one form where only their words and numbers differ; each has a day and a time of day, or says how many
    hours ago, most have another name, and posts stand between them. A thread stands below a story; its first line may sign the story itself.
    `headline` is the block of the headline; a page that shows none (-1) has no thread below its story.

    >>> from articlex.read import read
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> posts = "".join(f"<p>I saw it too.</p><p>{name}, May 3, 2007 5:0{at} PM</p>" for at, name in enumerate(("Ana", "Bo", "Cy")))
    >>> signed_posts(read(f"<h1>Snow closes the bridge</h1>{story}{posts}"), 0)
    range(5, 10)
    """
    if headline < 0:
        return range(0)
    alike: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for block in page.blocks[headline + 1 :]:
        line = block.text
        if block.words <= LONGEST_SIGNATURE and (":" in line or line[-1] in _AGO_ENDS) and _is_timed(line):
            alike[block.tag, _form(line)].append(block.index)
    threads = [lines for lines in alike.values() if len(lines) >= FEWEST_SIGNATURES]
    lines = max(threads, key=len, default=[])
    if not lines or not _are_apart(lines) or not _are_of_many(page, lines):
        return range(0)
    start = _start(page, headline, lines[0])
    if page.prose_between(headline + 1, start) < LEAST_STORY:
        return range(0)
    return range(start, _stop(page, lines[-1]))


def _is_timed(line: str) -> bool:
    """Whether a line has a day and a time of day, or ends in how long ago it was written: "10h"."""
    if line[-1] in _AGO_ENDS and (line[-2:-1].isdecimal() or not line.isascii()) and _AGO.search(line):
        return True
    return ":" in line and _CLOCK.search(line) is not None and _DAY.search(line) is not None


def _form(line: str) -> str:
    """The numbers and signs of a line, and where its words stand among them."""
    parts = ("a" if _LETTER.search(part) else _DIGITS.sub("0", part) for part in line.split())
    return " ".join(part for part, _ in groupby(parts))


def _are_apart(lines: list[int]) -> bool:
    """Whether there is a post to each line: the lines of a log follow one another."""
    return lines[-1] - lines[0] >= 2 * (len(lines) - 1)


def _are_of_many(page: Page, lines: list[int]) -> bool:
    """Whether most lines have words of their own beside the time."""
    words = {tuple(filter(_LETTER.search, page.blocks[index].text.split())) for index in lines}
    return len(words) > LEAST_NAMED * len(lines)


def _start(page: Page, headline: int, first: int) -> int:
    """Where a thread begins: at the label over it, else at the first line that signs a post."""
    labels = (block.index for block in page.matching("labels_comments") if headline < block.index < first)
    return max(labels, default=first)


def _stop(page: Page, last: int) -> int:
    """The end of a thread: after the text below the last signature, up to a heading or the end of its container."""
    blocks = page.blocks
    container = page.regions[blocks[last].region].parent
    stop = last + 1
    while (
        stop < len(blocks)
        and page.regions[blocks[stop].region].parent == container
        and not blocks[stop].level
    ):
        stop += 1
    return stop
