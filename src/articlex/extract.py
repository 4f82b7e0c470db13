"""The three hops: read the page, run the rules, compose the article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from articlex.article import Article
from articlex.compose import compose
from articlex.ledger import Entry, Ledger
from articlex.limits import Limits, Meter
from articlex.page import Page
from articlex.pause import collector_paused
from articlex.pipeline import Pipeline
from articlex.read import read
from articlex.rules import RULES, STORY_RULES

PIPELINE = Pipeline(RULES)
"""The rules in the order in which they are applied."""
_TO_THE_ARTICLE = Pipeline(STORY_RULES)


@dataclass(frozen=True, slots=True)
class Explained:
    """One block of the page with all that was said of it, in order."""

    index: int
    text: str
    tag: str
    role: str
    history: tuple[Entry, ...]

    @property
    def rule(self) -> str | None:
        """The rule that gave the block its role, None where no rule spoke."""
        return self._last.rule if self._last else None

    @property
    def because(self) -> str:
        """Why the block has its role."""
        return self._last.because if self._last else "no rule spoke of it"

    @property
    def _last(self) -> Entry | None:
        return next((entry for entry in reversed(self.history) if entry.now == self.role), None)


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article and why it is so: print it, or look at `blocks` and `history`."""

    article: Article
    page: Page
    ledger: Ledger

    @property
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

    def history(self, block: int) -> tuple[Entry, ...]:
        """All that was said of one block."""
        return tuple(self.ledger.history(block))

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        article = self.article
        yield f"headline: {article.headline or '(none)'}"
        for finding in self.ledger.findings.values():
            shown = str(finding.value)
            yield f"  {finding.field}: {shown[:80]}  [{finding.source}: {finding.because}]"
        yield ""
        for block in self.blocks:
            first = block.text if len(block.text) <= 60 else block.text[:59] + "…"
            yield f"{block.index:>4} {block.role or '-':<12} {block.rule or '-':<22} {first}"
            yield f"{'':>4} {'':<12} {'':<22} ↳ {block.because}"


def extract(
    page: Any,
    *,
    url: str | None = None,
    language: str | None = None,
    pipeline: Pipeline | None = None,
    limits: Limits | None = None,
) -> Article:
    """The article of a news page.

    `page` is bytes, str (the content itself, HTML or plain text; never a path or URL), an
    `os.PathLike`, an open file, an lxml element, a BeautifulSoup object, a parsel Selector or a
    response of requests, httpx or Scrapy; it is never changed. `url` makes links and images absolute.
    `language` (ISO 639-1) overrides what the page says of itself.

    A page without an article gives an `Article` that is falsy; `explain` says why. Raises
    `UnreadableInput` for what is no page at all and `LimitExceeded` for a page over its `limits` (none, by default).

    >>> extract("<h1>Snow in Oslo</h1><p>Snow fell on Oslo on Monday, the first of the winter.</p>").headline
    'Snow in Oslo'
    """
    with collector_paused():  # until the page is forgotten again
        return compose(*_judged(page, url, language, pipeline or _TO_THE_ARTICLE, limits))


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
        read_page, ledger = _judged(page, url, language, pipeline or PIPELINE, limits)
        return Explanation(compose(read_page, ledger), read_page, ledger)


def _judged(
    source: Any, url: str | None, language: str | None, pipeline: Pipeline, limits: Limits | None
) -> tuple[Page, Ledger]:
    meter = Meter(limits) if limits else None
    page = read(source, url=url, language=language, meter=meter)
    return page, pipeline.run(page, meter)
