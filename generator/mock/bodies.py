"""Bodies of requests: read by their media type, and held against what the operation takes."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from typing import NoReturn
from urllib.parse import unquote_plus

from generator.mock.forms import fields
from generator.mock.incoming import Error, Incoming, Understood
from generator.mock.multipart import Parts
from generator.model.api import Body, Content
from generator.model.conformance import Fault, Received, faults
from generator.model.lookup import may_be_text
from generator.model.media import essence, media_kind
from generator.model.types import JSON, TypeDef

MOST_BYTES = 64 * 1024 * 1024
"""How much of a body is kept in memory. Files are counted and not kept: they may be of any size."""


class BadBody(Exception):
    """A body that cannot be read: its fault, and the status that says so."""

    def __init__(self, message: str, expected: str = "", status: int = 400) -> None:
        super().__init__(message)
        self.fault = Fault("", message, expected)
        self.status = status


async def read_body(
    body: Body | None,
    request: Incoming,
    chunks: AsyncIterator[bytes],
    types: Mapping[str, TypeDef],
    into: Understood,
) -> None:
    """Read the body of a request, with everything that is wrong in it."""
    first = await anext(chunks, b"")
    declared = request.headers.get("content-type", "")
    if not first:
        # Of a form without members, nothing arrives.
        if body is not None and body.required and media_kind(declared) != "form":
            into.errors.append(Error("body", Fault("", "is missing", _listed(body))))
        return
    into.has_body = True
    try:
        if body is None:
            raise BadBody("is there, but this operation takes none", "no body")
        content = _content(body, declared)
    except BadBody as error:
        into.errors.append(_error(error))
        return
    try:
        value = await _value(content, request, _joined(first, chunks), types)
    except BadBody as error:
        into.errors.append(Error("body", error.fault, status=error.status))
        return
    into.body = value
    kind = media_kind(declared)
    if kind == "binary" or (kind == "text" and may_be_text(content.type, types) is False):
        return  # what it says is written in a way that is not read here
    found = faults(value, content.type, types, exact=kind != "text")
    into.errors.extend(Error("body", fault) for fault in found)


def _error(error: BadBody) -> Error:
    if error.status == 415:
        return Error("header", error.fault, "Content-Type", 415)
    return Error("body", error.fault, status=error.status)


def _listed(body: Body) -> str:
    return ", ".join(one.media_type for one in body.contents)


def _content(body: Body, declared: str) -> Content:
    """What the operation says of a media type, by its own name or one with an asterisk."""
    wanted = _listed(body)
    name = essence(declared)
    if not name:
        raise BadBody("is missing", wanted, 415)
    by_name = {essence(one.media_type): one for one in body.contents}
    for key in (name, f"{name.partition('/')[0]}/*", "*/*", "*"):
        if key in by_name:
            return by_name[key]
    raise BadBody(f"is {name}, not {wanted}", wanted, 415)


async def _joined(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for chunk in rest:
        yield chunk


async def _value(
    content: Content,
    request: Incoming,
    chunks: AsyncIterator[bytes],
    types: Mapping[str, TypeDef],
) -> JSON:
    declared = request.headers["content-type"]
    match media_kind(declared):
        case "json":
            return read_json(await _whole(chunks))
        case "form":
            text = _text(await _whole(chunks))
            pairs = [piece.partition("=")[::2] for piece in text.split("&") if piece]
            try:
                decoded = [
                    (unquote_plus(name, errors="strict"), unquote_plus(value, errors="strict"))
                    for name, value in pairs
                ]
            except UnicodeDecodeError:
                raise BadBody("is not UTF-8 when its percent signs are decoded") from None
            return fields(decoded, content, types)
        case "multipart":
            parts = Parts(declared, content, types, MOST_BYTES)
            async for chunk in chunks:
                parts.feed(chunk)
            try:
                return fields(parts.finished(), content, types)
            except ValueError as error:
                raise BadBody(str(error), "multipart/form-data") from None
        case "text":
            return _text(await _whole(chunks))
        case _:
            size = 0
            async for chunk in chunks:
                size += len(chunk)
            return Received(size, media_type=essence(declared))


async def _whole(chunks: AsyncIterator[bytes]) -> bytes:
    kept = bytearray()
    async for chunk in chunks:
        kept += chunk
        if len(kept) > MOST_BYTES:
            raise BadBody("is too long", f"at most {MOST_BYTES} bytes", 413)
    return bytes(kept)


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise BadBody(f"is not UTF-8 at byte {error.start}", "UTF-8") from None


def read_json(data: bytes) -> JSON:
    """JSON, with the place where it ends to be that. Raises BadBody."""
    text = _text(data)
    try:
        return json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise BadBody(f"is not JSON: {error.msg} at {place}", "JSON") from None
    except RecursionError:
        raise BadBody("is not readable: it nests too deep", "JSON") from None
    except ValueError as error:
        raise BadBody(f"is not readable: {error}", "JSON") from None


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is no JSON")
