"""Parameters, with every style spelled out (OpenAPI 3.1, section 4.8.12)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from generator.model.api import Parameter, ParameterLocation
from generator.model.names import name_of
from generator.model.types import ANYTHING, STRING, Binary
from generator.parser.context import Context, OperationError
from generator.parser.documentation import default_of, description_of
from generator.parser.members import list_of, text_of
from generator.parser.place import Place

_LOCATIONS: tuple[ParameterLocation, ...] = get_args(ParameterLocation)
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_SET_BY_THE_CLIENT = frozenset(
    {"accept", "content-type", "authorization"}  # OpenAPI 3.1, section 4.8.12.2
    | {"connection", "content-length", "host", "transfer-encoding"}  # of the message, not the call
)
"""Header parameters of these names are ignored: whatever sends the call sets them."""

_TEMPLATE = re.compile(r"\{([^{}]*)\}")


def parameters_of(
    context: Context, path: str, item: Mapping[str, Any], operation: Mapping[str, Any], place: Place
) -> tuple[Parameter, ...]:
    """The parameters of an operation: its own, and those of its path that it does not override.

    Path parameters come first and in the order of the path; the others in the document's order.
    """
    found: dict[tuple[str, str], Parameter] = {}
    for holder in (item, operation):
        for node in list_of(holder, "parameters"):
            parameter = _parameter(context, node, place)
            if parameter is not None:
                found[parameter.location, parameter.wire] = parameter
    in_path = list(_path_parameters(context, path, found, operation))
    return (*in_path, *(parameter for parameter in found.values() if parameter.location != "path"))


def rooted(path: str) -> str:
    """A path that begins with a slash, as it must (OpenAPI 3.1, section 4.8.8.1): put behind a base
    URL without one, it would be a part of the name of the host.
    """
    return path if path.startswith("/") else f"/{path}"


def own_path(
    context: Context, path: str, item: Mapping[str, Any], operation: Mapping[str, Any]
) -> str:
    """The path, from a slash on, without what its query says of parameters that are declared for
    the query: of `/search?q={q}`, only `/search` where `q` is one.
    """
    path = rooted(path)
    start, mark, query = path.partition("?")
    if not mark:
        return path
    nodes = [
        context.deref(node)[0]
        for holder in (item, operation)
        for node in list_of(holder, "parameters")
    ]
    declared = {node.get("name") for node in nodes if node.get("in") == "query"}
    kept = [
        pair
        for pair in query.split("&")
        if not (pair.partition("=")[0] in declared and _TEMPLATE.fullmatch(pair.partition("=")[2]))
    ]
    return f"{start}?{'&'.join(kept)}" if kept else start


def _path_parameters(
    context: Context,
    path: str,
    found: Mapping[tuple[str, str], Parameter],
    operation: Mapping[str, Any],
) -> Iterator[Parameter]:
    wires = list(dict.fromkeys(_TEMPLATE.findall(path)))
    for wire in wires:
        declared = found.get(("path", wire))
        if declared is None:
            context.warn(
                "undeclared-path-parameter",
                f"`{{{wire}}}` of {path} is not declared; it is taken as text.",
                operation,
            )
            declared = Parameter(wire, name_of(wire), "path", STRING, True, "simple", False)
        yield declared
    for location, wire in found:
        if location == "path" and wire not in wires:
            context.warn(
                "unused-path-parameter",
                f"The path {path} has no place for its parameter `{wire}`.",
                operation,
            )


def _parameter(context: Context, node: Any, place: Place) -> Parameter | None:
    node, ref = context.deref(node)
    if ref is None:
        return _read(context, node, place, None)
    if ref not in context.parameters:
        context.parameters[ref] = _read(context, node, place, ref)
    return context.parameters[ref]


def _read(
    context: Context, node: Mapping[str, Any], place: Place, ref: str | None
) -> Parameter | None:
    if node.get("in") == "querystring":
        what = (
            f"The parameter `{node.get('name')}` is the whole query string: give it by the options."
        )
        context.warn("unsupported-parameter", what, node)
        return None
    wire, location = node.get("name"), _location(node.get("in"))
    if not isinstance(wire, str) or location is None:
        raise OperationError("a parameter needs a name and a place: path, query, header or cookie.")
    if location == "header" and wire.lower() in _SET_BY_THE_CLIENT:
        return None
    root = (
        place.below(f"parameters/{wire}", wire)
        if ref is None
        else Place(None, ref, f"{wire} parameter")
    )
    schema = node.get("schema")
    media_type = ""
    content = node.get("content")
    if isinstance(content, dict) and content:
        media_type, media = next(iter(content.items()))
        schema = media.get("schema") if isinstance(media, dict) else None
    style = text_of(node, "style") or _STYLES[location]
    type_ = ANYTHING if schema is None else context.schemas.parse(schema, root)
    return Parameter(
        wire=wire,
        name=name_of(wire),
        location=location,
        type=STRING if isinstance(type_, Binary) else type_,  # no file goes there
        required=node.get("required") is True or location == "path",
        style=style,
        explode=(
            node["explode"]
            if isinstance(node.get("explode"), bool)
            else style in {"form", "deepObject"}
        ),
        allow_reserved=node.get("allowReserved") is True,
        media_type=media_type,
        description=text_of(node, "description") or description_of(schema),
        deprecated=node.get("deprecated") is True,
        default=default_of(schema if isinstance(schema, dict) else {}),
        examples=context.examples(node),
    )


def _location(value: Any) -> ParameterLocation | None:
    return next((location for location in _LOCATIONS if location == value), None)
