"""What stands inside a story and is none of it: boxes that ask for something, known by their button, and hidden ones."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, islice, takewhile

from articlex.ledger import STORY, Ledger, Mark
from articlex.page import NO_REGION, Page, PageBlock, Region
from articlex.read import hints

LONGEST_BOX = 60  # words
LONGEST_OFFER = 80  # words of a box that is known by what it says
LONGEST_TIME = 6  # words
LARGEST_SHARE = 0.3  # of the story's words: more is the story itself
NEAR = 3  # elements around a hidden box whose names are looked at
_UNSEEN = hints.HIDDEN | hints.OFF_SCREEN | hints.SCREEN_READER


def promotion_inset(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A small box that the model took for story, with a button to subscribe in it or a class that says so, or that asks
    for consent or offers a subscription.

    Leaves alone boxes that together hold much of the story, as those of a newsletter's own edition do, and
    buttons that stand among its paragraphs.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 2
    >>> box = "<div><p>Ten stories a day, at six in the morning.</p><button>Subscribe</button></div>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1>{story}{box}{story}").body)
    4
    """
    story = ledger.with_role(*STORY)
    boxes = _boxes(page, ledger, story)
    words = sum(page.blocks[index].words for index in story) if boxes else 0
    taken = sorted({index for box in boxes for index in _between(story, box.start, box.stop)})
    if sum(page.blocks[index].words for index in taken) <= LARGEST_SHARE * words:
        for index in taken:
            yield Mark(index, "promotion", "in a small box that asks to subscribe")


def hidden_inset(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A hidden box that the model took for story, between paragraphs that are shown.

    Leaves alone what a click shows, as tabs and folds do, what holds much of the story, and the first and last part
    of it: a script may show the rest.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> box = "<div style='display:none'><p>This was taken from another site, without its leave.</p></div>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1>{story}{box}{story}").body)
    6
    """
    story = ledger.with_role(*STORY)
    if not any(page.regions[page.blocks[index].region].hints & _UNSEEN for index in story):
        return
    sums = list(accumulate((page.blocks[index].words for index in story), initial=0))
    done = 0
    below = bisect_left(page.regions, story[0] + 1, key=_start)
    for region in [region for region in page.regions[below:] if region.own & _UNSEEN]:
        if region.start < done or region.parent == NO_REGION:
            continue
        first, after = bisect_left(story, region.start), bisect_left(story, region.stop)
        if not 0 < sums[after] - sums[first] <= LARGEST_SHARE * sums[-1]:
            continue
        beside = (*story[first - 1 : first], *story[after : after + 1])
        parents = [page.regions[page.blocks[index].region].parent for index in beside]
        names = (outer.names for outer in islice(page.ancestors(region.index), NEAR))
        if parents == [region.parent, region.parent] and not any(map(hints.OPENED.search, names)):
            done = region.stop
            for index in story[first:after]:
                yield Mark(index, "hidden", "in a hidden box between paragraphs that are shown")


def time_stamp(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line of the story that is nothing but a `<time>`: the entries of a live blog have one each.

    Leaves alone times in a sentence, in a table and in a list.

    >>> from articlex import extract
    >>> entry = "<p><time>15.22</time></p><p>Snow fell on Oslo on Monday, and the old bridge stayed closed.</p>"
    >>> len(extract("<h1>Snow closes the bridge</h1>" + entry * 2).body)
    2
    """
    for cue in page.cues:
        if not cue.kind & hints.DATE or cue.block >= len(page.blocks):
            continue
        block = page.blocks[cue.block]
        is_story = ledger.roles[cue.block] in ("paragraph", "heading")
        if is_story and block.words <= LONGEST_TIME and cue.text.strip() == block.text:
            yield Mark(cue.block, "date", "nothing but a time")


def _start(region: Region) -> int:
    return region.start


def _between(story: tuple[int, ...], start: int, stop: int) -> tuple[int, ...]:
    """The blocks of the story from one to before another."""
    return story[bisect_left(story, start) : bisect_left(story, stop)]


def _asking_boxes(page: Page, ledger: Ledger) -> Iterator[Region]:
    """The small boxes with a text that asks for consent, or with more that offers a subscription than else."""
    asking: dict[int, list[PageBlock]] = {}
    consent = page.matching("phrases_consent")
    consents = {block.index for block in consent}
    for block in (*consent, *page.matching("phrases_promotion")):
        if ledger.roles[block.index] in STORY:
            asking.setdefault(page.regions[block.region].parent, []).append(block)
    for index, blocks in asking.items():
        box = page.regions[index]
        words = page.words_between(box.start, box.stop)
        if box.stop - box.start < 2 or words > LONGEST_OFFER:
            continue
        if len(blocks) > 1 or blocks[0].words * 2 > words or blocks[0].index in consents:
            yield box


def _boxes(page: Page, ledger: Ledger, story: tuple[int, ...]) -> list[Region]:
    found: dict[int, Region] = {}
    for index in ledger.with_role("promotion"):
        holding = page.ancestors(page.blocks[index].region)
        box = next((region for region in holding if region.stop - region.start > 1), None)
        if box and page.words_between(box.start, box.stop) <= LONGEST_BOX:
            found[box.index] = box
    found.update((box.index, box) for box in _asking_boxes(page, ledger) if box.start > story[0])
    for index in story:
        region = page.regions[page.blocks[index].region]
        if region.hints & hints.PROMOTION:
            holding = page.ancestors(region.index)
            *_, box = takewhile(lambda around: around.hints & hints.PROMOTION, holding)
            if page.words_between(box.start, box.stop) <= LONGEST_BOX:
                found[box.index] = box
    return list(found.values())
