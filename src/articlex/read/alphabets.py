"""What the letters of a text say of the language that it claims: neighbours share words, and not all letters."""

from __future__ import annotations

from functools import lru_cache

import regex

from articlex.lang.scripts import ALWAYS_IN, NOT_IN

LOOK_AT = 1_500  # characters
LEAST = 200  # characters that show it
MOST_FOREIGN = 0.006  # of them, letters that the language does not have: names of people and places
LEAST_OF_OWN = 0.002  # of them, letters that it is never without


def letters_contradict(code: str, text: str) -> bool:
    """Whether the letters of a text are not those of a language that it claims.

    >>> text = "Рада міста вирішила в середу побудувати міст, який з'єднає обидва береги річки. " * 5
    >>> letters_contradict("ru", text), letters_contradict("uk", text), letters_contradict("en", text)
    (True, False, False)
    """
    if code not in NOT_IN or len(text) < LEAST:
        return False
    low = text[:LOOK_AT].lower()
    foreign, own = _patterns(code)
    if len(foreign.findall(low)) >= MOST_FOREIGN * len(low):
        return True
    return own is not None and len(own.findall(low)) < LEAST_OF_OWN * len(low)


@lru_cache(maxsize=len(NOT_IN))
def _patterns(code: str) -> tuple[regex.Pattern[str], regex.Pattern[str] | None]:
    own = ALWAYS_IN.get(code)
    return regex.compile(f"[{NOT_IN[code]}]"), regex.compile(f"[{own}]") if own else None
