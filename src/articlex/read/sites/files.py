"""Sites in files: TOML that people can read and change, and that says which line an entry stands in."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, cast

from articlex.errors import ArticlexError
from articlex.extras import needs
from articlex.site import LEARNT_KINDS, SELECTED_FIELDS, Learnt, Selector, Site, Sites

SUFFIX = ".toml"
LARGEST = 98_000  # bytes of a profile; the entries of the fewest pages are left out
ENTRY_POINTS = "articlex.sites"
_HEADING = re.compile(r"\[\[\s*(\w+)\s*\]\]")
_KNOWN = frozenset(
    ("hosts", "pages", "select", "words", "without", "replace", "valid-from", "valid-until", *LEARNT_KINDS)
)


class BrokenSite(ArticlexError):
    """The file of a site cannot be read, or does not mean what a site can mean."""


def load_sites(path: str | PathLike[str]) -> Sites:
    """The sites in a file, or in all `.toml` files of a folder.

    Raises `BrokenSite` for a file that cannot be read or is none of a site.
    """
    place = Path(path)
    files = sorted(place.glob(f"**/*{SUFFIX}")) if place.is_dir() else [place]
    if not files:
        raise BrokenSite(f"{place} holds no {SUFFIX} file")
    return Sites(tuple(read_site(file) for file in files))


def installed_sites() -> Sites:
    """The sites of installed packages: each names a file, a folder or a `Sites` by an entry point `articlex.sites`."""
    from importlib.metadata import entry_points

    found = Sites()
    for point in sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name):
        given = point.load()
        found += given.sites if isinstance(given, Sites) else load_sites(given).sites
    return found


def read_site(path: Path) -> Site:
    """The site in a file. Raises `BrokenSite`."""
    try:
        return parse_site(path.read_text(encoding="utf-8"), path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise BrokenSite(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from error


def parse_site(text: str, file: str) -> Site:
    """The site that a TOML text describes; `file` is its name. Raises `BrokenSite`."""
    given = _parsed(text, file)
    if unknown := sorted(given.keys() - _KNOWN):
        raise BrokenSite(f"{file}:{line_of(text, unknown[0])}: unknown key {unknown[0]!r}")
    hosts = _texts(given, "hosts", file)
    if not hosts:
        raise BrokenSite(f"{file}: hosts is missing, such as hosts = ['fen.example']")
    return Site(
        tuple(host.lower().removeprefix("www.") for host in hosts),
        file,
        int(given.get("pages", 0)),
        tuple(_learnt(given, text, file)),
        tuple(_selectors(given, text, file)),
        {name: tuple(entries) for name, entries in _table(given, "words", file).items()},
        _texts(given, "without", file),
        _replacements(given, file),
        valid_from=str(given.get("valid-from", "")),
        valid_until=str(given.get("valid-until", "")),
    )


def _parsed(text: str, file: str) -> Mapping[str, Any]:
    with needs("sites"):
        if sys.version_info >= (3, 11):
            import tomllib
        else:
            import tomli as tomllib
    try:
        return cast("Mapping[str, Any]", tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BrokenSite(f"{file}: {error}") from error


def _texts(given: Mapping[str, Any], name: str, file: str) -> tuple[str, ...]:
    value = given.get(name, [])
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
        raise BrokenSite(f"{file}: {name} must be a list of strings")
    return tuple(values)


def _replacements(given: Mapping[str, Any], file: str) -> tuple[tuple[str, str], ...]:
    pairs = given.get("replace", [])
    if not all(isinstance(pair, list) and [*map(type, pair)] == [str, str] and pair[0] for pair in pairs):
        raise BrokenSite(f"{file}: replace must be a list of pairs, such as [['<br><br>', '</p><p>']]")
    return tuple((old, new) for old, new in pairs)


def _table(given: Mapping[str, Any], name: str, file: str) -> Mapping[str, Any]:
    table = given.get(name, {})
    if not isinstance(table, dict):
        raise BrokenSite(f"{file}: {name} must be a table, [{name}]")
    return {key: _texts(table, key, file) for key in table}


def _learnt(given: Mapping[str, Any], text: str, file: str) -> Iterator[Learnt]:
    headings: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if found := _HEADING.match(line.strip()):
            headings.setdefault(found[1], []).append(number)
    for kind in LEARNT_KINDS:
        entries = given.get(kind, [])
        if not isinstance(entries, list):
            raise BrokenSite(f"{file}:{line_of(text, kind)}: {kind} must be a list of tables, [[{kind}]]")
        for at, entry in enumerate(entries):
            lines = headings.get(kind, [])
            number = lines[at] if at < len(lines) else 0
            if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
                raise BrokenSite(f"{file}:{number}: a {kind} needs its text")
            yield Learnt(
                kind,
                entry["text"],
                int(entry.get("pages", 0)),
                str(entry.get("example", "")),
                str(entry.get("place", "")),
                number,
            )


def _selectors(given: Mapping[str, Any], text: str, file: str) -> Iterator[Selector]:
    table = _table(given, "select", file)
    if unknown := sorted(table.keys() - set(SELECTED_FIELDS)):
        known = ", ".join(SELECTED_FIELDS)
        raise BrokenSite(
            f"{file}:{line_of(text, unknown[0])}: nothing selects {unknown[0]!r}; known: {known}"
        )
    for name in SELECTED_FIELDS:
        for css in table.get(name, ()):
            yield Selector(name, css, line_of(text, css))


def line_of(text: str, what: str) -> int:
    """The first line, counted from 1, that holds a key or a selector; 0 where none does."""
    written = json.dumps(what, ensure_ascii=False)[1:-1]
    lines = enumerate(text.splitlines(), 1)
    return next(
        (at for at, line in lines if (what in line or written in line) and line.strip()[:1] != "#"), 0
    )


def written_site(site: Site, heading: str = "") -> str:
    """The TOML text of a site; of a profile that is too large, less what the fewest pages have."""
    head = [f"# {line}" for line in heading.splitlines()]
    head.append(f"hosts = {_listed(site.hosts)}")
    head += [f"pages = {site.pages}"] if site.pages else []
    head += [
        f'{name} = "{day}"'
        for name, day in (("valid-from", site.valid_from), ("valid-until", site.valid_until))
        if day
    ]
    head += [f"without = {_listed(site.without)}"] if site.without else []
    head += [f"replace = [{', '.join(map(_listed, site.replacements))}]"] if site.replacements else []
    parts = ["\n".join(head) + "\n"]
    if site.selectors:
        rows = (
            f"{name} = {_listed(found)}\n"
            for name in SELECTED_FIELDS
            if (found := [one.css for one in site.selectors if one.field == name])
        )
        parts.append(f"\n[select]\n{''.join(rows)}")
    if site.words:
        rows = (f"{name} = {_listed(texts)}\n" for name, texts in sorted(site.words.items()))
        parts.append(f"\n[words]\n{''.join(rows)}")
    return "".join((*parts, *_fitting(site.learnt, LARGEST - sum(map(len, parts)))))


def _fitting(learnt: Iterable[Learnt], room: int) -> list[str]:
    """The entries for which there is room, in their order, the most important first come."""
    kept = []
    for one in learnt:
        text = _entry(one)
        room -= len(text.encode())
        if room < 0:
            break
        kept.append(text)
    return kept


def _entry(one: Learnt) -> str:
    rows = [f"\n[[{one.kind}]]", f"text = {quoted(one.text)}"]
    rows += [f"place = {quoted(one.place)}"] if one.place else []
    rows.append(f"pages = {one.pages}")
    rows += [f"example = {quoted(one.example)}"] if one.example != one.text else []
    return "\n".join(rows) + "\n"


def _listed(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(quoted, texts))}]"


def quoted(text: str) -> str:
    """A basic string of TOML, which is one of JSON, DEL aside."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
