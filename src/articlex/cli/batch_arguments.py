"""What `articlex batch` takes."""

from __future__ import annotations

import argparse

from articlex.batch.dedup import WAYS
from articlex.batch.parts import PAGES_A_PART
from articlex.batch.sandbox import DEFAULT_TIMEOUT
from articlex.cli.arguments import add_markdown, add_pipeline
from articlex.cli.formats import EXCHANGED
from articlex.cli.numbers import at_least_one, seconds

_DESCRIPTION = (
    "The articles of many pages, on all cores. A page that fails, takes too long or ends its process "
    "has its error in the output; nothing else is lost."
)


def batch_parser() -> argparse.ArgumentParser:
    """`articlex batch SOURCE... -o OUT`"""
    parser = argparse.ArgumentParser(prog="articlex batch", description=_DESCRIPTION)
    _add_sources(parser)
    _add_reading(parser)
    _add_running(parser)
    add_pipeline(parser)
    add_markdown(parser)
    return parser


def _add_sources(parser: argparse.ArgumentParser) -> None:
    """Where pages come from, and where articles go."""
    add = parser.add_argument
    add(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="a file, folder or glob: pages, .jsonl, .csv, .parquet (.gz, .zst), .warc, .wet, .wacz; - for a list of files on standard input",
    )
    add(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help=".jsonl, .jsonl.gz, .jsonl.zst, .csv or .parquet; with a / behind it a folder of such files; a name without a suffix a folder of documents; - for JSONL on standard output",
    )
    add(
        "-f",
        "--format",
        choices=("markdown", *EXCHANGED),
        help="of the documents in a folder; default: markdown",
    )


def _add_reading(parser: argparse.ArgumentParser) -> None:
    """What is made of the pages."""
    add = parser.add_argument
    add("--column", metavar="NAME", help="of tables, that holds the page; default: html, content or text")
    add("--dedup", choices=WAYS, help="keep one of several pages with the same story, or nearly the same")
    add(
        "--join-pages",
        action="store_true",
        help="one article of the pages of a story: those that lead to each other, or have one address and headline",
    )
    add("--sites", metavar="PATH", help="what is known of sites: a .toml file, or a folder of them")
    add(
        "--learn",
        action="store_true",
        help="in two passes: first learn what comes again on the pages of each host, to OUT.sites",
    )


def _add_running(parser: argparse.ArgumentParser) -> None:
    """How the batch runs."""
    add = parser.add_argument
    add("--workers", type=at_least_one, metavar="N", help="processes; default: one a core")
    add(
        "--timeout",
        type=seconds,
        default=DEFAULT_TIMEOUT,
        metavar="SECONDS",
        help="a page may take; default: %(default)g",
    )
    add("--resume", action="store_true", help="go on with an interrupted batch")
    add(
        "--ordered",
        action="store_true",
        help="on standard output, in the order of the input, not as ready; files always are",
    )
    add(
        "--part-pages",
        type=at_least_one,
        default=PAGES_A_PART,
        metavar="N",
        help="pages that are kept together, and may be lost by an interruption; default: %(default)d",
    )
    add("--stats", action="store_true", help="a summary on standard error")
