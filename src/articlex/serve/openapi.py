"""The description of the server that other programs read."""

from __future__ import annotations

from http import HTTPStatus as Status
from typing import Any

from articlex.serve.forms import FORMS, MEDIA_TYPES, Kind
from articlex.serve.parsing import FIELDS, MARKDOWN
from articlex.version import __version__

STRING = {"type": "string"}
_TRUTH = {"type": "string", "enum": ["true", "false"]}
REFUSALS = (
    Status.BAD_REQUEST,
    Status.FORBIDDEN,
    Status.NOT_ACCEPTABLE,
    Status.REQUEST_TIMEOUT,
    Status.REQUEST_ENTITY_TOO_LARGE,
    Status.UNSUPPORTED_MEDIA_TYPE,
    Status.MISDIRECTED_REQUEST,
    Status.UNPROCESSABLE_ENTITY,
    Status.INTERNAL_SERVER_ERROR,
    Status.BAD_GATEWAY,
    Status.SERVICE_UNAVAILABLE,
    Status.GATEWAY_TIMEOUT,
)


def description() -> dict[str, Any]:
    """The server in the form of OpenAPI 3.1."""
    health = {"get": {"summary": "That the server answers", "responses": {"200": {"description": "It does"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "articlex", "version": __version__},
        "paths": {
            "/extract": _posted("extract", "The article of a page"),
            "/explain": _posted("explain", "Which rule decided what about every block of a page, and why"),
            "/health": health,
        },
    }


def _posted(kind: Kind, summary: str) -> dict[str, Any]:
    forms = {MEDIA_TYPES[form]: {"schema": _schema(form)} for form in FORMS[kind]}
    return {
        "post": {
            "summary": summary,
            "parameters": [
                _query(
                    "format", {"type": "string", "enum": list(FORMS[kind])}, "instead of an Accept header"
                ),
                _query("url", STRING, "where the page in the body is from: makes its links absolute"),
                _query("language", STRING, "ISO 639-1, instead of what the page in the body says"),
                *(_query(name, _TRUTH, "of Markdown") for name in MARKDOWN if "markdown" in FORMS[kind]),
            ],
            "requestBody": {"required": True, "content": _BODY},
            "responses": {
                "200": {"description": summary, "content": forms},
                **{str(status.value): _refused(status) for status in REFUSALS},
            },
        }
    }


_BODY = {
    "text/html": {"schema": STRING},
    "text/plain": {"schema": STRING},
    "application/json": {
        "schema": {
            "type": "object",
            "description": "a page as html or text, where it is from, or the url of one to fetch",
            "properties": dict.fromkeys(FIELDS, STRING),
            "additionalProperties": False,
        }
    },
}


def _schema(form: str) -> dict[str, str]:
    return {"type": "object"} if form == "json" else STRING


def _query(name: str, schema: dict[str, Any], what: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, "description": what}


def _refused(status: Status) -> dict[str, Any]:
    schema = {"type": "object", "properties": {"error": STRING}, "required": ["error"]}
    return {"description": status.phrase, "content": {"application/json": {"schema": schema}}}
