"""What a page says about itself: meta, OpenGraph, JSON-LD. Claims never raise, whatever their shape."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from math import isfinite
from typing import Any

import regex

from articlex.page import Claim
from articlex.read.cleaning import one_line

JSON_LD = "json-ld"
WEB_SITE = "json-ld:site"  # what JSON-LD says of the whole site
MOST_NODES = 2_000  # of JSON-LD that are looked at
LONGEST_VALUE = 2_000  # characters of a claim other than the article's body

# What JSON-LD calls an article: https://schema.org/Article and its subtypes.
_ARTICLE_TYPES = frozenset((
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "AdvertiserContentArticle",
    "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "ScholarlyArticle", "TechArticle",
    "SatiricalArticle", "Recipe", "Review", "VideoObject", "WebPage", "CreativeWork", "HowTo", "QAPage",
))  # fmt: skip
_SECOND_RATE = frozenset(("WebPage", "VideoObject", "CreativeWork", "HowTo", "QAPage", "Review"))

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
}
# What metas call the day of publication, a day, that of the first draft, and that of the last change.
_PUBLISHED = """
article:published_time article:published article:published_date article:publish_date
article:post_date article_date_original article_publication_date article.published
article.publicationdate og:published_time og:article:published_time og:publish_date og:pubdate
datepublished date_published rnews:datepublished published published_at published_date
published-date published_time publisheddate pubdate pub_date pub-date bt:pubdate
publishdate publish-date publish_date publish_time publishtime publication_date publication-date
publicationdate dcterms.issued dc.date.issued dc.date.published dc.date.publication
prism.publicationdate dcterms.available release_date releasedate sailthru.date parsely-pub-date
cxenseparse:recs:publishtime cxenseparse:publishtime shareaholic:article_published_time
mediator_published_time citation_publication_date citation_online_date citation_date
originalpublicationdate displaydate issued
""".split()
_DATE = ("date", "dc.date", "dcterms.date", "dc:date")  # of whatever
_CREATED = """
dcterms.created dc.date.created dc.created article:created article.created article:create_time
weibo:article:create_at datecreated date_created creation_date created
""".split()
_MODIFIED = """
article:modified_time article:modified article:modified_date article.updated article_date_updated
og:updated_time og:modified_time og:article:modified_time rnews:datemodified datemodified
date_modified modified modified_time modifieddate modified-date lastmod last-modified last_modified
lastmodified last-updated last_updated lastupdated lastupdate dateupdated dc.date.modified
dc.modified dcterms.modified bt:moddate shareaholic:article_modified_time
cxenseparse:recs:articlemodifiedtime
""".split()
_FROM_META: Mapping[str, str] = {
    "og:title": "headline",
    "twitter:title": "headline",
    "dc.title": "headline",
    "dcterms.title": "headline",
    "headline": "headline",
    "hdl": "headline",
    "sailthru.title": "headline",
    "parsely-title": "headline",
    "og:description": "description",
    "description": "description",
    "twitter:description": "description",
    "author": "byline",
    "article:author": "byline",
    "byl": "byline",
    "dc.creator": "byline",
    "dcterms.creator": "byline",
    "sailthru.author": "byline",
    "parsely-author": "byline",
    "citation_author": "byline",
    "article:author_name": "byline",
    "cxenseparse:author": "byline",
    "authors": "byline",
    "og:author": "byline",
    "creator": "byline",
    "article_author": "byline",
    **dict.fromkeys(_PUBLISHED, "published"),
    **dict.fromkeys(_DATE, "date"),
    **dict.fromkeys(_CREATED, "created"),
    **dict.fromkeys(_MODIFIED, "modified"),
    "og:site_name": "site_name",
    "application-name": "site_name",
    "article:section": "section",
    "section": "section",
    "parsely-section": "section",
    "article:tag": "tags",
    "keywords": "tags",
    "news_keywords": "tags",
    "parsely-tags": "tags",
    "og:image": "image",
    "twitter:image": "image",
    "og:url": "url",
    "canonical": "url",
    "og:type": "type",
    "og:locale": "language",
    "content-language": "language",
    "language": "language",
    "dc.language": "language",
}
_SPLIT_BY_COMMA = frozenset(("keywords", "news_keywords", "parsely-tags"))


def claims_of(metas: Sequence[Mapping[str, str]], json_ld: list[str], title: str) -> list[Claim]:
    """Every claim of a page, JSON-LD first, then meta in the page's order, then `<title>`."""
    claims = [claim for text in json_ld for claim in _from_json_ld(text) if claim.value]
    for meta in metas:
        claims.extend(_from_meta(meta))
    if title:
        claims.append(Claim("headline", title[:LONGEST_VALUE], "title"))
    return claims


def _from_meta(meta: Mapping[str, str]) -> Iterator[Claim]:
    for attribute in ("property", "name", "itemprop", "http-equiv"):
        source = meta.get(attribute)
        if source and (field := _FROM_META.get(source.lower())):
            value = _tidy(meta.get("content", "")[:LONGEST_VALUE])
            values = value.split(",") if source.lower() in _SPLIT_BY_COMMA else [value]
            for part in values:
                if part.strip():
                    yield Claim(field, part.strip(), source.lower())
            return


