"""The server: its routes, and how a request is answered."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from http import HTTPStatus as Status

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from articlex.serve import playground
from articlex.serve.forms import FORMS, MEDIA_TYPES, Kind, preferred
from articlex.serve.headers import WithHeaders, report_policy
from articlex.serve.hosts import OnlyHosts
from articlex.serve.openapi import description
from articlex.serve.parsing import markdown_wanted, wanted
from articlex.serve.refusals import busy, failed, of_a_page, refusal, shown
from articlex.serve.sending import InPieces
from articlex.serve.settings import Settings
from articlex.serve.workers import NoWorkerFree, Workers
from articlex.version import __version__


def app(settings: Settings | None = None) -> Starlette:
    """The server as an ASGI app. It starts its worker processes when it is started, and ends them."""
    return Server(settings or Settings()).app()


class Server:
    """Answers requests about pages, as many at once as there are places."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._places = settings.at_once
        self._workers: Workers

    def app(self) -> Starlette:
        """The routes."""
        return Starlette(
            routes=[
                Route("/", playground.page(can_fetch=self._settings.guard is not None)),
                Mount("/static", playground.static_files()),
                self._posted("/playground", self.playground),
                self._posted("/extract", self.extract),
                self._posted("/explain", self.explain),
                Route("/health", health),
                Route("/openapi.json", described),
            ],
            middleware=[Middleware(WithHeaders), Middleware(OnlyHosts, hosts=self._settings.hosts)],
            exception_handlers={HTTPException: shown, Exception: failed},
            lifespan=self._running_workers,
        )

    def _posted(self, path: str, answer: Callable[[Request], Awaitable[Response]]) -> Route:
        return Route(path, answer, methods=["POST"], middleware=[Middleware(self._held)])

    def _held(self, app: ASGIApp) -> ASGIApp:
        """An app each of whose requests holds a place until its answer is sent."""

        async def held(scope: Scope, receive: Receive, send: Send) -> None:
            if not self._places:
                raise busy()
            self._places -= 1
            try:
                await app(scope, receive, send)
            finally:
                self._places += 1

        return held

    async def extract(self, request: Request) -> Response:
        """The article of a page."""
        return await self._answer(request, "extract")

    async def explain(self, request: Request) -> Response:
        """Which rule decided what about every block of a page."""
        return await self._answer(request, "explain")

    async def playground(self, request: Request) -> Response:
        """All that the playground shows of a page, at once."""
        return await self._answer(request, "playground")

    async def _answer(self, request: Request, kind: Kind) -> Response:
        form, markdown = _form(request, kind), markdown_wanted(request.query_params)
        page = replace(await wanted(request, self._settings), kind=kind, form=form, markdown=markdown)
        try:
            answer = await self._workers.answer(page)
        except NoWorkerFree:
            raise busy() from None
        if answer.error:
            raise of_a_page(answer.error)
        if not answer.value:
            raise refusal(Status.UNPROCESSABLE_ENTITY, "the page holds no article; /explain says why")
        policy = {"Content-Security-Policy": report_policy()} if (kind, form) == ("explain", "html") else None
        return InPieces(answer.value, headers=policy, media_type=MEDIA_TYPES[form])

    @asynccontextmanager
    async def _running_workers(self, _: Starlette) -> AsyncIterator[None]:
        self._workers = Workers(self._settings)
        try:
            await self._workers.start()
            yield
        finally:
            self._workers.close()


def _form(request: Request, kind: Kind) -> str:
    """The form that a request asks for by its `format` or its `Accept` header."""
    offered = FORMS[kind]
    wish = request.query_params.get("format")
    if wish is None:
        form = preferred(request.headers.get("Accept") or "*/*", offered)
        if form is None:
            types = ", ".join(MEDIA_TYPES[form] for form in offered)
            raise refusal(Status.NOT_ACCEPTABLE, f"this comes as {types}")
        return form
    if wish not in offered:
        raise refusal(Status.BAD_REQUEST, f"no format {wish!r}; there are {', '.join(offered)}")
    return wish


async def health(_: Request) -> Response:
    """That the server answers."""
    return JSONResponse({"status": "ok", "version": __version__})


async def described(_: Request) -> Response:
    """The server as OpenAPI has it."""
    return JSONResponse(description())
