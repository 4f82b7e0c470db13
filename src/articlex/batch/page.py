"""What goes into a batch and what comes out of it, page by page."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from articlex.article import Article
from articlex.read.containers.held import Held

_IS_WHOLE = re.compile(r"[a-z][a-z0-9+.-]*:\S")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it lies in its source, not read yet.

    `content` is the page itself, or the path of a file that holds it. `id` names it in the output: where
    it stands in its source, or a number. `fetched` is when (ISO 8601), `charset` what the HTTP header
    says. `problem` says why there is no content, where a source is damaged. `number` is its place in the input.
    """

    content: bytes | str | os.PathLike[str] = field(default=b"", repr=False)
    url: str | None = None
    id: str = ""
    fetched: str | None = None
    charset: str | None = None
    problem: str | None = None
    number: int = 0

    @classmethod
    def of(cls, held: Held, place: str) -> RawPage:
        """What a container at some place holds; a name that is none beyond it follows the place."""
        name = held.name or ""
        whole = name if _IS_WHOLE.match(name) else f"{place}{'/' if '/' in name else ':'}{name}"
        return cls(held.content, held.url, whole if name else place, held.fetched, held.charset, held.problem)

    @property
    def headers(self) -> Mapping[str, str]:
        """As a response has them, so that `extract` finds the charset."""
        return {"content-type": f"text/html; charset={self.charset}"} if self.charset else {}

    @property
    def source(self) -> RawPage | bytes | str | os.PathLike[str]:
        """What `extract` is to be given: the page itself where the headers have its charset."""
        return self if self.charset else self.content

    @property
    def size(self) -> int:
        """Bytes or characters of the page; of one in a file that cannot be looked at, 0."""
        if isinstance(self.content, (bytes, str)):
            return len(self.content)
        try:
            return Path(self.content).stat().st_size
        except (OSError, TypeError, ValueError):
            return 0


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What became of a page: a value, or the error as one line that begins with its kind."""

    page: RawPage
    value: T | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A page of `extract_many`: its article, or why there is none.

    `article` is None where `error` says what went wrong, such as `UnreadableInput: this is a PDF, not a
    page`, `TimedOut: …` or `ProcessDied: …`. A page without an article gives an `Article` that is falsy.
    """

    id: str
    url: str | None
    article: Article | None
    error: str | None = None
    fetched: str | None = None
