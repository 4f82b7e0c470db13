"""Repeated units: containers built alike that come again and again with other words, as teasers and comments do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from articlex.page import NO_REGION, Page, Region

FEWEST = 3  # containers alike
# What comes again in any text and is no unit of a page.
_PARTS_OF_TEXT = frozenset(
    "p h1 h2 h3 h4 h5 h6 li dt dd td th tr tbody thead ul ol dl pre figcaption caption blockquote span".split()
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One of a number of containers with the same chain of tags and classes.

    `repeats` counts them; `prose` is the words of running text in all of them.
    """

    region: Region
    repeats: int
    prose: int


def repeated_units(page: Page, regions: set[int]) -> dict[int, Unit]:
    """Per region, of some of a page, the outermost repeated unit that it lies in; regions in none are left out."""
    around = _with_ancestors(page, regions)
    paths = {region.path for region in around if region.tag not in _PARTS_OF_TEXT}
    alike = [region for region in page.regions if region.path in paths]
    count = Counter([region.path for region in alike if region.stop - region.start > 1])
    repeats = {path: times for path, times in count.items() if times >= FEWEST}
    if not repeats:
        return {}
    outermost: dict[int, Region | None] = {NO_REGION: None}
    for region in around:
        outermost[region.index] = outermost[region.parent] or (region if region.path in repeats else None)
    found = {index: unit for index in regions if (unit := outermost[index])}
    prose = dict.fromkeys([unit.path for unit in found.values()], 0)
    for region in alike if prose else ():
        if region.path in prose:
            prose[region.path] += page.prose_between(region.start, region.stop)
    return {index: Unit(unit, repeats[unit.path], prose[unit.path]) for index, unit in found.items()}


def _with_ancestors(page: Page, regions: set[int]) -> list[Region]:
    """Some regions and all that they lie in, each after what it lies in."""
    found = {NO_REGION}
    for index in regions:
        at = index
        while at not in found:
            found.add(at)
            at = page.regions[at].parent
    found.remove(NO_REGION)
    return [page.regions[index] for index in sorted(found)]
