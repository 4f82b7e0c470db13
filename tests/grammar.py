"""Pages that repeat, nest and leave open what the reader and the rules know, alone and in pairs."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import fields
from typing import NamedTuple

from articlex.lang import vocabulary
from articlex.read import claims, hints, json_ld
from articlex.read.walk import tags

STORY = "<p>Snow fell on Oslo on Monday, and the old bridge stayed closed to all traffic.</p>" * 4
_WORDS = vocabulary("und")
_TEXTS = (
    *(
        word
        for field in fields(_WORDS)
        if field.name != "code"
        for texts in getattr(_WORDS, field.name)
        for word in ((texts,) if isinstance(texts, str) else texts)
    ),
    *"8 May 2024|2024-05-08|10:15|OSLO (AP) — |(Ann Lee/AP)|© |By Ann Lee, |x@y.z |http://a.b/c.jpg |1 / 2|65º|雪|e\u0301".split("|"),
    *"word|Snow fell on Oslo.|Snow fell.\n\n| |&#8203; |. |, |( |) |[ |: |- |/ |@|“|\u0301".split("|"),
)  # fmt: skip
_TAGS = sorted(
    {
        *tags.PARTING,
        *tags.UNREAD,
        *tags.INLINE,
        *tags.EITHER,
        *tags.VOID,
        *hints.BY_TAG,
        *"x-y ruby option q code mi base".split(),
    }
    - {"script", "style", "textarea", "title", "iframe", "html", "body"}
)
_ATTRIBUTES = (
    *(f"class='{name}'" for name in hints._BY_WORD),
    *(f"class='{one}-{two}'" for one, two in hints._BY_PAIR),
    *(f"role={name}" for name in hints.BY_ROLE),
    *(f"itemprop={name}" for name in hints.BY_PROPERTY),
    *"hidden|aria-hidden=true|style='display:none'|rel=author|href=/x|src=a.jpg|alt='Snow in Oslo'".split("|"),
    *"datetime=2024-05-08|content=Snow|srcset='a.jpg 1w, b.jpg 2w'|lang=en|width=9".split("|"),
)  # fmt: skip
_METAS = tuple(claims._FROM_META)
_CLAIMS = (*json_ld._FROM_JSON_LD, *json_ld._PEOPLE, *json_ld._LINKED, "image", "keywords", "name", "@id")
_RAW = (
    "<script>window.a=", "<script type='application/ld+json'>", "<!--", "<![CDATA[", "</b>", "</div>", "</p>", "<?x ", "&amp;", "&#1",
    "<style>", "<title>", "<textarea>", "window.", "-->", "]]>", '"', "'", "<", "</", "<a", "{", "[", "}",
)  # fmt: skip


class Shape(NamedTuple):
    """How a page is made of a number of pieces, and what it is called."""

    name: str
    page: Callable[[int], str]


def _piece(chance: random.Random) -> tuple[str, str, str]:
    """What a piece begins with, what it holds, and how it ends."""
    kind = chance.random()
    text = chance.choice(_TEXTS)
    if kind < 0.7:
        tag = chance.choice(_TAGS)
        attributes = " ".join(chance.sample(_ATTRIBUTES, chance.choice((0, 1, 1, 2))))
        return f"<{tag} {attributes}>", chance.choice((text, "", "word ")), f"</{tag}>"
    if kind < 0.8:
        return f"<meta property='{chance.choice(_METAS)}' content='", text.replace("'", ""), "'>"
    if kind < 0.9:
        claim = json.dumps({"@type": "NewsArticle", chance.choice(_CLAIMS): text})
        return "<script type='application/ld+json'>", claim, "</script>"
    return chance.choice(_RAW), text, ""


Part = Callable[[int], tuple[str, str]]
"""What comes before and after all that stands inside, for a number of pieces."""


def _part(chance: random.Random, *, alone: bool) -> tuple[str, Part]:
    """Something that comes again and again, or is long, and what that is called."""
    pieces = [_piece(chance) for _ in range(chance.choice((1, 1, 2, 2, 3)))]
    begin = "".join(one + held for one, held, _ in pieces)
    end = "".join(last for _, _, last in reversed(pieces))
    token = chance.choice(_TEXTS).replace("'", "")
    ways = _ways(begin, end, token, chance.choice(_TAGS))
    way, part = chance.choice(
        ways if alone else ways[:-1]
    )  # libxml2 seeks what an end ends among all that are open
    return f"{way} {begin}…{end}" if way not in ("long", "of long names") else f"{way} {token}", part


def _ways(begin: str, end: str, token: str, tag: str) -> tuple[tuple[str, Part], ...]:
    return (
        ("repeated", lambda count: ((begin + end) * count, "")),
        ("between words", lambda count: ("word " + (begin + end + " word ") * count, "")),
        ("nested", lambda count: (begin * count, end * count)),
        ("open", lambda count: (begin * count, "")),
        ("long", lambda count: (f"<{tag}>" + f"{token} " * count, f"</{tag}>")),
        ("of long names", lambda count: (f"<{tag} class='{token} {'a ' * count}'>", f"</{tag}>")),
        ("ended", lambda count: (begin + end * count, "")),
    )


def shape(seed: str) -> Shape:
    """A shape of page; the same one for the same seed."""
    chance = random.Random(seed)
    count = chance.choice((1, 1, 2))
    parts = [_part(chance, alone=count == 1) for _ in range(count)]
    before, after = chance.choice(
        (("", ""), (STORY, STORY), (STORY, ""), ("<p>", ""), ("<pre>", STORY), ("", STORY))
    )

    def page(size: int) -> str:
        made = [part(size) for _, part in parts]
        opening = "".join(one for one, _ in made)
        closing = "".join(last for _, last in reversed(made))
        return f"<html><h1>Snow closes the bridge</h1>{before}{opening}{closing}{after}"

    return Shape(f"{' with '.join(name for name, _ in parts)} in {before[:6]}…{after[:6]}", page)


def filled(made: Shape, size: int) -> str:
    """A page of this shape of about so many characters."""
    one = len(made.page(2)) - len(made.page(1))
    return made.page(max(2, size // max(1, one)))
