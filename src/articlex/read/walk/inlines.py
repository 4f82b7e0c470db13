"""Elements in a line: links, emphasis, cues, quotations, and what of them a reader does not see."""

from __future__ import annotations

import re
from collections.abc import Mapping

from articlex.cleaning import one_line
from articlex.lang.quotation_marks import quotation_marks
from articlex.lang.words import words_of
from articlex.markup import LINE_BREAK
from articlex.page import NO_REGION, Cue
from articlex.parts import SpanKind
from articlex.read import hints
from articlex.read.walk.blocks import MOST_OPEN, UNSEEN, Blocks
from articlex.read.walk.pictures import LONGEST_GAP
from articlex.read.walk.state import NEAR, Inline
from articlex.read.walk.tags import HEADINGS, TEXTS

LONGEST_PERMALINK = 6  # words
FEWEST_IN_TIP = 2  # spaces in what a tip says; fewer may be the end of a word
LONGEST_MARK = 2  # spaces in the mark of a footnote; more of them are the note
_ONE_TEXT = {"h1"} | TEXTS - {"blockquote"}  # in other headings a kicker is a line of its own
_MARKED: Mapping[str, SpanKind] = {"a": "link", "b": "strong", "strong": "strong", "i": "em", "em": "em"}
_CUES = (
    hints.BYLINE | hints.DATE | hints.MODIFIED | hints.CREDIT | hints.CAPTION | hints.DATELINE
    | hints.KICKER | hints.HEADLINE
)  # fmt: skip
_DOUBTED = UNSEEN | hints.UNSPOKEN | hints.ADVERTISING | hints.FOOTNOTE | hints.WIDGET
_INLINE_HINTS = _CUES | _DOUBTED | hints.FORMULA | hints.ICON | hints.RELATED | hints.BLOCK
_NAMING = hints.BYLINE | hints.CAPTION  # boxes in which elements in a line hold names
_QUOTATION = 1 << 62  # beside the hints of an inline element: it is a `<q>`
_OPENING_MARKS = frozenset('“„«‹「『"‘‚”')
_NOTE_MARK = re.compile(r"\s*[\[(]?\d{1,3}[\])]?\s*")  # a raised number, which may be a power too
_ENDS_LABEL = frozenset(":,")
_POINTED = ("title", "data-timestamp")
_YEAR = re.compile(r"\d{4}")
_ANCHORS = frozenset("#¶§🔗∞")  # the text of a link to the heading that it stands in


def _moment(attributes: Mapping[str, str]) -> str | None:
    """The moment that an element of a date has for machines, or for those who point at it: `2 hours ago`."""
    if value := attributes.get("datetime") or attributes.get("content"):
        return value
    return next((value for name in _POINTED if _YEAR.search(value := attributes.get(name, ""))), None)


