"""JSONL, packed or not. Packed parts are joined as they are: gzip and zstd allow it."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO

from articlex.batch.outputs.atomic import atomically
from articlex.extras import needs


class JsonLines:
    """A row a line. `packing` is "", ".gz" or ".zst"."""

    def __init__(self, path: Path, packing: str = "") -> None:
        if packing == ".zst":
            with needs("batch"):  # raised before anything is written
                import zstandard  # noqa: F401
        self.path = path
        self.packing = packing
        self.suffix = f".jsonl{packing}"

    def write(self, lines: Sequence[bytes], path: Path) -> None:
        """Write the rows of a part."""
        with atomically(path) as unfinished, unfinished.open("wb") as file, self._packed(file) as stream:
            for line in lines:
                stream.write(line + b"\n")

    def join(self, parts: Sequence[Path]) -> None:
        """One file of all parts."""
        with atomically(self.path) as unfinished, unfinished.open("wb") as whole:
            for part in parts:
                with part.open("rb") as file:
                    shutil.copyfileobj(file, whole)

    def _packed(self, file: IO[bytes]) -> AbstractContextManager[IO[bytes]]:
        if self.packing == ".gz":
            return gzip.GzipFile("", "wb", compresslevel=6, fileobj=file, mtime=0)  # type: ignore[return-value]
        if self.packing == ".zst":
            import zstandard

            return zstandard.ZstdCompressor().stream_writer(file, closefd=False)
        return nullcontext(file)
