"""An article and why it is so: every block of its page, with its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from articlex.article import Article, plain
from articlex.compose import compose
from articlex.extraction import PIPELINE, read_and_judge
from articlex.ledger import FURNITURE_ROLES, UNMARKED, Entry, Finding, Ledger
from articlex.limits import Limits, Meter
from articlex.page import Page
from articlex.pause import collector_paused
from articlex.pipeline import Pipeline

if TYPE_CHECKING:
    from articlex.rules.body.contributions import BlockScore, Contribution

FIRST_WORDS = 60  # characters of a block in a line of its own
LONGEST_VALUE = 80  # characters of a field's value
_LEFT_OUT = frozenset((*FURNITURE_ROLES, UNMARKED))


@dataclass(frozen=True, slots=True)
class Explained:
    """One block of the page with its history, in order."""

    index: int
    text: str
    tag: str
    role: str
    history: tuple[Entry, ...]

    @property
    def rule(self) -> str | None:
        """The rule that gave the block its role, None where no rule marked it."""
        return self._last.rule if self._last else None

    @property
    def because(self) -> str:
        """Why the block has its role."""
        return self._last.because if self._last else "no rule marked it"

    @property
    def is_kept(self) -> bool:
        """Whether the block is part of the article, and no furniture of the page."""
        return self.role not in _LEFT_OUT

    @property
    def first_words(self) -> str:
        """How the text begins."""
        return self.text if len(self.text) <= FIRST_WORDS else self.text[: FIRST_WORDS - 1] + "…"

    def __str__(self) -> str:
        return (
            f"{self.index:>4} {self.role or '-':<12} {self.rule or '-':<22} {self.first_words}\n"
            f"{'':>4} {'':<12} {'':<22} ↳ {self.because}"
        )

    @property
    def _last(self) -> Entry | None:
        marks = (entry for entry in reversed(self.history) if not entry.of_field)
        return next((entry for entry in marks if entry.now == self.role), None)


@dataclass(frozen=True, slots=True)
class FoundField:
    """One field of the article: its value, where it came from, and the rule that found it."""

    field: str
    value: Any
    source: str
    rule: str
    because: str
    block: int | None

    def __str__(self) -> str:
        return f"{self.field}: {self.shown}  [{self.source}: {self.because}]"

    @property
    def shown(self) -> str:
        """The value as people write it, cut where it is long."""
        values = self.value if isinstance(self.value, tuple) else (self.value,)
        shown = ", ".join(str(getattr(value, "text", value)) for value in values)
        return shown if len(shown) <= LONGEST_VALUE else shown[: LONGEST_VALUE - 1] + "…"


@dataclass(frozen=True)
class Explanation:
    """An article and why it is so: print it, show it in a notebook, or look at `blocks` and `history`.

    Whatever goes beyond the article is worked out when it is asked for, once.
    """

    article: Article
    page: Page
    ledger: Ledger
    pipeline: Pipeline

    @cached_property
    def blocks(self) -> tuple[Explained, ...]:
        """Every block of the page in order, each with its role and history."""
        histories: list[list[Entry]] = [[] for _ in self.page.blocks]
        for entry in self.ledger.entries:
            if entry.block is not None:
                histories[entry.block].append(entry)
        return tuple(
            Explained(block.index, block.text, block.tag, role, tuple(history))
            for block, role, history in zip(self.page.blocks, self.ledger.roles, histories, strict=True)
        )

    @cached_property
    def fields(self) -> tuple[FoundField, ...]:
        """The fields that rules found, in the order in which they were first found."""
        found = {
            result.field: FoundField(
                result.field, result.value, result.source, rule, result.because, result.block
            )
            for rule, result, _ in self.ledger.log
            if isinstance(result, Finding)
        }
        return tuple(found.values())

    @cached_property
    def scores(self) -> Mapping[int, BlockScore]:
        """The score of every block that has one, by its index, with what each feature contributes; print one to read it.

        Empty where the pipeline scores none.
        """
        from articlex.rules.body.contributions import block_scores
        from articlex.rules.body.story import body_scores

        rules = self.pipeline.rules
        if body_scores not in rules:
            return {}
        scored = block_scores(self.page, Pipeline(rules[: rules.index(body_scores)]).run(self.page))
        return {
            index: replace(score, contributions=_in_order(score.contributions))
            for index, score in scored.items()
        }

    def history(self, block: int) -> tuple[Entry, ...]:
        """The entries of one block, in order. Raises `IndexError` for a block that is not there."""
        if not 0 <= block < len(self.blocks):
            raise IndexError(f"no block {block}: the page has {len(self.blocks)}, from 0")
        return self.blocks[block].history

    def to_dict(self) -> dict[str, Any]:
        """Plain types: the article, its fields with their sources, every block with history and score."""
        return {
            "article": self.article.to_dict(),
            "fields": [plain(field) for field in self.fields],
            "blocks": [
                {
                    "index": block.index,
                    "text": block.text,
                    "tag": block.tag,
                    "role": block.role,
                    "rule": block.rule,
                    "because": block.because,
                    "kept": block.is_kept,
                    "history": plain(block.history),
                    "score": plain(self.scores.get(block.index)),
                }
                for block in self.blocks
            ],
        }

    def __str__(self) -> str:
        return "\n".join((self.head, *map(str, self.blocks)))

    @property
    def head(self) -> str:
        """The headline and the fields with their sources, a line each, and an empty line."""
        fields = (f"  {field}\n" for field in self.fields)
        return f"headline: {self.article.headline or '(none)'}\n{''.join(fields)}"

    def _repr_html_(self) -> str:
        from articlex.report import framed

        return framed(self)


def _in_order(parts: tuple[Contribution, ...]) -> tuple[Contribution, ...]:
    """Contributions with those of phrases, which come as a set, by name: the same in every process."""
    says = iter(
        sorted((part for part in parts if part.feature.startswith("says ")), key=lambda part: part.feature)
    )
    return tuple(next(says) if part.feature.startswith("says ") else part for part in parts)


def explain(
    page: Any,
    *,
    url: str | None = None,
    language: str | None = None,
    pipeline: Pipeline | None = None,
    limits: Limits | None = None,
) -> Explanation:
    """The article of a page, and for every block which rule decided what, and why.

    Takes and raises what `extract` does.
    """
    with collector_paused():
        chosen = PIPELINE if pipeline is None else pipeline
        meter = Meter.of(limits)
        read_page, ledger = read_and_judge(page, url, language, chosen, meter)
        return Explanation(compose(read_page, ledger, meter), read_page, ledger, chosen)
