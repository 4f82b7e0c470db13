"""The first of two passes over many pages: what comes again on the pages of each host."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from articlex.batch.outputs.atomic import atomically
from articlex.batch.page import RawPage
from articlex.batch.pool import answers
from articlex.errors import UnreadableInput
from articlex.read.sites.files import written_site
from articlex.sites.memory import FEWEST_PAGES, SiteMemory
from articlex.sites.page_profile import PageProfile, page_profile

MOST_PAGES = 200  # of a host: more show little that is new
MOST_HOSTS = 1_000  # that are learnt of, the first ones: each takes some megabytes
HEADING = "Learnt by `articlex batch --learn` from {pages} pages of {host}."


@dataclass(frozen=True, slots=True)
class SeePage:
    """What a page shows of its site."""

    def __call__(self, page: RawPage) -> PageProfile:
        """Raises what `extract` does, and `UnreadableInput` for a page that its source could not give."""
        if page.problem:
            raise UnreadableInput(page.problem)
        return page_profile(page.source, url=page.url)


def learn_hosts(pages: Iterable[RawPage], folder: Path, *, workers: int, timeout: float) -> None:
    """Learn from pages of any hosts, and write a file a host to a folder, which is there when all of it is. It must be
    empty before."""
    memories: dict[str, SiteMemory] = {}
    coming = answers(pages, SeePage(), workers=workers, timeout=timeout, ordered=True)
    with closing(coming):
        for answer in coming:
            profile = answer.value
            if profile is None or not profile.host:
                continue
            if profile.host not in memories and len(memories) < MOST_HOSTS:
                memories[profile.host] = SiteMemory(profile.host, half_life=None)
            memory = memories.get(profile.host)
            if memory and memory.pages < MOST_PAGES:
                memory.feed(profile)
    unfinished = folder.with_name(f"{folder.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    for host, memory in sorted(memories.items()):
        if memory.pages >= FEWEST_PAGES:
            heading = HEADING.format(pages=memory.pages, host=host)
            with atomically(unfinished / f"{host}.toml") as file:
                file.write_text(written_site(memory.site(), heading), encoding="utf-8")
    if folder.exists():
        folder.rmdir()
    unfinished.rename(folder)
