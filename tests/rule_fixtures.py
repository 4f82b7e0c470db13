"""Rule fixtures: the cases of tests/fixtures/rules/RULE.md, and what a rule yields for one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any

from articlex import Finding, Ledger, Mark, Page, Pipeline, Rule
from articlex.read import read

FOLDER = Path(__file__).parent / "fixtures" / "rules"
LEAVES_ALONE, MARKS = "Leaves alone", "Marks"
SHOWN_WORDS = 8

_PIECE = re.compile(
    r"^(?:(?P<hashes>#{1,3}) (?P<title>[^\n]+)|```(?P<language>\w+)\n(?P<body>.*?)^```)$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Case:
    """A page and what a rule should yield for it."""

    rule: str
    section: str
    title: str
    page: str
    expected: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.rule}: {self.title}"


def fixture_files() -> list[Path]:
    """The fixture of every rule that has one."""
    return sorted(path for path in FOLDER.glob("*.md") if path.stem != "README")


def cases_of(path: Path) -> list[Case]:
    """The cases of a file. Raises `ValueError`, saying where, for what is no fixture."""
    headings = _headings(path.read_text(encoding="utf-8"))
    if [heading.title for heading in headings if heading.level == 1] != [path.stem]:
        raise ValueError(f"{path.name}: its heading should be '# {path.stem}'")
    section = ""
    cases: list[Case] = []
    for heading in headings:
        if heading.level == 2:
            section = heading.title
        elif heading.level == 3:
            cases.append(_case(path, section, heading))
    if list(dict.fromkeys(case.section for case in cases)) != [LEAVES_ALONE, MARKS]:
        raise ValueError(f"{path.name}: needs cases under '## {LEAVES_ALONE}', then under '## {MARKS}'")
    return cases


@dataclass(frozen=True)
class _Heading:
    """A heading and the fenced texts under it, by their language."""

    level: int
    title: str
    fenced: dict[str, str]


def _headings(text: str) -> list[_Heading]:
    found = [_Heading(0, "", {})]
    for piece in _PIECE.finditer(text):
        if piece["hashes"]:
            found.append(_Heading(len(piece["hashes"]), piece["title"].strip(), {}))
        else:
            found[-1].fenced[piece["language"]] = piece["body"]
    return found


def _case(path: Path, section: str, heading: _Heading) -> Case:
    page = heading.fenced.get("html") or heading.fenced.get("text")
    expected = heading.fenced.get("marks")
    if not page:
        raise ValueError(f"{path.name}: {heading.title!r} has no ```html or ```text")
    if (expected is not None) != (section == MARKS):
        raise ValueError(f"{path.name}: {heading.title!r} needs ```marks under '## {MARKS}', and only there")
    return Case(path.stem, section, heading.title, page, tuple((expected or "").splitlines()))


def yielded(rule: Rule, page: Page, before: Pipeline) -> list[Mark | Finding]:
    """What a rule says of a page after the rules `before` it have spoken."""
    ledger: Ledger = before.run(page)
    results = []
    for one in rule(page, ledger):
        ledger.record(rule.__name__, one)
        results.append(one)
    return results


def lines(rule: Rule, before: Pipeline, case: Case) -> list[str]:
    """What a rule yields, written as in a fixture: like the expected lines where these fit."""
    page = read(case.page)
    written = [line for results in yielded(rule, page, before) for line in _written(page, results)]
    hoped = [*case.expected, *[""] * len(written)]
    return [hope if _fits(hope, line) else _short(line) for hope, line in zip(hoped, written, strict=False)]


def _written(page: Page, results: Mark | Finding) -> Iterator[str]:
    if isinstance(results, Mark):
        yield f"{results.role} | {' '.join(page.blocks[results.block].text.split())}"
        return
    for value in results.value if isinstance(results.value, tuple) else (results.value,):
        yield f"{results.field} = {_plain(value)}"


def _plain(value: Any) -> str:
    if isinstance(value, float):  # a share: what the fits of the model move a little
        return "more than half" if value > 0.5 else "less than half"
    if not is_dataclass(value):
        return str(value)
    first, *rest = ((field.name, getattr(value, field.name)) for field in fields(value))
    parts = [f"{name}: {', '.join(part) if isinstance(part, tuple) else part}" for name, part in rest if part]
    return "; ".join([str(first[1]), *parts])


def _fits(hope: str, line: str) -> bool:
    return hope == line or (" | " in hope and " | " in line and line.startswith(hope))


def _short(line: str) -> str:
    role, bar, text = line.partition(" | ")
    return f"{role}{bar}{' '.join(text.split()[:SHOWN_WORDS])}" if bar else line
