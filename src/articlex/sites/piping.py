"""Where the rules of sites stand in a pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import chain
from os import PathLike

from articlex.pipeline import Pipeline, Rule
from articlex.sites.files import installed_sites, load_sites
from articlex.sites.given import site_body, site_byline, site_captions, site_date, site_drop, site_headline
from articlex.sites.rules import (
    repeated_byline,
    repeated_container,
    repeated_line,
    repeated_opening,
    repeated_title,
)
from articlex.sites.site import Sites

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


def with_sites(pipeline: Pipeline, sites: str | PathLike[str] | Sites | None) -> Pipeline:
    """A pipeline with some sites, and with the rules that honour them."""
    if sites is None:
        sites = installed_sites()
    elif not isinstance(sites, Sites):
        sites = load_sites(sites)
    known = sites if pipeline.sites is None else Sites((*pipeline.sites.sites, *sites.sites))
    there = {rule.__name__ for rule in pipeline.rules}
    if there.isdisjoint(rule.__name__ for rule in SITE_RULES):
        pipeline = replace(pipeline, rules=_with_rules(pipeline.rules, there))
    return replace(pipeline, sites=known)


def _with_rules(rules: tuple[Rule, ...], there: set[str]) -> tuple[Rule, ...]:
    made: list[Rule] = []
    for rule in rules:
        made += _BEFORE.get(rule.__name__, ())
        made.append(rule)
    return (*made, *(one for name, several in _BEFORE.items() if name not in there for one in several))
