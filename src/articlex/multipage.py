"""Stories on several pages, as one article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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
    body = pages[0].body
    for page in pages[1:]:
        body += _new(page, body, pages[0])
    return replace(
        pages[0],
        body=body,
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


def _new(page: Article, known: tuple[Block, ...], first: Article) -> tuple[Block, ...]:
    """The body of a later page without what it repeats at its beginning and its end."""
    shown = {_shows(block) for block in known} | {first.headline, first.subtitle}
    body = list(page.body)
    if page.subtitle and page.subtitle not in shown:
        body.insert(0, Block("paragraph", page.subtitle))
    while body and _shows(body[0]) in shown:
        body.pop(0)
    while body and _shows(body[-1]) in shown:
        body.pop()
    return tuple(body)


def _shows(block: Block) -> object:
    """What a block shows: its text, its picture or what it embeds."""
    return block.text or block.figure or block.embed


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items))
