"""The commands. Each takes its words and gives an exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from articlex.cli import arguments
from articlex.cli.colour import in_colour
from articlex.cli.formats import EXPLAINED, FORMATS, Sourced, form_of, shown
from articlex.cli.pages import expect_kept, loaded
from articlex.cli.status import DIFFERENT, FINE, NO_ARTICLE, UNREADABLE, complain
from articlex.errors import ArticlexError, UnreadableInput
from articlex.printing import Drawn, printable

if TYPE_CHECKING:  # `articlex --version` and `--help` need none of it
    from articlex.batch.page import RawPage
    from articlex.explanation import Explanation

Command = Callable[[Sequence[str]], int]


def extract_pages(words: Sequence[str]) -> int:
    """`articlex PAGE...`: the articles of pages."""
    parser = arguments.extract_parser()
    options = parser.parse_args(words)
    reader = _Reader(parser, options)
    form = form_of(options.format, options.output, FORMATS) or "text"
    markdown = arguments.markdown_options(parser, options, form)
    _write(shown(reader.articles(), form, several=reader.has_several, markdown=markdown), options.output)
    return reader.code


def explain_pages(words: Sequence[str]) -> int:
    """`articlex explain PAGE...`: what was decided about every block, and why."""
    from articlex.cli.explaining import reported, shown_explanations

    parser = arguments.explain_parser()
    options = parser.parse_args(words)
    reader = _Reader(parser, options)
    expect_kept(options.pages, options.html)
    to_file = options.html or options.open
    if to_file and (options.output or options.format):
        parser.error("--html and --open make a file of their own: leave out --output, --format and --json")
    if not to_file:
        options.format = form_of(options.format, options.output, EXPLAINED)
    if reader.has_several and (to_file or options.format == "html"):
        parser.error("a report is of one page, there are several")
    if to_file:
        pieces = reported(reader.explained(), options.html, to_open=options.open)
    else:
        pieces = shown_explanations(reader.explained(), options, several=reader.has_several)
    _write(pieces, options.output)
    return reader.code


def diff_pages(words: Sequence[str]) -> int:
    """`articlex diff A B`: which blocks changed their role, and which rule did it."""
    from articlex.cli.differing import changes_as_json, differing, line_of

    parser = arguments.diff_parser()
    options = parser.parse_args(words)
    changes = differing(parser, options)
    if options.format == "json":
        _write([changes_as_json(changes)])
    else:
        _write(map(line_of, changes) if changes else ["No block and no field differs.\n"])
    return DIFFERENT if changes else FINE


def list_rules(words: Sequence[str]) -> int:
    """`articlex rules`: every rule in order, then those for sites."""
    from articlex.cli.rules import as_json, listing, rows

    options = arguments.rules_parser().parse_args(words)
    if options.format == "json":
        _write([as_json(rows())])
    elif options.format is None and in_colour():
        from articlex.cli.terminal import rule_table

        _write([rule_table(rows())])
    else:
        _write(listing(rows()))
    return FINE


def show_rule(words: Sequence[str]) -> int:
    """`articlex rule NAME`: all about one rule."""
    from articlex.cli.rules import described

    _write([described(arguments.rule_parser().parse_args(words).name)])
    return FINE


def demonstrate(words: Sequence[str]) -> int:
    """`articlex demo`: the article of the sample page."""
    from importlib.resources import files

    from articlex.explanation import explain

    parser = arguments.demo_parser()
    options = parser.parse_args(words)
    page = files("articlex").joinpath("demo/page.html").read_bytes()
    form = options.format or "text"
    markdown = arguments.markdown_options(parser, options, form)
    _write(shown([("demo", explain(page).article)], form, several=False, markdown=markdown))
    return FINE


def keep_pages(words: Sequence[str]) -> int:
    """`articlex fixture ACTION`: pages kept as tests."""
    from articlex.cli.fixture import fixture

    return fixture(words)


def serve_mcp(words: Sequence[str]) -> int:
    """`articlex mcp`: the tools for assistants, until standard input ends."""
    import signal

    options = arguments.mcp_parser().parse_args(words)

    from articlex.integrations.mcp import server
    from articlex.web.fetch import PUBLIC

    made = server(PUBLIC if options.fetch else None)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own handler waits for a line of standard input
    made.run("stdio")
    return FINE


def run_batch(words: Sequence[str]) -> int:
    """`articlex batch SOURCE... -o OUT`: the articles of many pages."""
    from articlex.cli.batch import batch

    return batch(words)


def learn_site(words: Sequence[str]) -> int:
    """`articlex learn PAGE... -o FILE`: boilerplate learnt from the pages of a site."""
    from articlex.cli.sites import learn_site

    return learn_site(words)


def manage_site(words: Sequence[str]) -> int:
    """`articlex site ACTION`: rules for one site."""
    from articlex.cli.sites import manage_site

    return manage_site(words)


def run_server(words: Sequence[str]) -> int:
    """`articlex serve`: over HTTP, until the process is ended."""
    from articlex.cli.serving import serve

    return serve(words)


COMMANDS: Mapping[str, Command] = {
    "explain": explain_pages,
    "diff": diff_pages,
    "batch": run_batch,
    "rules": list_rules,
    "rule": show_rule,
    "demo": demonstrate,
    "fixture": keep_pages,
    "mcp": serve_mcp,
    "serve": run_server,
    "learn": learn_site,
    "site": manage_site,
}


class _Reader:
    """Reads the pages in turn; `code` is the worst that was met so far."""

    def __init__(self, parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
        if options.url and len(options.pages) > 1:
            parser.error("--url is the address of one page, there are several")
        expect_kept(options.pages, options.output)
        from articlex.loading import load_pipeline

        self.options = options
        self.pipeline = load_pipeline(options.pipeline) if options.pipeline else None
        if options.sites:
            from articlex.extraction import PIPELINE

            self.pipeline = (self.pipeline or PIPELINE).with_sites(options.sites)
        self.code = FINE
        self._coming = self._pages()
        self._read: list[tuple[str, RawPage]] = []

    def articles(self) -> Iterator[Sourced]:
        return ((page, explanation.article) for page, explanation in self.explained())

    def explained(self) -> Iterator[tuple[str, Explanation]]:
        from articlex.explanation import explain
        from articlex.urls import address_or_none

        for name, page in chain(self._first(), self._coming):
            try:
                if page.problem:
                    raise UnreadableInput(page.problem)
                url = self.options.url or address_or_none(page.url)
                explanation = explain(
                    page.source, url=url, language=self.options.language, pipeline=self.pipeline
                )
            except ArticlexError as error:
                self._worst(UNREADABLE, f"{name}: {error}")
                continue
            if not explanation.article:
                self._worst(NO_ARTICLE, f"{name}: no article: {_reason(explanation)}")
            yield name, explanation

    @property
    def has_several(self) -> bool:
        """Whether there are several pages, or one file that holds several."""
        return len(self.options.pages) > 1 or len(self._first()) > 1

    def _first(self) -> list[tuple[str, RawPage]]:
        """The first two pages, read before their turn."""
        while len(self._read) < 2 and (page := next(self._coming, None)):
            self._read.append(page)
        return self._read

    def _pages(self) -> Iterator[tuple[str, RawPage]]:
        """Every page under the name that it was given by; those of a container have names of their own."""
        from articlex.batch.sources.contained import pages_within

        for name in self.options.pages:
            try:
                for page in pages_within(loaded(name), name):
                    yield page.id, page
            except ArticlexError as error:
                self._worst(UNREADABLE, f"{name or repr(name)}: {error}")

    def _worst(self, code: int, message: str) -> None:
        complain(message)
        self.code = max(self.code, code)


def _reason(explanation: Explanation) -> str:
    """Why a page gave no article: what its blocks are instead."""
    roles = [role for role in explanation.ledger.roles if role]
    if not roles:
        return f"none of its {len(explanation.ledger.roles)} blocks was taken for anything"
    counts = sorted({(roles.count(role), role) for role in roles}, reverse=True)
    return "its blocks are " + ", ".join(f"{role} ({count})" for count, role in counts[:3])


def _write(pieces: Iterable[str], path: str | None = None) -> None:
    """Pieces to standard output or, in UTF-8, to a file, as they come. No piece, no file."""
    if path is None:
        for piece in pieces:
            sys.stdout.write(piece if isinstance(piece, Drawn) else printable(piece))
        return
    coming = iter(pieces)
    first = next(coming, None)
    if first is None:
        return
    try:
        with Path(path).open("w", encoding="utf-8") as file:
            file.write(first)
            file.writelines(coming)
    except OSError as error:
        raise UnreadableInput(f"cannot write {path}: {error.strerror or error}") from error
