"""What a batch counts."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field

from articlex.batch.rows import Kind, Row


@dataclass(slots=True)
class Totals:
    """Pages, and how many of them were an article, none, or an error; of the errors, how many of each
    kind. `before` are the pages that an earlier run had done; they are counted, but not their kinds of
    error. `repeats` were left out of the output."""

    pages: int = 0
    before: int = 0
    rows: Counter[Kind] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    repeats: int = 0
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

    @property
    def in_a_line(self) -> str:
        """What became of the pages."""
        parts = [
            f"{counted(self.pages, 'page')}: {counted(self.rows[Kind.ARTICLE], 'article')}",
            f"{self.rows[Kind.NONE]:,} without an article" if self.rows[Kind.NONE] else "",
            counted(self.rows[Kind.ERROR], "error") if self.rows[Kind.ERROR] else "",
            f"{counted(self.repeats, 'repeat')} left out" if self.repeats else "",
        ]
        return ", ".join(filter(None, parts))

    def __str__(self) -> str:
        pages = counted(self.pages - self.before, "page")
        lines = [
            f"{pages} in {self.seconds:,.1f} s, {self.pages_a_second:,.0f} a second",
            counted(self.rows[Kind.ARTICLE], "article"),
            f"{counted(self.rows[Kind.NONE], 'page')} without an article",
            counted(self.rows[Kind.ERROR], "error"),
            *(f"  {kind}: {count:,}" for kind, count in self.errors.most_common()),
        ]
        if self.repeats:
            lines.append(f"{counted(self.repeats, 'repeat')} left out")
        if self.before:
            lines.insert(1, f"{counted(self.before, 'page')} had been done before")
        return "\n".join(lines)


def counted(number: int, what: str) -> str:
    """A number of things.

    >>> counted(1, "page"), counted(1200, "page")
    ('1 page', '1,200 pages')
    """
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
