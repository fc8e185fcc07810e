"""From an answer or an exception of httpx2 to the error that is raised."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

import httpx2

from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    class_for,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .operation import Operation

_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_LONGEST = 300


def status_error(
    operation: Operation[Any] | None,
    response: httpx2.Response,
    secrets: Iterable[str] = (),
) -> APIStatusError:
    """The error for a status other than 2xx. The response must have been read."""
    plain = body_of_error(response)
    body = plain
    if operation is not None and operation.errors:
        from .decode import error_body

        body = error_body(operation, response, plain)
    status = f"{response.status_code} {response.reason_phrase}".rstrip()
    said = said_in(plain)
    message = f"{status}: {said}" if said else status
    for secret in secrets:
        if len(secret) >= 6:
            message = message.replace(secret, "***")
    return class_for(response.status_code)(message, response=response, body=body)


def body_of_error(response: httpx2.Response) -> Any:
    """The body as decoded JSON, else as text; None when there is none."""
    if not response.content:
        return None
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return response.text


def connection_error(error: httpx2.HTTPError, secrets: Iterable[str] = ()) -> Any:
    """The error for an exchange that had no answer."""
    request = getattr(error, "_request", None)
    where = ""
    if isinstance(request, httpx2.Request):
        host = request.url.netloc.decode("ascii", "replace")
        where = f" ({request.method} {request.url.scheme}://{host}{request.url.path})"
    else:
        request = None
    said = str(error) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        phase = type(error).__name__.removesuffix("Timeout").lower()
        return APITimeoutError(f"timed out ({phase}){where}", request=request)
    message = f"connection error: {said}{where}"
    for secret in secrets:
        if len(secret) >= 6:
            message = message.replace(secret, "***")
    return APIConnectionError(message, request=request)


def said_in(body: Any) -> str:
    """What an error body says, for a message: short, and never a page of HTML."""
    if isinstance(body, str):
        return _said_by_text(body)
    if isinstance(body, list):
        first = next(iter(cast("list[object]", body)), None)
        return "" if first is None or isinstance(first, list) else said_in(first)
    if not isinstance(body, dict):
        return ""
    members = cast("dict[str, Any]", body)
    for key in ("message", "error", "detail", "error_description", "title", "errors"):
        said = said_in(members.get(key))
        if said:
            if key == "error" and isinstance(members.get("error_description"), str):
                return _shorten(f"{said}: {members['error_description']}")
            return said
    return _shorten(json.dumps(members, ensure_ascii=False))


def _said_by_text(text: str) -> str:
    if re.match(r"\s*(<!doctype html|<html|<head|<body)", text, re.IGNORECASE):
        title = _TITLE.search(text)
        said = " ".join(title[1].split()) if title else ""
        return _shorten(f"an HTML page, “{said}”" if said else "an HTML page")
    return _shorten(" ".join(text.split()))


def _shorten(text: str) -> str:
    printable = "".join(c if c.isprintable() else " " for c in text)
    return printable if len(printable) <= _LONGEST else printable[: _LONGEST - 1] + "…"
