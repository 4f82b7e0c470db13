"""Quotes of the story: whose words they are, and boxes that only repeat what the story says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from articlex.cleaning import length_in_words
from articlex.ledger import STORY, Ledger, Mark
from articlex.page import Page, PageBlock, Region
from articlex.read import hints
from articlex.read.inheritance import ends_sentence
from articlex.read.walk.tags import CELLS
from articlex.rules.body.searches import most_searches

NEAR = 6  # levels above a block within which its box or quote is
LONGEST_CHANCE = 4  # words in a row that may come twice by chance
LONGEST_BOX = 80  # words
FEWEST_UNMARKED = 6  # words of a quote that no markup calls so
MOST_ALIKE = 3  # such quotes in elements of one kind
MOST_QUOTES = 20  # such texts on a page: with more, its paragraphs are unlike each other
LONGEST_ATTRIBUTION = 20  # words
_APART = hints.QUOTE | hints.SET_APART
_WORD = re.compile(r"\w+")
_LEFT_OUT = re.compile(r"[\[(]?(?:…|\.\.\.)[\])]?|(?<=[.!?])[”\"»]?\s")
"""What parts the sentences of a box: the story has who says them between, or more."""
LONGEST_SIGNATURE = 12  # words after a dash
_DASHES = ("—", "–", "―", "--", "- ")
_SPEAKER = re.compile(r"(?i)(?:^|[\s_-])(?:attribution|author|speaker|source|cite)(?:$|[\s_-])")
_BOXES = frozenset(("div", "aside", "figure", "section"))
_OPENING = tuple('“„«‹「『"‘‚”')
_NAMES_SPEAKER = frozenset(("footer", "cite", "figcaption"))


def repeated_quote(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """A box that is set apart as a quote and whose words stand in a row in a paragraph of the story, and a longer text
    of which that is true and which stands in an element unlike those of the paragraphs.

    Leaves alone quotes that the story gives once, running text that repeats itself, subheads, what stands above the
    first paragraph, and what a box says of its own.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> box = "<aside class=pull-quote><p>The old bridge stayed closed to all traffic.</p></aside>"
    >>> len(extract(f"<h1>Snow closes the bridge</h1>{story}{box}{story}").body)
    6
    """
    boxed = [block for block in page.hinted(_APART) if ledger.roles[block.index] in STORY]
    whole = ledger.with_role(*STORY)
    boxed += _unlike_paragraphs(page, whole)
    if not boxed:
        return
    apart = {block.index for block in boxed}
    outside = (page.blocks[at] for at in whole if at not in apart and not _hints(page, at) & _APART)
    story = "\n".join(_bare(block.text) for block in outside)
    repeats = [block for block in boxed[: most_searches(story)] if _repeats(block, story)]
    repeated = {block.index for block in repeats}
    boxes = {box.index: box for box in (_box(page, block) for block in repeats)}
    done = 0
    for _, box in sorted(boxes.items()):
        for index in range(max(done, box.start), box.stop):
            if index in repeated or not page.prose[index]:
                yield Mark(index, "repeat", "its box repeats words of the story")
        done = max(done, box.stop)


def _unlike_paragraphs(page: Page, story: Sequence[int]) -> list[PageBlock]:
    """The longer texts of a story, below its first paragraph, in elements that hardly another paragraph is like."""
    prose = [at for at in story if page.prose[at] and not page.blocks[at].level]
    paths = Counter(page.regions[page.blocks[at].region].path for at in prose)
    if len(paths) < 2:
        return []
    rare = {path for path, count in paths.items() if count <= MOST_ALIKE and count * 3 < len(prose)}
    found = [
        page.blocks[at]
        for at in prose[1:]
        if page.regions[page.blocks[at].region].path in rare
        and FEWEST_UNMARKED <= page.blocks[at].words <= LONGEST_BOX
        and page.blocks[at].tag not in CELLS
        and not _hints(page, at) & (_APART | hints.LIST)
    ]
    return [block for block in found if _comes_twice(page, prose, block)] if len(found) <= MOST_QUOTES else []


def _comes_twice(page: Page, story: Sequence[int], block: PageBlock) -> bool:
    """Whether the middle of a text, letter for letter, stands in another one."""
    quarter = len(block.text) // 4
    middle = block.text[quarter:-quarter]
    return any(middle in page.blocks[at].text for at in story if at != block.index)


def _repeats(block: PageBlock, story: str) -> bool:
    """Whether a short text stands in the story, or each of its sentences, or each part around what it leaves out."""
    parts = [words for part in _LEFT_OUT.split(block.text) if (words := _bare(part)).strip()]
    enough = any(length_in_words(words, len(words.split())) > LONGEST_CHANCE for words in parts)
    return block.words <= LONGEST_BOX and enough and all(words in story for words in parts)


def boxed_quote(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """What a small box says that its class calls a quote: words in quotation marks, or words with their speaker below.

    Leaves alone boxes that say neither, longer ones, and `<blockquote>`.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> quote = "<div class=quote><p>Nobody has seen so much of it.</p><p class=author>Ada Lund</p></div>"
    >>> extract(f"<h1>Snow closes the bridge</h1>{story}{quote}{story}").body[3].cite
    'Ada Lund'
    """
    roles = ledger.roles
    done = 0
    for block in page.hinted(_APART):
        if block.index < done or roles[block.index] not in STORY:
            continue
        box = _box(page, block)
        done = max(box.stop, block.index + 1)
        if box.tag not in _BOXES or page.words_between(box.start, box.stop) > LONGEST_BOX:
            continue
        *said, last = page.within(box)
        speaks = bool(said) and last.words <= LONGEST_SIGNATURE and _is_speaker(page, last)
        said = said if speaks else [*said, last]
        if speaks or all(other.text.startswith(_OPENING) for other in said):
            for other in said:
                if roles[other.index] == "paragraph":
                    yield Mark(other.index, "quote", "its box is a quote")
        if speaks:
            yield Mark(last.index, "attribution", "the last line of a box that is a quote")


def _is_speaker(page: Page, block: PageBlock) -> bool:
    """Whether a line below the words of a box names who said them."""
    region = page.regions[block.region]
    named = region.tag == "cite" or bool(_SPEAKER.search(region.names))
    return (named or block.text.startswith(_DASHES) or not ends_sentence(block.text)) and not block.level


def quote_attribution(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Whose words a quote of the story is, or where they stand: a `<footer>` or `<cite>` of its own in the
    quote, the caption of a figure that is a quote, or a dash and a name right below it.

    Leaves alone a work that is named within a sentence, and a sentence that begins with a dash.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> quote = "<blockquote><p>Nobody has seen so much of it in years.</p><footer>Ada Lund</footer></blockquote>"
    >>> extract(f"<h1>Snow closes the bridge</h1>{story}{quote}{story}").body[3].cite
    'Ada Lund'
    """
    quotes = [at for at in ledger.with_role("quote") if page.blocks[at].tag not in _NAMES_SPEAKER]
    stops = {at: _stop(page, page.blocks[at]) for at in quotes}
    reached = 0  # by the quotes above a block
    for block in page.blocks[quotes[0] :] if quotes else ():
        at = block.index
        if ledger.roles[at] == "hidden":
            continue
        if at < reached and block.words <= LONGEST_ATTRIBUTION and _names_speaker(page, block):
            yield Mark(at, "attribution", "markup says whose words the quote is")
        elif at == reached and _signs(page, block):
            yield Mark(at, "attribution", "a name after a dash, right below the quote")
        reached = max(reached, stops.get(at, 0))


