"""Captions: the lines under pictures, told by their markup, by their place, or by the credit they end in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from articlex.ledger import BODY_ROLES, Ledger, Mark
from articlex.page import Page, PageBlock, Picture, Region
from articlex.read import hints
from articlex.rules.media.split import is_credit, like_names, names_agency, split_credit
from articlex.rules.head.headline import letters
from articlex.rules.media.pictures import is_icon, pictures_in
from articlex.rules.media.zone import ABOVE_HEADLINE, ELSEWHERE, Zone, story_zone

LONGEST_CAPTION = 150  # words
LONGEST_LINE = 60  # words of a caption that only its place tells
MOST_LINKED = 0.5  # of a caption's characters in links, and it is a teaser
MOST_LINES = 4  # blocks in the box of a picture
_MEDIA = hints.CAPTION | hints.CREDIT
PICTURES_BEFORE = 8
_CONTROLS = frozenset(("button", "nav", "form"))
_TEASING = hints.RELATED | hints.ASIDE
_OTHER = hints.HEADING | hints.HEADLINE | hints.KICKER | hints.DATE | hints.BYLINE
_FURNITURE = (
    "labels_widget", "labels_sharing", "labels_promotion", "labels_related", "labels_advertising", "phrases_widget",
    "phrases_promotion", "phrases_consent", "phrases_sharing", "openings_byline", "openings_published",
    "openings_promotion", "openings_related",
)  # fmt: skip
FEWEST_WORDS = 2
FEWEST_PRINTED = 4  # words of a caption on a page of plain text
LINES_AFTER = 2  # blocks after a picture in which its caption is looked for
LONG_DESCRIPTION = 20  # letters: so much cannot begin alike by chance
SHORTEST_DESCRIPTION = 8  # letters: shorter descriptions are words like "logo"
OPEN = frozenset(("", "legal", "standfirst", "caption", "credit", "byline", *BODY_ROLES))


def _open(page: Page, ledger: Ledger, zone: Zone, block: PageBlock) -> bool:
    """Whether a block may be a caption at all: near the story, in no teaser, sidebar or control."""
    told = page.regions[block.region].hints
    barred = ELSEWHERE & ~zone.shared
    if told & hints.FIGURE and told & (hints.CAPTION | hints.BODY):
        barred &= ~_TEASING
    if zone.first - ABOVE_HEADLINE <= block.index <= zone.last:
        barred &= ~hints.FOOTER
    return ledger.roles[block.index] in OPEN and not told & barred and block.tag not in _CONTROLS and block.words <= LONGEST_CAPTION


def _linked(block: PageBlock) -> bool:
    return block.link_share > MOST_LINKED


def _wrapper(page: Page, zone: Zone, block: PageBlock) -> bool:
    """Whether the box that markup calls a caption holds the headline too: then it is none."""
    for region in page.ancestors(block.region):
        if region.own & (hints.CAPTION | hints.CREDIT):
            return region.start <= zone.headline < region.stop
        if region.tag == "figure":
            return False
    return False


def figure_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Text that markup calls the caption or the credit of a picture.

    Leaves alone the captions of teasers, sidebars and navigation, and pictures far from the story.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> extract(f"<h1>Snow</h1><figure><img src=s.jpg><figcaption>A street</figcaption></figure>{story}").captions
    (Caption(text='A street', credit=None, image='s.jpg', alt=None),)
    """
    zone = story_zone(page, ledger)
    if not zone.stop:
        return
    cued = {cue.block: cue.kind for cue in page.cues if cue.kind & _MEDIA}
    legal = {block.index for name in ("phrases_legal", "labels_legal") for block in page.saying(name)}
    furniture = furniture_lines(page)
    pictured = any(
        zone.start <= picture.before <= zone.stop and page.regions[picture.region].hints & hints.FIGURE
        for picture in page.pictures
    )
    for block in page.blocks[zone.start : zone.stop]:
        told = page.regions[block.region].hints
        kind = told | cued.get(block.index, 0)
        if not kind & _MEDIA or block.index in furniture or not _open(page, ledger, zone, block):
            continue
        if not _has_picture(page, block, told, pictured=pictured) or _wrapper(page, zone, block):
            continue
        if told & hints.CREDIT:
            yield Mark(block.index, "credit", "markup calls it a credit")
        elif is_credit(block.text, page.words):
            yield Mark(block.index, "credit", "a credit, by its wording")
        elif block.index in legal and not all(split_credit(block.text, page.words)):
            yield Mark(block.index, "credit", "a line about rights beside a picture")
        elif split_credit(block.text, page.words)[1] or (kind & hints.CAPTION and not _linked(block)):
            yield Mark(block.index, "caption", "markup calls it a caption")


