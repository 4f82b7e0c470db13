"""Elements whose text is none of the page: scripts, styles, drawings, formulas."""

from __future__ import annotations

from collections.abc import Mapping

from articlex.cleaning import one_line
from articlex.page import Cue
from articlex.read import hints
from articlex.read.formulas import Formula
from articlex.read.walk.blocks import MOST_OPEN
from articlex.read.walk.either import Either
from articlex.read.walk.tags import PARTING

_ENDED_BY = {"svg": PARTING, "math": PARTING, "rt": PARTING | {"rb"}, "rp": PARTING | {"rb"}}
"""What ends an element that is not read, though its own end is still to come."""
_SHADOW = frozenset(("shadowrootmode", "shadowroot"))  # the standard's name, and the one before it
_PLAYERS_HOST = "//players."  # of scripts that set a player in their place, as those of Brightcove
_RELATED_PAGES = frozenset(("canonical", "amphtml", "next", "license"))  # what a <link> leads to


class Unread(Either):
    """The part of the walk that passes over such elements, and keeps what they tell of the page."""

    def _start_skipping(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "template" and not _SHADOW.isdisjoint(attributes):  # shown in place of its host's content
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

    def _is_skipped(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Whether an element that begins inside one that is not read is not read either. A block in a drawing or
        formula ends it, as it does in browsers: https://html.spec.whatwg.org/#parsing-main-inforeign; so do the
        next signs of a ruby whose reading was not closed, or a block after it."""
        self.skipped_depth += tag == self.skipped_tag
        if self.skipped_tag not in _ENDED_BY or tag not in _ENDED_BY[self.skipped_tag]:
            if self.formula:
                self.formula.start(tag, attributes, self._text_skipped())
            return True
        self.formula = None
        del self.chunks[self.skipped_from :]
        self.inline += [None] * self.skipped_depth  # whose ends are still to come
        self.skipped_depth = 0
        return False

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
            self.is_hiding = self.style.hides
        if self.tex:
            self._add_formula(self.tex.pop())

    def _is_in_author(self) -> bool:
        """Whether this place is inside an element that markup calls the author."""
        region = self.current
        return bool(region and region.own & hints.BYLINE) or any(
            opened and opened[3] & hints.BYLINE for opened in self.inline[-MOST_OPEN:]
        )

    def _meta(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "meta":
            if "content" in attributes:
                self.flat.metas.append(attributes)
                if "itemprop" in attributes and attributes["itemprop"].startswith("date"):
                    kind = hints.attributed(attributes)
                    self.flat.cues.append(Cue(kind, len(self.blocks), "", attributes["content"]))
                elif attributes.get("itemprop") == "name" and self._is_in_author():
                    self.flat.cues.append(Cue(hints.BYLINE, len(self.blocks), "", attributes["content"]))
        elif attributes.get("rel") in _RELATED_PAGES and not (
            "title" in attributes and attributes["rel"] == "next"
        ):
            self.flat.metas.append({"name": attributes["rel"], "content": attributes.get("href", "")})
