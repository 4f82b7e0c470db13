"""`articlex batch`: many pages, on all cores."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from contextlib import closing
from glob import has_magic, iglob
from pathlib import Path

from articlex.batch.outputs import output_for
from articlex.batch.outputs.documents import DocumentFolder
from articlex.batch.pool import answers, cores
from articlex.batch.rows import ExtractRow, Kind, row_of
from articlex.batch.run import Batch, Interrupted
from articlex.batch.sources import pages_of
from articlex.batch.sources.files import STDIN, Reading, is_remote
from articlex.batch.totals import Totals, counted
from articlex.cli.arguments import markdown_options
from articlex.cli.batch_arguments import batch_parser
from articlex.cli.progress import shown_progress
from articlex.cli.status import FINE, INTERRUPTED, NO_ARTICLE, UNREADABLE, complain
from articlex.errors import UnreadableInput
from articlex.loading import load_pipeline
from articlex.pipeline import Pipeline
from articlex.printing import printable
from articlex.render.markdown import Form
from articlex.rules import STORY_RULES

STDOUT = "-"


def batch(words: Sequence[str]) -> int:
    """Run the command that `words` ask for; the exit code."""
    parser = batch_parser()
    options = parser.parse_args(words)
    if options.learn and STDIN in options.sources:
        parser.error("--learn reads the sources twice, and a list on standard input comes once")
    _see_that_they_exist(options.sources)
    markdown = Form(**markdown_options(parser, options, _document_form(options)))
    if options.output == STDOUT:
        if options.resume or options.dedup or options.format or options.join_pages or options.learn:
            parser.error("--resume, --dedup, --format, --join-pages and --learn need something to write to")
        totals = _to_stdout(options)
    else:
        try:
            totals = _to_files(options, markdown)
        except Interrupted as stopped:
            complain(f"interrupted: {_left(options, stopped)}")
            return INTERRUPTED
    if options.stats:
        print(printable(str(totals)), file=sys.stderr)
    elif totals.rows[Kind.ARTICLE] != totals.pages or totals.repeats:
        complain(f"{totals.in_a_line}; see the output")
    elif not totals.pages and options.resume:
        complain(f"{options.output} is complete: there was nothing to do")
    elif not totals.pages:
        complain(f"no pages in {' '.join(options.sources)}")
    if totals.rows[Kind.ERROR]:
        return UNREADABLE
    return NO_ARTICLE if totals.rows[Kind.NONE] else FINE


def _document_form(options: argparse.Namespace) -> str:
    """The form of the documents in a folder; of other outputs that of their lines."""
    output = None if options.output == STDOUT else output_for(options.output, options.format)
    return output.format if isinstance(output, DocumentFolder) else "jsonl"


def _left(options: argparse.Namespace, stopped: Interrupted) -> str:
    """What an interruption left behind."""
    pages = stopped.pages
    if not pages and Path(options.output).exists():
        return f"no part was done, {options.output} is as it was; --resume goes on"
    if not pages and options.learn:
        return "no part was done; --resume goes on with what was learnt"
    if not pages:
        return "no part was done, nothing is written"
    done = f"{counted(pages, 'page')} that {'was' if pages == 1 else 'were'} done"
    if not stopped.is_joined:
        return f"{options.output} does not yet hold the {done}; --resume finishes it"
    return f"{options.output} holds the {done}; --resume goes on with the rest"


def _see_that_they_exist(sources: Iterable[str]) -> None:
    for source in sources:
        missing = source != STDIN and not is_remote(source) and not Path(source).exists()
        if missing and not (has_magic(source) and any(iglob(source, recursive=True))):
            raise UnreadableInput(f"{source}: no such file or folder")


def _to_files(options: argparse.Namespace, markdown: Form) -> Totals:
    wanted = Batch(
        sources=tuple(options.sources),
        output=options.output,
        workers=options.workers or cores(),
        timeout=options.timeout,
        column=options.column,
        dedup=options.dedup,
        pages_a_part=options.part_pages,
        markdown=markdown,
        pipeline=_pipeline(options),
        format=options.format,
        join_pages=options.join_pages,
        learn=options.learn,
    )
    with shown_progress(options.sources) as seen:
        return wanted.run(resume=options.resume, seen=seen)


def _pipeline(options: argparse.Namespace) -> Pipeline | None:
    """The pipeline that was asked for, with the sites that are known; None for that of stories."""
    pipeline = None
    if options.pipeline:
        sys.path.append(str(Path.cwd()))  # child processes find its module too
        pipeline = load_pipeline(options.pipeline)
    if options.sites:
        pipeline = (pipeline or Pipeline(STORY_RULES)).with_sites(options.sites)
    return pipeline


def _to_stdout(options: argparse.Namespace) -> Totals:
    totals = Totals()
    coming = answers(
        pages_of(options.sources, Reading(options.column)),
        ExtractRow(pipeline=_pipeline(options)),
        workers=options.workers or cores(),
        timeout=options.timeout,
        ordered=options.ordered,
    )
    with closing(coming):
        for answer in coming:
            row = row_of(answer)
            sys.stdout.buffer.write(printable(row.line.decode()).encode() + b"\n")
            totals.count(row, answer.error)
    return totals
