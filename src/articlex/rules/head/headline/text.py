"""The headline of a page without markup or without a title of its own: a fitted vote on the lines above the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from articlex.ledger import Finding, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.rules.body.model import additive, additive_model
from articlex.rules.head.dateline.dateline import parse_dateline
from articlex.rules.head.headline.headline import ELSEWHERE
from articlex.rules.head.headline.titles import Titles, agreement, brand_names, claimed_titles, title_parts
from articlex.rules.media.split import split_credit

SHORTEST, LONGEST = 2, 40  # words
LOOK_AHEAD = 250  # words of running text that a headline is compared with
LONG_WORD = 4  # letters: shorter words say little
WINDOW = 10  # blocks in which the density of running text is measured
DENSE = 0.4  # of the densest window: the story has begun
ABOVE, BELOW = 60, 3  # blocks around the beginning of the story among which the headline is looked for
AFTER = 5  # lines under a headline among which its date stands
LEAST_SUM = -4.0  # of votes: less, and the page's first line is a better guess
SURER = -1.0  # the least sum on a page with markup, whose own headings and titles said nothing
QUOTED = 0.6  # what it costs to be a part of a caption or paragraph, word for word
UNDERLINED = 1.0  # what a second-rate heading adds to the vote
HEADLINE_FEATURES = (
    "agrees", "shared_words", "shared", "words", "longer_lines", "steps", "seen", "digits_after", "words_before",
    "words_two_before", "words_after", "ends",
)  # fmt: skip
FULL_STOPS = ".。।"
_ENDS = {".": 1.0, "…": 1.0, ":": 2.0, "?": 3.0}
LONGEST_TEXT = 2000  # characters of one block that are compared


def headline_line(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    r"""On a page without markup, or one whose titles are those of its site or section, the line above the story that
    the votes take for its headline.

    Leaves alone pages that show a headline or claim one that shares a word with the story, menu lines, datelines,
    and lines deep in the story.

    >>> from articlex import extract
    >>> text = "Home\nSport\n\nSnow falls on Oslo\n\nSnow fell on Oslo on Monday, and the trams stood still."
    >>> extract(text).headline
    'Snow falls on Oslo'
    """
    if ledger.found("headline") or not (page.is_text or _is_untitled(page)):
        return
    around = surroundings(page, ledger)
    bias, steps = additive_model("headline", HEADLINE_FEATURES)["headline"]
    best: tuple[float, PageBlock] | None = None
    for block in around.lines:
        score = bias + additive(steps, headline_features(page, around, block))
        score += UNDERLINED * (block.level > 0)
        score -= QUOTED * any(block.text in text for text in around.long_texts)
        if (best is None or score > best[0]) and not _is_something_else(page, block):
            best = (score, block)
    if best and best[0] >= (LEAST_SUM if page.is_text else SURER):
        because = f"the line above the story with most votes, {best[0]:+.1f}"
        block = best[1]
        yield Mark(block.index, "headline", because)
        value = block.text if block.index else _longest(block.text)
        yield Finding("headline", value, "text", because, block.index)
    elif around.titles:
        because = "the page's first line is its title"
        yield Mark(0, "headline", because)
        yield Finding("headline", _longest(page.blocks[0].text), "text", because, 0)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the lines that may be a headline are compared with: where the story begins, the long words of
    its first paragraphs, the titles in the page's first line, how often each text stands there, and the
    long texts around the story's beginning."""

    lines: list[PageBlock]
    start: int
    story: frozenset[str]
    titles: Titles
    seen: Counter[str]
    long_texts: list[str]


