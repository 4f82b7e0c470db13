"""The answer: what `extract` returns. Frozen, slotted, picklable, plain data all the way down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

BodyKind = Literal[
    "paragraph", "heading", "list_item", "quote", "code", "table", "figure", "embed", "formula", "footnote"
]
EmbedKind = Literal["video", "audio", "post", "chart", "map", "document"]
SpanKind = Literal["link", "strong", "em", "formula"]
NoteKind = Literal["correction", "editors_note", "sign_off", "contributors", "rights"]

PageKind = Literal["article", "discussion", "listing", "other"]

SURE = 0.5
"""The `confidence` from which a page is taken for an article, and no listing, product or category."""


@dataclass(frozen=True, slots=True)
class Span:
    """Inline markup over `text[start:stop]` of a body block: a link (with `href`), `strong` or `em`."""

    kind: SpanKind
    start: int
    stop: int
    href: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain types."""
        return {"kind": self.kind, "start": self.start, "stop": self.stop, "href": self.href}


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the story.

    `level` is 1 to 6 for headings and the nesting depth (1 = outermost) for list items, else None; `number` is that
    of an item of a numbered list and `marker` how a browser writes it (`3.`, `c.`, `iii.`). A definition is an item
    one level below its term.
    `rows` holds the cells of a table, whose `text` joins cells with a tab and rows with a newline: a cell that
    covers several places stands in each of them (in `text` in the first), `header_rows` and `header_columns` count those that are headers, and
    `caption` is the table's own. `cite` says whose words a quote is, `language` in what code is written.
    `text` keeps the lines of verse and addresses, and all of code; that of a formula is TeX where the page has it.
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
        for name in _OPTIONAL:
            if (value := getattr(self, name)) or (name == "number" and value is not None):
                plain[name] = value
        if self.size:
            plain["size"] = list(self.size)
        for name in ("figure", "embed"):
            if value := getattr(self, name):
                plain[name] = {f.name: getattr(value, f.name) for f in fields(value)}
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
_INSERTED = frozenset(("figure", "embed"))
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
class Note:
    """Small print that belongs to the story but not to its text: corrections, sign-offs, rights."""

    kind: NoteKind
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """A news article as fields. Falsy when the page held no body; `explain` then says why.

    `headline` is what a reader sees; `subtitle` the standfirst as the page shows it; `description`
    what meta says and never text. `byline` holds names only. `published` and `modified` are ISO 8601
    with the time zone kept where the page gives one. `language` is ISO 639-1 or `und`. `url` is where the page was
    asked for, else `canonical_url`, what the page claims as its own address; links and pictures are absolute
    by the page's base. `confidence`, 0 to 1,
    is how sure it is that the page is an article, and `kind` what it most likely is: an `article`, a
    `discussion`, a `listing`, or something `other`. `sources` says
    per field where its value came from: `"h1"`, `"json-ld"`, `"og:title"`, or the name of a rule.
    """

    headline: str | None = None
    subtitle: str | None = None
    description: str | None = None
    dateline: Dateline | None = None
    byline: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    body: tuple[Block, ...] = ()
    captions: tuple[Caption, ...] = ()
    notes: tuple[Note, ...] = ()
    language: str = "und"
    site_name: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    image: str | None = None
    url: str | None = None
    canonical_url: str | None = None
    kind: PageKind = "other"
    confidence: float = 0.0
    sources: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.body)

    if not TYPE_CHECKING:  # a type checker knows the attributes, and would take this for all others

        def __getattr__(self, name: str) -> Any:
            """Raises `AttributeError` that says which attribute may be meant."""
            from articlex.attributes import missing

            raise AttributeError(missing(name, dir(type(self))))

    @property
    def is_article(self) -> bool:
        """Whether there is a story, and a `confidence` of 0.5 or more that it is an article's: a listing has
        a body too, of its teasers."""
        return bool(self.body) and self.confidence >= SURE

    @property
    def published_at(self) -> datetime | None:
        """`published` as a datetime: with its offset where the page gives one, midnight where it gives no time."""
        return datetime.fromisoformat(self.published) if self.published else None

    @property
    def modified_at(self) -> datetime | None:
        """`modified` as a datetime, in the same way."""
        return datetime.fromisoformat(self.modified) if self.modified else None

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The bare texts of the body's blocks of kind `paragraph`."""
        return tuple(block.text for block in self.body if block.kind == "paragraph")

    @property
    def text(self) -> str:
        """The whole story as plain text: standfirst, then the body with the dateline put back,
        a blank line between blocks. The headline is not part of it."""
        return "\n\n".join(self._texts())

    def _texts(self) -> Iterator[str]:
        if self.subtitle:
            yield self.subtitle
        filed = self.dateline.text if self.dateline else None
        if filed and self.subtitle and self.subtitle.startswith(filed):
            filed = None
        for block in self.body:
            if not block.is_prose:
                continue
            if filed and block.kind == "paragraph":
                yield block.text if block.text.startswith(filed) else f"{filed} – {block.text}"
                filed = None
            else:
                yield block.text

    @property
    def images(self) -> tuple[Image, ...]:
        """The pictures of the story, the lead picture first where the body does not show it."""
        shown = [
            Image(block.figure.image, block.figure.alt, block.size, at)
            for at, block in enumerate(self.body)
            if block.figure and block.figure.image
        ]
        if self.image and all(image.url != self.image for image in shown):
            shown.insert(0, Image(self.image))
        return tuple(shown)

    @property
    def videos(self) -> tuple[Embed, ...]:
        """The films that the body shows, in order."""
        return tuple(block.embed for block in self.body if block.embed and block.embed.kind == "video")

    @property
    def links(self) -> tuple[str, ...]:
        """Where the links of the body lead, absolute where the page's address is known, each once, in order."""
        from articlex.render.inline import safe_url

        hrefs = (span.href for block in self.body for span in block.spans if span.kind == "link")
        return tuple(dict.fromkeys(filter(None, (safe_url(href, self.url) for href in hrefs))))

    def to_dict(self) -> dict[str, Any]:
        """The stable JSON form: plain types, every field present, None where nothing is known.

        `body` has the blocks that hold text; `inserts` the figures and embeds, each with `before`, the place
        in `body` that it stands before.
        """
        made = {f.name: plain(getattr(self, f.name)) for f in fields(self)}
        made["body"] = [block.to_dict() for block in self.body if block.kind not in _INSERTED]
        made["inserts"] = [{"before": at, **block.to_dict()} for at, block in self._inserts()]
        return made

    def _inserts(self) -> Iterator[tuple[int, Block]]:
        """The figures and embeds, each with the number of other blocks before it."""
        before = 0
        for block in self.body:
            if block.kind in _INSERTED:
                yield before, block
            else:
                before += 1

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Article:
        """The inverse of `to_dict`. Fields that are missing get their defaults.

        Raises `TypeError` for a field that no article has.
        """
        made = dict(data)
        if made.get("dateline"):
            dateline = dict(made["dateline"])
            made["dateline"] = Dateline(**dateline | {"places": tuple(dateline.get("places", ()))})
        for name in ("byline", "tags"):
            made[name] = tuple(made.get(name, ()))
        made["body"] = _merged(made.get("body", ()), made.pop("inserts", ()))
        made["captions"] = tuple(Caption(**caption) for caption in made.get("captions", ()))
        made["notes"] = tuple(Note(**note) for note in made.get("notes", ()))
        return cls(**made)

    def to_json(self, *, indent: int | None = None) -> str:
        """`to_dict` as JSON, letters kept as they are; safe inside a `<script>`."""
        from articlex.render.json import dumped

        return dumped(self.to_dict(), indent)

    def flat(self, *, for_spreadsheet: bool = False) -> dict[str, str | None]:
        """One row of a table: plain strings, None where nothing is known, the same keys for every article.

        The keys are those of `to_dict`, but `text` in place of `body`, and no `sources`. Names and tags are
        joined with `; `, captions (credit in brackets) and notes with line ends; `confidence` has three
        decimals. `for_spreadsheet` puts an apostrophe before values that a spreadsheet would take for a formula.
        """
        from articlex.render import flat

        return flat.render(self, for_spreadsheet=for_spreadsheet)

    def to_text(self) -> str:
        """A readable page of plain text: headline, standfirst, byline and date, story, captions, notes."""
        from articlex.render import text

        return text.render(self)

    def to_markdown(
        self, *, front_matter: bool = False, images: bool = True, links: bool = True, headline: bool = True
    ) -> str:
        """The article as CommonMark with links, emphasis, tables, and pictures where they stand.

        With `front_matter` its fields stand before it as YAML; without `images`, `links` or `headline` it goes
        without them, though captions and the texts of links stay. Raises `MissingPackage` where front matter is
        wanted and PyYAML is not installed.
        """
        from articlex.render import markdown

        return markdown.render(self, markdown.Form(front_matter, images, links, headline))

    def to_html(self) -> str:
        """The article as one escaped `<article>` element, safe to show."""
        from articlex.render import html

        return html.render(self)


def _merged(body: Iterable[Mapping[str, Any]], inserts: Iterable[Mapping[str, Any]]) -> tuple[Block, ...]:
    """The blocks of a body and those that stand between them, in order."""
    blocks = [Block.from_dict(block) for block in body]
    for insert in reversed(list(inserts)):
        blocks.insert(insert["before"], Block.from_dict(insert))
    return tuple(blocks)


def plain(value: Any) -> Any:
    """Dataclasses to dicts, tuples to lists, all the way down."""
    if value is None or isinstance(value, str):
        return value
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if hasattr(value, "__dataclass_fields__"):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value
