"""Blocks of text, made of the pieces that the walk gathered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice, pairwise

from articlex.cleaning import LONGEST_SPACED_WORD, clean, is_clean, length_in_words, one_line
from articlex.lang.words import words_of
from articlex.markup import LINE_BREAK, Markup
from articlex.page import PageBlock
from articlex.parts import SpanKind
from articlex.read import hints
from articlex.read.inheritance import ends_sentence
from articlex.read.walk.regions import Regions
from articlex.read.walk.state import NEAR
from articlex.read.walk.tags import HEADINGS, TEXTS

MOST_OPEN = 16  # inline elements around a text that say something of it
UNSEEN = hints.HIDDEN | hints.SCREEN_READER | hints.OFF_SCREEN
FEWEST_SPACES = 3  # in a text that is no name of an icon
_INDENTED = re.compile(r"[ \t\n\r]*(?:\u3000|\xa0[ \xa0]*\xa0)")
_EMPTY_LINES = re.compile(r"\n\s*\n")
_ON_BUTTONS = frozenset(("labels_sharing", "labels_promotion", "labels_widget"))
_CLOSING_MARKS = frozenset('”’»"')
_CLOSE_UP = frozenset(",.;:!?")
_SEEN_ALONE = frozenset('“”„‚‘’«»‹›"$€£¥')  # shown though not read out, and no ornament


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of preformatted text, in one line each, where it is sentences parted by empty lines; else none."""
    parts = [" ".join(part.split()) for part in _EMPTY_LINES.split(text)]
    return parts if len(parts) > 1 and all(part and ends_sentence(part) for part in parts) else []


