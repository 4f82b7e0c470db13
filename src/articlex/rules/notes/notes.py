"""Small print that belongs to the story but not to its text: corrections, editors' notes, sign-offs,
contributors and rights, known by their words and by their place at its head or its end, or in brackets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from articlex.lang.agencies import AGENCIES
from articlex.lang.places import key
from articlex.ledger import BODY_ROLES, Ledger, Mark
from articlex.page import Page, PageBlock
from articlex.read import hints
from articlex.rules.media.zone import Zone, story_zone

SHORT = 3  # words of a section break, "* * *"
HEAD = 3  # blocks of the story among which a note at its head stands
END = 6  # blocks of the story among which a note at its end stands
AFTER = 8  # blocks after the story
BEFORE = 8  # blocks before the story
LONGEST_SIGN_OFF = 40  # words
LONGEST_MARK = 4  # words of an agency's mark, "(dpa/lno)"
_OPEN = frozenset(("", "legal", "standfirst", "byline", *BODY_ROLES))
_ELSEWHERE = (
    hints.NAVIGATION | hints.RELATED | hints.COMMENTS | hints.PROMOTION | hints.CONSENT | hints.ADVERTISING
    | hints.FOOTER | hints.HIDDEN | hints.CAPTION | hints.FIGURE | hints.AUTHOR_BOX
)  # fmt: skip
_RULE = frozenset("_*–—=~•·#+-")
_BREAK = regex.compile(r"[_*–—=~•·#+-](?:\s?[_*–—=~•·#+-]){2,80}$")
_MARKS = regex.compile(r"[/,;|]")
_ADDRESS = regex.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,64})+")
_YEAR = regex.compile(r"\b(?:19|20)\d\d\b")
_BRACKETS = {"(": ")", "[": "]", "（": "）", "［": "］"}


def _notes(
    page: Page, ledger: Ledger, matches: Iterable[PageBlock], role: str, because: str, *, head: bool
) -> Iterator[Mark]:
    """Marks for those of the blocks that stand where notes stand."""
    blocks = {block.index: block for block in matches if ledger.roles[block.index] in _OPEN}
    if not blocks:
        return
    zone = story_zone(page, ledger)
    if not zone.stop:
        return
    story = [at for at in range(zone.first, zone.last + 1) if ledger.roles[at] in _OPEN and ledger.roles[at]]
    heads = zone.first + HEAD if len(story) < HEAD else story[HEAD - 1]
    ends = zone.last - END if len(story) < END else story[-END]
    for block in blocks.values():
        around = page.regions[block.region].hints
        if around & _ELSEWHERE & ~zone.shared or block.tag in ("h1", "button"):
            continue
        at_head = head and zone.first - BEFORE <= block.index <= heads
        at_end = ends <= block.index <= zone.last + AFTER and block.index > zone.first
        if at_head or at_end or (_bracketed(block.text) and _inside(zone, block)):
            yield Mark(block.index, role, because)


def _inside(zone: Zone, block: PageBlock) -> bool:
    return zone.first <= block.index <= zone.last


def _bracketed(text: str) -> bool:
    """Whether a text stands in brackets, one pair from end to end.

    >>> _bracketed("(Reporting by Ann Lee.)"), _bracketed("(Ann) Lee (left)")
    (True, False)
    """
    close = _BRACKETS.get(text[:1])
    return bool(close) and text.find(close or "") == len(text.rstrip(". ")) - 1


def correction(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line at the head or the end of a story that says what was corrected or updated.

    Leaves alone a story about corrections.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long, and it lay a metre high.</p>" * 3
    >>> extract(f"<h1>Snow</h1>{story}<p>Correction: An earlier version of this article said Bergen.</p>").notes[0].kind
    'correction'
    """
    yield from _notes(
        page, ledger, page.matching("openings_correction"), "correction", "opens as a correction", head=True
    )


def editors_note(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line at the head or the end of a story in which its editors write about the story itself.

    Leaves alone notes in the middle of a story, unless in brackets.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long, and it lay a metre high.</p>" * 3
    >>> extract(f"<h1>Snow</h1>{story}<p>Editor's note: This article is part of a series.</p>").notes[0].kind
    'editors_note'
    """
    matches = page.matching("openings_editors_note")
    yield from _notes(page, ledger, matches, "editors_note", "opens as an editor's note", head=True)


def contributors(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line at the end of a story that names who else worked on it.

    Leaves alone the byline, and sentences about contributions.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long, and it lay a metre high.</p>" * 3
    >>> extract(f"<h1>Snow</h1>{story}<p>Ann Lee contributed to this report.</p>").notes[0].kind
    'contributors'
    """
    matches = [block for block in page.matching("phrases_contributors") if block.words <= LONGEST_SIGN_OFF]
    yield from _notes(page, ledger, matches, "contributors", "says who contributed", head=False)


def sign_off(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line at the end of a story that says who reported, wrote and edited it, or which agency sent it; also
    nothing but the author's mail address.

    Leaves alone longer text that only begins alike.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long, and it lay a metre high.</p>" * 3
    >>> extract(f"<h1>Snow</h1>{story}<p>(Reporting by Ann Lee; Editing by Bo Ek)</p>").notes[0].kind
    'sign_off'
    """
    matches = [block for block in page.matching("openings_sign_off") if block.words <= LONGEST_SIGN_OFF]
    short = [block for block in page.blocks if block.words <= LONGEST_MARK]
    matches += [b for b in short if b.text[0] in _BRACKETS and _agency_mark(b.text)]
    matches += [b for b in short if "@" in b.text and _ADDRESS.fullmatch(b.text)]
    yield from _notes(page, ledger, matches, "sign_off", "opens as a sign-off", head=False)


def _agency_mark(text: str) -> bool:
    """Whether a text is agencies' and desks' marks in brackets.

    >>> _agency_mark("(mk/dpa)"), _agency_mark("(left)")
    (True, False)
    """
    return _bracketed(text) and any(
        key(mark.strip()) in AGENCIES for mark in _MARKS.split(text.strip("()[]（）［］. "))
    )


def rights(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line at the end of a story that says who owns it and what may not be done with it.

    Leaves alone the page's own footer, and what a site says of its advertising.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long, and it lay a metre high.</p>" * 3
    >>> extract(f"<h1>Snow</h1>{story}<p>Copyright 2024 Fen Wire. All rights reserved.</p>").notes[0].kind
    'rights'
    """
    opens = {block.index for block in page.matching("openings_legal")}
    matches = [
        b
        for b in page.matching("phrases_legal")
        if "©" in b.text or (b.index in opens and _YEAR.search(b.text))
    ]
    yield from _notes(page, ledger, matches, "rights", "says whose the story is", head=False)


def section_break(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line of nothing but underscores, dashes or asterisks, as agencies put between sections.

    Leaves alone lines with a letter or a digit.

    >>> from articlex import explain
    >>> story = "<p>Snow fell on Oslo on Monday, all day long, and it lay a metre high.</p>" * 3
    >>> explain(f"<h1>Snow</h1>{story}<p>___</p>").blocks[-1].role
    'widget'
    """
    for block in page.blocks:
        if block.text[0] in _RULE and block.words <= SHORT and _BREAK.match(block.text):
            yield Mark(block.index, "widget", "a section break")
