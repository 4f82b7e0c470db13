"""Packages that only some of the library needs, imported where they are used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from articlex.errors import MissingPackage


@contextmanager
def needs(extra: str) -> Iterator[None]:
    """Imports that an extra brings. Raises `MissingPackage`, which says what to install.

    >>> with needs("batch"):
    ...     import no_such_package
    Traceback (most recent call last):
    articlex.errors.MissingPackage: this needs no_such_package: pip install 'articlex[batch]'
    """
    try:
        yield
    except ImportError as error:
        raise MissingPackage(
            f"this needs {error.name or 'a package'}: pip install 'articlex[{extra}]'"
        ) from error
