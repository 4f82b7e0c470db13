"""`articlex learn` and `articlex site`: what is known of one site."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from articlex.batch.apart import expect_apart
from articlex.batch.sources import pages_of
from articlex.cli.pages import expect_kept, loaded
from articlex.cli.status import DIFFERENT, FINE, complain
from articlex.errors import UnreadableInput
from articlex.printing import printable
from articlex.read.sites.files import written_site

MOST_PAGES = 200  # that are looked at
HEADING = """\
Learnt by `articlex learn` from {pages} pages of {host}: what comes again while the stories differ.
An entry that is wrong may be deleted; `articlex explain --sites FILE` cites the line it went by."""


def learn_site(words: Sequence[str]) -> int:
    """`articlex learn PAGE... -o site.toml`: boilerplate learnt from pages of a site."""
    from articlex.sites.learning import learn

    parser = argparse.ArgumentParser(
        prog="articlex learn",
        description="What comes again on 5 to 200 pages of one site while their stories differ, as a file that "
        "--sites takes.",
    )
    add = parser.add_argument
    add(
        "pages",
        nargs="+",
        metavar="PAGE",
        help="files, folders, globs, tables and archives, as `articlex batch` reads them",
    )
    add("--host", help="of which site they are; default: the one that most of them claim")
    add("-o", "--output", metavar="FILE", help="write there instead of to standard output")
    options = parser.parse_args(words)
    expect_kept(options.pages, options.output)
    if options.output:
        expect_apart(options.output, options.pages)
    site = learn(_of_sources(options.pages), host=options.host)
    heading = HEADING.format(pages=site.pages, host=site.hosts[0])
    _write(options.output, written_site(site, heading))
    complain(f"{len(site.learnt)} entries learnt from {site.pages} pages of {site.hosts[0]}")
    return FINE


def manage_site(words: Sequence[str]) -> int:
    """`articlex site ACTION`: the file of a site, drafted, checked, or converted from another program's."""
    options = _site_parser().parse_args(words)
    actions = {"init": _init, "check": _check, "convert": _convert}
    return actions[options.action](options)


def _site_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="articlex site", description="Rules for one site, in a file.")
    actions = parser.add_subparsers(dest="action", required=True)
    init = actions.add_parser("init", help="draft a site's file from some of its pages")
    init.add_argument("pages", nargs="+", metavar="PAGE", help="a file, a URL, or - for standard input")
    init.add_argument("--url", help="where the pages are from, if they do not say so")
    init.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")
    check = actions.add_parser("check", help="find mistakes in a site's file, each with its line")
    check.add_argument("file", metavar="FILE")
    check.add_argument(
        "pages", nargs="*", metavar="PAGE", help="also say on how many of these each selector finds anything"
    )
    convert = actions.add_parser(
        "convert", help="make files of those of ftr-site-config, or of magic-html's JSON"
    )
    convert.add_argument("files", nargs="+", metavar="FILE", help="HOST.txt, or a .json with rules by host")
    convert.add_argument(
        "-o", "--output", required=True, metavar="FOLDER", help="a file a site is written there"
    )
    return parser


def _init(options: argparse.Namespace) -> int:
    from articlex.sites.drafting import draft

    expect_kept(options.pages, options.output)
    text = draft((loaded(page), _address(page, options.url)) for page in options.pages)
    _write(options.output, text)
    return FINE


def _check(options: argparse.Namespace) -> int:
    from articlex.sites.checking import found_on, problems_in

    path = Path(options.file)
    problems = list(problems_in(path))
    for problem in problems:
        print(problem)
    if not problems:
        for line in (
            found_on(path, ((loaded(page), _address(page, None)) for page in options.pages))
            if options.pages
            else ()
        ):
            print(line)
    return DIFFERENT if problems else FINE


def _convert(options: argparse.Namespace) -> int:
    from articlex.sites.converting import convert

    folder = Path(options.output)
    folder.mkdir(parents=True, exist_ok=True)
    missing = 0
    for name in options.files:
        for made in convert(Path(name)):
            missing += len(made.unexpressed)
            for one in made.unexpressed:
                print(f"{name}: {one}")
            host = made.site.hosts[0].removeprefix("*").strip(".")
            _write(folder / f"{host}.toml", written_site(made.site, f"Converted from {Path(name).name}."))
    return DIFFERENT if missing else FINE


def _of_sources(sources: Iterable[str]) -> Iterator[tuple[Any, str | None]]:
    """The content and address of pages in files, folders, tables and archives, as far as they can be read."""
    for number, page in enumerate(pages_of(sources)):
        if number == MOST_PAGES:
            complain(f"only the first {MOST_PAGES} pages are looked at")
            return
        if page.problem:
            complain(f"{page.id}: {page.problem}")
        else:
            yield page.source, page.url


def _address(page: str, given: str | None) -> str | None:
    return page if page.lower().startswith(("http://", "https://")) else given


def _write(path: str | Path | None, text: str) -> None:
    """A text to a file, or to standard output."""
    if path is None:
        print(printable(text), end="")
        return
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        raise UnreadableInput(f"cannot write {path}: {error.strerror or error}") from error
