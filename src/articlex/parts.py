"""The parts of an article: blocks of its body, people, pictures, notes. Frozen, plain data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from operator import attrgetter
from typing import Any, Literal

BodyKind = Literal[
    "paragraph", "heading", "list_item", "quote", "code", "table", "figure", "embed", "formula", "footnote"
]
EmbedKind = Literal["video", "audio", "post", "chart", "map", "document"]
SpanKind = Literal["link", "strong", "em", "formula", "footnote"]
PersonKind = Literal["person", "organisation"]
NoteKind = Literal["correction", "editors_note", "sign_off", "contributors", "rights"]


@dataclass(frozen=True, slots=True)
class Span:
    """Inline markup over `text[start:stop]` of a body block: a link (with `href`), `strong`, `em`, a
    formula, or the mark of a footnote that is no link."""

    kind: SpanKind
    start: int
    stop: int
    href: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain types."""
        return {"kind": self.kind, "start": self.start, "stop": self.stop, "href": self.href}


def concise(part: Any) -> str:
    """A dataclass as the code that makes it, without the fields that are as they are by default.

    >>> Block("paragraph", "Snow fell.")
    Block(kind='paragraph', text='Snow fell.')
    """
    said = []
    for field in fields(part):
        usual = field.default if field.default_factory is MISSING else field.default_factory()
        if (value := getattr(part, field.name)) != usual:
            said.append(f"{field.name}={value!r}")
    return f"{type(part).__name__}({', '.join(said)})"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the story.

    `level` is 1 to 6 for headings and the nesting depth (1 = outermost) for list items, else None; `number` is that
    of an item of a numbered list and `marker` how a browser writes it (`3.`, `c.`, `iii.`). A definition is an item
    one level below its term.
    `rows` holds the cells of a table, whose `text` joins cells with a tab and rows with a newline: a cell that
    covers several places stands in each of them (in `text` in the first), `header_rows` and `header_columns` count those that are headers, and
    `caption` is the table's own. `cite` says whose words a quote is, `language` in what code is written.
    `text` keeps the lines of verse and addresses, and all of code; that of a formula is TeX where the page has it, and
    its `marker` the number beside it, `(1)`.
    A figure and an embed have no text: `figure` holds the caption and the picture's address, `size` the width and
    height that markup gives it, `embed` what is embedded. `mark` is the number or sign of a footnote.
    """

    kind: BodyKind
    text: str
    level: int | None = None
    ordered: bool = False
    rows: tuple[tuple[str, ...], ...] = ()
    spans: tuple[Span, ...] = ()
    caption: str | None = None
    header_rows: int = 0
    header_columns: int = 0
    cite: str | None = None
    language: str | None = None
    mark: str | None = None
    figure: Caption | None = None
    size: tuple[int, int] | None = None
    embed: Embed | None = None
    number: int | None = None
    marker: str | None = None

    def __repr__(self) -> str:
        return concise(self)

    @property
    def is_prose(self) -> bool:
        """Whether the block is part of the text: figures, embeds, formulas by themselves and footnotes are not."""
        return self.kind not in _BESIDE_TEXT

    def to_dict(self) -> dict[str, Any]:
        """Plain types; fields that say nothing (no level, no spans …) are left out."""
        plain: dict[str, Any] = {"kind": self.kind, "text": self.text}
        if self.level is not None:
            plain["level"] = self.level
        if self.ordered:
            plain["ordered"] = True
        if self.rows:
            plain["rows"] = [list(row) for row in self.rows]
        if self.spans:
            plain["spans"] = [span.to_dict() for span in self.spans]
        optional = _optional(self)
        if optional != _NOTHING:
            plain |= {
                name: value
                for name, value in zip(_OPTIONAL, optional, strict=True)
                if value or (value is not None and name == "number")
            }
        if self.size:
            plain["size"] = list(self.size)
        for name in ("figure", "embed"):
            if value := getattr(self, name):
                plain[name] = {part: getattr(value, part) for part in value.__dataclass_fields__}
        return plain

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Block:
        """The inverse of `to_dict`."""
        size, figure, embed = (data.get(name) for name in ("size", "figure", "embed"))
        return cls(
            data["kind"],
            data["text"],
            data.get("level"),
            data.get("ordered", False),
            tuple(tuple(row) for row in data.get("rows", ())),
            tuple(Span(**span) for span in data.get("spans", ())),
            **{name: data[name] for name in _OPTIONAL if name in data},
            size=(size[0], size[1]) if size else None,
            figure=Caption(**figure) if figure else None,
            embed=Embed(**embed) if embed else None,
        )


_OPTIONAL = ("caption", "header_rows", "header_columns", "cite", "language", "mark", "number", "marker")
_optional = attrgetter(*_OPTIONAL)
_NOTHING = _optional(Block("paragraph", ""))  # what most blocks have
INSERTED = frozenset(("figure", "embed"))
_BESIDE_TEXT = frozenset(("figure", "embed", "formula", "footnote"))


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a story was filed: `SEOUL, South Korea (AP)`, without the dash that follows.

    `text` is verbatim; `places` its places as printed; `agency` the wire that filed it; `date` the
    filing date as printed (it seldom has a year).
    """

    text: str
    places: tuple[str, ...] = ()
    agency: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    """A picture's caption with its credit split off; `image` is an absolute URL where known."""

    text: str
    credit: str | None = None
    image: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class Embed:
    """What a story shows of another host, or a film or sound of its own: of what kind it is, its address, the
    host, and the title that the page gives it."""

    kind: EmbedKind
    url: str
    host: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of the story: its absolute address where known, alternative text, width and height where markup
    has them, and its place in the body; None for a lead picture that the body does not show."""

    url: str
    alt: str | None = None
    size: tuple[int, int] | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Author:
    """Who made the story: a person, or an organisation such as an agency or the newsroom.

    `url` is the page of the author, `role` what the page says of the part in it: `translator`, `photographer`,
    `Senior Reporter`; None where it says nothing.
    """

    name: str
    url: str | None = None
    kind: PersonKind = "person"
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Breadcrumb:
    """One step of the way from the front page to the story; `url` is absolute where known."""

    name: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Small print that belongs to the story but not to its text: corrections, sign-offs, rights."""

    kind: NoteKind
    text: str


@dataclass(frozen=True, slots=True)
class LiveEntry:
    """One entry of a live blog: when it was published, in ISO 8601, its headline, and its blocks, which are those
    of `Article.body` where the page shows them."""

    published: str | None = None
    headline: str | None = None
    blocks: tuple[Block, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain types."""
        blocks = [block.to_dict() for block in self.blocks]
        return {"published": self.published, "headline": self.headline, "blocks": blocks}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> LiveEntry:
        """The inverse of `to_dict`."""
        blocks = tuple(Block.from_dict(block) for block in data.get("blocks", ()))
        return cls(data.get("published"), data.get("headline"), blocks)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of an article's text: `article.text[start:stop]`, the indexes into `Article.body` of the blocks that it
    is of, and the subheads above it, the highest first. The standfirst is no block."""

    text: str
    start: int
    stop: int
    blocks: tuple[int, ...] = ()
    headings: tuple[str, ...] = ()


def merged(body: Iterable[Mapping[str, Any]], inserts: Iterable[Mapping[str, Any]]) -> tuple[Block, ...]:
    """The blocks of a body and those that stand between them, in order."""
    blocks = [Block.from_dict(block) for block in body]
    for insert in reversed(list(inserts)):
        blocks.insert(insert["before"], Block.from_dict(insert))
    return tuple(blocks)
