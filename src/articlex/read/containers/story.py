"""A story that is given in fields, as feeds and wires do, as the page that says the same."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape, unescape
from typing import Any

from articlex.read.containers.held import Held

_PARAGRAPH = re.compile(r"(<p(?:\s[^>]*)?>)(.*?)</p>", re.DOTALL)
_TAG = re.compile(
    r"</?(?:a|abbr|b|br|cite|code|em|font|i|mark|p|q|small|span|strong|sub|sup|u)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)


def page_of(
    given: Mapping[str, Any],
    body: str,
    *,
    language: str = "",
    subtitle: str = "",
    site: str = "",
    name: str | None = None,
) -> Held:
    """A page whose JSON-LD says what is given, in the words of https://schema.org/NewsArticle, and whose body is the
    HTML of the story under its headline, with the dateline before the first paragraph. What is empty is left out."""
    known = {key: value for key, value in given.items() if value not in (None, "", [], {})}
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **known}).replace(
        "<", "\\u003c"
    )
    headline, filed = known.get("headline"), known.get("dateline")
    head = f"<h1>{escape(headline)}</h1>\n" if headline else ""
    if subtitle:
        head += f'<p class="standfirst">{escape(subtitle)}</p>\n'
    if filed and (opening := _PARAGRAPH.search(body)) and not bare(opening[2]).startswith(filed):
        body = f"{body[: opening.end(1)]}{escape(filed, quote=False)} — {body[opening.end(1) :]}"
    metas = f'<meta property="og:site_name" content="{escape(site)}">' if site else ""
    url = known.get("url") if isinstance(known.get("url"), str) else None
    metas += f'<link rel="canonical" href="{escape(url)}">' if url else ""
    of = f' lang="{escape(language)}"' if language else ""
    page = (
        f'<!doctype html>\n<html{of}><head><meta charset="utf-8">{metas}'
        f'<script type="application/ld+json">{data}</script></head>\n'
        f'<body><article>\n{head}<div itemprop="articleBody" class="article-body">\n{body}\n</div></article></body></html>'
    )
    return Held(page.encode("utf-8", "replace"), url, "utf-8", name=name)


def person(name: str, url: str | None = None, role: str | None = None) -> dict[str, str]:
    """An author in the words of schema.org."""
    known = {"@type": "Person", "name": name, "url": url, "jobTitle": role}
    return {key: value for key, value in known.items() if value}


def organisation(name: str, url: str | None = None) -> dict[str, str]:
    """A publisher, an author or a holder of rights in the words of schema.org; empty for none."""
    known = {"@type": "Organization", "name": name, "url": url}
    return {key: value for key, value in known.items() if value} if name else {}


def bare(text: str) -> str:
    """A title that may be HTML as its reader sees it."""
    return " ".join(unescape(_TAG.sub("", text)).split())


def paragraphs(text: str) -> str:
    """A plain text as HTML: a blank line parts paragraphs, or every line does where there is none."""
    text = text.replace("\r\n", "\n").strip()
    parts = re.split(r"\n\s*\n", text) if "\n\n" in text else text.split("\n")
    return "\n".join(f"<p>{escape(part.strip(), quote=False)}</p>" for part in parts if part.strip())


def figure(url: str, caption: str = "", credit: str = "", alt: str = "") -> str:
    """A picture with its caption and credit as HTML."""
    shown = escape(caption, quote=False)
    if credit:
        shown += f' <small class="credit">{escape(credit, quote=False)}</small>'
    line = f"<figcaption>{shown.strip()}</figcaption>" if shown else ""
    image = f'<img src="{escape(url)}" alt="{escape(alt)}">' if url else ""
    return f"<figure>{image}{line}</figure>" if image or line else ""
