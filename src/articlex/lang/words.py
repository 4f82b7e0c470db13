"""A vocabulary made ready for lookup: which of its fields a short text answers to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import lru_cache

import regex

from articlex.lang import Vocabulary, vocabulary

LONGEST_PHRASE_BLOCK = 40
LONGEST_OPENING_BLOCK = 60
LONGEST_LABEL = 60  # characters

_EDGES = regex.compile(r"^[^\p{L}]+|[^\p{L}]+$")
_COMMON_EDGES = " \t0123456789.,:;!?()[]{}<>/|\\+*-_#@&%$\"'“”„«»‹›‘’–—…·•→▶►×"
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")


def label_key(text: str) -> str:
    """A label as vocabularies have it: lower case, no punctuation, counters or icons around it.

    >>> label_key("» Related (3):"), label_key("1 / 19"), label_key("Loading...")
    ('related', '', 'loading')
    """
    return _stripped(text.lower()) if len(text) <= LONGEST_LABEL else ""


def _stripped(low: str) -> str:
    """A text without what is no letter at either end; the pattern is asked only where it must be."""
    if low.isalpha():
        return low
    low = low.strip(_COMMON_EDGES)
    return low if low[:1].isalpha() and low[-1:].isalpha() else _EDGES.sub("", low)


class Words:
    """The words of one language, looked up by exact label, by first word or by rarest word."""

    def __init__(self, words: Vocabulary) -> None:
        self.vocabulary = words
        self.labels: dict[str, list[str]] = {}
        self.openings: dict[str, list[tuple[str, str]]] = {}
        self.phrases: dict[str, list[tuple[str, str]]] = {}
        self.unspaced_openings: list[tuple[str, str]] = []
        self.unspaced_phrases: list[tuple[str, str]] = []
        for name in (f.name for f in fields(words)):
            if name.startswith("labels_"):
                for label in getattr(words, name):
                    self.labels.setdefault(label_key(label), []).append(name)
            elif name.startswith("openings_"):
                self._index(name, words, self.openings, self.unspaced_openings, 0)
            elif name.startswith("phrases_"):
                self._index(name, words, self.phrases, self.unspaced_phrases, 1)
        self.labels.pop("", None)
        self.stopwords = frozenset(words.stopwords)
        self.conjunctions = frozenset(words.conjunctions)
        self.roles = frozenset(words.roles)
        self.staff = frozenset(words.staff_bylines)
        self.months = frozenset(words.months)

    @staticmethod
    def _index(
        name: str,
        words: Vocabulary,
        spaced: dict[str, list[tuple[str, str]]],
        unspaced: list[tuple[str, str]],
        anywhere: int,
    ) -> None:
        for text in getattr(words, name):
            if _UNSPACED.search(text):
                unspaced.append((text, name))
                continue
            parts = text.split()
            anchor = max(parts, key=len) if anywhere else parts[0]
            spaced.setdefault(_bare(anchor), []).append((text, name))

    def answers(self, text: str, words: int) -> Iterator[str]:
        """The vocabulary fields that a short text of `words` words answers to."""
        low = text.lower()
        if len(text) <= LONGEST_LABEL:
            yield from self.labels.get(_stripped(low), ())
        if words > LONGEST_OPENING_BLOCK:
            return
        parts = low.split()
        if words <= LONGEST_PHRASE_BLOCK:
            yield from self._said(low, parts)
        yield from self._opened(low, parts)

    def _opened(self, low: str, parts: list[str]) -> Iterator[str]:
        start = low.lstrip(" \t\"'“„«([*•·–—-►▶→>|")
        first = next((bare for part in parts[:2] if (bare := _bare(part))), "")
        for opening, name in self.openings.get(first, ()):
            if _begins(start, opening) or _begins(low, opening):
                yield name
        if self.unspaced_openings and not low.isascii():
            for opening, name in self.unspaced_openings:
                if start.startswith(opening):
                    yield name

    def _said(self, low: str, parts: list[str]) -> Iterator[str]:
        phrases = self.phrases
        for part in parts:
            found = phrases.get(part) or phrases.get(_bare(part))
            if found:
                for phrase, name in found:
                    if phrase in low:
                        yield name
        if self.unspaced_phrases and not low.isascii():
            for phrase, name in self.unspaced_phrases:
                if phrase in low:
                    yield name


def _bare(word: str) -> str:
    return word.strip(".,:;!?\"'“”„«»()[]*•·–—-►▶→>|…’‘&")


def _begins(text: str, opening: str) -> bool:
    """Whether `text` begins with `opening`, and a word does not go on after it."""
    if not text.startswith(opening):
        return False
    after = text[len(opening) : len(opening) + 1]
    return not (opening[-1].isalnum() and after.isalnum())


@lru_cache(maxsize=64)
def words_of(language: str) -> Words:
    """The words for a page in `language`, ready for lookup."""
    return Words(vocabulary(language))
