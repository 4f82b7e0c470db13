"""That an output lies apart from the sources, which it would replace or feed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from fnmatch import fnmatch
from glob import has_magic
from pathlib import Path

from articlex.batch.sources.files import STDIN, is_remote
from articlex.errors import ArticlexError


class OutputAmongSources(ArticlexError):
    """The output would replace a source, or be read by the next run."""


def expect_apart(output: str, sources: Iterable[str]) -> None:
    """Raises `OutputAmongSources` for an output that is a source, lies in a source folder or fits a glob."""
    path = Path(output).resolve()
    for source in sources:
        if source == STDIN or is_remote(source):
            continue
        if has_magic(source) and not Path(source).exists():
            if _fits(path, os.path.abspath(source)):  # noqa: PTH100 - resolve() would follow the pattern
                raise OutputAmongSources(f"{output} fits the source {source}: the next run would read it")
            continue
        found = Path(source).resolve()
        if path == found:
            raise OutputAmongSources(f"{output} is a source: it would be replaced")
        if found.is_dir() and found in path.parents:
            raise OutputAmongSources(f"{output} lies in the source {source}: the next run would read it")


def _fits(path: Path, pattern: str) -> bool:
    """Whether a path, or a folder above it, fits a glob."""
    wanted = Path(pattern).parts
    if "**" in wanted:
        return fnmatch(str(path), pattern.replace("**/", "*"))
    return len(path.parts) >= len(wanted) and all(map(fnmatch, path.parts, wanted))
