"""Reading a page opens no file, makes no connection and runs no code, whatever the page asks for."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

from articlex import extract
from articlex.read.opinion import readability_texts
from samples import STORY

# An audit hook cannot be taken away again, so it is put in a process of its own.
WATCHED = """
import sys
from articlex import explain
page = sys.stdin.read()
def read():
    for source in (page, page.encode()):
        article = explain(source, url="http://fen.example/").article
        article.to_html(), article.to_markdown(), article.to_json(), article.to_text()
read()  # what is imported late, and the vocabulary, is read now
events = []
sys.addaudithook(lambda event, _: events.append(event))
read()
print(",".join(sorted(set(events))))
assert "Snow" in str(explain(page))
"""
HARMLESS = {"object.__getattr__", "object.__setattr__", "sys._getframe", "gc.get_objects"}


def page_that_asks(secret: Path) -> str:
    """A page that would have its reader open a file, connect somewhere and run code."""
    return f"""<?xml version="1.0"?><!DOCTYPE html SYSTEM "{secret.as_uri()}" [<!ENTITY a SYSTEM "{secret.as_uri()}">
        <!ENTITY % b SYSTEM "http://127.0.0.1:9/b.dtd"> %b;]><html xmlns:xi="http://www.w3.org/2001/XInclude">
        <?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?><base href="{secret.as_uri()}"><link rel=stylesheet href="http://127.0.0.1:9/a.css">
        <script src="http://127.0.0.1:9/a.js"></script><script type="application/ld+json">{{"@context": "http://127.0.0.1:9/c", "@type":
        "NewsArticle", "headline": "__import__('os').system('x')", "image": "{secret.as_uri()}", "$ref": "{secret.as_uri()}"}}</script>
        <meta http-equiv=refresh content="0; url=http://127.0.0.1:9/"><h1>Snow &a; in Oslo</h1>{STORY}<xi:include href="{secret.as_uri()}"/>
        <iframe src="{secret.as_uri()}"></iframe><img src="http://127.0.0.1:9/a.png"><object data="{secret.as_uri()}"></object>{STORY}"""


def test_a_page_is_read_and_nothing_else(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret word")
    done = subprocess.run(
        [sys.executable, "-c", WATCHED],
        input=page_that_asks(secret),
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(done.stdout.strip().split(",")) <= HARMLESS | {""}


def test_entities_of_the_page_bring_nothing_in(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret word")
    article = extract(page_that_asks(secret))
    assert article
    assert "secret word" not in article.to_json()


def test_entities_that_multiply_stay_small() -> None:
    entities = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 12))
    page = f'<!DOCTYPE html [<!ENTITY l0 "lol">{entities}]><h1>Snow</h1><p>&l11;</p>{STORY}'
    assert len(extract(page).to_json()) < 10 * len(page)


def test_the_logger_of_readability_is_left_as_it_is() -> None:
    logger = logging.getLogger("readability.readability")
    before = logger.level, logger.disabled, tuple(logger.filters)
    assert readability_texts(STORY.encode())
    assert (logger.level, logger.disabled, tuple(logger.filters)) == before
