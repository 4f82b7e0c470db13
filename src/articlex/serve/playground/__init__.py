"""The playground: a page in the browser that shows what articlex makes of another."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib.resources import files
from string import Template

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.staticfiles import StaticFiles

from articlex import __version__
from articlex.serve.headers import playground_policy


def page(*, can_fetch: bool) -> Callable[[Request], Awaitable[HTMLResponse]]:
    """The route of the page; it says whether the server fetches URLs."""
    template = Template(files(__package__).joinpath("page.html").read_text("utf-8"))
    shown = template.substitute(version=__version__, fetches="fetches" if can_fetch else "fetches-nothing")
    headers = {"Content-Security-Policy": playground_policy()}

    async def answered(_: Request) -> HTMLResponse:
        return HTMLResponse(shown, headers=headers)

    return answered


def static_files() -> StaticFiles:
    """The page's script, style and icon, and a page to try."""
    return StaticFiles(packages=[(__package__, "static"), ("articlex", "demo")])
