"""CSS selectors that can be matched while a page is parsed, from the elements that are open.

cssselect's parser reads them. What would have to look ahead or back (`:has`, `:last-child`, `+`, `~`) and what is
about a browser (`:hover`, `::before`) is refused, by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from articlex.errors import ArticlexError
from articlex.extras import needs


class UnknownSelector(ArticlexError):
    """A selector that is no CSS, or that cannot be matched while a page is parsed."""


@dataclass(slots=True)
class Open:
    """An element that is open: its tag and attributes, its place among its parent's children and among those of its
    tag, both counted from 1, and how many children it has had so far.

    `fits` keeps, per selector (its `id`) and step, whether this element or one around it fits that step and those
    around it the steps that follow: many elements ask the same of one.
    """

    tag: str
    attributes: Mapping[str, str]
    place: int = 1
    place_of_tag: int = 1
    children: int = 0
    by_tag: dict[str, int] = field(default_factory=dict)
    fits: dict[tuple[int, int], bool] = field(default_factory=dict)


Test = Callable[[Open], bool]
Step = tuple[str, tuple[Test, ...]]
"""How an element stands to the next (`" "` or `">"`), and what it must be."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """A selector: the tests of the element itself, and those of the elements around it, innermost first. `key` is what
    such an element must have: its tag, `.class` or `#id`, "" where it may be any."""

    key: str
    own: tuple[Test, ...]
    around: tuple[Step, ...]

    def matches(self, stack: list[Open]) -> bool:
        """Whether the innermost of the open elements is meant."""
        return all(test(stack[-1]) for test in self.own) and self._fits(stack, len(stack) - 2, 0)

    def _fits(self, stack: list[Open], at: int, step: int) -> bool:
        """Whether the elements up to one fit the steps from one on."""
        if step == len(self.around):
            return True
        if self.around[step][0] == ">":
            return at >= 0 and self._is_at(stack, at, step)
        key = id(self), step
        asked: list[Open] = []
        fits = False
        while at >= 0 and not fits:
            if key in stack[at].fits:
                fits = stack[at].fits[key]
                break
            asked.append(stack[at])
            fits = self._is_at(stack, at, step)
            at -= 1
        for element in asked:
            element.fits[key] = fits
        return fits

    def _is_at(self, stack: list[Open], at: int, step: int) -> bool:
        """Whether an element fits a step, and those around it the steps that follow."""
        return all(test(stack[at]) for test in self.around[step][1]) and self._fits(stack, at - 1, step + 1)


@lru_cache(maxsize=1024)
def compiled(css: str) -> tuple[Compiled, ...]:
    """What a selector, or several with commas between them, means. Raises `UnknownSelector`."""
    with needs("sites"):
        from cssselect import SelectorError, parse
    try:
        parsed = parse(css)
    except SelectorError as error:
        raise UnknownSelector(f"{css!r} is no CSS selector: {error}") from error
    found = []
    for one in parsed:
        if one.pseudo_element:
            raise UnknownSelector(f"{css!r}: ::{one.pseudo_element} is no element of the page")
        found.append(_compiled(one.parsed_tree, css))
    return tuple(found)


def _compiled(tree: Any, css: str) -> Compiled:
    around: list[Step] = []
    own, key = None, ""
    combinator = ""
    while True:
        is_combined = type(tree).__name__ == "CombinedSelector"
        tests, mine = _tests(tree.subselector if is_combined else tree, css)
        if own is None:
            own, key = tests, mine
        else:
            around.append((combinator, tests))
        if not is_combined:
            return Compiled(key, own, tuple(around))
        combinator = tree.combinator
        if combinator not in (" ", ">"):
            raise UnknownSelector(f"{css!r}: {combinator!r} looks back; ' ' and '>' can be matched")
        tree = tree.selector


def _tests(tree: Any, css: str) -> tuple[tuple[Test, ...], str]:
    """The tests of one element, and its key: an id before a class before a tag."""
    tests: list[Test] = []
    key = ""
    while type(tree).__name__ != "Element":
        match type(tree).__name__:
            case "Class":
                name = tree.class_name
                tests.append(_of_class(name))
                key = key if key[:1] in ("#", ".") else f".{name}"
            case "Hash":
                tests.append(_of_id(tree.id))
                key = f"#{tree.id}"
            case "Attrib":
                tests.append(_attribute(tree, css))
            case "Negation":
                inner, _ = _tests(tree.subselector, css)
                tests.append(_not(inner))
            case "Pseudo":
                tests.append(_pseudo(tree.ident, css))
            case "Function":
                tests.append(_function(tree, css))
            case other:
                raise UnknownSelector(f"{css!r}: {other} cannot be matched while a page is parsed")
        tree = tree.selector
    if tree.element:
        tag = tree.element.lower()
        tests.insert(0, lambda element: element.tag == tag)
        key = key or tag
    return tuple(tests), key


def _of_class(name: str) -> Test:
    return lambda element: name in element.attributes.get("class", "").split()


def _of_id(name: str) -> Test:
    return lambda element: element.attributes.get("id") == name


def _not(tests: tuple[Test, ...]) -> Test:
    return lambda element: not all(test(element) for test in tests)


def _attribute(tree: Any, css: str) -> Test:
    name = tree.attrib.lower()
    value = "" if tree.value is None else str(tree.value.value)
    tests: dict[str, Callable[[str], bool]] = {
        "exists": lambda _: True,
        "=": lambda given: given == value,
        "!=": lambda given: given != value,
        "~=": lambda given: value in given.split(),
        "|=": lambda given: given == value or given.startswith(f"{value}-"),
        "^=": lambda given: bool(value) and given.startswith(value),
        "$=": lambda given: bool(value) and given.endswith(value),
        "*=": lambda given: bool(value) and value in given,
    }
    if tree.operator not in tests:
        raise UnknownSelector(f"{css!r}: unknown operator {tree.operator}")
    test = tests[tree.operator]
    return lambda element: name in element.attributes and test(element.attributes[name])


def _pseudo(name: str, css: str) -> Test:
    match name:
        case "first-child":
            return lambda element: element.place == 1
        case "first-of-type":
            return lambda element: element.place_of_tag == 1
        case "root":
            return lambda element: element.tag == "html"
    raise UnknownSelector(f"{css!r}: :{name} cannot be matched while a page is parsed")


def _function(tree: Any, css: str) -> Test:
    from cssselect.parser import parse_series

    if tree.name not in ("nth-child", "nth-of-type"):
        raise UnknownSelector(f"{css!r}: :{tree.name}() cannot be matched while a page is parsed")
    try:
        every, first = parse_series(tree.arguments)
    except ValueError as error:
        raise UnknownSelector(f"{css!r}: :{tree.name}() of what?") from error
    of_tag = tree.name == "nth-of-type"

    def test(element: Open) -> bool:
        since = (element.place_of_tag if of_tag else element.place) - first
        return since == 0 if not every else since % every == 0 and since // every >= 0

    return test
