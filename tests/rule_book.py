"""Write docs/rules.md and what `articlex rule` knows of a rule's fixture and of the sample pages.

    python tests/rule_book.py

Both come from the docstrings, the fixtures and the page fixtures; a test fails where they are out of date.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from articlex import Mark, Rule, explain
from articlex.catalogue import Facts, chapter, docstring, file_of
from articlex.cli.rules import fires
from articlex.rules import RULES
from checkout import ROOT
from pages import folders
from rule_fixtures import FOLDER, LEAVES_ALONE, MARKS, Case, cases_of

PAGE = ROOT / "docs/rules.md"
FACTS = ROOT / "src/articlex/rules/facts.json"

_HEAD = """\
# The rules

Written by `python tests/rule_book.py` from the docstrings, in the order in which the rules run; the last
mark counts. `articlex rule NAME` prints the same, `articlex explain PAGE` which of them decided what.
"""
_CHAPTERS = {
    "furniture": "chrome of the page",
    "head": "headline, byline, dates, dateline",
    "body": "the story",
    "media": "captions and pictures",
    "notes": "the small print",
}


def rule_book() -> dict[Path, str]:
    """Both files as they would be now."""
    facts = _facts()
    return {
        PAGE: "".join(_page(facts)),
        FACTS: _a_line_each(facts),
    }


def _a_line_each(facts: dict[str, Any]) -> str:
    """Facts as JSON with a line a rule, so that a change shows which."""
    lines = (
        f" {json.dumps(name)}: {json.dumps(one, ensure_ascii=False)}" for name, one in facts["rules"].items()
    )
    rules = ",\n".join(lines)
    return f'{{"pages": {facts["pages"]}, "rules": {{\n{rules}\n}}}}\n'


def _facts() -> dict[str, Any]:
    pages = [explain(next(folder.glob("page.*"))).ledger.log for folder in folders("pages")]
    found = [Counter(name for name, _, _ in log) for log in pages]
    given: dict[str, set[str]] = {rule.__name__: set() for rule in RULES}
    for log in pages:
        for name, one, _ in log:
            given[name].add(one.role if isinstance(one, Mark) else one.field)
    rules = {}
    for rule in RULES:
        name = rule.__name__
        cases = cases_of(FOLDER / f"{name}.md")
        expected = {line.partition(" | ")[0].partition(" = ")[0] for case in cases for line in case.expected}
        rules[name] = {
            "gives": sorted(filter(None, given[name] | expected)),
            "leaves_alone": _titles(cases, LEAVES_ALONE),
            "marks": _titles(cases, MARKS),
            "pages": sum(name in page for page in found),
            "times": sum(page[name] for page in found),
        }
    return {"pages": len(pages), "rules": rules}


def _titles(cases: list[Case], section: str) -> list[str]:
    return [case.title for case in cases if case.section == section]


def _page(facts: dict[str, Any]) -> Iterator[str]:
    yield _HEAD
    yield "\n| rule | chapter | gives |\n|---|---|---|\n"
    for rule in RULES:
        name = rule.__name__
        yield f"| [{name}](#{name}) | {chapter(rule)} | {', '.join(facts['rules'][name]['gives'])} |\n"
    for folder, title in _CHAPTERS.items():
        yield f"\n## {folder}: {title}\n"
        for rule in RULES:
            if chapter(rule) == folder:
                yield _entry(rule, facts)


def _entry(rule: Rule, facts: dict[str, Any]) -> str:
    name = rule.__name__
    prose, _, example = docstring(rule).partition("\n\n>>> ")
    known = Facts(**facts["rules"][name], of_pages=facts["pages"])
    return (
        f"\n### {name}\n\n{prose}\n\n```python\n>>> {example.strip()}\n```\n\n"
        f"{fires(known)} [The rule](../src/{file_of(rule)}), [its fixture](../tests/fixtures/rules/{name}.md).\n"
    )


def main() -> None:
    """Write both files."""
    for path, text in rule_book().items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))  # noqa: T201


if __name__ == "__main__":
    main()
