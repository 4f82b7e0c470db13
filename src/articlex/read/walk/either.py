"""Elements that part paragraphs unless they stand in a sentence: buttons, players, elements of the page's own."""

from __future__ import annotations

from collections.abc import Mapping

from articlex.page import NO_REGION, Cue, Region
from articlex.read import hints
from articlex.read.inheritance import ends_sentence
from articlex.read.walk.inlines import Inlines
from articlex.read.walk.pictures import LONGEST_GAP
from articlex.read.walk.tags import HEADINGS, SENTENCES, TEXTS

_FALLBACKS = frozenset("audio noscript object video".split())
"""Their text is for browsers that can do no better."""


class Either(Inlines):
    """The part of the walk that tells whether such an element is a container or a piece of a line."""

    def _open_either(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._show(tag, attributes)
        if "datetime" in attributes:
            self.flat.cues.append(Cue(hints.DATE, len(self.blocks), "", attributes["datetime"]))
        if tag == "button" and "aria-controls" in attributes and self._unfolds(attributes):
            self.unfolding.add(attributes["aria-controls"])
        if not self._is_in_sentence(tag):
            if self.chunks:
                self.flush()
            self._open_region(tag, attributes)
            self.either.append(None)
            return
        inline = None if tag in _FALLBACKS else self._inline(tag, attributes)
        here = self.flushed + len(self.chunks)
        self.inline.append((None, here, None, hints.HIDDEN, None) if tag in _FALLBACKS else inline)
        self.either.append((tag, attributes, here))

    def _unfolds(self, attributes: Mapping[str, str]) -> bool:
        """Whether a button shows a part of a text: it stands in a heading, or its class or one around it says so."""
        region = self.current
        if region is None or region.tag in HEADINGS:
            return region is not None
        around = (outer.names for outer in self._around(region))
        classes = (attributes.get("class", ""), region.names, *around)
        return any(hints.named(names) & hints.FOLD for names in classes)

    def _is_in_sentence(self, tag: str) -> bool:
        """Whether an element that begins is part of a sentence. The last line of a quote says whose it is."""
        region = self.current
        if region is None:
            return False
        if tag == "cite":
            return self._cites_in_sentence(region)
        if region.tag in SENTENCES or tag == "template":
            return region.tag in SENTENCES
        if region.tag not in TEXTS and not (region.tag == "div" and "-" in tag):
            return False
        last = self._last_words()
        return bool(last) and not ends_sentence(last)

    def _last_words(self) -> str:
        """The last piece of the text so far, if one of the last few says anything."""
        return next((text for chunk in self.chunks[: -LONGEST_GAP - 1 : -1] if (text := chunk.strip())), "")

    def _cites_in_sentence(self, region: Region) -> bool:
        """Whether a `<cite>` that begins is none of a speaker, after what a quote says."""
        text = "".join(self.chunks[-LONGEST_GAP:]).strip()
        if region.tag == "blockquote":
            return bool(text) and not ends_sentence(text)
        if not text and self._follows_quote(region):
            return False
        quoted = region.tag == "p" and region.parent != NO_REGION
        return not (
            quoted and self.regions[region.parent].tag == "blockquote" and text and ends_sentence(text)
        )

    def _follows_quote(self, region: Region) -> bool:
        """Whether the last thing in a container, so far, is a quote."""
        if not self.blocks:
            return False
        last = self.regions[self.blocks[-1].region]
        return any(
            inner.tag == "blockquote" and inner.parent == region.index
            for inner in (last, *self._around(last))
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
        in_div = self.current is not None and self.current.tag == "div"
        if (own & hints.FURNITURE or in_div) and 0 <= since < len(self.chunks):
            self._box(since, tag, attributes)
