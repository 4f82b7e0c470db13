"""Every compiled pattern of the library, how it is used, and strings made to slow it down."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import regex

import articlex
from articlex.lang import LANGUAGES
from articlex.lang.reporters import REPORTERS_EAST
from articlex.lang.words import words_of
from articlex.rules.head.byline.names_east import _pattern as names_pattern
from articlex.rules.head.dates.months import _patterns as month_patterns
from articlex.rules.media.credited import agency_pattern

SOURCES = Path(articlex.__file__).parent
USES = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")
TOKENS = (
    *"aAbx1 9 .,:;-–—_/|&@#*+=~<>()[]{}'\"“”«»!?©•·…$%\\`\t\n\xa0é雪かا電월（）【】：／＝［］。\u0301\u200b\u3000",
    "Aa", "AA", "aA", "Xyz:", "Photo: ", "By ", "von ", "Ann Lee", "AP", "dpa", "via ", "@a", "a@", "a.", "A.", "a-", "A-", "A’", "a1",
    "1:", "1.", "1/", "12", "2024", "2024-", "8 May", "May 8, ", "8. ", "5月", "2024年", "10:15", " - ", " | ", "--", " –", "(A", "(a)", "[1]",
    "http://", "www.", ".jpg", "![", "](", "**", "> ", "# ", "&amp;", "window.", "a={", "['a']", "</p>", "<br>", "<!--", "-->", "//", "]]>",
    "<![CDATA[", "<meta ", "a=b ", 'a="', "charset=", "<?xml ", "<script", "display:", "記者", "新华社", "김하늘、", "王小明", "北京", "서울=", "65º", "1 / 2",
)  # fmt: skip
Attack = tuple[str, str, str]
"""What stands before, what is repeated, and what stands after."""


class Place(NamedTuple):
    """A pattern, the name that it goes by, and the methods by which the library asks it."""

    name: str
    pattern: Any
    uses: tuple[str, ...]


def patterns() -> list[Place]:
    """Every pattern that a module holds, and those that functions make of vocabularies."""
    everything = [path.read_text() for path in SOURCES.rglob("*.py")]
    found = []
    for info in pkgutil.walk_packages(articlex.__path__, "articlex."):
        module = _imported(info.name)
        for name, value in vars(module).items() if module else ():
            if isinstance(value, (re.Pattern, regex.Pattern)) and f"{name} = re" in _source(module):
                sources = [_source(module)] if name[0] == "_" else everything
                found.append(Place(f"{info.name}.{name}", value, _uses(name, sources)))
    agencies = Place("agency_pattern", agency_pattern(), ("search",))
    months = {
        pattern.pattern: Place(f"months of {code}", pattern, ("finditer",))
        for code in LANGUAGES
        for pattern in month_patterns(code)
    }
    phrases = [
        Place(f"phrases of {code}", words_of(code).unspaced_phrase, ("findall",))
        for code in LANGUAGES
        if words_of(code).unspaced_phrase
    ]
    names = [
        Place(f"names beside reporters of {code}", pattern, ("finditer",))
        for code in REPORTERS_EAST
        if (pattern := names_pattern(code))
    ]
    return [*found, agencies, *months.values(), *phrases, *names]


def _imported(name: str) -> Any:
    if name.endswith("__main__"):
        return None
    try:
        return importlib.import_module(name)
    except ImportError:  # an integration whose host is not installed
        return None


@lru_cache(maxsize=256)
def _source(module: Any) -> str:
    return Path(module.__file__).read_text()


def _uses(name: str, sources: list[str]) -> tuple[str, ...]:
    asked = {use for text in sources for use in re.findall(rf"\b{name}\.(\w+)\(", text)} & set(USES)
    handed = any(re.search(rf"\b{name}\b(?! =|\.\w+\()", text) for text in sources)
    return tuple(sorted(asked | ({"search"} if handed or not asked else set())))


def ask(pattern: Any, use: str, text: Any) -> Callable[[], object]:
    """The call by which a pattern looks at a whole text."""
    if use == "sub":
        return lambda: pattern.sub(text[:0], text)
    if use == "finditer":
        return lambda: sum(1 for _ in pattern.finditer(text))
    asked = getattr(pattern, use)
    return lambda: asked(text)


def attacks(pattern: Any, count: int) -> Iterator[Attack]:
    """Strings that may slow a pattern down, made of what it names and of what pages hold."""
    chance = random.Random(repr(pattern.pattern))
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    named = re.findall(r"[A-Za-z]{2,}|[^\w\\]", source)

    def some(lengths: tuple[int, ...]) -> str:
        return "".join(
            chance.choice(named if named and chance.random() < 0.3 else TOKENS)
            for _ in range(chance.choice(lengths))
        )

    for _ in range(count):
        yield some((0, 0, 1, 2, 3)), some((1, 1, 2, 2, 3)), some((0, 1, 1, 2))


def text_of(attack: Attack, length: int, pattern: Any) -> Any:
    """An attack of about so many characters, as the pattern takes it."""
    before, repeated, after = attack
    text = before + repeated * (length // len(repeated)) + after
    return text if isinstance(pattern.pattern, str) else text.encode()
