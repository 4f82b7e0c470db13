"""articlex: a news page in, a clean article out, and a reason for every line.

article = articlex.extract(page)      # headline, dateline, byline, dates, body, captions, …
print(articlex.explain(page))         # which rule decided what, and why
"""

from articlex.article import Article, Block, Caption, Dateline, Note, Span
from articlex.errors import ArticlexError, LimitExceeded, UnknownRule, UnreadableInput
from articlex.explanation import Explained, Explanation
from articlex.extract import PIPELINE, explain, extract
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
    "Entry",
    "Explained",
    "Explanation",
    "Finding",
    "Ledger",
    "LimitExceeded",
    "Limits",
    "Mark",
    "Note",
    "Page",
    "PageBlock",
    "Picture",
    "Pipeline",
    "Region",
    "Rule",
    "Span",
    "UnknownRule",
    "UnreadableInput",
    "explain",
    "extract",
]
