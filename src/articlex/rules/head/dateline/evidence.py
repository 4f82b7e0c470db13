"""What bears a dateline out: agency, date, region, or a known city before the right kind of sign."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from articlex.lang import own_vocabulary
from articlex.lang.places import AMBIGUOUS, is_city, is_large_city, key
from articlex.rules.head.dateline.forms import Places

SHORTEST_STORY = 30  # characters after a city that stands alone; less is a label: Salzburg - Radfahren

_BEGINS = regex.compile(r"[\p{Lu}\p{Lo}\p{Lt}\d\"'“”„«‘’\[(¿¡$€£#@*…`]|\p{Ll}\p{Lu}|$")
_MATCH = regex.compile(r" [-–—] ")  # Madrid – Barcelona: 2:1
_FIRST_WORD = regex.compile(r"\p{Lu}\p{Ll}{0,12}(?= \p{Ll})")


@dataclass(slots=True)
class Reading:
    """What was read so far of a dateline that begins with a place."""

    places: Places
    end: int
    regions: tuple[str, ...] = ()
    date: str | None = None
    agency: str | None = None
    bracket: str | None = None

    @property
    def known(self) -> bool:
        """Whether every place is a city that the lists know."""
        return all(is_city(name) for name in self.places.names)

    @property
    def large(self) -> bool:
        """Whether every place is a large city."""
        return all(is_large_city(name) for name in self.places.names)


def is_believed(reading: Reading, kind: str, head: str, after: int) -> bool:
    """Whether the evidence bears out a dateline before this kind of separator."""
    if not _BEGINS.match(head, after):
        return False
    capitals = reading.places.capitals
    if reading.agency:
        return (
            kind not in ("end", "none") or capitals or reading.known or bool(reading.date or reading.regions)
        )
    if reading.date:
        return capitals or reading.known or bool(reading.regions)
    if reading.regions:
        if kind in ("end", "none"):
            return reading.known and (capitals or kind == "end")
        return kind in ("dash", "colon", "odd") or capitals
    if reading.bracket:
        return kind == "dash" or (kind == "colon" and reading.known)
    if not reading.known:
        return False
    return _city_alone(reading, kind, head, after)


def _city_alone(reading: Reading, kind: str, head: str, after: int) -> bool:
    """Whether a city with nothing beside it is a dateline before this kind of separator."""
    left = len(head.rstrip()) - after
    if 0 < left < SHORTEST_STORY and not reading.places.capitals:
        return False
    ambiguous = any(key(name) in AMBIGUOUS for name in reading.places.names)
    if kind == "dash":
        return reading.places.capitals or (reading.large and not ambiguous)
    if kind == "colon" and _MATCH.search(head, 0, reading.end):
        return False
    if kind in ("colon", "stop"):
        return reading.large and not ambiguous
    if kind == "odd":
        return reading.places.capitals and not ambiguous
    if kind == "end":
        return reading.large and not ambiguous and not _MATCH.search(head, 0, reading.end)
    word = _FIRST_WORD.match(head, after)
    return bool(
        reading.places.capitals
        and reading.large
        and word
        and word[0].lower() in own_vocabulary("en").stopwords
    )
