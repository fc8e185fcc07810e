"""An operation as a view: the constant that describes it to the runtime, its parameters, its
method.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.api import Api, Argument, Operation, Pagination, Parameter, Stream
from generator.model.lookup import carried, constant_of, may_be_text, resolved
from generator.model.media import is_event_stream, media_kind
from generator.model.types import Nullable, Object, Primitive, Ref, Unset
from generator.targets.typescript import comments
from generator.targets.typescript import names as spelling
from generator.targets.typescript.annotations import Annotations
from generator.targets.typescript.layout import (
    Expr,
    Generic,
    Value,
    alias,
    call,
    declaration,
    interface,
    method,
    union,
)
from generator.targets.typescript.literals import key, scalar, string
from generator.targets.typescript.names import ApiNames
from generator.targets.typescript.servers import server_literal
from generator.targets.typescript.type_views import joined, member_doc, member_of

_JSON = "application/json"
_STYLES = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}


@dataclass(slots=True)
class OperationView:
    """An operation in a resource module: its constant, the type of its parameters, its method."""

    constant: str
    params: str
    method: str


class OperationViews:
    """Builds the views of the operations of one module; remembers what they need there."""

    def __init__(self, annotations: Annotations, names: ApiNames, api: Api) -> None:
        self.annotations = annotations
        self.api = api
        self.types = annotations.names.types
        self.names = names
        self.runtime = {"Operation", "RequestOptions"}

    def view(self, operation: Operation) -> OperationView:
        """The view of an operation."""
        name = self.names.methods[operation.id]
        constant = spelling.constant(name)
        described = self._described(operation)
        return OperationView(
            constant=declaration(f"const {constant}: Operation", described),
            params=self._params(operation),
            method=self._method(operation, name, constant),
        )

    # The constant

    def _described(self, operation: Operation) -> dict[str, Value]:
        found: dict[str, Value] = {
            "method": string(operation.method),
            "path": string(operation.path),
        }
        found.update(self._places(operation))
        found.update(self._body(operation))
        returns = returned_as(operation)
        if returns != "json":
            found["returns"] = string(returns)
        accept = _accept(operation)
        if accept != _JSON:
            found["accept"] = string(accept)
        if operation.security:
            found["security"] = [
                [string(scheme) for scheme in each]
                for each in carried(operation.security, self.api)
            ]
        if operation.headers:
            found["headers"] = {key(wire): string(text) for wire, text in operation.headers}
        if operation.stream is not None:
            found["stream"] = self._stream(operation.stream)
        if operation.pagination is not None:
            found["pagination"] = _pagination(operation.pagination)
        if operation.servers:
            server = operation.servers[0]
            found["server"] = server_literal(server) if server.variables else string(server.url)
        if operation.idempotency_header:
            found["idempotencyHeader"] = string(operation.idempotency_header)
        return found

    def _places(self, operation: Operation) -> Iterable[tuple[str, Value]]:
        parameters = {(one.location, one.wire): one for one in operation.parameters}
        found: dict[str, Value] = {}
        for argument, name in spelling.keys(operation):
            if argument.place == "body":
                found[key(name)] = string("body")
            elif argument.place == "member":
                if name != argument.wire:
                    found[key(name)] = {"in": string("member"), "name": string(argument.wire)}
            else:
                parameter = parameters.get((argument.place, argument.wire))
                found[key(name)] = self._place(argument, name, parameter)
        if found:
            yield "params", found

    def _place(self, argument: Argument, name: str, parameter: Parameter | None) -> Value:
        options: dict[str, Value] = {}
        if name != argument.wire:
            options["name"] = string(argument.wire)
        if parameter is not None and parameter.media_type:
            options["json"] = "true"
        elif parameter is not None:
            style, explode = _STYLES[parameter.location]
            if parameter.style != style:
                options["style"] = string(parameter.style)
            if parameter.explode != explode or parameter.style != style:
                options["explode"] = "true" if parameter.explode else "false"
            if parameter.allow_reserved:
                options["allowReserved"] = "true"
        constant = self._constant(argument)
        if constant is not None:
            options["value"] = constant
        return {"in": string(argument.place), **options} if options else string(argument.place)

    def _constant(self, argument: Argument) -> str | None:
        """The only value that a required parameter may have: nobody has to write it."""
        found = constant_of(argument.type, self.types)
        if not argument.required or argument.place in {"path", "member", "body"}:
            return None
        return None if isinstance(found, Unset) else scalar(found)

    def _body(self, operation: Operation) -> Iterable[tuple[str, Value]]:
        body = operation.body
        if body is None:
            return
        yield "body", string(body.kind)
        if not body.required:
            yield "bodyOptional", "true"
        if body.kind in {"text", "binary"} or (body.kind == "json" and body.media_type != _JSON):
            media_type = body.media_type if "*" not in body.media_type else _JSON
            yield "contentType", string(media_type)
        if body.files:
            yield "files", [string(wire) for wire in body.files]
        encoding = next(
            (
                content.encoding
                for content in body.contents
                if media_kind(content.media_type) in {"multipart", "form"}
            ),
            {},
        )
        parts: dict[str, Value] = {}
        for wire, one in encoding.items():
            options: dict[str, Value] = {}
            is_choice = "," in one.media_type or "*" in one.media_type
            if one.media_type and (not is_choice or wire in body.files):
                options["contentType"] = string(one.media_type)
            if one.style and media_kind(body.media_type) == "form":
                options["style"] = string(one.style)
                options["explode"] = "true" if one.explode else "false"
            if options:
                parts[key(wire)] = options
        if parts and body.kind in {"multipart", "form", "json-or-multipart"}:
            yield "parts", parts

    # The type of the parameters

    def _params(self, operation: Operation) -> str:
        name = self.names.params[operation.id]
        keys = spelling.keys(operation)
        doc = comments.comment(0, f"What `{self.names.methods[operation.id]}` takes.")
        if not keys:
            empty = Generic("Record", ("string", "never"))
            return f"{doc}\n{alias(f'export type {name}', empty)}"
        base = self._base(operation)
        inherited = [
            one.wire for one, text in keys if base and one.place == "member" and one.wire == text
        ]
        own = [(one, text) for one, text in keys if one.place != "member" or text not in inherited]
        extended: Expr | None = base
        hidden = [one.wire for one, _ in own if one.place == "member"]
        if base is not None and hidden:
            extended = Generic("Omit", (base, union(string(wire) for wire in sorted(hidden))))
        if extended is not None and not own:
            return f"{doc}\n{alias(f'export type {name}', extended)}"
        members = [self._param(operation, one, text) for one, text in own]
        return f"{doc}\n{joined(interface(name, extended), members)}"

    def _param(self, operation: Operation, one: Argument, text: str) -> str:
        if one.place == "body" and operation.body is not None and operation.body.kind == "binary":
            type_: Expr = "BinaryInput"
            self.runtime.add("BinaryInput")
        else:
            type_ = self.annotations.input(one.type)
        bare = one.type.inner if isinstance(one.type, Nullable) else one.type
        if isinstance(bare, Primitive) and bare.format == "int64":
            type_ = union((type_, "bigint"))
        required = one.required and self._constant(one) is None
        if not required:
            type_ = union((type_, "undefined"))
        return member_of(
            text, type_, required, member_doc(one.description, one.deprecated, one.default)
        )

    def _base(self, operation: Operation) -> str | None:
        """The type of the body, where the arguments are just its members."""
        body = operation.body
        if body is None or len(body.contents) != 1:
            return None
        type_ = body.contents[0].type
        members = [one for one in operation.arguments if one.place == "member"]
        if not isinstance(type_, Ref) or not members:
            return None
        found = resolved(type_, self.types)
        if not isinstance(found, Object):
            return None
        return self.annotations.name(type_.key, True)

    # The method

    def _method(self, operation: Operation, name: str, constant: str) -> str:
        params = self.names.params[operation.id]
        has_required = any(
            one.required and self._constant(one) is None for one in operation.arguments
        )
        mark = "params" if has_required else "params?"
        options = ("options?", "RequestOptions")
        doc = self._doc(operation)
        primitive = _primitive(operation)
        body = call(4, "return ", f"this.{primitive}", [constant, "params", "options"])
        lines = [doc] if doc else []
        if primitive == "_callOrStream":
            self.runtime |= {"APIPromise", "Plain", "Stream", "Streaming"}
            plain, events = self.given(operation)
            for chosen, returned, one in (
                (Generic("Plain", (params,)), plain, mark),
                (Generic("Streaming", (params,)), events, "params"),
                (params, union((plain, events)), mark),
            ):
                result = Generic("APIPromise", (returned,))
                lines.append(method(2, name, [(one, chosen), options], result, ";"))
            returns: Expr = Generic("APIPromise", ("unknown",))
        elif primitive == "_page" and operation.pagination is not None:
            self.runtime.add("PagePromise")
            item = self.annotations.output(operation.pagination.item_type)
            returns = Generic("PagePromise", (item, self._result(operation)))
        else:
            self.runtime |= {"APIPromise", "Stream"} if primitive == "_stream" else {"APIPromise"}
            returns = Generic("APIPromise", self.given(operation))
        lines.append(method(2, name, [(mark, params), options], returns, " {"))
        return "\n".join([*lines, body, "  }"])

    def given(self, operation: Operation) -> tuple[Expr, ...]:
        """What a call gives once it is awaited; two types where its caller has the choice."""
        if operation.stream is None and operation.pagination is not None:
            item = self.annotations.output(operation.pagination.item_type)
            return (Generic("Page", (item, self._result(operation))),)
        plain = self._result(operation)
        if operation.stream is None:
            return (plain,)
        events = Generic("Stream", (self._events(operation),))
        return (plain, events) if operation.streams_on_request else (events,)

    def _result(self, operation: Operation) -> Expr:
        """What a call without a stream gives; of a page, the response it was read from."""
        if operation.returns is None:
            return "void"
        if operation.downloads:
            return "Response"
        return self.annotations.output(operation.returns)

    def _events(self, operation: Operation) -> Expr:
        event = operation.stream.event if operation.stream is not None else None
        if event is not None:
            return self.annotations.output(event)
        if operation.stream is not None and operation.stream.format == "sse":
            self.runtime.add("ServerSentEvent")
            return "ServerSentEvent"
        return "unknown"

    def _stream(self, stream: Stream) -> Value:
        found: dict[str, Value] = {}
        if stream.event is None:
            found["raw"] = "true"
        elif stream.format == "sse" and not stream.envelope:
            text = may_be_text(stream.event, self.types)
            if text is not False:
                found["data"] = string("text" if text else "any")
        if stream.envelope:
            found["envelope"] = "true"
        if stream.format != "sse":
            found["format"] = string(stream.format)
        if stream.switch is not None:
            found["switch"] = string(stream.switch)
        return found

    def _doc(self, operation: Operation) -> str:
        summary, description = operation.summary.strip(), operation.description.strip()
        if description.startswith(summary.rstrip(".")):
            summary = ""
        called = f"`{operation.method} {operation.path}`"
        text = "\n\n".join(part for part in (summary, description, called) if part)
        return comments.comment(2, text, *(["@deprecated"] if operation.deprecated else []))


def _pagination(pagination: Pagination) -> Value:
    found: dict[str, Value] = {"kind": string(pagination.kind)}
    for name, text, default in (
        ("items", pagination.items, "data"),
        ("param", pagination.param or None, None),
        ("next", pagination.next, None),
        ("lastItem", pagination.last_item, None),
        ("hasMore", pagination.has_more, None),
        ("where", pagination.where, "query"),
    ):
        if text is not None and text != default:
            found[name] = string(text)
    if pagination.start != 1:
        found["start"] = str(pagination.start)
    return found


def returned_as(operation: Operation) -> str:
    """How the answer is read: json, text, binary or nothing."""
    if operation.returns is None:
        return "nothing"
    if operation.downloads:
        return "binary"
    accept = _accept(operation)
    return "text" if "json" not in accept and not accept.startswith("*") else "json"


def _primitive(operation: Operation) -> str:
    """The method of the runtime that makes the call."""
    if operation.stream is not None:
        return "_callOrStream" if operation.streams_on_request else "_stream"
    return "_page" if operation.pagination is not None else "_call"


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
