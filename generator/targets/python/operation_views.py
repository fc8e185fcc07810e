"""An operation as a view: the constant that describes it to the runtime, its signatures and its
calls.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.api import Api, Argument, Operation
from generator.model.lookup import constant_of
from generator.model.types import Nullable, Unset
from generator.targets.python import names as spelling
from generator.targets.python.annotations import Annotations, default_text
from generator.targets.python.declarations import Declarations
from generator.targets.python.docstrings import docstring, docstring_with_args
from generator.targets.python.layout import (
    Call,
    DictLit,
    Expr,
    Or,
    Subscript,
    signature,
    statement,
)
from generator.targets.python.layout import Parameter as SignatureParameter
from generator.targets.python.literals import literal, string


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

    def __init__(self, annotations: Annotations, api: Api) -> None:
        self.annotations = annotations
        self.types = api.types
        self.declarations = Declarations(annotations, api)
        self.runtime = self.declarations.runtime
        self.checked = {"RequestOptions"}
        self.typing: set[str] = set()

    def view(self, operation: Operation) -> OperationView:
        """The view of an operation."""
        name = spelling.method(operation.name)
        constant = f"_{name.upper()}"
        return OperationView(
            name=name,
            constant=self.declarations.text(operation, constant, self._result(operation)),
            sync=self._method(operation, name, constant, is_async=False),
            async_=self._method(operation, name, constant, is_async=True),
        )

    # Methods

    def _method(
        self, operation: Operation, name: str, constant: str, *, is_async: bool
    ) -> MethodView:
        parameters = list(self._parameters(operation, is_async))
        result = self.returned(operation, is_async=is_async)
        prefix = "async def " if is_async and operation.pagination is None else "def "
        overloads = []
        if operation.streams_on_request:
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
        if operation.downloads:
            return "None"
        return self.annotations.model(operation.returns)

    def returned(self, operation: Operation, *, is_async: bool) -> Expr:
        """What a method gives, in all its ways of calling."""
        if operation.stream is not None:
            stream = self._stream_type(operation, is_async)
            return Or((self._result(operation), stream)) if operation.streams_on_request else stream
        if operation.pagination is not None:
            kind = "AsyncPaginator" if is_async else "Page"
            self.checked.add(kind)
            item = self.annotations.model(operation.pagination.item_type)
            return Subscript(kind, (item, self._result(operation)))
        if operation.downloads:
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
        if operation.streams_on_request:
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


def _primitive(operation: Operation) -> str:
    """The method of the runtime that makes the call."""
    if operation.stream is not None:
        return "_call_or_stream" if operation.streams_on_request else "_stream"
    if operation.pagination is not None:
        return "_page"
    return "_download" if operation.downloads else "_call"
