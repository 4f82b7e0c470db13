"""`articlex batch`: many pages, on all cores."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from contextlib import closing
from glob import has_magic, iglob
from pathlib import Path

from articlex.batch.pool import answers, cores
from articlex.batch.rows import ExtractRow, Kind, row_of
from articlex.batch.run import Batch
from articlex.batch.sources import pages_of
from articlex.batch.sources.files import STDIN, Reading, is_remote
from articlex.batch.tally import Tally
from articlex.cli.batch_arguments import batch_parser
from articlex.cli.progress import shown_progress
from articlex.cli.status import FINE, INTERRUPTED, NO_ARTICLE, UNREADABLE, complain
from articlex.errors import UnreadableInput

STDOUT = "-"


def batch(words: Sequence[str]) -> int:
    """Run the command that `words` ask for; the exit code."""
    parser = batch_parser()
    options = parser.parse_args(words)
    _see_that_they_exist(options.sources)
    if options.output == STDOUT:
        if options.resume or options.dedup:
            parser.error("--resume and --dedup need a file to write to")
        tally = _to_stdout(options)
    else:
        try:
            tally = _to_files(options)
        except KeyboardInterrupt:
            complain(f"interrupted: {options.output} holds what was done; --resume goes on with the rest")
            return INTERRUPTED
    if options.stats:
        print(tally, file=sys.stderr)
    if count := tally.rows[Kind.ERROR]:
        complain(f"{count:,} of {tally.pages:,} pages have an error, see the output")
        return UNREADABLE
    return NO_ARTICLE if tally.rows[Kind.NONE] else FINE


def _see_that_they_exist(sources: Iterable[str]) -> None:
    for source in sources:
        missing = source != STDIN and not is_remote(source) and not Path(source).exists()
        if missing and not (has_magic(source) and any(iglob(source, recursive=True))):
            raise UnreadableInput(f"{source}: no such file or folder")


def _to_files(options: argparse.Namespace) -> Tally:
    wanted = Batch(
        sources=tuple(options.sources),
        output=options.output,
        workers=options.workers or cores(),
        timeout=options.timeout,
        column=options.column,
        dedup=options.dedup,
        pages_a_part=options.part_pages,
    )
    with shown_progress(options.sources) as seen:
        return wanted.run(resume=options.resume, seen=seen)


def _to_stdout(options: argparse.Namespace) -> Tally:
    tally = Tally()
    write = sys.stdout.buffer.write
    coming = answers(
        pages_of(options.sources, Reading(options.column)),
        ExtractRow(),
        workers=options.workers or cores(),
        timeout=options.timeout,
        ordered=options.ordered,
    )
    with closing(coming):
        for answer in coming:
            row = row_of(answer)
            write(row.line + b"\n")
            tally.count(row, answer.error)
    return tally
