"""A vocabulary made ready for lookup: which of its fields a short text matches."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import lru_cache

import regex

from articlex.lang import Vocabulary, vocabulary

LONGEST_PHRASE_BLOCK = 40
LONGEST_OPENING_BLOCK = 40
LONGEST_LABEL = 60  # characters

_KINDS = ("labels", "openings", "phrases")
ARROWS = ">►▶→➡➤»›☛👉👇🔗📌🔴⬇\ufe0f"
_LEADING = f" \t\"'“„«([*•·–—-|{ARROWS}"
_COMMON_EDGES = " \t0123456789.,:;!?()[]{}<>/|\\+*-_#@&%$\"'“”„«»‹›‘’–—…·•→▶►×"
_EDGES = regex.compile(r"^[^\p{L}]++|(?<=\p{L})[^\p{L}]++$")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")


def label_key(text: str) -> str:
    """A label as vocabularies have it: lower case, no punctuation, counters or icons around it.

    >>> label_key("» Related (3):"), label_key("1 / 19"), label_key("Loading...")
    ('related', '', 'loading')
    """
    return _stripped(text.lower()) if len(text) <= LONGEST_LABEL else ""


def _stripped(low: str) -> str:
    """A text without what is no letter at either end; the pattern is asked only where it must be."""
    if low[:1].isalpha() and low[-1:].isalpha():
        return low
    low = low.strip(_COMMON_EDGES)
    return low if low[:1].isalpha() and low[-1:].isalpha() else _EDGES.sub("", low)


def _folded(text: str) -> str:
    """A text in lower case with straight apostrophes, as in "editor's note"."""
    return text.lower().replace("’", "'")


Entry = tuple[str, str]
"""A text of the vocabulary and the field it stands in."""


class Words:
    """The words of one language, looked up by exact label, by first word or by longest word."""

    def __init__(self, words: Vocabulary) -> None:
        self.vocabulary = words
        self.labels: dict[str, list[str]] = {}
        self.openings: dict[str, list[Entry]] = {}
        self.phrases: dict[str, list[Entry]] = {}
        self.unspaced: dict[str, list[Entry]] = {}
        unspaced_phrases: dict[str, str] = {}
        self.stopwords = frozenset(words.stopwords)
        for name in (f.name for f in fields(words)):
            kind = name.partition("_")[0]
            for text in getattr(words, name) if kind in _KINDS else ():
                if kind == "labels":
                    self.labels.setdefault(label_key(text), []).append(name)
                elif _UNSPACED.search(text):
                    if kind == "openings":
                        self.unspaced.setdefault(text[0], []).append((text, name))
                    else:
                        unspaced_phrases[text] = name
                elif kind == "openings":
                    self.openings.setdefault(_bare(text.split()[0]), []).append((text, name))
                else:
                    for anchor in _anchors(text, self.stopwords):
                        self.phrases.setdefault(anchor, []).append((text, name))
        self.labels.pop("", None)
        self.anchors = frozenset(self.phrases)
        self.unspaced_phrases = unspaced_phrases
        longest_first = sorted(unspaced_phrases, key=len, reverse=True)
        self.unspaced_phrase = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None
        self.conjunctions = frozenset(words.conjunctions)
        self.roles = frozenset(words.roles)
        self.staff = frozenset(words.staff_bylines)
        self.months = frozenset(words.month_names)

    def label(self, text: str) -> list[str]:
        """The fields in which a text stands as a whole label."""
        return self.labels.get(_stripped(text.lower()), []) if len(text) <= LONGEST_LABEL else []

    def matches(self, text: str, words: int) -> list[str]:
        """The vocabulary fields that a short text of `words` words matches, each once."""
        low = text.lower()
        if "’" in low:
            low = low.replace("’", "'")
        found: list[str] = []
        if len(low) <= LONGEST_LABEL and (labels := self.labels.get(_stripped(low))):
            found += labels
        parts = low.split()
        if words <= LONGEST_PHRASE_BLOCK and (anchors := self.anchors.intersection(parts)):
            phrases = self.phrases
            found += [name for anchor in anchors for phrase, name in phrases[anchor] if phrase in low]
        first = parts[0]
        if not first.isalpha():
            first = _bare(first) or (_bare(parts[1]) if len(parts) > 1 else "")
        if openings := self.openings.get(first):
            start = low.lstrip(_LEADING)
            found += [name for text, name in openings if start.startswith(text) and _ends_word(start, text)]
            if start != low:
                found += [name for text, name in openings if low.startswith(text) and _ends_word(low, text)]
        if self.unspaced and not low.isascii():
            found += self._unspaced(low, words)
        return list(dict.fromkeys(found)) if len(found) > 1 else found

    def _unspaced(self, low: str, words: int) -> list[str]:
        """The same for scripts that do not part words."""
        start = low.lstrip(_LEADING)
        found = [name for opening, name in self.unspaced.get(start[:1], ()) if start.startswith(opening)]
        if self.unspaced_phrase and words <= LONGEST_PHRASE_BLOCK:
            found += [self.unspaced_phrases[phrase] for phrase in self.unspaced_phrase.findall(low)]
        return found


def _anchors(phrase: str, stopwords: frozenset[str]) -> list[str]:
    """The words by one of which a phrase is found: its longest rare one but the last, which punctuation
    may follow."""
    *parts, last = phrase.split()
    if not parts:
        return [last, *(last + mark for mark in ".,:!?)")]
    return [max(parts, key=lambda part: (part not in stopwords, len(part)))]


_AROUND = f".,:;!?\"'“”„«»()[]*•·–—-|…’‘&{ARROWS}"


def _bare(word: str) -> str:
    return word.strip(_AROUND)


def _ends_word(text: str, opening: str) -> bool:
    """Whether no word goes on after the opening of a text."""
    after = text[len(opening) : len(opening) + 1]
    return not (opening[-1].isalnum() and after.isalnum())


@lru_cache(maxsize=64)
def words_of(language: str) -> Words:
    """The words for a page in `language`, ready for lookup."""
    return Words(vocabulary(language))
