"""The fields of an article, and what follows from them. What an article becomes stands in `article.py`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from articlex.parts import (
    Author,
    Block,
    Breadcrumb,
    Caption,
    Dateline,
    Embed,
    Image,
    LiveEntry,
    Note,
    concise,
)

BETWEEN_BLOCKS = "\n\n"
"""What parts the blocks of `Article.text`."""
PageKind = Literal["article", "discussion", "listing", "other"]

SURE = 0.5
"""The `confidence` from which a page is taken for an article, and no listing, product or category."""


@dataclass(frozen=True, slots=True)
class ArticleFields:
    """All that is known of an article. `Article` says what each field means."""

    headline: str | None = None
    subtitle: str | None = None
    description: str | None = None
    dateline: Dateline | None = None
    byline: tuple[str, ...] = ()
    authors: tuple[Author, ...] = ()
    published: str | None = None
    modified: str | None = None
    body: tuple[Block, ...] = ()
    captions: tuple[Caption, ...] = ()
    notes: tuple[Note, ...] = ()
    live_entries: tuple[LiveEntry, ...] = ()
    language: str = "und"
    site_name: str | None = None
    publisher: str | None = None
    section: str | None = None
    breadcrumbs: tuple[Breadcrumb, ...] = ()
    tags: tuple[str, ...] = ()
    image: str | None = None
    url: str | None = None
    canonical_url: str | None = None
    amp_url: str | None = None
    next_page: str | None = None
    article_type: str | None = None
    is_free: bool | None = None
    license: str | None = None
    copyright_holder: str | None = None
    kind: PageKind = "other"
    confidence: float = 0.0
    sources: Mapping[str, str] = field(default_factory=dict, hash=False)

    def __repr__(self) -> str:
        return concise(self)

    def __bool__(self) -> bool:
        return bool(self.body)

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
        return BETWEEN_BLOCKS.join(text for _, text in self.pieces())

    def pieces(self) -> Iterator[tuple[int | None, str]]:
        """What `text` is made of: the standfirst, then the blocks of prose, each with its index into `body`."""
        if self.subtitle:
            yield None, self.subtitle
        filed = self.dateline.text if self.dateline else None
        if filed and self.subtitle and self.subtitle.startswith(filed):
            filed = None
        for at, block in enumerate(self.body):
            if not block.is_prose:
                continue
            if filed and block.kind == "paragraph":
                yield at, block.text if block.text.startswith(filed) else f"{filed} – {block.text}"
                filed = None
            else:
                yield at, block.text

    @property
    def word_count(self) -> int:
        """The words of `text`; in scripts that do not part words, half its characters."""
        from articlex.cleaning import (
            length_in_words,  # late, as the command line knows fields and asks for no text
        )

        text = self.text
        return length_in_words(text, len(text.split()))

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
        from articlex.urls import safe_url

        hrefs = (span.href for block in self.body for span in block.spans if span.kind == "link")
        return tuple(dict.fromkeys(filter(None, (safe_url(href, self.url) for href in hrefs))))
