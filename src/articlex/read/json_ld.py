"""What a page's JSON-LD says of the article, its people, and the way to it: https://schema.org/Article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from articlex.cleaning import condensed, one_line
from articlex.page import Claim
from articlex.read.loose_json import parse_json

JSON_LD = "json-ld"
OF_PAGE = "json-ld:page"  # what JSON-LD says of the page, or of a film on it
WEB_SITE = "json-ld:site"  # what JSON-LD says of the whole site
MOST_NODES = 2_000  # of JSON-LD that are looked at
MOST_LISTED = 100  # items of one list
MOST_ENTRIES = 1_000  # of a live blog
LONGEST_VALUE = 2_000  # characters of a claim other than the article's body
LARGEST_NUMBER = 10**18  # that may be a moment
MOST_REPEATED = 2  # times the length of a script that its claims may have: several may refer to one node
ALWAYS_LEFT = 10_000  # characters that they may have beside that
A_CLAIM = 16  # characters that each counts beside its own

# What JSON-LD calls an article: https://schema.org/Article and its subtypes.
_ARTICLE_TYPES = frozenset((
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "AdvertiserContentArticle",
    "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "ScholarlyArticle", "TechArticle",
    "SatiricalArticle", "Recipe", "Review", "VideoObject", "WebPage", "CreativeWork", "HowTo", "QAPage",
    "DiscussionForumPosting",
))  # fmt: skip
_SECOND_RATE = frozenset((
    "WebPage", "VideoObject", "CreativeWork", "HowTo", "QAPage", "Question", "Review", "DiscussionForumPosting",
))  # fmt: skip

_FROM_JSON_LD: Mapping[str, str] = {
    "headline": "headline",
    "alternativeHeadline": "alternative",
    "description": "description",
    "datePublished": "published",
    "dateCreated": "created",
    "dateModified": "modified",
    "articleSection": "section",
    "articleBody": "body",
    "dateline": "dateline",
    "inLanguage": "language",
    "url": "url",
    "license": "license",
}
_PEOPLE = {
    "author": "byline",
    "creator": "byline",
    "contributor": "contributor",
    "editor": "contributor",
    "illustrator": "contributor",
    "photographer": "contributor",
    "translator": "contributor",
    "publisher": "publisher",
    "copyrightHolder": "copyright_holder",
}
_ROLES = frozenset(key for key, field in _PEOPLE.items() if field == "contributor" and key != field)
_IN_ROLES = ("author", "creator", "contributor")  # what a https://schema.org/Role repeats
_WHOLES = ("isPartOf", "provider")  # that an article may name as its newspaper …
_SITES = frozenset(
    ("WebSite", "Newspaper", "Periodical", "NewsMediaOrganization", "Organization", "Product")
)  # … by these types, and by no series
_LINKED = ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "breadcrumb")


def claims_of_json_ld(text: str, title: str = "") -> Iterator[Claim]:
    """The claims of one script: of articles first, those of mere pages last; of several articles only of those that
    the page's `title` names, if it names any. Many that refer to one long node end them early."""
    left = ALWAYS_LEFT + MOST_REPEATED * len(text)
    for claim in _claims_of(list(_nodes(parse_json(text))), title):
        left -= A_CLAIM + len(claim.value) + sum(map(len, claim.about.values()))
        if left < 0:
            return
        yield claim


def _claims_of(nodes: list[dict[str, Any]], title: str) -> Iterator[Claim]:
    by_id = {n["@id"]: n for n in nodes if isinstance(n.get("@id"), str) and len(n) > 2}
    articles: list[dict[str, Any]] = []
    pages: list[dict[str, Any]] = []
    for node in nodes:
        types = _types(node)
        if "WebSite" in types:
            yield from (Claim("site_name", name, WEB_SITE) for name in _names(node, by_id))
        if "BreadcrumbList" in types:
            yield from _breadcrumbs(node)
        if types & _ARTICLE_TYPES or ("Question" in types and "author" in node):
            (pages if types & _SECOND_RATE else articles).append(node)
    for node in _named(articles, title) or articles:
        yield from _from_article(node, by_id, JSON_LD)
    for node in pages:
        yield from _from_article(node, by_id, OF_PAGE)


