"""The lines that may be the headline of a page without markup or without a title of its own, and their features."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from articlex.cleaning import CHARACTERS_A_WORD, letters
from articlex.ledger import Ledger
from articlex.page import Page, PageBlock
from articlex.read import hints
from articlex.rules.head.headline.address import shares, slug_words
from articlex.rules.head.headline.headline import ELSEWHERE
from articlex.rules.head.headline.titles import Titles, agreement, shared_titles, title_parts

SHORTEST, LONGEST = 2, 40  # words
FIRST_UNPARTED = "\u0e00"  # where Thai begins: few scripts behind it part words by spaces
LOOK_AHEAD = 250  # words of running text that a headline is compared with
LONG_WORD = 4  # letters: shorter words say little
LONGEST_MEAN_WORD = 12  # characters: where words are longer in the mean, spaces do not part them
MOST_PAIRS = 600  # of characters, of a text in such a script
WINDOW = 10  # blocks in which the density of running text is measured
DENSE = 0.4  # of the densest window: the story has begun
ABOVE, BELOW = 60, 3  # blocks around the beginning of the story among which the headline is looked for
AFTER = 5  # lines under a headline among which its date stands
MOST_BEFORE = 3  # blocks over a line, among which one may repeat it
SHORTEST_REPEATED = 20  # characters
LONGEST_ADDED = 40  # characters that breadcrumbs or the site's name have beside it
MOST_LINES = 3  # of one block, parted by `<br>`
FULL_STOPS = ".。।"
LONGEST_TEXT = 2000  # characters of one block that are compared
LINE_FEATURES = (
    "agrees", "shared_words", "shared", "words", "longer_lines", "steps", "seen", "digits_after", "words_before",
    "words_two_before", "words_after", "ends", "digits", "slug_share", "slug_cover", "repeated", "level", "strong",
    "named", "part", "in_table", "in_list",
)  # fmt: skip
_ENDS = {".": 1.0, "…": 1.0, ":": 2.0, "?": 3.0}
_NAMED = hints.HEADLINE


class Line(NamedTuple):
    """A block, or one of the lines that `<br>` parts it into."""

    block: PageBlock
    text: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the lines that may be a headline are compared with: where the story begins, the long words of
    its first paragraphs, the titles claimed elsewhere, how often each text stands there, the long texts around the
    story's beginning, the words of the page's address, and the texts that markup names a headline."""

    lines: list[Line]
    start: int
    story: frozenset[str]
    titles: Titles
    seen: Counter[str]
    long_texts: list[str]
    slug: frozenset[str]
    named: frozenset[str]


def surroundings(page: Page, ledger: Ledger) -> Surroundings:
    """The lines of a page that may be its headline, and what they are compared with."""
    start = _story_start(page)
    near = page.blocks[max(0, start - ABOVE) : start + BELOW]
    lines = [
        line
        for block in near
        if not ledger.roles[block.index]
        for line in _lines_of(page, block)
        if SHORTEST <= _words(line) <= LONGEST and (page.is_text or _may_be_headline(page, line, start))
    ]
    if page.is_text:
        has_title_line = not (ledger.roles and ledger.roles[0])
        titles = _title_line(page) if has_title_line else Titles(())
    else:
        titles = Titles(part for title in shared_titles(page) for part in title_parts(title))
    seen = Counter(block.text for block in page.blocks)
    long_texts = [block.text[:LONGEST_TEXT] for block in near if block.words > LONGEST]
    named = frozenset(cue.text for cue in page.cues if cue.kind & _NAMED)
    return Surroundings(
        lines, start, _story_head(page, start), titles, seen, long_texts, slug_words(page.url), named
    )


