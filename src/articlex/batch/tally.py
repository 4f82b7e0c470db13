"""What a batch counts."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field

from articlex.batch.rows import Kind, Row


@dataclass(slots=True)
class Tally:
    """Pages, and how many of them were an article, none, or an error; of the errors, how many of each
    kind. `before` are the pages that an earlier run had done; they are counted, but not their kinds of
    error."""

    pages: int = 0
    before: int = 0
    rows: Counter[Kind] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    started: float = field(default_factory=time.monotonic)

    def had(self, pages: int, articles: int, errors: int) -> None:
        """What an earlier run had done."""
        self.pages = self.before = pages
        self.rows.update({Kind.ARTICLE: articles, Kind.ERROR: errors, Kind.NONE: pages - articles - errors})

    def count(self, row: Row, error: str | None) -> None:
        """One more page."""
        self.pages += 1
        self.rows[row.kind] += 1
        if error:
            self.errors[error.partition(":")[0]] += 1

    @property
    def seconds(self) -> float:
        """Since the start."""
        return time.monotonic() - self.started

    @property
    def pages_a_second(self) -> float:
        """Of this run."""
        return (self.pages - self.before) / max(self.seconds, 1e-9)

    def __str__(self) -> str:
        lines = [
            f"{self.pages - self.before:,} pages in {self.seconds:,.1f} s, {self.pages_a_second:,.0f} a second",
            f"{self.rows[Kind.ARTICLE]:,} articles",
            f"{self.rows[Kind.NONE]:,} pages without an article",
            f"{self.rows[Kind.ERROR]:,} errors",
            *(f"  {kind}: {count:,}" for kind, count in self.errors.most_common()),
        ]
        if self.before:
            lines.insert(1, f"{self.before:,} pages had been done before")
        return "\n".join(lines)
