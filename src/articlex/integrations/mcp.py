"""MCP: `extract` and `explain` as tools for assistants, over standard input and output."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, Literal, TypeVar

from articlex.article import Article
from articlex.errors import ArticlexError
from articlex.explanation import explain
from articlex.extraction import extract
from articlex.extras import needs
from articlex.limits import Limits
from articlex.render.markdown import Form as MarkdownForm
from articlex.render.markdown import render
from articlex.version import __version__
from articlex.web.addresses import Guard
from articlex.web.fetch import MOST_BYTES, fetch_async

with needs("mcp"):
    from anyio import to_thread
    from mcp.server.mcpserver import MCPServer
    from mcp.server.mcpserver.exceptions import ToolError
    from pydantic import Field

Made = TypeVar("Made")
Html = Annotated[str, Field(description="the page's HTML or plain text; may be empty where `url` is fetched")]
Url = Annotated[str | None, Field(description="where the page is from: makes its links absolute")]
Form = Annotated[Literal["markdown", "text", "html", "json"], Field(description="how the article comes")]

PURPOSE = "`extract` gives the clean article of a news page, `explain` why each block was kept or left out."
_SHOWN: dict[str, Callable[[Article], str]] = {
    "text": Article.to_text,
    "html": Article.to_html,
    "json": Article.to_json,
}


def server(guard: Guard | None = None) -> MCPServer[Any]:
    """A server with the two tools. It fetches URLs only where there is a `guard`, and what that lets pass."""
    how = "A `url` without a `page` is fetched." if guard else "Nothing is fetched: give the `page` itself."
    made: MCPServer[Any] = MCPServer(
        "articlex", version=__version__, instructions=f"{PURPOSE} {how}", log_level="WARNING"
    )

    @made.tool(
        name="extract", description=f"The article of a news page, and nothing that surrounds it. {how}"
    )
    async def extract_tool(
        page: Html = "", url: Url = None, form: Form = "markdown", markdown: MarkdownForm | None = None
    ) -> str:
        article = await _made(extract, page, url, guard)
        if not article:
            raise ToolError("the page holds no article; `explain` says why")
        if form == "markdown":
            return render(article, markdown)
        return _SHOWN[form](article)

    @made.tool(name="explain", description=f"Which rule decided what about every block of a page. {how}")
    async def explain_tool(page: Html = "", url: Url = None) -> str:
        return str(await _made(explain, page, url, guard))

    return made


async def _made(make: Callable[..., Made], page: str, url: str | None, guard: Guard | None) -> Made:
    """What `extract` or `explain` makes of a page, given or fetched, in a thread of its own."""
    try:
        source = page or await _fetched(url, guard)
        address = url if page else None  # what was fetched knows its own, after redirects
        return await to_thread.run_sync(partial(make, source, url=address, limits=Limits(MOST_BYTES)))
    except ArticlexError as error:
        raise ToolError(str(error)) from error


async def _fetched(url: str | None, guard: Guard | None) -> Any:
    if not url:
        raise ToolError("give a `page`")
    if not guard:
        raise ToolError("this server fetches nothing: give the `page`, or start it as `articlex mcp --fetch`")
    return await fetch_async(url, guard=guard)
