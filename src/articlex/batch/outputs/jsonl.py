"""JSONL, packed or not. Packed parts are joined as they are: gzip and zstd allow it."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Sequence
from pathlib import Path

from articlex.batch.outputs.atomic import atomically
from articlex.extras import needs


class JsonLines:
    """A row a line. `packing` is "", ".gz" or ".zst"."""

    def __init__(self, path: Path, packing: str = "") -> None:
        self.path = path
        self.packing = packing
        self.suffix = f".jsonl{packing}"

    def write(self, lines: Sequence[bytes], path: Path) -> None:
        """Write the rows of a part."""
        with atomically(path) as unfinished:
            unfinished.write_bytes(self._packed(b"".join(line + b"\n" for line in lines)))

    def join(self, parts: Sequence[Path]) -> None:
        """One file of all parts."""
        with atomically(self.path) as unfinished, unfinished.open("wb") as whole:
            for part in parts:
                with part.open("rb") as file:
                    shutil.copyfileobj(file, whole)

    def _packed(self, data: bytes) -> bytes:
        if self.packing == ".gz":
            return gzip.compress(data, compresslevel=6, mtime=0)
        if self.packing == ".zst":
            with needs("batch"):
                import zstandard
            return zstandard.compress(data)
        return data
