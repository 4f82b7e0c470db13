"""Mailboxes: one mail after the other, each after a line that begins with `From `."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator

from articlex.read.containers.held import Held

_POSTMARK = re.compile(rb"(?:\A|\r?\n\r?\n)From [^\n]*\n(?=[\w-]+:[ \t])")


def pages(held: Held, most: int) -> Iterator[Held]:  # noqa: ARG001 - every reader takes both
    """The mails as they lie there."""
    data = held.data.removeprefix(BOM_UTF8).lstrip()
    marks = list(_POSTMARK.finditer(data))
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        yield Held(data[mark.end() : following.start() if following else len(data)])
