"""What two explanations disagree on: of two versions of a page, or of one page under two pipelines."""

from __future__ import annotations

from collections.abc import Iterator
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
    texts = SequenceMatcher(None, [b.text for b in old], [b.text for b in new], autojunk=False)
    for operation, start, stop, new_start, new_stop in texts.get_opcodes():
        if operation == "equal":
            for was, block in zip(old[start:stop], new[new_start:new_stop], strict=True):
                if was.role != block.role:
                    yield BlockChange("role", block, was)
            continue
        yield from (BlockChange("gone", block) for block in old[start:stop])
        yield from (BlockChange("new", block) for block in new[new_start:new_stop])


def field_changes(before: Explanation, after: Explanation) -> Iterator[FieldChange]:
    """The fields that have another value."""
    old, new = ({field.field: field for field in side.fields} for side in (before, after))
    for name in dict.fromkeys((*old, *new)):
        one, other = old.get(name), new.get(name)
        if (one and one.value) != (other and other.value):
            yield FieldChange(name, one, other)
