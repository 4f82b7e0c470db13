"""Repeats: the wire story that 300 sites carry is one story.

The first page of the input that carries a story stands for it, and names where else it stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Any, Literal, Protocol

import regex

from articlex.batch.lines import dumped, loaded
from articlex.extras import needs

Dedup = Literal["exact", "near"]
WAYS: tuple[Dedup, ...] = ("exact", "near")

ALIKE = 0.7  # share of shingles: sites cut a story's end and add a line of their own
SHINGLE = 4  # words in a row
SIGNATURE = 128  # hashes
BANDS = 32  # of 4 hashes: two stories that share 0.7 meet in one of them with probability 0.9999
SEED = 1
FEWEST_WORDS = 20  # of a story that another may be like; shorter ones are the same or not
_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]|\w+")


class Stories(Protocol):
    """The stories seen so far."""

    def first(self, number: int, text: str) -> int:
        """The number of the row that first carried this story: an earlier one, or this."""


class ExactStories:
    """Two texts are one story when their words are the same."""

    def __init__(self) -> None:
        self._first: dict[bytes, int] = {}

    def first(self, number: int, text: str) -> int:
        """The row with the same words."""
        return self._first.setdefault(exact_key(text), number)


class NearStories:
    """Two texts are one story when they share most of their shingles, by MinHash."""

    def __init__(self) -> None:
        with needs("dedup"):
            from rensa import RMinHashLSH
        self._exact = ExactStories()
        self._signatures: dict[int, Any] = {}
        self._buckets = RMinHashLSH(ALIKE, SIGNATURE, BANDS)

    def first(self, number: int, text: str) -> int:
        """The first row that is like this one; of several, the most alike."""
        same = self._exact.first(number, text)
        if same != number:
            return same
        found = signature(text)
        if found is None:
            return number
        alike = [(self._signatures[near].jaccard(found), -near) for near in self._buckets.query(found)]
        likest, near = max(alike, default=(0.0, 0))
        if likest >= ALIKE:
            return -near
        self._signatures[number] = found
        self._buckets.insert(number, found)
        return number


def words_in(text: str) -> list[str]:
    """The words of a text; each letter is one in scripts without spaces."""
    return _WORD.findall(text.casefold())


def exact_key(text: str) -> bytes:
    """The same for texts with the same words."""
    return blake2b(" ".join(words_in(text)).encode("utf-8", "replace"), digest_size=16).digest()


def signature(text: str) -> Any:
    """The MinHash of a text, None where it is too short to be like another."""
    with needs("dedup"):
        from rensa import RMinHash
    words = words_in(text)
    if len(words) < FEWEST_WORDS:
        return None
    made = RMinHash(SIGNATURE, SEED)
    made.update([" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)])
    return made


def without_repeats(rows: Callable[[], Iterable[bytes]], how: Dedup) -> Iterator[bytes]:
    """Rows as lines of JSON, less the repeats; `rows` is called twice. The first of each story gets
    the addresses of the others in `also_at`. Keeps 16 bytes a story in memory, or 600 for `near`."""
    stories: Stories = ExactStories() if how == "exact" else NearStories()
    firsts: dict[int, int] = {}
    also_at: dict[int, list[str]] = {}
    for number, line in enumerate(rows()):
        row: Mapping[str, Any] = loaded(line)
        if not row.get("body"):
            continue
        first = stories.first(number, row["text"])
        if first != number:
            firsts[number] = first
            also_at.setdefault(first, []).append(row["page_url"] or row["id"])
    for number, line in enumerate(rows()):
        if number in also_at:
            yield dumped({**loaded(line), "also_at": also_at[number]})
        elif number not in firsts:
            yield line
