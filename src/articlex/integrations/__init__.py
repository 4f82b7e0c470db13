"""One small module a host. `import articlex` imports none of them, and each imports its host only."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from articlex.article import Article
from articlex.errors import LimitExceeded, UnreadableInput
from articlex.extraction import extract
from articlex.urls import address_or_none

log = logging.getLogger("articlex")


def extracted(page: Any, *, url: object = None, by: Callable[..., Article] = extract) -> Article:
    """What `extract`, or what is given in its place, makes of a page; an empty article, and a line in the log, for what
    is no page: one bad page must stop no host. A `url` that can be no address is none."""
    address = address_or_none(url)
    try:
        return by(page, url=address)
    except (LimitExceeded, UnreadableInput) as error:
        log.warning("%s: %s", url or type(page).__name__, error)
        return Article(url=address)
