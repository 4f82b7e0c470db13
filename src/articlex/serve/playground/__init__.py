"""The playground: a page in the browser that shows what articlex makes of another."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from html import escape
from importlib.metadata import PackageNotFoundError, metadata
from importlib.resources import files
from string import Template

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.staticfiles import StaticFiles

from articlex.serve.headers import playground_policy
from articlex.version import __version__


def page(*, can_fetch: bool) -> Callable[[Request], Awaitable[HTMLResponse]]:
    """The route of the page; it says whether the server fetches URLs."""
    template = Template(files(__package__).joinpath("page.html").read_text("utf-8"))
    shown = template.substitute(
        version=__version__,
        fetches="fetches" if can_fetch else "fetches-nothing",
        documentation=_link_to_documentation(),
    )
    headers = {"Content-Security-Policy": playground_policy()}

    async def answered(_: Request) -> HTMLResponse:
        return HTMLResponse(shown, headers=headers)

    return answered


def _link_to_documentation() -> str:
    """A link to the documentation, where the package says its address."""
    try:
        urls = metadata("articlex").get_all("Project-URL") or ()
    except PackageNotFoundError:
        return ""
    address = dict(url.split(", ", 1) for url in urls).get("Documentation")
    return f'<a href="{escape(address)}">Documentation</a>' if address else ""


def static_files() -> StaticFiles:
    """The page's script, style and icon, and a page to try."""
    return StaticFiles(packages=[(__package__, "static"), ("articlex", "demo")])
