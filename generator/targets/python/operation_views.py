"""An operation as a view: the constant that describes it to the runtime, its signatures and its
calls.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.api import Argument, Operation, Pagination, Parameter, Stream
from generator.model.lookup import constant_of
from generator.model.media import is_event_stream, media_kind
from generator.model.types import Anything, Binary, Nullable, TypeDef, Unset
from generator.targets.python import names as spelling
from generator.targets.python.annotations import Annotations, default_text
from generator.targets.python.docstrings import docstring, docstring_with_args
from generator.targets.python.layout import (
    Call,
    DictLit,
    Expr,
    Lambda,
    Or,
    Subscript,
    TupleLit,
    field,
    signature,
    statement,
)
from generator.targets.python.layout import Parameter as SignatureParameter
from generator.targets.python.literals import literal, string

_JSON = "application/json"
_STYLES = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}


@dataclass(slots=True)
class MethodView:
    """A method: overload stubs, the signature with its colon, the docstring and the call."""

    overloads: list[str]
    signature: str
    doc: str
    body: str


@dataclass(slots=True)
class OperationView:
    """An operation in a resource module: its name, its constant, and both its methods."""

    name: str
    constant: str
    sync: MethodView
    async_: MethodView


class OperationViews:
    """Builds the views of the operations of one module; remembers which names they need there."""

    def __init__(self, annotations: Annotations, types: Mapping[str, TypeDef]) -> None:
        self.annotations = annotations
        self.types = types
        self.runtime = {"Operation"}
        self.checked = {"RequestOptions"}
        self.typing: set[str] = set()

    def view(self, operation: Operation) -> OperationView:
        """The view of an operation."""
        name = spelling.method(operation.name)
        constant = f"_{name.upper()}"
        return OperationView(
            name=name,
            constant=self._constant(operation, constant),
            sync=self._method(operation, name, constant, is_async=False),
            async_=self._method(operation, name, constant, is_async=True),
        )

    # The constant

    def _constant(self, operation: Operation, name: str) -> str:
        result = self._result(operation)
        parts: list[tuple[str, Expr]] = []
        if operation.returns is not None and not _is_download(operation):
            parts.append(("returns", Lambda(self.annotations.model(operation.returns))))
        parts += self._body_parts(operation)
        accept = _accept(operation)
        if accept != _JSON:
            parts.append(("accept", string(accept)))
        if operation.security:
            alternatives = [
                TupleLit([string(one.scheme) for one in combination])
                for combination in operation.security
            ]
            parts.append(("security", TupleLit(alternatives)))
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
            parts.append(("server", string(operation.servers[0].url)))
        if operation.idempotency_header:
            parts.append(("idempotency_header", string(operation.idempotency_header)))
        parts += self._errors(operation)
        if operation.deprecated:
            parts.append(("deprecated", string(f"{name[1:].lower()} is deprecated.")))
        call = Call("Operation", (string(operation.method), string(operation.path)), parts)
        return field(0, name, Subscript("Operation", (result,)), call, explode=True)

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

    # Methods

    def _method(
        self, operation: Operation, name: str, constant: str, *, is_async: bool
    ) -> MethodView:
        parameters = list(self._parameters(operation, is_async))
        result = self._returned(operation, is_async)
        prefix = "async def " if is_async and operation.pagination is None else "def "
        overloads = []
        if _switches(operation):
            self.typing |= {"Literal", "overload"}
            event = self._stream_type(operation, is_async)
            plain = self._result(operation)
            for stream, returned in (
                (self._off(operation), plain),
                (SignatureParameter("stream", Subscript("Literal", ("True",))), event),
                (SignatureParameter("stream", "bool"), result),
            ):
                chosen = [stream if one.name == "stream" else one for one in parameters]
                overloads.append(signature(4, name, chosen, returned, prefix=prefix, stub=True))
        return MethodView(
            overloads=overloads,
            signature=signature(4, name, parameters, result, prefix=prefix),
            doc=self._short_doc(operation) if is_async else self._doc(operation),
            body=self._call(operation, constant, is_async),
        )

    def _parameters(self, operation: Operation, is_async: bool) -> Iterable[SignatureParameter]:
        yield SignatureParameter("self")
        yield from (
            self._parameter(operation, one, is_async)
            for one in operation.arguments
            if one.place == "path"
        )
        yield SignatureParameter("*")
        others = [one for one in operation.arguments if one.place != "path"]
        for one in sorted(others, key=lambda one: not one.required):
            yield self._parameter(operation, one, is_async)
        yield SignatureParameter("request_options", Or(("RequestOptions", "None")), "None")

    def _parameter(self, operation: Operation, one: Argument, is_async: bool) -> SignatureParameter:
        name = spelling.argument(one.name)
        if one.place == "body" and operation.body is not None and operation.body.kind == "binary":
            annotation: Expr = "AsyncBinaryInput" if is_async else "BinaryInput"
            self.checked.add(str(annotation))
        else:
            annotation = self.annotations.argument(one.type)
        constant = constant_of(one.type, self.types)
        if one.required:
            default = (
                None if isinstance(constant, Unset) or one.place == "path" else literal(constant)
            )
            return SignatureParameter(name, annotation, default)
        self.runtime.add("omit")
        self.checked.add("Omit")
        return SignatureParameter(name, Or((annotation, "Omit")), "omit")

    def _off(self, operation: Operation) -> SignatureParameter:
        switch = next(one for one in operation.arguments if one.wire == "stream")
        off: list[Expr] = [Subscript("Literal", ("False",))]
        if isinstance(switch.type, Nullable):
            off.append("None")
        if switch.required:
            return SignatureParameter("stream", Or(off) if len(off) > 1 else off[0])
        return SignatureParameter("stream", Or((*off, "Omit")), "omit")

    def _result(self, operation: Operation) -> Expr:
        """What a call without a stream gives; of a page, the response it was read from."""
        if operation.returns is None:
            return "None"
        if _is_download(operation):
            return "None"
        return self.annotations.model(operation.returns)

    def _returned(self, operation: Operation, is_async: bool) -> Expr:
        if operation.stream is not None:
            stream = self._stream_type(operation, is_async)
            return Or((self._result(operation), stream)) if _switches(operation) else stream
        if operation.pagination is not None:
            kind = "AsyncPaginator" if is_async else "Page"
            self.checked.add(kind)
            item = self.annotations.model(operation.pagination.item_type)
            return Subscript(kind, (item, self._result(operation)))
        if _is_download(operation):
            kind = "AsyncBinaryResponse" if is_async else "BinaryResponse"
            self.checked.add(kind)
            return kind
        return self._result(operation)

    def _stream_type(self, operation: Operation, is_async: bool) -> Expr:
        kind = "AsyncStream" if is_async else "Stream"
        self.checked.add(kind)
        event = operation.stream.event if operation.stream is not None else None
        if event is None:
            self.checked.add("ServerSentEvent")
            return Subscript(kind, ("ServerSentEvent",))
        return Subscript(kind, (self.annotations.model(event),))

    def _call(self, operation: Operation, constant: str, is_async: bool) -> str:
        groups: dict[str, list[tuple[str, Expr]]] = {}
        body: Expr | None = None
        for one in operation.arguments:
            name = spelling.argument(one.name)
            if one.place == "body":
                body = name
            else:
                groups.setdefault(one.place, []).append((string(one.wire), name))
        options: list[tuple[str, Expr]] = []
        if _switches(operation):
            options.append(("stream", "stream"))
        for place, keyword in (
            ("path", "path"),
            ("query", "query"),
            ("header", "headers"),
            ("cookie", "cookies"),
            ("member", "body"),
        ):
            if place in groups:
                options.append((keyword, DictLit(groups[place])))
        if body is not None:
            options.append(("body", body))
        options.append(("options", "request_options"))
        lead = "return await " if is_async and operation.pagination is None else "return "
        if operation.returns is None and operation.stream is None:
            lead = "await " if is_async else ""
        return statement(8, lead, Call(f"self.{_primitive(operation)}", (constant,), options))

    # Documentation

    def _doc(self, operation: Operation) -> str:
        text = _description(operation)
        described = [
            (spelling.argument(one.name), _argument_doc(one)) for one in operation.arguments
        ]
        return docstring_with_args(8, text, [(name, said) for name, said in described if said])

    def _short_doc(self, operation: Operation) -> str:
        return docstring(8, operation.summary or f"`{operation.method} {operation.path}`")


def _description(operation: Operation) -> str:
    summary, description = operation.summary.strip(), operation.description.strip()
    if description.startswith(summary.rstrip(".")):
        summary = ""
    call = f"`{operation.method} {operation.path}`"
    notes = ["Deprecated."] if operation.deprecated else []
    return "\n\n".join(part for part in (summary, *notes, description, call) if part)


def _argument_doc(argument: Argument) -> str:
    description = argument.description.strip()
    default = default_text(argument.default)
    if "default" in description.lower():
        default = ""
    text = f"Deprecated. {description}" if argument.deprecated else description
    return f"{text} {default}".strip()


def _switches(operation: Operation) -> bool:
    """Whether the same method answers plainly or in events, as its caller asks."""
    return (
        operation.stream is not None
        and operation.stream.switch is not None
        and not _is_download(operation)
    )


def _is_download(operation: Operation) -> bool:
    return isinstance(operation.returns, Binary)


def _primitive(operation: Operation) -> str:
    """The method of the runtime that makes the call."""
    if operation.stream is not None:
        return "_call_or_stream" if _switches(operation) else "_stream"
    if operation.pagination is not None:
        return "_page"
    return "_download" if _is_download(operation) else "_call"


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
            if _is_download(operation):
                found.update(dict.fromkeys(plain))
            elif response.is_success and plain:
                found[plain[0]] = None
    return ", ".join(found) or _JSON
