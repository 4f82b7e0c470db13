"""Pages with known stories, as rows of features that models are fitted on.

Most have the whole story as their gold: its blocks are found by aligning them with it. Of the pages of `SNIPPET_SETS`
only a few texts are known, of the story and of what surrounds it: their blocks are rows, all others are not.
Pages without markup are made of those with it by two converters, beside those of `TEXT_SETS`.
"""

from __future__ import annotations

import math
import re
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import html_text
import numpy as np
from resiliparse.extract.html2text import extract_plain_text

from articlex.ledger import Ledger
from articlex.page import Page
from articlex.pipeline import Pipeline
from articlex.read import read
from articlex.rules import RULES
from articlex.rules.body.features import Features, measure
from articlex.rules.body.model import COLUMNS, columns

HTML_SETS = (
    "fundus", "wcxb-articles", "wcxb-others", "readability", "news-2008", "news-2012-five-languages", "news-mixed",
    "blogs-2012", "news-2023-ten-languages", "news-chinese-2018", "portals", "web-2006", "web-mixed",
    "web-chinese-mixed",
)  # fmt: skip
TEXT_SETS = ("text-fundus", "text-wcxb")
SNIPPET_SETS = ("trafilatura",)
SNIPPET_WEIGHT = 0.4  # of a block: pages whose whole story is known weigh 6 on average
GRAM = 4
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
BEFORE = Pipeline(RULES[: [rule.__name__ for rule in RULES].index("body_scores")])


@dataclass
class Example:
    """A page, its gold text, and the rows of its candidate blocks in the big table."""

    set: str
    host: str
    type: str
    page: Page
    ledger: Ledger
    features: Features
    gold: str
    start: int

    @property
    def indexes(self) -> list[int]:
        """The candidate blocks."""
        return self.features.near

    @property
    def rows(self) -> slice:
        """Their rows."""
        return slice(self.start, self.start + len(self.indexes))


@dataclass
class Table:
    """All pages, and per candidate block its `COLUMNS`, whether it is story, its weight on its page, its host
    and its set."""

    examples: list[Example]
    rows: Any
    answers: Any
    weights: Any
    hosts: Any
    sets: Any

    def weighted(self, weights: dict[str, float]) -> Any:
        """The weights of the blocks, those of their sets counted in."""
        return self.weights * np.array([weights.get(name, 1.0) for name in self.sets])


def labels(page: Page, gold_text: str, tokens: Any) -> tuple[list[bool], list[int]]:
    """Per block whether the gold has it, and its length in tokens."""
    gold = tokens(gold_text)
    joined = f" {' '.join(gold)} "
    lines = {" ".join(tokens(line)) for line in gold_text.splitlines()}
    grams = {tuple(gold[i : i + GRAM]) for i in range(len(gold) - GRAM + 1)}
    blocks = [tokens(block.text) for block in page.blocks]
    found = []
    for words in blocks:
        text = " ".join(words)
        if len(words) <= GRAM + 1:
            found.append(bool(words) and (text in lines or (len(words) > 2 and f" {text} " in joined)))
        else:
            hits = sum(tuple(words[i : i + GRAM]) in grams for i in range(len(words) - GRAM + 1))
            found.append(hits / (len(words) - GRAM + 1) > 0.5)
    _drop_doubles(found, blocks, joined)
    return found, [len(words) for words in blocks]


def _drop_doubles(found: list[bool], blocks: list[list[str]], gold: str) -> None:
    """A text that the page shows more often than the gold counts where its neighbours are story."""
    places = defaultdict(list)
    for i, words in enumerate(blocks):
        if found[i]:
            places[" ".join(words)].append(i)
    for text, indexes in places.items():
        times = max(1, gold.count(f" {text} "))
        if len(indexes) > times:
            inside = frozenset(indexes)

            def story_around(i: int, inside: frozenset[int] = inside) -> int:
                around = range(max(0, i - 5), min(len(found), i + 6))
                return sum(len(blocks[j]) for j in around if found[j] and j not in inside)

            for i in sorted(indexes, key=story_around, reverse=True)[times:]:
                found[i] = False


