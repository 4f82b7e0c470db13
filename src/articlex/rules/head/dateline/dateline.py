"""Datelines: `SEOUL, South Korea (AP) —` and its kin, read from the very head of a text."""

from __future__ import annotations

from dataclasses import replace

import regex

from articlex.lang.places import OPENINGS, is_region
from articlex.parts import Dateline
from articlex.rules.head.dateline.east import eastern_dateline
from articlex.rules.head.dateline.evidence import Reading, is_believed
from articlex.rules.head.dateline.forms import Found, Places, more_places_at, places_at, region_at
from articlex.rules.head.dateline.signs import agency_at, bare_agency_at, date_at, is_listed, late_date_at

MOST_REGIONS = 3
HEAD = 200  # no dateline is longer, so no more of the text is looked at
DASHES = (" -", "-", "—", " —", "–", " –")

# What a dateline can begin with: a sign after a few capitalised words, capitals, a bracket, a script
# without capitals, or a date. Most paragraphs end here.
_CANDIDATE = regex.compile(
    r"\s{0,4}(?:[*•] ?)?(?=[(\[（［【〔「\p{Lo}-]|\d{1,4}[ .\p{Han}/-]"
    r"|\p{Latin}{2,14}\d{0,3} ?(?:\p{Han}|\d{1,2}月)|\p{Lu}[\p{Lu}\p{M}'’.-]{2,25} ?[\p{Lu}(]"
    r"|\p{Lu}[\p{L}\p{M}'’-]{0,24}+(?:(?:\.? \p{Ll}{1,4}){0,2}(?:\.? |-)\p{Lu}[\p{L}\p{M}'’-]{0,24}+){0,5}"
    r"(?:\.?,? ?[\d(\[/]|[,،.] ?[\p{Lu}\-–—]|\.$| {0,2}[-–—:：?_=•]| \p{Ll}{1,3} \p{Lu}|$))"
)
_SEPARATOR = regex.compile(
    r"\s*(?:(?P<dash>\.? ?-{2,3}|\.?[—–‒―−]{1,3}|\.-|(?<=\s)-(?=\S)|-(?=\s)|\.\s-(?=\s)|\.$)"
    r"|(?P<colon>[:：=।])|(?P<odd>[?_]{1,2}|[�•])|(?P<stop>\.)(?=\s))\s*"
)
_LEAD = regex.compile(r"\L<openings> ", openings=list(OPENINGS), flags=regex.IGNORECASE)
_COMMA = regex.compile(r", ?(?=\p{Lu})")


def parse_dateline(text: str, *, cued: bool = False) -> tuple[Dateline, int] | None:
    """The dateline at the very head of a text, and where the story's first sentence begins.

    It leaves alone what only looks like one: kickers, capital lead-ins, names. An agency, a known
    place, or a date beside a place must bear it out; with `cued` (the markup says "dateline") any
    capitalised words before a separator will do. A text that is nothing but a dateline gives its own
    length as the offset: the caller judges whether a story follows.

    >>> parse_dateline("REBECCA Cooke has won"), parse_dateline("CHINESE AGGRESSION: Three ships")
    (None, None)
    >>> parse_dateline("SEOUL, South Korea (AP) — The two leaders met.")
    (Dateline(text='SEOUL, South Korea (AP)', places=('SEOUL',), agency='AP', date=None), 26)
    >>> parse_dateline("Berlin. Die Regierung will im Herbst ein neues Gesetz vorlegen.")
    (Dateline(text='Berlin', places=('Berlin',), agency=None, date=None), 8)
    """
    head = text[:HEAD].replace("\u00a0", " ").replace("\n", " ")
    begin = _CANDIDATE.match(head)
    if not begin:
        return None
    at = begin.end()
    found = (
        eastern_dateline(head, at)
        or _agency_first(head, at)
        or _place_first(head, at, cued=cued)
        or _date_first(head, at)
    )
    if not found:
        return None
    return found.dateline, len(text) if found.after >= len(text.rstrip()) else found.after


def _found(
    head: str,
    span: slice,
    after: int,
    evidence: Reading | None = None,
    *,
    agency: str | None = None,
    date: str | None = None,
) -> Found:
    """A dateline whose text is `head[span]`, with what was read of it."""
    text = " ".join(head[span].split())
    names = evidence.places.names if evidence else ()
    agency = agency or (evidence.agency if evidence else None)
    date = date or (evidence.date if evidence else None)
    date = date.rstrip(".") if date else None
    return Found(Dateline(text, names, agency, date), span.stop, _skip_space(head, after))


