"""Answers as they go out, and the one shape that all refusals have (RFC 9457)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from http import HTTPStatus

from generator.mock.incoming import Error
from generator.mock.streams import Event
from generator.model.api import StreamFormat
from generator.model.types import JSON

_TITLES = {
    400: "The request is not what the document describes.",
    401: "The credentials are missing.",
    404: "There is no such path.",
    405: "The path does not have this method.",
    413: "The body is too long.",
    415: "The media type of the body is not one that the document names.",
}
_KINDS = {
    400: "invalid-request",
    401: "missing-credentials",
    404: "unknown-path",
    405: "wrong-method",
    413: "too-long",
    415: "wrong-media-type",
}


@dataclass(slots=True)
class Answer:
    """A whole answer; with `events`, what follows the head in a format for streams.

    `example` is the name of the example that it shows because that was asked for; `told` is what a
    terminal says of it.
    """

    status: int
    body: bytes = b""
    content_type: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list)
    events: Sequence[Event] | None = None
    format: StreamFormat = "sse"
    example: str = ""
    told: Sequence[str] = ()


def json_bytes(value: JSON) -> bytes:
    """Compact JSON. A lone surrogate, which UTF-8 has no bytes for, is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


def phrase(status: int) -> str:
    """What a status is called."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Status"


def problem(status: int, detail: str, errors: Sequence[Error] = (), title: str = "") -> Answer:
    """A problem document, with everything that is wrong with the request."""
    kind = _KINDS.get(status)
    told: dict[str, JSON] = {
        "type": f"urn:specwright:mock:{kind}" if kind else "about:blank",
        "title": title or _TITLES.get(status) or phrase(status),
        "status": status,
        "detail": detail,
    }
    if errors:
        told["errors"] = [error.as_json() for error in errors]
    return Answer(
        status,
        json_bytes(told),
        "application/problem+json",
        told=[str(error) for error in errors] or [detail],
    )


def refusal(errors: Sequence[Error], invalid: int) -> Answer:
    """The answer to a request with errors; `invalid` is the status of those that have no other."""
    special = [one.status for one in errors if one.status != 400]
    status = 401 if 401 in special else min(special, default=invalid)
    first = str(errors[0])
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    title = _TITLES[400] if status == invalid else ""
    return problem(status, f"{first}{more}", errors, title)
