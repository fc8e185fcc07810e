"""The constant that tells the runtime of an operation: what is sent, what an answer means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model.api import Api, Operation, Pagination, Parameter, Server, Stream
from generator.model.lookup import carried
from generator.model.media import is_event_stream, media_kind
from generator.model.types import Anything
from generator.targets.python.annotations import Annotations
from generator.targets.python.layout import (
    Call,
    DictLit,
    Expr,
    Lambda,
    Subscript,
    TupleLit,
    field,
    flat,
)
from generator.targets.python.literals import string

_JSON = "application/json"
_STYLES = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}


def security_literal(security: Sequence[Sequence[str]]) -> Expr:
    """Alternatives of combinations of security schemes."""
    return TupleLit([TupleLit([string(key) for key in each]) for each in security])


def server_literal(server: Server) -> Expr:
    """A server with its variables, for the runtime to expand."""
    options: list[tuple[str, Expr]] = []
    if server.variables:
        options.append(
            (
                "variables",
                DictLit([(string(one.name), string(one.default)) for one in server.variables]),
            )
        )
        choices: list[tuple[str, Expr]] = [
            (string(one.name), TupleLit([string(value) for value in one.values]))
            for one in server.variables
            if one.values
        ]
        if choices:
            options.append(("choices", DictLit(choices)))
    return Call("Server", (string(server.url),), options)


class Declarations:
    """Declares operations; `runtime` collects the names of the runtime that this takes.

    What equals the `security` of the whole API is not said again.
    """

    def __init__(self, annotations: Annotations, api: Api) -> None:
        self.annotations = annotations
        self.api = api
        self.runtime = {"Operation"}

    def text(self, operation: Operation, name: str, result: Expr) -> str:
        """The statement that declares an operation under a name; `result` is what a call gives."""
        parts: list[tuple[str, Expr]] = []
        if operation.returns is not None and not operation.downloads:
            parts.append(("returns", Lambda(self.annotations.model(operation.returns))))
        parts += self._responses(operation)
        parts += self._body_parts(operation)
        accept = _accept(operation)
        if accept != _JSON:
            parts.append(("accept", string(accept)))
        if operation.security != self.api.security:
            security = security_literal(carried(operation.security, self.api))
            parts.append(("security", security))
        if operation.headers:
            parts.append(
                (
                    "headers",
                    DictLit([(string(wire), string(value)) for wire, value in operation.headers]),
                )
            )
        if operation.stream is not None:
            parts.append(("stream", self._events(operation.stream)))
        if operation.pagination is not None:
            parts.append(("pagination", self._pagination(operation.pagination)))
        parts += self._styles(operation.parameters)
        if operation.servers:
            parts.append(("server", self._server(operation.servers[0])))
        if operation.idempotency_header:
            parts.append(("idempotency_header", string(operation.idempotency_header)))
        parts += self._errors(operation)
        if operation.deprecated:
            parts.append(("deprecated", string(f"{name[1:].lower()} is deprecated.")))
        call = Call("Operation", (string(operation.method), string(operation.route)), parts)
        return field(0, name, Subscript("Operation", (result,)), call, explode=True)

    def _server(self, server: Server) -> Expr:
        if not server.variables:
            return string(server.url)
        self.runtime.add("Server")
        return server_literal(server)

    def _responses(self, operation: Operation) -> Iterable[tuple[str, Expr]]:
        """What each status gives, where several statuses mean success and give different things."""
        found: list[tuple[str, Expr]] = []
        for response in operation.responses:
            if response.is_success and not operation.downloads:
                content = next(iter(response.contents), None)
                if content is None:
                    found.append((string(response.status), "None"))
                elif media_kind(content.media_type) == "json":
                    given = Lambda(self.annotations.model(content.type))
                    found.append((string(response.status), given))
        if len({flat(value) for _, value in found}) > 1:
            yield "responses", DictLit(found)

    def _body_parts(self, operation: Operation) -> Iterable[tuple[str, Expr]]:
        body = operation.body
        if body is None:
            return
        yield "body", string(body.kind)
        if not body.required:
            yield "body_required", "False"
        if body.kind in {"text", "binary"} or (body.kind == "json" and body.media_type != _JSON):
            yield "content_type", string(body.media_type if "*" not in body.media_type else _JSON)
        if body.files:
            yield "files", TupleLit([string(wire) for wire in body.files])
        encoding = next(
            (
                content.encoding
                for content in body.contents
                if media_kind(content.media_type) in {"multipart", "form"}
            ),
            {},
        )
        parts: list[tuple[str, Expr]] = []
        for wire, one in encoding.items():
            options: list[tuple[str, Expr]] = []
            if one.media_type and "," not in one.media_type and "*" not in one.media_type:
                options.append(("content_type", string(one.media_type)))
            if one.style and media_kind(body.media_type) == "form":
                self.runtime.add("Style")
                options.append(
                    ("style", Call("Style", (string(one.style),), (("explode", str(one.explode)),)))
                )
            if options:
                parts.append((string(wire), Call("Part", (), options)))
        if parts and body.kind in {"multipart", "form", "json-or-multipart"}:
            self.runtime.add("Part")
            yield "parts", DictLit(parts)

    def _events(self, stream: Stream) -> Expr:
        self.runtime.add("Events")
        event = "None" if stream.event is None else Lambda(self.annotations.model(stream.event))
        options: list[tuple[str, Expr]] = [("envelope", "True")] if stream.envelope else []
        if stream.format != "sse":
            options.append(("format", string(stream.format)))
        return Call("Events", (event,), options)

    def _pagination(self, pagination: Pagination) -> Expr:
        self.runtime.add("Pagination")
        options: list[tuple[str, Expr]] = []
        if pagination.items != "data":
            options.append(("items", string(pagination.items)))
        for key, value in (
            ("param", pagination.param or None),
            ("next", pagination.next),
            ("last_item", pagination.last_item),
            ("has_more", pagination.has_more),
        ):
            if value is not None:
                options.append((key, string(value)))
        if pagination.where != "query":
            options.append(("where", string(pagination.where)))
        if pagination.start != 1:
            options.append(("start", str(pagination.start)))
        return Call("Pagination", (string(pagination.kind),), options)

    def _styles(self, parameters: Iterable[Parameter]) -> Iterable[tuple[str, Expr]]:
        styles: dict[str, list[tuple[str, Expr]]] = {}
        content: list[tuple[str, Expr]] = []
        for parameter in parameters:
            if parameter.media_type:
                content.append((string(parameter.wire), string(parameter.media_type)))
            elif (parameter.style, parameter.explode) != _STYLES[
                parameter.location
            ] or parameter.allow_reserved:
                self.runtime.add("Style")
                options: list[tuple[str, Expr]] = [("explode", str(parameter.explode))]
                if parameter.allow_reserved:
                    options.append(("allow_reserved", "True"))
                styles.setdefault(parameter.location, []).append(
                    (string(parameter.wire), Call("Style", (string(parameter.style),), options))
                )
        for location, found in styles.items():
            yield f"{location}_styles", DictLit(found)
        if content:
            yield "content", DictLit(content)

    def _errors(self, operation: Operation) -> Iterable[tuple[str, Expr]]:
        found: list[tuple[str, Expr]] = []
        successes = any(response.is_success for response in operation.responses)
        for response in operation.responses:
            if response.is_success or (response.status == "default" and not successes):
                continue
            content = next(
                (one for one in response.contents if media_kind(one.media_type) == "json"), None
            )
            if content is not None and not isinstance(content.type, Anything):
                found.append(
                    (string(response.status), Lambda(self.annotations.model(content.type)))
                )
        if found:
            yield "errors", DictLit(found)


def _accept(operation: Operation) -> str:
    """The media types of success that a client reads, as the Accept header has them."""
    found: dict[str, None] = {}
    for response in operation.responses:
        if response.is_success or response.status == "default":
            plain = [
                content.media_type
                for content in response.contents
                if not is_event_stream(content.media_type)
            ]
            if operation.downloads:
                found.update(dict.fromkeys(plain))
            elif response.is_success and plain:
                found[plain[0]] = None
    return ", ".join(found) or _JSON
