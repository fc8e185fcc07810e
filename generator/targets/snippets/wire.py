"""Calls as requests: every value where and how it travels, for all languages without a client."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator.model.api import Api, BodyKind, Operation, Parameter, SecurityScheme
from generator.model.lookup import media_type_of_events
from generator.model.samples import FileSample
from generator.model.types import JSON
from generator.record import record
from generator.targets.snippets.payloads import Payload, payload_of
from generator.targets.snippets.scalars import (
    Shape,
    Unsayable,
    joined,
    json_text,
    shape_of,
    text_of,
)
from generator.targets.snippets.urls import path_of, query_of, server_of

if TYPE_CHECKING:
    from generator.targets.snippets.calls import Call

_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_NOT_IN_HEADERS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]|^[ \t]|[ \t]\Z")
_COOKIE_SAFE = "!#$&'()*+-./:<=>?@[]^_`{|}~"


@record
class Request:
    """A request, encoded: `server` and `target` make the URL. Secrets are not in it: `credentials`
    are the schemes to fill in. `server` is empty where the document names no host."""

    method: str
    server: str
    target: str
    headers: tuple[tuple[str, str], ...]
    cookies: tuple[str, ...]
    credentials: tuple[SecurityScheme, ...]
    payload: Payload | None


def request_of(call: Call, api: Api) -> Request:
    """The request that a call makes. Raises Unsayable where there is none."""
    operation = call.operation
    given: dict[str, dict[str, JSON]] = {
        "path": {},
        "query": {},
        "header": {},
        "cookie": {},
        "member": {},
        "body": {},
    }
    for argument, value in call.arguments:
        if value is not None or argument.place in {"member", "body"}:
            given[argument.place][argument.wire] = value
    parameters: dict[tuple[str, str], Parameter] = {
        (one.location, one.wire): one for one in operation.parameters
    }
    server, carried = server_of(api, operation)
    query = [carried] if carried else []
    for wire, value in given["query"].items():
        query += query_of(value, parameters["query", wire])
    target = path_of(operation, given["path"], parameters)
    if query:
        target += ("&" if "?" in target else "?") + "&".join(query)
    headers = [*headers_of(operation)]
    headers += [
        (wire, _header(value, parameters["header", wire]))
        for wire, value in given["header"].items()
    ]
    payload = payload_of(operation, given["member"], given["body"])
    _check(headers, payload)
    return Request(
        method=operation.method,
        server=server,
        target=target,
        headers=tuple(headers),
        cookies=tuple(
            one
            for wire, value in given["cookie"].items()
            for one in _cookies(wire, value, parameters["cookie", wire])
        ),
        credentials=tuple(credentials_of(operation, api)),
        payload=payload,
    )


def _check(headers: Sequence[tuple[str, str]], payload: Payload | None) -> None:
    """Refuse headers that would not stay what they are."""
    content_type = payload.content_type if payload is not None else ""
    for name, value in (*headers, ("Content-Type", content_type)):
        if not _HEADER_NAME.fullmatch(name) or _NOT_IN_HEADERS.search(value):
            raise Unsayable(f"{name!r} cannot be a header")


def headers_of(operation: Operation) -> Iterator[tuple[str, str]]:
    """The headers that every call of an operation has."""
    yield from operation.headers
    stream = operation.stream
    if stream is not None and stream.switch is None:
        yield "Accept", media_type_of_events(operation, stream)


def credentials_of(operation: Operation, api: Api) -> Iterator[SecurityScheme]:
    """The schemes of the first alternative."""
    schemes = api.schemes
    for requirement in (operation.security or ((),))[0]:
        scheme = schemes[requirement.scheme]
        if not scheme.is_carried:
            continue
        named = scheme.kind == "apiKey" and scheme.location != "query"
        if named and not _HEADER_NAME.fullmatch(scheme.wire):
            raise Unsayable(f"{scheme.wire!r} can be neither a header nor a cookie")
        yield scheme


def is_sendable(value: JSON, place: str, kind: BodyKind | None) -> bool:
    """Whether a value can travel in a place: no line break in a header, no `..` in a path."""
    if place in {"member", "body"} and kind in {"json", "json-or-multipart"}:
        return True
    texts = list(_texts(value))
    if any("\ud800" <= char <= "\udfff" for text in texts for char in text):
        return False
    match place:
        case "path":
            return bool(texts) and all(text not in {"", ".", ".."} for text in texts)
        case "header":
            return not any(_NOT_IN_HEADERS.search(text) for text in texts)
        case "member" | "body" if kind != "form":
            return not any("\0" in text for text in texts)
        case _:
            return True


def _texts(value: JSON) -> Iterator[str]:
    match value:
        case dict():
            for key, item in value.items():
                yield key
                yield from _texts(item)
        case list():
            for item in value:
                yield from _texts(item)
        case None | FileSample():
            return
        case _:
            yield text_of(value)


def _header(value: JSON, parameter: Parameter) -> str:
    if parameter.media_type:
        return json_text(value)
    return _unquoted(shape_of(value), parameter.explode)


def _unquoted(shape: Shape, explode: bool) -> str:
    if isinstance(shape, str):
        return shape
    if isinstance(shape, list):
        return ",".join(shape)
    return ",".join(f"{key}{'=' if explode else ','}{one}" for key, one in shape.items())


def _cookies(wire: str, value: JSON, parameter: Parameter) -> list[str]:
    if not _HEADER_NAME.fullmatch(wire):
        raise Unsayable(f"{wire!r} cannot be a cookie")
    shape = shape_of(value)
    if parameter.explode and isinstance(shape, list):
        return [f"{wire}={quote(one, safe=_COOKIE_SAFE)}" for one in shape]
    if parameter.explode and isinstance(shape, dict):
        return [
            f"{quote(key, safe=_COOKIE_SAFE)}={quote(one, safe=_COOKIE_SAFE)}"
            for key, one in shape.items()
        ]
    return [f"{wire}={joined(shape, False, ',', _COOKIE_SAFE)}"]
