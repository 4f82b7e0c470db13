"""Datelines of Chinese, Japanese and Korean papers, which have forms of their own."""

from __future__ import annotations

import regex

from articlex.lang.agencies import (
    ACCORDING,
    COMPILED,
    DISPATCHED,
    FROM,
    MEDIA,
    NEWS,
    NOT_NEXT,
    REPORTED,
    REPORTERS,
    SENT,
    UNPLACED,
)
from articlex.lang.places import is_large_city
from articlex.parts import Dateline
from articlex.rules.head.dateline.forms import Found
from articlex.rules.head.dateline.signs import agency_name

_SQUARE = "【〔［["  # brackets that quote nothing
SOURCE, PLACE = 18, 5  # characters of a newsroom's name with its place, of a place

_EASTERN = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}【〔（［「\[(\d]"
    r"|\p{Latin}{2,14}\d{0,3} ?(?:\d{1,2}月|\p{Han})"
)
_SCRIPT = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_STAMP = regex.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: ?\d{1,2}:\d\d)? ?")
_DAY = r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日"
_BRACKETED = regex.compile(
    rf"(?P<source>\p{{Han}}{{2,8}})?+[【〔（［\[(「](?P<inside>[^】〕）］\])」]{{2,40}})[】〕）］\])」](?P<sent>{_DAY}\L<sent>)?",
    sent=sorted(SENT),
)
_DASH = regex.compile(r"\s*[–—-]+\s+")  # as renderers put it
_AFTER_BRACKET = regex.compile(r"[ 　]?(?:[\p{Hangul}·, ]{2,24}[=＝]|[:：])?[ 　]*")
_NEWSROOM = regex.compile(
    rf"\L<according>?(?P<source>[\p{{Han}}\p{{Latin}}\d]{{2,{SOURCE}}}?)(?:[（(](?P<site>[^）)]{{2,30}})[）)])?"
    rf" ?(?P<date>{_DAY})? ?(?P<sent>\L<sent>)(?P<after>[ 　]*[（(【]|[:：]|[ 　]+|[，,]|$|(?=\p{{Han}}))",
    sent=sorted(SENT), according=list(ACCORDING),
)  # fmt: skip
_REPORTER = regex.compile(
    rf"\p{{Han}}{{0,8}}?\L<reporters>[\p{{Han}}、 ]{{2,12}}?"
    rf"(?:[／/╱│ 　]\L<sent_from>?(?P<place>\p{{Han}}{{2,8}}?)(?:{_DAY})?\L<reported>"
    r"|[ 　]\L<sent_from>(?P<place>\p{Han}{2,4})(?=[ 　]|$))",
    reporters=list(REPORTERS), reported=sorted(REPORTED), sent_from=list(FROM),
)  # fmt: skip
_EQUALS = regex.compile(r"(?P<place>[\p{Han}\p{Katakana}\p{Hangul}ー・]{2,12})[＝=]")
_STROKE = regex.compile(
    rf"[／/╱│](?P<place>\p{{Han}}{{2,8}}?)(?:{_DAY})?\L<reported>$", reported=sorted(REPORTED)
)
_LATIN = regex.compile(r"\p{Latin}[\p{Latin}\d]{2,14}+$")
_DATE = regex.compile(_DAY)


def eastern_dateline(head: str, at: int) -> Found | None:
    """`新华社北京4月24日电`, `【ソウル＝小池和樹】`, `(서울=연합뉴스)`, `〔記者鍾麗華／台北報導〕`.

    >>> eastern_dateline("記者從國家海洋局獲悉，", 0)
    >>> eastern_dateline("新华社北京4月24日电（记者 王）春天", 0).dateline
    Dateline(text='新华社北京4月24日电', places=('北京',), agency='Xinhua', date='4月24日')
    """
    if not _EASTERN.match(head, at):
        return None
    if stamp := _STAMP.match(head, at):
        at = stamp.end()
    found = _bracketed(head, at) or _reporter(head, at) or _newsroom(head, at)
    dash = _DASH.match(head, found.after) if found else None
    return found._replace(after=dash.end()) if found and dash else found


def _bracketed(head: str, at: int) -> Found | None:
    """A source, a reporter or a place in brackets of their own."""
    found = _BRACKETED.match(head, at)
    if not found or not _SCRIPT.search(found["inside"]):
        return None
    inside = found["inside"].strip()
    equals, stroke = _EQUALS.match(inside), _STROKE.search(inside)
    place = (equals or stroke or {"place": None})["place"] or _city_first(inside)
    if place in UNPLACED or any(inside == word + way for word in UNPLACED for way in REPORTED):
        return None
    agency = _agency_within(inside) or _agency_within(found["source"] or "")
    filed = any(inside.endswith(word) and len(inside) > len(word) + 1 for word in DISPATCHED)
    alone = place == inside and found[0][0] in _SQUARE
    if not (equals or filed or alone or (agency and (not found["source"] or found["sent"]))):
        return None
    date = _DATE.search(inside)
    after = _AFTER_BRACKET.match(head, found.end())
    places = (place,) if place else ()
    made = Dateline(found[0], places, agency, date[0] if date else None)
    return Found(made, found.end(), after.end() if after else found.end())


def _city_first(inside: str) -> str | None:
    """The large city that the words in brackets begin with: `【東京】`, `［東京 5日 ロイター］`."""
    first = inside.partition(" ")[0]
    return first if is_large_city(first) else None


def _agency_within(text: str) -> str | None:
    """The agency that a text names, begins with or ends in."""
    if agency := agency_name(text):
        return agency
    for cut in range(len(text) - 1, 1, -1):
        if agency := agency_name(text[:cut].strip()) or agency_name(text[-cut:].strip(" ＝=")):
            return agency
    return None


def _reporter(head: str, at: int) -> Found | None:
    """`記者陳鈞凱／台北報導`."""
    found = _REPORTER.match(head, at)
    if not found or found["place"] in UNPLACED:
        return None
    after = _AFTER_BRACKET.match(head, found.end())
    return Found(Dateline(found[0], (found["place"],)), found.end(), after.end() if after else found.end())


def _newsroom(head: str, at: int) -> Found | None:
    """`中新社北京1月12日电`, `本报讯`, `证券时报网综合报道`."""
    found = _NEWSROOM.match(head, at)
    if not found:
        return None
    source, sent, after = found["source"], found["sent"], found["after"]
    length = _newsroom_length(source)
    place = source[length:]
    dated = found["date"] and sent not in NEWS  # a place with a day and a filing needs no newsroom
    if not (length or dated) or len(place) > PLACE or (place and not found["date"]):
        return None
    compiled = sent in COMPILED
    if after in ("，", ",") and not compiled:
        return None
    if not after and found.end() < len(head) and (compiled or sent in NEWS):
        return None
    if sent in NEWS and not found["date"] and after.strip() not in ("：", ":", "（", "("):
        return None
    if not after and head[found.end() : found.end() + 1] in NOT_NEXT:
        return None
    stop = found.end("sent")
    end = found.start("after") if after.strip() in ("（", "(", "【") else found.end()
    made = Dateline(head[at:stop], (place,) if place else (), agency_name(source[:length]), found["date"])
    return Found(made, stop, end)


def _newsroom_length(source: str) -> int:
    """How much of `source` is a newsroom's name; the place follows it."""
    for length in range(len(source), 1, -1):
        if agency_name(source[:length]) or source[:length].endswith(MEDIA):
            return length
    latin = _LATIN.match(source)
    return latin.end() if latin else 0
