"""IPTC ninjs 1 to 3: a story in JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from articlex.read.containers.held import Held
from articlex.read.containers.story import figure, organisation, page_of, paragraphs, person

_BODIES = ("body_html", "body_xhtml", "body_text", "bodies")
_WRITING = ("author", "creator")
SECTION = "section"
LONGEST_BYLINE = 1_000  # characters
_MAIN = ("main", "", None)


def is_one(data: Mapping[str, Any]) -> bool:
    """Whether an object is a story of ninjs."""
    return ("uri" in data or "version" in data or "standard" in data) and any(key in data for key in _BODIES)


def page(story: Mapping[str, Any]) -> Held:
    """A story as a page. Names are those of ninjs 3, or of 1 and 2 with underlines."""
    get = _Fields(story)
    created = get.text("contentCreated", "contentcreated", "firstCreated", "firstcreated")
    version = get.text("contentModified", "versionCreated", "versioncreated")
    pictures = list(_pictures(get("associations", "association")))
    known = {
        "headline": get.chosen("headlines") or get.text("headline", "title"),
        "description": get.chosen("descriptions", "summary") or get.text("description_text"),
        "author": _authors(get),
        "datePublished": created or version,
        "dateModified": version if version != created else "",
        "image": next((url for url, *_ in pictures if url), ""),
        "url": _address(get),
        "keywords": _subjects(get, section=False),
        "articleSection": next(iter(_subjects(get, section=True)), ""),
        "dateline": get.text("dateline"),
        "copyrightHolder": organisation(get.text("copyrightHolder", "copyrightholder")),
        "license": get.text("usageTerms", "usageterms"),
        "publisher": organisation(_source(get, "publisher") or _source(get, "")),
    }
    associated = "\n".join(figure(*picture) for picture in pictures if picture[1])
    body = _body(get)
    subtitle = get.chosen("headlines", "subtitle", strict=True)
    return page_of(
        known,
        f"{associated}\n{body}" if "<figure" not in body else body,
        language=get.text("language"),
        subtitle=subtitle,
        site=_source(get, "site"),
        name=get.text("uri") or None,
    )


class _Fields:
    """The fields of a story, by any of the names that versions give them."""

    def __init__(self, story: Mapping[str, Any]) -> None:
        self._story = story

    def __call__(self, *names: str) -> Any:
        return next((self._story[name] for name in names if self._story.get(name)), None)

    def text(self, *names: str) -> str:
        """The first that is a text."""
        return next((v for name in names if isinstance(v := self._story.get(name), str) and v), "")

    def chosen(self, name: str, *roles: str, strict: bool = False) -> str:
        """Of several versions of a text, that with one of some roles, else the main or first one."""
        values = [one for one in _objects(self._story.get(name)) if isinstance(one.get("value"), str)]
        preferred = [one for role in (roles or _MAIN) for one in values if one.get("role") == role]
        found = preferred or ([] if strict else values)
        return str(found[0]["value"]) if found else ""


def _objects(value: Any) -> list[Mapping[str, Any]]:
    """A list of objects; ninjs 1 has associations by their names."""
    listed = value if isinstance(value, list) else list(value.values()) if isinstance(value, Mapping) else []
    return [one for one in listed if isinstance(one, Mapping)]


def _name(thing: Mapping[str, Any]) -> str:
    name = thing.get("name") or thing.get("literal")
    return name if isinstance(name, str) else ""


def _authors(get: _Fields) -> list[dict[str, str]]:
    """Who has written it, in the order of the byline; else the byline."""
    line = get.text("by", "byline")[:LONGEST_BYLINE]
    people, groups = _objects(get("people", "person")), _objects(get("organisations", "organisation"))
    named = [person(_name(one), _web(one.get("uri"))) for one in people if one.get("rel") in _WRITING]
    named += [organisation(_name(one), _web(one.get("uri"))) for one in groups if one.get("rel") in _WRITING]
    named.sort(key=lambda author: line.find(author.get("name", "")))
    return named or ([person(line)] if line else [])


def _web(value: Any) -> str:
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) else ""


def _address(get: _Fields) -> str:
    """Where the story stands on the web: the rendition or link that says so, else its own name where it is one."""
    for one in _objects(get("renditions")):
        if "html" in str(one.get("contentType") or one.get("mimetype")) and _web(one.get("href")):
            return _web(one.get("href"))
    return _web(get.text("canonicalUrl", "uri"))


def _subjects(get: _Fields, *, section: bool) -> list[str]:
    """The names of subjects: of the section, or of what the story is about."""
    found = _objects(get("subjects", "subject"))
    return [name for one in found if (one.get("rel") == SECTION) == section and (name := _name(one))]


def _source(get: _Fields, role: str) -> str:
    """Who the story is from: the first in a role, or that has none."""
    sources = _objects(get("infoSources", "infosource"))
    in_role = (one for one in sources if str(one.get("rel") or one.get("role") or "") == role)
    return next((name for one in in_role if (name := _name(one))), "")


def _body(get: _Fields) -> str:
    """The body as HTML: of several, one of markup before one of text."""
    bodies = _objects(get("bodies"))
    bodies.sort(key=lambda one: "html" not in str(one.get("contentType") or one.get("contenttype")))
    for one in bodies:
        if isinstance(value := one.get("value"), str) and value.strip():
            kind = str(one.get("contentType") or one.get("contenttype"))
            return value if "html" in kind or "</" in value else paragraphs(value)
    return get.text("body_html", "body_xhtml") or paragraphs(get.text("body_text"))


def _pictures(associations: Any) -> Iterator[tuple[str, str, str, str]]:
    """The address, caption, credit and alternative text of each picture that goes with the story."""
    for one in _objects(associations):
        if one.get("type") in ("picture", "graphic"):
            get = _Fields(one)
            sizes = _objects(get("renditions"))
            sizes.sort(key=_width, reverse=True)
            url = next((href for size in sizes if (href := _web(size.get("href")))), "")
            caption = get.chosen("descriptions", "caption") or get.text("description_text", "headline")
            credit = get.text(
                "by", "byline", "creditLine", "creditline", "copyrightHolder", "copyrightholder"
            )
            yield url, caption, credit, get.chosen("descriptions", "alt", strict=True)


def _width(size: Mapping[str, Any]) -> int:
    width = size.get("width")
    return width if isinstance(width, int) else 0
