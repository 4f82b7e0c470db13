"""What of a heading is the headline: kickers, subtitles and dates stand inside it on some pages."""

from __future__ import annotations

import regex

from articlex.cleaning import letters
from articlex.lang.words import Words
from articlex.page import Page, PageBlock
from articlex.read import hints
from articlex.read.json_ld import OF_PAGE
from articlex.rules.head.dates.moments import moments
from articlex.rules.head.headline.titles import claims_of_titles, title_runs
from articlex.rules.head.sites import is_site_title, site_names

LEAST_OF_A_CLAIM = 0.5  # of a heading's letters, where the rest of them stands before the claim
LEAST_KEPT = 0.35  # of a heading's letters that a claimed title must make up for the rest to be none of it
_FOUND_ON = regex.compile(r"(?<!\s)\s++\([\w-]++(?:\.[\w-]++)++\)\s*+\d{0,5}$")
_JOINED_BEFORE = regex.compile(r"[:;,/|·•–—-]\s?$|(?:^|\s)\p{Ll}{1,4}\s$")
_LABEL = regex.compile(r"\p{Lu}{3,}+\s")
_SEPARATOR = regex.compile(r"\s++[|/:–—·•»«-]++\s|[|│]")
_JOINED_AFTER = regex.compile(r"\s?[\p{Ll}:;,.!?–—|&’'\"-]")
_AROUND = " \t|/·•,;:–—-"
_DIGIT = regex.compile(r"\p{N}")


def bare_heading(page: Page, block: PageBlock) -> str:
    """A heading less the kicker before it and the subtitle behind it that some pages print inside, where a title
    is claimed without them, and less the site that aggregators print after it, `(fen.example) 12`."""
    if named := named_headline(page, block):
        return named
    text = _without_marked(page, block, _FOUND_ON.sub("", block.text))
    claims = claims_of_titles(page)
    if "|" in text:
        text = _without_site(page, text)
    if glued := next((claim for claim in claims if _is_glued(text, claim)), ""):
        return glued
    if _DIGIT.search(text):
        text = _without_day(page, text, claims)
    if rest := _without_kicker(text, claims):
        return rest
    if letters(text) in map(letters, claims):
        return text
    for claim in claims:
        if _is_start(claim, text) and (
            _is_subtitle(text[len(claim) :]) or _is_link(block, text[len(claim) :])
        ):
            return text[: len(claim)].rstrip()
    text = _without_link(block, text, claims) if block.link_chars else text
    return _without_label(text, claims, page.words)


def _without_badge(text: str, runs: list[str], words: Words) -> str:
    """A heading without what no title has of it: a label before or behind, as in `Subscribers Snow in Oslo`, or a
    subtitle that only the page's style parts from it."""
    for run in runs:
        if _is_rest(run, text) and words.label(text[: len(text) - len(run)]):
            return text[len(text) - len(run) :]
        if _is_start(run, text) and len(run) >= LEAST_OF_A_CLAIM * len(text):
            rest = text[len(run) :]
            if _begins_anew(run, rest) or words.label(rest):
                return text[: len(run)]
    return text


def _begins_anew(run: str, rest: str) -> bool:
    """Whether what follows some words that spaces part begins without a space, as no word goes on."""
    return (
        " " in run
        and run[-1].isalpha()
        and not (run[-1].isupper() or rest[0].islower())
        and rest[0].isalpha()
    )


def _without_kicker(text: str, claims: list[str]) -> str:
    """What a heading has after the kicker that is not claimed, or that one title parts from it by a colon and another
    has not; nothing where it has none."""
    for claim in claims:
        if _is_rest(claim, text):
            return text[len(text) - len(claim) :]
    for claim in claims:
        kicker, sign, rest = claim.partition(": ")
        if sign and text == f"{kicker} {rest}":
            others = (title_runs(other) for other in claims if not other.startswith(kicker))
            if any(rest in runs for runs in others):
                return rest
    return ""


