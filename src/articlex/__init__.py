"""articlex: a news page in, a clean article out, and a reason for every line.

article = articlex.extract(page)      # headline, dateline, byline, dates, body, captions, …
print(articlex.explain(page))         # which rule decided what, and why
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from articlex.version import __version__ as __version__

if TYPE_CHECKING:
    from articlex.article import Article
    from articlex.batch.many import extract_many
    from articlex.batch.page import RawPage, Result
    from articlex.batch.sandbox import SandboxError
    from articlex.errors import (
        ArticlexError,
        BrokenRule,
        ForbiddenAddress,
        LimitExceeded,
        MissingPackage,
        SeveralPages,
        UnknownRule,
        UnreadableInput,
        WrongArgument,
    )
    from articlex.explanation import Explained, Explanation, FoundField, explain
    from articlex.extraction import PIPELINE, extract
    from articlex.ledger import Entry, Finding, Ledger, Mark, Rule
    from articlex.limits import Limits
    from articlex.multipage import join_pages
    from articlex.page import Claim, Cue, Page, PageBlock, Picture, Region
    from articlex.parts import (
        Author,
        Block,
        Breadcrumb,
        Caption,
        Chunk,
        Dateline,
        Embed,
        Image,
        LiveEntry,
        Note,
        Span,
    )
    from articlex.pipeline import Pipeline
    from articlex.read.sites.files import BrokenSite, load_sites
    from articlex.site import Site, Sites
    from articlex.sites.crawling import SiteMemories
    from articlex.sites.learning import learn
    from articlex.sites.memory import SiteMemory
    from articlex.sites.page_profile import page_profile
    from articlex.web.articles import extract_url, extract_url_async
    from articlex.web.fetch import fetch, fetch_async

__all__ = [
    "PIPELINE",
    "Article",
    "ArticlexError",
    "Author",
    "Block",
    "Breadcrumb",
    "BrokenRule",
    "BrokenSite",
    "Caption",
    "Chunk",
    "Claim",
    "Cue",
    "Dateline",
    "Embed",
    "Entry",
    "Explained",
    "Explanation",
    "Finding",
    "ForbiddenAddress",
    "FoundField",
    "Image",
    "Ledger",
    "LimitExceeded",
    "Limits",
    "LiveEntry",
    "Mark",
    "MissingPackage",
    "Note",
    "Page",
    "PageBlock",
    "Picture",
    "Pipeline",
    "RawPage",
    "Region",
    "Result",
    "Rule",
    "SandboxError",
    "SeveralPages",
    "Site",
    "SiteMemories",
    "SiteMemory",
    "Sites",
    "Span",
    "UnknownRule",
    "UnreadableInput",
    "WrongArgument",
    "explain",
    "extract",
    "extract_many",
    "extract_url",
    "extract_url_async",
    "fetch",
    "fetch_async",
    "join_pages",
    "learn",
    "load_sites",
    "page_profile",
]

# What a name is imported from when it is first asked for, so that `import articlex` costs nothing. No module
# here may have the name of what it holds: once imported it would take that name's place in the package.
_MODULES = {
    "article": ("Article",),
    "batch.many": ("extract_many",),
    "batch.page": ("RawPage", "Result"),
    "batch.sandbox": ("SandboxError",),
    "errors": (
        "ArticlexError",
        "BrokenRule",
        "ForbiddenAddress",
        "LimitExceeded",
        "MissingPackage",
        "SeveralPages",
        "UnknownRule",
        "UnreadableInput",
        "WrongArgument",
    ),
    "explanation": ("Explained", "Explanation", "FoundField", "explain"),
    "extraction": ("PIPELINE", "extract"),
    "ledger": ("Entry", "Finding", "Ledger", "Mark", "Rule"),
    "limits": ("Limits",),
    "multipage": ("join_pages",),
    "page": ("Claim", "Cue", "Page", "PageBlock", "Picture", "Region"),
    "parts": (
        "Author",
        "Block",
        "Breadcrumb",
        "Caption",
        "Chunk",
        "Dateline",
        "Embed",
        "Image",
        "LiveEntry",
        "Note",
        "Span",
    ),
    "pipeline": ("Pipeline",),
    "read.sites.files": ("BrokenSite", "load_sites"),
    "site": ("Site", "Sites"),
    "sites.crawling": ("SiteMemories",),
    "sites.learning": ("learn",),
    "sites.memory": ("SiteMemory",),
    "sites.page_profile": ("page_profile",),
    "web.articles": ("extract_url", "extract_url_async"),
    "web.fetch": ("fetch", "fetch_async"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
