"""Web archives to articles with datatrove, on all cores; started again it goes on file by file.

    python -m articlex.integrations.datatrove_job OUT a.warc.gz b.warc.gz [--sites PATH]

On Slurm, give the same pipeline to datatrove's `SlurmPipelineExecutor`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from datatrove.data import Document, DocumentsPipeline
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers import JsonlWriter

from articlex.batch.page import RawPage
from articlex.batch.pool import cores
from articlex.batch.sources import pages_of
from articlex.errors import UnreadableInput
from articlex.integrations.datatrove import ArticlexExtractor
from articlex.pipeline import Pipeline
from articlex.read.decode import to_utf8
from articlex.rules import STORY_RULES


def documents(
    paths: Sequence[str], _: DocumentsPipeline = None, rank: int = 0, world_size: int = 1
) -> Iterator[Document]:
    """The pages of this rank's share of files, any that `articlex batch` reads, with address and date."""
    for page in pages_of(paths[rank::world_size]):
        yield Document(_html(page), page.id, metadata={"url": page.url, "date": page.fetched})


def _html(page: RawPage) -> str:
    content = page.content if isinstance(page.content, (bytes, str)) else Path(page.content).read_bytes()
    try:
        return (
            content if isinstance(content, str) else to_utf8(content, page.charset).decode("utf-8", "replace")
        )
    except UnreadableInput:
        return ""


def main(words: Sequence[str]) -> None:
    """Articles of files to a folder of JSONL, a task a file."""
    parser = argparse.ArgumentParser(prog="articlex.integrations.datatrove_job", description=main.__doc__)
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("paths", nargs="+", metavar="FILE")
    parser.add_argument("--sites", metavar="PATH", help="what is known of sites: a .toml file, or a folder")
    options = parser.parse_args(words)
    out, paths = options.out, options.paths
    known = Pipeline(STORY_RULES).with_sites(options.sites) if options.sites else None
    extractor = ArticlexExtractor(pipeline=known)
    pipeline = [partial(documents, paths), extractor, JsonlWriter(f"{out}/articles")]
    LocalPipelineExecutor(pipeline, tasks=len(paths), workers=cores(), logging_dir=f"{out}/logs").run()


if __name__ == "__main__":
    from articlex.integrations import datatrove_job as job  # noqa: PLW0406 - tasks must find its functions by name

    job.main(sys.argv[1:])