def _without_label(text: str, claims: list[str], words: Words) -> str:
    """A heading without a label in capitals before it that no title has: `LIVE Snow in Oslo` of
    `Snow in Oslo - live | Fen`."""
    runs = [run for claim in claims for run in title_runs(claim)]
    if letters(text) in map(letters, runs):
        return text
    for run in runs if _LABEL.match(text) else ():
        if _is_rest(run, text) and _LABEL.fullmatch(text[: len(text) - len(run)]):
            return text[len(text) - len(run) :]
    return _without_badge(text, runs, words)


def _without_link(block: PageBlock, text: str, claims: list[str]) -> str:
    """A heading without the link at its end, where what is left is a part of a title."""
    runs = (run for claim in claims for run in title_runs(claim))
    return next(
        (text[: len(r)] for r in runs if _is_start(r, text) and _is_link(block, text[len(r) :])), text
    )


def _is_link(block: PageBlock, rest: str) -> bool:
    """Whether what a heading has after a claimed title is a link of its own, such as a count of comments."""
    return any(span.href and block.text[span.start : span.stop] == rest.strip() for span in block.spans[-1:])


def _without_site(page: Page, text: str) -> str:
    """A heading without the site's name behind the last bar, which some pages print inside as their titles have it."""
    start, _, end = text.rpartition("|")
    return start.strip() if start and is_site_title(end, site_names(page)) else text


def _is_glued(text: str, claim: str) -> bool:
    """Whether a claimed title parts words that only the page's style parts in a heading."""
    return len(claim) > len(text) and text.replace(" ", "") == claim.replace(" ", "") and " " in text


def named_headline(page: Page, block: PageBlock) -> str | None:
    """The part of a heading that markup names the headline, if the page claims it as its own title."""
    parts = [cue.text for cue in page.cues if cue.block == block.index and cue.kind & hints.HEADLINE]
    titles = own_titles(page) if parts else frozenset()
    return next((part for part in parts if letters(part) in titles), None)


def own_titles(page: Page) -> frozenset[str]:
    """The letters of what a page claims as its own title."""
    titles = {letters(claim.value) for claim in page.claimed("headline") if claim.source != OF_PAGE}
    return frozenset(titles - {""})


def _without_marked(page: Page, block: PageBlock, text: str) -> str:
    """A heading without the inline element at its beginning whose class calls it a kicker."""
    for cue in page.cues:
        if cue.block == block.index and cue.kind & hints.KICKER and cue.text:
            rest = text[len(cue.text) :].strip()
            if text.startswith(cue.text) and rest and not _JOINED_BEFORE.search(cue.text):
                return rest.lstrip(_AROUND)
    return text


def _without_day(page: Page, text: str, claims: list[str]) -> str:
    """A heading without the day at its beginning or end that some pages print inside, where a title is claimed
    without it."""
    days = moments(text, page.words.vocabulary.code)
    if not days:
        return text
    parts = {letters(run) for claim in claims for run in title_runs(claim)}
    if letters(text) in map(letters, claims):
        return text
    for rest in (text[days[0][1] :], text[: days[0][0]], text[: days[-1][0]]):
        if letters(rest) in parts:
            return rest.strip(_AROUND)
    return text


def _is_rest(claim: str, text: str) -> bool:
    return len(text) > len(claim) >= LEAST_OF_A_CLAIM * len(text) and text.casefold().endswith(
        claim.casefold()
    )


def _is_start(claim: str, text: str) -> bool:
    return len(text) > len(claim) >= LEAST_KEPT * len(text) and text.casefold().startswith(claim.casefold())


def _is_subtitle(rest: str) -> bool:
    """Whether what a heading has after a claimed title is parted from it by a sign, or begins anew without one: a
    day stays, and so does what a title was cut short of."""
    return bool(_SEPARATOR.match(rest)) or not (_JOINED_AFTER.match(rest) or _DIGIT.search(rest))
