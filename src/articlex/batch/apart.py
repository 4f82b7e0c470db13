"""That an output lies apart from the sources, which it would replace or feed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from glob import has_magic
from itertools import product, takewhile
from pathlib import Path

from articlex.batch.sources.files import STDIN, is_remote, listed
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
            if _fits(output, source):
                raise OutputAmongSources(f"{output} fits the source {source}: the next run would read it")
            continue
        found = Path(source).resolve()
        if path == found:
            raise OutputAmongSources(f"{output} is a source: it would be replaced")
        if found.is_dir() and found in path.parents:
            raise OutputAmongSources(f"{output} lies in the source {source}: the next run would read it")


def apart(output: str, sources: Iterable[str]) -> Iterator[str]:
    """The sources, for standard input those that it lists, each as `expect_apart` wants it."""
    for source in sources:
        for each in listed() if source == STDIN else (source,):
            expect_apart(output, (each,))
            yield each


def _fits(output: str, pattern: str) -> bool:
    """Whether a path, or a folder above it, fits a glob, either of them by way of links or not."""
    return any(_matches(path, glob) for path, glob in product(_ways(output), _ways(pattern)))


def _ways(path: str) -> tuple[Path, Path]:
    """A path or glob as it is written, from the root on, and with the links before its first wild card resolved."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow the glob
    plain = list(takewhile(lambda part: not has_magic(part), whole.parts))
    return whole, Path(*plain).resolve().joinpath(*whole.parts[len(plain) :])


def _matches(path: Path, pattern: Path) -> bool:
    wanted = pattern.parts
    if "**" in wanted:
        return fnmatch(str(path), str(pattern).replace("**/", "*"))
    return len(path.parts) >= len(wanted) and all(map(fnmatch, path.parts, wanted))
