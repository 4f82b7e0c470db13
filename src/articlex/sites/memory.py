"""What a crawler remembers of a site, page by page, and the profile that is made of it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass
from math import ceil
from os import PathLike
from pathlib import Path
from typing import Any, TypeVar

from articlex.read.sites.files import BrokenSite
from articlex.rules.sites.shapes import is_distinct
from articlex.site import Learnt, Site
from articlex.sites.page_profile import LineKey, LineProfile, PageProfile, is_same_story

FEWEST_PAGES = 3  # of a site: fewer show nothing that comes again
HALF_LIFE = 200  # pages after which a page counts half
MOST_LINES = 20_000  # remembered; what was seen least is forgotten first
MOST_OF_A_HEADLINE = 200  # stories of one headline, such as none at all
MOST_STORIES = 400  # remembered, to know another copy of one
KEPT = 0.75  # of the lines, where there are too many
LARGEST_UNIT = 1e9  # of weight, before all is weighed anew
FEW = 20  # pages: of fewer, two are enough for a line
SELDOM = 0.02  # of the pages: a line on no more may come again by chance
PROSE_LINES = 1 / 3  # of the pages: running text on fewer may be the background of some stories
SAME_WORDS = 0.8  # of a container's words: where so many come again, all of it is no story
STORY_SHARE = 0.3  # of a page's story: what holds more is where stories stand
BY_MISTAKE = 0.05  # of the pages: on so few a story may have been taken for what it is not
FEWEST_BYLINES = 5  # pages: on fewer an author may have written all
EVERY_PAGE = 0.9  # of the pages: a byline on so many is none
MOST_PAGES = 0.6  # of the pages: a part of so many titles is the site's name
Key = TypeVar("Key")
Value = TypeVar("Value")
FORMAT = "articlex site memory 1"


@dataclass(slots=True)
class _Line:
    weight: float
    in_story: float
    is_prose: bool
    words: int
    example: str
    around: tuple[str, ...]


@dataclass(slots=True)
class _Container:
    """`holds` weighs the pages whose story it holds, `forgotten` the words of lines that are forgotten."""

    weight: float = 0.0
    holds: float = 0.0
    forgotten: float = 0.0


class SiteMemory:
    """What is remembered of one site.

    It is bounded, however many pages it is fed, and the same pages in the same order give the same memory.
    `half_life` is the number of pages after which a page counts half, so that an old design is forgotten; None
    forgets nothing.
    """

    def __init__(self, host: str, half_life: int | None = HALF_LIFE) -> None:
        self.host = host
        self.half_life = half_life
        self.pages = 0
        self._unit = 1.0  # what a page weighs now; those before keep their weight, so nothing need be aged
        self._weight = 0.0
        self._lines: dict[LineKey, _Line] = {}
        self._openings: dict[LineKey, _Line] = {}
        self._containers: dict[str, _Container] = {}
        self._bylines: dict[str, float] = {}
        self._titles: dict[str, float] = {}
        self._stories: dict[str, list[dict[int, int]]] = {}

    def feed(self, profile: PageProfile) -> bool:
        """Remember a page; False for one more copy of a story, which is left out."""
        if self._is_known(profile):
            return False
        if self.half_life:
            self._unit *= 2 ** (1 / self.half_life)
        self.pages += 1
        self._weight += self._unit
        for lines, found in ((self._lines, profile.lines), (self._openings, profile.openings)):
            for key, seen in found.items():
                self._add_line(lines, key, seen)
        for place in {place for seen in profile.lines.values() for place in seen.around}:
            container = self._containers.setdefault(place, _Container())
            container.weight += self._unit
            container.holds += self._unit * (profile.in_story.get(place, 0.0) > STORY_SHARE)
        for counts, names in ((self._bylines, profile.bylines), (self._titles, profile.titles)):
            for name in names:
                counts[name] = counts.get(name, 0.0) + self._unit
        if self.half_life:
            self._tidy()
        return True

    def _is_known(self, profile: PageProfile) -> bool:
        """Whether a page before had the same story; if not, this one has it from now on."""
        before = self._stories.setdefault(profile.headline, [])
        if any(is_same_story(profile.story, story) for story in before):
            return True
        before.append(profile.story)
        del before[:-MOST_OF_A_HEADLINE]
        if self.half_life and len(self._stories) > MOST_STORIES:
            del self._stories[next(iter(self._stories))]
        return False

    def _add_line(self, lines: dict[LineKey, _Line], key: LineKey, seen: LineProfile) -> None:
        line = lines.get(key)
        if line is None:
            line = _Line(0.0, 0.0, seen.is_prose, seen.words, seen.example, seen.around)
            lines[key] = line
        line.weight += self._unit
        line.in_story += self._unit * seen.is_story
        if (seen.example, seen.around) < (line.example, line.around):  # the same whatever the order of pages
            line.example, line.around, line.words = seen.example, seen.around, seen.words

    def _tidy(self) -> None:
        """Hold to the bounds."""
        if self._unit > LARGEST_UNIT:
            self._weigh_anew()
        if len(self._lines) > MOST_LINES:
            ranked = sorted(self._lines.items(), key=lambda one: (-one[1].weight, one[0]))
            kept = int(KEPT * MOST_LINES)
            self._lines = dict(ranked[:kept])
            for _, line in ranked[kept:]:
                for place in line.around:
                    if container := self._containers.get(place):
                        container.forgotten += line.words * line.weight
        self._openings = _fewer(self._openings, lambda line: line.weight)
        self._containers = _fewer(self._containers, lambda container: container.weight)
        self._bylines = _fewer(self._bylines, float)
        self._titles = _fewer(self._titles, float)

    def _weigh_anew(self) -> None:
        unit, self._unit = self._unit, 1.0
        self._weight /= unit
        for line in (*self._lines.values(), *self._openings.values()):
            line.weight /= unit
            line.in_story /= unit
        for container in self._containers.values():
            container.weight /= unit
            container.holds /= unit
            container.forgotten /= unit
        self._bylines = {name: weight / unit for name, weight in self._bylines.items()}
        self._titles = {name: weight / unit for name, weight in self._titles.items()}

    # --- what is made of it ----------------------------------------------------------------

    def site(self, file: str = "") -> Site:
        """The profile: what comes again on pages of different stories. Of fewer than three pages it is empty."""
        known = self._weight / self._unit
        learnt = tuple(self._learnt(known)) if known > FEWEST_PAGES - 1 else ()
        return Site((self.host,), file or f"memory of {self.host}", round(known), learnt)

    def _learnt(self, known: float) -> Iterator[Learnt]:
        least = 2 if known < FEW else max(3, ceil(SELDOM * known))
        for name, weight in _most_first(self._titles):
            if weight >= MOST_PAGES * known * self._unit:
                yield Learnt("title", name, self._count(weight), name)
        for name, weight in _most_first(self._bylines) if known > FEWEST_BYLINES - 1 else ():
            if weight >= EVERY_PAGE * known * self._unit:
                yield Learnt("byline", name, self._count(weight), name)
        containers = self._boilerplate(least)
        yield from self._learnt_containers(containers)
        for (text, place), line in _ranked(self._openings):
            if self._count(line.weight) >= least and containers.isdisjoint(line.around):
                yield Learnt("opening", text, self._count(line.weight), line.example, place)
        for (text, place), line in _ranked(self._lines):
            needed = max(least, PROSE_LINES * known) if line.is_prose else least
            if self._count(line.weight) >= needed and (line.is_prose or containers.isdisjoint(line.around)):
                yield Learnt("line", text, self._count(line.weight), line.example, place)

    def _count(self, weight: float) -> int:
        return max(1, round(weight / self._unit))

    def _learnt_containers(self, containers: set[str]) -> Iterator[Learnt]:
        """The outermost ones, each with the line in it that comes first."""
        examples: dict[str, str] = {}
        for line in self._lines.values():
            outermost = next((place for place in reversed(line.around) if place in containers), None)
            if outermost is not None:
                examples[outermost] = min(line.example, examples.get(outermost, line.example))
        weights = {place: self._containers[place].weight for place in examples}
        for place, weight in _most_first(weights):
            yield Learnt("container", place, self._count(weight), examples[place])

    def _boilerplate(self, least: int) -> set[str]:
        """The places of containers that hold no story and whose words come again."""
        words: defaultdict[str, float] = defaultdict(float)
        different: defaultdict[str, float] = defaultdict(float)
        lines: defaultdict[str, int] = defaultdict(int)
        for line in self._lines.values():
            for place in line.around:
                words[place] += line.words * line.weight
                different[place] += line.words * min(line.weight, self._unit)
                lines[place] += 1
        found = set()
        for place, container in self._containers.items():
            pages = container.weight / self._unit
            if lines[place] < 2 or round(pages) < max(FEWEST_PAGES, least) or not is_distinct(place):
                continue
            if container.holds > BY_MISTAKE * container.weight:
                continue
            all_words = words[place] + container.forgotten
            again = 1 - (different[place] + container.forgotten) / all_words if all_words else 0
            if again * pages / (pages - 1) >= SAME_WORDS:
                found.add(place)
        return found

    # --- kept ------------------------------------------------------------------------------

    def save(self, path: str | PathLike[str]) -> None:
        """Write it to a file of JSON."""
        saved = {
            "format": FORMAT, "host": self.host, "half_life": self.half_life, "pages": self.pages,
            "unit": self._unit, "weight": self._weight,
            "lines": [[*key, *astuple(line)] for key, line in self._lines.items()],
            "openings": [[*key, *astuple(line)] for key, line in self._openings.items()],
            "containers": {place: astuple(one) for place, one in self._containers.items()},
            "bylines": self._bylines, "titles": self._titles,
            "stories": {name: [list(story.items()) for story in saved] for name, saved in self._stories.items()},
        }  # fmt: skip
        Path(path).write_text(json.dumps(saved, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: str | PathLike[str]) -> SiteMemory:
        """The memory in a file that `save` wrote. Raises `BrokenSite` for any other."""
        try:
            saved = json.loads(Path(path).read_text(encoding="utf-8"))
            if saved["format"] != FORMAT:
                raise BrokenSite(f"{path} is no memory of a site, or one of another version")
            memory = cls(saved["host"], saved["half_life"])
            memory.pages, memory._unit, memory._weight = saved["pages"], saved["unit"], saved["weight"]
            memory._lines, memory._openings = _lines_of(saved["lines"]), _lines_of(saved["openings"])
            memory._containers = {place: _Container(*values) for place, values in saved["containers"].items()}
            memory._bylines, memory._titles = saved["bylines"], saved["titles"]
            memory._stories = {
                name: [dict(map(tuple, story)) for story in saved] for name, saved in saved["stories"].items()
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise BrokenSite(f"{path} is no memory of a site: {error}") from error
        return memory


def _fewer(known: dict[Key, Value], weight: Callable[[Value], float]) -> dict[Key, Value]:
    """What was seen least is forgotten, where there is too much."""
    if len(known) <= MOST_LINES:
        return known
    return dict(sorted(known.items(), key=lambda one: -weight(one[1]))[: int(KEPT * MOST_LINES)])


def _lines_of(rows: list[list[Any]]) -> dict[LineKey, _Line]:
    return {
        (text, place): _Line(weight, in_story, is_prose, words, example, tuple(around))
        for text, place, weight, in_story, is_prose, words, example, around in rows
    }


def _ranked(lines: dict[LineKey, _Line]) -> list[tuple[LineKey, _Line]]:
    """Lines once taken for the story first, then those on most pages."""
    return sorted(lines.items(), key=lambda one: (one[1].in_story <= 0, -one[1].weight, one[0]))


def _most_first(counts: dict[str, float]) -> list[tuple[str, float]]:
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))
