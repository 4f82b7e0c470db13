"""What a page says about itself: meta, OpenGraph, links, JSON-LD. Claims never raise, whatever their shape."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from articlex.page import Claim
from articlex.read.json_ld import LONGEST_VALUE, claims_of_json_ld, tidy
from articlex.remember import remembered

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
cxenseparse:recs:articlemodifiedtime revised
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
    "author_name": "byline",
    "byline": "byline",
    "displayauthor": "byline",
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
    "amphtml": "amp_url",
    "next": "next_page",
    "license": "license",
    "dcterms.license": "license",
    "dcterms.rightsholder": "copyright_holder",
    "dc.publisher": "publisher",
    "dcterms.publisher": "publisher",
    "citation_publisher": "publisher",
    "publisher": "publisher",
    "isaccessibleforfree": "is_free",
    "article:content_tier": "is_free",
    "content_tier": "is_free",
    "og:type": "type",
    "og:locale": "language",
    "content-language": "language",
    "language": "language",
    "dc.language": "language",
}
_PUBLISHED_BY_ANY = re.compile(
    r"[-_:.](?:publish(?:ed)?[-_]?(?:date|time|on|at)|(?:date|time)[-_]?published|pub(?:lication)?[-_]?date|published)$"
    r"|^first[-_]?published(?:[-_]?(?:date|time|on|at))?$"
)
_AUTHOR_BY_ANY = re.compile(r"[-_:.](?:article[-_:.])?authors?(?:[-_]?names?)?$")
_OF_ELSE = re.compile(r"(?:book|video|music|twitter|comment|image|photo|fb|reviewed?|smartbanner|app)[-_:.]")
_SPLIT_BY_COMMA = frozenset(("keywords", "news_keywords", "parsely-tags"))


def claims_of(metas: Sequence[Mapping[str, str]], json_ld: list[str], title: str) -> list[Claim]:
    """Every claim of a page, JSON-LD first, then meta in the page's order, then `<title>`."""
    title = title[:LONGEST_VALUE]
    claims = [claim for text in json_ld for claim in claims_of_json_ld(text, title) if claim.value]
    for meta in metas:
        claims.extend(_from_meta(meta))
    if title:
        claims.append(Claim("headline", tidy(title), "title"))
    return claims


@remembered(1024)
def _field_of(name: str) -> str | None:
    """Which field a meta claims: those of a publisher's own may end like the known ones, as `w-published-date`."""
    if field := _FROM_META.get(name):
        return field
    if _PUBLISHED_BY_ANY.search(name):
        return "published"
    return "byline" if _AUTHOR_BY_ANY.search(name) and not _OF_ELSE.match(name) else None


def _from_meta(meta: Mapping[str, str]) -> Iterator[Claim]:
    for attribute in ("property", "name", "itemprop", "http-equiv"):
        source = meta.get(attribute)
        if source and (field := _field_of(source.lower())):
            value = tidy(meta.get("content", "")[:LONGEST_VALUE])
            values = value.split(",") if source.lower() in _SPLIT_BY_COMMA else [value]
            for part in values:
                if part.strip():
                    yield Claim(field, part.strip(), source.lower())
            return
