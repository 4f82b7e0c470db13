"""Rules for sites that others have written: ftr-site-config of fivefilters and wallabag, and JSON of magic-html."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from articlex.read.sites.files import BrokenSite, line_of
from articlex.read.sites.selectors import UnknownSelector, compiled
from articlex.site import SelectedField, Selector, Site
from articlex.sites.xpaths import NoSelector, any_of, as_css, with_part

NOTHING_LIKE_IT = "a site's file has nothing like it"
SHORTEST_REPLACED = 4  # characters: less stands anywhere
_DIRECTIVE = re.compile(r"\s*([\w-]+)\s*(?:\((.*?)\))?\s*:\s*(.*?)\s*$")
_FIELDS: Mapping[str, SelectedField] = {
    "body": "body", "title": "headline", "author": "byline", "date": "date", "strip": "drop",
}  # fmt: skip
_OF_MAGIC: Mapping[str, SelectedField] = {
    "title": "headline", "content": "body", "body": "body", "author": "byline", "time": "date", "date": "date",
    "clean": "drop", "remove": "drop", "need_clean": "drop",
}  # fmt: skip
_ELSEWHERE = frozenset(
    "test_url test_contains tidy prune parser autodetect_on_failure http_header user_agent requires_login not_logged_in_xpath"
    " login_uri login_username_field login_password_field login_extra_fields convert_double_br_tags skip_json_ld".split()
)
"""Directives about fetching, tests and the other program: nothing is lost without them."""
_FIRST = re.compile(r"\((.*)\)\s*\[\s*1\s*\](.*)")
_MARKUP = re.compile(r"</?[a-zA-Z!]")
_HOST = re.compile(r"(\*\.)?[\w-]+(\.[\w-]+)*")


@dataclass(frozen=True, slots=True)
class Unexpressed:
    """A directive that a site's file cannot express, its line, and why."""

    line: int
    directive: str
    because: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.directive}: {self.because}"


@dataclass(slots=True)
class Converted:
    """A site made of another's rules, and what could not be converted."""

    site: Site
    unexpressed: list[Unexpressed] = field(default_factory=list)


def convert(path: Path) -> list[Converted]:
    """The sites in a file: JSON of magic-html if it ends in `.json`, else one of ftr-site-config, named for its host.

    Raises `BrokenSite` for a file that cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise BrokenSite(f"cannot read {path}: {error.strerror or error}") from error
    return list(from_magic_html(text, path.name)) if path.suffix == ".json" else [from_ftr(text, path.name)]


def from_ftr(text: str, name: str) -> Converted:
    """The site of a file of ftr-site-config; `name` is the file's: `fen.example.txt`, `.fen.example.txt` for all under it.

    Raises `BrokenSite` for a file that is not named for a host.
    """
    host = name.removesuffix(".txt").removeprefix("www.")
    host = _host(f"*{host}" if host.startswith(".") else host, name)
    read = _Reading()
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            read.line(number, line)
    site = Site(
        (host,),
        name,
        selectors=tuple(read.selectors),
        replacements=tuple(read.replacements),
    )
    return Converted(site, read.unexpressed)


@dataclass(slots=True)
class _Reading:
    """What was read of a file so far; `wanted` is the text of the last `find_string`."""

    selectors: list[Selector] = field(default_factory=list)
    replacements: list[tuple[str, str]] = field(default_factory=list)
    unexpressed: list[Unexpressed] = field(default_factory=list)
    wanted: str = ""

    def line(self, number: int, line: str) -> None:
        """Read a directive."""
        found = _DIRECTIVE.match(line)
        directive = found[1].lower() if found else line.strip()[:40]
        try:
            self._directive(number, directive, found)
        except (NoSelector, UnknownSelector) as error:
            self.unexpressed.append(Unexpressed(number, directive, str(error)))

    def _directive(self, number: int, directive: str, found: re.Match[str] | None) -> None:
        if not found:
            raise NoSelector("no directive")
        argument, value = found[2], found[3]
        if directive == "find_string":
            self.wanted = value
        elif directive == "replace_string":
            self.replacements.append(_replacement(self.wanted if argument is None else argument, value))
        elif directive == "strip_id_or_class":
            if names := value.strip("\"' "):
                self.selectors.append(Selector("drop", any_of([names]), number))
        elif directive == "strip_image_src":
            self.selectors.append(Selector("drop", with_part("img", "src", value.strip("\"' ")), number))
        elif directive in _FIELDS:
            self.selectors.append(_selector(_FIELDS[directive], value, number))
        elif directive not in _ELSEWHERE:
            raise NoSelector(NOTHING_LIKE_IT)


def _selector(name: SelectedField, xpath: str, line: int) -> Selector:
    """What an XPath selects for a field. Raises `NoSelector` and `UnknownSelector`."""
    first = _FIRST.fullmatch(xpath)
    if first and name in ("headline", "date"):  # the first is what is taken
        xpath = first[1] + first[2]
    css = as_css(xpath)
    compiled(css)
    return Selector(name, css, line)


def _replacement(old: str, new: str) -> tuple[str, str]:
    """A replacement in the markup, if it is of one piece of markup by another. Raises `NoSelector`."""
    if len(old) < SHORTEST_REPLACED or not _MARKUP.search(old):
        raise NoSelector(f"{old!r} is no tag: it might stand in the story")
    if "<script" in new.lower():
        raise NoSelector("it would put a script in")
    return old, new


def from_magic_html(text: str, name: str) -> Iterator[Converted]:
    """The sites of a JSON of magic-html: by host, the XPaths of `title`, `content`, `author`, `time` and `clean`.

    Raises `BrokenSite` for what is no such JSON.
    """
    try:
        known = json.loads(text)
    except ValueError as error:
        raise BrokenSite(f"{name}: {error}") from error
    if not isinstance(known, dict):
        raise BrokenSite(f"{name} is no JSON of rules by host")
    for host, given in known.items():
        rules = given.get("rule", given) if isinstance(given, dict) else None
        if not isinstance(rules, dict):
            raise BrokenSite(f"{name}: {host!r} has no rules")
        made = Converted(Site((_host(host.lower().removeprefix("www."), name),), name))
        selectors: list[Selector] = []
        for key, value in rules.items():
            number = line_of(text, key)
            try:
                selectors += [_selector(_field_of(key), xpath, number) for xpath in _xpaths(value)]
            except (NoSelector, UnknownSelector) as error:
                made.unexpressed.append(Unexpressed(number, key, str(error)))
        made.site = Site(made.site.hosts, name, selectors=tuple(selectors))
        yield made


def _host(host: str, file: str) -> str:
    """A host, or `*.` and a host for all under it. Raises `BrokenSite` for what is none, such as a path."""
    if not _HOST.fullmatch(host):
        raise BrokenSite(f"{file}: {host!r} is no host name")
    return host


def _field_of(key: str) -> SelectedField:
    """The field that a rule of magic-html is for. Raises `NoSelector`."""
    if key not in _OF_MAGIC:
        raise NoSelector(NOTHING_LIKE_IT)
    return _OF_MAGIC[key]


def _xpaths(value: Any) -> list[str]:
    """The XPaths of a rule: a text, several, or a text with its mode. Raises `NoSelector` for another mode."""
    if isinstance(value, dict):
        if value.get("mode", "xpath") != "xpath":
            raise NoSelector(f"the mode {value['mode']!r} is no XPath")
        value = value.get("value", [])
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str) for one in values):
        raise NoSelector("no XPath")
    return values
