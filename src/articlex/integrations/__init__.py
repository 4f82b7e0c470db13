"""One small module a host. `import articlex` imports none of them, and each imports its host only."""

from __future__ import annotations

from typing import Any

from articlex.article import Article
from articlex.errors import UnreadableInput
from articlex.extract import extract


def extracted(page: Any, *, url: str | None = None) -> Article:
    """What `extract` gives, but an empty article for what is no page: one bad page must stop no host."""
    try:
        return extract(page, url=url)
    except UnreadableInput:
        return Article(url=url)
