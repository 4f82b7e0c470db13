"""A pipeline of the user's, by the name of its module."""

from __future__ import annotations

import sys
import traceback
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
    except Exception as error:  # whatever the module does
        hint = f"; a module is named without .py: {module[:-3]}:{name}" if module.endswith(".py") else ""
        raise UnknownPipeline(f"{where}: {_place(error)}{error}{hint}") from error
    finally:
        sys.path.remove("")
    if not isinstance(found, Pipeline):
        raise UnknownPipeline(f"{where}: this is no Pipeline but {type(found).__name__}")
    return found


def _place(error: Exception) -> str:
    """Where in the module an error arose, and its kind; empty where there is no such module or pipeline."""
    kind = type(error).__name__
    if isinstance(error, SyntaxError):  # its message has the line
        return f"{kind}: "
    *_, last = traceback.extract_tb(error.__traceback__)
    is_ours = last.filename == __file__ or "importlib" in last.filename
    return "" if is_ours else f"{last.filename}:{last.lineno}: {kind}: "
