"""A language's words made ready for reading bylines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from articlex.lang import vocabulary

PARTS = r"\s*[,،;；|•·‧●∙、/⋅&+―—*<>»«→]\s*|\s+[-–]+\s+|\s*[:：]\s+|\n"
TRIM = " \t\"'“”„.,:;!?·•|-–—_*()[]…‘’«»&/+"


@dataclass(frozen=True, slots=True)
class Tools:
    """A language's words, ready for reading bylines."""

    opening: regex.Pattern[str]
    midway: regex.Pattern[str]
    leading: regex.Pattern[str]
    parting: regex.Pattern[str]
    roles: frozenset[str]
    role_words: frozenset[str]
    staff: frozenset[str]
    stopwords: frozenset[str]
    conjunctions: frozenset[str]
    cutting: regex.Pattern[str]


@lru_cache(maxsize=32)
def tools_of(code: str) -> Tools:
    """The tools for a language, made once."""
    words = vocabulary(code)
    roles = frozenset(words.roles)
    spaced = [word for word in words.conjunctions if word.isalpha()]
    return Tools(
        regex.compile(
            rf"[\W_]*(?i:{any_of(words.openings_byline)})(?:(?<=\p{{Ll}})(?=\p{{Lu}})|(?![\p{{L}}\p{{M}}]))[\s:：.…]*"
        ),
        regex.compile(rf"(?<=[\s|·•–—-])(?i:{any_of(words.openings_byline)})[:：]?\s+(?=\S)"),
        regex.compile(rf"(?:{any_of(spaced)})\s+", regex.IGNORECASE),
        regex.compile(rf"{PARTS}|\s+(?:{any_of(spaced)})\s+", regex.IGNORECASE),
        roles,
        frozenset(word for role in roles for word in role.split()),
        frozenset(
            bare(word) for word in (*words.staff_bylines, *words.labels_sharing, *words.labels_navigation)
        ),
        frozenset(words.stopwords),
        frozenset(words.conjunctions),
        regex.compile(
            rf"(?<!\p{{L}})(?:{any_of((*words.openings_published, *words.openings_modified, *words.weekdays))})(?!\p{{L}})"
            rf"|(?<!\p{{L}})(?:{any_of(words.months)})(?!\p{{L}})\.?\s*\p{{N}}|(?<![\p{{L}}\p{{N}}_])\p{{N}}",
            regex.IGNORECASE,
        ),
    )


def any_of(words: tuple[str, ...] | list[str]) -> str:
    """A pattern of any of some words, the longest first."""
    longest_first = sorted({word.rstrip(":").strip() for word in words} - {""}, key=len, reverse=True)
    return "|".join(map(regex.escape, longest_first)) or r"(?!)"


def bare(text: str) -> str:
    """A text in lower case without the marks around it."""
    return text.casefold().strip(TRIM)
