"""A page that a converter turned into text gives the article that its HTML gives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import html2text
import inscriptis
import pytest

from articlex import Article, extract
from pages import folders

WORD = re.compile(r"\w+")
ENOUGH = 0.95  # of the words of the body
# Pages whose text loses more on the way, and how much of it is found so far.
LESS = {
    "arabic-daily": 0.92,
    "dutch-public": 0.75,
    "french-daily": 0.93,
    "index-page": 0.18,
    "interview-qa": 0.94,
    "italian-daily": 0.78,
    "japanese-daily": 0.82,
    "korean-wire": 0.68,
    "lists": 0.6,
    "live-blog": 0.58,
    "russian-agency": 0.93,
    "spanish-agency": 0.92,
    "portuguese-portal": 0.94,
    "tables": 0.85,
}
# Pages that show no story without their script, and headlines that their converter's text hides.
NO_TEXT = frozenset(("json-ld-only", "script-state"))
HIDDEN_HEADLINES = frozenset((
    ("index-page", "inscriptis"), ("russian-agency", "inscriptis"), ("short-brief", "inscriptis"),
    ("tv-station-gallery", "inscriptis"),
))  # fmt: skip


def markdown(html: str) -> str:
    converter = html2text.HTML2Text()
    converter.body_width = 78
    return converter.handle(html)


CONVERTERS: dict[str, Callable[[str], str]] = {
    "html2text": markdown,
    "inscriptis": inscriptis.get_text,
}


def words(article: Article) -> Counter[str]:
    return Counter(WORD.findall(article.text.casefold()))


@pytest.mark.parametrize("converter", CONVERTERS)
@pytest.mark.parametrize(
    "folder",
    [folder for folder in folders("pages") if (folder / "page.html").exists() and folder.name not in NO_TEXT],
    ids=lambda folder: folder.name,
)
def test_same_article(folder: Path, converter: str) -> None:
    html = (folder / "page.html").read_text(encoding="utf-8")
    shown, converted = extract(html), extract(CONVERTERS[converter](html))
    if (folder.name, converter) not in HIDDEN_HEADLINES:
        assert converted.headline == shown.headline
    assert converted.dateline == shown.dateline
    found = (words(shown) & words(converted)).total() / words(shown).total()
    assert found >= LESS.get(folder.name, ENOUGH)
