"""Answers remembered for short texts: what was long is asked anew, so no cache keeps a page's text."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

LONGEST = 1_000  # characters

Rest = ParamSpec("Rest")
Answer = TypeVar("Answer")


def remembered(
    most: int,
) -> Callable[[Callable[Concatenate[str, Rest], Answer]], Callable[Concatenate[str, Rest], Answer]]:
    """A decorator for a pure function whose first argument is a text: it remembers `most` of its last answers."""

    def decorated(
        function: Callable[Concatenate[str, Rest], Answer],
    ) -> Callable[Concatenate[str, Rest], Answer]:
        cached = lru_cache(maxsize=most)(function)

        @wraps(function)
        def cached_or_not(text: str, /, *rest: Rest.args, **named: Rest.kwargs) -> Answer:
            if len(text) > LONGEST:
                return function(text, *rest, **named)
            return cached(text, *rest, **named)  # type: ignore[arg-type]

        return cached_or_not

    return decorated
