"""What makes two lines of a site the same, and two containers: digits and case are folded."""

from __future__ import annotations

import re

from articlex.page import NO_REGION, Page, PageBlock
from articlex.remember import remembered

LONGEST_SHAPE = 300  # characters: lines that begin alike so far are the same
MOST_CLASSES = 6
NAMED_LEVELS = 2  # containers with a class that a place names
MOST_AROUND = 40  # containers of a line that are looked at: what holds the story must not be taken for less
MOST_LEVELS = 4  # of elements in a place
LONGEST_OPENING = 40  # characters
MOST_OPENING_WORDS = 6
LINKED = 0.5  # of the characters in links: such a line leads elsewhere
_WHOLE = frozenset(("html", "body"))
_DISTINCT_TAGS = frozenset("nav header footer aside form".split())
_DIGITS = re.compile(r"\d[\d.,:\u00a0]*")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_OPENS = re.compile(r"[^:|»→]{2,40}[:|»→]")


def shape_of(text: str) -> str:
    """A line with its digits and case folded.

    >>> shape_of("Comments (12)"), shape_of("1,204 Views")
    ('comments (0)', '0 views')
    """
    return _DIGITS.sub("0", text[:LONGEST_SHAPE].casefold())


def opening_of(block: PageBlock) -> str:
    """The label with which a line opens that is mostly a link: `also read`; "" where there is none."""
    text = block.text
    if block.link_chars < LINKED * len(text) or not (found := _OPENS.match(text)):
        return ""
    label = found[0].strip()
    is_short = label.count(" ") < MOST_OPENING_WORDS and len(label) < len(text)
    is_short = is_short and _LETTERS.search(label) is not None
    return shape_of(label) if is_short else ""


@remembered(20_000)
def named(tag_and_names: str) -> str:
    """A container by its tag and classes, as CSS writes it, numbers folded.

    >>> named("div promo post-12")
    'div.post-0.promo'
    """
    tag, *names = tag_and_names.split(maxsplit=1 + MOST_CLASSES)[: 1 + MOST_CLASSES]
    return ".".join([tag, *sorted({_DIGITS.sub("0", name) for name in names})])


def is_distinct(place: str) -> bool:
    """Whether a container has a class, or a tag that says what it is for: `body > div > div` may be any.

    >>> is_distinct("body > div.promo"), is_distinct("div.page > div")
    (True, False)
    """
    own = place.rpartition(" > ")[2]
    return "." in own or own in _DISTINCT_TAGS


class Places:
    """The places of one page's containers: each by its own name and those of the containers around it."""

    def __init__(self, page: Page) -> None:
        self.regions = page.regions
        self.known: dict[int, str] = {NO_REGION: ""}
        self.chains: dict[int, tuple[str, ...]] = {NO_REGION: ()}

    def of(self, index: int) -> str:
        """`div.story > p`: what a container is called, up to two with a class."""
        if index not in self.known:
            self.known[index] = self._named(index)
        return self.known[index]

    def around(self, index: int) -> tuple[str, ...]:
        """The places of a container and of those around it, innermost first."""
        chain = []
        while index not in self.chains:
            chain.append(index)
            index = self.regions[index].parent
        for inner in reversed(chain):
            self.chains[inner] = (self.of(inner), *self.chains[index][: MOST_AROUND - 1])
            index = inner
        return self.chains[index]

    def _named(self, index: int) -> str:
        levels: list[str] = []
        with_class = 0
        while index != NO_REGION and len(levels) < MOST_LEVELS and with_class < NAMED_LEVELS:
            region = self.regions[index]
            if region.tag in _WHOLE:  # its classes are about one page: its number, its author
                break
            levels.append(named(f"{region.tag} {region.names}"))
            with_class += bool(region.names)
            index = region.parent
        return " > ".join(reversed(levels)) or "body"
