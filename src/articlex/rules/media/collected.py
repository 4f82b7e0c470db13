"""The captions as a field: what stands with one picture put together, each picture's caption once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import regex

from articlex.lang.words import Words
from articlex.ledger import MEDIA_ROLES, STORY, Finding, Ledger
from articlex.page import NO_REGION, Page, PageBlock, Picture, Region
from articlex.parts import Caption
from articlex.read import hints
from articlex.rules.media.credited import like_names, names_agency
from articlex.rules.media.notices import without_notices
from articlex.rules.media.openings import openings
from articlex.rules.media.pictures import alternative, best_url, pictures_in
from articlex.rules.media.split import bare_credit, split_credit

NEAR = 2  # blocks between a caption and a credit of its own
_MAKER = hints.CREDIT | hints.BYLINE  # in a caption, the author is that of the picture
_NAMED = _MAKER | hints.CAPTION
_TIMECODE = regex.compile(r"^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}\s+(?=\p{L})")
# The place in a gallery, before the caption: "1/4 A street", "1 of 4 | A street".
_COUNTER = regex.compile(
    r"\s*(?:\d{1,3} ?/ ?\d{1,3}(?: ?[|:.·–—-])?\s+(?=[\p{Lu}\p{Lo}])|\d{1,3} \p{Ll}{1,3} \d{1,3} ?[|:·–—-]\s*(?=\p{L}))"
)
# The day and the length of a film, below its caption: "26.10.2025 | 2:43 min".
_BROADCAST = regex.compile(r"[\d\s./|–-]*\d{1,2}:\d{2}(?:\s\p{L}{1,4}\.?)?")
_CREDITED = regex.compile(r"[|©:(]")  # a description without any of these has no credit
_LETTERS = regex.compile(r"[^\p{L}\p{N}]+")


@dataclass(slots=True)
class Unit:
    """What stands with one picture."""

    region: Region
    texts: list[PageBlock] = field(default_factory=list)
    credits: list[PageBlock] = field(default_factory=list)


def captions_collected(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """The captions of a story, each with its credit split off, its picture's address and alternative text.

    Leaves alone captions that were there before with no story in between, as where a slideshow or a narrow screen
    has a picture again, and words that belong to the picture's controls.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> page = "<h1>Snow</h1><figure><img src=s.jpg alt=Snow><figcaption>A street. Photo: Ann Lee</figcaption></figure>"
    >>> extract(page + story).captions
    (Caption(text='A street.', credit='Ann Lee', image='s.jpg', alt='Snow'),)
    """
    made: dict[str, Caption] = {}
    latest: dict[str, tuple[str, int]] = {}
    for unit in _units(page, ledger):
        at = min(block.index for block in (*unit.texts, *unit.credits))
        for caption in _captions(page, unit):
            name = _LETTERS.sub("", (caption.text or f"©{caption.credit}").casefold())
            key, place = latest.get(name, (name, at))
            if caption.text and any(role in STORY for role in ledger.roles[place:at]):
                key = f"{name} {at}"  # another picture that is called the same
            latest[name] = key, at
            before = made.get(key)
            if before is None:
                made[key] = caption
            elif not before.credit and caption.credit:
                made[key] = Caption(before.text, caption.credit, before.image or caption.image, before.alt)
    if made:
        yield Finding("captions", tuple(made.values()), "captions", f"{len(made)} found near the story")


def _units(page: Page, ledger: Ledger) -> list[Unit]:
    units: list[Unit] = []
    last = None
    for at in ledger.with_role(*MEDIA_ROLES):
        block, role = page.blocks[at], ledger.roles[at]
        region = _unit_region(page, block)
        unit = units[-1] if units else None
        near = last is not None and block.index - last <= NEAR
        same = unit is not None and unit.region is region and region.tag != "body"
        joined = (
            unit is not None
            and near
            and (
                (role == "credit" and unit.texts and not unit.credits)
                or (role == "caption" and unit.credits and not unit.texts)
            )
        )
        if unit is None or not (same or joined):
            unit = Unit(region)
            units.append(unit)
        (unit.texts if role == "caption" else unit.credits).append(block)
        last = block.index
    return units


def _unit_region(page: Page, block: PageBlock) -> Region:
    """The figure a block lies in; else the outermost of the boxes that markup calls a caption; else its box."""
    outermost = None
    for region in page.ancestors(block.region):
        if region.tag == "figure":
            return region
        if region.own & (hints.CAPTION | hints.CREDIT):
            outermost = region
    if outermost is not None:
        return outermost
    return page.regions[block.region]


def _captions(page: Page, unit: Unit) -> Iterator[Caption]:
    words = page.words
    bare = [bare_credit(without_notices(block.text), words) for block in unit.credits]
    named = [text for text in bare if openings(words).alone(text) < len(text)]  # more than "Image"
    credit = max(named or bare, key=names_agency, default="")
    pictures = _pictures(page, unit)
    image, alt = _shown(page, pictures)
    found: dict[str, None] = {}  # in order, each once
    for block in unit.texts:
        text, own = caption_of(page, block)
        if own and (not named or credit in own):
            credit = own
        if any(map(str.isalpha, text)) and not _BROADCAST.fullmatch(text):
            found.setdefault(text)
    texts = list(found)
    if len(texts) > 1 and not credit and like_names(texts[-1]):
        credit = texts.pop()
    if texts and not credit:
        credit = _credit_described(page, pictures)
    if texts or credit:
        yield Caption(" ".join(texts), credit or None, image, alt)


def caption_of(page: Page, block: PageBlock) -> tuple[str, str | None]:
    """The caption and the credit that a block holds, by its inline elements or else by its wording."""
    words = page.words
    text = without_notices(without_widgets(block.text, words))
    for cue in page.cues_at(block.index):
        if not cue.kind & _NAMED:
            continue
        inside = without_notices(without_widgets(cue.text, words))
        at = text.rfind(inside) if inside else -1
        if at < 0:
            continue
        if cue.kind & _MAKER:
            if not text[at + len(inside) :].strip(" .)"):
                return text[:at].rstrip(" ([|/–—-"), bare_credit(inside, words)
            if cue.kind & hints.CREDIT and text.startswith(inside):
                return text[len(inside) :].lstrip(" )].:|/–—-"), bare_credit(inside, words)
        elif len(inside) * 2 > len(text) and at + len(inside) < len(text):
            rest = text[at + len(inside) :].strip(" |/–—-")
            if rest and len(rest) < 160:
                return split_credit(inside, words)[0], bare_credit(rest, words)
    return split_credit(text, words)


def _credit_described(page: Page, pictures: list[Picture]) -> str:
    """The credit that a picture's description has after the caption; "" if it has none."""
    for picture in pictures:
        for name in ("title", "alt"):
            alt = " ".join(picture.attributes.get(name, "").split())
            text, credit = split_credit(alt, page.words) if _CREDITED.search(alt) else ("", None)
            if credit and text:
                return credit
    return ""


