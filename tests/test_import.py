"""`import articlex` costs nothing until something is asked of it, and hides nothing."""

from __future__ import annotations

import builtins
import re
import subprocess
import sys
from typing import get_args, get_type_hints

import pytest

import articlex

HEAVY = ("lxml", "regex", "articlex.rules", "articlex.read", "articlex.page")
LIGHT = {
    "import": "import articlex; articlex.__version__",
    "dir": "import articlex; dir(articlex)",
    "version": "from articlex.cli import main\ntry: main(['--version'])\nexcept SystemExit: pass",
    "plug-in": "import articlex.pytest_plugin",
}


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize("code", LIGHT.values(), ids=LIGHT.keys())
def test_nothing_heavy_is_imported(code: str) -> None:
    loaded = run(f"{code}\nimport sys; print(*sys.modules, sep='\\n')").splitlines()
    assert "articlex" in loaded
    assert not set(HEAVY) & set(loaded)


def test_every_name_is_there() -> None:
    for name in articlex.__all__:
        assert getattr(articlex, name) is not None
    assert set(articlex.__all__) <= set(dir(articlex))
    names: dict[str, object] = {}
    exec("from articlex import *", names)  # noqa: S102
    assert set(articlex.__all__) <= set(names)


def test_every_error_that_a_docstring_promises_is_there() -> None:
    for name in articlex.__all__:
        told = (getattr(articlex, name).__doc__ or "").partition("Raises ")[2]
        for error in re.findall(r"`([A-Z]\w+)`", told):
            assert hasattr(builtins, error) or error in articlex.__all__, f"{name} raises {error}"


def test_what_an_explanation_holds_is_there() -> None:
    held = get_type_hints(vars(articlex.Explanation)["fields"].func)["return"]
    assert get_args(held) == (articlex.FoundField, ...)


def test_a_function_stays_one_whatever_was_imported_before() -> None:
    code = "import articlex.extraction, articlex.cli.differing, articlex; print(articlex.extract, articlex.explain)"
    assert run(code).count("<function") == 2


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        articlex.extrakt  # noqa: B018
