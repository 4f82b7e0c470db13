"""The lines around a headline, and which of them look like a byline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from articlex.lang.addresses import MEMBER_PLACES, MEMBER_PROGRAMS
from articlex.lang.places import is_large_city
from articlex.lang.words import Words
from articlex.ledger import Ledger
from articlex.page import DIGIT, Page, PageBlock
from articlex.read import hints
from articlex.rules.head.byline.name_tools import TRIM, bare, tools_of
from articlex.rules.head.byline.names import after_midway, after_opening, desk_in, is_section_desk, names_in
from articlex.rules.head.byline.names_east import reporters_in, signed_by
from articlex.rules.head.dates.moments import moment_in, moments
from articlex.rules.head.window import NEVER, head_blocks
from articlex.rules.media.openings import openings

LONGEST_LINE = 40  # words of a block that may hold a byline
LONGEST_LOOSE = 3  # words in which a single one may be a name
LONGEST_DATED = 10  # words of a line with a date that may name the author without a word of it
LONGEST_MARKED = 25  # words of a block that is nothing else, and is marked
FOLLOWING = 8  # blocks after the words of a byline, hidden ones and tags too, among which the name is
MOST_LEAD = 60  # words of running text between headline and story
CLOSE = 4  # blocks after the headline among which a mere name may be the author's
LONGEST_ALONE = 4  # words of such a name
MAIL_TO = "mailto:"
BY_MARKUP, BY_PLACE = "markup says author", "lies in a byline"
_AUTHORS_PAGE = regex.compile(r"/(?:authors?|autor(?:en|es|i)?|auteurs?|people|team|staff|profile?s?)/[^/]")
_MEMBERS_PAGE = regex.compile(
    rf"(?i)(?:^|/)(?:{'|'.join(MEMBER_PLACES)})/(?=[^/]*\p{{L}}|\d)"
    rf"|(?:{'|'.join(map(regex.escape, MEMBER_PROGRAMS))})\?|/(?:{'|'.join(MEMBER_PLACES)})-\d"
)
_BEHIND_NAME = regex.compile(r"[,/]|\s[-–—|]\s")
_BETWEEN = hints.HIDDEN | hints.SHARING | hints.TAGS


@dataclass(frozen=True, slots=True)
class Shown:
    """A line that may be the byline, and how sure its markup or words make it."""

    block: int
    names: tuple[str, ...]
    sure: int
    because: str


def shown(page: Page, ledger: Ledger, first: int, last: int, *, guessing: bool) -> list[Shown]:
    """The lines among some blocks that look like a byline, the surest first; `guessing` takes a name beside a
    date for one."""
    cued: dict[int, list[str]] = {}
    for cue in page.cues:
        if cue.kind & hints.BYLINE and first <= cue.block < last and (cue.text or cue.value):
            cued.setdefault(cue.block, []).append(cue.text or cue.value or "")
    lines: list[Shown] = []
    headline = ledger.block_of("headline")
    if guessing:
        lines += (line for line in _unseen(page, first, last, headline) if line.names)
    for block in head_blocks(page, ledger, first, last, LONGEST_LINE):
        found = page.regions[block.region].hints
        hinted = bool(found & hints.BYLINE) and not found & hints.QUOTE  # whose words those are
        line = _line(page, block, cued.get(block.index), hinted=hinted, guessing=guessing, headline=headline)
        if line and line.names:
            lines.append(line)
    return sorted(lines, key=lambda line: -line.sure)


def _unseen(page: Page, first: int, last: int, headline: int) -> Iterator[Shown]:
    """What is marked as the author for machines, and nobody sees: blocks, and the value of an element before the
    headline."""
    because = "markup says author, unseen"
    for block in page.blocks[first:last]:
        region = page.regions[block.region]
        if region.own & hints.BYLINE and region.hints & NEVER == hints.HIDDEN:
            yield Shown(block.index, _marked(block.text, page.words), 3, because)
    for cue in page.cues:
        if cue.block == headline and cue.kind & hints.BYLINE and cue.value and not cue.text:
            yield Shown(headline, _marked(cue.value, page.words), 2, because)


def _line(
    page: Page, block: PageBlock, cued: list[str] | None, *, hinted: bool, guessing: bool, headline: int
) -> Shown | None:
    """What a block says of the authors, if anything."""
    words = page.words
    text = _lined(block)
    if names := reporters_in(block.text, words) if block.words <= LONGEST_MARKED else ():
        return Shown(block.index, names, 2, "names a reporter")
    if (names := signed_by(block.text, words)) and block.index and page.prose[block.index - 1]:
        return Shown(block.index, names, 2, "signs the story")
    tools = tools_of(words.vocabulary.code)
    if hinted and is_section_desk(text, tools) and tools.opened(text):
        return Shown(block.index, (text,), 1, "is a desk in a byline")
    rest = after_opening(text, words) if block.words <= LONGEST_MARKED else None
    if rest is not None:
        if not rest.strip():
            return _following(page, block)
        rest = _less_credit(rest, words)
        loose = bool(hinted or cued) or _is_one_name(page, block, rest, headline)
        names = names_in(rest, words) or _loosely(rest, words, loose=loose) or desk_in(rest, words)
        return Shown(block.index, names, 3, "opens like a byline")
    if cued:
        named = dict.fromkeys(name for text in cued for name in names_in(text, words))
        named = named or dict.fromkeys(name for text in cued for name in _marked(text, words))
        return Shown(block.index, tuple(named), 2 + hinted, BY_MARKUP)
    if block.words <= LONGEST_MARKED:
        return _guessed(page, block, hinted=hinted, guessing=guessing, headline=headline)
    return None


def _lined(block: PageBlock) -> str:
    """A block's text with its line breaks, which part a name from what is under it, and with one before an address."""
    breaks = block.breaks
    if block.markup and any((href or "").startswith(MAIL_TO) for *_, href in block.markup.marks):
        mails = {span.start for span in block.spans if (span.href or "").startswith(MAIL_TO)}
        breaks = sorted(mails.union(breaks))
    if not breaks:
        return block.text
    starts, stops = [0, *breaks], [*breaks, len(block.text)]
    return "\n".join(block.text[start:stop].strip() for start, stop in zip(starts, stops, strict=True))


