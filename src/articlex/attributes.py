"""What somebody meant who asks an article for an attribute that it does not have."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

# As newspaper, trafilatura, readability, goose and news-please call them.
_ELSEWHERE = {
    "author": "byline",
    "bylines": "byline",
    "canonical_link": "canonical_url",
    "cleaned_text": "text",
    "content": "text",
    "date": "published",
    "date_download": "published",
    "date_modify": "modified",
    "date_publish": "published",
    "excerpt": "description",
    "hostname": "site_name",
    "html": "to_html()",
    "keywords": "tags",
    "lang": "language",
    "lead": "subtitle",
    "maintext": "text",
    "markdown": "to_markdown()",
    "meta_description": "description",
    "pubdate": "published",
    "publish_date": "published",
    "sitename": "site_name",
    "source_domain": "site_name",
    "standfirst": "subtitle",
    "summary": "description",
    "title": "headline",
    "to_md": "to_markdown()",
    "top_image": "image",
}


def missing(name: str, there: Iterable[str]) -> str:
    """What to say of an article's attribute that is not `there`, with the one that may be meant.

    >>> missing("title", ["headline"])
    "an Article has no 'title': its 'headline' may be meant"
    """
    close = [_ELSEWHERE[name]] if name in _ELSEWHERE else get_close_matches(name, there, 1)
    hint = f": its {close[0]!r} may be meant" if close else ""
    return f"an Article has no {name!r}{hint}"
