"""What `articlex fixture` takes."""

from __future__ import annotations

import argparse

from articlex.cli.arguments import add_pipeline, address
from articlex.fixtures.discovery import DEFAULT_FOLDER

_CONFIGURED = "articlex_pipeline of the pytest settings"


def fixture_parser() -> argparse.ArgumentParser:
    """`articlex fixture add|check|list|accept`"""
    parser = argparse.ArgumentParser(
        prog="articlex fixture",
        description="Pages kept as tests: a page, and what must come out of it. "
        "Exit code 1 where something is not as expected.",
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    _add(actions.add_parser("add", help="store a page, where it is from, and what comes out of it"))
    check = actions.add_parser("check", help="hold what comes out of each page against what must")
    check.add_argument("--report", metavar="FILE", help="write the failures, each page explained, as HTML")
    listing = actions.add_parser("list", help="a line a fixture: name, day, version, address")
    accept = actions.add_parser("accept", help="write what comes out as what must, and show what changed")
    accept.add_argument("--whole", action="store_true", help="name every field, to the letter")
    for parser_of_folders in (check, listing, accept):
        parser_of_folders.add_argument(
            "folders",
            nargs="*",
            default=[DEFAULT_FOLDER],
            metavar="FOLDER",
            help=f"a fixture, or a folder of them (default: {DEFAULT_FOLDER})",
        )
    for parser_of_rules in (check, accept):
        add_pipeline(parser_of_rules, _CONFIGURED)
    return parser


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", metavar="PAGE", help="a file, a URL, or - for standard input")
    parser.add_argument("--name", metavar="SLUG", help="the fixture's folder (default: made of PAGE)")
    parser.add_argument("--into", metavar="FOLDER", default=DEFAULT_FOLDER, help="default: %(default)s")
    parser.add_argument("--url", type=address, help="where a file is from: makes its links absolute")
    parser.add_argument("--slim", action="store_true", help="without scripts, styles, comments and tokens")
    parser.add_argument(
        "--replace",
        action="store_true",
        help="a new page for a fixture that is there; expect what it expects",
    )
    add_pipeline(parser, _CONFIGURED)
