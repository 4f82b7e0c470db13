"""The parts of a dateline that say where: the places, and the regions that follow them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from articlex.lang.places import JOINERS, PARTICLES, is_city, is_region
from articlex.parts import Dateline
from articlex.rules.head.dateline.signs import Part, agency_at, date_at, known_length, words_of_all

MOST_PLACES = 4
SHORT_WORD = 3  # letters of an abbreviation such as St.

_REST = r"[\p{L}\p{M}'’]{1,20}+"
_SHORT = r"\p{Lu}\p{L}{0,2}\.(?=[ \p{Lu}-])"
_WORD = rf"(?:{_SHORT}|\p{{Lu}}[\p{{L}}\p{{M}}'’]{{0,20}}+)(?:[-‐‑]{_REST}){{0,3}}"
_MIXED = regex.compile(rf"{_WORD}(?: (?:\L<small> ){{0,2}}{_WORD}){{0,5}}", small=sorted(PARTICLES))
_UPPER = r"[\p{Lu}\p{M}'’]{1,20}+"
_CAPITALS = regex.compile(
    rf"\p{{Lu}}(?:{_UPPER}|(?=\.))\.?(?:[-‐‑]{_UPPER}){{0,3}}"
    rf"(?: (?:\p{{Lu}}{_UPPER}\.?|\p{{Lu}}\.)(?:[-‐‑]{_UPPER}){{0,3}}){{0,5}}(?!\p{{Ll}})"
)
# Scripts without capitals, where only a sign after the name tells it from a sentence.
_CASELESS = regex.compile(
    r"[\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Bengali}\p{Thai}][\p{Lo}\p{M}]{1,20}+"
    r"(?:[ /-][\p{Lo}\p{M}]{2,20}+){0,3}(?= ?[,،(/:–—-]| \d{1,2} \p{L})"
)
_JOINER = regex.compile(r" ?/ ?| \L<joiners> | & | [-–] |, (?=\p{Lu})", joiners=sorted(JOINERS))
_STOPS = regex.compile(r" ?[,،(\[/:—–]| -|--|\.-|$")
_LETTERS = r"(?:[\p{L}\p{M}.'’&]|-(?=\p{L})){0,20}+"
_REGION = regex.compile(
    rf"\p{{Lu}}{_LETTERS}(?: (?:\L<small> )?[\p{{Lu}}&]{_LETTERS}){{0,3}}", small=sorted(PARTICLES)
)
_IN_BRACKETS = regex.compile(r" ?(?:\(([^()]{2,40})\)|\[([^\[\]]{2,40})\])")
_COMMA = regex.compile(r" ?[,،，] ?")


class Places(NamedTuple):
    """The places at the head of a dateline: their names, where they end, and how they are printed."""

    names: tuple[str, ...]
    end: int
    capitals: bool


class Found(NamedTuple):
    """A dateline, where its text stops, and where the story begins after the separator."""

    dateline: Dateline
    stop: int
    after: int


@lru_cache(maxsize=1)
def _bylines() -> frozenset[str]:
    """The single words that begin a byline, which no place's name begins with."""
    return frozenset(word for word in words_of_all("openings_byline") if word.isalpha())


def name_at(head: str, at: int) -> Part | None:
    """One place's name: all capitals if it begins so, else capitalised words and their particles.

    >>> name_at("the president", 0)
    >>> name_at("ST. JOSEPH, Mich.", 0), name_at("Rio de Janeiro (AFP)", 0)
    (Part(text='ST. JOSEPH', end=10), Part(text='Rio de Janeiro', end=14))
    """
    for pattern in (_CAPITALS, _MIXED, _CASELESS):
        if found := pattern.match(head, at):
            name = _trimmed(found[0], head, at) if pattern is not _CAPITALS else _capitals(found[0], head, at)
            return Part(name, at + len(name)) if name else None
    return None


def _capitals(name: str, head: str, at: int) -> str:
    """A name in capitals, or with the words after it where only both are a city: NEW York."""
    if not is_city(name) and (mixed := _MIXED.match(head, at)) and is_city(mixed[0]):
        return str(mixed[0])
    return _trimmed(name, head, at)


def _trimmed(name: str, head: str, at: int) -> str:
    """`name` without a full stop that ends it, and without words that belong to the sentence."""
    if name.partition(" ")[0].lower() in _bylines():
        return ""
    if not is_city(name) and not _STOPS.match(head, at + len(name)):
        name = name[: known_length(name, is_city)] or name
    return name[:-1] if name.endswith(".") and " " not in name and len(name) > SHORT_WORD else name


def places_at(head: str, at: int = 0) -> Places | None:
    """The places a story was filed from, up to four.

    >>> places_at("the heart of London")
    >>> places_at("BEIRUT/THE HAGUE, March 7")
    Places(names=('BEIRUT', 'THE HAGUE'), end=16, capitals=True)
    """
    first = name_at(head, at)
    if first is None:
        return None
    names, end = [first.text], first.end
    while len(names) < MOST_PLACES and (joiner := _JOINER.match(head, end)):
        if (signed := agency_at(head, end)) and signed[1]:
            break
        name = name_at(head, joiner.end())
        if name is None or date_at(head, end) or not _joined(names[-1], joiner[0], name, head):
            break
        names.append(name.text)
        end = name.end
    letters = head[at:end]
    return Places(
        tuple(names), end, letters == letters.upper() and letters != letters.lower() and end - at > 1
    )


def _joined(before: str, joiner: str, name: Part, head: str) -> bool:
    """Whether a joiner stands between two places, not between a place and a region or a sentence."""
    if "/" in joiner:
        return True
    if "," in joiner:
        return is_city(before) and is_city(name.text) and not is_region(name.text)
    return is_city(name.text) and (joiner.strip() in JOINERS or bool(_STOPS.match(head, name.end)))


def more_places_at(head: str, at: int) -> Places | None:
    """A further place after the first one's region: `SAN JOSE, Calif. and TOKYO`."""
    joiner = _JOINER.match(head, at)
    if not joiner or not ("/" in joiner[0] or joiner[0].strip() in JOINERS):
        return None
    more = places_at(head, joiner.end())
    return more if more and is_city(more.names[0]) else None


def region_at(head: str, at: int) -> Part | None:
    """The country, state or province after a comma or in brackets.

    >>> region_at(" (AP) - ", 0)
    >>> region_at(", N.Y. (AP)", 0), region_at(" (Odisha), Jan 17", 0), region_at(" (Salerno) - ", 0)
    (Part(text='N.Y.', end=6), Part(text='Odisha', end=9), Part(text='Salerno', end=10))
    """
    if found := _IN_BRACKETS.match(head, at):
        name = found[1] or found[2]
        named_after_city = is_city(name)  # as Italy's provinces are
        return Part(name, found.end()) if named_after_city or is_region(name) else None
    comma = _COMMA.match(head, at)
    found = _REGION.match(head, comma.end()) if comma else None
    if not found:
        return None
    length = known_length(found[0], is_region)
    if not length:
        return None
    return Part(found[0][:length], found.start() + length)