def _place_first(head: str, at: int, *, cued: bool) -> Found | None:
    """`PLACE, REGION, DATE (AGENCY) –` and all shorter forms."""
    start = at
    if lead := _LEAD.match(head, at):
        at, cued = lead.end(), True
    places = places_at(head, at)
    if not places:
        return None
    reading = _read_on(head, places)
    separator = _SEPARATOR.match(head, reading.end)
    kind = (separator.lastgroup or "dash") if separator else "none" if reading.end < len(head) else "end"
    after = separator.end() if separator else _skip_space(head, reading.end)
    if after >= len(head.rstrip()) and kind in ("colon", "odd"):
        return None
    placed = reading.known or reading.regions or kind not in ("none", "end")
    if not (is_believed(reading, kind, head, after) or (cued and placed and kind != "none")):
        return None
    return _found(head, slice(start, reading.end), after, reading)


def _skip_space(head: str, at: int) -> int:
    while at < len(head) and head[at] == " ":
        at += 1
    return at


def _read_on(head: str, places: Places) -> Reading:
    """Region, date and agency after the places, as far as they are there."""
    reading = Reading(places, places.end)
    for _ in range(MOST_REGIONS):
        if region := region_at(head, reading.end):
            reading.regions += (region.text,)
            reading.end = region.end
        elif reading.regions and (more := more_places_at(head, reading.end)):
            reading.places = places._replace(names=reading.places.names + more.names)
            reading.end = more.end
        else:
            break
    if date := date_at(head, reading.end):
        reading.date, reading.end = date.text, date.end
    bracket = agency_at(head, reading.end)
    unknown_may_be = reading.known or reading.regions or (places.capitals and is_region(places.names[0]))
    if bracket and (bracket[1] or (unknown_may_be and not head.startswith(DASHES, reading.end))):
        reading.bracket, reading.end, reading.agency = bracket[0].text, bracket[0].end, bracket[1]
        if not reading.date and reading.agency and (date := late_date_at(head, reading.end)):
            reading.date, reading.end = date.text, date.end
    elif (bare := bare_agency_at(head, reading.end)) and (reading.date or head[reading.end] != ","):
        reading.end, reading.agency = bare[0].end, bare[1]
    return reading


def _is_dash(head: str, at: int) -> bool:
    separator = _SEPARATOR.match(head, at)
    return bool(separator and separator["dash"])


def _agency_first(head: str, at: int) -> Found | None:
    """`(AP) HONOLULU -`, `(ANSA) - ROMA, 22 MAR -`, `(CNN) --`, `EFE.-`."""
    bracket = agency_at(head, at)
    if bracket and bracket[1] and (is_listed(bracket[0].text) or _is_dash(head, bracket[0].end)):
        part, agency = bracket
    elif (bare := bare_agency_at(head, at)) and _is_dash(head, bare[0].end):
        part, agency = bare
    else:
        return None
    separator = _SEPARATOR.match(head, part.end)
    after = separator.end() if separator else _skip_space(head, part.end)
    rest = _place_first(head, after, cued=False)
    if rest and not rest.dateline.agency:
        text = " ".join(head[at : rest.stop].split())
        return rest._replace(dateline=replace(rest.dateline, text=text, agency=agency))
    return _found(head, slice(at, part.end), after, agency=agency)


def _date_first(head: str, at: int) -> Found | None:
    """`Jan. 10 (Bloomberg) --`, `17 января, Минск /БЕЛТА/.`: a date counts only with an agency after it."""
    date = date_at(head, at)
    if not date:
        return None
    comma = _COMMA.match(head, date.end)
    places = places_at(head, comma.end()) if comma else None
    stop = places.end if places else date.end
    signed = agency_at(head, stop) or bare_agency_at(head, stop)
    if not signed or not signed[1]:
        return None
    part, agency = signed
    separator = _SEPARATOR.match(head, part.end)
    after = separator.end() if separator else part.end
    evidence = Reading(places, part.end) if places else None
    return _found(head, slice(at, part.end), after, evidence, agency=agency, date=date.text)
