"""Pictures and embeds that the walk meets; some pictures stand for signs of a text."""

from __future__ import annotations

from collections.abc import Mapping

import regex

from articlex.page import Picture, Region
from articlex.read import hints
from articlex.read.formulas import bare_tex
from articlex.read.walk.state import NEAR, State
from articlex.urls import is_address_of_picture

LONGEST_GAP = 100  # pieces of white space between a text and a picture, or its double for those who listen
LONGEST_SYMBOL = 24  # characters: flags and families of emoji take several each
_PLAYERS = frozenset(
    "video audio video-js lite-youtube amp-youtube amp-twitter amp-instagram amp-facebook amp-iframe amp-vimeo"
    " amp-video amp-audio amp-brightcove".split()
)
_FILMS_AND_SOUNDS = frozenset(("video", "audio", "amp-video", "amp-audio"))
_IN_TEXT = frozenset("p li td dd dt blockquote figcaption div".split())
_SYMBOL = regex.compile(r"(?:[\p{So}\p{Sk}\p{Sm}\p{Sc}\p{No}\p{Mn}\p{Me}\u200d]|[0-9#*]\ufe0f?\u20e3)+")
_BACKGROUND = regex.compile(r"(?i)background(?:-image)?+\s*+:[^;]*?url\(\s*+['\"]?+([^'\")]++)")
_FORMULA_PICTURE = regex.compile(r"(?i)\b(?:la)?tex\b|\bmwe-math|\bkatex|quicklatex")
_EMOJI_PICTURE = regex.compile(r"(?i)\b(?:tw)?emoji|\bsmiley")


class Pictures(State):
    """The part of the walk that keeps pictures, embeds, and the formulas that stand in their place."""

    def _picture(self, attributes: Mapping[str, str], tag: str = "img") -> None:
        region = self.current
        if tag == "source" and "src" in attributes:
            self._source(attributes)
        if not attributes or region is None:
            return
        if (alt := attributes.get("alt")) and self._is_text(region, alt, attributes):
            return
        pictures = self.flat.pictures
        if region.tag == "noscript" and (outer := self._shown_around()):
            doubles = (
                pictures and pictures[-1].region == outer.index and pictures[-1].before == len(self.blocks)
            )
            if doubles and _is_placeholder(pictures[-1].attributes):
                pictures[-1].attributes = attributes
                return
            if not doubles and (self._in_figure(outer) or _is_photograph(attributes.get("src", ""))):
                region = outer
        if self.inline and self._in_teaser(region):
            return
        pictures.append(Picture(self._next_block(), region.index, attributes))

    def _next_block(self) -> int:
        """The block that what stands here comes before: after the text that is still being gathered."""
        return len(self.blocks) + any(map(str.strip, self.chunks[-LONGEST_GAP:]))

    def _in_teaser(self, region: Region) -> bool:
        """Whether a link around a picture leads to another story, as its class says."""
        opened = self.inline[-1]
        return bool(opened and opened[3] & hints.RELATED) and not self._in_figure(region)

    def _is_text(self, region: Region, alt: str, attributes: Mapping[str, str]) -> bool:
        """Whether a picture is a sign or a formula in a sentence, which its alternative text then is."""
        if len(alt) <= LONGEST_SYMBOL and not alt.isascii() and _SYMBOL.fullmatch(alt):
            if (region.tag in _IN_TEXT and (self.chunks or region.tag != "div")) or region.tag == "p":
                self.chunks.append(alt)
                return True
        elif len(alt) == 1 and alt.isalpha() and region.tag in _IN_TEXT and not self.chunks:
            self.chunks.append(alt)  # an initial
            return True
        elif _FORMULA_PICTURE.search(attributes.get("class", "")) or "latex" in attributes.get("src", ""):
            self._add_formula(alt)
            return True
        return "class" in attributes and _EMOJI_PICTURE.search(attributes["class"]) is not None

    def _background(self, region: Region, attributes: Mapping[str, str]) -> None:
        """The picture that an element's style puts behind it, in a figure, is what that figure shows."""
        style = attributes["style"]
        if "(" in style and (found := _BACKGROUND.search(style)) and self._in_figure(region):
            alt = attributes.get("aria-label") or attributes.get("title", "")
            self.flat.pictures.append(Picture(len(self.blocks), region.index, {"src": found[1], "alt": alt}))

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

    def _embed(self, attributes: Mapping[str, str]) -> None:
        region = self._shown_around()
        if region is not None:
            self.flat.embeds.append(Picture(self._next_block(), region.index, attributes))

    def _show(self, tag: str, attributes: Mapping[str, str]) -> None:
        """What a player or object shows, and the pictures of other elements in a figure."""
        if tag in _PLAYERS:
            own = "src" in attributes and tag in _FILMS_AND_SOUNDS
            self._embed({**attributes, "media": tag} if own else {**attributes, "player": tag})
        elif tag == "object" and "data" in attributes:
            self._embed({"src": attributes["data"]})
        elif "src" in attributes and self.current and self._in_figure(self.current):
            self._picture(attributes)
        if "poster" in attributes and self.current and self._in_figure(self.current):
            self._picture({"src": attributes["poster"]})

    def _add_formula(self, text: str) -> None:
        """A formula, in place of what is shown but not read out right before it, or of itself without its
        source."""
        if not (text := bare_tex(text)):
            return
        chunks = self.chunks
        if self.drawn and self.drawn[1] == len(chunks):
            self._cut_back(self.drawn[0])
        here = len(chunks)
        if self._follows_formula(here):
            chunks[-1] = text
            return
        if self.unspoken and self.unspoken[-1][1] == here:
            here = self.unspoken.pop()[0]
            self._cut_back(here)
        self.marks.append(("formula", here, here + 1, None))
        chunks.append(text)

    def _close_drawing(self, since: int) -> None:
        """A script has set a formula: what it set gives way to the formula's source, in it or right after it."""
        marks = self.marks[-LONGEST_GAP:]
        source = next((start for kind, start, _, _ in marks if kind == "formula" and start >= since), None)
        if self.drawn and self.drawn[1] == since:
            since = self.drawn[0]  # a preview of it
        if source is None:
            self.has_rarities = True
            self.drawn = since, len(self.chunks)
        else:
            formula = self.chunks[source]
            self._cut_back(since)
            self._add_formula(formula)

    def _cut_back(self, since: int) -> None:
        """Take back the pieces of the block from one on."""
        del self.chunks[since:]
        while self.marks and self.marks[-1][2] > since:
            self.marks.pop()

    def _follows_formula(self, at: int) -> bool:
        return any(kind == "formula" and until == at for kind, _, until, _ in self.marks[-NEAR:])


def _is_photograph(address: str) -> bool:
    """Whether an address is that of a picture, and of none that counts readers."""
    return is_address_of_picture(address) and ".gif" not in address.lower()


def _is_placeholder(attributes: Mapping[str, str]) -> bool:
    """Whether a picture is none but holds the place until a script sets one."""
    return attributes.get("src", "").startswith("data:") and not any(
        name.endswith(("src", "srcset")) for name in attributes if name != "src"
    )
