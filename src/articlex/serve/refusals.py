"""What is answered when there is nothing else to answer: a status, and one line in JSON."""

from __future__ import annotations

from http import HTTPStatus as Status

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from articlex.serve.headers import DEFAULTS

RETRY_AFTER = "2"  # seconds
_OF_A_PAGE = {
    "UnreadableInput": Status.UNPROCESSABLE_ENTITY,
    "SeveralPages": Status.UNPROCESSABLE_ENTITY,
    "WrongArgument": Status.BAD_REQUEST,
    "LimitExceeded": Status.REQUEST_ENTITY_TOO_LARGE,
    "TimedOut": Status.GATEWAY_TIMEOUT,
    "Interrupted": Status.SERVICE_UNAVAILABLE,
}  # all else is a fault of ours


def refusal(status: Status, message: str) -> HTTPException:
    """An exception that becomes the answer of a request."""
    headers = {"Retry-After": RETRY_AFTER} if status is Status.SERVICE_UNAVAILABLE else None
    return HTTPException(status, message, headers)


def busy() -> HTTPException:
    """There are more requests than the server may hold or serve in time."""
    return refusal(
        Status.SERVICE_UNAVAILABLE, f"too many requests at once: try again in {RETRY_AFTER} seconds"
    )


def of_a_page(error: str) -> HTTPException:
    """The refusal of a page by the error of its worker, which begins with its kind."""
    kind = error.partition(":")[0]
    return refusal(_OF_A_PAGE.get(kind, Status.INTERNAL_SERVER_ERROR), error)


async def shown(_: Request, error: Exception) -> JSONResponse:
    """A refusal as the client sees it."""
    assert isinstance(error, HTTPException)  # noqa: S101 - it is registered for these
    return JSONResponse({"error": error.detail}, error.status_code, error.headers)


async def failed(_: Request, __: Exception) -> JSONResponse:
    """A fault of the server as the client sees it; its log says more."""
    return JSONResponse(
        {"error": "the server failed at this request"}, Status.INTERNAL_SERVER_ERROR, DEFAULTS
    )
