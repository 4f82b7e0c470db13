"""What of a heading is the headline: kickers, subtitles and dates stand inside it on some pages."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from articlex.page import Page, PageBlock
from articlex.read import hints
from articlex.rules.head.titles import claims_of_titles, letters, title_runs

LEAST_KEPT = 0.35  # of a heading's letters that a title must make up for the rest to be none of it
LEAST_OF_A_CLAIM = 0.5  # of them, where a colon joins the rest to what is claimed as a title by itself
_FOUND_ON = regex.compile(r"(?<!\s)\s++\([\w-]++(?:\.[\w-]++)++\)\s*+\d{0,5}$")
_JOINED_BEFORE = regex.compile(r"[:;,/|·•–—-]\s?$|(?:^|\s)\p{Ll}{1,4}\s$")
_JOINED_AFTER = regex.compile(r"\s?[\p{Ll}:;,.!?–—|&’'\"-]")


def bare_heading(page: Page, block: PageBlock) -> str:
    """A heading less the kicker before it and the subtitle behind it that some pages print inside, and less
    the site that aggregators print after it, `(fen.example) 12`."""
    text = _without_marked(page, block, _FOUND_ON.sub("", block.text))
    claims = claims_of_titles(page)
    for claim in claims:
        if len(claim) >= LEAST_OF_A_CLAIM * len(text) and _is_rest(claim, text):
            return text[len(text) - len(claim) :]
    if letters(text) in map(letters, claims):
        return text
    for run in _rests(claims):
        if _is_rest(run, text) and not _JOINED_BEFORE.search(text[: len(text) - len(run)]):
            return text[len(text) - len(run) :]
    for claim in claims:
        if _is_start(claim, text) and not _JOINED_AFTER.match(text, len(claim)):
            return text[: len(claim)].rstrip()
    return text


def _without_marked(page: Page, block: PageBlock, text: str) -> str:
    """A heading without the inline element at its beginning whose class calls it a kicker."""
    for cue in page.cues:
        if cue.block == block.index and cue.kind & hints.KICKER and cue.text:
            rest = text[len(cue.text) :].strip()
            if text.startswith(cue.text) and rest and not _JOINED_BEFORE.search(cue.text) and rest[0] != ":":
                return rest
    return text


def _rests(claims: list[str]) -> Iterator[str]:
    """What is left of titles without the parts at their beginning, the longest first."""
    for claim in claims:
        yield from (run for run in title_runs(claim) if not claim.startswith(run) or run == claim)


def _is_rest(run: str, text: str) -> bool:
    return len(text) > len(run) >= LEAST_KEPT * len(text) and text.casefold().endswith(run.casefold())


def _is_start(claim: str, text: str) -> bool:
    return len(text) > len(claim) >= LEAST_KEPT * len(text) and text.casefold().startswith(claim.casefold())