def _loosely(rest: str, words: Words, *, loose: bool) -> tuple[str, ...]:
    """The names of one word in what follows the words of a byline; behind a day, a section may stand."""
    day = tools_of(words.vocabulary.code).cut(rest) if loose else 0
    return names_in(rest[:day] if day > 0 else rest, words, loose=loose)


def _less_credit(rest: str, words: Words) -> str:
    """What follows the words of a byline, up to who is credited for a picture: `Jane Doe, photos by Bo Ek`."""
    credit = next((start for start, _ in openings(words).inside(rest)), len(rest))
    return rest[:credit] if rest[:credit].strip(TRIM) else rest


def _marked(text: str, words: Words) -> tuple[str, ...]:
    """The names in what markup calls the author, which may be a link such as `All posts by Jane Doe`."""
    names = names_in(text, words)
    return names or names_in(after_midway(text, words) or text, words, loose=True)


def _is_one_name(page: Page, block: PageBlock, rest: str, headline: int) -> bool:
    """Whether what follows the words of a byline is one word, close under the headline, or one word and a day: there
    or behind several such words, as in `Posted by Jo on 8 May 2024`."""
    opening = _lined(block).partition(rest)[0]
    code = page.words.vocabulary.code
    tools = tools_of(code)
    dated = bool(DIGIT.search(rest) and moment_in(rest, code))
    telling = " " in opening.strip() and bare(opening) in tools.openings
    close = 0 < block.index - headline <= CLOSE or (dated and telling)
    if not close or page.prose[block.index] or (bare(opening) in tools.labels and ":" not in opening):
        return False
    names = names_in(rest, page.words, loose=True)
    return len(names) == 1 and " " not in names[0] and (rest == names[0] or dated)