def _named(articles: list[dict[str, Any]], title: str) -> list[dict[str, Any]]:
    """Those of several articles of one kind whose headlines stand in a title."""
    if len(articles) < 2 or not title or len(set(map(frozenset, map(_types, articles)))) > 1:
        return articles
    mine = condensed(title)
    return [
        node for node in articles if any(condensed(text) in mine for text in _texts(node.get("headline")))
    ]


def article_nodes(data: Any) -> list[dict[str, Any]]:
    """The articles of JSON-LD that have a body, and no mere pages or films."""
    return [
        node
        for node in _nodes(data)
        if _types(node) & (_ARTICLE_TYPES - _SECOND_RATE) and node.get("articleBody")
    ]


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Every object that may describe the page, graphs and lists unpacked, without recursion."""
    queue = [data]
    seen = 0
    while queue and seen < MOST_NODES:
        item = queue.pop(0)
        seen += 1
        if isinstance(item, list):
            queue.extend(item[:MOST_NODES])
        elif isinstance(item, dict):
            yield item
            queue.extend(item[key] for key in _LINKED if key in item)


def _types(node: Mapping[str, Any]) -> set[str]:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return {k.rpartition("/")[2] for k in kinds if isinstance(k, str)}


def _from_article(node: Mapping[str, Any], by_id: Mapping[str, Any], source: str) -> Iterator[Claim]:
    for key, field in _FROM_JSON_LD.items():
        for value in _texts(node[key]) if key in node else ():
            yield Claim(field, value.strip() if field == "body" else tidy(value[:LONGEST_VALUE]), source)
    if "headline" not in node and not (_types(node) & {"WebPage"}):
        for value in _texts(node.get("name")):
            yield Claim("headline", tidy(value[:LONGEST_VALUE]), source)
    yield from _from_parts(node, by_id, source)
    yield from _wholes(node, by_id)
    for free in _listed(node.get("isAccessibleForFree")):
        if isinstance(free, (bool, str)):
            yield Claim("is_free", str(free)[:LONGEST_VALUE], source)
    for kind in sorted(_types(node)):
        yield Claim("type", tidy(kind[:LONGEST_VALUE]), source)


def _from_parts(node: Mapping[str, Any], by_id: Mapping[str, Any], source: str) -> Iterator[Claim]:
    """What an article says in lists and nodes of its own: people, keywords, pictures, entries."""
    for key, field in _PEOPLE.items():
        for item in _listed(node[key]) if key in node else ():
            person = _referred(item, by_id)
            about = _about(person, key) if isinstance(person, dict) else {}
            for name in _names(item, by_id):
                yield Claim(field, name, source, about)
                if key == "publisher" and about.get("kind") != "person":
                    yield Claim("site_name", name, source)
    for value in _texts(node.get("keywords")):
        yield from (Claim("tags", tidy(tag), source) for tag in value.split(","))
    for item in _listed(node.get("image")):
        image = item if isinstance(item, dict) and "url" in item else _referred(item, by_id)
        url = image.get("url") or image.get("contentUrl") if isinstance(image, dict) else image
        if isinstance(url, str) and url:
            yield Claim("image", url, source)
    for entry in _listed(node.get("liveBlogUpdate"), MOST_ENTRIES):
        if isinstance(entry, dict):
            yield from _entry(entry, source)


def _wholes(node: Mapping[str, Any], by_id: Mapping[str, Any]) -> Iterator[Claim]:
    """The newspaper or site that an article says it is part of."""
    for key in _WHOLES:
        for item in _listed(node[key]) if key in node else ():
            whole = _referred(item, by_id)
            if isinstance(whole, dict) and _types(whole) & _SITES:
                yield from (Claim("site_name", name, WEB_SITE) for name in _names(whole, by_id))


def _about(node: Mapping[str, Any], key: str) -> dict[str, str]:
    """What is known of a person or organisation beside the name."""
    about = {}
    if url := next(iter(_texts(node.get("url"))), None):
        about["url"] = url[:LONGEST_VALUE].strip()
    types = _types(node)
    if "Person" in types:
        about["kind"] = "person"
    elif any(kind.endswith(("Organization", "Corporation")) for kind in types):
        about["kind"] = "organisation"
    if role := key if key in _ROLES else next(iter(_texts(node.get("jobTitle"))), None):
        about["role"] = tidy(role[:LONGEST_VALUE])
    return about


def _breadcrumbs(node: Mapping[str, Any]) -> Iterator[Claim]:
    """The steps of a https://schema.org/BreadcrumbList, the page's own among them where it has that."""
    for position, step in enumerate(_listed(node.get("itemListElement"))):
        if not isinstance(step, dict):
            continue
        item = step.get("item")
        inner = item if isinstance(item, dict) else {}
        url = inner.get("@id") or inner.get("url") if inner else item
        for name in _texts(step.get("name") or inner.get("name"))[:1]:
            about = {"position": str(position)}
            if isinstance(url, str):
                about["url"] = url[:LONGEST_VALUE].strip()
            yield Claim("breadcrumb", tidy(name[:LONGEST_VALUE]), JSON_LD, about)


