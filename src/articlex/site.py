"""A site: its hosts, what was learnt of it, and rules for it as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Literal

LearntKind = Literal["line", "opening", "container", "byline", "title"]
LEARNT_KINDS: tuple[LearntKind, ...] = ("title", "byline", "container", "opening", "line")
SelectedField = Literal["body", "drop", "headline", "byline", "date", "captions"]
SELECTED_FIELDS: tuple[SelectedField, ...] = ("body", "drop", "headline", "byline", "date", "captions")


@dataclass(frozen=True, slots=True)
class Learnt:
    """What comes again on a site's pages: a line, the opening of a line, a container, a byline or a part of titles.

    `place` is the container it stands in, "" where it may stand anywhere; `pages` how many pages have it, and
    `line` the line of the file that says so.
    """

    kind: LearntKind
    text: str
    pages: int
    example: str
    place: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Selector:
    """A CSS selector for a field of the article, and the line of the file in which it stands."""

    field: SelectedField
    css: str
    line: int = 0


@dataclass(frozen=True)
class Site:
    """What is known of one site. `file` is how the ledger cites it, `pages` how many it was learnt from.

    `words` are additions to the vocabulary by field, `without` rules that are switched off. Pages from before
    `valid_from` and from after `valid_until` (both ISO 8601) are left alone; one without a date belongs to a site
    without `valid_until`.
    """

    hosts: tuple[str, ...]
    file: str = "site"
    pages: int = 0
    learnt: tuple[Learnt, ...] = ()
    selectors: tuple[Selector, ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    replacements: tuple[tuple[str, str], ...] = ()
    valid_from: str = ""
    valid_until: str = ""

    @cached_property
    def by_kind(self) -> Mapping[str, Mapping[tuple[str, str], Learnt]]:
        """Per kind what was learnt, by its text and place."""
        found: dict[str, dict[tuple[str, str], Learnt]] = {kind: {} for kind in LEARNT_KINDS}
        for one in self.learnt:
            found[one.kind][one.text, one.place] = one
        return found

    def is_valid(self, day: str) -> bool:
        """Whether a page of a day, "" where it has none, is one that this site's file holds for."""
        if not day:
            return not self.valid_until
        return self.valid_from <= day[:10] and (not self.valid_until or day[:10] <= self.valid_until)

    def cited(self, line: int) -> str:
        """A place in its file: `site.toml:12`."""
        return f"{self.file}:{line}" if line else self.file


@dataclass(frozen=True)
class Sites:
    """Sites by their hosts."""

    sites: tuple[Site, ...] = ()

    def of(self, host: str) -> tuple[Site, ...]:
        """What is known of a host's site, nothing of "" save what is of every host (`*`)."""
        return self._by_host(host) if host in self._literal or self._patterned else ()

    @cached_property
    def _literal(self) -> Mapping[str, tuple[Site, ...]]:
        found: dict[str, tuple[Site, ...]] = {}
        for site in self.sites:
            for host in site.hosts:
                found[host] = (*found.get(host, ()), site)
        return found

    @cached_property
    def _patterned(self) -> tuple[Site, ...]:
        return tuple(site for site in self.sites if any("*" in host for host in site.hosts))

    def _by_host(self, host: str) -> tuple[Site, ...]:
        found = list(self._literal.get(host, ()))
        found += [site for site in self._patterned if site not in found and is_of(host, site.hosts)]
        return tuple(found)

    def __add__(self, others: Iterable[Site]) -> Sites:
        return Sites((*self.sites, *others))


@dataclass(frozen=True, slots=True)
class Selected:
    """An element that a site's selector found: the blocks `[start, stop)` it lies in, its text, and what an attribute
    says of it. `is_whole` is true where the blocks hold nothing else."""

    site: Site
    selector: Selector
    start: int
    stop: int
    text: str
    value: str
    is_whole: bool


def is_of(host: str, patterns: tuple[str, ...]) -> bool:
    """Whether a host is one of some: `fen.example` is that host alone, `*.fen.example` also those under it.

    >>> is_of("a.fen.example", ("*.fen.example",)), is_of("fen.example", ("*.fen.example",))
    (True, True)
    """
    return any(fnmatchcase(host, pattern) or pattern == f"*.{host}" for pattern in patterns)
