"""What `articlex diff` prints: a line a change, and the rules that made it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from typing import Any

from articlex.catalogue import named
from articlex.cli.formats import JSON_INDENT
from articlex.cli.pages import loaded
from articlex.difference import BlockChange, FieldChange, block_changes, field_changes
from articlex.errors import ArticlexError, UnknownPipeline
from articlex.explanation import Explanation, explain
from articlex.extraction import PIPELINE
from articlex.loading import load_pipeline
from articlex.pipeline import Pipeline
from articlex.render.json import dumped

SIGNS = {"role": "~", "new": "+", "gone": "-"}
MARGIN = 32  # columns before a block's first words


Change = FieldChange | BlockChange


def differing(parser: ArgumentParser, options: Namespace) -> list[Change]:
    """The changes from one explanation to the other, of fields and then of blocks.

    Raises `ArticlexError` for pages that cannot be read, and `UnknownRule`.
    """
    before, after = _sides(parser, options)
    return [*field_changes(before, after), *block_changes(before, after)]


def line_of(change: Change) -> str:
    """A change for a reader, with the rules that made it."""
    return _field_line(change) if isinstance(change, FieldChange) else _block_lines(change)


def changes_as_json(changes: Iterable[Change]) -> str:
    """The changes as a list: of fields what they were and are, of blocks their roles; each with the rules."""
    return dumped([_plain(change) for change in changes], JSON_INDENT) + "\n"


def _plain(change: Change) -> dict[str, Any]:
    if isinstance(change, FieldChange):
        known = {"field": change.field}
        sides = {"was": change.before, "is": change.after}
        return known | {
            name: {"value": side.shown, "rule": side.rule, "because": side.because} if side else None
            for name, side in sides.items()
        }
    is_gone = change.kind == "gone"
    roles = {"was": change.block if is_gone else change.was, "is": None if is_gone else change.block}
    return {"block": change.block.index, "kind": change.kind, "text": change.block.text} | {
        name: {"role": block.role, "rule": block.rule, "because": block.because} if block else None
        for name, block in roles.items()
    }


def _sides(parser: ArgumentParser, options: Namespace) -> tuple[Explanation, Explanation]:
    under_another = bool(options.without or options.pipeline)
    if len(options.pages) != (1 if under_another else 2):
        parser.error("give two pages, or one with --without RULE or --pipeline MODULE:NAME")
    if not under_another:
        old, new = (_explained(page) for page in options.pages)
        return old, new
    content = loaded(options.pages[0])
    pipeline = _pipeline(parser, options.pipeline) if options.pipeline else PIPELINE
    less = [named(rule, pipeline).__name__ for rule in options.without or ()]
    return explain(content), explain(content, pipeline=pipeline.without(*less))


def _explained(page: str) -> Explanation:
    try:
        return explain(loaded(page))
    except ArticlexError as error:
        raise type(error)(f"{page}: {error}") from error


def _pipeline(parser: ArgumentParser, where: str) -> Pipeline:
    try:
        return load_pipeline(where)
    except UnknownPipeline as error:
        parser.error(f"--pipeline {error}")


def _field_line(change: FieldChange) -> str:
    sides = (change.before, change.after)
    old, new = (side.shown if side else "-" for side in sides)
    reasons = " → ".join(f"{side.rule}: {side.because}" if side else "no rule" for side in sides)
    return f"{change.field}: {old} → {new}\n{'':>{MARGIN}}↳ {reasons}\n"


def _block_lines(change: BlockChange) -> str:
    block = change.block
    sides = (change.was, block) if change.was else (block,)
    roles = " → ".join(side.role or "-" for side in sides)
    reasons = " → ".join(f"{side.rule or 'no rule'}: {side.because}" for side in sides)
    sign = SIGNS[change.kind]
    return f"{sign} {block.index:>4} {roles:<24} {block.first_words}\n{'':>{MARGIN}}↳ {reasons}\n"