def gather(bench: Any, metrics: Any, folder: Path, sets: Sequence[str], *, as_text: bool = False) -> Table:
    """The table of every page of some sets, after the rules that come before the body; with `as_text` of the text that
    pages with markup show, else with the rows of `SNIPPET_SETS`."""
    examples: list[Example] = []
    parts: list[Rows] = []
    count = 0
    for item in bench.load(folder / "data", list(sets), None, None):
        gold = item.gold.get("body_text")
        if item.set not in sets or not gold:
            continue
        page = read(plain_text(item) if as_text and item.set not in TEXT_SETS else item.read(), url=item.url)
        if page.is_text != as_text:
            continue
        ledger = BEFORE.run(page)
        features = measure(page, ledger)
        story, lengths = labels(page, gold, metrics.tokens)
        total = sum(lengths) or 1
        kind = item.gold.get("page_type") or "article"
        examples.append(Example(item.set, host_of(item), kind, page, ledger, features, gold, count))
        near = features.near
        weights = [math.sqrt(lengths[index] / total) + 0.005 for index in near]
        parts.append(Rows(item, columns_of(page, features), [story[index] for index in near], weights))
        count += len(near)
    if not as_text:
        parts += snippets(bench, folder)
    return Table(
        examples,
        np.concatenate([part.columns for part in parts]),
        np.array([answer for part in parts for answer in part.answers]),
        np.array([weight for part in parts for weight in part.weights]),
        np.array([host_of(part.item) for part in parts for _ in part.answers]),
        np.array([part.item.set for part in parts for _ in part.answers]),
    )


class Rows(NamedTuple):
    """Blocks of a page of the bench: their columns, whether each is story, and what each weighs."""

    item: Any
    columns: Any
    answers: list[bool]
    weights: list[float]


def snippets(bench: Any, folder: Path) -> Iterator[Rows]:
    """The blocks that alone hold one of the texts of which the gold says on which side they are."""
    for item in bench.load(folder / "data", list(SNIPPET_SETS), None, None):
        page = read(item.read(), url=item.url)
        features = measure(page, BEFORE.run(page))
        texts = [" ".join(block.text.split()) for block in page.blocks]
        sides: dict[int, set[bool]] = defaultdict(set)
        for side in ("with", "without"):
            for snippet in item.gold.get(side) or ():
                holding = [index for index, text in enumerate(texts) if " ".join(snippet.split()) in text]
                if len(holding) == 1:
                    sides[holding[0]].add(side == "with")
        known = [at for at, index in enumerate(features.near) if len(sides[index]) == 1]
        if known:
            answers = [True in sides[features.near[at]] for at in known]
            yield Rows(item, columns_of(page, features)[known], answers, [SNIPPET_WEIGHT] * len(known))


def columns_of(page: Page, features: Features) -> Any:
    """A row of columns per candidate block."""
    rows = [[float(feature) for feature in columns(page, features, at)] for at in range(len(features.near))]
    return np.array(rows, np.float32).reshape(-1, len(COLUMNS))


def host_of(item: Any) -> str:
    """The host of a page of the bench, without what stands before its last two names; its id where there is none."""
    return ".".join(urlsplit(item.url or item.id).netloc.split(".")[-2:]) or str(item.id)


def plain_text(item: Any) -> str:
    """The text that a page with markup shows, by one converter or the other."""
    source = item.read()
    markup = source.decode("utf-8", "replace") if isinstance(source, bytes) else source
    if zlib.crc32(item.id.encode()) % 2:
        return str(html_text.extract_text(_CONTROL.sub(" ", markup)))
    return str(extract_plain_text(markup, alt_texts=False))
