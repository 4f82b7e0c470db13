"""Where the pictures of a story stand: from just above its headline to the end of its body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import sub

from articlex.ledger import STORY, Ledger
from articlex.page import Page
from articlex.read import hints

ELSEWHERE = (
    hints.NAVIGATION | hints.RELATED | hints.COMMENTS | hints.PROMOTION | hints.CONSENT | hints.ADVERTISING
    | hints.FOOTER | hints.ASIDE | hints.AUTHOR_BOX | hints.SHARING | hints.HIDDEN | hints.SCREEN_READER
    | hints.TAGS
)  # fmt: skip
ABOVE_HEADLINE = 8  # blocks: a lead picture above the headline is this near
AFTER_BODY = 3  # blocks: a picture that ends the story
WIDEST_GAP = 25  # blocks that are no story: what comes after so many of them is another text
MOSTLY = 0.5  # of the story's blocks have a hint, and it says nothing of the pictures among them

_BITS = tuple(bit for bit in hints.NAMES if bit & ELSEWHERE)


@dataclass(frozen=True, slots=True)
class Zone:
    """Blocks `start` to `stop`; `first` and `last` are those of the body, `shared` the hints that most
    of them have, `around` those of furniture that the headline has, and `words` how many they have together. Empty where `stop` is 0."""

    start: int
    stop: int
    first: int
    last: int
    headline: int
    shared: int
    around: int
    words: int


def story_zone(page: Page, ledger: Ledger) -> Zone:
    """The zone of a story's pictures, empty if it has no body."""
    body = ledger.with_role(*STORY)
    if not body:
        return Zone(0, 0, 0, 0, 0, 0, 0, 0)
    headline = ledger.block_of("headline")
    prose = _longest_run(page, [at for at in body if page.prose[at]] or body)
    first, last = prose[0], prose[-1]
    if headline > last:
        headline = -1
    start = max(0, (headline if 0 <= headline < first else first) - ABOVE_HEADLINE)
    stop = min(len(page.blocks), last + 1 + AFTER_BODY)
    words = sum(page.blocks[at].words for at in prose)
    around = page.regions[page.blocks[headline].region].hints & ELSEWHERE if headline >= 0 else 0
    return Zone(start, stop, first, last, headline, _shared(page, prose), around, words)


def _longest_run(page: Page, story: Sequence[int]) -> Sequence[int]:
    """The run of story blocks with the most words, without wide gaps."""
    if max(map(sub, story[1:], story), default=0) <= WIDEST_GAP:
        return story
    runs = [[story[0]]]
    for at in story[1:]:
        if at - runs[-1][-1] > WIDEST_GAP:
            runs.append([])
        runs[-1].append(at)
    return max(runs, key=lambda run: sum(page.blocks[at].words for at in run))


def _shared(page: Page, story: Sequence[int]) -> int:
    """The hints of furniture that more than half of the story's blocks have too."""
    counts: dict[int, int] = {}
    for at in story:
        hinted = page.regions[page.blocks[at].region].hints & ELSEWHERE
        if hinted:
            counts[hinted] = counts.get(hinted, 0) + 1
    if not counts:
        return 0
    shared = 0
    for bit in _BITS:
        if sum(n for hinted, n in counts.items() if hinted & bit) > MOSTLY * len(story):
            shared |= bit
    return shared
