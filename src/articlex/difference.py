"""What two explanations disagree on: of two versions of a page, or of one page under two pipelines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from articlex.explanation import Explained, Explanation, FoundField

Kind = Literal["role", "new", "gone"]


@dataclass(frozen=True, slots=True)
class BlockChange:
    """A block with another role than it had (`was`), a new one, or one that is gone."""

    kind: Kind
    block: Explained
    was: Explained | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field with another value; `before` or `after` is None where no rule found it."""

    field: str
    before: FoundField | None
    after: FoundField | None


def block_changes(before: Explanation, after: Explanation) -> Iterator[BlockChange]:
    """The blocks that are new or gone, or have another role, in the order of the page."""
    old, new = before.blocks, after.blocks
    for operation, start, stop, new_start, new_stop in _operations(old, new):
        if operation == "equal":
            for was, block in zip(old[start:stop], new[new_start:new_stop], strict=True):
                if was.role != block.role:
                    yield BlockChange("role", block, was)
            continue
        yield from (BlockChange("gone", block) for block in old[start:stop])
        yield from (BlockChange("new", block) for block in new[new_start:new_stop])


def _operations(
    old: Sequence[Explained], new: Sequence[Explained]
) -> Sequence[tuple[str, int, int, int, int]]:
    """How the texts of one page become those of the other, as `difflib` has it; of one page, at once."""
    texts, new_texts = [block.text for block in old], [block.text for block in new]
    if texts == new_texts:
        return [("equal", 0, len(texts), 0, len(texts))]
    return SequenceMatcher(None, texts, new_texts, autojunk=False).get_opcodes()


def field_changes(before: Explanation, after: Explanation) -> Iterator[FieldChange]:
    """The fields that have another value."""
    old, new = ({field.field: field for field in side.fields} for side in (before, after))
    for name in dict.fromkeys((*old, *new)):
        one, other = old.get(name), new.get(name)
        if (one and one.value) != (other and other.value):
            yield FieldChange(name, one, other)
