"""Scrapy: an item pipeline that turns pages into articles, and drops or flags what is none."""

from __future__ import annotations

from functools import partial
from typing import Any

from articlex.article import Article
from articlex.extraction import extract
from articlex.extras import needs
from articlex.integrations import extracted
from articlex.pipeline import Pipeline
from articlex.rules import STORY_RULES
from articlex.sites.crawling import SiteMemories

with needs("scrapy"):
    from itemadapter import ItemAdapter
    from scrapy.crawler import Crawler
    from scrapy.exceptions import DropItem

SOURCES = ("html", "response")


class ArticlePipeline:
    """Takes the page out of an item's `html` or `response` and puts the article in.

    An `Article` that a callback yields goes through as it is, or is dropped; items that hold no page are
    left alone. The settings:

    - `ARTICLEX_DROP` (False): drop what is no article, instead of flagging it with `is_article`.
    - `ARTICLEX_CONFIDENCE` (0.5): from which `Article.confidence` on a page with a body is an article.
    - `ARTICLEX_FLAT` (False): fill the item with `Article.flat()`, for CSV, instead of with `article`.
    - `ARTICLEX_SITES`: what is known of sites, a `.toml` file or a folder of them.
    - `ARTICLEX_LEARN`: a folder where what comes again on the pages of each host is remembered from crawl to crawl,
      and honoured once enough of it is known.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.drops = crawler.settings.getbool("ARTICLEX_DROP")
        self.confidence = crawler.settings.getfloat("ARTICLEX_CONFIDENCE", 0.5)
        self.flat = crawler.settings.getbool("ARTICLEX_FLAT")
        self.stats = crawler.stats
        sites, memory = crawler.settings.get("ARTICLEX_SITES"), crawler.settings.get("ARTICLEX_LEARN")
        pipeline = Pipeline(STORY_RULES).with_sites(sites) if sites else None
        self.memories = SiteMemories(memory, pipeline) if memory else None
        self._extract = self.memories.extract if self.memories else partial(extract, pipeline=pipeline)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ArticlePipeline:
        """As Scrapy makes it."""
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """The item with its article. Raises `DropItem` for what is none, where `ARTICLEX_DROP` is set."""
        if isinstance(item, Article):
            self._judged(item)
            return item
        fields = ItemAdapter(item)
        pages = [fields.pop(name) for name in SOURCES if fields.get(name) is not None]
        if not pages:
            return item
        article = extracted(pages[0], url=fields.get("url"), by=self._extract)
        is_article = self._judged(article)
        if not self.drops:
            fields["is_article"] = is_article
        fields.update(article.flat() if self.flat else {"article": article})
        return item

    def close_spider(self) -> None:
        """Keep what was learnt."""
        if self.memories:
            self.memories.save()

    def _judged(self, article: Article) -> bool:
        is_article = bool(article) and article.confidence >= self.confidence
        self.stats.inc_value("articlex/articles" if is_article else "articlex/no_articles")
        if self.drops and not is_article:
            raise DropItem(f"no article: {article.url}")
        return is_article