def surroundings(page: Page, ledger: Ledger) -> Surroundings:
    """The lines of a page that may be its headline, and what they are compared with."""
    start = story_start(page)
    near = page.blocks[max(0, start - ABOVE) : start + BELOW]
    lines = [
        block
        for block in near
        if SHORTEST <= block.words <= LONGEST
        and not ledger.roles[block.index]
        and (page.is_text or _may_be_headline(page, block, start))
    ]
    has_title_line = page.is_text and not (ledger.roles and ledger.roles[0])
    titles = _title_line(page) if has_title_line else Titles(())
    seen = Counter(block.text for block in page.blocks)
    long_texts = [block.text[:LONGEST_TEXT] for block in near if block.words > LONGEST]
    return Surroundings(lines, start, _story_head(page, start), titles, seen, long_texts)


def headline_features(page: Page, around: Surroundings, block: PageBlock) -> tuple[float, ...]:
    """The `HEADLINE_FEATURES` of a line."""
    blocks, index = page.blocks, block.index
    mine = _long_words(block.text)
    shared = len(mine & around.story)
    following = blocks[index + 1 : index + 1 + AFTER]
    return (
        agreement(block.text, around.titles) if index else -1.0,  # no line bears itself out
        shared,
        shared / (len(mine) or 1),
        block.words,
        sum(line.words > block.words for line in around.lines),
        around.start - index,
        around.seen[block.text],
        max((sum(map(str.isdigit, line.text)) for line in following), default=-1),
        blocks[index - 1].words if index else -1,
        blocks[index - 2].words if index > 1 else -1,
        following[0].words if following else -1,
        _ENDS.get(block.text[-1], 0.0),
    )


def _may_be_headline(page: Page, block: PageBlock, start: int) -> bool:
    """Whether a block of an untitled page stands over the story, and is no link, menu or sentence."""
    elsewhere = page.regions[block.region].hints & ELSEWHERE
    sentence = page.prose[block.index] or block.text[-1] in FULL_STOPS
    return block.index < start and not (block.href or elsewhere or sentence)


def _is_untitled(page: Page) -> bool:
    """Whether the titles that a page claims are those of its site or section: none shares a word with the story."""
    story = _story_head(page, story_start(page))
    titles = claimed_titles(page, brand_names(page)).whole
    return bool(story) and not any(_long_words(title) & story for title in titles)


def _is_something_else(page: Page, block: PageBlock) -> bool:
    """Whether a line is a dateline, or names who took a picture."""
    found = parse_dateline(block.text)
    return (found is not None and found[1] >= len(block.text)) or bool(
        split_credit(block.text, page.words)[1]
    )


def story_start(page: Page) -> int:
    """The first block from which running text is about as dense as it gets."""
    count = len(page.blocks)
    dense = [page.prose_between(i, min(i + WINDOW, count)) for i in range(count)]
    most = max(dense, default=0)
    for i in range(count):
        if page.prose[i] and dense[i] >= DENSE * most:
            return i
    return 0


def _title_line(page: Page) -> Titles:
    """The letters of the first line and its parts: dumps of pages begin with `<title>`."""
    first = page.blocks[0] if page.blocks else None
    if first is None or first.words < SHORTEST or first.words > LONGEST or page.prose[0]:
        return Titles(())
    return Titles(title_parts(first.text))


def _longest(title: str) -> str:
    parts = title_parts(title)[1:]
    return max(parts, key=len) if parts else title


def _story_head(page: Page, start: int) -> frozenset[str]:
    """The long words of the story's first paragraphs."""
    texts = []
    taken = 0
    for block, words in zip(page.blocks[start:], page.prose[start:], strict=True):
        if words:
            texts.append(block.text[:LONGEST_TEXT])
            taken += words
            if taken >= LOOK_AHEAD:
                break
    return _long_words(" ".join(texts))


def _long_words(text: str) -> frozenset[str]:
    spaced = {word.strip(".,:;!?\"'“”‘’()«»„") for word in text.lower().split()}
    if len(spaced) * 12 < len(text):  # a script without spaces: compare by pairs of characters
        return frozenset(text[i : i + 2] for i in range(min(len(text), 600) - 1))
    return frozenset(word for word in spaced if len(word) >= LONG_WORD)
