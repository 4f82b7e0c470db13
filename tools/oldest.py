#!/usr/bin/env python3
"""Print the oldest version of every dependency that the installed articlex allows, as constraints for pip.

python tools/oldest.py > oldest.txt
pip install --constraint oldest.txt '.[test]'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import requires

EXTRAS = ("web",)  # what users install; test tools may be new
_BOUND = re.compile(r"([A-Za-z0-9._-]+)>=([0-9.]+)(?:; extra == ['\"](\w+)['\"])?")


def oldest(requirements: Iterable[str]) -> Iterator[str]:
    """A line a dependency.

    >>> list(oldest(["lxml>=5.2", 'httpx>=0.27; extra == "web"', 'numpy>=1.26; extra == "fit"']))
    ['lxml==5.2', 'httpx==0.27']
    """
    bounds = filter(None, map(_BOUND.fullmatch, requirements))
    yield from dict.fromkeys(
        f"{name}=={version}"
        for name, version, extra in (b.groups() for b in bounds)
        if extra in (None, *EXTRAS)
    )


def main() -> None:
    """Print them."""
    print("\n".join(oldest(requires("articlex") or ())))


if __name__ == "__main__":
    main()
