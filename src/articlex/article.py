"""The answer: what `extract` returns. Frozen, slotted, picklable, plain data all the way down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from articlex.fields import ArticleFields
from articlex.parts import (
    INSERTED,
    Author,
    Block,
    Breadcrumb,
    Caption,
    Chunk,
    Dateline,
    LiveEntry,
    Note,
    merged,
)


@dataclass(frozen=True, slots=True, repr=False)
class Article(ArticleFields):
    """A news article as fields. Falsy when the page held no body; `explain` then says why.

    `headline` is what a reader sees; `subtitle` the standfirst as the page shows it; `description`
    what meta says and never text. `byline` holds names only. `published` and `modified` are ISO 8601
    with the time zone kept where the page gives one. `language` is ISO 639-1 or `und`. `url` is where the page was
    asked for, else `canonical_url`, what the page claims as its own address; links and pictures are absolute
    by the page's base. `authors` are those of the byline with what is known of them, then whoever else is named
    with a role. What the publisher claims and no reader sees: `publisher`, `breadcrumbs`, `is_free` (None where
    nothing is said), `article_type` as schema.org names it, `license`, `copyright_holder`, `next_page` of the
    same story, `amp_url`. `live_entries` are those of a live blog, in the page's order.
    `confidence`, 0 to 1,
    is how sure it is that the page is an article, and `kind` what it most likely is: an `article`, a
    `discussion`, a `listing`, or something `other`. `sources` says
    per field where its value came from: `"h1"`, `"json-ld"`, `"og:title"`, or the name of a rule.
    Articles that are equal have the same hash.
    """

    if not TYPE_CHECKING:  # a type checker knows the attributes, and would take this for all others

        def __getattr__(self, name: str) -> Any:
            """Raises `AttributeError` that says which attribute may be meant."""
            from articlex.attributes import missing

            raise AttributeError(missing(name, dir(type(self))))

    def to_dict(self) -> dict[str, Any]:
        """The stable JSON form: plain types, every field present, None where nothing is known.

        `body` has the blocks that hold text; `inserts` the figures and embeds, each with `before`, the place
        in `body` that it stands before. `word_count` is there too, and left unread by `from_dict`.
        """
        made = {name: None if name == "body" else plain(getattr(self, name)) for name in _FIELDS}
        made["body"] = [block.to_dict() for block in self.body if block.kind not in INSERTED]
        made["inserts"] = [{"before": at, **block.to_dict()} for at, block in self._inserts()]
        made["word_count"] = self.word_count
        return made

    def _inserts(self) -> Iterator[tuple[int, Block]]:
        """The figures and embeds, each with the number of other blocks before it."""
        before = 0
        for block in self.body:
            if block.kind in INSERTED:
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
        made["body"] = merged(made.get("body", ()), made.pop("inserts", ()))
        made["captions"] = tuple(Caption(**caption) for caption in made.get("captions", ()))
        made["notes"] = tuple(Note(**note) for note in made.get("notes", ()))
        made["authors"] = tuple(Author(**author) for author in made.get("authors", ()))
        made["breadcrumbs"] = tuple(Breadcrumb(**crumb) for crumb in made.get("breadcrumbs", ()))
        made["live_entries"] = tuple(LiveEntry.from_dict(entry) for entry in made.get("live_entries", ()))
        made.pop("word_count", None)
        return cls(**made)

    def to_json(self, *, indent: int | None = None) -> str:
        """`to_dict` as JSON, letters kept as they are; safe inside a `<script>`."""
        from articlex.render.json import dumped

        return dumped(self.to_dict(), indent)

    def flat(self, *, for_spreadsheet: bool = False) -> dict[str, str | float | None]:
        """One row of a table: strings, numbers and truth values, None where nothing is known, the same keys for
        every article.

        The keys are those of `to_dict`, but `text` in place of `body`, and no `live_entries` or `sources`. Names
        and tags are joined with `; `, breadcrumbs with ` > `, captions (credit in brackets) and notes with line
        ends; an author's address stands in angle brackets. `confidence` is rounded to three decimals. `for_spreadsheet` puts an apostrophe before values that a spreadsheet would take for a formula.
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

    def to_json_ld(self) -> str:
        """The article as a `NewsArticle` of schema.org in JSON-LD; safe inside a `<script>`."""
        from articlex.render import json, json_ld

        return json.dumped(json_ld.render(self))

    def to_ninjs(self) -> str:
        """The article as ninjs 3, the JSON of the IPTC for newsrooms."""
        from articlex.render import json, ninjs

        return json.dumped(ninjs.render(self))

    def to_nitf(self) -> str:
        """The article as a document of NITF, the XML of the IPTC for newspapers."""
        from articlex.render import nitf

        return nitf.render(self)

    def to_tei(self) -> str:
        """The article as a document of TEI P5, for corpora."""
        from articlex.render import tei

        return tei.render(self)

    def to_rss_item(self) -> str:
        """The article as an `<item>` of RSS 2.0, with its namespaces."""
        from articlex.render import feeds

        return feeds.rss_item(self)

    def to_atom_entry(self) -> str:
        """The article as an `<entry>` of Atom, which is a document of its own."""
        from articlex.render import feeds

        return feeds.atom_entry(self)

    def to_csl_json(self) -> str:
        """The article as a list of one reference in CSL-JSON, for Zotero, pandoc and citeproc."""
        from articlex.render import csl, json

        return json.dumped([csl.render(self)])

    def chunks(self, *, max_chars: int = 1_000, overlap: int = 0) -> tuple[Chunk, ...]:
        """The story in pieces for retrieval: whole blocks of `text` together, as many as fit in `max_chars`.

        A subhead goes with what follows it, and the subheads above a piece are its `headings`. A block that is
        longer is parted between sentences, else between words. A piece begins with the last blocks or sentences of
        the one before, as many as fit in `overlap` characters. Raises `ValueError` for an overlap that is not
        below `max_chars`.
        """
        from articlex.chunking import chunks

        return chunks(self, max_chars, overlap)


_FIELDS = tuple(field.name for field in fields(Article))


def plain(value: Any) -> Any:
    """Dataclasses to dicts, tuples to lists, all the way down."""
    if value is None or isinstance(value, str | float):
        return value
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if hasattr(value, "__dataclass_fields__"):
        return {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return value
