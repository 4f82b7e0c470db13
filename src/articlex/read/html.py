"""HTML to a flat page: the one walk, done while libxml2 parses.

The parser calls `_Walk` for every tag, so no tree is built: that saves time and most of the memory, and
the limits of libxml2's trees (256 nested elements, the end at the first `</html>`) do not exist.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import regex
from lxml import etree

from articlex.errors import LimitExceeded
from articlex.lang.quotation_marks import quotation_marks
from articlex.lang.words import words_of
from articlex.limits import Meter, MeteredTarget
from articlex.page import NO_REGION, Cue, PageBlock, Picture, Region
from articlex.parts import SpanKind
from articlex.read import hints
from articlex.read.cleaning import LONGEST_SPACED_WORD, clean, is_clean, length_in_words, one_line
from articlex.read.formulas import Formula, bare_tex
from articlex.read.inheritance import ends_sentence
from articlex.read.own_style import OwnStyle
from articlex.read.spans import LINE_BREAK, Mark, Markup

_PARTING = frozenset(
    "address article aside blockquote body caption center dd dialog dir div dl dt fieldset"
    " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu"
    " nav ol p pre search section table tbody td tfoot th thead tr ul".split()
)
_EITHER = frozenset("audio button cite details noscript object picture summary template video".split())
"""Elements that part paragraphs, but not where they stand in a sentence; so do those with a hyphen."""
_SENTENCES = frozenset("p h1 h2 h3 h4 h5 h6".split())
"""They hold nothing else: https://html.spec.whatwg.org/#phrasing-content"""
_FALLBACKS = frozenset("audio noscript object video".split())
"""Their text is for browsers that can do no better."""
_PLAYERS = frozenset(
    "video audio video-js lite-youtube amp-youtube amp-twitter amp-instagram amp-facebook amp-iframe amp-vimeo"
    " amp-video amp-audio amp-brightcove".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_TEXTS = frozenset("li dd dt td th figcaption blockquote".split())
"""They hold sentences or blocks; what stands after the beginning of a sentence is part of it."""
_CELLS = frozenset(("td", "th"))
_NOTED = _CELLS | {"html", "pre", "footer"}
_PLAYERS_HOST = "//players."  # of scripts that set a player in their place, as those of Brightcove
_NUMBERED = frozenset(("ol", "li"))
_UNREAD = frozenset(
    "script style template svg math textarea select datalist iframe canvas title rt rp".split()
)
_ENDED_BY = {"svg": _PARTING, "math": _PARTING, "rt": _PARTING | {"rb"}, "rp": _PARTING | {"rb"}}
"""What ends an element that is not read, though its own end is still to come."""
_MARKED: Mapping[str, SpanKind] = {"a": "link", "b": "strong", "strong": "strong", "i": "em", "em": "em"}
_PICTURES = frozenset(("img", "amp-img", "source"))
_CUES = (
    hints.BYLINE | hints.DATE | hints.MODIFIED | hints.CREDIT | hints.CAPTION | hints.DATELINE
    | hints.KICKER | hints.HEADLINE
)  # fmt: skip
_TOLD_APART = hints.EMBED | hints.HIDDEN
_UNSEEN = hints.HIDDEN | hints.SCREEN_READER | hints.OFF_SCREEN
_DOUBTED = _UNSEEN | hints.UNSPOKEN | hints.ADVERTISING
_TOLD_INLINE = _CUES | _DOUBTED | hints.FORMULA | hints.ICON
_QUOTATION = 1 << 62  # beside the hints of an inline element: it is a `<q>`
_INLINE = frozenset("a span b strong i em time font small u label sup sub abbr mark".split())
_RELATED_PAGES = frozenset(("canonical", "amphtml", "next", "license"))  # what a <link> leads to
_VOID = _PICTURES | {"br", "meta", "link"}  # what opens nothing that its end would close

MOST_OPEN = 16  # inline elements around a text that say something of it
LONGEST_PERMALINK = 6  # words
LONGEST_SYMBOL = 24  # characters: flags and families of emoji take several each
NEAR = 8  # elements around one, or pieces of text before it, that are looked at
_IN_TEXT = frozenset("p li td dd dt blockquote figcaption div".split())
_OPENING_MARKS = frozenset('“„«‹「『"‘‚”')
_SYMBOL = regex.compile(r"(?:[\p{So}\p{Sk}\p{Sm}\p{Sc}\p{No}\p{Mn}\p{Me}\u200d]|[0-9#*]\ufe0f?\u20e3)+")
_BACKGROUND = regex.compile(r"(?i)background(?:-image)?+\s*+:[^;]*?url\(\s*+['\"]?+([^'\")]++)")
_FORMULA_PICTURE = regex.compile(r"(?i)\b(?:la)?tex\b|\bmwe-math|\bkatex|quicklatex")
_EMOJI_PICTURE = regex.compile(r"(?i)\b(?:tw)?emoji|\bsmiley")
_PHOTOGRAPH = regex.compile(r"(?i)\.(?:jpe?g|png|webp|avif)(?:[?#]|$)")
_SEEN_ALONE = frozenset('“”„‚‘’«»‹›"$€£¥')  # shown though not read out, and no ornament
_ANCHORS = frozenset("#¶§🔗∞")  # the text of a link to the heading that it stands in


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


_Inline = tuple[SpanKind | None, int, str | None, int, str | None]
"""An open inline element whose text matters: its mark, the chunk it begins with, counted from the head
of the page, where it links to, its hints, and the value that stands in an attribute."""


_Box = tuple[int, int, str, Mapping[str, str]]
"""The chunks of a button or the like in a sentence, its tag and attributes."""


Watch = Callable[[Any], Any]
"""What makes of the walk a parser's target that sees everything before it."""


def flatten(markup: bytes, meter: Meter | None = None, watch: Watch | None = None) -> Flat:
    """Walk UTF-8 markup once, watched by `watch`. Bad markup never raises; a page without any gives an empty `Flat`.

    Raises `LimitExceeded` where the page costs more than its meter allows.
    """
    walk = _Walk()
    target = watch(walk) if watch else walk
    target = MeteredTarget(target, meter) if meter else target
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
        self.either: list[tuple[str, Mapping[str, str], int] | None] = []
        self.boxes: list[_Box] = []
        self.unseen: list[tuple[str, int]] = []
        self.unspoken: list[tuple[int, int]] = []  # chunks that are shown but not read out
        self.has_rarities = False  # boxes, or what is unspoken
        self.spoken_at = -1  # where text that is read out but not shown was taken out last
        self.style = OwnStyle()
        self.is_styled = False  # whether the page's own style hides any class
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
            self._picture(attributes, tag)
        elif tag in ("meta", "link"):
            self._meta(tag, attributes)
        elif tag in _EITHER or "-" in tag:
            self._open_either(tag, attributes)
        else:
            self.inline.append(self._phrase(tag, attributes))

    def end(self, tag: str) -> None:
        """An element ends. libxml2 closes every element it opened, innermost first."""
        if self.skipped_depth:
            self._end_skipped(tag)
        elif tag in _PARTING:
            if self.chunks:
                self.flush()
            self._close_region()
        elif tag in _INLINE:
            if self.inline and (opened := self.inline.pop()):
                self._close_inline(opened)
        elif tag in _EITHER or ("-" in tag and tag not in _PICTURES):
            self._close_either()
        elif tag not in _VOID and self.inline and (opened := self.inline.pop()):
            self._close_inline(opened)

    def close(self) -> None:
        """The parser's last call."""

    # --- regions --------------------------------------------------------------------------

    def _open_region(self, tag: str, attributes: Mapping[str, str]) -> None:
        own = hints.BY_TAG.get(tag, 0)
        names = ""
        others = len(attributes)
        if others:
            if "class" in attributes:
                names = attributes["class"]
                own |= hints.named(names)
                others -= 1
                if self.is_styled:
                    own |= self.style[names] & hints.HIDDEN
            if others:
                own |= self._hints_beside_class(attributes)
        regions = self.regions
        parent = self.current
        if parent is None:
            above, path = NO_REGION, hash(tag)
        else:
            above, path = parent.index, hash((parent.path, tag, names))
        self.current = region = Region(len(regions), tag, names, own, above, path, len(self.blocks))
        regions.append(region)
        if tag in _NOTED or own & _TOLD_APART:
            self._note(region, attributes)
        if others:
            if tag in _NUMBERED:
                self._number(region, attributes)
            if "style" in attributes:
                self._background(region, attributes)

    def _hints_beside_class(self, attributes: Mapping[str, str]) -> int:
        found = 0
        if "id" in attributes:
            found = hints.named(attributes["id"])
            if found & hints.FURNITURE:
                self.flat.ids[len(self.regions)] = attributes["id"]
        if not hints.TELLING.isdisjoint(attributes):
            found |= hints.attributed(attributes)
        return found

    def _note(self, region: Region, attributes: Mapping[str, str]) -> None:
        """What else matters of a few elements."""
        if region.own & hints.EMBED:
            self._embed(attributes)
        if attributes.get("id") in self.unfolding:
            region.own &= ~hints.HIDDEN
        match region.tag:
            case "pre":
                self.preformatted += 1
                self._name_language(attributes)
            case "html":
                language = attributes.get("lang") or attributes.get("xml:lang", "")
                self.flat.language = self.flat.language or language
            case "footer":
                if any(outer.tag == "blockquote" for outer in self._around(region)):
                    region.own &= ~hints.FOOTER  # it says whose words these are
            case "td" | "th":
                rows, columns = attributes.get("rowspan", ""), attributes.get("colspan", "")
                if rows or columns:
                    self.flat.extents[region.index] = _extent(rows), _extent(columns)

    def _number(self, region: Region, attributes: Mapping[str, str]) -> None:
        """The number that a list begins with or an item has, and how a list writes its numbers."""
        given = attributes.get("start" if region.tag == "ol" else "value", "").strip()
        form = attributes.get("type", "") + ("-" if "reversed" in attributes else "")
        number = int(given) if _INTEGER.fullmatch(given) else None
        if number is not None or form:
            self.flat.numbers[region.index] = number, form

    def _name_language(self, attributes: Mapping[str, str]) -> None:
        """The language of code, which may stand in attributes of its own, goes to the names of its `<pre>`."""
        for name in ("class", "data-language", "data-lang", "lang"):
            if (given := attributes.get(name)) and self.current:
                given = given if name == "class" else f"language-{given}"
                self.current.names = f"{self.current.names} {given}".strip()

    def _background(self, region: Region, attributes: Mapping[str, str]) -> None:
        """The picture that an element's style puts behind it, in a figure, is what that figure shows."""
        if (found := _BACKGROUND.search(attributes["style"])) and self._in_figure(region):
            alt = attributes.get("aria-label") or attributes.get("title", "")
            self.flat.pictures.append(Picture(len(self.blocks), region.index, {"src": found[1], "alt": alt}))

    def _in_figure(self, region: Region) -> bool:
        return region.tag == "figure" or any(outer.tag == "figure" for outer in self._around(region))

    def _around(self, region: Region) -> Iterator[Region]:
        """The elements that a region lies in, innermost first, as far as matters."""
        for _ in range(NEAR):
            if region.parent == NO_REGION:
                return
            region = self.regions[region.parent]
            yield region

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
        if region.start == stop and region is regions[-1] and region.tag not in _CELLS:
            pictures, embeds = self.flat.pictures, self.flat.embeds
            holds_one = (pictures and pictures[-1].region == region.index) or (
                embeds and embeds[-1].region == region.index
            )
            if not holds_one:
                regions.pop()

    # --- elements that part paragraphs or stand in a sentence ------------------------------

    def _open_either(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _PLAYERS:
            own = "src" in attributes and tag in ("video", "audio", "amp-video", "amp-audio")
            self._embed({**attributes, "media": tag} if own else {**attributes, "player": tag})
        elif tag == "object" and "data" in attributes:
            self._embed({"src": attributes["data"]})
        elif "src" in attributes and self.current and self._in_figure(self.current):
            self._picture(attributes)
        if "poster" in attributes and self.current and self._in_figure(self.current):
            self._picture({"src": attributes["poster"]})
        if (
            tag == "button"
            and "aria-controls" in attributes
            and self.current
            and self.current.tag in _HEADINGS
        ):
            self.unfolding.add(attributes["aria-controls"])
        if not self._stands_in_sentence(tag):
            if self.chunks:
                self.flush()
            self._open_region(tag, attributes)
            self.either.append(None)
            return
        here = self.flushed + len(self.chunks)
        fallback = tag in _FALLBACKS
        inline = (None, here, None, hints.HIDDEN, None) if fallback else self._inline(tag, attributes)
        self.inline.append(inline)
        self.either.append((tag, attributes, here))

    def _stands_in_sentence(self, tag: str) -> bool:
        """Whether an element that begins is part of a sentence. The last line of a quote says whose it is."""
        region = self.current
        if region is None:
            return False
        if tag == "cite":
            return self._cites_in_sentence(region)
        if region.tag in _SENTENCES or tag == "template" or region.tag not in _TEXTS:
            return region.tag in _SENTENCES
        last = next((chunk for chunk in reversed(self.chunks) if not chunk.isspace()), "").strip()
        return bool(last) and not ends_sentence(last)

    def _cites_in_sentence(self, region: Region) -> bool:
        """Whether a `<cite>` that begins is none of a speaker, after what a quote says."""
        text = "".join(self.chunks).strip()
        if region.tag == "blockquote":
            return bool(text) and not ends_sentence(text)
        quoted = region.tag == "p" and region.parent != NO_REGION
        return not (
            quoted and self.regions[region.parent].tag == "blockquote" and text and ends_sentence(text)
        )

    def _close_either(self) -> None:
        if not self.either:
            return
        opened = self.either.pop()
        if opened is None:
            if self.chunks:
                self.flush()
            self._close_region()
            return
        if self.inline and (inline := self.inline.pop()):
            self._close_inline(inline)
        tag, attributes, since = opened
        since -= self.flushed
        own = hints.BY_TAG.get(tag, 0) | hints.named(attributes.get("class", ""))
        if own & hints.FURNITURE and 0 <= since < len(self.chunks):
            self.has_rarities = True
            self.boxes.append((since, len(self.chunks), tag, attributes))

    def _boxed_from(self) -> int | None:
        """The first of the boxes that a block is, or ends in after its last sentence."""
        chunks = self.chunks
        stop = last = len(chunks)  # `last` goes back to the end of the words before a box
        first = None
        tag = self.current.tag if self.current else ""
        for at in reversed(range(len(self.boxes))):
            since, until, _, _ = self.boxes[at]
            if "".join(chunks[until:stop]).strip():
                break
            last = min(last, since)
            while last and not chunks[last - 1].strip():
                last -= 1
            before = "".join(chunks[max(0, last - NEAR) : last]).rstrip()
            if bool(before) if tag in _HEADINGS else not before or ends_sentence(before) or tag in _TEXTS:
                first = at
            stop = since
        return first

    def _flush_boxes(self) -> None:
        """Buttons and the like that are no words of a sentence become a block of their own."""
        first = self._boxed_from()
        boxes = self.boxes[:]
        self.boxes.clear()
        if first is None:
            return
        since, _, tag, attributes = boxes[first]
        box, marks = self.chunks[since:], self.marks
        del self.chunks[since:]
        self.marks = [mark for mark in marks if mark[2] <= since]
        if self.chunks:
            self.flush()
        self._open_region(tag, attributes)
        self.chunks += box
        self.marks = [(kind, max(0, s - since), u - since, href) for kind, s, u, href in marks if u > since]
        self.flush()
        self._close_region()

    # --- inline elements ------------------------------------------------------------------

    def _inline(self, tag: str, attributes: Mapping[str, str]) -> _Inline | None:
        if tag in _MARKED:
            cue = self._cue(attributes) if len(attributes) > (tag == "a") else 0
            return _MARKED[tag], self.flushed + len(self.chunks), attributes.get("href"), cue, None
        if tag == "time":
            cue = self._cue(attributes) | hints.DATE
            return None, self.flushed + len(self.chunks), None, cue, attributes.get("datetime")
        if attributes and (cue := self._cue(attributes)):
            value = attributes.get("content")
            if cue & hints.FORMULA:
                value = attributes.get("data-tex") or attributes.get("data-latex")
            return None, self.flushed + len(self.chunks), None, cue, value
        return None

    def _cue(self, attributes: Mapping[str, str]) -> int:
        found = 0
        if "class" in attributes:
            names = attributes["class"]
            found = hints.named(names)
            if self.is_styled:
                found |= self.style[names]
        if not hints.TELLING.isdisjoint(attributes):
            found |= hints.attributed_inline(attributes)
        return found & _TOLD_INLINE

    def _phrase(self, tag: str, attributes: Mapping[str, str]) -> _Inline | None:
        """An inline element of the rarer kinds begins, or the address of `<base>`."""
        if tag == "q":
            opened = None, self.flushed + len(self.chunks), None, self._cue(attributes) | _QUOTATION, None
            self.chunks.append(quotation_marks(self.flat.language, self.quotations)[0])
            self.quotations += 1
            return opened
        if tag in ("embed", "oembed"):
            self._embed({"src": attributes.get("src") or attributes.get("url", "")})
        if tag == "base":
            self.flat.base = self.flat.base or attributes.get("href", "")
        if tag == "code" and self.preformatted:
            self._name_language(attributes)
        return self._inline(tag, attributes)

    def _close_inline(self, opened: _Inline) -> None:
        kind, since, href, cue, value = opened
        chunks = self.chunks
        since = max(0, since - self.flushed)
        if cue or value:
            if cue & _QUOTATION:
                self._close_quotation(since)
            if cue & _DOUBTED and self._is_unseen(cue, kind, since):
                self._take_out(since, cue)
                return
            if cue & hints.FORMULA and value:
                del chunks[since:]
                self._add_formula(value)
            elif (value or (cue & _CUES and len(chunks) > since)) and len(self.inline) < MOST_OPEN:
                text = one_line("".join(chunks[since:]))
                self.flat.cues.append(Cue(cue & _CUES, len(self.blocks), text, value))
        if kind:
            if href and href[0] == "#" and self._is_anchor(since):
                del chunks[since:]
                return
            self.marks.append((kind, since, len(chunks), href))

    def _is_anchor(self, since: int) -> bool:
        """Whether a link leads to nothing but the heading that it stands in."""
        region = self.current
        return (
            region is not None
            and region.tag in _HEADINGS
            and "".join(self.chunks[since:]).strip() in _ANCHORS
        )

    def _close_quotation(self, since: int) -> None:
        """The marks around a `<q>`, unless the page has set them itself."""
        self.quotations = max(0, self.quotations - 1)
        chunks = self.chunks
        opening, closing = quotation_marks(self.flat.language, self.quotations)
        before, inner = "".join(chunks[:since])[-1:], "".join(chunks[since + 1 :])
        if chunks[since : since + 1] == [opening] and (
            before in _OPENING_MARKS or inner.lstrip()[:1] in _OPENING_MARKS
        ):
            chunks[since] = ""
        else:
            chunks.append(closing)

    # --- what a reader does not see -------------------------------------------------------

    def _is_unseen(self, cue: int, kind: SpanKind | None, since: int) -> bool:
        """Whether an inline element that its markup puts in doubt is not shown, or says nothing."""
        if cue & (hints.HIDDEN | hints.SCREEN_READER):
            return True
        if cue & hints.OFF_SCREEN:  # over a caption, the label of its credit is
            return not (self.current and self.current.tag == "figcaption")
        if cue & hints.UNSPOKEN:
            if cue & hints.ICON or self._follows_formula(since):
                return True
            if kind == "link":  # a long one is a text that is linked a second time
                return "".join(self.chunks[since:]).count(" ") < LONGEST_PERMALINK
            if cue & hints.FORMULA:  # of which the page has no source
                return False
            if self.spoken_at != since:
                self.has_rarities = True
                self.unspoken.append((since, len(self.chunks)))
            return False
        text = "".join(self.chunks[since:])
        return not kind and "labels_advertising" in words_of("und").label(text.strip())

    def _follows_formula(self, at: int) -> bool:
        return any(kind == "formula" and until == at for kind, _, until, _ in self.marks)

    def _take_out(self, since: int, cue: int) -> None:
        """What is not shown becomes a block of its own; but the formula in it is what a picture shows."""
        chunks, marks = self.chunks, self.marks
        if cue & _UNSEEN:
            self.spoken_at = since
            self.has_rarities = True
            if self.unspoken and self.unspoken[-1][1] == since:
                self.unspoken.pop()  # the same for the eye
        formula = ""  # the first in it
        while marks and marks[-1][2] > since:
            kind, start, _, _ = marks.pop()
            if kind == "formula" and start >= since:
                formula = chunks[start]
        text = "".join(chunks[since:])
        del chunks[since:]
        if not formula:
            self.unseen.append((text, cue))
        elif not self._follows_formula(since):
            self._add_formula(formula)

    def _add_formula(self, text: str) -> None:
        """A formula, in place of what is shown but not read out right before it, or of itself without its
        source."""
        if not (text := bare_tex(text)):
            return
        chunks = self.chunks
        here = len(chunks)
        if self._follows_formula(here):
            chunks[-1] = text
            return
        if self.unspoken and self.unspoken[-1][1] == here:
            del chunks[self.unspoken.pop()[0] :]
            here = len(chunks)
            self.marks = [mark for mark in self.marks if mark[2] <= here]
        self.marks.append(("formula", here, here + 1, None))
        chunks.append(text)

    def _break_line(self) -> None:
        """One `<br>` is a space, two part paragraphs."""
        chunks = self.chunks
        if self.preformatted:
            chunks.append("\n")
            return
        for chunk in reversed(chunks):
            if chunk == LINE_BREAK:
                self.flush()
                return
            if not chunk.isspace():
                break
        chunks.append(LINE_BREAK)
        self.broken = True

    # --- what is not text -----------------------------------------------------------------

    def _start_skipping(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "template" and "shadowrootmode" in attributes:  # shown in place of its host's content
            self._open_either(tag, attributes)
            return
        self.skipped_tag, self.skipped_depth, self.skipped_from = tag, 1, len(self.chunks)
        self.keeps = None
        if tag == "script":
            kind = attributes.get("type", "").lower()
            if "ld+json" in kind:
                self.keeps = self.flat.json_ld
            elif kind.startswith("math/tex"):
                self.keeps = self.tex
            elif "data-telegram-post" in attributes:
                self._embed({"src": f"https://t.me/{attributes['data-telegram-post']}"})
            elif _PLAYERS_HOST in attributes.get("src", ""):
                self._embed({"src": attributes["src"]})
        elif tag == "iframe":
            self._embed(attributes)
        elif tag == "math":
            self.formula = Formula.of(attributes)
        elif tag == "style" and self._is_in_force(attributes):
            self.keeps = self.css

    def _skip(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins inside one that is not read. A block in a drawing or formula ends it, as it
        does in browsers: https://html.spec.whatwg.org/#parsing-main-inforeign; so do the next signs of a
        ruby whose reading was not closed, or a block after it."""
        self.skipped_depth += tag == self.skipped_tag
        if self.skipped_tag not in _ENDED_BY or tag not in _ENDED_BY[self.skipped_tag]:
            if self.formula:
                self.formula.start(tag, attributes, self._text_skipped())
            return
        self.formula = None
        del self.chunks[self.skipped_from :]
        self.inline += [None] * self.skipped_depth  # whose ends are still to come
        self.skipped_depth = 0
        self.start(tag, attributes)

    def _end_skipped(self, tag: str) -> None:
        if self.formula:
            self.formula.end(self._text_skipped())
        if tag == self.skipped_tag:
            self.skipped_depth -= 1
            if not self.skipped_depth:
                self._stop_skipping(tag)

    def _text_skipped(self) -> str:
        """The text that came since the last tag in what is not read as it stands."""
        text = "".join(self.chunks[self.skipped_from :])
        del self.chunks[self.skipped_from :]
        return text

    def _is_in_force(self, attributes: Mapping[str, str]) -> bool:
        """Whether a style sheet is for screens, of browsers that run scripts."""
        for_screens = attributes.get("media", "all").strip().lower() in ("", "all", "screen")
        return for_screens and not (self.current and self.current.tag == "noscript")

    def _stop_skipping(self, tag: str) -> None:
        chunks = self.chunks
        if self.formula:
            formula, self.formula = self.formula, None
            self._add_formula(formula.text())
            return
        if self.keeps is not None:
            self.keeps.append("".join(chunks[self.skipped_from :]))
        elif tag == "title" and not self.flat.title:
            self.flat.title = one_line("".join(chunks[self.skipped_from :]))
        del chunks[self.skipped_from :]
        if self.css:
            self.is_styled = self.style.add(self.css.pop())
        if self.tex:
            self._add_formula(self.tex.pop())

    def _embed(self, attributes: Mapping[str, str]) -> None:
        region = self._shown_around()
        if region is not None:
            self.flat.embeds.append(Picture(len(self.blocks) + bool(self.chunks), region.index, attributes))

    def _shown_around(self) -> Region | None:
        """The element around this place; a `<noscript>` is shown where a script does not do better."""
        region = self.current
        while region and region.tag == "noscript" and region.parent != NO_REGION:
            region = self.regions[region.parent]
        return region

    def _source(self, attributes: Mapping[str, str]) -> None:
        """The first file of a film or a sound."""
        embeds, region = self.flat.embeds, self.current
        if not embeds or region is None or embeds[-1].attributes.get("player") not in ("video", "audio"):
            return
        player = embeds[-1].attributes["player"]
        embeds[-1].attributes = {
            **embeds[-1].attributes,
            "src": attributes["src"],
            "media": player,
            "player": "",
        }

    def _picture(self, attributes: Mapping[str, str], tag: str = "img") -> None:
        region = self.current
        if tag == "source" and "src" in attributes:
            self._source(attributes)
        if not attributes or region is None:
            return
        if (alt := attributes.get("alt")) and self._stands_for_text(region, alt, attributes):
            return
        pictures = self.flat.pictures
        if region.tag == "noscript" and (outer := self._shown_around()):
            doubles = (
                pictures and pictures[-1].region == outer.index and pictures[-1].before == len(self.blocks)
            )
            if not doubles and (self._in_figure(outer) or _PHOTOGRAPH.search(attributes.get("src", ""))):
                region = outer
        pictures.append(Picture(len(self.blocks), region.index, attributes))

    def _stands_for_text(self, region: Region, alt: str, attributes: Mapping[str, str]) -> bool:
        """Whether a picture is a sign or a formula in a sentence, which its alternative text then is."""
        if len(alt) <= LONGEST_SYMBOL and not alt.isascii() and _SYMBOL.fullmatch(alt):
            if (region.tag in _IN_TEXT and (self.chunks or region.tag != "div")) or region.tag == "p":
                self.chunks.append(alt)
                return True
        elif _FORMULA_PICTURE.search(attributes.get("class", "")) or "latex" in attributes.get("src", ""):
            self._add_formula(alt)
            return True
        return "class" in attributes and _EMOJI_PICTURE.search(attributes["class"]) is not None

    def _meta(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "meta":
            if "content" in attributes:
                self.flat.metas.append(attributes)
                if attributes.get("itemprop", "").startswith("date"):
                    kind = hints.attributed(attributes)
                    self.flat.cues.append(Cue(kind, len(self.blocks), "", attributes["content"]))
        elif attributes.get("rel") in _RELATED_PAGES and not (
            "title" in attributes and attributes["rel"] == "next"
        ):
            self.flat.metas.append({"name": attributes["rel"], "content": attributes.get("href", "")})

    # --- blocks ---------------------------------------------------------------------------

    def flush(self) -> None:
        """What was gathered becomes a block."""
        if self.has_rarities:
            self._flush_rarities()
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
        self.broken = False
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
        elif self.broken:
            markup = Markup(tuple(self.chunks), ())
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
        outermost = len(self.chunks)  # the start of the last link counted: what ends after it holds it
        for kind, since, until, _ in reversed(self.marks):
            if kind == "link" and until <= outermost:
                text = self.chunks[since] if until == since + 1 else "".join(self.chunks[since:until])
                linked += len(text.strip())
                outermost = since
        return min(linked, most)

    def _flush_rarities(self) -> None:
        """Settle what only the end of a block tells."""
        self.has_rarities = False
        self.spoken_at = -1
        if self.boxes:
            self._flush_boxes()
        if self.unspoken:
            self._flush_unspoken()

    def _flush_unspoken(self) -> None:
        """What is not read out and has no double for those who listen is an ornament, or the name of an icon."""
        for since, until in self.unspoken:
            if _SEEN_ALONE.issuperset("".join(self.chunks[since:until]).strip()):
                continue
            self.unseen.append(("".join(self.chunks[since:until]), hints.HIDDEN))
            self.chunks[since:until] = [""] * (until - since)
        self.unspoken.clear()

    def _flush_unseen(self) -> None:
        unseen = [(text, cue) for raw, cue in self.unseen if (text := one_line(raw))]
        self.unseen.clear()
        for text, cue in unseen:
            is_label = cue & hints.ADVERTISING and not cue & (_UNSEEN | hints.UNSPOKEN)
            self._open_region("span", {"class": "advertisement"} if is_label else {"hidden": ""})
            self._add(text, text.count(" ") + 1)
            self._close_region()
            self.marks.clear()


_INTEGER = regex.compile(r"-?[0-9]{1,6}")
MOST_EXTENT = 1000  # https://html.spec.whatwg.org/#dom-td-colspan


def _extent(digits: str) -> int:
    """How many rows or columns a cell covers, as its attribute says."""
    digits = digits.strip()
    return min(int(digits), MOST_EXTENT) if digits.isdecimal() and len(digits) < 9 else 1
