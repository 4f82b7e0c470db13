#!/usr/bin/env python3
"""Whether the sample page beside the project still gives exactly what was agreed.

    python benchmarks/reference.py ../shared/reference

Exit code 1, and what differs, where it does not.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from articlex import extract


def main() -> int:
    """Compare the fields that are agreed on; the exit code."""
    folder = Path(sys.argv[1])
    agreed = json.loads((folder / "station-page.expected.json").read_text(encoding="utf-8"))
    made = extract(folder / "station-page.txt").to_dict()
    for article in (made, agreed):
        article["body"] = [_only(block, ("kind", "text")) for block in article["body"]]
        article["captions"] = [_only(caption, ("text", "credit")) for caption in article["captions"]]
    differing = [name for name in ("headline", "byline", "body", "captions") if made[name] != agreed[name]]
    if made["dateline"]["text"] != agreed["dateline"]["text"]:
        differing.append("dateline")
    print(
        f"the reference page differs in: {', '.join(differing)}"
        if differing
        else "the reference page is as agreed"
    )
    return int(bool(differing))


def _only(entry: dict[str, str], names: tuple[str, ...]) -> dict[str, str]:
    return {name: entry[name] for name in names}


if __name__ == "__main__":
    sys.exit(main())
