"""The names of all features: those of a block, of the container it stands in, of the blocks with the same
chain of tags and classes (its path) and of the page; and the hints and phrases that contribute to a score."""

from __future__ import annotations

from articlex.read import hints

BLOCK_FEATURES = (
    "words", "link_share", "heads_prose", "stands_in", "links_after", "prose_just_before", "text_before",
    "blocks_since_headline", "repeats", "digits", "outside_best", "main_done", "end_marks", "names_author",
    "prose_just_after", "links_before", "prose_since_headline", "links_since_headline", "ends_sentence",
)  # fmt: skip
CONTAINER_FEATURES = (
    "container_share", "outer_share", "container_links", "container_blocks", "container_prose_blocks",
    "container_repeats", "levels_to_main", "levels_to_headline", "unit_repeats", "unit_share", "units_share",
    "unit_links",
)  # fmt: skip
PATH_FEATURES = ("path_share", "path_blocks")
PAGE_FEATURES = ("page_prose", "page_kind")
FEATURES = (*BLOCK_FEATURES, *CONTAINER_FEATURES, *PATH_FEATURES, *PAGE_FEATURES)

SCORED_HINTS = (
    "NAVIGATION", "SHARING", "RELATED", "COMMENTS", "PROMOTION", "CONSENT", "LEGAL", "ADVERTISING", "HIDDEN", "WIDGET",
    "GALLERY", "CAPTION", "CREDIT", "STANDFIRST", "KICKER", "BYLINE", "DATE", "BODY", "AUTHOR_BOX", "TAGS", "ASIDE",
    "FOOTER", "PAYWALL", "FIGURE", "QUOTE", "LIVE", "LIST", "TABLE", "SCREEN_READER",
)  # fmt: skip
OWN_HINTS = ("HEADLINE", "PARAGRAPH", "CARD", "HEADER", "ARTICLE")
SCORED_BITS = tuple((f"in {name.lower().replace('_', ' ')}", getattr(hints, name)) for name in SCORED_HINTS)
OWN_BITS = tuple((f"is {name.lower()}", getattr(hints, name)) for name in OWN_HINTS)
PHRASE_KINDS = (
    "navigation", "sharing", "related", "comments", "promotion", "consent", "legal", "advertising", "widget",
)  # fmt: skip
