"""web-poet: a page object that fills `zyte_common_items.Article`, each field of which may be overridden."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from articlex.article import Article
from articlex.extras import needs
from articlex.integrations import extracted
from articlex.urls import safe_url

with needs("web-poet"):
    import zyte_common_items as zyte
    from web_poet import cached_method, field


class ArticlePage(zyte.ArticlePage):
    """A news page. Derive from it, override the fields that a site needs otherwise, and ask
    `self.article()` for what articlex found: it is extracted once a page.
    """

    @cached_method
    def article(self) -> Article:
        """The article, empty where the page is none."""
        return extracted(self.response)

    def validate_input(self) -> zyte.Article | None:
        """An item with probability 0 for a page without an article, as web-poet asks for it."""
        return None if self.article() else self.no_item_found()

    @field
    def headline(self) -> str | None:
        return self.article().headline

    @field
    def datePublished(self) -> str | None:
        article = self.article()
        return _moment(article.published or article.modified)

    @field
    def dateModified(self) -> str | None:
        return _moment(self.article().modified)

    @field
    def authors(self) -> list[zyte.Author] | None:
        return [zyte.Author(name=one.name, url=one.url) for one in self.article().authors] or None

    @field
    def breadcrumbs(self) -> list[zyte.Breadcrumb] | None:
        steps = self.article().breadcrumbs
        return [zyte.Breadcrumb(name=step.name, url=step.url) for step in steps] or None

    @field
    def inLanguage(self) -> str | None:
        language = self.article().language
        return None if language == "und" else language

    @field
    def mainImage(self) -> zyte.Image | None:
        url = self._absolute(self.article().image)
        return zyte.Image(url=url) if url else None

    @field
    def images(self) -> list[zyte.Image] | None:
        article = self.article()
        urls = map(self._absolute, (article.image, *(caption.image for caption in article.captions)))
        return [zyte.Image(url=url) for url in dict.fromkeys(urls) if url] or None

    @field
    def description(self) -> str | None:
        return self.article().description

    @field
    def articleBody(self) -> str | None:
        return self.article().text

    @field
    def articleBodyHtml(self) -> str | None:
        """Story and captions; headline, names and dates have fields of their own."""
        story = replace(self.article(), headline=None, byline=(), published=None, notes=())
        return story.to_html()

    @field
    def canonicalUrl(self) -> str | None:
        return self.article().canonical_url

    @field
    def metadata(self) -> zyte.ArticleMetadata:
        found: zyte.ArticleMetadata = super().metadata
        found.probability = self.article().confidence
        return found

    def _absolute(self, address: str | None) -> str | None:
        return safe_url(address, str(self.response.url))


def _moment(iso: str | None) -> str | None:
    """As zyte-common-items has it: seconds always, Z for UTC."""
    return datetime.fromisoformat(iso).isoformat(timespec="seconds").replace("+00:00", "Z") if iso else None