class Inlines(Blocks):
    """The part of the walk that keeps what stands in a line."""

    def _inline(self, tag: str, attributes: Mapping[str, str]) -> Inline | None:
        if tag in _MARKED:
            cue = self._cue(tag, attributes) if len(attributes) > (tag == "a") else 0
            return _MARKED[tag], self.flushed + len(self.chunks), attributes.get("href"), cue, None
        if tag == "time":
            cue = self._cue(tag, attributes) | hints.DATE
            return None, self.flushed + len(self.chunks), None, cue, _moment(attributes)
        if tag == "sup":
            cue = self._cue(tag, attributes) if attributes else 0
            return "footnote", self.flushed + len(self.chunks), None, cue, None
        if (region := self.current) and region.own & _NAMING:
            if tag == "cite" and region.own & hints.CAPTION:
                return None, self.flushed + len(self.chunks), None, hints.CREDIT, None
            if tag == "span" and region.own & hints.BYLINE:
                self._part_names()
        if attributes and (cue := self._cue(tag, attributes)):
            value = _moment(attributes) if cue & hints.DATE else attributes.get("content")
            if cue & hints.FORMULA:
                value = attributes.get("data-tex") or attributes.get("data-latex")
            return None, self.flushed + len(self.chunks), None, cue, value
        return None

    def _cue(self, tag: str, attributes: Mapping[str, str]) -> int:
        """What its attributes say of an element that begins. One that is a block begins a line."""
        found = 0
        others = len(attributes) - ("href" in attributes)
        if "class" in attributes:
            others -= 1
            names = attributes["class"]
            found = hints.named(names)
            if self.is_styled:
                found |= self.style[tag, names]
        if others and not hints.HINTING.isdisjoint(attributes):
            found |= hints.attributed_inline(attributes)
        if found & hints.BLOCK:
            self._part()
        return found & _INLINE_HINTS

    def _phrase(self, tag: str, attributes: Mapping[str, str]) -> Inline | None:
        """An inline element of the rarer kinds begins, or the address of `<base>`."""
        if tag == "q":
            cue = self._cue(tag, attributes) | _QUOTATION
            opened = None, self.flushed + len(self.chunks), None, cue, None
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

    def _close_inline(self, opened: Inline) -> None:
        kind, since, href, cue, value = opened
        chunks = self.chunks
        since = max(0, since - self.flushed)
        if (cue or value) and self._tell(cue, value, kind, since):
            return
        if kind:
            if href and href[0] == "#" and self._is_anchor(since):
                del chunks[since:]
                return
            if kind == "footnote" and not self._is_note_mark(since):
                return
            self.marks.append((kind, since, len(chunks), href))
        if cue & hints.BLOCK:
            self._part()

    def _is_note_mark(self, since: int) -> bool:
        """Whether what was raised is a number, in a few pieces."""
        chunks = self.chunks
        return len(chunks) <= since + NEAR and _NOTE_MARK.fullmatch("".join(chunks[since:])) is not None

    def _tell(self, cue: int, value: str | None, kind: SpanKind | None, since: int) -> bool:
        """What the hints of an element that ends say of its text; whether nobody sees it."""
        chunks = self.chunks
        if cue & _QUOTATION:
            self._close_quotation(since)
        if cue & _DOUBTED and self._is_unseen(cue, kind, since):
            self._take_out(since, cue)
            return True
        if cue & hints.FORMULA and value:
            del chunks[since:]
            self._add_formula(value)
        elif cue & hints.FORMULA:
            self._close_drawing(since)
        elif cue & hints.BYLINE and self._in_quote():
            self._box(since, "cite", {})
        elif (value or (cue & _CUES and len(chunks) > since)) and len(self.inline) < MOST_OPEN:
            text = one_line("".join(chunks[since:]))
            self.flat.cues.append(Cue(cue & _CUES, len(self.blocks), text, value))
        return False

    def _part(self) -> None:
        """A block begins or ends within a line, by its style: what comes next is another line of this text, in an
        element that holds one text, or a text of its own."""
        chunks = self.chunks
        if self.preformatted:
            if chunks and chunks[-1][-1:] != "\n":
                chunks.append("\n")
            return
        region = self.current
        if chunks and not (region and region.tag in _ONE_TEXT):
            self.flush()
        if region:
            region.own |= hints.BLOCK  # it has lines
        chunks.append(LINE_BREAK)
        self.broken = True

    def _part_names(self) -> None:
        """In a byline, an element that begins right behind a letter is another line: a role, a city, one more name."""
        chunks = self.chunks
        if chunks and chunks[-1][-1:].isalpha():
            chunks.append(LINE_BREAK)
            self.broken = True

    def _is_anchor(self, since: int) -> bool:
        """Whether a link leads to nothing but the heading that it stands in."""
        region, chunks = self.current, self.chunks
        if region is None or region.tag not in HEADINGS or len(chunks) > since + NEAR:
            return False
        return "".join(chunks[since:]).strip() in _ANCHORS

    def _close_quotation(self, since: int) -> None:
        """The marks around a `<q>`, unless the page has set them itself."""
        self.quotations = max(0, self.quotations - 1)
        chunks = self.chunks
        opening, closing = quotation_marks(self.flat.language, self.quotations)
        before = "".join(chunks[max(0, since - NEAR) : since])[-1:]
        inner = "".join(chunks[since + 1 : since + NEAR])
        if chunks[since : since + 1] == [opening] and (
            before in _OPENING_MARKS or inner.lstrip()[:1] in _OPENING_MARKS
        ):
            chunks[since] = ""
        else:
            chunks.append(closing)

    def _is_unseen(self, cue: int, kind: SpanKind | None, since: int) -> bool:
        """Whether an inline element that its markup puts in doubt is not shown, or says nothing."""
        if cue & hints.HIDDEN:
            return True
        if len(self.inline) >= MOST_OPEN:  # all of them look at the same text
            return False
        if cue & (hints.SCREEN_READER | hints.OFF_SCREEN):  # over a caption, the label of its credit is
            is_label = cue & hints.OFF_SCREEN or "".join(self.chunks[since:]).rstrip()[-1:] in _ENDS_LABEL
            return not (is_label and self.current and self.current.tag == "figcaption")
        if cue & hints.UNSPOKEN:
            return self._is_ornament(cue, kind, since)
        text = "".join(self.chunks[since:])
        if cue & hints.FOOTNOTE:
            return not kind and text.count(" ") > LONGEST_MARK
        if cue & hints.ADVERTISING and "labels_advertising" in words_of("und").label(text.strip()):
            return not kind
        return bool(cue & hints.WIDGET) and not kind and self._is_tip(text, since)

    def _is_ornament(self, cue: int, kind: SpanKind | None, since: int) -> bool:
        """Whether what is not read out is nothing but an icon or the like; of the rest the end of the block decides."""
        if cue & hints.ICON or self._follows_formula(since):
            return True
        if kind == "link":  # a long one is a text that is linked a second time
            return "".join(self.chunks[since:]).count(" ") < LONGEST_PERMALINK
        if cue & hints.FORMULA:  # of which the page has no source
            return False
        self.has_rarities = True
        if self._is_blank(self.spoken_at, since):  # what has just been read out
            self.spoken_at = len(self.chunks)
        else:
            while self.unspoken and self.unspoken[-1][0] >= since:
                self.unspoken.pop()  # a part of it
            self.unspoken.append((since, len(self.chunks)))
        return False

    def _is_tip(self, text: str, since: int) -> bool:
        """Whether a text is what a pop-up says of the word that it stands right behind, without a space."""
        glued = text[:1].isalnum() and "".join(self.chunks[max(0, since - 1) : since])[-1:].isalnum()
        return glued and text.count(" ") >= FEWEST_IN_TIP

    def _take_out(self, since: int, cue: int) -> None:
        """What is not shown becomes a block of its own; but the formula in it is what a picture shows."""
        chunks, marks = self.chunks, self.marks
        if cue & UNSEEN:
            self.spoken_at = since
            self.has_rarities = True
            shown = since
            while self.unspoken and self._is_blank(self.unspoken[-1][1], shown):
                shown, _ = self.unspoken.pop()  # the same for the eye
        formula = ""  # the first in it
        while marks and marks[-1][2] > since:
            kind, start, _, _ = marks.pop()
            if kind == "formula" and start >= since:
                formula = chunks[start]
        text = "".join(chunks[since:])
        del chunks[since:]
        if cue & hints.FOOTNOTE and chunks and _NOTE_MARK.fullmatch(chunks[-1]):
            text = f"{chunks[-1]} {text}"
        if not formula:
            self.unseen.append((text, cue))
        elif not self._follows_formula(since):
            self._add_formula(formula)

    def _is_blank(self, since: int, until: int) -> bool:
        """Whether nothing that people read stands between two places, of which the first is one."""
        near = 0 <= since <= until <= since + LONGEST_GAP
        return near and not "".join(self.chunks[since:until]).strip()

    def _in_quote(self) -> bool:
        """Whether what is open is a quote, or a paragraph in one."""
        region = self.current
        above = self.regions[region.parent] if region and region.parent != NO_REGION else region
        return any(around and around.own & (hints.QUOTE | hints.SET_APART) for around in (region, above))

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
