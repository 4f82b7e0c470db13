"""One small module a host. `import articlex` imports none of them, and each imports its host only."""

from __future__ import annotations

import logging
from typing import Any

from articlex.article import Article
from articlex.errors import LimitExceeded, UnreadableInput
from articlex.extraction import extract
from articlex.pipeline import Pipeline
from articlex.urls import address_or_none

log = logging.getLogger("articlex")


def extracted(page: Any, *, url: str | None = None, pipeline: Pipeline | None = None) -> Article:
    """What `extract` gives, but an empty article, and a line in the log, for what is no page: one bad page
    must stop no host."""
    try:
        return extract(page, url=address_or_none(url), pipeline=pipeline)
    except (LimitExceeded, UnreadableInput) as error:
        log.warning("%s: %s", url or type(page).__name__, error)
        return Article(url=url)
