"""What the walk gathers, and where it stands on the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from articlex.markup import SpanMark
from articlex.page import NO_REGION, Cue, PageBlock, Picture, Region
from articlex.parts import SpanKind
from articlex.read.formulas import Formula
from articlex.read.own_style import OwnStyle

NEAR = 8  # elements around one, or pieces of text before it, that are looked at


@dataclass(slots=True)
class Flat:
    """What a walk gathers."""

    blocks: list[PageBlock] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    embeds: list[Picture] = field(default_factory=list)
    metas: list[Mapping[str, str]] = field(default_factory=list)
    json_ld: list[str] = field(default_factory=list)
    extents: dict[int, tuple[int, int]] = field(default_factory=dict)
    ids: dict[int, str] = field(default_factory=dict)  # those that tell of furniture, by region
    numbers: dict[int, tuple[int | None, str]] = field(default_factory=dict)
    title: str = ""
    language: str = ""
    base: str = ""


Inline = tuple[SpanKind | None, int, str | None, int, str | None]
"""An open inline element whose text matters: its mark, the chunk it begins with, counted from the head
of the page, where it links to, its hints, and the value that stands in an attribute."""


Box = tuple[int, int, str, Mapping[str, str]]
"""The chunks of a button or the like in a sentence, its tag and attributes."""


class State:
    """Text gathers in `chunks` until a block-level tag parts it."""

    def __init__(self) -> None:
        self.flat = Flat()
        self.blocks = self.flat.blocks
        self.regions = self.flat.regions
        self.chunks: list[str] = []
        self.data = self.chunks.append
        self.flushed = 0  # chunks that are blocks already
        self.current: Region | None = None
        self.inline: list[Inline | None] = []
        self.marks: list[SpanMark] = []
        self.either: list[tuple[str, Mapping[str, str], int] | None] = []
        self.boxes: list[Box] = []
        self.unseen: list[tuple[str, int]] = []
        self.unspoken: list[tuple[int, int]] = []  # chunks that are shown but not read out
        self.drawn: tuple[int, int] | None = None  # chunks that a script set as a formula
        self.has_rarities = False  # boxes, what is unspoken, what is drawn
        self.spoken_at = -1  # where text that is read out but not shown was taken out last
        self.style = OwnStyle()
        self.is_styled = False  # whether the page's own style says something of a class or an id
        self.is_hiding = False  # whether it hides one
        self.css: list[str] = []
        self.unfolding: set[str] = set()  # ids of what a button in a heading shows
        self.tex: list[str] = []
        self.formula: Formula | None = None
        self.quotations = 0
        self.broken = False
        self.preformatted = 0
        self.skipped_tag = ""
        self.skipped_depth = 0
        self.skipped_from = 0
        self.keeps: list[str] | None = None

    def _around(self, region: Region) -> Iterator[Region]:
        """The elements that a region lies in, innermost first, as far as matters."""
        for _ in range(NEAR):
            if region.parent == NO_REGION:
                return
            region = self.regions[region.parent]
            yield region

    def _in_figure(self, region: Region) -> bool:
        return region.tag == "figure" or any(outer.tag == "figure" for outer in self._around(region))

    def _shown_around(self) -> Region | None:
        """The element around this place; a `<noscript>` is shown where a script does not do better."""
        region = self.current
        if region and region.tag == "noscript":
            around = list(self._around(region))
            return next((outer for outer in around if outer.tag != "noscript"), (region, *around)[-1])
        return region
