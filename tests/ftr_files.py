"""Files in the format of ftr-site-config, made by a seed: every construct that its documentation knows, and the variety of
writing that such files have. None is copied from anybody."""

from __future__ import annotations

import random
from dataclasses import dataclass

FILES = 300
PAGE = """\
<html lang="en"><head><title>Snow in Oslo | Fen</title><meta property="og:title" content="Snow in Oslo">
<meta name="author" content="Ada Lund"></head><body class="one two">
<div id="top" class="bar wide"><p>Menu of the day</p><p class="promo">Buy bread at the mill</p></div>
<div id="main"><h1 class="head line">Snow in Oslo</h1><span class="by">By <a rel="author" href="/ada">Ada Lund</a></span>
<time datetime="2024-05-08T10:00:00Z" title="day">May 8</time>
<div class="story text"><p>Snow fell on Oslo on Monday, and all stood still in the city until the evening.</p>
<p class="lead">The mayor said that it was fine, and so did the others who had come.</p><div class="ad-box"><p>Coal is cheap now</p></div>
<p>Two ferries took the people over the fjord while the old bridge was closed.</p><aside>Dig on</aside><aside class="x">More</aside>
<ul><li>One</li><li class="last">Two</li><li>Three</li></ul><blockquote id="q-1"><p>Well said</p></blockquote></div></div>
<footer><div><div class="bar"><p>Printed on rag</p></div></div></footer></body></html>"""

_TAGS = ("div", "p", "span", "aside", "li", "a", "h1", "*", "blockquote", "article")
_CLASSES = ("story text", "bar", "promo", "lead", "x", "by", "head line", "nothing")
_PARTS = ("sto", "ba", "ad-", "pro", "text", "zzz")
_IDS = ("main", "top", "q-1", "nowhere")
_BEYOND = (
    "//p[contains(., 'Snow')]", "//p[contains(text(), 'x')]", "//p[last()]", "//p[text()='x']", "//li/following-sibling::li", "//li/..", "//p[position()>1]",
    "//div[count(p)=1]", "//div[.//img]", "//p[not(normalize-space())]", "substring-before(//title, '|')", "//a/@href",
    "concat(//h1, 'x')", "//div[p]", "//div[@id='main'", "//", "//p[@class=]", "//ancestor::div", "//div[string-length(@class)>3]",
    "//descendant::p[2]", "//p[@class][2]",
)  # fmt: skip
_ABOUT_ELSE = ("test_url: http://fen.example/1", "tidy: no", "prune: yes", "parser: html5php", "autodetect_on_failure: no", "requires_login: no",
               "http_header(user-agent): Mozilla", "test_contains: Snow")  # fmt: skip
_NOTHING_LIKE = ("next_page_link: //a[@rel='next']", "single_page_link: //a[@class='print']", "wrap_in(blockquote): //p[@class='q']",
                 "src_lazy_load_attr: data-src", "dissolve: //div", "native_ad_clue: //meta", "just some words")  # fmt: skip


@dataclass(frozen=True)
class Line:
    """A line of a file: its text, the field and XPath of a selector, and whether a site's file can express it."""

    text: str
    field: str = ""
    xpath: str = ""
    is_expressed: bool = True


def predicate(chance: random.Random) -> str:
    """A test of an element that CSS can tell as well."""
    quote = chance.choice("'\"")

    def quoted(text: str) -> str:
        return f"{quote}{text}{quote}"

    pick = chance.choice
    return pick((
        lambda: f"@class={quoted(pick(_CLASSES))}",
        lambda: f"@class = {quoted(pick(_CLASSES))}",
        lambda: f"@id={quoted(pick(_IDS))}",
        lambda: f"contains(@class, {quoted(pick(_PARTS))})",
        lambda: f"contains( @class,{quoted(pick(_PARTS))} )",
        lambda: f"starts-with(@class, {quoted(pick(_PARTS))})",
        lambda: f"contains(concat(' ', normalize-space(@class), ' '), {quoted(f' {pick(_CLASSES).split()[0]} ')})",
        lambda: f"contains(concat(' ',@class,' '),{quoted(f' {pick(_CLASSES).split()[0]} ')})",
        lambda: f"not(@class={quoted(pick(_CLASSES))})",
        lambda: f"not(contains(@class, {quoted(pick(_PARTS))}) or @id={quoted(pick(_IDS))})",
        lambda: f"@class!={quoted(pick(_CLASSES))}",
        lambda: "@class",
        lambda: "not(@class)",
        lambda: f"@id={quoted(pick(_IDS))} or @class={quoted(pick(_CLASSES))}",
        lambda: f"@class and contains(@class, {quoted(pick(_PARTS))})",
        lambda: f"(@id={quoted(pick(_IDS))} or contains(@class, {quoted(pick(_PARTS))})) and not(@title)",
        lambda: str(chance.randint(1, 3)),
        lambda: f"position()={chance.randint(1, 3)}",
    ))()  # fmt: skip


