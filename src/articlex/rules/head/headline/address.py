"""What the address of a page says of its headline: most are made of its words."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import combining, normalize
from urllib.parse import unquote, urlsplit

import regex

SHORTEST_SLUG = 3  # words of a part of an address that may be made of a headline
SHORTEST_WORD = 2  # letters
LONGEST = 600  # characters of an address that are looked at
UNKNOWN = (-1.0, -1.0)
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_PARTS = regex.compile(r"[/&=?]")
_SPELT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "å": "a", "ı": "i", "ł": "l", "đ": "d"}
)


def slug_words(url: str | None) -> frozenset[str]:
    """The words of the part of an address that has most of them, without accents; none if it has few.

    >>> sorted(slug_words("https://fen.example/news/4711-snow-falls-in-saarbruecken.html"))
    ['falls', 'html', 'in', 'saarbruecken', 'snow']
    """
    return _slug_words(url[:LONGEST]) if url else frozenset()


@lru_cache(maxsize=8)
def _slug_words(url: str) -> frozenset[str]:
    address = urlsplit(url)
    parts = _PARTS.split(f"{address.path}?{address.query}")
    best = max((_plain_words(unquote(part)) for part in parts), key=len)
    return frozenset(best) if len(best) >= SHORTEST_SLUG else frozenset()


def shares(text: str, slug: frozenset[str]) -> tuple[float, float]:
    """The share of a text's words that a slug has, and that of the slug's words that the text has.

    >>> shares("Snow falls", frozenset(("snow", "falls", "in", "oslo")))
    (1.0, 0.5)
    """
    if not slug:
        return UNKNOWN
    words = [word.casefold() for word in _WORD.findall(text)]
    spellings = [{_folded(word), _folded(word.translate(_SPELT))} for word in words if _tells(word)]
    found = [spelt & slug for spelt in spellings]
    covered: set[str] = set().union(*found)
    return sum(map(bool, found)) / (len(spellings) or 1), len(covered) / len(slug)


def _plain_words(part: str) -> set[str]:
    return {_folded(word) for word in _WORD.findall(part.casefold()) if _tells(word)}


def _tells(word: str) -> bool:
    return len(word) >= SHORTEST_WORD and not word.isdigit()


def _folded(word: str) -> str:
    if word.isascii():
        return word
    return "".join(letter for letter in normalize("NFD", word.replace("ß", "ss")) if not combining(letter))
