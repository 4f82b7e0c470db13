"""The pipeline: an ordered, immutable tuple of rules, and the driver that applies what they yield."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from os import PathLike

from articlex.errors import BrokenRule, UnknownRule
from articlex.ledger import Ledger, Rule
from articlex.limits import Meter
from articlex.page import Page
from articlex.site import Sites


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Rules in order. Every change gives a new pipeline.

    >>> from articlex.rules import RULES
    >>> len(Pipeline(RULES).without("sharing_bar").rules) == len(RULES) - 1
    True
    """

    rules: tuple[Rule, ...]
    sites: Sites | None = None

    def run(self, page: Page, meter: Meter | None = None) -> Ledger:
        """Apply every rule in order; each sees what those before it yielded.

        Raises `LimitExceeded` while or after the rule runs at which the meter's time is over, and `BrokenRule`
        for one that gives anything but marks of known roles and findings of known fields.
        """
        ledger = Ledger.of(page)
        record = ledger.record
        without = {name for site in page.sites for name in site.without} if page.sites else ()
        for rule in self.rules:
            name = rule.__name__
            if name in without:
                continue
            found = rule(page, ledger)
            if not hasattr(found, "__iter__"):
                raise BrokenRule(f"the rule {name} returns {found!r:.80}, and yields no marks and findings")
            for result in meter.watched(found) if meter else found:
                record(name, result)
        ledger.expect_known()
        return ledger

    def without(self, *names: str) -> Pipeline:
        """This pipeline less some rules."""
        for name in names:
            self._position(name)
        return self._of(tuple(rule for rule in self.rules if rule.__name__ not in names))

    def before(self, name: str, rule: Rule) -> Pipeline:
        """This pipeline with `rule` put before the named one."""
        at = self._position(name)
        return self._of((*self.rules[:at], rule, *self.rules[at:]))

    def after(self, name: str, rule: Rule) -> Pipeline:
        """This pipeline with `rule` put after the named one."""
        at = self._position(name) + 1
        return self._of((*self.rules[:at], rule, *self.rules[at:]))

    def replace(self, name: str, rule: Rule) -> Pipeline:
        """This pipeline with `rule` in the place of the named one."""
        at = self._position(name)
        return self._of((*self.rules[:at], rule, *self.rules[at + 1 :]))

    def with_sites(self, sites: str | PathLike[str] | Sites | None = None) -> Pipeline:
        """This pipeline with what is known of some sites: those in a file or a folder of `.toml` files, as
        `articlex learn` and people write them, a `Sites`, or by default those that installed packages bring.

        Raises `BrokenSite` for a file that cannot be read or is none of a site.
        """
        from articlex.read.sites.files import installed_sites, load_sites
        from articlex.rules.sites import with_site_rules

        if sites is None:
            sites = installed_sites()
        elif not isinstance(sites, Sites):
            sites = load_sites(sites)
        known = sites if self.sites is None else Sites((*self.sites.sites, *sites.sites))
        return Pipeline(with_site_rules(self.rules), known)

    def _of(self, rules: tuple[Rule, ...]) -> Pipeline:
        return replace(self, rules=rules)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def _position(self, name: str) -> int:
        for at, rule in enumerate(self.rules):
            if rule.__name__ == name:
                return at
        raise UnknownRule.named(name, (rule.__name__ for rule in self.rules))
