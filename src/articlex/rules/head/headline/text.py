"""The headline of a page without markup or without a title of its own: a fitted score of the lines above the story."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.lang.particles import PARTICLES
from articlex.ledger import Finding, Ledger, Mark
from articlex.page import DIGIT, Page
from articlex.read.inheritance import ends_sentence
from articlex.rules.body.model import additive
from articlex.rules.head.dateline.dateline import parse_dateline
from articlex.rules.head.dates.han_numbers import has_numbers
from articlex.rules.head.dates.moments import moments
from articlex.rules.head.headline.lines import (
    FULL_STOPS,
    LINE_FEATURES,
    Line,
    line_features,
    long_words,
    surroundings,
)
from articlex.rules.head.headline.model import line_model
from articlex.rules.head.headline.titles import brand_names, claimed_titles, title_parts
from articlex.rules.media.split import split_credit

LEAST_SUM = -4.0  # of a score: less, and the page's first line is a better guess
SURER = -1.4  # the least sum on a page with markup whose titles say nothing of the story
SUREST = -0.5  # the least sum on one whose titles do, though no line is one of them
BEYOND_DOUBT = 1.0  # the sum of a line that is the headline, even if it looks like a dateline or a credit
LONGEST_BYLINE = 8  # words behind the one that opens it
MOST_BESIDE_DAY = 3  # words beside the day in a line of its own: Published, at, AM
QUOTED = 1.2  # what it costs to be a part of a caption or paragraph, word for word


def headline_line(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    r"""On a page without markup, or one that shows none of the titles it claims, the line above the story that the
    model takes for its headline.

    Leaves alone pages that show a headline, lines with a low score where a title that is claimed shares a word with the
    story, menu lines, datelines, and lines deep in the story.

    >>> from articlex import extract
    >>> text = "Home\nSport\n\nSnow falls on Oslo\n\nSnow fell on Oslo on Monday, and the trams stood still."
    >>> extract(text).headline
    'Snow falls on Oslo'
    """
    if ledger.found("headline"):
        return
    around = surroundings(page, ledger)
    bias, steps = line_model("text" if page.is_text else "html", LINE_FEATURES)
    best: tuple[float, Line] | None = None
    for line in around.lines:
        score = bias + additive(steps, line_features(page, around, line))
        score -= QUOTED * any(line.text in text for text in around.long_texts if text is not line.block.text)
        if (best is None or score > best[0]) and _may_be(page, line, score):
            best = (score, line)
    least = LEAST_SUM if page.is_text else _least_sum(page, around.story)
    if best and best[0] >= least:
        because = f"the line above the story with the highest score, {best[0]:+.1f}"
        block, text = best[1]
        stands = least < SUREST and (text == block.text or not page.prose[block.index])
        if stands:
            yield Mark(block.index, "headline", because)
        value = text if block.index or not page.is_text else _longest(text)
        yield Finding("headline", value, "text", because, block.index if stands else None)
    elif page.is_text and around.titles:
        because = "the page's first line is its title"
        yield Mark(0, "headline", because)
        yield Finding("headline", _longest(page.blocks[0].text), "text", because, 0)


def _least_sum(page: Page, story: frozenset[str]) -> float:
    """The score that a line needs on a page with markup: fewer where the titles that it claims are those of its site
    or section, and share no word with the story that the site's name has not."""
    brands = brand_names(page)
    shared = {word for title in claimed_titles(page, brands).whole for word in long_words(title) & story}
    return SUREST if any(not any(word in brand for brand in brands) for word in shared) else SURER


def _may_be(page: Page, line: Line, score: float) -> bool:
    """Whether a line with some score may be the headline: no first sentence of a story is, after its dateline or
    with a low score."""
    found = parse_dateline(line.text)
    if found and found[1] < len(line.text) and ends_sentence(line.text):
        return False
    if page.is_text and score < SURER and line.block.index and _is_sentence(page, line):
        return False
    is_dateline = found is not None and found[1] >= len(line.text)
    return score > BEYOND_DOUBT or not (is_dateline or _is_something_else(page, line))


def _is_sentence(page: Page, line: Line) -> bool:
    return bool(page.prose[line.block.index]) and line.text[-1] in FULL_STOPS


def _is_something_else(page: Page, line: Line) -> bool:
    """Whether a line says little more than a day, or names who took a picture."""
    code = page.words.vocabulary.code
    if DIGIT.search(line.text) or has_numbers(line.text, code):
        for start, stop, _ in moments(line.text, code):
            beside = f"{line.text[:start]} {line.text[stop:]}".split()
            if sum(word.isalpha() for word in beside) <= MOST_BESIDE_DAY:
                return True
    return bool(split_credit(line.text, page.words)[1]) or (page.is_text and _is_byline(page, line))


def _is_byline(page: Page, line: Line) -> bool:
    """Whether a line is the word that opens a byline, and names: `Door Ada Lund en Bo Ek`."""
    first, *rest = line.text.split()
    vocabulary = page.words.vocabulary
    small = [word for word in rest if not word[0].isupper() and word.lower() not in PARTICLES]
    return (
        first.lower() in vocabulary.openings_byline
        and 1 < len(rest) <= LONGEST_BYLINE
        and all(word in vocabulary.conjunctions for word in small)
    )


def _longest(title: str) -> str:
    parts = title_parts(title)[1:]
    return max(parts, key=len) if parts else title
