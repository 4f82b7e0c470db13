"""The headline of a page without markup: told by its place, its shape and the story that follows it."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Finding, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.rules.head.headline import Titles, agreement, as_titles, letters, title_parts

SHORTEST, LONGEST = 2, 40  # words
LOOK_AHEAD = 250  # words of running text that a headline is compared with
LONG_WORD = 4  # letters: shorter words say little
WINDOW = 10  # blocks in which the density of running text is measured
DENSE = 0.4  # of the densest window: the story has begun
MOST_STEPS = 40  # blocks between headline and story
STEP = 0.02  # what each block between them costs
LEAST_SCORE = 0.35
TITLED = 1.2  # what full agreement with the page's first line, its title, is worth
QUOTED = 0.6  # what it costs to be printed word for word inside the story


def headline_line(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    r"""On a page without markup, the line above the story that the story's first paragraphs take up.

    Leaves alone HTML pages, menu lines, sentences, and lines below the story's beginning.

    >>> from articlex import extract
    >>> text = "Home\nSport\n\nSnow falls on Oslo\n\nSnow fell on Oslo on Monday, and the trams stood still."
    >>> extract(text).headline
    'Snow falls on Oslo'
    """
    if not page.is_text:
        return
    start = story_start(page)
    titles = _title_line(page) if not ledger.roles[:1] or not ledger.roles[0] else {}
    below, printed = _story_head(page, start)
    best: tuple[float, PageBlock] | None = None
    for block in page.blocks[max(0, start - MOST_STEPS) : start]:
        if not SHORTEST <= block.words <= LONGEST or ledger.roles[block.index]:
            continue
        score = _score(block, start - block.index, titles, below, printed)
        if score >= LEAST_SCORE and (best is None or score > best[0]):
            best = (score, block)
    if best:
        because = "it stands above the story, which takes up its words"
        yield Mark(best[1].index, "headline", because)
        yield Finding("headline", best[1].text, "text", because, best[1].index)
    elif titles:
        because = "the page's first line is its title"
        yield Mark(0, "headline", because)
        yield Finding("headline", _longest(page.blocks[0].text), "text", because, 0)


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
        return {}
    return as_titles(title_parts(first.text))


def _longest(title: str) -> str:
    parts = title_parts(title)[1:]
    return max(parts, key=len) if parts else title


def _story_head(page: Page, start: int) -> tuple[set[str], str]:
    """The long words of the story's first paragraphs, and their letters in a row."""
    texts = []
    taken = 0
    for block, words in zip(page.blocks[start:], page.prose[start:], strict=True):
        if words:
            texts.append(block.text[:LONGEST_TEXT])
            taken += words
            if taken >= LOOK_AHEAD:
                break
    joined = " ".join(texts)
    return _long_words(joined), letters(joined)


def _score(block: PageBlock, steps: int, titles: Titles, below: set[str], printed: str) -> float:
    mine = _long_words(block.text)
    shared = len(mine & below) / len(mine) if mine else 0.0
    score = shared - STEP * steps + 0.15 * (block.tag[0] == "h") + 0.1 * (5 <= block.words <= 20)
    score -= 0.25 * block.text.endswith((".", ":", "…")) + 0.3 * (block.tag == "li")
    if (plain := letters(block.text)) and plain in printed:
        score -= QUOTED
    agrees = agreement(block.text, titles) if block.index else 0.0  # no line bears itself out
    return score + TITLED * agrees if agrees > AGREES else score


AGREES = 0.6
LONGEST_TEXT = 2000  # characters of one block that are compared


def _long_words(text: str) -> set[str]:
    spaced = {word.strip(".,:;!?\"'“”‘’()«»„") for word in text.lower().split()}
    if len(spaced) * 12 < len(text):  # a script without spaces: compare by pairs of characters
        return {text[i : i + 2] for i in range(min(len(text), 600) - 1)}
    return {word for word in spaced if len(word) >= LONG_WORD}
