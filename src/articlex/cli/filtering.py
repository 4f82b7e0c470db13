"""Which blocks the options of `articlex explain` name."""

from __future__ import annotations

from argparse import Namespace

from articlex.catalogue import named
from articlex.errors import ArticlexError
from articlex.explanation import Explained, Explanation


def asked_for(explanation: Explanation, options: Namespace) -> list[Explained]:
    """The blocks that the options name. Raises `UnknownRule` or, for no such block, `ArticlexError`."""
    blocks = explanation.blocks
    if options.block is not None:
        if not 0 <= options.block < len(blocks):
            raise ArticlexError(f"no block {options.block}; the page has {len(blocks)}, counted from 0")
        return [blocks[options.block]]
    if options.rule:
        named(options.rule, explanation.pipeline)
    return [
        block
        for block in blocks
        if (not options.role or block.role == options.role)
        and (not options.rule or any(entry.rule == options.rule for entry in block.history))
    ]


def is_filtered(options: Namespace) -> bool:
    """Whether only some blocks were asked for."""
    return bool(options.role or options.rule)
