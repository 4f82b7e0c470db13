"""Articles and memories of sites in one go, for crawlers."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Any

from articlex.article import Article
from articlex.compose import compose
from articlex.errors import expect
from articlex.pause import collector_paused
from articlex.pipeline import Pipeline
from articlex.read import read
from articlex.read.sites.files import written_site
from articlex.rules import STORY_RULES
from articlex.site import Site, Sites
from articlex.sites.memory import FEWEST_PAGES, SiteMemory
from articlex.sites.page_profile import PageProfile, profiled

MOST_HOSTS = 1_000  # that are remembered at once
FIRST_LOOK = 5  # pages after which a host's memory is made a profile first; then at twice as many, and so on
EVERY = 50  # pages, at most, until it is made anew


class SiteMemories:
    """The memories of all sites of a crawl, a file a host in a folder.

    `extract` gives the article of a page, by what is known of its site so far, and remembers the page. The same pages
    in the same order give the same articles and the same files. `pipeline` is that of the articles, by default the
    rules that make one.
    """

    def __init__(self, folder: str | PathLike[str], pipeline: Pipeline | None = None) -> None:
        self.folder = Path(folder)
        expect("pipeline", pipeline, Pipeline)
        base = Pipeline(STORY_RULES) if pipeline is None else pipeline
        self._known = base.sites.sites if base.sites else ()
        self._pipeline = base.with_sites(Sites())
        self._memories: dict[str, SiteMemory] = {}
        self._profiles: dict[str, Site] = {}
        self._looks: dict[str, int] = {}
        for file in sorted(self.folder.glob("*.json")):
            memory = SiteMemory.load(file)
            self._memories[memory.host] = memory
            self._look(memory)
        self._sites = self._all()

    def extract(self, page: Any, *, url: str | None = None) -> Article:
        """The article of a page. Takes and raises what `articlex.extract` does."""
        with collector_paused():
            read_page = read(page, url=url, sites=self._sites)
            ledger = self._pipeline.run(read_page)
            article = compose(read_page, ledger)
            self._remember(profiled(read_page, ledger))
        return article

    def save(self) -> None:
        """Write every memory to the folder, and beside it its profile, which `Pipeline.with_sites` takes."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for host, memory in sorted(self._memories.items()):
            memory.save(self.folder / f"{host}.json")
            if memory.pages >= FEWEST_PAGES:
                text = written_site(memory.site(), f"Learnt from {memory.pages} pages of {host}.")
                (self.folder / f"{host}.toml").write_text(text, encoding="utf-8")

    def _remember(self, profile: PageProfile) -> None:
        host = profile.host
        if not host or (host not in self._memories and len(self._memories) >= MOST_HOSTS):
            return
        memory = self._memories.setdefault(host, SiteMemory(host))
        if memory.feed(profile) and memory.pages >= self._looks.get(host, FIRST_LOOK):
            self._look(memory)
            self._sites = self._all()

    def _look(self, memory: SiteMemory) -> None:
        """Make a memory a profile, and say when to do so again."""
        self._profiles[memory.host] = memory.site(f"{memory.host}.toml")
        self._looks[memory.host] = memory.pages + min(EVERY, max(FIRST_LOOK, memory.pages))

    def _all(self) -> Sites:
        return Sites((*self._known, *self._profiles.values()))
