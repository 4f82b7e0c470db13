"""From a request to the page that it asks about."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from email.message import Message
from http import HTTPStatus as Status
from typing import Any

from anyio import fail_after
from starlette.requests import ClientDisconnect, Request

from articlex.errors import ForbiddenAddress, LimitExceeded, UnreadableInput
from articlex.render.markdown import Form as Markdown
from articlex.serve.refusals import refusal
from articlex.serve.settings import Settings
from articlex.serve.work import Wanted
from articlex.web.addresses import Guard
from articlex.web.fetch import fetched

FIELDS = ("html", "text", "url", "language")
MARKDOWN = tuple(field.name for field in fields(Markdown))
"""The options of Markdown, in the query of a request."""
_TRUTH = {"true": True, "false": False}


async def wanted(request: Request, settings: Settings) -> Wanted:
    """The page of a request: its raw body, what its JSON holds, or what the address in its JSON gives.

    Raises `HTTPException` for a request that is none, or that costs too much.
    """
    body = await _body(request, settings)
    content_type = _content_type(request.headers)
    match content_type.get_content_type():
        case "application/json":
            return await _of_json(body, settings)
        case "multipart/form-data":
            raise refusal(
                Status.UNSUPPORTED_MEDIA_TYPE,
                "send the page as the body (curl --data-binary @page.html), or as JSON",
            )
    if not body.strip():
        raise refusal(Status.BAD_REQUEST, "the request is empty: send a page as its body, or as JSON")
    given = request.query_params
    return Wanted(body, given.get("url"), language=given.get("language"), charset=_charset(content_type))


def markdown_wanted(query: Mapping[str, str]) -> Markdown:
    """The form of Markdown that a query asks for. Raises `HTTPException` for an option that is neither true nor
    false."""
    given = {name: query[name] for name in MARKDOWN if name in query}
    for name, value in given.items():
        if value not in _TRUTH:
            raise refusal(Status.BAD_REQUEST, f"{name} is true or false, not {value!r}")
    return Markdown(**{name: _TRUTH[value] for name, value in given.items()})


async def _body(request: Request, settings: Settings) -> bytes:
    body = bytearray()
    try:
        with fail_after(settings.seconds):
            async for chunk in request.stream():
                body += chunk
                if len(body) > settings.max_bytes:
                    raise refusal(
                        Status.REQUEST_ENTITY_TOO_LARGE,
                        f"the request is larger than {settings.max_bytes:,} bytes",
                    )
    except ClientDisconnect:
        raise refusal(Status.BAD_REQUEST, "the request ends in the middle") from None
    except TimeoutError:
        raise refusal(
            Status.REQUEST_TIMEOUT, f"the request took longer than {settings.seconds:g} seconds"
        ) from None
    return bytes(body)


async def _of_json(body: bytes, settings: Settings) -> Wanted:
    given = _fields(body)
    pages = [given[name] for name in ("html", "text") if given.get(name)]
    url, language = given.get("url"), given.get("language")
    if len(pages) == 1:
        return Wanted(pages[0], url, language=language)
    if pages or not url:
        raise refusal(Status.BAD_REQUEST, 'give one of "html" and "text", or a "url" to fetch')
    if not settings.guard:
        raise refusal(
            Status.FORBIDDEN,
            "this server fetches nothing: send the page, or start it as `articlex serve --fetch`",
        )
    return replace(await _fetched(url, settings.guard, settings), language=language)


def _fields(body: bytes) -> dict[str, str]:
    try:
        given: Any = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise refusal(Status.BAD_REQUEST, f"the request is no JSON: {error}") from None
    if not isinstance(given, dict) or not given.keys() <= set(FIELDS):
        raise refusal(Status.BAD_REQUEST, f"the JSON must be an object with nothing but {', '.join(FIELDS)}")
    if not all(isinstance(value, str) for value in given.values()):
        raise refusal(Status.BAD_REQUEST, "the values of the JSON must be strings")
    return {
        name: value.encode("utf-8", "replace").decode() for name, value in given.items()
    }  # half characters


async def _fetched(url: str, guard: Guard, settings: Settings) -> Wanted:
    try:
        response = await fetched(url, guard, settings.max_bytes, settings.seconds)
    except ForbiddenAddress as error:
        raise refusal(Status.FORBIDDEN, str(error)) from error
    except LimitExceeded as error:
        status = Status.GATEWAY_TIMEOUT if error.__cause__ else Status.REQUEST_ENTITY_TOO_LARGE
        raise refusal(status, f"cannot fetch {url}: {error}") from error
    except UnreadableInput as error:
        raise refusal(Status.BAD_GATEWAY, f"cannot fetch {url}: {error}") from error
    return Wanted(response.content, response.url, charset=_charset(_content_type(response.headers)))


def _content_type(headers: Mapping[str, str]) -> Message:
    message = Message()
    message["Content-Type"] = headers.get("Content-Type", "text/html")
    return message


def _charset(message: Message) -> str | None:
    """The charset of a Content-Type, None where it is malformed."""
    try:
        return message.get_content_charset()
    except (LookupError, TypeError, ValueError):  # `charset*` may be anything
        return None
