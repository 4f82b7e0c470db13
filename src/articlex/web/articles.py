"""The article of a page on the web: fetched, then extracted."""

from __future__ import annotations

from functools import partial

from articlex.article import Article
from articlex.extraction import extract
from articlex.limits import Limits
from articlex.pipeline import Pipeline
from articlex.web.addresses import Guard
from articlex.web.fetch import PUBLIC, fetch, fetch_async


def extract_url(
    url: str,
    *,
    language: str | None = None,
    pipeline: Pipeline | None = None,
    limits: Limits | None = None,
    guard: Guard | None = PUBLIC,
    pages: int = 1,
) -> Article:
    """The article at an http or https address, of up to so many `pages` where the story has several.

    Takes what `fetch` and `extract` do, and raises what they raise: only public addresses are asked, unless
    `guard` is None.
    """
    page = fetch(url, guard=guard, pages=pages)
    return extract(page, language=language, pipeline=pipeline, limits=limits)


async def extract_url_async(
    url: str,
    *,
    language: str | None = None,
    pipeline: Pipeline | None = None,
    limits: Limits | None = None,
    guard: Guard | None = PUBLIC,
    pages: int = 1,
) -> Article:
    """What `extract_url` does, in a running event loop; the page is read in a thread."""
    from anyio import to_thread

    page = await fetch_async(url, guard=guard, pages=pages)
    return await to_thread.run_sync(
        partial(extract, page, language=language, pipeline=pipeline, limits=limits)
    )
