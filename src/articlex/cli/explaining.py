"""What `articlex explain` prints: all, or the blocks that were asked for."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import mkdtemp

from articlex.cli.colour import in_colour
from articlex.cli.filtering import asked_for, is_filtered
from articlex.cli.formats import JSON_INDENT, headed, sourced
from articlex.errors import UnreadableInput
from articlex.explanation import Explained, Explanation
from articlex.ledger import Entry

PART = 32  # columns of what a feature contributes, before what the feature is


def shown_explanations(
    explained: Iterable[tuple[str, Explanation]], options: Namespace, *, several: bool
) -> Iterator[str]:
    """Explanations, of `several` each after its source, as JSON, as a report, in colour for a terminal, else plain: a block in
    two lines, none folded."""
    if options.format == "json":
        plain = [sourced(page, _as_dict(one, options), several=several) for page, one in explained]
        if plain:
            yield json.dumps(plain if several else plain[0], ensure_ascii=False, indent=JSON_INDENT) + "\n"
        return
    if options.format == "html":
        from articlex.report import report

        yield from (report(explanation) for _, explanation in explained)
        return
    is_drawn = options.output is None and options.format is None and in_colour()
    for page, explanation in explained:
        blocks = asked_for(explanation, options)
        yield headed(page, several=several)
        if options.block is not None:
            yield _whole(explanation, blocks[0])
        elif is_drawn:
            from articlex.cli.terminal import drawn

            yield drawn(explanation, blocks, options)
        else:
            yield from _plain(explanation, blocks, options)


def reported(
    explained: Iterable[tuple[str, Explanation]], path: str | None, *, to_open: bool
) -> Iterator[str]:
    """Write the report of a page to a file, by default a temporary one, and give the file's name.

    Raises `UnreadableInput` for a file that cannot be written.
    """
    from articlex.report import report

    for _, explanation in explained:
        file = Path(path or Path(mkdtemp(prefix="articlex-")) / "report.html")
        try:
            file.write_text(report(explanation), encoding="utf-8")
        except OSError as error:
            raise UnreadableInput(f"cannot write {file}: {error.strerror or error}") from error
        if to_open:
            import webbrowser

            webbrowser.open(file.resolve().as_uri())
        yield f"{file}\n"


def _plain(explanation: Explanation, blocks: list[Explained], options: Namespace) -> Iterator[str]:
    if not is_filtered(options):
        yield f"{explanation.head}\n"
    for block in blocks:
        yield f"{block}\n"
        if options.scores and (score := explanation.scores.get(block.index)):
            yield f"{'':>40} score {score}\n"


def _whole(explanation: Explanation, block: Explained) -> str:
    """One block: its text, its history, and what each feature contributes to its score."""
    from articlex.rules.body.contributions import MEANINGS

    lines = [f"block {block.index} <{block.tag}> {block.role or '-'}", "", block.text, ""]
    lines += [_change(entry) for entry in block.history] or [block.because]
    if score := explanation.scores.get(block.index):
        verdict = "over" if score.total > score.threshold else "not over"
        lines += [
            "",
            f"score {score.total:+.1f}, {verdict} the threshold of {score.threshold:+.1f}, in {score.container}",
        ]
        for part in sorted(score.contributions, key=lambda part: -abs(part.score)):
            lines.append(f"  {part!s:<{PART}}  {MEANINGS.get(part.feature, '')}".rstrip())
    return "\n".join(lines) + "\n"


def _change(entry: Entry) -> str:
    change = f"gives {entry.now}" if entry.of_field else f"{entry.was or '-'} → {entry.now or '-'}"
    return f"{entry.rule}: {change}: {entry.because}"


def _as_dict(explanation: Explanation, options: Namespace) -> dict[str, object]:
    shown = {block.index for block in asked_for(explanation, options)}
    made = explanation.to_dict()
    return made | {"blocks": [block for block in made["blocks"] if block["index"] in shown]}
