"""What opens a credit in a language: "photo:", "photo by", "©", anywhere or at the start of a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import regex

from articlex.lang.phrases import Phrases, lowered
from articlex.lang.words import Words

_LEAD = regex.compile(r"[\s(\[–—|/-]*")
_TAIL = regex.compile(r"[\s:=.…/|–—©-]*")
_WORD = regex.compile(r"(?:(?<![\p{L}\p{N}])|(?=[(©]))(?:\p{L}+|[^\s\p{L}])")
_GLUED = regex.compile(r"(?<=\p{Ll})\p{Lu}\p{L}{1,20}+(?=:)")  # the word of "The old bridgePhoto: Ann Lee"
_SIGNED = regex.compile(r"\s{0,2}(?:[:=©]|\.\.\.|…)")


class Openings:
    """The openings of one language. Inside a text only those count that end in a sign, have a second word or
    stand before a sign: "photo:", "photo by", "©"; a line of its own may begin with any."""

    def __init__(self, words: Words) -> None:
        self._phrases = Phrases(o if ")" in o else o.strip("( ") for o in words.vocabulary.openings_credit)

    def inside(self, text: str) -> Iterator[tuple[int, int]]:
        """Where openings stand in a text."""
        low = lowered(text)
        last = 0
        words: Iterable[tuple[int, str]] = ((word.start(), word[0]) for word in _WORD.finditer(low))
        if ":" in text and (glued := [(word.start(), lowered(word[0])) for word in _GLUED.finditer(text)]):
            words = sorted((*words, *glued))
        for start, word in words:
            some = self._phrases.at(low, start, word) if start >= last else ()
            if length := _length(some, low, start):
                last = start + length
                yield start, last

    def at_start(self, text: str) -> int:
        """Where the opening that a text begins with ends, 0 if it begins with none."""
        low = lowered(text)
        found = _WORD.match(low)
        return _length(self._phrases.at(low, 0, found[0]), low, 0) if found else 0

    def alone(self, text: str) -> int:
        """Where the opening of a line of its own ends, with the signs around it, 0 if it has none."""
        low = lowered(text)
        lead = _LEAD.match(low)
        for start in range(lead.end() if lead else 0, -1, -1):
            some = self._phrases.at(low, start)
            phrase = next((p for p in some if _is_sign(p)), "") or next(
                (p for p in some if not low[start + len(p) : start + len(p) + 1].isalnum()), ""
            )
            if phrase and (tail := _TAIL.match(low, start + len(phrase))):
                return tail.end()
        return 0


def _is_sign(phrase: str) -> bool:
    return not phrase[-1].isalpha()


def _length(some: Sequence[str], low: str, start: int) -> int:
    """The length of the opening that counts inside a text: a sign goes before words, two words before one."""
    for phrase in some:
        if _is_sign(phrase):
            return len(phrase)
    for phrase in some:
        if " " in phrase and not low[start + len(phrase) : start + len(phrase) + 1].isalpha():
            return len(phrase)
    return next((len(p) for p in some if " " not in p and _SIGNED.match(low, start + len(p))), 0)


@lru_cache(maxsize=64)
def openings(words: Words) -> Openings:
    """The openings of a language, made ready once."""
    return Openings(words)
