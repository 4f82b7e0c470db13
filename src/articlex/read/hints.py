"""What markup gives away: bits read from tags, classes, ids, roles and microdata.

Class names are an international English of their own, so their words stand in `hint_words.py` and not in `lang/`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from articlex.read import hint_words
from articlex.read.styles import sight

NAVIGATION = 1
SHARING = 1 << 1
RELATED = 1 << 2
COMMENTS = 1 << 3
PROMOTION = 1 << 4
CONSENT = 1 << 5
LEGAL = 1 << 6
ADVERTISING = 1 << 7
HIDDEN = 1 << 8
WIDGET = 1 << 9
GALLERY = 1 << 10
CAPTION = 1 << 11
CREDIT = 1 << 12
HEADLINE = 1 << 13
STANDFIRST = 1 << 14
KICKER = 1 << 15
BYLINE = 1 << 16
DATE = 1 << 17
DATELINE = 1 << 18
BODY = 1 << 19
AUTHOR_BOX = 1 << 20
TAGS = 1 << 21
ASIDE = 1 << 22
ARTICLE = 1 << 23
SCREEN_READER = 1 << 24
HEADER = 1 << 25
FOOTER = 1 << 26
PAYWALL = 1 << 27
FIGURE = 1 << 28
QUOTE = 1 << 29
CARD = 1 << 30
LIVE = 1 << 31
MODIFIED = 1 << 32
LIST = 1 << 33
TABLE = 1 << 34
HEADING = 1 << 35
PARAGRAPH = 1 << 36
UNSPOKEN = 1 << 37
OFF_SCREEN = 1 << 38
FORMULA = 1 << 39
ICON = 1 << 40
EMBED = 1 << 41
FOOTNOTE = 1 << 42
SET_APART = 1 << 43
VERSE = 1 << 44
BLOCK = 1 << 45
CODE = 1 << 46
FOLD = 1 << 47

NAMES: Mapping[int, str] = {
    value: name.lower().replace("_", " ")
    for name, value in list(globals().items())
    if name.isupper() and isinstance(value, int)
}

FURNITURE = (
    NAVIGATION | SHARING | RELATED | COMMENTS | PROMOTION | CONSENT | LEGAL | ADVERTISING | HIDDEN | WIDGET
    | AUTHOR_BOX | TAGS | ASIDE | SCREEN_READER | FOOTER
)  # fmt: skip
"""The hints of boxes that hold no story."""

BY_TAG: Mapping[str, int] = {
    "nav": NAVIGATION,
    "aside": ASIDE,
    "footer": FOOTER,
    "header": HEADER,
    "article": ARTICLE,
    "main": ARTICLE,
    "figure": FIGURE,
    "figcaption": CAPTION | FIGURE,
    "address": BYLINE,
    "blockquote": QUOTE,
    "dialog": CONSENT,
    "ul": LIST,
    "ol": LIST,
    "dl": LIST,
    "table": TABLE,
    "h1": HEADING,
    "h2": HEADING,
    "h3": HEADING,
    "h4": HEADING,
    "h5": HEADING,
    "h6": HEADING,
    "p": PARAGRAPH,
    "video": WIDGET,
    "audio": WIDGET,
    "object": WIDGET,
    "noscript": HIDDEN,
    "button": WIDGET,
    "form": WIDGET,
    "pre": CODE,
}

BY_ROLE: Mapping[str, int] = {
    "navigation": NAVIGATION,
    "banner": NAVIGATION,
    "menu": NAVIGATION,
    "menubar": NAVIGATION,
    "search": NAVIGATION,
    "contentinfo": FOOTER,
    "complementary": ASIDE,
    "dialog": CONSENT,
    "alertdialog": CONSENT,
    "article": ARTICLE,
    "main": ARTICLE,
    "button": WIDGET,
    "tooltip": HIDDEN,
    "doc-footnote": FOOTNOTE,
    "doc-endnotes": FOOTNOTE,
    "doc-endnote": FOOTNOTE,
}

BY_PROPERTY: Mapping[str, int] = {
    "headline": HEADLINE,
    "articleBody": BODY,
    "author": BYLINE,
    "creator": BYLINE,
    "datePublished": DATE,
    "dateCreated": DATE,
    "dateModified": DATE | MODIFIED,
    "caption": CAPTION,
    "alternativeHeadline": STANDFIRST,
    "description": STANDFIRST,
    "breadcrumb": NAVIGATION,
    "comment": COMMENTS,
}

_BY_WORD: dict[str, int] = {}
for _name, _listed in hint_words.WORDS.items():
    for _word in _listed.split():
        _BY_WORD[_word] = _BY_WORD.get(_word, 0) | globals()[_name]
_BY_PAIR: Mapping[tuple[str, ...], int] = {
    tuple(pair.split("-")): globals()[name]
    for name, listed in hint_words.PAIRS.items()
    for pair in listed.split()
}

_TIPS = frozenset("text content body inner bubble popup panel message description definition note".split())

OPENED = re.compile(
    r"(?i)accordion|akkordeon|faq|tab|panel|collaps|toggl|expand|fold|more|slide|spoiler|answer"
)
"""What names of a hidden box say whose content a click or a script shows."""
_STATES = frozenset(("has", "have", "with", "no", "not", "without"))
"""What begins a name for something beside or inside an element: `has-sidebar`."""
_HIDING = frozenset(("hidden", "d-none", "is-hidden", "uk-hidden"))
"""The classes by which Tailwind, Bootstrap, Bulma and UIkit hide an element, in a style sheet of the site."""
_WIDE = re.compile(r"(?:sm|md|lg|xl|xxl|\dxl):(?:block|inline|flex|grid|table|contents|list-item|flow-root|not-sr-only)\b"
                   r"|d-(?:sm|md|lg|xl|xxl)-(?!none\b)|visible-(?:sm|md|lg)\b")  # fmt: skip
"""What such classes say of an element that is shown on a wide screen."""
_OF_POST = frozenset(("hentry", "type-post", "status-publish"))
_TERMS = ("tag-", "category-", "post_tag-")
"""What begins the classes by which WordPress says, on the element of a post, what it has been filed under."""
_BUILDERS = re.compile(r"elementor-widget|so-widget|hs_cos_wrapper_widget|widget-(?:span|type)\b|cmp-")
"""What begins the names that Elementor, SiteOrigin, HubSpot and Adobe give to every part of a page, the story too."""
_PAIR_HEADS = frozenset(head for head, _ in _BY_PAIR)
_SPEAKING = frozenset((*_BY_WORD, *(second for _, second in _BY_PAIR)))
"""The words without one of which a name says nothing; most names have none."""
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def _words_of(name: str) -> list[str]:
    """The words of a name: `article-body__text2`, `articleBody`. Those after "with" are in the element:
    `text-with-summary`."""
    if name.isascii() and name == name.lower():
        words = name.rstrip("0123456789").replace("_", "-").split("-")
    else:
        words = [word.lower() for word in _WORD.findall(name)]
    return words[: words.index("with")] if "with" in words else words


def _bits_of(name: str) -> int:
    """The hints in the words of one name."""
    if built := _BUILDERS.match(name):
        name = name[built.end() :]
    if name in _HIDING:
        return HIDDEN
    words = _words_of(name)
    if _SPEAKING.isdisjoint(words) or words[0] in _STATES:
        return 0
    bits = 0
    for word in words:
        if word in _BY_WORD:
            bits |= _BY_WORD[word]
    if not _PAIR_HEADS.isdisjoint(words):
        for pair in pairwise(words):
            bits |= _BY_PAIR.get(pair, 0)
    if "tooltip" in words and not _TIPS.isdisjoint(words):
        bits |= HIDDEN
    return bits


def _on_wide_screen(bits: int, names: str) -> int:
    """The hints of a class attribute of which one name hides: another may say that it is shown on a wide screen."""
    is_shown = _WIDE.search(names[:LONGEST_STYLED])
    return bits & ~(HIDDEN | SCREEN_READER) if is_shown else bits


MOST_REMEMBERED = 100_000  # names: a crawl of some hundred sites, in about 18 MB


class _Names(dict[str, int]):
    """What a class attribute or one name of it says, remembered: sites repeat a few hundred of them."""

    def __missing__(self, names: str) -> int:
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        tokens = names[:LONGEST_NAMES].split()
        if not _OF_POST.isdisjoint(tokens):
            tokens = [token for token in tokens if not token.startswith(_TERMS)]
        if len(tokens) == 1:
            bits = _bits_of(tokens[0])
        else:
            bits = 0
            for token in tokens:
                bits |= self[token]
            if not _HIDING.isdisjoint(tokens) or bits & SCREEN_READER:
                bits = _on_wide_screen(bits, names)
        if len(names) <= LONGEST_NAMES:
            self[names] = bits
        return bits


LONGEST_NAMES = 300  # characters of a class attribute that are looked at
LONGEST_STYLED = 2_000  # characters of one in which a name that shows what another hides is looked for
named = _Names().__getitem__
"""The hints in a class attribute or an id.

