"""Skeletons of requests: curl, raw HTTP and `fetch`, for operations whose requests are plain.

Plain is: a body of JSON or none, values in the URL and the headers that are single or simple lists,
no key in the query. Of others, a page shows the snippets as they are.
"""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from generator.model.api import Api, Argument, Operation, Parameter
from generator.model.conformance import escaped
from generator.model.lookup import resolved
from generator.model.types import Array, Enum, Nullable, Primitive, Type, Union
from generator.targets.snippets import curl, http, javascript
from generator.targets.snippets.calls import Call, ordered
from generator.targets.snippets.javascript_literals import key, string
from generator.targets.snippets.languages import Language
from generator.targets.snippets.payloads import json_type
from generator.targets.snippets.portable import pointer
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.shell import expanded, variable
from generator.targets.snippets.urls import base_path_of, cleaned, encoded, server_of
from generator.targets.snippets.wire import Request, request_of

Piece: TypeAlias = Any

_PLACE = re.compile(r"\{([^{}]*)\}")
_STYLES = {"path": "simple", "query": "form", "header": "simple"}
_BODY = "/body"


def wire_skeleton(call: Call, api: Api, language: Language, frame: str) -> list[Piece] | None:
    """The skeleton of the request of a call; None where its parts are not plain. `frame` is the
    JavaScript around the request, which stands in it as `FETCH`."""
    if not _is_plain(call.operation, api):
        return None
    try:
        request = request_of(call, api)
    except Unsayable:
        return None
    if any(one.kind == "apiKey" and one.location == "query" for one in request.credentials):
        return None
    match language:
        case "curl":
            return _curl(call, request, api)
        case "http":
            return _http(call, request, api)
        case "javascript" if frame.count(FETCH) == 1:
            return _javascript(call, request, api, frame)
        case _:
            return None


FETCH = "\ue000"


def _is_plain(operation: Operation, api: Api) -> bool:
    if operation.body is not None and operation.body.kind != "json":
        return False
    if operation.body is not None and operation.method in {"GET", "HEAD"}:
        return False
    if "?" in operation.path or server_of(api, operation)[1]:
        return False
    return all(_is_plain_parameter(one, api) for one in operation.parameters)


def _is_plain_parameter(parameter: Parameter, api: Api) -> bool:
    if parameter.style != _STYLES.get(parameter.location):
        return False
    if parameter.media_type or parameter.allow_reserved:
        return False
    return _is_flat(parameter.type, api, lists=parameter.location == "query")


def _is_flat(type_: Type, api: Api, *, lists: bool) -> bool:
    match resolved(type_, api.types):
        case Primitive() | Enum():
            return True
        case Nullable(inner=inner):
            return _is_flat(inner, api, lists=lists)
        case Array(items=items):
            return lists and _is_flat(items, api, lists=False)
        case Union(variants=variants):
            return all(_is_flat(one.type, api, lists=lists) for one in variants)
        case _:
            return False


# The parts of a request


def _target(operation: Operation) -> list[Piece]:
    """The path with its values, and the query."""
    pieces: list[Piece] = []
    for index, piece in enumerate(_PLACE.split(operation.path.partition("#")[0])):
        if index % 2:
            pieces.append({"slot": f"/path/{escaped(piece)}", "as": "segment"})
        elif piece:
            pieces.append(cleaned(piece))
    explode = {one.wire: one.explode for one in operation.parameters if one.location == "query"}
    query = [
        {"at": pointer(one), "name": encoded(one.wire), "explode": explode[one.wire]}
        for one in ordered(operation)
        if one.place == "query"
    ]
    return [*pieces, {"query": query}] if query else pieces


def _fixed(call: Call, request: Request) -> list[tuple[str, str]]:
    """The headers that every call of the operation has."""
    given = {one.wire for one, _ in call.arguments if one.place == "header"}
    return [(name, value) for name, value in request.headers if name not in given]


def _given(call: Call) -> list[Argument]:
    """The headers that are arguments."""
    return [one for one in ordered(call.operation) if one.place == "header"]


