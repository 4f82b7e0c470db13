"""What a batch counts."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field

from articlex.batch.rows import Row


@dataclass(slots=True)
class Tally:
    """Pages done, articles among them, errors by kind; `before` are pages that an earlier run had done."""

    pages: int = 0
    articles: int = 0
    before: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    started: float = field(default_factory=time.monotonic)

    def count(self, row: Row, error: str | None) -> None:
        """One more page."""
        self.pages += 1
        self.articles += row.is_article
        if error:
            self.errors[error.partition(":")[0]] += 1

    @property
    def without_article(self) -> int:
        """Pages that were read and hold no article."""
        return self.pages - self.articles - self.errors.total()

    @property
    def pages_a_second(self) -> float:
        """Since the start."""
        return self.pages / max(time.monotonic() - self.started, 1e-9)

    def __str__(self) -> str:
        seconds = time.monotonic() - self.started
        lines = [
            f"{self.pages:,} pages in {seconds:,.1f} s, {self.pages_a_second:,.0f} a second",
            f"{self.articles:,} articles",
            f"{self.without_article:,} pages without an article",
            f"{self.errors.total():,} errors",
            *(f"  {kind}: {count:,}" for kind, count in self.errors.most_common()),
        ]
        if self.before:
            lines.append(f"{self.before:,} pages had been done before")
        return "\n".join(lines)
