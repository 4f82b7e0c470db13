"""The rules that honour the selectors of a site's file."""
from __future__ import annotations

from collections.abc import Iterator

from articlex.ledger import Finding, Ledger, Mark
from articlex.page import Page


def site_drop(page: Page, ledger: Ledger) -> Iterator[Mark]:
    """x"""
    yield from ()
site_body=site_headline=site_byline=site_date=site_captions=site_drop
