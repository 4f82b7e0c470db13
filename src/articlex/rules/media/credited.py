"""Who is credited for a picture: agencies and libraries, people, reporters."""

from __future__ import annotations

from functools import lru_cache

import regex

from articlex.lang.agencies import UNBRACKETED
from articlex.lang.photographs import PICTURE_AGENCIES
from articlex.lang.reporters import REPORTERS_EAST
from articlex.remember import remembered

MOST_REMEMBERED = 256  # lines whose parts are remembered: several rules ask of the same ones
LONGEST_NAME = 8  # words of a credit that no opening announces
LONGEST_UNCASED = 14  # characters of a credit in a script without capitals
SHORTEST_AGENCY = 3  # letters of an agency's name that may stand in the middle of a text
UNCASED = regex.compile(r"\p{Lo}")
_NAME = regex.compile(r"@?\p{Lu}[\p{L}\p{M}'’.&-]*")
_SMALL = 4  # letters of a word inside a name that may be small: von, de, for, via


@lru_cache(maxsize=1)
def agency_pattern() -> regex.Pattern[str]:
    """A pattern for any agency or picture library, as a whole word."""
    wires = {name for name in UNBRACKETED if not name.istitle()}
    names = wires.union(PICTURE_AGENCIES, (n.upper() for n in PICTURE_AGENCIES if len(n) > SHORTEST_AGENCY))
    letters = [n for n in names if len(n) >= SHORTEST_AGENCY or not n.isascii()]
    short = [n for n in names if len(n) < SHORTEST_AGENCY and n.isascii()]
    return regex.compile(
        r"(?<![\p{L}\p{N}])(?:\L<letters>|(?<=(?:^|[/|]\s?|via ))\L<short>)(?![\p{L}\p{N}])|\b\p{L}+ via \L<short>\b",
        letters=letters, short=short, ignore_unused=True,
    )  # fmt: skip


@remembered(MOST_REMEMBERED)
def names_agency(text: str) -> bool:
    """Whether a text names an agency or a picture library.

    >>> names_agency("Rich Pedroncelli/AP"), names_agency("The apple fell")
    (True, False)
    """
    return bool(agency_pattern().search(text))


def like_names(text: str) -> bool:
    """Whether a text is a few names and nothing else, as a credit is.

    >>> like_names("Tara Atkinson for Rest of World"), like_names("Firefighters search rooms in Oslo today")
    (True, False)
    """
    if not text.isascii() and UNCASED.search(text):
        return len(text) <= LONGEST_UNCASED and names_agency(text)
    words = text.replace("/", " ").replace("|", " ").replace(",", " ").split()
    if not 0 < len(words) <= LONGEST_NAME + 2 * text.count("/"):
        return False
    small = [word for word in words if not _NAME.match(word)]
    return len(small) * 2 < len(words) and all(len(word) <= _SMALL for word in small)


def is_reporter(text: str, code: str) -> bool:
    """Whether a text is a reporter's name with the word for one, in languages without capitals: `记者王明摄`."""
    known = REPORTERS_EAST.get(code)
    if known is None:
        return False
    return text.endswith(known.behind) or (text.startswith(known.before) and text.endswith(known.pictured))
