"""Pictures: the address of the best version that markup offers, and the article's lead picture."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

import regex

from articlex.cleaning import clean, one_line
from articlex.ledger import Finding, Ledger
from articlex.page import Page, Picture, Region
from articlex.read import hints
from articlex.rules.media.zone import ELSEWHERE, story_zone
from articlex.urls import is_address_of_picture, joined

_SETS = ("srcset", "data-srcset", "data-lazy-srcset", "data-src-set", "data-original-set", "imagesrcset")
_SINGLE = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-image", "data-img-src",
           "data-full-src", "data-large-file", "data-hi-res-src")  # fmt: skip
# An address up to white space, commas at its end aside; its size; the rest up to the next comma. Every
# step is possessive: a browser backs up nowhere either (https://html.spec.whatwg.org/#parse-a-srcset-attribute).
_CANDIDATE = regex.compile(r"\G[\s,]*+(\S++)(?:(?<=,)|(?:\s++(\d{1,6}(?:\.\d{1,3})?)([wx]))?[^,]*+)")
LONGEST_ADDRESS = 2_000  # characters
BEFORE_SRC = -8.5  # an attribute of unknown name with a picture's address in it goes before `src`
_OTHER_MEDIA = re.compile(r"(?i)\.(?:mp4|m3u8|webm|mp3|mov|ogv|svg)(?:[?#]|$)")
_NO_ADDRESSES = ("data:", "blob:", "javascript:", "about:")
_LONGEST_SCHEME = max(map(len, _NO_ADDRESSES))
_NONE = (float("-inf"), "")  # the largest version where there is none
LARGEST_UPSCALE = 1000  # width that "1x" stands for when densities are compared with widths
LONGEST_WIDTH = 9  # digits; Python refuses to read thousands of them
DEEPEST_IN_REGION = 24  # elements around a picture in its region
MOST_IN_REGION = 30  # pictures that are looked at
SMALLEST = 100  # pixels: a picture declared narrower is an icon
LOWEST = 5  # pixels: a picture declared lower is a line, or counts readers
_ONE_PIXEL = re.compile(r"(?i)(?<![\w-])(?:width|height)\s*:\s*1px")


def versions(attributes: Mapping[str, str]) -> Iterator[tuple[float, str]]:
    """Every address that a picture's attributes offer, the largest first, with its width or what stands for
    it: attributes of unknown name go between the usual ones and `src`, which is often a placeholder.

    >>> list(versions({"srcset": "a.jpg 300w, b.jpg 900w", "src": "c.jpg", "data-zoom": "d.jpg"}))
    [(900.0, 'b.jpg'), (300.0, 'a.jpg'), (-8.5, 'd.jpg'), (-9.0, 'c.jpg')]
    """
    sets = [version for name in _SETS if name in attributes for version in _candidates(attributes[name])]
    yield from sorted(sets, key=_size, reverse=True)
    for rank, name in enumerate(_SINGLE):
        if name in attributes:
            yield -float(rank), attributes[name].strip()
    for name, url in attributes.items():
        if name.startswith("data-") and name not in _SETS and is_address_of_picture(url):
            yield BEFORE_SRC, url
    yield -float(len(_SINGLE)), attributes.get("src", "").strip()


def _candidates(srcset: str) -> Iterator[tuple[float, str]]:
    for found in _CANDIDATE.finditer(srcset):
        address, size, unit = found.groups()
        url = address.rstrip(",")
        if 1 < len(url) <= LONGEST_ADDRESS:
            yield float(size or 1) * (LARGEST_UPSCALE if unit != "w" else 1), url


def _size(version: tuple[float, str]) -> float:
    return version[0]


def largest(picture: Picture) -> tuple[float, str]:
    """The largest version that can be shown as a picture, without an address where there is none.

    >>> largest(Picture(0, 0, {"srcset": "a.mp4 900w, b.jpg 300w", "src": "data:image/gif;base64,R0"}))
    (300.0, 'b.jpg')
    """
    if picture.largest is None:
        shown = (version for version in versions(picture.attributes) if _is_picture(version[1]))
        picture.largest = next(shown, _NONE)  # kept: several rules ask for it
    return picture.largest


def _is_picture(address: str) -> bool:
    """Whether an address may be that of a picture that can be shown."""
    is_address = address and not address[:_LONGEST_SCHEME].lower().startswith(_NO_ADDRESSES)
    return bool(is_address) and not _OTHER_MEDIA.search(address)


def best_url(pictures: Iterable[Picture], base: str | None) -> str | None:
    """The address of the largest version, absolute where the page's base is known.

    >>> best_url([Picture(0, 0, {"data-src": "/a.jpg", "src": "/blank.gif"})], "https://fen.example/news/1")
    'https://fen.example/a.jpg'
    """
    address = clean(max(map(largest, pictures), key=_size, default=_NONE)[1])
    if not address:
        return None
    if not base:
        return address
    try:
        return joined(base, address)
    except ValueError:
        return None


def pictures_in(page: Page, region: Region) -> list[Picture]:
    """The first pictures that lie in a region."""
    return _within(page, region, page.pictures)


def embeds_in(page: Page, region: Region) -> list[Picture]:
    """The first films and embedded posts that lie in a region."""
    return _within(page, region, page.embeds)


def _within(page: Page, region: Region, pictures: Sequence[Picture]) -> list[Picture]:
    first = bisect_left(pictures, region.start, key=_before)
    last = bisect_right(pictures, region.stop, lo=first, key=_before)
    return [
        picture
        for picture in pictures[first : min(last, first + MOST_IN_REGION)]
        if picture.region >= region.index
        and any(above is region for above in islice(page.ancestors(picture.region), DEEPEST_IN_REGION))
    ]


def _before(picture: Picture) -> int:
    return picture.before


def lead_picture(page: Page, ledger: Ledger) -> Iterator[Finding]:
    """The picture that the page claims as its own is the article's; else the first one of the story.

    Leaves alone icons, pictures in navigation, sidebars and teasers, and data: URLs.

    >>> from articlex import extract
    >>> story = "<p>Snow fell on Oslo on Monday, all day long.</p>" * 3
    >>> extract(f"<h1>Snow</h1><img src=/s.jpg>{story}", url="https://fen.example/1").image
    'https://fen.example/s.jpg'
    """
    for claim in page.claims:
        if claim.field == "image" and (url := best_url([Picture(0, 0, {"src": claim.value})], page.base)):
            yield Finding("image", url, claim.source, "the picture that the page claims")
            return
    zone = story_zone(page, ledger)
    for picture in page.pictures:
        if zone.start <= picture.before <= zone.stop and not is_icon(picture):
            hinted = page.regions[picture.region].hints
            if not hinted & (ELSEWHERE & ~zone.shared) and (url := best_url([picture], page.base)):
                because = "the first picture of the story"
                yield Finding("image", url, "figure" if hinted & hints.FIGURE else "img", because)
                return


def alternative(pictures: Sequence[Picture]) -> str | None:
    """The alternative text of a picture, given all its versions."""
    return next(filter(None, (one_line(picture.attributes.get("alt", "")) for picture in pictures)), None)


def is_icon(picture: Picture) -> bool:
    """Whether a picture is declared so small that it is an icon or counts readers, or is none that can be shown.

    >>> is_icon(Picture(0, 0, {"src": "a.svg"})), is_icon(Picture(0, 0, {"src": "a.jpg", "width": "640"}))
    (True, False)
    """
    attributes = picture.attributes
    for name, least in (("width", SMALLEST), ("height", LOWEST)):
        given = attributes.get(name, "")[:LONGEST_WIDTH].removesuffix("px")
        if given.isdecimal() and int(given) < least:
            return True
    if "style" in attributes and _ONE_PIXEL.search(attributes["style"]):
        return True
    plain = picture.attributes.get("src", "").strip()
    if _is_picture(plain):  # as of most pictures, whose other versions need no look
        return False
    return not largest(picture)[1]
