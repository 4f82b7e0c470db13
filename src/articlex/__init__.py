"""articlex: a news page in, a clean article out, and a reason for every line.

article = articlex.extract(page)      # headline, dateline, byline, dates, body, captions, …
print(articlex.explain(page))         # which rule decided what, and why
"""

from typing import TYPE_CHECKING, Any

from articlex.article import Article, Block, Caption, Dateline, Note, Span
from articlex.errors import ArticlexError, LimitExceeded, MissingPackage, UnknownRule, UnreadableInput
from articlex.explanation import Explained, Explanation
from articlex.extract import PIPELINE, explain, extract
from articlex.ledger import Entry, Finding, Ledger, Mark
from articlex.limits import Limits
from articlex.page import Claim, Cue, Page, PageBlock, Picture, Region
from articlex.pipeline import Pipeline, Rule

if TYPE_CHECKING:
    from articlex.batch.many import extract_many
    from articlex.batch.page import RawPage, Result

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
    "Entry",
    "Explained",
    "Explanation",
    "Finding",
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

_LATE = {
    "RawPage": "articlex.batch.page",
    "Result": "articlex.batch.page",
    "extract_many": "articlex.batch.many",
}  # what most programs do not need: processes, threads, pipes


def __getattr__(name: str) -> Any:
    """Import what stands in `_LATE` when it is asked for."""
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_LATE[name]), name)
