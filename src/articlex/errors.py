"""The errors a caller may meet. Everything else is an empty `Article` whose ledger says why."""

from __future__ import annotations

from collections.abc import Iterable


class ArticlexError(Exception):
    """Any error of this library."""


class UnreadableInput(ArticlexError):
    """The input is no page: a wrong type, an unreadable file, or bytes that are no text."""


class SeveralPages(UnreadableInput):
    """The input holds several pages, such as a feed or a web archive, where one was asked for."""


class ForbiddenAddress(UnreadableInput):
    """A URL leads, or is redirected, to where only public addresses are allowed and this is none."""


class WrongArgument(ArticlexError, TypeError):
    """An argument cannot be what it is, such as `url=3` or `language="klingon"`."""


class LimitExceeded(ArticlexError):
    """The page is larger than the limits that the caller set."""


class UnknownRule(ArticlexError):
    """A pipeline was asked for a rule that it does not have."""

    @classmethod
    def named(cls, name: str, known: Iterable[str]) -> UnknownRule:
        """The error for a name that is none of those known."""
        return cls(f"no rule {name!r}; {meant(name, known) or '`articlex rules` lists them'}")


class BrokenRule(ArticlexError):
    """A rule gives what is neither a mark nor a finding, or a role or a field that there is not."""


class MissingPackage(ArticlexError, ImportError):
    """A package is not installed that an extra of articlex would bring."""


class BrokenFixture(ArticlexError):
    """A fixture's files cannot be read or do not fit together."""


class MissingExpectation(BrokenFixture):
    """A fixture has a page, and nothing that says what must come out of it."""


class UnknownPipeline(ArticlexError):
    """There is no pipeline where one should be."""


def meant(name: str, known: Iterable[str]) -> str:
    """The question whether one of the known names was meant; empty where none is close.

    >>> meant("sharing_bars", ["sharing_bar", "tag_list"])
    'did you mean sharing_bar?'
    """
    from difflib import get_close_matches

    close = get_close_matches(name, known)
    return f"did you mean {' or '.join(close)}?" if close else ""


def expect(name: str, value: object, kind: type) -> None:
    """Raises `WrongArgument` for a value that is neither of a type nor None."""
    if not (value is None or isinstance(value, kind)):
        raise WrongArgument(f"{name} must be a {kind.__name__} or None, not {value!r:.80}")
