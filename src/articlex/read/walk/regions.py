"""Block-level elements that the walk opens and closes."""

from __future__ import annotations

from collections.abc import Mapping

import regex

from articlex.page import NO_REGION, Region
from articlex.read import hints
from articlex.read.walk.pictures import Pictures
from articlex.read.walk.tags import CELLS

LONGEST_CLASS = hints.LONGEST_STYLED  # characters of the names of an element
MOST_EXTENT = 1000  # https://html.spec.whatwg.org/#dom-td-colspan
_NOTED = CELLS | {"html", "pre", "footer", "dialog"}
_NUMBERED = frozenset(("ol", "li"))
_NOTED_HINTS = hints.EMBED | hints.HIDDEN | hints.SCREEN_READER
_UNSEEN = hints.HIDDEN | hints.OFF_SCREEN
_INTEGER = regex.compile(r"-?[0-9]{1,6}")


class Regions(Pictures):
    """The part of the walk that keeps the containers, their hints, and what else their attributes tell."""

    def _open_region(self, tag: str, attributes: Mapping[str, str]) -> None:
        own = hints.BY_TAG.get(tag, 0)
        names = ""
        others = len(attributes)
        if others:
            if "class" in attributes:
                names = attributes["class"][:LONGEST_CLASS]
                own |= hints.named(names)
                others -= 1
                if self.is_hiding:
                    own |= hints.out_of_sight(self.style[tag, names], tag) & _UNSEEN
            if others:
                own |= self._hints_beside_class(tag, attributes)
        regions = self.regions
        parent = self.current
        if parent is None:
            above, path = NO_REGION, hash(tag)
        else:
            above, path = parent.index, hash((parent.path, tag, names))
        self.current = region = Region(len(regions), tag, names, own, above, path, len(self.blocks))
        regions.append(region)
        if tag in _NOTED or own & _NOTED_HINTS:
            self._note(region, attributes)
        if others:
            if tag in _NUMBERED:
                self._number(region, attributes)
            if "style" in attributes:
                self._background(region, attributes)

    def _hints_beside_class(self, tag: str, attributes: Mapping[str, str]) -> int:
        found = 0
        if "id" in attributes:
            found = hints.named(attributes["id"])
            if found & hints.FURNITURE:
                self.flat.ids[len(self.regions)] = attributes["id"]
            if self.is_hiding:
                found |= hints.out_of_sight(self.style.of_id(tag, attributes["id"]), tag) & _UNSEEN
        if not hints.HINTING.isdisjoint(attributes):
            found |= hints.attributed(attributes, tag)
        return found

    def _note(self, region: Region, attributes: Mapping[str, str]) -> None:
        """What else matters of a few elements."""
        region.own = hints.out_of_sight(region.own, region.tag) | _closed(region.tag, attributes)
        if region.own & hints.EMBED:
            self._embed(attributes)
        if attributes.get("id") in self.unfolding or _is_unfolded_by_title(attributes):
            region.own &= ~hints.HIDDEN
        match region.tag:
            case "pre":
                self.preformatted += 1
                self._name_language(attributes)
            case "html":
                language = attributes.get("lang") or attributes.get("xml:lang", "")
                self.flat.language = self.flat.language or language
            case "footer":
                if any(outer.tag == "blockquote" for outer in self._around(region)):
                    region.own &= ~hints.FOOTER  # it says whose words these are
            case "td" | "th":
                rows, columns = attributes.get("rowspan", ""), attributes.get("colspan", "")
                if rows or columns:
                    self.flat.extents[region.index] = _extent(rows), _extent(columns)

    def _number(self, region: Region, attributes: Mapping[str, str]) -> None:
        """The number that a list begins with or an item has, and how a list writes its numbers."""
        given = attributes.get("start" if region.tag == "ol" else "value", "").strip()
        form = attributes.get("type", "") + ("-" if "reversed" in attributes else "")
        number = int(given) if _INTEGER.fullmatch(given) else None
        if number is not None or form:
            self.flat.numbers[region.index] = number, form

    def _name_language(self, attributes: Mapping[str, str]) -> None:
        """The language of code, which may stand in attributes of its own, goes to the names of its `<pre>`."""
        region = self.current
        if region is None or len(region.names) >= LONGEST_CLASS:
            return
        for name in ("class", "data-language", "data-lang", "lang"):
            if given := attributes.get(name, "")[: hints.LONGEST_NAMES]:
                given = given if name == "class" else f"language-{given}"
                region.names = f"{region.names} {given}".strip()

    def _close_region(self) -> None:
        region = self.current
        if region is None:
            return
        above = region.parent
        self.current = self.regions[above] if above != NO_REGION else None
        region.stop = stop = len(self.blocks)
        if region.start == stop and region is self.regions[-1] and not self._shows_anything(region):
            self.regions.pop()
        if region.tag == "pre":
            self.preformatted -= 1

    def _shows_anything(self, region: Region) -> bool:
        """Whether a container without text is a cell, or holds a picture or an embed."""
        index = region.index
        pictures, embeds = self.flat.pictures, self.flat.embeds
        return (
            region.tag in CELLS
            or (bool(pictures) and pictures[-1].region == index)
            or (bool(embeds) and embeds[-1].region == index)
        )


def _closed(tag: str, attributes: Mapping[str, str]) -> int:
    """The hint of a dialog that waits until a script opens it."""
    return hints.HIDDEN if tag == "dialog" and "open" not in attributes else 0


def _is_unfolded_by_title(attributes: Mapping[str, str]) -> bool:
    """Whether an element is the panel of an accordion (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/)."""
    return attributes.get("role") == "region" and "aria-labelledby" in attributes


def _extent(digits: str) -> int:
    """How many rows or columns a cell covers, as its attribute says."""
    digits = digits.strip()
    return min(int(digits), MOST_EXTENT) if digits.isdecimal() and len(digits) < 9 else 1
