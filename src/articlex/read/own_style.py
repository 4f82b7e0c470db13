"""What the style sheets of one page hide of it or make blocks, as hints."""

from __future__ import annotations

from articlex.read import hints
from articlex.read.styles import styled_names

Key = tuple[str, str]
"""The tag of an element and its class attribute."""


class OwnStyle(dict[Key, int]):
    """The hints that a page's style sheets give to elements by their classes, each worked out once."""

    def __init__(self) -> None:
        super().__init__()
        self._styled: dict[str, int] = {}
        self._classes: set[str] = set()
        self.hides = False  # whether any style sheet so far hides something

    def add(self, css: str) -> bool:
        """Read one more style sheet; whether any so far says something."""
        if found := styled_names(css):
            self._styled.update((name, hints.BY_SIGHT[seen]) for name, seen in found.items())
            self._classes.update(name.partition(".")[2] for name in found)
            self.hides = self.hides or any(seen != "block" for seen in found.values())
            self.clear()
        return bool(self._styled)

    def __missing__(self, key: Key) -> int:
        tag, names = key
        bits = 0
        each = names.split()
        if not self._classes.isdisjoint(each):
            for name in each:
                bits |= self._styled.get(f".{name}", 0) | self._styled.get(f"{tag}.{name}", 0)
        self[key] = bits
        return bits

    def of_id(self, tag: str, name: str) -> int:
        """The hints that they give to an element by its id."""
        return self._styled.get(f"#{name}", 0) | self._styled.get(f"{tag}#{name}", 0)
