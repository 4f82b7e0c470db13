"""What the command line takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from articlex.cli.formats import EXPLAINED, FORMATS
from articlex.errors import WrongArgument
from articlex.version import __version__

_DESCRIPTION = "A news page in, a clean article out. PAGE is a file, a URL, or - for standard input."
_COMMANDS = """\
commands:
  articlex explain PAGE   which rule decided what about every block, and why
  articlex diff A B       which blocks changed their role, and which rule did it
  articlex batch SOURCE   many pages on all cores: folders, tables, web archives
  articlex rules          every rule in order, with its chapter and what it finds
  articlex rule NAME      all about one rule
  articlex demo           the article of a sample page that comes along
  articlex learn PAGE...  what comes again on the pages of a site, for --sites
  articlex site ACTION    rules for one site: init, check, convert
  articlex fixture ACTION pages kept as tests: add, check, list, accept
  articlex mcp            serve `extract` and `explain` to assistants over stdio
  articlex serve          articles over HTTP, and a playground in the browser

`articlex COMMAND --help` has the rest.

exit codes: 0 all fine, 1 a page held no article, 2 wrong usage or unreadable input
A file named like a command is read as ./rules.
"""


def extract_parser() -> argparse.ArgumentParser:
    """`articlex PAGE...`"""
    parser = argparse.ArgumentParser(
        prog="articlex",
        description=_DESCRIPTION,
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"articlex {__version__}")
    _add_pages(parser)
    _add_format(parser)
    return parser


def explain_parser() -> argparse.ArgumentParser:
    """`articlex explain PAGE...`"""
    from articlex.ledger import ROLES

    parser = _command("explain", "Which rule decided what about every block of a page, and why.")
    _add_pages(parser)
    parser.add_argument("--all", action="store_true", help="also what is far from the story")
    parser.add_argument("--role", choices=ROLES, metavar="ROLE", help="only blocks with this role")
    parser.add_argument("--rule", metavar="NAME", help="only blocks that this rule marked")
    parser.add_argument("--block", type=int, metavar="N", help="one block with its whole history")
    parser.add_argument(
        "--scores",
        action="store_true",
        help="with the score of each block, and the features that contribute most",
    )
    form = parser.add_mutually_exclusive_group()
    _add_form(form, *EXPLAINED)
    form.add_argument("--json", action="store_const", const="json", dest="format", help="everything, as JSON")
    form.add_argument("--html", metavar="FILE", help="write a report to look at in a browser (one PAGE only)")
    parser.add_argument("--open", action="store_true", help="open the report in the browser")
    return parser


def diff_parser() -> argparse.ArgumentParser:
    """`articlex diff A [B]`"""
    parser = _command(
        "diff",
        "Which blocks changed their role and which rule did it: between two versions of a page, "
        "or on one page with and without a rule. Exit code 1 where something changed.",
    )
    parser.add_argument("pages", nargs="+", metavar="PAGE", help="two versions of a page, or one page")
    parser.add_argument("--without", action="append", metavar="RULE", help="one page with and without a rule")
    parser.add_argument("--pipeline", metavar="MODULE:NAME", help="one page under a pipeline of your own")
    _add_form(parser, "text", "json")
    return parser


def rules_parser() -> argparse.ArgumentParser:
    """`articlex rules`"""
    parser = _command(
        "rules", "Every rule in the order in which they run; at the end those that `--sites` adds."
    )
    _add_form(parser, "text", "json")
    return parser


def rule_parser() -> argparse.ArgumentParser:
    """`articlex rule NAME`"""
    parser = _command("rule", "What a rule finds, what it leaves alone, and an example.")
    parser.add_argument("name", metavar="NAME", help="as `articlex rules` lists it")
    return parser


def demo_parser() -> argparse.ArgumentParser:
    """`articlex demo`"""
    parser = _command("demo", "The article of a sample page that comes along.")
    _add_format(parser)
    return parser


def mcp_parser() -> argparse.ArgumentParser:
    """`articlex mcp`"""
    parser = _command("mcp", "Serve `extract` and `explain` over standard input and output, as MCP has it.")
    parser.add_argument("--fetch", action="store_true", help="also fetch URLs, from public addresses only")
    return parser


def _command(name: str, description: str) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(prog=f"articlex {name}", description=description)


def _add_pages(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pages", nargs="+", metavar="PAGE", help="a file, a URL, or - for standard input")
    parser.add_argument(
        "--url", type=address, help="where the page is from: makes its links absolute (one PAGE only)"
    )
    parser.add_argument(
        "--language", type=_language, metavar="CODE", help="ISO 639-1, instead of what the page says"
    )
    add_pipeline(parser)
    parser.add_argument(
        "--sites", metavar="PATH", help="what is known of sites: a .toml file, or a folder of them"
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")


def add_pipeline(parser: argparse.ArgumentParser, default: str = "that of the library") -> None:
    """The option of a pipeline of one's own."""
    parser.add_argument(
        "--pipeline", metavar="MODULE:NAME", help=f"a pipeline of your own (default: {default})"
    )


def _add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-f",
        "--format",
        choices=FORMATS,
        help="default: what the name of the output ends in, else text; json is a list where there are several "
        "pages, jsonl one article a line",
    )
    add_markdown(parser)


def add_markdown(parser: argparse.ArgumentParser) -> None:
    """The options of Markdown."""
    add = parser.add_argument_group("of Markdown").add_argument
    add("--front-matter", action="store_true", help="the fields as YAML before the article")
    for part in _PARTS:
        add(f"--no-{part}", dest=part, action="store_false", help=f"leave out the {part}")


_PARTS = ("images", "links", "headline")


def markdown_options(
    parser: argparse.ArgumentParser, options: argparse.Namespace, form: str
) -> dict[str, bool]:
    """The options of `Article.to_markdown`. One that was given for another form ends the program."""
    chosen: dict[str, bool] = {name: getattr(options, name) for name in ("front_matter", *_PARTS)}
    if form != "markdown":
        for name, value in chosen.items():
            if value != parser.get_default(name):
                option = "--front-matter" if name == "front_matter" else f"--no-{name}"
                parser.error(f"{option} is of Markdown: add -f markdown")
    return chosen


def _add_form(parser: argparse._ActionsContainer, *forms: str) -> None:
    parser.add_argument("-f", "--format", choices=forms, help=f"default: {forms[0]}")


def address(word: str) -> str:
    """An argument that is the address of a page."""
    from articlex.urls import expect_address

    return _checked(expect_address, word)


def _language(word: str) -> str:
    from articlex.read.language import expect_language

    return _checked(expect_language, word)


def _checked(check: Callable[[str], str], word: str) -> str:
    try:
        return check(word)
    except WrongArgument as error:
        raise argparse.ArgumentTypeError(str(error)) from error
