"""HTML to a flat page: the one walk, done while libxml2 parses.

The parser calls `_Walk` for every tag, so no tree is built: that saves time and most of the memory, and
the limits of libxml2's trees (256 nested elements, the end at the first `</html>`) do not exist.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from lxml import etree

from articlex.article import SpanKind
from articlex.errors import LimitExceeded
from articlex.limits import Meter, MeteredTarget
from articlex.page import NO_REGION, Cue, PageBlock, Picture, Region
from articlex.read import hints
from articlex.read.cleaning import LONGEST_SPACED_WORD, clean, is_clean, length_in_words, one_line
from articlex.read.spans import Mark, Markup

_PARTING = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu"
    " nav noscript object ol p picture pre search section summary table tbody td tfoot th thead tr ul"
    " video audio".split()
)
_UNREAD = frozenset("script style template svg math textarea select datalist iframe canvas title".split())
_FOREIGN = frozenset(("svg", "math"))
_MARKED: Mapping[str, SpanKind] = {"a": "link", "b": "strong", "strong": "strong", "i": "em", "em": "em"}
_PICTURES = frozenset(("img", "amp-img", "source"))
_CUES = (
    hints.BYLINE | hints.DATE | hints.MODIFIED | hints.CREDIT | hints.CAPTION | hints.DATELINE
    | hints.KICKER | hints.HEADLINE
)  # fmt: skip
_UNSEEN = hints.HIDDEN | hints.SCREEN_READER
_TOLD_INLINE = _CUES | _UNSEEN
_INLINE = frozenset("a span b strong i em time font small u label sup sub abbr cite q mark code".split())
_VOID = _PICTURES | {"br", "meta", "link"}  # what opens nothing that its end would close

MOST_OPEN = 16  # inline elements around a text that say something of it
_LINE_BREAK = "\x0b"  # white space to str.split, and no text of a page holds it


@dataclass(slots=True)
class Flat:
    """What a walk gathers."""

    blocks: list[PageBlock] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    metas: list[Mapping[str, str]] = field(default_factory=list)
    json_ld: list[str] = field(default_factory=list)
    title: str = ""
    language: str = ""


_Inline = tuple[SpanKind | None, int, str | None, int, str | None]
"""An open inline element whose text matters: its mark, the chunk it begins with, counted from the head
of the page, where it links to, its hints, and the value that stands in an attribute."""


def flatten(markup: bytes, meter: Meter | None = None) -> Flat:
    """Walk UTF-8 markup once. Bad markup never raises; a page without any gives an empty `Flat`.

    Raises `LimitExceeded` where the page costs more than its meter allows.
    """
    walk = _Walk()
    target = MeteredTarget(walk, meter) if meter else walk
    parser = etree.HTMLParser(target=cast(Any, target), encoding="utf-8", huge_tree=True)
    try:
        etree.fromstring(markup, parser)
    except etree.ParserError:  # nothing but white space and comments
        pass
    except LimitExceeded:
        vars(walk).clear()
        raise
    walk.flush()
    flat = walk.flat
    vars(walk).clear()  # lxml's parser keeps its target in a reference cycle; the page shall not wait there
    return flat


class _Walk:
    """The parser's target. Text gathers in `chunks` until a block-level tag parts it."""

    def __init__(self) -> None:
        self.flat = Flat()
        self.blocks = self.flat.blocks
        self.regions = self.flat.regions
        self.chunks: list[str] = []
        self.data = self.chunks.append
        self.flushed = 0  # chunks that are blocks already
        self.current: Region | None = None
        self.inline: list[_Inline | None] = []
        self.marks: list[Mark] = []
        self.unseen: list[str] = []
        self.preformatted = 0
        self.skipped_tag = ""
        self.skipped_depth = 0
        self.skipped_from = 0
        self.keeps: list[str] | None = None

    # --- the parser's calls ---------------------------------------------------------------

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self.skipped_depth:
            self._skip(tag, attributes)
        elif tag in _PARTING:
            if self.chunks:
                self.flush()
            self._open_region(tag, attributes)
        elif tag in _INLINE:
            self.inline.append(self._inline(tag, attributes))
        elif tag == "br":
            self._break_line()
        elif tag in _UNREAD:
            self._start_skipping(tag, attributes)
        elif tag in _PICTURES:
            self._picture(attributes)
        elif tag in ("meta", "link"):
            self._meta(tag, attributes)
        elif "-" in tag:
            self.flush()
            self._open_region(tag, attributes)
        else:
            self.inline.append(self._inline(tag, attributes))

    def end(self, tag: str) -> None:
        """An element ends. libxml2 closes every element it opened, innermost first."""
        if self.skipped_depth:
            if tag == self.skipped_tag:
                self.skipped_depth -= 1
                if not self.skipped_depth:
                    self._stop_skipping(tag)
        elif tag in _PARTING or ("-" in tag and tag not in _PICTURES):
            if self.chunks:
                self.flush()
            self._close_region()
        elif tag not in _VOID and self.inline and (opened := self.inline.pop()):
            self._close_inline(opened)

    def close(self) -> None:
        """The parser's last call."""

    # --- regions --------------------------------------------------------------------------

    def _open_region(self, tag: str, attributes: Mapping[str, str]) -> None:
        own = hints.BY_TAG.get(tag, 0)
        names = ""
        if attributes:
            if "class" in attributes:
                names = attributes["class"]
                own |= hints.named(names)
            if "id" in attributes:
                own |= hints.named(attributes["id"])
            if not hints.TELLING.isdisjoint(attributes):
                own |= hints.attributed(attributes)
        if tag == "pre":
            self.preformatted += 1
        elif tag == "html":
            self.flat.language = (
                self.flat.language or attributes.get("lang") or attributes.get("xml:lang", "")
            )
        regions = self.regions
        parent = self.current
        if parent is None:
            above, path = NO_REGION, hash(tag)
        else:
            above, path = parent.index, hash((parent.path, tag, names))
        self.current = region = Region(len(regions), tag, names, own, above, path, len(self.blocks))
        regions.append(region)

    def _close_region(self) -> None:
        region = self.current
        if region is None:
            return
        regions = self.regions
        above = region.parent
        region.stop = stop = len(self.blocks)
        if region.tag == "pre":
            self.preformatted -= 1
        self.current = regions[above] if above != NO_REGION else None
        if region.start == stop and region is regions[-1]:
            pictures = self.flat.pictures
            if not pictures or pictures[-1].region != region.index:
                regions.pop()

    # --- inline elements ------------------------------------------------------------------

    def _inline(self, tag: str, attributes: Mapping[str, str]) -> _Inline | None:
        if tag in _MARKED:
            cue = _cue(attributes) if len(attributes) > 1 else 0
            return _MARKED[tag], self.flushed + len(self.chunks), attributes.get("href"), cue, None
        if tag == "time":
            cue = _cue(attributes) | hints.DATE
            return None, self.flushed + len(self.chunks), None, cue, attributes.get("datetime")
        if attributes and (cue := _cue(attributes)):
            return None, self.flushed + len(self.chunks), None, cue, attributes.get("content")
        return None

    def _close_inline(self, opened: _Inline) -> None:
        kind, since, href, cue, value = opened
        chunks = self.chunks
        since = max(0, since - self.flushed)
        if cue or value:
            if cue & _UNSEEN:
                self.unseen.append("".join(chunks[since:]))
                del chunks[since:]
                while self.marks and self.marks[-1][2] > since:
                    self.marks.pop()
                return
            if (value or len(chunks) > since) and len(self.inline) < MOST_OPEN:
                text = one_line("".join(chunks[since:]))
                self.flat.cues.append(Cue(cue, len(self.blocks), text, value))
        if kind:
            self.marks.append((kind, since, len(chunks), href))

    def _break_line(self) -> None:
        """One `<br>` is a space, two part paragraphs."""
        chunks = self.chunks
        if self.preformatted:
            chunks.append("\n")
            return
        for chunk in reversed(chunks):
            if chunk == _LINE_BREAK:
                self.flush()
                return
            if not chunk.isspace():
                break
        chunks.append(_LINE_BREAK)

    # --- what is not text -----------------------------------------------------------------

    def _start_skipping(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.skipped_tag, self.skipped_depth, self.skipped_from = tag, 1, len(self.chunks)
        self.keeps = None
        if tag == "script":
            kind = attributes.get("type", "")
            if "ld+json" in kind.lower():
                self.keeps = self.flat.json_ld

    def _skip(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins inside one that is not read. A block in a drawing or formula ends it, as it
        does in browsers: https://html.spec.whatwg.org/#parsing-main-inforeign"""
        self.skipped_depth += tag == self.skipped_tag
        if tag not in _PARTING or self.skipped_tag not in _FOREIGN:
            return
        del self.chunks[self.skipped_from :]
        self.inline += [None] * self.skipped_depth  # whose ends are still to come
        self.skipped_depth = 0
        self.start(tag, attributes)

    def _stop_skipping(self, tag: str) -> None:
        chunks = self.chunks
        if self.keeps is not None:
            self.keeps.append("".join(chunks[self.skipped_from :]))
        elif tag == "title" and not self.flat.title:
            self.flat.title = one_line("".join(chunks[self.skipped_from :]))
        del chunks[self.skipped_from :]

    def _picture(self, attributes: Mapping[str, str]) -> None:
        if attributes and self.current is not None:
            region = self.current.index
            self.flat.pictures.append(Picture(len(self.blocks), region, attributes))

    def _meta(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "meta":
            if "content" in attributes:
                self.flat.metas.append(attributes)
                if attributes.get("itemprop", "").startswith("date"):
                    kind = hints.attributed(attributes)
                    self.flat.cues.append(Cue(kind, len(self.blocks), "", attributes["content"]))
        elif attributes.get("rel") == "canonical":
            self.flat.metas.append({"name": "canonical", "content": attributes.get("href", "")})

    # --- blocks ---------------------------------------------------------------------------

    def flush(self) -> None:
        """What was gathered becomes a block."""
        chunks = self.chunks
        size = len(chunks)
        raw = chunks[0] if size == 1 else "".join(chunks)
        if not raw.isspace():
            words = raw.split()
            text = raw.strip("\n\x0b") if self.preformatted else " ".join(words)
            if not is_clean(text):
                text = clean(text).strip()
            if text:
                self._add(text, len(words))
        self.flushed += size
        chunks.clear()
        if self.marks:
            self.marks.clear()
        if self.unseen:
            self._flush_unseen()

    def _add(self, text: str, words: int) -> None:
        if self.current is None:
            self._open_region("body", {})
        region = self.current
        assert region is not None  # noqa: S101 - it has just been opened
        href, markup, linked = None, None, 0
        if self.inline:
            self._mark_open()
        if marks := self.marks:
            linked = self._link_chars(len(text))
            if linked == len(text) and len(marks) == 1:
                href = marks[0][3] and clean(marks[0][3])
            else:
                markup = Markup(tuple(self.chunks), tuple(marks))
        if len(text) > LONGEST_SPACED_WORD * words:
            words = length_in_words(text, words)
        index = len(self.blocks)
        self.blocks.append(PageBlock(index, text, region.tag, region.index, words, linked, href, markup))

    def _mark_open(self) -> None:
        """Marks for what is still open, as far as it has come: the innermost of each kind."""
        kinds: set[SpanKind] = set()
        for opened in reversed(self.inline[-MOST_OPEN:]):
            if opened and opened[0] and opened[0] not in kinds:
                kinds.add(opened[0])
                self.marks.append((opened[0], max(0, opened[1] - self.flushed), len(self.chunks), opened[2]))

    def _link_chars(self, most: int) -> int:
        linked = 0
        outermost = len(
            self.chunks
        )  # where the last link begins that was counted: what ends later lies in it
        for kind, since, until, _ in reversed(self.marks):
            if kind == "link" and until <= outermost:
                text = self.chunks[since] if until == since + 1 else "".join(self.chunks[since:until])
                linked += len(text.strip())
                outermost = since
        return min(linked, most)

    def _flush_unseen(self) -> None:
        texts = list(filter(None, map(one_line, self.unseen)))
        self.unseen.clear()
        for text in texts:
            self._open_region("span", {"hidden": ""})
            self._add(text, text.count(" ") + 1)
            self._close_region()
            self.marks.clear()


def _cue(attributes: Mapping[str, str]) -> int:
    found = hints.named(attributes["class"]) if "class" in attributes else 0
    if not hints.TELLING.isdisjoint(attributes):
        found |= hints.attributed(attributes)
    return found & _TOLD_INLINE