def line_features(page: Page, around: Surroundings, line: Line) -> tuple[float, ...]:
    """The `LINE_FEATURES` of a line."""
    blocks, (block, text) = page.blocks, line
    index, words = block.index, _words(line)
    region = page.regions[block.region]
    mine = long_words(text)
    shared = len(mine & around.story)
    following = blocks[index + 1 : index + 1 + AFTER]
    is_first = page.is_text and not index  # no line bears itself out
    is_part = text != block.text
    return (
        -1.0 if is_first else agreement(text, around.titles),
        shared,
        shared / (len(mine) or 1),
        words,
        sum(_words(other) > words for other in around.lines),
        around.start - index,
        around.seen[block.text],
        max((_digits(later.text) for later in following), default=-1),
        blocks[index - 1].words if index else -1,
        blocks[index - 2].words if index > 1 else -1,
        following[0].words if following else -1,
        _ENDS.get(text[-1], 0.0),
        _digits(text),
        *shares(text, around.slug),
        _repeated(blocks[max(0, index - MOST_BEFORE) : index] + following[:MOST_BEFORE], text, around.titles),
        block.level,
        _share_in_bold(line),
        bool(region.own & _NAMED) or text in around.named,
        is_part,
        region.tag in ("td", "th"),
        bool(region.hints & hints.LIST),
    )


def _lines_of(page: Page, block: PageBlock) -> Iterator[Line]:
    """A block, and the first of its lines if it has several."""
    if block.words <= LONGEST:
        yield Line(block, block.text)
    breaks = [] if page.is_text else block.breaks[: MOST_LINES + 1]
    for start, stop in zip([0, *breaks], [*breaks, len(block.text)], strict=True):
        text = block.text[start:stop].strip()
        if breaks and text and text != block.text:
            yield Line(block, text)


def _words(line: Line) -> int:
    """How many words a line has: in a script that does not part them, one short word is several."""
    words = line.block.words if line.text is line.block.text else len(line.text.split())
    is_unparted = words == 1 and line.text[-1] >= FIRST_UNPARTED
    return len(line.text) // CHARACTERS_A_WORD if is_unparted else words


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _repeated(others: list[PageBlock], text: str, titles: Titles) -> float:
    """Whether a longer line beside one that is no title itself ends with it, as breadcrumbs do, or begins with it."""
    if len(text) < SHORTEST_REPEATED:
        return 0.0
    longer = [other.text for other in others if 0 < len(other.text) - len(text) <= LONGEST_ADDED]
    longer = [one for one in longer if letters(one) not in titles.whole]
    return 2.0 * any(one.endswith(text) for one in longer) or 1.0 * any(
        one.startswith(text) for one in longer
    )


def _share_in_bold(line: Line) -> float:
    """The share of a line that is in bold or italics."""
    block, text = line
    if block.markup is None or block.level:
        return 0.0
    start = block.text.find(text)
    stop = start + len(text)
    marked = (min(s.stop, stop) - max(s.start, start) for s in block.spans if s.kind in ("strong", "em"))
    return max(marked, default=0) / len(text)


def _may_be_headline(page: Page, line: Line, start: int) -> bool:
    """Whether a line of an untitled page stands over the story, and is no link, menu or sentence."""
    block, text = line
    elsewhere = page.regions[block.region].hints & ELSEWHERE
    is_part = text is not block.text
    sentence = (page.prose[block.index] and not is_part) or text[-1] in FULL_STOPS
    return block.index < start + is_part and not ((block.href and not block.level) or elsewhere or sentence)


def _story_start(page: Page) -> int:
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
    return long_words(" ".join(texts))


def long_words(text: str) -> frozenset[str]:
    """The words of a text that are long enough to tell something, or its pairs of characters where no spaces
    part words."""
    spaced = {word.strip(".,:;!?\"'“”‘’()«»„") for word in text.lower().split()}
    if len(spaced) * LONGEST_MEAN_WORD < len(text):
        return frozenset(text[i : i + 2] for i in range(min(len(text), MOST_PAIRS) - 1))
    return frozenset(word for word in spaced if len(word) >= LONG_WORD)
