"""An explanation in a terminal: colours, columns where it is wide, the page's furniture folded."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from articlex.cli.filtering import is_filtered
from articlex.cli.rules import Row
from articlex.explanation import Explained, Explanation
from articlex.ledger import BODY_ROLES, HEAD_ROLES, MEDIA_ROLES, NOTE_ROLES
from articlex.printing import Drawn, printable

WIDE = 100  # columns from which each block is one row
NEAR = 2  # blocks from the story within which furniture is shown
FEWEST_FOLDED = 3  # blocks: fewer take no more room than to say so
FIRST_WORDS = 120  # characters of a block in a narrow terminal
GIVES = 20  # columns of the roles and fields that a rule gives
INDENT = (0, 0, 0, 5)
_SHOWN_FIELDS = ("headline", "subtitle", "dateline", "byline", "published", "modified", "confidence")
_STYLES = {
    **dict.fromkeys(BODY_ROLES, ""),
    **dict.fromkeys(HEAD_ROLES, "bold cyan"),
    **dict.fromkeys(MEDIA_ROLES, "green"),
    **dict.fromkeys(NOTE_ROLES, "magenta"),
    **dict.fromkeys(("promotion", "advertising", "consent"), "red"),
    **dict.fromkeys(("related", "comments", "widget"), "yellow"),
}
FURNITURE = "blue"


def drawn(explanation: Explanation, blocks: list[Explained], options: Namespace) -> str:
    """An explanation as the terminal is to show it."""
    console = Console(highlight=False)
    with console.capture() as capture:
        show(console, explanation, blocks, options)
    return Drawn(capture.get())


def rule_table(rows: list[Row]) -> str:
    """The rules in columns."""
    console = Console(highlight=False)
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for head, style in (("rule", "bold"), ("chapter", "dim"), ("gives", "cyan"), ("finds", "")):
        table.add_column(
            head,
            style=style,
            no_wrap=head in ("rule", "chapter"),
            max_width=GIVES if head == "gives" else None,
        )
    for row in rows:
        table.add_row(*map(Text, row))
    with console.capture() as capture:
        console.print(table)
    return Drawn(capture.get())


def show(console: Console, explanation: Explanation, blocks: list[Explained], options: Namespace) -> None:
    """Print an explanation: the fields, the blocks, and what was folded."""
    if not is_filtered(options):
        console.print(_fields(explanation), end="\n\n")
    layout = _rows if console.width >= WIDE else _stacked
    console.print(layout(explanation, _folded(explanation, blocks, options), with_scores=options.scores))
    kept = sum(block.is_kept for block in explanation.blocks)
    console.print()
    hint = "--all unfolds, --block N shows all of one"
    console.print(Text(f"{kept} of {len(explanation.blocks)} blocks kept · {hint}", "dim"))


def _fields(explanation: Explanation) -> Table:
    table = Table.grid(padding=(0, 2))
    for field in explanation.fields:
        if field.field in _SHOWN_FIELDS:
            style = "bold" if field.field == "headline" else ""
            source = f"{field.rule}, {field.source}: {field.because}"
            table.add_row(
                Text(field.field, "dim"),
                Group(Text(printable(field.shown), style), Text(printable(source), "dim")),
            )
    return table


def _folded(
    explanation: Explanation, blocks: list[Explained], options: Namespace
) -> Iterator[Explained | list[Explained]]:
    """The blocks to show, and in lists those that are folded: furniture far from the story."""
    if options.all or is_filtered(options):
        yield from blocks
        return
    kept = [block.is_kept for block in explanation.blocks]
    near = [any(kept[max(0, at - NEAR) : at + NEAR + 1]) for at in range(len(kept))]
    for is_near, run in groupby(blocks, lambda block: near[block.index]):
        together = list(run)
        if is_near or len(together) < FEWEST_FOLDED:
            yield from together
        else:
            yield together


def _rows(
    explanation: Explanation, shown: Iterable[Explained | list[Explained]], *, with_scores: bool
) -> RenderableType:
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=5, no_wrap=True, overflow="ellipsis")
    table.add_column(no_wrap=True)
    table.add_column(ratio=3)
    for block in shown:
        if isinstance(block, list):
            table.add_row("", Text("⋯", "dim"), _fold(block))
            continue
        table.add_row(*_cells(block), Text(printable(block.because), "dim"))
        if with_scores and (scores := _score(explanation, block)):
            table.add_row("", "", scores)
    return table


def _stacked(
    explanation: Explanation, shown: Iterable[Explained | list[Explained]], *, with_scores: bool
) -> RenderableType:
    lines: list[RenderableType] = []
    for block in shown:
        if isinstance(block, list):
            lines.append(Padding(_fold(block), INDENT))
            continue
        number, role, text, rule = _cells(block)
        lines.append(Text.assemble(Text(f"{number.plain:>4} "), role, " ", rule))
        text.truncate(FIRST_WORDS, overflow="ellipsis")
        lines.append(Padding(Group(text, Text(f"↳ {printable(block.because)}", "dim")), INDENT))
        if with_scores and (scores := _score(explanation, block)):
            lines.append(Padding(scores, INDENT))
    return Group(*lines)


def _cells(block: Explained) -> tuple[Text, Text, Text, Text]:
    style = _STYLES.get(block.role, FURNITURE)
    return (
        Text(str(block.index), "dim"),
        Text(block.role or "-", style),
        Text(printable(" ".join(block.text.split())), "" if block.is_kept else "dim"),
        Text(printable(block.rule or "-"), style),
    )


def _fold(blocks: list[Explained]) -> Text:
    counts = Counter(block.role or "unmarked" for block in blocks)
    roles = ", ".join(f"{role} {count}" for role, count in counts.most_common())
    return Text(f"{len(blocks)} folded: {roles}", "dim italic", no_wrap=False)


def _score(explanation: Explanation, block: Explained) -> Text | None:
    score = explanation.scores.get(block.index)
    return Text(printable(f"score {score}"), "dim cyan", no_wrap=False) if score else None
