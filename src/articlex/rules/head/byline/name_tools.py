"""A language's words made ready for reading bylines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from articlex.lang import vocabulary
from articlex.lang.phrases import Phrases, lowered

LONGEST_OPENED = 80  # characters: what opens a byline ends before
TRIM = " \t\"'“”„.,:;!?·•|-–—_*()[]…‘’«»&/+／"
_SPACE_BEFORE = r"(?:(?<!\s)\s++)?+"
_PARTS = regex.compile(
    rf"{_SPACE_BEFORE}[,،;；|•·‧●∙、/⋅&+―—*<>»«→]\s*+|(?<!\s)\s++[-–]++\s++|{_SPACE_BEFORE}[:：]\s++|\n"
)
_WORD = regex.compile(r"\p{L}+")
_LEAD = regex.compile(r"[\W_]*")
_GOES_ON = regex.compile(r"[\p{L}\p{M}]")
_GLUED = regex.compile(r"\p{Lu}?\p{Ll}+(?=\p{Lu})")  # the By of "ByJane Doe"
_SIGNS = " \t\n\r\xa0\u2002\u2003\u2009\u202f\u3000:：.…"
_MIDWAY = regex.compile(r"(?<=[\s|·•–—-])(?:\p{L}+|[^\s|·•–—-])")
_SPACE = regex.compile(r"(?:[:：]\s*|\s+)(?=\S)")
_CUTTING = regex.compile(r"\p{L}+|(?<![\p{L}\p{N}_])\p{N}|(?<!\p{L})[(（\[【]")
_NEXT_WORD = regex.compile(r"\P{L}*?(\p{L}+|\p{N}+)")
_DAY = regex.compile(r"\.?\s*\p{N}")
_HEBREW, _AFTER_SYRIAC = "\u0590", "\u0700"  # scripts that write "and" as the first letter of the next word
SHORTEST_JOINED = 2  # letters, with the conjunction before them, of a name
SHORTEST_DATED = 4  # Latin letters: a name may begin like a shorter word before a date: Le Clerc, Am Ende


@dataclass(frozen=True, slots=True)
class Tools:
    """A language's words, ready for reading bylines."""

    openings: Phrases
    labels: frozenset[str]  # the openings that need a colon: the `story` of "Story: Jane"
    dated: Phrases
    months: Phrases
    roles: frozenset[str]
    role_words: frozenset[str]
    editors: frozenset[str]
    pictured: frozenset[str]  # what stands in brackets behind the name of a photographer
    staff: frozenset[str]
    desks: frozenset[str]
    stopwords: frozenset[str]
    conjunctions: frozenset[str]
    prefixes: frozenset[str]  # the conjunctions that are written as the first letter of a word

    def opened(self, text: str) -> int:
        """Where the words that open a byline end in a text, 0 where it does not open like one."""
        word = _WORD.match(text)
        if word and word[0][1:].islower() and not self.openings.begin_with(lowered(word[0])):
            return 0
        low = lowered(text[:LONGEST_OPENED])
        lead = _lead(low)
        for start in range(lead, -1, -1):
            for phrase in self.openings.at(low, start):
                end = start + len(phrase)
                if not _GOES_ON.match(text, end) or (text[end - 1].islower() and text[end].isupper()):
                    return len(text) - len(text[end:].lstrip(_SIGNS))
        glued = _GLUED.match(text, lead)
        return glued.end() if glued and low[lead : glued.end()] in self.openings else 0

    def opened_midway(self, text: str) -> int:
        """Where the last words that open a byline end inside a text, 0 where there are none."""
        low = lowered(text)
        last = 0
        for found in _MIDWAY.finditer(low):
            start = found.start()
            for phrase in self.openings.at(low, start, found[0]) if start >= last else ():
                if space := _SPACE.match(low, start + len(phrase)):
                    last = space.end()
                    break
        return last

    def cut(self, text: str) -> int:
        """Where a date or a time begins in a text, with the words before it; -1 where there is none."""
        low = lowered(text)
        for found in _CUTTING.finditer(low):
            start, word = found.start(), found[0]
            if word.isnumeric() and not word.isalpha():
                return start
            for phrase in self.dated.at(low, start, word):
                end = start + len(phrase)
                if not low[end : end + 1].isalpha() and (
                    len(phrase) >= SHORTEST_DATED or not phrase.isascii() or self._opens_date(low, end)
                ):
                    return start
            for month in self.months.at(low, start, word):
                if _DAY.match(low, start + len(month)):
                    return start
        return -1

    def _opens_date(self, low: str, end: int) -> bool:
        """Whether a number or the name of a day or month follows in a text, or nothing."""
        word = _NEXT_WORD.match(low, end)
        if word is None:
            return True
        return not word[1].isalpha() or any(
            phrases.at(low, word.start(1), word[1]) for phrases in (self.dated, self.months)
        )

    def parted(self, text: str) -> Iterator[str]:
        """The parts of a text between its signs and conjunctions."""
        for part in _PARTS.split(text):
            words = part.split()
            at = 0
            for end in range(1, len(words) - 1):
                if words[end].isalpha() and lowered(words[end]) in self.conjunctions:
                    yield " ".join(words[at:end])
                    at = end + 1
                elif words[end][0] in self.prefixes and end - at > 1 and len(words[end]) > SHORTEST_JOINED:
                    yield " ".join(words[at:end])
                    at, words[end] = end, words[end][1:]
            yield " ".join(words[at:])

    def unjoined(self, part: str) -> str:
        """A part without the conjunction it begins with."""
        first, space, rest = part.partition(" ")
        return rest if space and first.isalpha() and lowered(first) in self.conjunctions else part


@lru_cache(maxsize=32)
def tools_of(code: str) -> Tools:
    """The tools for a language, made once."""
    words = vocabulary(code)
    roles = frozenset(words.roles)
    colons = {word.rstrip(":") for word in words.openings_byline if word.endswith(":")}
    return Tools(
        Phrases(word.rstrip(":").strip() for word in words.openings_byline),
        frozenset(colons.difference(words.openings_byline)),
        Phrases(
            word.rstrip(":").strip()
            for word in (*words.openings_published, *words.openings_modified, *words.weekdays)
        ),
        Phrases(words.month_names),
        roles,
        frozenset(word for role in roles for word in role.split()),
        frozenset(words.editors),
        frozenset(bare(word) for word in words.openings_credit if " " not in word)
        - set(map(bare, words.roles)),
        frozenset(
            bare(word)
            for word in (
                *words.staff_bylines,
                *words.labels_sharing,
                *words.labels_navigation,
                *words.labels_comments,
            )
        ),
        frozenset(map(bare, words.staff_bylines)) | roles,
        frozenset(words.stopwords),
        frozenset(words.conjunctions),
        frozenset(word for word in words.conjunctions if len(word) == 1 and _HEBREW <= word < _AFTER_SYRIAC),
    )


def _lead(text: str) -> int:
    found = _LEAD.match(text)
    return found.end() if found else 0


def bare(text: str) -> str:
    """A text in lower case without the marks around it."""
    return text.casefold().strip(TRIM)