def _stop(page: Page, block: PageBlock) -> int:
    """Where the quote that a block stands in ends, or the figure that is this quote; 0 where it is in none."""
    around = islice(page.ancestors(block.region), NEAR)
    quote = next((region for region in around if region.tag == "blockquote"), None)
    if quote is None:
        return 0
    container = page.regions[quote.parent] if quote.parent >= 0 else quote
    return (container if container.tag == "figure" else quote).stop


def _signs(page: Page, block: PageBlock) -> bool:
    """Whether a line beside a quote, right below it, is a dash and a name, or a `<cite>`; a sentence is neither."""
    around = islice(page.ancestors(page.blocks[block.index - 1].region), NEAR)
    quote = next((region for region in around if region.tag == "blockquote"), None)
    own = page.regions[block.region]
    if quote is None or quote.parent not in (own.parent, own.index) or quote.own & hints.EMBED:
        return False
    if block.words > LONGEST_SIGNATURE or ends_sentence(block.text):
        return False
    named = block.text.lstrip("—–―- ")
    return own.tag == "cite" or (
        block.text.startswith(_DASHES) and named[:1].isalpha() and not named[0].islower()
    )


def _names_speaker(page: Page, block: PageBlock) -> bool:
    """Whether markup, a dash or its place after the paragraphs of a quote says that a block names the speaker."""
    if any(region.tag in _NAMES_SPEAKER for region in islice(page.ancestors(block.region), 3)):
        return True
    around = islice(page.ancestors(block.region), NEAR)
    quote = next((region for region in around if region.tag == "blockquote"), None)
    if quote is None or block.index != quote.stop - 1 or quote.own & hints.EMBED:
        return False
    own = page.regions[block.region]
    after_paragraphs = own is quote and page.blocks[block.index - 1].region != block.region
    dashed = block.words <= LONGEST_SIGNATURE and block.text.startswith(_DASHES)
    return dashed or after_paragraphs or bool(own is not quote and _SPEAKER.search(own.names))


def whole_post(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """The other lines of a post of another host of which the model took one: who wrote it, and when.

    Leaves alone posts beside the story, and what has a role.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 3
    >>> said = "<p>The bridge is shut until further notice. Please use the ford.</p>— City of Oslo, March 9"
    >>> page = f"<h1>Snow closes it</h1>{story}<blockquote class=twitter-tweet>{said}</blockquote>{story}"
    >>> extract(page).body[4].text
    '— City of Oslo, March 9'
    """
    roles = ledger.roles
    done = 0
    for region in page.regions if page.own_hints & hints.EMBED else ():
        if not region.own & hints.EMBED or region.start < done:
            continue
        done = region.stop
        if any(roles[at] in STORY for at in range(region.start, region.stop)):
            for block in page.within(region):
                if not roles[block.index]:
                    yield Mark(block.index, "quote", "the model took another line of its post")


def _box(page: Page, block: PageBlock) -> Region:
    """The outermost container of a block that is a quote by its own markup."""
    around = list(islice(page.ancestors(block.region), NEAR))
    return next((region for region in reversed(around) if region.own & _APART), around[0])


def _hints(page: Page, index: int) -> int:
    return page.regions[page.blocks[index].region].hints


def _bare(text: str) -> str:
    """A text as its words alone, a space around each."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
