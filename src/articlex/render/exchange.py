"""The formats in which newsrooms, libraries and programs exchange articles, by the names that commands take."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from articlex.fields import ArticleFields
from articlex.render import csl, feeds, json_ld, ninjs, nitf, tei
from articlex.render.json import dumped


class Format(NamedTuple):
    """How an article, or several where the format can hold them, is written; what the file ends in; its media type.
    `of_several` is None where a document holds one article only."""

    of_one: Callable[[ArticleFields], str]
    of_several: Callable[[Sequence[ArticleFields]], str] | None
    suffix: str
    media_type: str


def _csl(articles: Sequence[ArticleFields]) -> str:
    return dumped([csl.render(article) for article in articles])


FORMATS: Mapping[str, Format] = {
    "json-ld": Format(
        lambda article: dumped(json_ld.render(article)),
        lambda articles: dumped([json_ld.render(article) for article in articles]),
        ".jsonld",
        "application/ld+json",
    ),
    "ninjs": Format(
        lambda article: dumped(ninjs.render(article)),
        lambda articles: dumped([ninjs.render(article) for article in articles]),
        ".ninjs.json",
        "application/vnd.iptc.ninjs+json",
    ),
    "nitf": Format(nitf.render, None, ".nitf.xml", "application/nitf+xml"),
    "tei": Format(tei.render, None, ".tei.xml", "application/tei+xml"),
    "rss": Format(lambda article: feeds.rss([article]), feeds.rss, ".rss", "application/rss+xml"),
    "atom": Format(lambda article: feeds.atom([article]), feeds.atom, ".atom", "application/atom+xml"),
    "csl-json": Format(
        lambda article: _csl([article]), _csl, ".csl.json", "application/vnd.citationstyles.csl+json"
    ),
}
