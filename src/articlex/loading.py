"""A pipeline of the user's, by the name of its module."""

from __future__ import annotations

import sys
from importlib import import_module

from articlex.errors import UnknownPipeline
from articlex.pipeline import Pipeline


def load_pipeline(where: str) -> Pipeline:
    """The pipeline at `module:name`, by default `PIPELINE`, looked for in the current folder too.

    Raises `UnknownPipeline`.
    """
    module, _, name = where.partition(":")
    sys.path.insert(0, "")
    try:
        found = getattr(import_module(module), name or "PIPELINE")
    except (ImportError, AttributeError, ValueError) as error:
        hint = f"; a module is named without .py: {module[:-3]}:{name}" if module.endswith(".py") else ""
        raise UnknownPipeline(f"{where}: {error}{hint}") from error
    finally:
        sys.path.remove("")
    if not isinstance(found, Pipeline):
        raise UnknownPipeline(f"{where}: this is no Pipeline but {type(found).__name__}")
    return found
