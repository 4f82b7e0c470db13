"""`articlex mcp`: the official client speaks with it over stdio, in a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from articlex import explain, extract
from articlex.cli import main
from checkout import ENVIRONMENT, ROOT
from docs import fenced
from samples import NO_ARTICLE
from web_server import pages, served

mcp = pytest.importorskip("mcp", reason="needs articlex[mcp]")

DEMO = (ROOT / "src/articlex/demo/page.html").read_text(encoding="utf-8")
ADDRESS = "https://www.harbornews9.example/news/clock/"
Session = Callable[[Any], Awaitable[None]]


def over_stdio(session: Session, *options: str) -> None:
    """Run a session with the server that the docs tell an assistant to start."""
    (config,) = fenced("docs/integrations/mcp.md", "json")
    config_of = json.loads(config)["mcpServers"]["articlex"]
    assert config_of["command"] == "articlex"
    parameters = mcp.StdioServerParameters(
        command=sys.executable,
        args=["-m", "articlex", *config_of["args"], *options],
        env=ENVIRONMENT,
    )

    async def run() -> None:
        async with mcp.Client(mcp.stdio_client(parameters)) as client:
            await session(client)

    asyncio.run(run())


async def called(client: Any, tool: str, **arguments: Any) -> tuple[str, bool]:
    """What a tool answers, and whether that is an error."""
    answer = await client.call_tool(tool, arguments)
    (content,) = answer.content
    return content.text, bool(answer.is_error)


def test_the_tools_read_a_page() -> None:
    async def session(client: Any) -> None:
        tools = (await client.list_tools()).tools
        assert {tool.name for tool in tools} == {"extract", "explain"}
        assert all("Nothing is fetched" in tool.description for tool in tools)
        article = extract(DEMO, url=ADDRESS)
        assert await called(client, "extract", page=DEMO, url=ADDRESS) == (article.to_markdown(), False)
        fewer = {"front_matter": True, "images": False, "links": False, "headline": False}
        assert await called(client, "extract", page=DEMO, url=ADDRESS, markdown=fewer) == (
            article.to_markdown(**fewer),
            False,
        )
        text, _ = await called(client, "extract", page=DEMO, url=ADDRESS, form="json")
        assert json.loads(text) == article.to_dict()
        assert await called(client, "explain", page=DEMO, url=ADDRESS) == (
            str(explain(DEMO, url=ADDRESS)),
            False,
        )

    over_stdio(session)


def test_errors_say_what_to_do() -> None:
    async def session(client: Any) -> None:
        for arguments, complaint in (
            ({"page": NO_ARTICLE}, "holds no article"),
            ({"page": "%PDF-1.7"}, "this is a PDF"),
            ({}, "give a `page`"),
            ({"url": ADDRESS}, "articlex mcp --fetch"),
        ):
            text, failed = await called(client, "extract", **arguments)
            assert failed
            assert complaint in text
        assert "Home" in (await called(client, "explain", page=NO_ARTICLE))[0]

    over_stdio(session)


def test_with_fetch_only_public_addresses_are_fetched() -> None:
    async def session(client: Any) -> None:
        for url in (
            f"{site}/clock",
            "http://169.254.169.254/",
            "http://2130706433/",
            "http://[::1]/",
            "file:///etc/passwd",
        ):
            for tool in ("extract", "explain"):
                text, failed = await called(client, tool, url=url)
                assert failed, text

    with served(pages({"/clock": DEMO.encode()})) as site:
        over_stdio(session, "--fetch")


def test_what_the_guard_lets_pass_is_fetched() -> None:
    from articlex.integrations.mcp import server
    from articlex.web.addresses import Guard

    async def resolve(_host: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    async def session(url: str) -> tuple[str, bool]:
        async with mcp.Client(server(Guard(resolve, lambda _: True, ports=None))) as client:
            return await called(client, "extract", url=url)

    with served(pages({"/clock": DEMO.encode()})) as site:
        url = f"http://paper.example:{site.rpartition(':')[2]}/clock"
        assert asyncio.run(session(url)) == (extract(DEMO, url=url).to_markdown(), False)


@pytest.mark.skipif(os.name == "nt", reason="no such signals there")
def test_ctrl_c_ends_it_while_it_waits_for_input() -> None:
    asked = {
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "x", "version": "1"}},
    }  # fmt: skip
    with subprocess.Popen(
        [sys.executable, "-m", "articlex", "mcp"],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as running:
        assert running.stdin
        assert running.stdout
        running.stdin.write(json.dumps(asked).encode() + b"\n")
        running.stdin.flush()
        assert b"serverInfo" in running.stdout.readline()
        running.send_signal(signal.SIGINT)
        try:
            assert running.wait(10) == -signal.SIGINT
        finally:
            running.kill()


def test_without_the_package(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delitem(sys.modules, "articlex.integrations.mcp", raising=False)
    monkeypatch.setitem(sys.modules, "mcp.server.mcpserver", None)
    assert main(["mcp"]) == 2
    assert "pip install 'articlex[mcp]'" in capsys.readouterr().err