>>> named("") | named("col-12 clearfix")
0
>>> named("shareBar share_bar") == named("social-media") == SHARING
True
>>> named("article-body") == named("articleBody") == BODY
True
>>> named("elementor-widget"), named("elementor-widget-nav-menu") == NAVIGATION
(0, True)
>>> named("d-none"), named("hidden md:block"), named("hidden-print")
(256, 0, 0)
>>> named("field--type-text-with-summary")
0
"""


HINTING = frozenset(
    ("style", "itemprop", "role", "hidden", "popover", "aria-hidden", "rel", "data-tex", "data-latex")
)
"""The attributes, other than names, that say something."""


def attributed(attributes: Mapping[str, str], tag: str = "") -> int:
    """The hints in the `HINTING` attributes of a block-level element."""
    bits = attributed_inline(attributes)
    return (bits | HIDDEN if bits & UNSPOKEN else out_of_sight(bits, tag)) & ~(UNSPOKEN | BLOCK)


def out_of_sight(bits: int, tag: str) -> int:
    """The hints of a block-level element by its style or class. A paragraph off the screen is hidden; a box there may
    be a slide that comes in, so what is made of it depends on its place (`hidden_inset`)."""
    return bits | HIDDEN if tag == "p" and bits & (OFF_SCREEN | SCREEN_READER) else bits


def attributed_inline(attributes: Mapping[str, str]) -> int:
    """The hints in the `HINTING` attributes of an element in a line: one that is not read out is shown."""
    bits = 0
    if "style" in attributes:
        bits = BY_SIGHT[sight(attributes["style"])]
    if "itemprop" in attributes:
        bits |= BY_PROPERTY.get(attributes["itemprop"].partition(" ")[0], 0)
    if "role" in attributes:
        bits |= BY_ROLE.get(attributes["role"], 0)
    if "hidden" in attributes or "popover" in attributes:
        bits |= HIDDEN
    if attributes.get("aria-hidden") == "true":
        bits |= UNSPOKEN
    if attributes.get("rel") == "author":
        bits |= BYLINE
    if "data-tex" in attributes or "data-latex" in attributes:
        bits |= FORMULA
    return bits


BY_SIGHT: Mapping[str, int] = {"": 0, "hidden": HIDDEN, "off screen": OFF_SCREEN, "block": BLOCK}
