"""`articlex fixture`: pages kept as tests, without pytest."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from articlex.cli.fixture_arguments import fixture_parser
from articlex.cli.pages import loaded
from articlex.cli.status import DIFFERENT, FINE, NO_ARTICLE, UNREADABLE, complain
from articlex.errors import ArticlexError, MissingExpectation, UnreadableInput
from articlex.fixtures.accepting import accept
from articlex.fixtures.adding import add_fixture, name_for, replace_page
from articlex.fixtures.checking import Check, check
from articlex.fixtures.failures import failure_section, failures_document
from articlex.fixtures.settings import configured_pipeline
from articlex.fixtures.showing import shown
from articlex.fixtures.store import Fixture, fixtures_in
from articlex.loading import load_pipeline
from articlex.pipeline import Pipeline
from articlex.printing import printable

SHOWN_LINES = 10  # of what is expected of a new fixture


def fixture(words: Sequence[str]) -> int:
    """`articlex fixture ACTION`. Raises `ArticlexError` where it cannot go on."""
    options = fixture_parser().parse_args(words)
    try:
        return ACTIONS[options.action](options)
    except OSError as error:
        if error.filename is None:  # what is printed cannot be written
            raise
        raise UnreadableInput(f"{error.filename}: {error.strerror or error}") from error


def add(options: Namespace) -> int:
    """Store a page; the fixture's folder, and what is expected of it, are printed."""
    folder = Path(options.into) / (options.name or name_for(options.page))
    try:
        page = loaded(options.page)
    except ArticlexError as error:
        raise type(error)(f"{options.page}: {error}") from error
    if options.replace:
        made = replace_page(page, folder, url=options.url, slim=options.slim)
        _print(made.folder)
        return _checked(made, options)[0]
    made, change = add_fixture(page, folder, url=options.url, slim=options.slim, pipeline=_pipeline(options))
    _print(made.folder)
    _print(_beginning(change))
    if made.expectation["body"]:
        return FINE
    complain(f"{made.folder}: no article on this page; that is what is expected of it now")
    return NO_ARTICLE


def check_all(options: Namespace) -> int:
    """A line for each fixture that is fine, all that is wrong with each that is not."""
    codes, checks = zip(*(_checked(one, options) for one in _fixtures(options)), strict=True)
    if options.report:
        sections = [failure_section(it) for it in checks if it and it.differences]
        Path(options.report).write_text(failures_document(sections), encoding="utf-8")
    print(f"{codes.count(FINE)} of {len(codes)} as expected")
    if DIFFERENT in codes:
        print("`articlex fixture accept` makes what comes out what is expected.")
    return int(max(codes))


def list_all(options: Namespace) -> int:
    """A line a fixture."""
    fixtures = _fixtures(options)
    width = max(len(str(one.folder)) for one in fixtures)
    code = FINE
    for one in fixtures:
        try:
            _print(f"{one.folder!s:<{width}}  {_known_of(one)}")
        except ArticlexError as error:
            complain(f"{one.folder}: {error}")
            code = UNREADABLE
    return code


def _known_of(one: Fixture) -> str:
    """When a fixture's page was accepted, by which version, where it is from, and whether it is another since."""
    origin = one.origin
    new = "  (another page since)" if one.has_new_page else ""
    return f"{origin.date or '-':<10}  {origin.articlex or '-':<8}  {origin.url or '-'}{new}"


def accept_all(options: Namespace) -> int:
    """Rewrite what is expected, and show each change."""
    pipeline = _pipeline(options)
    fixtures = _fixtures(options)
    code = FINE
    changed = 0
    for one in fixtures:
        try:
            change = accept(one, pipeline, whole=options.whole)
        except ArticlexError as error:
            complain(f"{one.folder}: {error}")
            code = UNREADABLE
            continue
        if change:
            _print(change)
            changed += 1
    _print(f"{changed} of {len(fixtures)} accepted anew")
    return code


ACTIONS: Mapping[str, Callable[[Namespace], int]] = {
    "add": add,
    "check": check_all,
    "list": list_all,
    "accept": accept_all,
}


def _checked(fixture: Fixture, options: Namespace) -> tuple[int, Check | None]:
    """Check a fixture and print how it went; the exit code, and the check where it could be made."""
    try:
        result = check(fixture, _pipeline(options))
    except MissingExpectation as error:
        _print(f"FAILED {fixture.folder}: {error}; `articlex fixture accept {fixture.folder}` writes it")
        return DIFFERENT, None
    except ArticlexError as error:
        complain(f"{fixture.folder}: {error}")
        return UNREADABLE, None
    if result.differences:
        _print(f"FAILED {fixture.folder}: {shown(result)}\n")
        return DIFFERENT, result
    _print(f"ok     {fixture.folder}")
    return FINE, result


def _fixtures(options: Namespace) -> list[Fixture]:
    return fixtures_in(Path(folder) for folder in options.folders)


def _pipeline(options: Namespace) -> Pipeline | None:
    where = options.pipeline or configured_pipeline(Path())
    return load_pipeline(where) if where else None


def _beginning(change: str) -> str:
    """The first lines of a diff, and how many more there are."""
    lines = change.splitlines()
    more = len(lines) - SHOWN_LINES
    return "\n".join([*lines[:SHOWN_LINES], *([f"… and {more} more lines"] if more > 0 else [])])


def _print(what: object) -> None:
    print(printable(str(what)))
