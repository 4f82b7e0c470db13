"""Containers opened: the one page that a content is or holds, or all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module

from articlex.errors import ArticlexError, SeveralPages, UnreadableInput
from articlex.read.containers.held import MOST_BYTES, Held
from articlex.read.containers.sniff import kind_of

DEEPEST = 5  # containers within containers
_ONE_PAGE = frozenset(("mail", "nitf", "saved", "wayback", "webarchive"))
_CALLED = {
    "feeds": "feed",
    "json_files": "JSON file",
    "mbox": "mailbox",
    "newsml": "NewsML-G2 message",
    "wacz": "web archive",
    "warc": "web archive",
}


def holds_several(content: bytes | str) -> bool:
    """Whether a content, or the head of it, is a container that may hold several pages."""
    kind = kind_of(content)
    return kind is not None and kind not in _ONE_PAGE


def page_in(held: Held, most: int | None = None) -> Held:
    """The page that a content is, or the one that it holds, however deep.

    Raises `SeveralPages` where it holds more than one, `UnreadableInput` where it holds none or cannot be read,
    and `LimitExceeded` for more than `most` bytes of what is packed (20 million where no other limit is given).
    """
    for _ in range(DEEPEST):
        kind = kind_of(held.content)
        if kind is None:
            return held
        held = _only(kind, _opened(kind, held, most))
    raise UnreadableInput(f"there are more than {DEEPEST} containers within each other")


def pages_in(held: Held, most: int | None = None) -> Iterator[Held]:
    """All pages of a content that may hold several; of any other the content itself, as it is.

    Raises what `page_in` does for what cannot be read.
    """
    waiting = [(iter((held,)), 0)]
    while waiting:
        coming, depth = waiting[-1]
        page = next(coming, None)
        if page is None:
            waiting.pop()
            continue
        if page.problem or not holds_several(page.content):
            yield page
        elif depth == DEEPEST:
            yield replace(
                page, content=b"", problem=f"there are more than {DEEPEST} containers within each other"
            )
        else:
            waiting.append((_opened(kind_of(page.content), page, most), depth + 1))


def _only(kind: str, coming: Iterator[Held]) -> Held:
    """The one page among what comes; what is damaged beside it is left."""
    called = _CALLED.get(kind, "archive")
    found, problem = None, f"this {called} holds no page"
    for page in coming:
        if page.problem:
            problem = page.problem
        elif found:
            raise SeveralPages(
                f"this {called} holds several pages: articlex.extract_many([...]) and `articlex batch` give all of them"
            )
        else:
            found = page
    if found is None:
        raise UnreadableInput(problem)
    return found


def _opened(kind: str | None, held: Held, most: int | None) -> Iterator[Held]:
    """What a container holds, with what is known of the container where it does not say better. Where it is damaged
    the last of them has a problem."""
    reader = import_module(f"articlex.read.containers.{kind}")
    try:
        for page in reader.pages(held, min(most or MOST_BYTES, MOST_BYTES)):
            yield replace(
                page,
                url=page.url or held.url,
                fetched=page.fetched or held.fetched,
                name=page.name or held.name,
            )
    except ArticlexError:
        raise
    except Exception as error:  # noqa: BLE001 - each format has its own for a damaged file
        reason = str(error) or type(error).__name__
        yield replace(
            held, content=b"", problem=f"this {_CALLED.get(str(kind), 'page')} is damaged: {reason}"
        )
