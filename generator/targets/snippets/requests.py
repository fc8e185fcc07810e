"""What a page needs to know of an operation to make its requests: where they go, and how each value
travels. `templates/snippets/wire.js` makes them of it, as `wire` does here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.api import Api, Body, Content, Encoding, Operation, Parameter, SecurityScheme
from generator.model.media import media_kind
from generator.targets.snippets.calls import ordered
from generator.targets.snippets.credentials import variables
from generator.targets.snippets.shell import variable
from generator.targets.snippets.urls import base_path_of, server_of
from generator.targets.snippets.wire import credentials_of, headers_of


def request_data(operation: Operation) -> Mapping[str, Any]:
    """An operation, as far as its requests are concerned. Parameters stand as in its calls."""
    known = {(one.location, one.wire): one for one in operation.parameters}
    places = [(one.place, one.wire) for one in ordered(operation)]
    parameters = [known[place] for place in places if place in known]
    body = operation.body
    return {
        "method": operation.method,
        "path": operation.route,
        "headers": [*headers_of(operation)],
        "parameters": [parameter_data(one) for one in parameters],
        "body": body
        and {
            "required": body.required,
            "contents": [content_data(one) for one in body.contents],
            "sent": sent_index(body),
        },
    }


def parameter_data(one: Parameter) -> dict[str, Any]:
    """How a parameter travels."""
    return {
        "in": one.location,
        "name": one.wire,
        "style": one.style,
        "explode": one.explode,
        **({"allowReserved": True} if one.allow_reserved else {}),
        **({"mediaType": one.media_type} if one.media_type else {}),
    }


def content_data(content: Content) -> dict[str, Any]:
    """How a body travels under a media type."""
    encoding = {wire: _encoding(one) for wire, one in content.encoding.items()}
    return {
        "mediaType": content.media_type,
        "kind": media_kind(content.media_type),
        **({"encoding": encoding} if encoding else {}),
    }


def _encoding(encoding: Encoding) -> Mapping[str, Any]:
    return {
        "mediaType": encoding.media_type,
        "style": encoding.style,
        "explode": encoding.explode,
        "headers": encoding.headers,
    }


def sent_index(body: Body) -> int:
    """Which of the media types of a body a client sends."""
    sent = [one.media_type for one in body.contents]
    return sent.index(body.media_type) if body.media_type in sent else 0


def server_data(operation: Operation, api: Api) -> Mapping[str, Any]:
    """Where the requests of an operation go, and the environment variables that their credentials
    come from. Raises Unsayable for credentials that no request can carry."""
    url, query = server_of(api, operation)
    found: dict[str, Any] = {"url": url}
    if query:
        found["query"] = query
    if not url:
        path = base_path_of(api, operation)
        found |= {"path": path} if path else {}
        found["variable"] = variable(api.package.base_url_environment, "BASE_URL")
    first = [*credentials_of(operation, api)]
    wanted = dict.fromkeys(one.scheme for way in operation.security for one in way)
    asked = [api.schemes[key] for key in wanted if key in api.schemes]
    others = [one for one in asked if one.is_carried and one not in first]
    found["credentials"] = [_credential(one) for one in first]
    return found | ({"others": [_credential(one) for one in others]} if others else {})


def _credential(scheme: SecurityScheme) -> Mapping[str, Any]:
    found = {"scheme": scheme.key, "in": "bearer", "variables": variables(scheme)}
    if scheme.kind == "basic":
        found["in"] = "basic"
    elif scheme.kind == "apiKey":
        found |= {"in": scheme.location, "name": scheme.wire}
    elif scheme.kind == "http":
        found["word"] = scheme.word
    return found
