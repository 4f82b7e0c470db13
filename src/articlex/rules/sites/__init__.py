"""The rules that honour what is known of a site, and where they stand among the others."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from articlex.ledger import Rule
from articlex.rules.sites.given import (
    site_body,
    site_byline,
    site_captions,
    site_date,
    site_drop,
    site_headline,
)
from articlex.rules.sites.learnt import (
    repeated_byline,
    repeated_container,
    repeated_line,
    repeated_opening,
    repeated_title,
)

_BEFORE: Mapping[str, tuple[Rule, ...]] = {
    "skip_link": (site_drop,),
    "byline_claimed": (site_headline,),
    "authors": (site_byline,),
    "details_claimed": (site_date,),
    "figure_captions": (
        repeated_title,
        repeated_byline,
        repeated_line,
        repeated_opening,
        repeated_container,
        site_body,
    ),
    "captions_collected": (site_captions,),
}
"""What stands before which rule: the site's word comes after that of the rules that find the same."""
SITE_RULES: tuple[Rule, ...] = tuple(chain.from_iterable(_BEFORE.values()))
"""What honours rules for a site, and what was learnt of it; `Pipeline.with_sites` puts them in."""


def with_site_rules(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Rules with those that honour what is known of a site, where they have none of them yet."""
    names = {rule.__name__ for rule in rules}
    if not names.isdisjoint(rule.__name__ for rule in SITE_RULES):
        return rules
    made: list[Rule] = []
    for rule in rules:
        made += _BEFORE.get(rule.__name__, ())
        made.append(rule)
    return (*made, *(one for name, several in _BEFORE.items() if name not in names for one in several))