def _guessed(page: Page, block: PageBlock, *, hinted: bool, guessing: bool, headline: int) -> Shown | None:
    """What a block says of the authors whose words do not begin like a byline."""
    words, text = page.words, _lined(block)
    dated = bool(DIGIT.search(text))
    over_story = 0 <= headline < block.index and page.prose_between(headline, block.index) <= MOST_LEAD
    if guessing and over_story and _is_member(block):
        return Shown(block.index, (text,), 2, "leads to the page of a member")
    if (
        (hinted or dated)
        and (rest := after_midway(text, words)) is not None
        and (hinted or moment_in(text, words.vocabulary.code))
    ):
        opens_dated = (
            tools_of(words.vocabulary.code).cut(text) == 0
        )  # Posted in Weather by snowfox on 8 May 2024
        loose = len(rest.split()) <= LONGEST_LOOSE or (
            opens_dated and _is_one_name(page, block, rest, headline)
        )
        names = names_in(rest, words, loose=loose)
        if not dated:  # the words may be part of a role, or of a paper's name
            names = names_in(text[: -len(rest)], words) or names
        return Shown(block.index, names, 2, "names someone after a date")
    if hinted:
        names = names_in(text, words, loose=block.words <= LONGEST_LOOSE)
        if not names:
            return Shown(block.index, desk_in(text, words), 1, "is a desk in a byline")
        return Shown(block.index, names, 1 + (block.words > 1), BY_PLACE)
    if guessing and over_story and not dated and (name := _with_role(page, block, headline)):
        return Shown(block.index, (name,), 2, "is a name and a role between headline and story")
    if guessing and over_story and not dated and _is_name_by_headline(page, block, headline):
        return Shown(block.index, (text.strip(TRIM),), 1, "is a name between headline and story")
    if guessing and dated and block.words <= LONGEST_DATED:
        days = moments(text, words.vocabulary.code)
        beside = _without(text, days) if days else ""
        return Shown(block.index, names_in(beside, words)[:1], 1, "stands beside the date")
    return None


def _is_member(block: PageBlock) -> bool:
    """Whether a block is an account's name and leads to what a forum says of its member."""
    return (
        block.href is not None
        and len(block.text) > 1
        and block.words <= LONGEST_ALONE
        and bool(_MEMBERS_PAGE.search(block.href))
    )


def _without(text: str, days: list[tuple[int, int, str]]) -> str:
    """A text with a sign that parts it in the place of its days."""
    starts, stops = [0, *(stop for _, stop, _ in days)], [*(start for start, _, _ in days), len(text)]
    return " | ".join(text[start:stop] for start, stop in zip(starts, stops, strict=True))


def _is_name_by_headline(page: Page, block: PageBlock, headline: int) -> bool:
    """Whether a block under the headline is a name and nothing else, and beside it stands a day, or it leads to an
    author's page."""
    if not 1 < block.words <= LONGEST_ALONE:
        return False
    if block.link_chars and sum(span.kind == "link" for span in block.spans) > 1:
        return False  # `Share Tweet Print`
    text = block.text.strip(TRIM)
    if text.lower() == text.upper() or names_in(text, page.words) != (text,):
        return False  # without capitals, names look like any words
    if block.href:
        return bool(_AUTHORS_PAGE.search(block.href))
    if block.index - headline > CLOSE:
        return False
    beside = (page.blocks[at] for at in (block.index - 1, block.index + 1) if 0 <= at < len(page.blocks))
    return any(
        line.words <= LONGEST_DATED
        and DIGIT.search(line.text)
        and moment_in(line.text, page.words.vocabulary.code)
        for line in beside
    )


def _with_role(page: Page, block: PageBlock, headline: int) -> str:
    """The name that a line close under the headline begins with, if a sign and a role follow, a city or the newsroom:
    `Jane Doe, reporter`, `Jane Doe / Madrid`."""
    sign = _BEHIND_NAME.search(block.text)
    far = block.index - headline > CLOSE
    if not sign or far or block.words > LONGEST_DATED or page.prose[block.index]:
        return ""
    name, rest = block.text[: sign.start()].strip(), block.text[sign.end() :].strip()
    words = rest.split() or [""]
    tools = tools_of(page.words.vocabulary.code)
    is_role = not tools.roles.isdisjoint(map(bare, (words[0], words[-1])))
    is_signature = is_role or ("," not in sign[0] and (bare(rest) in tools.desks or is_large_city(rest)))
    return name if is_signature and names_in(name, page.words) == (name,) else ""


def _following(page: Page, block: PageBlock) -> Shown | None:
    """The line after one that holds nothing but the words that open a byline."""
    after = page.blocks[block.index + 1 : block.index + 1 + FOLLOWING]
    line = next((line for line in after if not page.regions[line.region].hints & _BETWEEN), None)
    if line is None or line.words > LONGEST_MARKED:
        return None
    names = names_in(line.text, page.words) or names_in(line.text, page.words, loose=line.words < 5)
    return Shown(line.index, names, 3, "follows the words that open a byline")