class Blocks(Regions):
    """The part of the walk that makes blocks, and settles what only the end of one tells."""

    def flush(self) -> None:
        """What was gathered becomes a block."""
        if self.has_rarities:
            self._flush_rarities()
        if self.broken and not self.preformatted:
            self._part_indented()
        chunks = self.chunks
        size = len(chunks)
        raw = chunks[0] if size == 1 else "".join(chunks)
        if not raw.isspace():
            words = raw.split()
            text = raw.strip("\n\x0b") if self.preformatted else " ".join(words)
            if not is_clean(text):
                text = clean(text).strip()
            if "\n" in text and not self.marks and (parts := _paragraphs(text)):
                self._add_plain(parts)
            elif text:
                self._add(text, len(words))
        self.flushed += size
        chunks.clear()
        if self.marks:
            self.marks.clear()
        self.broken = False
        if self.unseen:
            self._flush_unseen()

    def _part_indented(self) -> None:
        """An indented line below the end of a sentence begins a paragraph, as on pages that know none."""
        starts = [at for at, chunk in enumerate(self.chunks) if chunk == LINE_BREAK and self._is_indented(at)]
        if not starts:
            return
        chunks, marks = self.chunks[:], self.marks[:]
        done = 0  # marks of the paragraphs before
        for since, until in pairwise([0, *starts, len(chunks)]):
            stop = next((at for at in range(done, len(marks)) if marks[at][2] > until), len(marks))
            self.chunks[:] = chunks[since:until]
            self.marks = [(kind, max(0, s - since), u - since, href) for kind, s, u, href in marks[done:stop]]
            self.broken = True
            done = stop
            if until < len(chunks):
                self.flush()

    def _is_indented(self, at: int) -> bool:
        """Whether the line behind a break is indented, and the one before ends a sentence."""
        above = "".join(self.chunks[max(0, at - NEAR) : at]).rstrip()
        line = "".join(self.chunks[at + 1 : at + NEAR])
        return bool(above) and _INDENTED.match(line) is not None and ends_sentence(above)

    def _add_plain(self, texts: list[str]) -> None:
        """Blocks of some texts, without the marks that are open around all of them."""
        inline, self.inline, self.broken = self.inline, [], False
        for text in texts:
            self._add(text, text.count(" ") + 1)
        self.inline = inline

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
        self.drawn = None
        if self.boxes:
            self._flush_boxes()
        if self.unspoken:
            self._flush_unspoken()

    def _flush_unspoken(self) -> None:
        """What is not read out and has no double for those who listen is an ornament, or the name of an icon; unless
        it is all that the block says."""
        if self._is_all_unspoken():
            self.unspoken.clear()
        for since, until in self.unspoken:
            text = "".join(self.chunks[since:until]).strip()
            if _SEEN_ALONE.issuperset(text) or self._is_initial(text, since, until):
                continue
            self.unseen.append(("".join(self.chunks[since:until]), hints.HIDDEN))
            self.chunks[since:until] = [""] * (until - since)
        self.unspoken.clear()

    def _is_initial(self, text: str, since: int, until: int) -> bool:
        """Whether a text is the first letter of the block, set apart from the word or sentence that it begins."""
        if len(text) != 1 or not text.isupper() or any(map(str.strip, islice(self.chunks, since))):
            return False
        return "".join(self.chunks[until : until + NEAR]).lstrip()[:1].islower()

    def _is_all_unspoken(self) -> bool:
        chunks = self.chunks[:]
        for since, until in self.unspoken:
            chunks[since:until] = [""] * (until - since)
        return not "".join(chunks).strip() and "".join(self.chunks).count(" ") >= FEWEST_SPACES

    def _flush_unseen(self) -> None:
        unseen = [(text, cue) for raw, cue in self.unseen if (text := one_line(raw))]
        self.unseen.clear()
        for text, cue in unseen:
            is_label = cue & hints.ADVERTISING and not cue & (UNSEEN | hints.UNSPOKEN)
            is_note = cue & hints.FOOTNOTE and not cue & (UNSEEN | hints.UNSPOKEN)
            named = "advertisement" if is_label else "footnote" if is_note else ""
            self._open_region("span", {"class": named} if named else {"hidden": ""})
            self._add(text, text.count(" ") + 1)
            self._close_region()
            self.marks.clear()

    def _box(self, since: int, tag: str, attributes: Mapping[str, str]) -> None:
        """What was gathered from a piece on becomes a block of its own, if it is no part of a sentence."""
        self.has_rarities = True
        self.boxes.append((since, len(self.chunks), tag, attributes))

    def _flush_boxes(self) -> None:
        """Buttons and the like that are no words of a sentence become a block of their own."""
        first = self._boxed_from()
        boxes = self.boxes[:]
        for since, until, tag, _ in boxes[:first]:
            if tag == "button":
                self._drop_label(since, until)
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

    def _is_glued(self, since: int, until: int) -> bool:
        """Whether no space parts a text from the one before it, though each is words."""
        before = "".join(self.chunks[max(0, since - NEAR) : since])[-1:]
        after = "".join(self.chunks[since : min(until, since + NEAR)])[:1]
        return after.isupper() and (before.isalnum() or before in _CLOSING_MARKS)

    def _drop_label(self, since: int, until: int) -> None:
        """A button among the words of a sentence, such as Follow behind a name, says what no sentence does."""
        chunks = self.chunks
        if until - since > NEAR:
            return
        text = "".join(chunks[since:until]).strip()
        before = "".join(chunks[max(0, since - NEAR) : since])
        if not text[:1].isupper() or not any(map(str.isalnum, before)):
            return
        if _ON_BUTTONS.isdisjoint(words_of("und").label(text)):
            return
        self.unseen.append((text, hints.HIDDEN))
        chunks[since:until] = [""] * (until - since)
        if "".join(chunks[until : until + 1])[:1] in _CLOSE_UP:
            chunks[since - 1] = chunks[since - 1].rstrip()

    def _boxed_from(self) -> int | None:
        """The first of the boxes that a block is, or ends in after its last sentence."""
        chunks = self.chunks
        stop = last = len(chunks)  # `last` goes back to the end of the words before a box
        first = None
        tag = self.current.tag if self.current else ""
        for at in reversed(range(len(self.boxes))):
            since, until, box, _ = self.boxes[at]
            if "".join(chunks[until:stop]).strip():
                break
            last = min(last, since)
            while last and not chunks[last - 1].strip():
                last -= 1
            before = "".join(chunks[max(0, last - NEAR) : last]).rstrip()
            parts = tag in TEXTS or (tag == "div" and box != "cite") or self._is_glued(since, until)
            if bool(before) if tag in HEADINGS else not before or ends_sentence(before) or parts:
                first = at
            stop = since
        return first