def _quote(language: str, pieces: list[Piece]) -> Piece:
    return {"quote": language, "pieces": pieces}


# The languages


def _curl(call: Call, request: Request, api: Api) -> list[Piece]:
    body = call.operation.body
    start = ""
    if not request.server:
        start = expanded("", variable(api.package.base_url_environment, "BASE_URL"))
    method = curl.method(request)
    url = [*([request.server] if request.server else []), *_target(call.operation)]
    found: list[Piece] = [f"curl {method}{start}", _quote("shell", url)]
    found += [_option(one) for one in curl.credentials(request)]
    found += [_option(curl.header(name, value)) for name, value in _fixed(call, request)]
    for one in _given(call):
        text = _quote("shell", [f"{one.wire}: ", {"slot": pointer(one), "as": "text"}])
        found.append({"if": pointer(one), "pieces": [_option("-H "), text]})
    if body is not None:
        content_type = _option(curl.header("Content-Type", json_type(body)))
        found.append({"if": _BODY, "pieces": [content_type]})
    found += [_option(one) for one in (*curl.cookies(request), *curl.outcome(call))]
    if body is not None:
        data = _quote("shell", [{"slot": _BODY, "as": "json"}])
        found.append({"if": _BODY, "pieces": [_option("--data-raw "), data]})
    return [*found, "\n"]


def _option(text: str) -> str:
    return f" \\\n  {text}"


def _http(call: Call, request: Request, api: Api) -> list[Piece]:
    body = call.operation.body
    found: list[Piece] = [f"{request.method} {base_path_of(api, call.operation)}"]
    found += _target(call.operation)
    found.append(f" HTTP/1.1\nHost: {http.host(request, api)}\n")
    found += [f"{line}\n" for line in http.credentials(request)]
    found += [f"{name}: {value}".rstrip() + "\n" for name, value in _fixed(call, request)]
    for one in _given(call):
        text = {"slot": pointer(one), "as": "text"}
        found.append({"if": pointer(one), "pieces": [f"{one.wire}: ", text, "\n"]})
    json: Piece = {"slot": _BODY, "as": "json"}
    if body is not None:
        start = f"Content-Type: {json_type(body)}\nContent-Length: "
        found.append({"if": _BODY, "pieces": [start, {"length": [json]}, "\n"]})
    if request.method in http.WITH_A_BODY:
        found.append({"unless": _BODY, "pieces": ["Content-Length: 0\n"]})
    found += [f"{line}\n" for line in http.cookies(request)]
    if body is not None:
        found.append({"if": _BODY, "pieces": ["\n", json, "\n"]})
    return found


def _javascript(call: Call, request: Request, api: Api, frame: str) -> list[Piece]:
    body = call.operation.body
    url = [_quote("javascript", [request.server, *_target(call.operation)])]
    if not request.server:
        name = variable(api.package.base_url_environment, "BASE_URL")
        target = _quote("template", _target(call.operation))
        url = [f"`${{process.env.{name}}}", target, "`"]
    headers: list[Piece] = [[f"{name}: ", value] for name, value in javascript.credentials(request)]
    for name, value in _fixed(call, request):
        headers.append([f"{key(name)}: ", javascript.header(value)])
    for one in _given(call):
        headers.append([f"{key(one.wire)}: ", {"slot": pointer(one), "as": "header"}])
    if body is not None:
        headers.append(['"Content-Type": ', string(json_type(body)), _BODY])
    headers += [[f"{name}: ", value] for name, value in javascript.cookies(request)]
    options: list[Piece] = []
    if request.method != "GET":
        options.append(["method: ", string(request.method)])
    if headers:
        node = {"call": headers, "open": "{", "close": "}", "gap": " ", "as": "javascript"}
        options.append(["headers: ", node])
    if body is not None:
        options.append(["body: ", {"slot": _BODY, "as": "stringify"}])
    before, _, after = frame.partition(FETCH)
    return [before, {"fetch": url, "options": options}, after]
