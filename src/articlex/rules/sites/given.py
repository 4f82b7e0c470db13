"""The rules that honour what a site's file says by selectors. Each cites the file and the line it goes by."""

from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import STORY, Finding, Ledger, Mark
from articlex.page import Page
from articlex.rules.body.story import kind_of
from articlex.rules.head.byline.names import names_in
from articlex.rules.head.dates.moments import iso, moment_in
from articlex.site import Selected, SelectedField

NEAR = 6  # blocks among which a part of a line is that was taken out


def site_drop(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """What a site's file drops is no story.

    Leaves alone a page that would lose all its running text.
    """
    dropped = _to_drop(page)
    is_possible = _leaves_text(page, dropped)
    for at, because in dropped.items():
        if is_possible:
            yield Mark(at, "outside", because)
        else:
            yield Mark(at, ledger.roles[at], f"{because}, ignored: no running text would be left")


def site_headline(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """What a site's file selects as the headline is it.

    Leaves alone elements without text.
    """
    for one in _first(page, "headline")[:1]:
        because = _because(one)
        if one.is_whole and one.stop - one.start == 1:
            yield Mark(one.start, "headline", because)
        yield Finding(
            "headline",
            one.text or one.value,
            "site",
            because,
            one.start if one.start < len(page.blocks) else None,
        )


def site_byline(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """What a site's file selects as the byline names the authors.

    Leaves alone elements that hold more than that: their blocks keep their role.
    """
    chosen = _first(page, "byline")
    names: list[str] = []
    for one in chosen:
        names += names_in(one.text or one.value, page.words, loose=True) or (one.text or one.value,)
        if one.is_whole and one.stop - one.start == 1:
            yield Mark(one.start, "byline", _because(one))
    if names:
        at = chosen[0].start if chosen[0].start < len(page.blocks) else None
        yield Finding("byline", tuple(dict.fromkeys(names)), "site", _because(chosen[0]), at)


def site_date(page: Page, ledger: Ledger) -> Iterator[Mark | Finding]:
    """What a site's file selects as the date is when the story was published.

    Leaves alone elements in which no day stands.
    """
    code = page.words.vocabulary.code
    for one in _first(page, "date"):
        day = iso(one.value, code) or moment_in(one.text, code)
        if day:
            if one.is_whole and one.stop - one.start == 1:
                yield Mark(one.start, "date", _because(one))
            at = one.start if one.start < len(page.blocks) else None
            yield Finding("published", day, "site", _because(one), at)
            return


def site_body(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """Where a site's file selects the body, the story is what stands there, and nothing else is.

    Leaves alone what is dropped, what other rules know as something else by its words, the head, and a page on which
    the selectors find no running text.
    """
    inside: dict[int, str] = {}
    for one in _first(page, "body"):
        inside.update(dict.fromkeys(range(one.start, min(one.stop, len(page.blocks))), _because(one)))
    dropped = _dropped(page)
    if not any(page.prose[at] for at in inside if at not in dropped):
        for at in ledger.with_role(*STORY):
            if at in dropped:
                yield Mark(at, "outside", dropped[at])
        return
    first = min(inside.values())
    for at in ledger.with_role(*STORY):
        if at not in inside:
            yield Mark(at, "outside", f"not in {first}")
    for at, because in inside.items():
        role = ledger.roles[at]
        if at in dropped:
            yield Mark(at, "outside", dropped[at])
        elif not role or role == "outside":
            yield Mark(at, kind_of(page, page.blocks[at]), because)


def site_captions(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """What a site's file selects as captions are captions.

    Leaves alone elements that are a part of a line.
    """
    for one in _of(page, "captions"):
        if one.is_whole:
            for at in range(one.start, one.stop):
                yield Mark(at, "caption", _because(one))


def _of(page: Page, name: SelectedField) -> list[Selected]:
    """The elements that selectors found for a field and that say something, in the order of the page."""
    found = (one for one in page.selected if one.selector.field == name and (one.text or one.value))
    return sorted(found, key=lambda one: (one.start, one.stop))


def _first(page: Page, name: SelectedField) -> list[Selected]:
    """The elements that the first selector found of those for a field that found any: the others are for pages on
    which it finds none."""
    found = _of(page, name)
    if name == "body":
        found = [one for one in found if page.prose_between(one.start, min(one.stop, len(page.blocks)))]
    order = {id(selector): at for site in page.sites for at, selector in enumerate(site.selectors)}
    first = min((order[id(one.selector)] for one in found), default=0)
    return [one for one in found if order[id(one.selector)] == first]


def _because(one: Selected) -> str:
    return f"{one.site.cited(one.selector.line)}: {one.selector.field} {one.selector.css!r}"


def _dropped(page: Page) -> dict[int, str]:
    """The blocks that are dropped, each with the reason; none where no running text would be left."""
    found = _to_drop(page)
    return found if _leaves_text(page, found) else {}


def _leaves_text(page: Page, dropped: dict[int, str]) -> bool:
    return sum(page.prose[at] for at in dropped) < page.prose_sums[-1]


def _to_drop(page: Page) -> dict[int, str]:
    found: dict[int, str] = {}
    for one in _of(page, "drop"):
        if one.is_whole:
            found.update(dict.fromkeys(range(one.start, one.stop), _because(one)))
        else:  # a part of a line is a block of its own, near by
            near = range(one.start, min(one.stop + NEAR, len(page.blocks)))
            found.update({at: _because(one) for at in near if page.blocks[at].text == one.text})
    return found
