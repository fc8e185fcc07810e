"""URLs of calls: the server, the path with its values, the query, all encoded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from generator.model.api import Api, Operation, Parameter, Server
from generator.model.types import JSON
from generator.targets.snippets.scalars import Unsayable, deep_pairs, joined, json_text, shape_of

_RESERVED = ":/?@!$'()*,;="
"""What `allowReserved` leaves as it is, but for brackets, which some programs take for patterns."""

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)


def server_of(api: Api, operation: Operation) -> tuple[str, str]:
    """The base URL, and the query that it carries."""
    servers = operation.servers or api.servers
    url = _filled(servers[0]) if servers else ""
    if not _ABSOLUTE.match(url):
        first = _filled(api.servers[0]) if api.servers else ""
        if not (url.startswith("/") and _ABSOLUTE.match(first)):
            return "", ""
        scheme, _, rest = first.partition("://")
        url = f"{scheme}://{rest.partition('/')[0]}{url}"
    url, _, query = url.partition("#")[0].partition("?")
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}://{host}{slash}{cleaned(path)}".rstrip("/"), cleaned(query)


def base_path_of(api: Api, operation: Operation) -> str:
    """The path of the base URL, also where the document names no host."""
    server, _ = server_of(api, operation)
    if server:
        _, slash, path = server.partition("://")[2].partition("/")
        return slash + path
    servers = operation.servers or api.servers
    url = _filled(servers[0]).partition("#")[0].partition("?")[0] if servers else ""
    return cleaned(url).rstrip("/") if url.startswith("/") else ""


def encoded(text: str) -> str:
    """Text as a name or a value in a query."""
    return quote(text, safe="")


def _filled(server: Server) -> str:
    defaults = {one.name: one.default for one in server.variables}
    return _TEMPLATE.sub(lambda found: defaults.get(found[1], found[0]), server.url)


def cleaned(text: str) -> str:
    """A part of a URL as it stands in the document, encoded where it has to be."""
    return quote(text, safe="/%:@!$&'()*+,;=?~", errors="replace")


def path_of(
    operation: Operation,
    values: Mapping[str, JSON],
    parameters: Mapping[tuple[str, str], Parameter],
) -> str:
    """The path with its values. A fragment of it tells operations apart, and is not sent."""
    pieces = _TEMPLATE.split(operation.route)
    written = []
    for index, piece in enumerate(pieces):
        if index % 2 == 0:
            written.append(cleaned(piece))
        elif piece not in values:
            raise Unsayable(f"there is no value for {piece!r}")
        else:
            written.append(_path_value(piece, values[piece], parameters["path", piece]))
    path = "".join(written)
    if any(segment in {".", ".."} for segment in re.split("[/?]", path)):
        raise Unsayable("a value leads to another path")
    return path


def _path_value(wire: str, value: JSON, parameter: Parameter) -> str:
    if parameter.media_type:
        return quote(json_text(value), safe="")
    safe = _RESERVED.replace("?", "") if parameter.allow_reserved else ""
    shape = shape_of(value)
    if not shape or not any(shape):
        raise Unsayable(f"the value for {wire!r} is empty")
    if parameter.style == "label":
        return "." + joined(shape, parameter.explode, "." if parameter.explode else ",", safe)
    if parameter.style != "matrix":
        return joined(shape, parameter.explode, ",", safe)
    key = quote(wire, safe="")
    if parameter.explode and isinstance(shape, list):
        return "".join(f";{key}={quote(item, safe=safe)}" for item in shape)
    if parameter.explode and isinstance(shape, dict):
        return "".join(f";{quote(k, safe=safe)}={quote(v, safe=safe)}" for k, v in shape.items())
    return f";{key}={joined(shape, False, ',', safe)}"


def query_of(value: JSON, parameter: Parameter) -> list[str]:
    safe = _RESERVED if parameter.allow_reserved else ""
    key = quote(parameter.wire, safe="")
    if parameter.media_type:
        return [f"{key}={quote(json_text(value), safe='')}"]
    nested = isinstance(value, dict) and any(
        isinstance(one, (dict, list)) for one in value.values()
    )
    if parameter.style == "deepObject" or nested:
        return [
            f"{quote(k, safe='')}={quote(v, safe=safe)}"
            for k, v in deep_pairs(parameter.wire, value)
        ]
    shape = shape_of(value)
    if isinstance(shape, str):
        return [f"{key}={quote(shape, safe=safe)}"]
    if not shape:
        return []
    if parameter.explode and isinstance(shape, dict):
        return [f"{quote(k, safe='')}={quote(v, safe=safe)}" for k, v in shape.items()]
    if parameter.explode:
        return [f"{key}={quote(item, safe=safe)}" for item in shape]
    separator = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(parameter.style, ",")
    return [f"{key}={joined(shape, False, separator, safe)}"]
