"""Phrases found in a text by their first word: no pattern of hundreds of words is compiled or tried."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

_FIRST = regex.compile(r"\p{L}+|.", regex.DOTALL)


def lowered(text: str) -> str:
    """A text in lower case and of the same length, so that places in it are places in the text.

    >>> lowered("İSTANBUL"), lowered("ΛΟΓΟΣ") == lowered("λόγος".replace("ό", "ο"))
    ('istanbul', True)
    """
    if text.isascii():
        return text.lower()
    return text.replace("İ", "i").lower().replace("ı", "i").replace("ς", "σ")


def any_of(words: Iterable[str]) -> str:
    """The part of a pattern that matches any of some words, the longest first."""
    return "|".join(sorted(map(regex.escape, words), key=len, reverse=True))


def first_word(low: str, start: int = 0) -> str:
    """The letters that stand at a place of a text, or the one sign there."""
    found = _FIRST.match(low, start)
    return found[0] if found else ""


class Phrases:
    """Some phrases, looked up by their first word, the longest first; texts are given `lowered`.

    >>> list(Phrases(["photo", "Photo by"]).at("a photo by ann", 2))
    ['photo by', 'photo']
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first: dict[str, list[str]] = {}
        for phrase in sorted({lowered(one) for one in phrases} - {""}, key=len, reverse=True):
            self._by_first.setdefault(first_word(phrase), []).append(phrase)

    def __contains__(self, phrase: str) -> bool:
        return phrase in self._by_first.get(first_word(phrase), ())

    def begin_with(self, word: str) -> bool:
        """Whether one of them has this first word."""
        return word in self._by_first

    def at(self, low: str, start: int, word: str | None = None) -> Sequence[str]:
        """Those that stand at a place of a text; `word` is the text's word there if it is known."""
        some = self._by_first.get(first_word(low, start) if word is None else word)
        return [phrase for phrase in some if low.startswith(phrase, start)] if some else ()
