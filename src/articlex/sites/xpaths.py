"""XPath to CSS, as far as rules for sites are written in it: paths down, and tests of attributes and places."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

_TOKEN = re.compile(
    r"""\s*(?:(?P<text>'[^']*'|"[^"]*")|(?P<number>\d+)|(?P<slash>//|/)|(?P<sign>!=|[=|,()\[\]*@.])"""
    r"""|(?P<name>[A-Za-z_][\w.-]*(?:::)?))"""
)
_WRAPPERS = ("string", "normalize-space")
_IDENTIFIER = re.compile(r"-?[A-Za-z_][\w-]*")
READ_OF = ("content", "datetime", "title")  # attributes whose value is taken where an element has them


class NoSelector(ValueError):
    """An XPath that says what CSS cannot, or that is none."""


def as_css(xpath: str) -> str:
    """The selector that means the same elements. Raises `NoSelector`.

    >>> as_css("//div[@id='story']//p[contains(@class, 'ad')] | //aside[1]")
    'div#story p[class*="ad"], aside:nth-of-type(1)'
    """
    parser = _Parser(xpath)
    found = parser.union()
    parser.expect_end()
    return ", ".join(dict.fromkeys(found))


class _Parser:
    """Reads an XPath from left to right. What it gives are alternatives, each a piece of CSS."""

    def __init__(self, xpath: str) -> None:
        self.pieces: list[str] = []
        at = 0
        while at < len(xpath.rstrip()):
            if not (found := _TOKEN.match(xpath, at)):
                raise NoSelector(f"{xpath[at:].strip()[:30]!r} cannot be written in CSS")
            self.pieces.append(found[0].strip())
            at = found.end()
        self.at = 0

    def peek(self, ahead: int = 0) -> str:
        return self.pieces[self.at + ahead] if self.at + ahead < len(self.pieces) else ""

    def take(self, *expected: str) -> str:
        piece = self.peek()
        if expected and piece not in expected:
            raise NoSelector(f"{piece or 'its end'!r} where {' or '.join(expected)} may stand")
        self.at += 1
        return piece

    def expect_end(self) -> None:
        if self.peek():
            raise NoSelector(f"{self.peek()!r} cannot be written in CSS")

    def union(self) -> list[str]:
        found = self.path()
        while self.peek() == "|":
            self.take("|")
            found += self.path()
        return found

    def path(self) -> list[str]:
        if self.peek() in _WRAPPERS and self.peek(1) == "(":
            self.take()
        if self.peek() == "(":
            return self._in_brackets()
        if self.peek() == ".":
            self.take()
        joints, steps = self._steps()
        if not steps:
            raise NoSelector("it names no element")
        found = [":root > " if joints[0] == " > " and steps[0] != ["html"] else ""]
        for joint, step in zip(["", *joints[1:]], steps, strict=False):
            found = [f"{before}{joint}{one}" for before, one in product(found, step)]
        return found

    def _steps(self) -> tuple[list[str], list[list[str]]]:
        """How the elements of a path stand to each other, and the elements."""
        joints: list[str] = []
        steps: list[list[str]] = []
        while self.peek() in ("/", "//") or not steps:
            joints.append(" " if self.take("/", "//") == "//" else " > ")
            if self.peek() == "@":
                self._attribute_taken()
                break
            if self.peek() == "text":
                for piece in ("text", "(", ")"):
                    self.take(piece)
                break
            if self.peek() == "descendant::":
                joints[-1] = " "
            steps.append(self.step())
        return joints, steps

    def _in_brackets(self) -> list[str]:
        self.take("(")
        found = self.union()
        self.take(")")
        return found

    def _attribute_taken(self) -> None:
        self.take("@")
        if (name := self.take()) not in READ_OF:
            raise NoSelector(f"the value of @{name} is not read; those of {', '.join(READ_OF)} are")

    def step(self) -> list[str]:
        tag, axis = self.take(), ""
        if tag.endswith("::"):
            axis, tag = tag, self.take()
            if axis not in ("descendant::", "child::"):
                raise NoSelector(f"{axis} looks elsewhere than down")
        if tag != "*" and not _IDENTIFIER.fullmatch(tag):
            raise NoSelector(f"{tag!r} is no element")
        if self.peek() == "(":
            raise NoSelector(f"{tag}() cannot be written in CSS")
        found = [""]
        while self.peek() == "[":
            self.take("[")
            is_place = self.peek().isdigit() or self.peek() == "position"
            if is_place and (found != [""] or axis == "descendant::"):
                raise NoSelector(
                    "a place among those that are found cannot be written in CSS, one among siblings can"
                )
            tests = self.either(tag)
            self.take("]")
            found = [f"{before}{test}" for before, test in product(found, tests)]
        return [one if tag == "*" and one else f"{tag}{one}" for one in found]

    def either(self, tag: str) -> list[str]:
        found = self.both(tag)
        while self.peek() == "or":
            self.take("or")
            found += self.both(tag)
        return found

    def both(self, tag: str) -> list[str]:
        found = self.test(tag)
        while self.peek() == "and":
            self.take("and")
            found = [f"{one}{other}" for one, other in product(found, self.test(tag))]
        return found

    def test(self, tag: str) -> list[str]:
        piece = self.peek()
        if piece == "(":
            self.take("(")
            found = self.either(tag)
            self.take(")")
            return found
        if piece == "not" and self.peek(1) == "(":
            self.take()
            self.take("(")
            refused = self.either(tag)
            self.take(")")
            return ["".join(f":not({one})" for one in refused)]
        if piece == "@":
            return [self._compared()]
        if piece in ("contains", "starts-with"):
            return [self._part_of_attribute()]
        if piece == "position" and self.peek(1) == "(":
            for expected in ("position", "(", ")", "="):
                self.take(expected)
            piece = self.peek()
        if piece.isdigit() and (self.peek(-1) == "=" or (self.peek(-1) == "[" and self.peek(1) == "]")):
            self.take()
            return [f":nth-{'child' if tag == '*' else 'of-type'}({piece})"]
        raise NoSelector(f"{piece or 'its end'!r} cannot be written in CSS")

    def _compared(self) -> str:
        self.take("@")
        name = self.take()
        if self.peek() not in ("=", "!="):
            return f"[{name}]"
        sign = self.take()
        value = _unquoted(self.take())
        if sign == "!=":
            return f'[{name}]:not([{name}="{_escaped(value)}"])'
        if name == "id" and _IDENTIFIER.fullmatch(value):
            return f"#{value}"
        return f'[{name}="{_escaped(value)}"]'

    def _part_of_attribute(self) -> str:
        operator = "*=" if self.take() == "contains" else "^="
        self.take("(")
        is_word = self.peek() == "concat"
        name = self._class_as_words() if is_word else self._attribute()
        self.take(",")
        value = _unquoted(self.take())
        self.take(")")
        if is_word and value.startswith(" ") and value.endswith(" ") and " " not in value.strip():
            return f'[{name}~="{_escaped(value.strip())}"]'
        return f'[{name}{operator}"{_escaped(value.strip() if is_word else value)}"]'

    def _attribute(self) -> str:
        """The attribute that a test is of, with `normalize-space` around it or not."""
        if self.peek() == "normalize-space":
            self.take()
            self.take("(")
            name = self._attribute()
            self.take(")")
            return name
        if self.peek() != "@":
            raise NoSelector("a test of the text cannot be written in CSS")
        self.take("@")
        return self.take()

    def _class_as_words(self) -> str:
        self.take("concat")
        self.take("(")
        for at in range(3):
            if at == 1:
                name = self._attribute()
            else:
                _unquoted(self.take())
            self.take("," if at < 2 else ")")
        return name


def _unquoted(piece: str) -> str:
    if piece[:1] not in ("'", '"'):
        raise NoSelector(f"{piece or 'its end'!r} where a text may stand")
    return piece[1:-1]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def any_of(names: Iterable[str]) -> str:
    """The selector of what has one of some texts in its id or class.

    >>> any_of(["promo"])
    '[id*="promo"], [class*="promo"]'
    """
    return ", ".join(with_part("", name, text) for text in names for name in ("id", "class"))


def with_part(tag: str, name: str, text: str) -> str:
    """The selector of elements with a text in an attribute."""
    return f'{tag}[{name}*="{_escaped(text)}"]'
