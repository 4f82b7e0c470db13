"""The ledger: which rule marked or found what on a page, and why. Rules write here only through the driver."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from articlex.errors import BrokenRule, meant
from articlex.fields import ArticleFields
from articlex.page import Page

UNMARKED = ""

BODY_ROLES = ("paragraph", "heading", "list_item", "quote", "code", "table")
HEAD_ROLES = ("headline", "standfirst", "kicker", "byline", "date", "dateline")
MEDIA_ROLES = ("caption", "credit")
QUOTE_ROLES = ("attribution",)
BESIDE_STORY = ("formula", "footnote")
NOTE_ROLES = ("correction", "editors_note", "sign_off", "contributors", "rights")
FURNITURE_ROLES = (
    "hidden", "navigation", "sharing", "related", "comments", "promotion", "consent", "legal",
    "advertising", "widget", "tags", "author_box", "repeat", "outside",
)  # fmt: skip
ROLES = (*BODY_ROLES, *QUOTE_ROLES, *BESIDE_STORY, *HEAD_ROLES, *MEDIA_ROLES, *NOTE_ROLES, *FURNITURE_ROLES)
STORY = frozenset(BODY_ROLES)
_KNOWN_ROLES = frozenset(ROLES)
_MADE_LATER = {"body", "notes", "live_entries", "language", "url", "sources"}
FOUND_FIELDS = frozenset(ArticleFields.__dataclass_fields__) - _MADE_LATER
"""The fields of an article that rules find."""
# and the character of the dateline's block at which its first sentence begins
_KNOWN_FIELDS = FOUND_FIELDS | {"story_starts"}


@dataclass(slots=True)
class Mark:
    """What a rule yields for a block: its role, and why."""

    block: int
    role: str
    because: str


@dataclass(slots=True)
class Finding:
    """What a rule yields for the article: a field's value, where it came from, and why.

    `block` is the block it was read from, if any.
    """

    field: str
    value: Any
    source: str
    because: str
    block: int | None = None


@dataclass(slots=True)
class Entry:
    """One line of the ledger: `rule` changed `block` from role `was` to `now`, because …

    A finding's entry has the field as `now`, and `of_field` says so; its `block` is None when it came from
    a claim.
    """

    rule: str
    block: int | None
    was: str
    now: str
    because: str
    of_field: bool = False


@dataclass(slots=True)
class Ledger:
    """The roles of a page's blocks and the fields found so far, with everything that led to them.

    `log` holds each rule's result, and what was there before; `entries` has them as lines. Roles and findings
    change through `record` alone.
    """

    roles: list[str]
    findings: dict[str, Finding] = field(default_factory=dict)
    log: list[tuple[str, Mark | Finding, str | Finding | None]] = field(default_factory=list)
    _blocks: defaultdict[str, set[int]] = field(
        default_factory=lambda: defaultdict(set), init=False, repr=False, compare=False
    )
    _in_order: dict[tuple[str, ...], tuple[int, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        for block, role in enumerate(self.roles):
            if role:
                self._blocks[role].add(block)

    @classmethod
    def of(cls, page: Page) -> Ledger:
        """An empty ledger for a page."""
        return cls([UNMARKED] * len(page.blocks))

    def record(self, rule: str, result: Mark | Finding) -> None:
        """Write down a rule's result. The last one counts, all are kept. Raises `BrokenRule` for what is none."""
        if isinstance(result, Mark):
            self.log.append((rule, result, self._assign(result.block, result.role)))
        elif isinstance(result, Finding):
            self.log.append((rule, result, self.findings.get(result.field)))
            self.findings[result.field] = result
        else:
            raise BrokenRule(f"the rule {rule} yields {result!r:.80}, which is no Mark and no Finding")

    def expect_known(self) -> None:
        """Raises `BrokenRule` where a rule gave a role or a field that there is not."""
        if self._blocks.keys() <= _KNOWN_ROLES and self.findings.keys() <= _KNOWN_FIELDS:
            return
        for rule, result, _ in self.log:
            if isinstance(result, Mark):
                _expect(f"the rule {rule} gives the role", result.role, (UNMARKED, *ROLES))
            else:
                _expect(f"the rule {rule} gives the field", result.field, sorted(_KNOWN_FIELDS))

    def _assign(self, block: int, role: str) -> str:
        """Give a block its role; the one it had."""
        self._in_order.clear()
        was = self.roles[block]
        self.roles[block] = role
        if was:
            self._blocks[was].remove(block)
        if role:
            self._blocks[role].add(block)
        return was

    def with_role(self, *roles: str) -> tuple[int, ...]:
        """The blocks that have one of some roles so far, in order."""
        found = self._in_order.get(roles)
        if found is None:
            blocks = self._blocks
            found = tuple(sorted(chain.from_iterable([blocks[role] for role in roles if role in blocks])))
            self._in_order[roles] = found  # many rules ask, and few of them mark anything
        return found

    @property
    def entries(self) -> list[Entry]:
        """Every line of the ledger, in order."""
        return [
            Entry(rule, result.block, str(was or UNMARKED), result.role, result.because)
            if isinstance(result, Mark)
            else Entry(rule, result.block, _worth(was), result.field, result.because, of_field=True)
            for rule, result, was in self.log
        ]

    def block_of(self, name: str) -> int:
        """The block that a field was read from, -1 where no block shows it."""
        finding = self.findings.get(name)
        return finding.block if finding and finding.block is not None else -1

    def found(self, name: str) -> Any:
        """The value of a field found so far, else None."""
        finding = self.findings.get(name)
        return finding.value if finding else None

    def history(self, block: int) -> list[Entry]:
        """The entries of a block, in order."""
        return [entry for entry in self.entries if entry.block == block]


Rule = Callable[[Page, Ledger], Iterable[Mark | Finding]]
"""A function named for what it finds. It looks at the page and the ledger and yields what it found."""


def _worth(was: str | Finding | None) -> str:
    return str(was.value) if isinstance(was, Finding) else ""


def _expect(claim: str, name: str, known: Sequence[str]) -> None:
    if name not in known:
        hint = meant(name, known) or f"there are {', '.join(filter(None, known))}"
        raise BrokenRule(f"{claim} {name!r}; {hint}")
