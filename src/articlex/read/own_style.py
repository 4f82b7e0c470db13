"""What the style sheets of one page hide of it, as hints."""

from __future__ import annotations

from articlex.read import hints
from articlex.read.styles import hidden_classes


class OwnStyle(dict[str, int]):
    """The hints that a page's style sheets give to its class attributes, each worked out once."""

    def __init__(self) -> None:
        super().__init__()
        self._hidden: dict[str, int] = {}

    def add(self, css: str) -> bool:
        """Read one more style sheet; whether any so far hides something."""
        if found := hidden_classes(css):
            self._hidden.update((name, hints.BY_SIGHT[seen]) for name, seen in found.items())
            self.clear()
        return bool(self._hidden)

    def __missing__(self, names: str) -> int:
        bits = 0
        each = names.split()
        if not self._hidden.keys().isdisjoint(each):
            for name in each:
                bits |= self._hidden.get(name, 0)
        self[names] = bits
        return bits