def _shown(page: Page, pictures: list[Picture]) -> tuple[str | None, str | None]:
    url = best_url(pictures, page.base)
    return url, alternative(pictures)


def _pictures(page: Page, unit: Unit) -> list[Picture]:
    if inside := pictures_in(page, unit.region):
        return inside
    first = min(block.index for block in (*unit.texts, *unit.credits))
    since = bisect_right(page.pictures, first - NEAR, key=_before)
    before = page.pictures[since : bisect_right(page.pictures, first, lo=since, key=_before)]
    region = before[-1].region if before else NO_REGION
    one = region != NO_REGION and page.regions[region].tag == "picture"
    before = [picture for picture in before if picture.region == region] if one else before[-1:]
    if unit.region.tag != "figure":
        return before
    return [picture for picture in before if not _in_figure(page, picture)]


def _before(picture: Picture) -> int:
    return picture.before


def _in_figure(page: Page, picture: Picture) -> bool:
    return any(region.tag == "figure" for region in page.ancestors(picture.region))


@lru_cache(maxsize=64)
def _widgets(words: Words) -> tuple[frozenset[str], re.Pattern[str]]:
    """The single words of a picture's controls, and a pattern for the phrases: of two the longer one."""
    phrases = set(words.vocabulary.phrases_caption_widget)
    spaced = {p for p in phrases if " " in p}
    in_order = sorted(spaced - set(words.vocabulary.openings_credit), key=lambda p: (-len(p), p))
    return frozenset(phrases - spaced), re.compile("|".join(map(re.escape, in_order)) or "(?!)")


def without_widgets(text: str, words: Words) -> str:
    """A caption without the words of its picture's controls.

    >>> from articlex.lang.words import words_of
    >>> without_widgets("Enlarge this image A street toggle caption", words_of("en"))
    'A street'
    """
    single, spaced = _widgets(words)
    low = text.lower()
    if len(low) == len(text):
        pieces, done = [], 0
        for phrase in spaced.finditer(low):
            pieces.append(text[done : phrase.start()])
            done = phrase.end()
        parts = " ".join((*pieces, text[done:])).split()
        start = int(len(parts) > 1 and parts[0].lower() in single)
        stop = len(parts) - (len(parts) > 1 + start and parts[-1].lower() in single)
        text = " ".join(parts[start:stop])
    before = _TIMECODE.match(text) or _COUNTER.match(text)
    return " ".join((text[before.end() :] if before else text).split())
