"""A folder of parts, as Spark and its like write and read it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from articlex.batch.outputs.atomic import atomically
from articlex.batch.outputs.output import Output


class FolderOfParts:
    """Parts of a form, each a file of its own."""

    def __init__(self, form: Output) -> None:
        self.suffix = form.suffix
        self.path = form.path
        self.write = form.write

    def join(self, parts: Sequence[Path]) -> None:
        """Copy the parts into the folder."""
        self.path.mkdir(parents=True, exist_ok=True)
        for part in parts:
            with atomically(self.path / f"part-{part.name}") as unfinished:
                shutil.copyfile(part, unfinished)

    def clear(self) -> None:
        """Take away the parts that are there."""
        for part in self.path.glob(f"part-[0-9]*{self.suffix}"):
            part.unlink()
