"""Report the share of story pictures that are found at their place, on news pages with gold captions.

    python benchmarks/figures.py ../shared/bench/data [--set fundus]

A picture is at its place if the body has a figure with its caption, between paragraphs; the pages are those of the
bench. Exit status 1 where the share is below the floor.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from articlex import Article, extract

FLOOR = 0.75


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", default="fundus")
    arguments = parser.parse_args()
    sys.path.insert(0, str(arguments.data.resolve().parent))
    import bench  # type: ignore[import-not-found, unused-ignore]

    wanted = placed = figures = embeds = 0
    for page in bench.load(arguments.data, [arguments.set], None, None):
        article = extract(page.read(), url=page.url)
        gold = [caption_of(caption) for caption in page.gold.get("captions") or ()]
        wanted += len(gold)
        placed += len(at_their_place(article, gold))
        figures += sum(block.kind == "figure" for block in article.body)
        embeds += sum(block.kind == "embed" for block in article.body)
    share = placed / (wanted or 1)
    print(f"{placed} of {wanted} captions stand with their picture in the body: {share:.3f}")
    print(f"{figures} figures, {embeds} embeds")
    sys.exit(share < FLOOR)


def caption_of(caption: Any) -> str:
    """The words of a gold caption, bare."""
    text = caption if isinstance(caption, str) else caption.get("text", "")
    return bare(text)


def bare(text: str) -> str:
    """The letters and digits of a text, small."""
    return "".join(filter(str.isalnum, text.casefold()))


def at_their_place(article: Article, gold: list[str]) -> list[str]:
    """The gold captions that a figure of the body has."""
    shown = [bare(block.figure.text) for block in article.body if block.figure and block.figure.text]
    return [text for text in gold if any(text in each or each in text for each in shown if text)]


if __name__ == "__main__":
    main()
