"""The Python face of a batch."""

from __future__ import annotations

import os
import reprlib
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from articlex.article import Article
from articlex.batch.page import Answer, RawPage, Result
from articlex.batch.pool import answers, cores
from articlex.batch.sandbox import DEFAULT_TIMEOUT, LONGEST_TIMEOUT
from articlex.batch.sources.contained import expanded
from articlex.batch.work import ExtractArticle
from articlex.errors import ArticlexError, WrongArgument
from articlex.limits import Limits
from articlex.pipeline import Pipeline
from articlex.read.sources import content_of, declared_by

_OF_ONE = ("read", "itertext", "decode_contents")
"""What can be called of a file, an lxml element and a BeautifulSoup object; what holds several pages has none."""


def extract_many(
    pages: Iterable[Any],
    *,
    workers: int | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    ordered: bool = True,
    pipeline: Pipeline | None = None,
    limits: Limits | None = None,
) -> Iterator[Result]:
    """The articles of many pages, one `Result` a page, on all cores. Nothing is lost.

    `pages` holds bytes, str (content), paths, responses with `content` and `url`, or `RawPage`s, in any
    mixture; a feed, a mailbox, a message of an agency or a web archive gives a result for every page in it. It is read no faster than results are taken, so it may be endless. `workers` are processes, by
    default one a core. A page that raises an error, takes longer than `timeout` seconds or kills its
    process comes back with its `error`, and only that page. With `ordered` the results come in the order
    of the pages, else as they are ready. A `pipeline` must be of rules that stand in an importable module.
    No `if __name__ == "__main__"` is needed around it.

    Raises `WrongArgument` for a single page, `ValueError` for no workers, no time or more of it than eleven days, and `SandboxError` when no process can be started.
    """
    count = cores() if workers is None else workers
    if _is_one(pages):
        raise WrongArgument(f"pages must be a list or the like of pages, not {reprlib.repr(pages)}")
    if count < 1 or not 0 < timeout <= LONGEST_TIMEOUT:
        raise ValueError(
            f"workers must be above 0, and timeout above 0 and at most {LONGEST_TIMEOUT:,.0f} seconds, "
            f"not {workers} and {timeout}"
        )
    raw = raw_pages(pages)
    return _results(
        answers(raw, ExtractArticle(pipeline, limits), workers=count, timeout=timeout, ordered=ordered)
    )


def _is_one(pages: object) -> bool:
    """Whether this is a single page, which may be iterable: a file by lines, an element by children, a response by
    chunks. A list is a list, whatever else it can do."""
    if isinstance(pages, (list, tuple)):
        return False
    if isinstance(pages, (str, bytes, bytearray, memoryview, Mapping)) or not isinstance(pages, Iterable):
        return True
    return any(callable(getattr(pages, name, None)) for name in _OF_ONE) or _is_response(pages)


def _is_response(pages: object) -> bool:
    """Whether there is `content`, and not merely as a label, which a Series of pandas has for an attribute."""
    if hasattr(type(pages), "content"):
        return True
    return hasattr(pages, "content") and (hasattr(pages, "headers") or hasattr(pages, "url"))


def _results(coming: Generator[Answer[Article], None, None]) -> Iterator[Result]:
    with closing(coming):
        for answer in coming:
            page = answer.page
            yield Result(page.id, page.url, answer.value, answer.error, page.fetched)


def raw_pages(pages: Iterable[Any]) -> Iterator[RawPage]:
    """The pages as they can be sent to a process, those that a container holds among them, numbered."""
    whole = (raw_page(page, place) for place, page in enumerate(pages))
    for number, page in enumerate(chain.from_iterable(map(expanded, whole))):
        yield replace(page, number=number)


def raw_page(page: Any, number: int) -> RawPage:
    """What holds a page as what can be sent to a process. What holds none becomes its own problem."""
    try:
        return _sendable(page, number)
    except Exception as error:  # noqa: BLE001 - whatever a page does is its own problem
        problem = str(error) if isinstance(error, ArticlexError) else f"{type(error).__name__}: {error}"
        return RawPage(id=str(number), problem=problem, number=number)


def _sendable(page: Any, number: int) -> RawPage:
    if isinstance(page, RawPage):
        url = page.url if isinstance(page.url, str) else None  # a table has NaN where it has none
        name = str(page.id or url or number)
        return replace(page, content=_plain(page.content), url=url, number=number, id=name)
    if isinstance(page, os.PathLike):
        path = Path(page)
        return RawPage(path, id=str(path), number=number)
    content, url = content_of(page)
    return RawPage(_plain(content), url, id=url or str(number), charset=declared_by(page), number=number)


def _plain(content: Any) -> bytes | str | Path:
    """Content of a plain type; what BeautifulSoup gives is a str that holds its whole tree."""
    if isinstance(content, os.PathLike):
        return Path(content)
    held, _ = content_of(content)
    return str(held) if isinstance(held, str) else bytes(held)
