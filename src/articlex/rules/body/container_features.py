"""The features of containers, and of the blocks with the same chain of tags and classes."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import accumulate, compress, islice

from articlex.ledger import Ledger
from articlex.page import NO_REGION, Page, Region
from articlex.rules.body.units import Unit, repeated_units

MOST_LEVELS = 8
BEST_SHARE = 0.7  # of the page's running text that the best container must hold
# Beyond these a feature says no more: the model is fitted on features cut so.
MOST_IN_CONTAINER, MOST_PROSE_IN_CONTAINER = 60, 30  # blocks
MOST_ALIKE = 20  # containers
MOST_ON_PATH = 40  # blocks


def by_container(
    page: Page,
    ledger: Ledger,
    containers: set[int],
    levels: list[Region],
    links: list[int],
    letters: list[int],
) -> dict[int, tuple[float, ...]]:
    """Per container its share of the running text and its parent's, its share of link characters, its
    blocks, how many of them are running text, and how many containers are built like it (a story has one
    container, teasers and comments have many alike), how near it is to the main container and to the headline,
    and the features of the repeated unit it lies in. `links` and `letters` are the characters before each
    block, in links and at all."""
    regions, prose = page.regions, page.prose_sums
    total = prose[-1] or 1
    paragraphs = list(accumulate([1 if words else 0 for words in page.prose], initial=0))
    alike = Counter([regions[index].path for index in containers])
    headline = ledger.block_of("headline")
    around = islice(page.ancestors(page.blocks[headline].region), MOST_LEVELS) if headline >= 0 else ()
    head = [(region.start, region.stop) for region in around]
    main = [(region.start, region.stop) for region in levels]
    units = repeated_units(page, containers)
    found: dict[int, tuple[float, ...]] = {}
    for index in containers:
        container = regions[index]
        outer = regions[container.parent] if container.parent != NO_REGION else container
        start, stop = container.start, container.stop
        found[index] = (
            (prose[stop] - prose[start]) / total,
            (prose[outer.stop] - prose[outer.start]) / total,
            (links[stop] - links[start]) / (letters[stop] - letters[start] or 1),
            min(MOST_IN_CONTAINER, stop - start),
            min(MOST_PROSE_IN_CONTAINER, paragraphs[stop] - paragraphs[start]),
            min(MOST_ALIKE, alike[container.path]),
            _levels_to(main, start, stop),
            _levels_to(head, start, stop) if head else -1,
            *_unit_features(units.get(index), prose, links, letters, total),
        )
    return found


def _unit_features(
    unit: Unit | None, prose: list[int], links: list[int], letters: list[int], total: int
) -> tuple[float, ...]:
    """How often the unit comes, its share of the running text and that of all units alike, and its share of
    link characters."""
    if unit is None:
        return (0, 0, 0, -1)
    start, stop = unit.region.start, unit.region.stop
    return (
        min(MOST_ALIKE, unit.repeats),
        (prose[stop] - prose[start]) / total,
        unit.prose / total,
        (links[stop] - links[start]) / (letters[stop] - letters[start] or 1),
    )


def levels_of(page: Page, containers: dict[int, int]) -> list[Region]:
    """The container that holds most running text by itself, and what it lies in, innermost first."""
    held = dict.fromkeys(containers.values(), 0)
    for index, container in containers.items():
        held[container] += page.prose[index]
    if not held:
        return []
    main = max(held, key=held.__getitem__)
    return list(islice(page.ancestors(main), MOST_LEVELS))


def best_container(page: Page) -> Region:
    """The innermost container with most of the running text: one of those around the middle of it."""
    prose = page.prose_sums
    if not prose[-1]:
        return page.regions[0]
    middle = page.blocks[bisect_right(prose, prose[-1] / 2) - 1]
    enough = BEST_SHARE * prose[-1]
    around = page.ancestors(middle.region)
    return next((r for r in around if prose[r.stop] - prose[r.start] >= enough), page.regions[0])


def _levels_to(levels: list[tuple[int, int]], start: int, stop: int) -> float:
    """How many levels above the main container one must go to meet what lies from `start` to `stop`, 0 inside it.
    `levels` are where those containers start and stop."""
    for level, (first, last) in enumerate(levels):
        if first <= start and stop <= last:
            return level
    return MOST_LEVELS


def by_path(near: set[int], paths: list[int], prose: list[int], total: int) -> dict[int, tuple[float, ...]]:
    """Per path its share of the running text, and its blocks."""
    held = dict.fromkeys(near, 0)
    for path, words in zip(compress(paths, prose), filter(None, prose), strict=True):
        if path in held:
            held[path] += words
    counts = Counter(paths)
    return {path: (words / total, min(MOST_ON_PATH, counts[path])) for path, words in held.items()}
