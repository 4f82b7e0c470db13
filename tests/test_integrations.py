"""Every integration is small, comes only when it is asked for, and says what it needs."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from articlex.errors import MissingPackage
from checkout import ENVIRONMENT, SOURCE

HOSTS = {
    "scrapy": "scrapy",
    "web_poet": "zyte_common_items",
    "scrapy_poet": "scrapy_poet",
    "langchain": "langchain_core",
    "llama_index": "llama_index",
    "haystack": "haystack",
    "nemo_curator": "nemo_curator",
    "mcp": "mcp",
}  # the module, and the package it cannot do without
LONGEST = 100  # lines


def test_importing_articlex_imports_no_host() -> None:
    code = (
        "import sys, articlex, articlex.cli, articlex.web.fetch, articlex.integrations; print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {name.partition(".")[0] for name in done.stdout.split()}
    assert imported.isdisjoint({*HOSTS.values(), "web_poet", "twisted", "pydantic", "httpx", "anyio"})
    assert "articlex.web.fetch" in done.stdout.split()


@pytest.mark.parametrize("module", HOSTS)
def test_an_integration_without_its_host_says_what_to_install(
    module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(sys.modules):
        if name == f"articlex.integrations.{module}" or name.partition(".")[0] == HOSTS[module]:
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, HOSTS[module], None)
    extra = module.replace("_", "-")
    with pytest.raises(MissingPackage, match=rf"pip install 'articlex\[{extra}\]'"):
        import_module(f"articlex.integrations.{module}")


@pytest.mark.parametrize(
    "path", sorted((SOURCE / "articlex/integrations").glob("*.py")), ids=lambda path: path.stem
)
def test_integrations_are_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST
