"""Sites made up by a seed: pages of one design whose stories differ and whose chrome comes again."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from html import escape

TEMPLATES = 20
PAGES = 12
KINDS = 200  # of chrome
KINDS_A_SITE = 10

_WHO = ("The council", "A baker", "The port", "Her neighbour", "The museum", "A carpenter", "The choir", "His daughter",
        "The river board", "A pilot", "The observatory", "An old sailor")  # fmt: skip
_DID = ("counted", "repaired", "painted", "lent", "moved", "measured", "described", "sold", "opened", "found")
_WHAT = (
    "boats",
    "bells",
    "lanterns",
    "maps",
    "ladders",
    "benches",
    "stoves",
    "bridges",
    "letters",
    "wheels",
    "gates",
)
_WHERE = ("by the mill", "under the castle", "on the island", "behind the station", "near the lake", "in the old town",
          "at the ferry", "above the harbour")  # fmt: skip
_WHEN = ("before the frost came", "while the tide was low", "after the fair", "until the lamps were lit",
         "as the first train left", "though nobody had asked")  # fmt: skip
_THING = ("almanac", "club", "calendar", "app", "letter", "guide", "channel", "shop", "atlas", "quiz")
_CLASS = "kolmi sento varpa tulli mesko ratta pilvi nurka siima halko venno tarpo luoto kessa".split()


def sentence(chance: random.Random) -> str:
    """A sentence of a story that is hardly ever made twice."""
    pick = chance.choice
    return (
        f"{pick(_WHO)} {pick(_DID)} {chance.randint(2, 9)} {pick(_WHAT)} {pick(_WHERE)} {pick(_WHEN)}, "
        f"and {pick(_WHO).lower()} {pick(_DID)} the {pick(_WHAT)} {pick(_WHERE)}."
    )


@dataclass(frozen=True)
class Chrome:
    """One kind of chrome: how it comes again, and what it says."""

    name: str
    texts: tuple[str, ...]
    form: str
    css: str
    lines: dict[str, None] = field(default_factory=dict, compare=False)

    def html(self, chance: random.Random) -> tuple[str, list[str]]:
        """Its markup on a page, and the lines that it shows."""
        if self.form == "box":
            shown = list(self.texts)
        elif self.form == "rotating":
            shown = [chance.choice(self.texts)]
        else:
            shown = [self.texts[0].replace("#", str(chance.randint(2, 900)))]
        if self.form == "pointer":
            title = sentence(chance).rstrip(".")
            shown = [f"{self.texts[0]}: {title}"]
            return f"<p>{self.texts[0]}: <a href=/{chance.randint(1, 999)}>{title}</a></p>", shown
        rows = "".join(f"<p>{escape(line)}</p>" for line in shown)
        return (f'<div class="{self.css}">{rows}</div>' if self.form == "box" else rows), shown


def kinds() -> list[Chrome]:
    """The kinds of chrome, 200 of them, the same each time."""
    chance = random.Random("chrome")
    found = []
    for number in range(KINDS):
        form = ("constant", "shaped", "rotating", "pointer", "box")[number % 5]
        at = number // 5
        thing, code = (
            _THING[at % len(_THING)],
            f"{_WHAT[at // len(_THING)]} of {_CLASS[at % len(_CLASS)].title()}",
        )
        texts = {
            "constant": (f"Everything that the house makes stands in its {thing} of {code}, which is printed every week.",),
            "shaped": (f"This page of the {thing} of {code} was looked at # times, and # people keep it.",),
            "rotating": tuple(f"The {thing} of {code} has a part {letter}, and it is lent to all who write to the house."
                              for letter in "ABC"),
            "pointer": (f"From the {thing} of {_WHAT[at // len(_THING)]}",),
            "box": tuple(f"The {thing} of {code} is made by {who.lower()}, who answers what is asked about it."
                         for who in chance.sample(_WHO, 3)),
        }[form]  # fmt: skip
        found.append(Chrome(f"{form} {number}", texts, form, f"{chance.choice(_CLASS)}-{number}"))
    return found


@dataclass(frozen=True)
class MadePage:
    """A page: its address, its markup, the paragraphs of its story, and the lines of its chrome."""

    url: str
    html: str
    story: tuple[str, ...]
    chrome: tuple[str, ...]


def site(number: int) -> list[MadePage]:
    """The pages of a site."""
    chance = random.Random(f"site {number}")
    every = kinds()
    mine = [every[(number * KINDS_A_SITE + at) % KINDS] for at in range(KINDS_A_SITE)]
    places = [chance.choice(("top", "middle", "bottom")) for _ in mine]
    wrapper = chance.sample(_CLASS, 3)
    return [_page(number, at, mine, places, wrapper) for at in range(PAGES)]


def _page(number: int, at: int, mine: list[Chrome], places: list[str], wrapper: list[str]) -> MadePage:
    chance = random.Random(f"page {number} {at}")
    story = [
        " ".join(sentence(chance) for _ in range(chance.randint(2, 4))) for _ in range(chance.randint(9, 14))
    ]
    rows: dict[str, list[str]] = {"top": [], "middle": [], "bottom": []}
    shown: list[str] = []
    for chrome, place in zip(mine, places, strict=True):
        html, lines = chrome.html(chance)
        rows[place].append(html)
        shown += lines
    half = len(story) // 2
    parts = [
        *rows["top"], *(f"<p>{text}</p>" for text in story[:half]), *rows["middle"],
        *(f"<p>{text}</p>" for text in story[half:]), *rows["bottom"],
    ]  # fmt: skip
    headline = sentence(chance).split(",")[0]
    body = f'<div class="{wrapper[0]}"><div class="{wrapper[1]}">{"".join(parts)}</div></div>'
    head = f"<title>{headline} | House {number}</title>"
    url = f"https://house{number}.example/{at}"
    html = f'<html lang="en"><head>{head}</head><body><h1>{headline}</h1>{body}</body></html>'
    return MadePage(url, html, tuple(story), tuple(shown))