def furniture_lines(page: Page) -> set[int]:
    """The short blocks that answer to words of furniture."""
    return {block.index for name in _FURNITURE for block in page.saying(name)}


def _has_picture(page: Page, block: PageBlock, told: int, *, pictured: bool) -> bool:
    """Whether markup puts a block with a picture: both in a figure, or one near the other.

    Where other figures of the story have their picture in the markup (`pictured`), one without is none.
    """
    if told & hints.FIGURE:
        figure = next((region for region in page.ancestors(block.region) if region.tag == "figure"), None)
        if figure is None or not pictured or pictures_in(page, figure):
            return figure is None or not page.regions[page.blocks[figure.start].region].hints & hints.TABLE
        return not told & hints.WIDGET and split_credit(block.text, page.words)[1] is not None
    if told & _OTHER:
        return False
    at = bisect_right(page.pictures, block.index, key=_before)
    for picture in page.pictures[max(0, at - PICTURES_BEFORE) : at]:
        if block.index - picture.before <= LINES_AFTER and not page.regions[picture.region].hints & hints.WIDGET:
            return True
    return False


def _before(picture: Picture) -> int:
    return picture.before


def boxed_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A short line that shares a small box with a picture.

    Leaves alone boxes with a heading, a link or a date, as teasers have, and lines of running text.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> extract(f"<h1>Snow</h1><div><div><img src=s.jpg></div><p>A street</p></div>{story}").captions[0].text
    'A street'
    """
    zone = story_zone(page, ledger)
    furniture = furniture_lines(page)
    seen: set[int] = set()
    for picture in page.pictures:
        if not zone.start <= picture.before <= zone.last or is_icon(picture):
            continue
        box = _box(page, picture.region, picture.before)
        if box is None or box.index in seen:
            continue
        seen.add(box.index)
        blocks = page.within(box)
        if not all(_line(page, ledger, zone, block) and block.index not in furniture for block in blocks):
            continue
        if max(block.words for block in blocks) < FEWEST_WORDS:
            continue
        for block in blocks:
            if ledger.roles[block.index] in ("caption", "credit"):
                continue
            named = is_credit(block.text, page.words) or (block is not blocks[0] and like_names(block.text))
            role = "credit" if named else "caption"
            yield Mark(block.index, role, "shares a small box with a picture")


def _box(page: Page, region: int, before: int) -> Region | None:
    """The smallest container of a picture that holds text, if it holds little."""
    for box in page.ancestors(region):
        if box.stop > box.start:
            return box if box.stop - box.start <= MOST_LINES and box.tag not in ("body", "html", "main", "a") else None
    return None


def _line(page: Page, ledger: Ledger, zone: Zone, block: PageBlock) -> bool:
    region = page.regions[block.region]
    return (
        _open(page, ledger, zone, block)
        and block.words <= LONGEST_LINE
        and not block.link_chars
        and not region.hints & (_OTHER | hints.QUOTE | hints.WIDGET)
    )


def described_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line after a picture that repeats the picture's own description.

    Leaves alone headings and links, as teasers have, and lines that only begin alike.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> extract(f"<h1>Snow</h1><img src=s.jpg alt='A white street'><p>A white street</p>{story}").captions[0].text
    'A white street'
    """
    zone = story_zone(page, ledger)
    for picture in page.pictures:
        if not zone.start <= picture.before <= zone.last:
            continue
        told = {letters(picture.attributes.get(name, "")) for name in ("alt", "title")}
        for block in page.blocks[picture.before : picture.before + LINES_AFTER]:
            if ledger.roles[block.index] != "caption" and _describes(told, block) and _line(page, ledger, zone, block):
                yield Mark(block.index, "caption", "repeats the description of its picture")


