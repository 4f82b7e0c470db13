"""The errors a caller may meet. Everything else is an empty `Article` whose ledger says why."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class ArticlexError(Exception):
    """Any error of this library."""


class UnreadableInput(ArticlexError):
    """The input is no page: a wrong type, an unreadable file, or bytes that are no text."""


class ForbiddenAddress(UnreadableInput):
    """A URL leads, or is redirected, to where only public addresses are allowed and this is none."""


class LimitExceeded(ArticlexError):
    """The page is larger than the limits that the caller set."""


class UnknownRule(ArticlexError):
    """A pipeline was asked for a rule that it does not have."""


class MissingExtra(ArticlexError, ImportError):
    """A package that is needed here is not installed; the message names the extra that brings it."""


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Imports of an optional package go in here: where one fails, `MissingExtra` names the extra."""
    try:
        yield
    except ImportError as error:
        needed = (error.name or name).partition(".")[0]
        raise MissingExtra(f"this needs {needed}: pip install 'articlex[{name}]'", name=error.name) from error
