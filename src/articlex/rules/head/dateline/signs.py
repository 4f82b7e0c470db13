"""The parts of a dateline that sign it: the date and the agency, each read at a position of the head.

Every reader takes the head and a position and gives what stands there with the position after it, or
None. All patterns are anchored and bounded, so hostile text costs no more than the head's length.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import regex

from articlex.lang import LANGUAGES, own_vocabulary
from articlex.lang.agencies import (
    AGENCIES,
    AGENCY_JOINERS,
    CORRESPONDENTS,
    NEWSROOM_SUFFIXES,
    NEWSROOM_WORDS,
    UNBRACKETED,
)
from articlex.lang.places import key

MONTH_LETTERS = 3  # enough to tell the months apart in all but a few pairs, which do not matter here

_MONTH = r"(?P<month>\p{L}[\p{L}\p{M}]{2,10})\.?"
_YEAR = r"(?:,? (?:de )?(?:19|20)\d\d(?! ?\p{L}{4})(?: ?г\.?)?)?"
_DATE = regex.compile(
    rf"(?:{_MONTH} ?\d{{1,2}}(?:st|nd|rd|th)?(?![\d%]){_YEAR}"
    rf"|\d{{1,2}}(?:\.|er|º|th|st|nd|rd)? (?:de )?{_MONTH}{_YEAR}"
    rf"|(?:19|20)\d\d\. {_MONTH} \d{{1,2}}\.?)"
    r"|\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d\d))?(?!\d)"
)
_BEFORE_DATE = regex.compile(
    r"(?: ?[,.:،] ?| (?=\p{L}|\d{1,2}\.? \p{L}{3,10}\.?(?: \d{4})? ?\())(?:\p{L}{3,10}\.?, (?=\p{L}))?|(?=\()"
)
_AFTER_AGENCY = regex.compile(r" ?--(?=\p{L})| -- (?=\d)| ?/ ?| ")
_CLOSING_STROKE = regex.compile(r" ?/")

_AGENCY = regex.compile(
    r"(?:,? ?| ?(?:--|[-–—]) ?)\(([^()]{2,60})\)| ?\[([^\[\]]{2,40})\]"
    r"| ?/([^/\n]{2,40})/(?! ?\p{Ll})| ?【([^】]{2,20})】"
)
_BARE_AGENCY = regex.compile(
    r" ?(?:[.,] ?|[-–—] |/ ?)?"
    r"(\p{Lu}(?:[\p{L}«»]|[.-](?=\p{L})){1,14}(?: [«\"]?\p{Lu}[\p{L}»\"-]{2,20})?)(?!\p{L})"
)
_CORRESPONDENT = regex.compile(
    r"(?:, \p{Lu}\p{Ll}{1,15} \p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?){1,3}(?=\.)"
)
_SENT_BY = regex.compile(r"\L<sent_by> ?", sent_by=list(CORRESPONDENTS), flags=regex.IGNORECASE)
_PARTS = regex.compile(r" ?[/,&;|] ?| [-–—] | \L<joiners> |[-–](?=\p{Lu})", joiners=sorted(AGENCY_JOINERS))
_NEWSROOM = regex.compile(
    r"[KW][A-Z]{2,3}(?:-TV|-FM|-AM)?|[\p{Lu}\d][\w.&'-]{0,20}(?: [\p{Lu}\d&][\w.&'-]{0,20}){0,3} \L<words>"
    r"|\p{Lu}\w{1,15}\L<suffixes>",
    words=list(NEWSROOM_WORDS),
    suffixes=list(NEWSROOM_SUFFIXES),
)


class Part(NamedTuple):
    """A part of a dateline: its words and where it ends."""

    text: str
    end: int


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    """The first letters of every month's name in every language."""
    return frozenset(key(month)[:MONTH_LETTERS] for month in words_of_all("month_names"))


def words_of_all(field: str) -> list[str]:
    """The words that any language has in a field of its vocabulary."""
    return [word for code in LANGUAGES for word in getattr(own_vocabulary(code), field)]