# --- JSON-LD ----------------------------------------------------------------------------------

_WRAPPING = regex.compile(
    r"^\s*+(?:<!--|//\s*+<!\[CDATA\[|/\*\s*+<!\[CDATA\[\s*+\*/|<!\[CDATA\[)"
    r"|(?:-->|//\s*+\]\]>|/\*\s*+\]\]>\s*+\*/|\]\]>)\s*+;?\s*+$"
)
_OPENS, _CLOSES = ("{", "["), ("}", "]")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


def parse_json(text: str) -> Any:
    """JSON as pages write it: in comments or CDATA, with raw line breaks and trailing commas.

    >>> parse_json('<!-- {"a": [1, 2,],} -->')
    {'a': [1, 2]}
    >>> parse_json("no json") is None
    True
    """
    text = text.strip()
    if text[:1] not in _OPENS or text[-1:] not in _CLOSES:
        text = _WRAPPING.sub("", text).strip().rstrip(";")
    for attempt in (text, None):
        try:
            return json.loads(
                attempt if attempt is not None else _TRAILING_COMMA.sub(r"\1", text), strict=False
            )
        except (ValueError, RecursionError):
            continue
    return None


def _from_json_ld(text: str) -> Iterator[Claim]:
    nodes = list(_nodes(parse_json(text)))
    by_id = {n["@id"]: n for n in nodes if isinstance(n.get("@id"), str) and len(n) > 2}
    articles = [n for n in nodes if _types(n) & _ARTICLE_TYPES]
    articles.sort(key=lambda n: bool(_types(n) & _SECOND_RATE))
    for node in nodes:
        if "WebSite" in _types(node):
            yield from (Claim("site_name", name, WEB_SITE) for name in _names(node, by_id))
    for node in articles:
        second_rate = bool(_types(node) & _SECOND_RATE)
        yield from _from_article(node, by_id, JSON_LD if not second_rate else "json-ld:page")


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
            queue.extend(
                item[key]
                for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")
                if key in item
            )


def _types(node: Mapping[str, Any]) -> set[str]:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return {k.rpartition("/")[2] for k in kinds if isinstance(k, str)}


def _from_article(node: Mapping[str, Any], by_id: Mapping[str, Any], source: str) -> Iterator[Claim]:
    for key, field in _FROM_JSON_LD.items():
        for value in _texts(node.get(key)):
            yield Claim(field, value.strip() if field == "body" else _tidy(value[:LONGEST_VALUE]), source)
    if "headline" not in node and not (_types(node) & {"WebPage"}):
        for value in _texts(node.get("name")):
            yield Claim("headline", _tidy(value[:LONGEST_VALUE]), source)
    yield from _from_parts(node, by_id, source)
    for kind in sorted(_types(node)):
        yield Claim("type", _tidy(kind[:LONGEST_VALUE]), source)


def _from_parts(node: Mapping[str, Any], by_id: Mapping[str, Any], source: str) -> Iterator[Claim]:
    """What an article says in lists and nodes of its own: people, keywords, pictures."""
    for key, field in (("author", "byline"), ("creator", "byline"), ("publisher", "site_name")):
        for item in _listed(node.get(key)):
            if field == "byline" or not _is_person(item, by_id):
                yield from (Claim(field, name, source) for name in _names(item, by_id))
    for value in _texts(node.get("keywords")):
        yield from (Claim("tags", _tidy(tag), source) for tag in value.split(","))
    for image in _listed(node.get("image")):
        url = image.get("url") or image.get("contentUrl") if isinstance(image, dict) else image
        if isinstance(url, str) and url:
            yield Claim("image", url, source)


def _is_person(item: Any, by_id: Mapping[str, Any]) -> bool:
    """Whether a publisher is somebody who publishes a site of another name."""
    node = _referred(item, by_id)
    return isinstance(node, dict) and "Person" in _types(node)


def _listed(value: Any) -> list[Any]:
    return value[:100] if isinstance(value, list) else [value]


def _texts(value: Any) -> list[str]:
    found = []
    for item in _listed(value):
        text = item.get("@value") or item.get("name") if isinstance(item, dict) else item
        if isinstance(text, int | float) and not isinstance(text, bool) and isfinite(text):
            text = str(int(text))  # a moment in seconds or milliseconds
        if isinstance(text, str) and text.strip():
            found.append(text)
    return found


def _names(value: Any, by_id: Mapping[str, Any]) -> list[str]:
    names = (_name(item, by_id) for item in _listed(value))
    return [_tidy(name[:LONGEST_VALUE]) for named in names for name in named if name.strip()]


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
    """The node that one without a name refers to, else itself."""
    if isinstance(item, dict) and "name" not in item and isinstance(item.get("@id"), str):
        return by_id.get(item["@id"], item)
    return item


def _tidy(value: str) -> str:
    """One line of clean text, entities decoded: claims are often escaped twice."""
    if "&" in value and ";" in value:
        from html import unescape

        value = unescape(value)
    return one_line(value)