def step(chance: random.Random) -> str:
    """An element of a path."""
    axis = chance.choice(("", "", "", "descendant::", "child::"))
    tests = "".join(f"[{predicate(chance)}]" for _ in range(chance.choice((0, 1, 1, 1, 2))))
    if tests.count("[") == 2 and any(
        part.strip("[]")[:1].isdigit() or "position" in part for part in tests.split("][")[1:]
    ):
        tests = tests.split("][")[0] + "]"  # a place among those that a test left is another thing
    if axis == "descendant::" and (tests[1:2].isdigit() or tests.startswith("[position")):
        axis = ""  # the place of one among all below is another thing, too
    return f"{axis}{chance.choice(_TAGS)}{tests}"


def path(chance: random.Random) -> str:
    """An XPath that CSS can tell as well."""
    joints = [chance.choice(("//", "//", ".//"))] + [
        chance.choice(("/", "//")) for _ in range(chance.choice((0, 0, 1, 2)))
    ]
    steps = [step(chance) for _ in joints]
    if chance.random() < 0.1:
        return "/html/body/" + "/".join(steps)
    return "".join(f"{joint}{one}" for joint, one in zip(joints, steps, strict=True)).replace("///", "//")


def line(chance: random.Random) -> Line:
    """A line of a file."""
    kind = chance.random()
    directive = chance.choice(("body", "strip", "title", "author", "date"))
    space = chance.choice((": ", ":", " : ", ":   "))
    if kind < 0.6:
        xpath = path(chance)
        if chance.random() < 0.15:
            xpath = f"{xpath} | {path(chance)}"
        return Line(f"{directive}{space}{xpath}{chance.choice(('', ' '))}", directive, xpath)
    if kind < 0.68:
        xpath = chance.choice(("//meta[@property='og:title']/@content", "//time/@datetime", "//meta[@name='author']/@content", "//h1/text()",
                               "string(//h1)", "normalize-space(//h1[@class='head line'])"))  # fmt: skip
        return Line(f"{directive}{space}{xpath}", directive, xpath)
    if kind < 0.75:
        text = chance.choice(_PARTS)
        return Line(
            f"strip_id_or_class{space}{text}",
            "strip",
            f"//*[contains(@class, '{text}') or contains(@id, '{text}')]",
        )
    if kind < 0.77:
        return Line("strip_image_src: pixel", "strip", "//img[contains(@src, 'pixel')]")
    if kind < 0.8:
        return Line("replace_string(<br/><br/>): </p><p>")
    if kind < 0.83:
        return Line(
            chance.choice(
                ("replace_string(a): b", "replace_string(Snow): Ice", "replace_string(<noscript>): <script>")
            ),
            is_expressed=False,
        )
    if kind < 0.92:
        xpath = chance.choice(_BEYOND)
        return Line(f"{directive}{space}{xpath}", is_expressed=False)
    if kind < 0.96:
        return Line(chance.choice(_ABOUT_ELSE))
    return Line(chance.choice(_NOTHING_LIKE), is_expressed=False)


def file(number: int) -> list[Line]:
    """The lines of a file, with comments and empty lines between them."""
    chance = random.Random(f"file {number}")
    made = [line(chance) for _ in range(chance.randint(4, 14))]
    return [
        one
        for each in made
        for one in ([Line(chance.choice(("# a comment", "", "   ")))] if chance.random() < 0.2 else [])
        + [each]
    ]
