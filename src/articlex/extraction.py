"""`extract`: read the page, run the rules, compose the article."""

from __future__ import annotations

from typing import Any

from articlex.article import Article
from articlex.compose import compose
from articlex.errors import expect
from articlex.ledger import Ledger
from articlex.limits import Limits, Meter
from articlex.multipage import with_following
from articlex.page import Page
from articlex.pause import collector_paused
from articlex.pipeline import Pipeline
from articlex.read import read
from articlex.read.language import expect_language
from articlex.rules import RULES, STORY_RULES
from articlex.urls import expect_address

PIPELINE = Pipeline(RULES)
"""The rules in the order in which they are applied."""
_TO_THE_ARTICLE = Pipeline(STORY_RULES)


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
    response of requests, httpx or Scrapy; it is never changed. A page in a container (a mail, MHTML, a web archive,
    an agency's format …) is taken out of it; a response of `fetch` with `following` pages gives one article. `url` makes links and images absolute.
    `language` (ISO 639-1) overrides what the page says of itself.

    A page without an article gives an `Article` that is falsy; `explain` says why. Raises
    `UnreadableInput` for what is no page at all, a path or URL in a `str` among it, and of that kind `SeveralPages`
    for a feed or archive of several; `WrongArgument` for a `url` that can be no address, a `language` that
    is no code, a `pipeline` or `limits` that are none, `BrokenRule` for a rule that gives neither marks nor findings,
    and `LimitExceeded` for a page over its `limits` (none, by default).

    >>> extract("<h1>Snow in Oslo</h1><p>Snow fell on Oslo on Monday, the first of the winter.</p>").headline
    'Snow in Oslo'
    """
    with collector_paused():  # until the page is forgotten again
        meter = Meter.of(limits)
        chosen = _TO_THE_ARTICLE if pipeline is None else pipeline
        article = compose(*read_and_judge(page, url, language, chosen, meter), meter)
    return with_following(
        article, page, lambda later: extract(later, language=language, pipeline=pipeline, limits=limits)
    )


def read_and_judge(
    source: Any, url: str | None, language: str | None, pipeline: Pipeline, meter: Meter | None
) -> tuple[Page, Ledger]:
    """A page as it was read, and the ledger of a pipeline's rules over it. Raises what `extract` does."""
    expect("url", url, str)
    expect("language", language, str)
    expect("pipeline", pipeline, Pipeline)
    if url:
        expect_address(url)
    if language:
        expect_language(language)
    page = read(source, url=url, language=language, meter=meter, sites=pipeline.sites)
    return page, pipeline.run(page, meter)
