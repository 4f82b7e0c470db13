"""The model of which line of a page is its headline, fitted by `tools/fit_headlines.py`."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from articlex.rules.body.model import Steps, steps_of


@lru_cache(maxsize=2)
def line_model(pages: Literal["text", "html"], features: tuple[str, ...]) -> tuple[float, Steps]:
    """The bias and the steps of each feature, for pages without markup or for those without a title of their own."""
    table = json.loads(files(__package__).joinpath("model.json").read_text("utf-8"))[pages]
    return table["bias"], steps_of(table["features"], features)
