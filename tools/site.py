#!/usr/bin/env python3
"""Build the documentation site, and check every link of it.

    pip install --group docs -e . && python tools/site.py

The pages of `docs/` and a few beside it are staged in `build/pages`: links between them stay, those to other
files of the project lead to its repository. zensical makes `build/site` of them; then every link and anchor of
what it made is looked up. A link that leads nowhere ends the run.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[1]
PAGES, SITE = ROOT / "build/pages", ROOT / "build/site"
BESIDE = {
    "CHANGELOG.md": "changelog.md",
    "CODE_OF_CONDUCT.md": "code-of-conduct.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "tests/fixtures/rules/README.md": "rule-fixtures.md",
}
"""Pages that stand elsewhere in the project, and where the site has them."""

_LINK = re.compile(r"(?<=\]\()([^)\s]+)(?=\))")
_FENCED = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)
_SESSION = re.compile(r"^(`{3,})python(\n>>> )")
_TAGGED_FENCE = re.compile(r"^(`{3,}\w+) .+$", re.MULTILINE)


class BrokenLink(Exception):
    """A link that leads nowhere."""


def addresses() -> dict[str, str]:
    """The addresses of the project, as pyproject.toml has them."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        urls: dict[str, str] = tomllib.load(file)["project"]["urls"]
    return urls


def staged() -> dict[Path, str]:
    """Per file of the project that is a page of the site, where it stands there."""
    docs = ROOT / "docs"
    pages = {file: file.relative_to(docs).as_posix() for file in sorted(docs.rglob("*")) if file.is_file()}
    return pages | {ROOT / file: place for file, place in BESIDE.items()}


def moved(text: str, file: Path, pages: dict[Path, str], repository: str) -> str:
    """A page as the site has it. Raises `BrokenLink` for a link to a file that there is not."""

    def target(match: re.Match[str]) -> str:
        link = match[0]
        parts = urlsplit(link)
        if parts.scheme or not parts.path:
            return link
        aim = (file.parent / unquote(parts.path)).resolve()
        anchor = f"#{parts.fragment}" if parts.fragment else ""
        if aim in pages:
            here = Path(pages[file]).parent
            return Path(os.path.relpath(pages[aim], here)).as_posix() + anchor
        if not aim.exists():
            raise BrokenLink(f"{file.relative_to(ROOT)}: {link}")
        kind = "tree" if aim.is_dir() else "blob"
        return f"{repository}/{kind}/main/{aim.relative_to(ROOT).as_posix()}{anchor}"

    parts, end = [], 0
    for fence in _FENCED.finditer(text):
        code = _SESSION.sub(r"\1pycon\2", _TAGGED_FENCE.sub(r"\1", fence[0]))  # so prompts are not copied
        parts += [_LINK.sub(target, text[end : fence.start()]), code]
        end = fence.end()
    return "".join([*parts, _LINK.sub(target, text[end:])])


def stage(repository: str) -> None:
    """Write `build/pages`."""
    shutil.rmtree(PAGES, ignore_errors=True)
    pages = staged()
    for file, place in pages.items():
        to = PAGES / place
        to.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".md":
            to.write_text(moved(file.read_text("utf-8"), file, pages, repository), "utf-8")
        else:
            shutil.copy(file, to)


def broken(site: Path) -> Iterator[str]:
    """The links of a built site that lead to no file, or to no anchor of it."""
    pages = {page: lxml.html.parse(page).getroot() for page in sorted(site.rglob("*.html"))}
    anchors = {page: set(root.xpath("//@id | //a/@name")) for page, root in pages.items()}
    for page, root in pages.items():
        if page.name == "404.html":
            continue
        for link in sorted(set(root.xpath("//@href | //img/@src | //script/@src"))):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            aim = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            aim = aim / "index.html" if aim.is_dir() else aim
            has_anchor = aim not in anchors or unquote(parts.fragment) in anchors[aim] | {""}
            if not aim.is_file() or not has_anchor:
                yield f"{page.relative_to(site)}: {link}"


def main() -> None:
    """Stage, build, check."""
    urls = addresses()
    stage(urls["Source"])
    settings = ROOT / "build/mkdocs.yml"
    settings.write_text(
        (ROOT / "mkdocs.yml")
        .read_text("utf-8")
        .replace("build/", "")
        .replace("[src]", "[../src]")
        .replace("[tools/", "[../tools/")
        + f"\nsite_url: {urls['Documentation']}\nrepo_url: {urls['Source']}\n",
        "utf-8",
    )
    subprocess.run(
        [
            shutil.which("zensical") or "zensical",
            "build",
            "--clean",
            "--strict",
            "--config-file",
            str(settings),
        ],
        check=True,
        cwd=ROOT,
    )
    if links := list(broken(SITE)):
        sys.exit("\n".join(["links that lead nowhere:", *links]))
    print(f"{SITE}: {len(list(SITE.rglob('*.html')))} pages, every link leads somewhere")


if __name__ == "__main__":
    main()
