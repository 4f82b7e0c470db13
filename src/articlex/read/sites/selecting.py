"""What the selectors of a site find on a page, matched while it is parsed: the page keeps no ids and no tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from articlex.read.sites.selectors import Compiled, Open, compiled
from articlex.site import Selected, Selector, Site

HIDE = {"hidden": ""}  # what makes the walk take a part of a line out as a block of its own
_IN_LINES = frozenset("a abbr b cite code em font i label mark q small span strong sub sup time u".split())
_VALUES = ("datetime", "content", "title")
_MOST_WITHIN = 8  # elements of one selector within one another: the text of each comes again in all around it


@dataclass(slots=True)
class _Begun:
    site: Site
    selector: Selector
    depth: int
    start: int
    is_whole: bool
    value: str
    pictures: int
    embeds: int
    pieces: list[str] = field(default_factory=list)


class Selection:
    """The selectors of a page's sites, and what they found."""

    def __init__(self, selectors: Sequence[tuple[Site, Selector]]) -> None:
        self.found: list[Selected] = []
        self.by_key: dict[str, list[tuple[Compiled, Site, Selector]]] = {}
        for site, selector in selectors:
            for one in compiled(selector.css):
                self.by_key.setdefault(one.key, []).append((one, site, selector))

    def watch(self, walk: Any) -> _Watching:
        """A parser's target that hands everything on to a walk and watches it."""
        return _Watching(walk, self)


class _Watching:
    """Keeps the elements that are open, and asks of each whether a selector means it."""

    def __init__(self, walk: Any, selection: Selection) -> None:
        self.walk = walk
        self.close = walk.close
        self.selection = selection
        self.by_key = selection.by_key
        self.always = self.by_key.get("", [])
        self.stack: list[Open] = []
        self.begun: list[_Begun] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._open(tag, attributes)
        known = self.by_key
        candidates = [*self.always, *known.get(tag, ())]
        if "class" in attributes:
            for name in dict.fromkeys(attributes["class"].split()):
                candidates += known.get(f".{name}", ())
        if "id" in attributes:
            candidates += known.get(f"#{attributes['id']}", ())
        matched = (
            {id(two): (site, two) for one, site, two in candidates if one.matches(self.stack)}
            if candidates
            else {}
        )
        met = matched.values()
        walk = self.walk
        if not met:
            walk.start(tag, attributes)
            self._part()
            return
        pictures, embeds = len(walk.flat.pictures), len(walk.flat.embeds)
        if tag in _IN_LINES and any(selector.field == "drop" for _, selector in met):
            attributes = {**attributes, **HIDE}
        walk.start(tag, attributes)
        self._part()
        value = next((attributes[name] for name in _VALUES if name in attributes), "")
        depth, start, is_whole = len(self.stack), len(walk.blocks), not walk.chunks
        for site, selector in met:
            if sum(one.selector is selector for one in self.begun) < _MOST_WITHIN:
                self.begun.append(_Begun(site, selector, depth, start, is_whole, value, pictures, embeds))

    def _open(self, tag: str, attributes: Mapping[str, str]) -> None:
        element = Open(tag, attributes)
        if self.stack:
            parent = self.stack[-1]
            parent.children += 1
            of_tag = parent.by_tag[tag] = parent.by_tag.get(tag, 0) + 1
            element.place, element.place_of_tag = parent.children, of_tag
        self.stack.append(element)

    def end(self, tag: str) -> None:
        """An element ends."""
        walk = self.walk
        walk.end(tag)
        self._part()
        while self.begun and self.begun[-1].depth == len(self.stack):
            self.selection.found.append(self._ended(self.begun.pop()))
        self.stack.pop()

    def _ended(self, one: _Begun) -> Selected:
        """What was found, now that it is known where it ends. Pictures in what is dropped go with it."""
        walk = self.walk
        if one.selector.field == "drop":
            del walk.flat.pictures[one.pictures :], walk.flat.embeds[one.embeds :]
        unfinished = bool(walk.chunks)
        text = " ".join("".join(one.pieces).split())
        stop, is_whole = len(walk.blocks) + unfinished, one.is_whole and not unfinished
        return Selected(one.site, one.selector, one.start, stop, text, one.value, is_whole)

    def _part(self) -> None:
        """Words of two blocks are not one."""
        if not self.walk.chunks:
            for one in self.begun:
                one.pieces.append(" ")

    def data(self, text: str) -> None:
        """A piece of text."""
        for one in self.begun:
            one.pieces.append(text)
        self.walk.data(text)