def known_length(words: str, known: Callable[[str], object]) -> int:
    """How much of `words` is a name that `known` accepts, longest first; 0 if none is.

    >>> known = {"New York"}.__contains__
    >>> known_length("New Yorker", known), known_length("New York Times", known)
    (0, 8)
    """
    end = len(words)
    while end > 0:
        if known(words[:end]):
            return end
        end = words.rfind(" ", 0, end)
    return 0


def date_at(head: str, at: int, *, bare: bool = False) -> Part | None:
    """A day of a month, with or without the year.

    >>> date_at(", Chapter 10", 0)
    >>> date_at(", March 7 (Reuters)", 0), date_at(", 31 dez 2008 (AFP)", 0)
    (Part(text='March 7', end=9), Part(text='31 dez 2008', end=13))
    """
    before = _BEFORE_DATE.match(head, at)
    if not (before or bare or at == 0):
        return None
    found = _DATE.match(head, before.end() if before else at)
    if not found or (found["month"] and key(found["month"])[:MONTH_LETTERS] not in _months()):
        return None
    return Part(found[0], found.end())


def late_date_at(head: str, at: int) -> Part | None:
    """The date after the agency, as distributors put it: `/ACCESSWIRE/May 7, 2024/`.

    >>> late_date_at(" Seven people", 0)
    >>> late_date_at("--May 7, 2024--Acme", 0), late_date_at("May 7, 2024 / Acme", 0)
    (Part(text='May 7, 2024', end=13), Part(text='May 7, 2024', end=13))
    """
    before = _AFTER_AGENCY.match(head, at)
    date = date_at(head, before.end() if before else at, bare=True)
    if not date:
        return None
    stroke = _CLOSING_STROKE.match(head, date.end)
    return Part(date.text, stroke.end() if stroke else date.end)


def is_listed(printed: str) -> bool:
    """Whether an agency of the list is named, not only something that is called like a newsroom.

    >>> is_listed("Springfield News"), is_listed("CBS/AP")
    (False, True)
    """
    name = agency_name(printed)
    return name is not None and (name != printed or key(printed) in AGENCIES)


def agency_name(printed: str) -> str | None:
    """The usual name of the agency that `printed` names, alone or with its desk or a partner.

    >>> agency_name("Odisha"), agency_name("AP Photo/Alex Brandon")
    (None, None)
    >>> agency_name("dpa/lno"), agency_name("CNN and AP"), agency_name("Корр. ИТАР-ТАСС Иван Иванов")
    ('dpa', 'CNN', 'TASS')
    """
    if whole := AGENCIES.get(key(printed)):
        return whole
    if parted := next((name for part in _PARTS.split(printed) if (name := AGENCIES.get(key(part)))), None):
        return parted
    if sent := _SENT_BY.match(printed):
        rest = printed[sent.end() :]
        return AGENCIES.get(key(rest[: known_length(rest, lambda words: key(words) in AGENCIES)]))
    return printed if _NEWSROOM.fullmatch(printed) else None


def agency_at(head: str, at: int) -> tuple[Part, str | None] | None:
    """What stands in brackets or strokes, and the agency it names if it is one we know.

    >>> agency_at(" said on Monday", 0)
    >>> agency_at(" /PRNewswire/ -- ", 0), agency_at(" (dapo) - ", 0)
    ((Part(text='PRNewswire', end=13), 'PR Newswire'), (Part(text='dapo', end=7), None))
    """
    found = _AGENCY.match(head, at)
    if not found:
        return None
    printed = next(group for group in found.groups() if group)
    return Part(printed, found.end()), agency_name(printed)


def bare_agency_at(head: str, at: int) -> tuple[Part, str] | None:
    """An agency without brackets, with its correspondents: `- РИА Новости, Дарья Шучалина`.

    >>> bare_agency_at(" - Rick Nash", 0)
    >>> bare_agency_at(" - РИА Новости, Дарья Шучалина. Власти", 0)
    (Part(text='РИА Новости', end=30), 'RIA Novosti')
    """
    found = _BARE_AGENCY.match(head, at)
    if not found:
        return None
    length = known_length(found[1], agency_name)
    name = agency_name(found[1][:length]) if length else None
    if not name or name not in UNBRACKETED:
        return None
    end = found.start(1) + length
    named = _CORRESPONDENT.match(head, end)
    return Part(found[1][:length], named.end() if named else end), name