def _entry(node: Mapping[str, Any], source: str) -> Iterator[Claim]:
    """An entry of a https://schema.org/LiveBlogPosting, if it says anything. A number is no text of one."""
    headline, published = (next(iter(_texts(node.get(key))), "") for key in ("headline", "datePublished"))
    body = next((text for text in _listed(node.get("articleBody")) if isinstance(text, str)), "")
    about = {"published": published[:LONGEST_VALUE], "headline": tidy(headline[:LONGEST_VALUE])}
    if text := body.strip() or about["headline"]:
        yield Claim("live_entry", text, source, about)


def _listed(value: Any, most: int = MOST_LISTED) -> list[Any]:
    return value[:most] if isinstance(value, list) else [value]


def _texts(value: Any) -> list[str]:
    found = []
    for item in _listed(value):
        text = item.get("@value") or item.get("name") if isinstance(item, dict) else item
        if isinstance(text, int | float) and not isinstance(text, bool) and abs(text) < LARGEST_NUMBER:
            text = str(int(text))  # a moment in seconds or milliseconds
        if isinstance(text, str) and text.strip():
            found.append(text)
    return found


def _names(value: Any, by_id: Mapping[str, Any]) -> list[str]:
    names = (_name(item, by_id) for item in _listed(value))
    return [tidy(name[:LONGEST_VALUE]) for named in names for name in named if name.strip()]


def _name(item: Any, by_id: Mapping[str, Any]) -> list[str]:
    """What a person or organisation is called: by its name, which some pages nest in one more node, by its
    given and family name, or by the node that it refers to.

    >>> _name({"name": {"@type": "Person", "name": "Ines Halloran"}}, {})
    ['Ines Halloran']
    >>> _name({"name": "Halloran, Ines", "givenName": "Ines", "familyName": "Halloran"}, {})
    ['Ines Halloran']
    """
    node = _referred(item, by_id)
    keys = ("givenName", "familyName") if isinstance(node, dict) else ()
    parts = [part for part in map(node.get, keys) if isinstance(part, str) and part.strip()] if keys else []
    if len(parts) > 1:
        return [" ".join(parts)]
    named = _listed(node.get("name", node.get("@value")) if isinstance(node, dict) else node)
    inner = [name.get("name", name.get("@value")) if isinstance(name, dict) else name for name in named]
    return [name for name in inner if isinstance(name, str)]


def _referred(item: Any, by_id: Mapping[str, Any]) -> Any:
    """The node that one without a name refers to, or that has the role it tells of, else itself."""
    if isinstance(item, dict) and "name" not in item:
        item = next((item[key] for key in _IN_ROLES if isinstance(item.get(key), dict)), item)
    if isinstance(item, dict) and "name" not in item and isinstance(item.get("@id"), str):
        return by_id.get(item["@id"], item)
    return item


def tidy(value: str) -> str:
    """One line of clean text, entities decoded: claims are often escaped twice."""
    if "&" in value and ";" in value:
        from html import unescape

        value = unescape(value)
    return one_line(value)
