"""Stories on several pages, as one article."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from articlex.article import Article
from articlex.parts import Block

Item = TypeVar("Item")


def join_pages(pages: Sequence[Article]) -> Article:
    r"""One article of the pages of a story, in order: the head of the first, the bodies one after the other.

    What a later page shows again at its head or foot, such as the standfirst, the lead picture or a box, is left out;
    captions and notes come once each. `next_page` is that of the last. Raises `ValueError` for no page.

    >>> first = Article(headline="Snow", body=(Block("paragraph", "It fell."),), next_page="https://fen.example/2")
    >>> second = Article(headline="Snow", body=(Block("paragraph", "It fell."), Block("paragraph", "It froze.")))
    >>> join_pages([first, second]).text
    'It fell.\n\nIt froze.'
    """
    if not pages:
        raise ValueError("there is no page to join")
    body = list(pages[0].body)
    shown = {*map(_shows, body), pages[0].headline, pages[0].subtitle}
    for page in pages[1:]:
        new = _new(page, shown)
        shown.update(map(_shows, new))
        body += new
    return replace(
        pages[0],
        body=tuple(body),
        captions=_once(caption for page in pages for caption in page.captions),
        notes=_once(note for page in pages for note in page.notes),
        live_entries=_once(entry for page in pages for entry in page.live_entries),
        next_page=pages[-1].next_page,
    )


def with_following(article: Article, response: Any, extracted: Callable[[Any], Article]) -> Article:
    """The article of a response of `fetch` with those of the pages that it has as `following`, each `extracted`;
    the article as it is where there are none."""
    following = getattr(response, "following", None)
    if not (following and isinstance(following, tuple)):
        return article
    return join_pages([article, *map(extracted, following)])


def _new(page: Article, shown: Collection[object]) -> list[Block]:
    """The body of a later page without what it repeats at its beginning and its end."""
    body = list(page.body)
    if page.subtitle and page.subtitle not in shown:
        body.insert(0, Block("paragraph", page.subtitle))
    start, stop = 0, len(body)
    while start < stop and _shows(body[start]) in shown:
        start += 1
    while start < stop and _shows(body[stop - 1]) in shown:
        stop -= 1
    return body[start:stop]


def _shows(block: Block) -> object:
    """What a block shows: its text, its picture or what it embeds."""
    return block.text or block.figure or block.embed


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items))
