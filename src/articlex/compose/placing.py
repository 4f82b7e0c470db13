"""Where pictures and what is embedded stand in a story, as blocks of the body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from articlex.ledger import Ledger
from articlex.page import Page, PageBlock, Picture
from articlex.parts import Block, Caption, Embed
from articlex.read import hints
from articlex.read.embeds import embed_of, embed_pictured
from articlex.rules.media.pictures import alternative, best_url, is_icon
from articlex.rules.media.zone import ELSEWHERE, Zone, story_zone

AFTER_STORY = 1  # blocks: a picture below the last paragraph is this near
LONGEST_POST = 12  # blocks
MOST_LINKS = 100  # of a post that are looked at
NEAR = 6  # elements around a picture among which its figure is
LONGEST_SIZE = 5  # digits of a width or height
_ONE_PICTURE = frozenset(("figure", "picture"))
_PARTS = re.compile(r"[/?&=#]")  # between the parts of an address

Placed = tuple[int, Block]
"""A block, and the block of the page that it stands before."""


def placed(page: Page, ledger: Ledger, addresses: list[PageBlock]) -> list[Placed]:
    """The figures and embeds of a story, in order; `addresses` are the blocks that stand for an embed."""
    if not page.pictures and not page.embeds and not addresses:
        return []
    zone = story_zone(page, ledger)
    if not zone.stop:
        return []
    embeds = list(_embeds(page, zone, addresses))
    shown = frozenset(part for _, block in embeds if block.embed for part in _PARTS.split(block.embed.url))
    figures = [made for each in _figures(page, ledger, zone) if (made := _unless_still(each, shown))]
    return sorted([*figures, *embeds], key=lambda each: each[0])


def _figures(page: Page, ledger: Ledger, zone: Zone) -> Iterator[Placed]:
    """The pictures of the story, and those beside it that have a caption."""
    captions: dict[str | None, Caption] = {}
    for caption in ledger.found("captions") or ():
        captions.setdefault(caption.image, caption)
    in_story: list[Picture] = []
    others: list[Picture] = []
    for picture in page.pictures:
        (in_story if _is_in_story(page, zone, picture) else others).append(picture)
    shown: set[str | None] = {None}
    for pictures in _units(page, in_story):
        url = best_url(pictures, page.base)
        above = pictures[0].before <= zone.headline and url not in captions  # logos and the like
        if url not in shown and not above and not all(map(is_icon, pictures)):
            shown.add(url)
            yield _figure(pictures, captions.get(url) or Caption("", None, url, alternative(pictures)))
    if shown.issuperset(captions):
        return
    for pictures in _units(page, others):
        url = best_url(pictures, page.base)
        if url in captions and url not in shown:
            shown.add(url)
            yield _figure(pictures, captions[url])


def _unless_still(placed: Placed, shown: frozenset[str]) -> Placed | None:
    """A figure, or what its picture stands for: None where that is shown anyway, by an address with its name among
    its parts."""
    at, block = placed
    figure = block.figure
    still = embed_pictured(figure.image, figure.text or figure.alt) if figure and figure.image else None
    if still is None:
        return placed
    name, embed = still
    return None if name in shown else (at, Block("embed", "", embed=embed))


def _units(page: Page, pictures: list[Picture]) -> Iterable[list[Picture]]:
    """Pictures by what holds the versions of each."""
    units: dict[int, list[Picture]] = {}
    alone = -2
    for picture in pictures:
        units.setdefault(_unit(page, picture, alone), []).append(picture)
        alone -= not _is_source(picture)
    return units.values()


def _figure(pictures: list[Picture], caption: Caption) -> Placed:
    return pictures[0].before, Block("figure", "", figure=caption, size=_size(pictures))


def addresses_of_embeds(page: Page) -> list[PageBlock]:
    """The blocks that are nothing but the address of a film or post, which a script was to put in their place."""
    return [
        block
        for block in page.blocks
        if block.words == 1
        and block.href is None
        and block.text.startswith("https://")
        and embed_of({"src": block.text}, None)
    ]


def _embeds(page: Page, zone: Zone, addresses: list[PageBlock]) -> Iterator[Placed]:
    shown: set[Embed] = set()
    known: dict[int, list[str]] = {}
    bare = [Picture(block.index, block.region, {"src": block.text}) for block in addresses]
    for picture in [*page.embeds, *bare]:
        is_post = page.regions[picture.region].own & hints.EMBED
        embed = embed_of(picture.attributes, page.base, _links(page, picture, known) if is_post else ())
        if embed and embed not in shown and _is_in_story(page, zone, picture):
            shown.add(embed)
            yield picture.before, Block("embed", "", embed=embed)


def _links(page: Page, picture: Picture, known: dict[int, list[str]]) -> list[str]:
    """The last links in a post, the very last first: it leads to the post itself. `known` are those of blocks, which
    posts within posts share."""
    region = page.regions[picture.region]
    hrefs: list[str] = []
    for at in range(region.stop - 1, max(region.start, region.stop - LONGEST_POST) - 1, -1):
        if at not in known:
            links = [span.href for span in page.blocks[at].spans if span.kind == "link" and span.href]
            known[at] = links[: -MOST_LINKS - 1 : -1]
        hrefs += known[at]
    return hrefs[:MOST_LINKS]


def _is_in_story(page: Page, zone: Zone, picture: Picture) -> bool:
    around = page.regions[picture.region].hints
    near = zone.start < picture.before <= zone.last + AFTER_STORY
    of_author = around & hints.BYLINE and not around & hints.FIGURE
    return near and not around & (ELSEWHERE & ~zone.shared) and not of_author


def _is_source(picture: Picture) -> bool:
    """Whether this is a version of the picture after it, as a `<source>` of a `<picture>` in a sentence is."""
    return "type" in picture.attributes or "media" in picture.attributes


def _unit(page: Page, picture: Picture, alone: int) -> int:
    """What holds the versions of one picture; a picture by itself has a number of its own."""
    found = alone
    for region in islice(page.ancestors(picture.region), NEAR):
        if region.tag in _ONE_PICTURE:
            found = region.index
        if region.tag == "figure":
            break
    return found


def _size(pictures: list[Picture]) -> tuple[int, int] | None:
    """The width and height that markup gives a picture."""
    for picture in pictures:
        width, height = (picture.attributes.get(name, "") for name in ("width", "height"))
        if width.isdecimal() and height.isdecimal() and max(len(width), len(height)) <= LONGEST_SIZE:
            return int(width), int(height)
    return None