def _describes(told: set[str], block: PageBlock) -> bool:
    if block.words < FEWEST_WORDS or block.words > LONGEST_LINE:
        return False
    mine = letters(block.text)
    return any(
        len(one) >= SHORTEST_DESCRIPTION
        and (mine == one or mine.startswith(one + " ") or (len(mine) >= LONG_DESCRIPTION and one.startswith(mine)))
        for one in told
    )


def credit_lines(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A line of its own beside a caption that is the picture's credit, and one that repeats the caption.

    Leaves alone bylines and sentences.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> page = "<h1>Snow</h1><figure><img src=s.jpg><figcaption>A street</figcaption></figure><p>Photo: Ann Lee</p>"
    >>> extract(page + story).captions[0].credit
    'Ann Lee'
    """
    captions = [at for at, role in enumerate(ledger.roles) if role == "caption"]
    for at in captions:
        mine = letters(page.blocks[at].text)
        for beside in (*range(at + 1, min(at + 1 + LINES_AFTER, len(page.blocks))), at - 1):
            block = page.blocks[beside]
            if beside < 0 or ledger.roles[beside] not in OPEN or ledger.roles[beside] in ("caption", "credit"):
                continue
            theirs = letters(block.text)
            if theirs == mine or (len(theirs) >= LONG_DESCRIPTION and mine.startswith(theirs)):
                yield Mark(beside, "caption", "repeats the caption beside it")
            elif block.words <= LONGEST_LINE and is_credit(block.text, page.words):
                yield Mark(beside, "credit", "a credit beside a caption")


def printed_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """On plain-text pages a line that ends in a picture's credit, and lines that only repeat the credit.

    Leaves alone sentences with brackets at their end that name no agency and no photographer.

    >>> from articlex import extract
    >>> extract("Snow in Oslo\\n\\nA street on Monday. (Ann Lee via AP)\\n\\nSnow fell on Oslo on Monday, "
    ...         "and it went on all day and all night.\\n\\nIt lay a metre high.").captions[0].credit
    'Ann Lee via AP'
    """
    if not page.is_text:
        return
    zone = story_zone(page, ledger)
    credits: dict[str, str] = {}
    for block in page.blocks[zone.start : zone.last]:
        if _open(page, ledger, zone, block):
            caption, credit = split_credit(block.text, page.words)
            if credit and caption and _signed(page, block, caption, credit):
                credits[credit] = caption
                yield Mark(block.index, "caption", f"ends in a credit: {credit}")
    for block in page.blocks[zone.start : zone.last] if credits else ():
        if ledger.roles[block.index] != "caption" and any(credit.startswith(block.text) for credit in credits):
            yield Mark(block.index, "credit", "repeats the credit of a caption")


def _signed(page: Page, block: PageBlock, caption: str, credit: str) -> bool:
    """Whether a line of plain text is a caption with its credit and no sentence of the story: the credit
    stands in brackets or follows an opening, is made of names, and is no formula of a story's end."""
    rest = block.text[len(caption) :].strip()
    if len(caption.split()) < FEWEST_PRINTED or "openings_sign_off" in page.words.answers(rest, len(rest.split())):
        return False
    return names_agency(credit) if rest[:1] in "([（［" else like_names(credit) and is_credit(rest, page.words)
