"""What every form of output can do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class Output(Protocol):
    """A form of output."""

    suffix: str
    """Of the files that hold parts."""
    path: Path
    """Where the whole stands when it is complete."""

    def write(self, lines: Sequence[bytes], path: Path) -> None:
        """Write the rows of a part."""

    def join(self, parts: Sequence[Path]) -> None:
        """Make parts, in order, one whole. What stands there before is replaced at once."""
