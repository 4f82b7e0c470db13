"""articlex: a news page in, a clean article out, and a reason for every line.

article = articlex.extract(page)      # headline, dateline, byline, dates, body, captions, …
print(articlex.explain(page))         # which rule decided what, and why
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from articlex.article import Article, Block, Caption, Dateline, Embed, Image, Note, Span
    from articlex.batch.many import extract_many
    from articlex.batch.page import RawPage, Result
    from articlex.errors import ArticlexError, LimitExceeded, MissingPackage, UnknownRule, UnreadableInput
    from articlex.explanation import Explained, Explanation
    from articlex.extraction import PIPELINE, explain, extract
    from articlex.ledger import Entry, Finding, Ledger, Mark
    from articlex.limits import Limits
    from articlex.page import Claim, Cue, Page, PageBlock, Picture, Region
    from articlex.pipeline import Pipeline, Rule

__version__ = "0.1.0"

__all__ = [
    "PIPELINE",
    "Article",
    "ArticlexError",
    "Block",
    "Caption",
    "Claim",
    "Cue",
    "Dateline",
    "Embed",
    "Entry",
    "Explained",
    "Explanation",
    "Finding",
    "Image",
    "Ledger",
    "LimitExceeded",
    "Limits",
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
    "Span",
    "UnknownRule",
    "UnreadableInput",
    "explain",
    "extract",
    "extract_many",
]

# What a name is imported from when it is first asked for, so that `import articlex` costs nothing. No module
# here may have the name of what it holds: once imported it would take that name's place in the package.
_MODULES = {
    "article": ("Article", "Block", "Caption", "Dateline", "Embed", "Image", "Note", "Span"),
    "batch.many": ("extract_many",),
    "batch.page": ("RawPage", "Result"),
    "errors": ("ArticlexError", "LimitExceeded", "MissingPackage", "UnknownRule", "UnreadableInput"),
    "explanation": ("Explained", "Explanation"),
    "extraction": ("PIPELINE", "explain", "extract"),
    "ledger": ("Entry", "Finding", "Ledger", "Mark"),
    "limits": ("Limits",),
    "page": ("Claim", "Cue", "Page", "PageBlock", "Picture", "Region"),
    "pipeline": ("Pipeline", "Rule"),
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
