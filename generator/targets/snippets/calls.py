"""Calls as data: which examples an operation has, and what each of them passes. No language yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

from generator.model.api import Api, Argument, Example, Operation, Parameter
from generator.model.kinds import is_kind, same
from generator.model.lookup import as_body, is_xml
from generator.model.samples import Samples
from generator.model.types import JSON, Primitive
from generator.record import record
from generator.targets.snippets.bodies import Sent, sent_by
from generator.targets.snippets.declared import is_declared
from generator.targets.snippets.files import as_text, bare, file_to_send, holds_file
from generator.targets.snippets.full import full_value, wanted
from generator.targets.snippets.known import known_values, own_id
from generator.targets.snippets.wire import is_sendable

Outcome: TypeAlias = Literal["value", "nothing", "stream", "page", "pages", "download"]
_PAGE = 100
"""How many items a page has when all of them are wanted, if the API gives so many."""


@record
class Call:
    """One example of an operation: its arguments with their values, those in the path first.

    `case` is `minimal`, `stream`, `pages`, `upload`, `full`, or `example: NAME`. Values are JSON,
    or a `FileSample` (or a list of them) where a file is sent.
    """

    operation: Operation
    case: str
    title: str
    arguments: tuple[tuple[Argument, JSON], ...]

    @property
    def alias(self) -> str:
        """What else the case may be called: the minimal call of an operation that sends or gives a
        file is its `upload` or its `download`."""
        if self.case != "minimal":
            return ""
        if any(holds_file(value) for _, value in self.arguments):
            return "upload"
        return "download" if self.operation.downloads else ""

    @property
    def outcome(self) -> Outcome:
        """What the call gives."""
        operation, stream = self.operation, self.operation.stream
        if stream is not None:
            asked = any(
                one.wire == stream.switch and value is True for one, value in self.arguments
            )
            if asked or not operation.streams_on_request:
                return "stream"
        elif operation.pagination is not None:
            return "pages" if self.case == "pages" else "page"
        if operation.downloads:
            return "download"
        return "nothing" if operation.returns is None else "value"


class Calls:
    """Makes the calls of the operations of one API."""

    def __init__(self, api: Api) -> None:
        self.types = api.types
        known = known_values(api)
        self.samples = Samples(api.types, known=known)
        self.full = Samples(api.types, known=known, full=True)
        self.made = Samples(api.types, shown=False)

    def of(self, operation: Operation) -> tuple[Call, ...]:
        """The calls of an operation: always the minimal one, and others where there is reason."""
        return tuple(_Maker(operation, self.samples, self.full).calls())

    def typed(self, operation: Operation) -> Call:
        """The call of an operation with its required arguments, and with nothing in them that is
        shown in an example only: a type checker finds no fault in it."""
        return next(_Maker(operation, self.samples, self.full, exact=self.made).calls())


class _Maker:
    """Makes the calls of one operation. Values are kept by the position of their argument. `exact`
    makes them where what is shown has more than is declared; None does not mind.
    """

    def __init__(
        self,
        operation: Operation,
        samples: Samples,
        full: Samples,
        *,
        exact: Samples | None = None,
    ) -> None:
        self.operation = operation
        self.exact = exact
        self.samples = samples
        self.full = full
        self.types = samples.types
        self.sent = sent_by(operation, self.types)
        self.parameters: dict[tuple[str, str], Parameter] = {
            (one.location, one.wire): one for one in operation.parameters
        }

    def calls(self) -> Iterator[Call]:
        plain, *_, last = (self.sent[0], *self.sent)
        minimal = self._minimal(plain)
        yield self._call("minimal", "Required arguments", minimal)
        stream, pagination = self.operation.stream, self.operation.pagination
        if stream is not None and (switch := _switch(self.operation)) is not None:
            yield self._call("stream", "Streaming", {**minimal, switch: True})
        if pagination is not None and stream is None:
            yield self._call("pages", "Every page", {**minimal, **self._page_size()})
        most = minimal if last is plain else self._minimal(last)
        yield from self._upload(last, most)
        full = self._full(last, most)
        if full != minimal:
            yield self._call("full", "Every argument", full)
        for name, example, value, sent in self._examples():
            needed = minimal if sent is plain else most
            values = {**needed, **self._from_example(sent, value)}
            title = example.summary or ("Example" if name == "default" else name)
            yield self._call(f"example: {name}", title, values)

    def _call(self, case: str, title: str, values: Mapping[int, JSON]) -> Call:
        arguments = self.operation.arguments
        given = tuple(
            (arguments[at], values[at]) for at in in_order(self.operation) if at in values
        )
        return Call(self.operation, case, title, given)

    def _examples(self) -> Iterator[tuple[str, Example, JSON, Sent]]:
        """The examples of the bodies that a client sends, with their values as they are sent; a
        second one of a name is counted on."""
        seen: dict[str, int] = {}
        for sent in self.sent:
            for content in sent.contents:
                for example in content.examples:
                    seen[example.name] = count = seen.get(example.name, 0) + 1
                    name = example.name if count == 1 else f"{example.name} {count}"
                    yield name, example, as_body(example.value, content, self.types), sent

    # Required arguments

    def _minimal(self, sent: Sent) -> dict[int, JSON]:
        """A value for each required argument."""
        examples = self._shown_by(sent)
        required = [one for one in self.operation.arguments if sent.requires(one)]
        wires = {one.wire for one in required if one.place == "member"}
        whole = next((one for one in examples if isinstance(one, dict) and wires <= one.keys()), {})
        return {
            at: self._required(sent, argument, whole, examples)
            for at, argument in enumerate(self.operation.arguments)
            if sent.requires(argument)
        }

    def _required(
        self, sent: Sent, argument: Argument, whole: Mapping[str, JSON], examples: list[JSON]
    ) -> JSON:
        if sent.is_file(argument):
            shown = [one.get(argument.wire) for one in examples if isinstance(one, dict)]
            return self._file(sent, argument, next(iter(shown), None))
        type_ = sent.type_of(argument)
        for one in self._shown(sent, argument, whole, examples, self.samples):
            if self.exact and not is_declared(one, type_, self.samples):
                continue
            if self.samples.fits(one, type_) and self._is_sendable(argument, one):
                return one
        value = as_text(self.samples.of(type_, argument.wire, (), argument.default))
        if self.exact and not is_declared(value, type_, self.samples):
            value = as_text(self.exact.of(type_, argument.wire))
        if argument.place == "body" or self._is_sendable(argument, value):
            return value
        value = as_text(self.full.of(type_, argument.wire))  # no path has an empty object
        if self._is_sendable(argument, value):
            return value
        return as_text(self.samples.of(Primitive("string"), argument.wire))

    def _shown(
        self,
        sent: Sent,
        argument: Argument,
        whole: Mapping[str, JSON],
        examples: list[JSON],
        samples: Samples,
    ) -> Iterable[JSON]:
        """What the document shows for an argument, the best first. Of a body in XML, which is text
        to its caller, that ends with what its schema says."""
        match argument.place:
            case "body":
                yield from examples
                for content in sent.contents:
                    if is_xml(content, self.types):
                        yield as_body(as_text(samples.of(content.type)), content, self.types)
            case "member":
                for one in (whole, *examples):
                    if isinstance(one, dict) and argument.wire in one:
                        yield one[argument.wire]
                if argument.wire in sent.members:
                    yield from sent.members[argument.wire].examples
            case place:
                parameter = self.parameters.get((place, argument.wire))
                if parameter is not None:
                    yield from (example.value for example in parameter.examples)
                if place == "path":
                    yield from own_id(self.operation, argument.wire)

    def _shown_by(self, sent: Sent) -> list[JSON]:
        return [
            as_body(example.value, content, self.types)
            for content in sent.contents
            for example in content.examples
        ]

    def _page_size(self) -> dict[int, JSON]:
        """The argument that asks for long pages, as long as the API allows."""
        pagination = self.operation.pagination
        wire = pagination.limit_param if pagination else None
        place = "member" if pagination and pagination.where == "body" else "query"
        for at, argument in enumerate(self.operation.arguments):
            if argument.place != place or argument.wire != wire:
                continue
            type_ = bare(argument.type, self.samples)
            if isinstance(type_, Primitive) and type_.kind == "integer":
                most = type_.constraints.maximum
                size = _PAGE if most is None else min(_PAGE, int(most))
                if self.samples.fits(size, type_) and not same(size, argument.default):
                    return {at: size}
        return {}

    # More than what is required

    def _upload(self, sent: Sent, minimal: dict[int, JSON]) -> Iterator[Call]:
        """The call with a file, where the minimal one has none but one is taken."""
        if any(map(holds_file, minimal.values())):
            if sent.is_one_of_two:
                yield self._call("upload", "Upload", minimal)
            return
        for at, argument in enumerate(self.operation.arguments):
            if sent.is_file(argument):
                values = {**minimal, at: self._file(sent, argument, None)}
                yield self._call("upload", "Upload", values)
                return

    def _full(self, sent: Sent, minimal: dict[int, JSON]) -> dict[int, JSON]:
        """A value for each argument that the document describes."""
        found = dict(minimal)
        examples = self._shown_by(sent)
        whole = max((one for one in examples if isinstance(one, dict)), key=len, default={})
        for at, argument in enumerate(self.operation.arguments):
            if not wanted(self.operation, argument) or argument.place == "path":
                continue
            if not sent.has(argument):
                continue
            shown = [*self._shown(sent, argument, whole, examples, self.full)]
            if sent.is_file(argument):
                found[at] = minimal.get(at) or self._file(sent, argument, next(iter(shown), None))
                continue
            value = full_value(replace(argument, type=sent.type_of(argument)), shown, self.full)
            if self._is_sendable(argument, value):
                found[at] = value
        return found

    # Examples of the document

    def _from_example(self, sent: Sent, value: JSON) -> dict[int, JSON]:
        """The arguments that an example of the body names, as far as they are of the right kind."""
        found: dict[int, JSON] = {}
        for at, argument in enumerate(self.operation.arguments):
            if argument.place == "body":
                shown = value
            elif argument.place == "member" and isinstance(value, dict) and argument.wire in value:
                shown = value[argument.wire]
            else:
                continue
            if not sent.has(argument):
                continue
            if sent.is_file(argument):
                found[at] = self._file(sent, argument, shown)
            elif not argument.required and self._goes_without_saying(argument, shown):
                continue
            elif self._is_right(sent, argument, shown):
                found[at] = shown
        return found

    def _goes_without_saying(self, argument: Argument, value: JSON) -> bool:
        """Whether leaving an argument out says the same: its default, or no stream."""
        stream = self.operation.stream
        switch = stream.switch if stream is not None else None
        return same(value, argument.default) or (value is False and argument.wire == switch)

    def _is_right(self, sent: Sent, argument: Argument, value: JSON) -> bool:
        is_right = is_kind(value, sent.type_of(argument), self.types)
        return is_right and self._is_sendable(argument, value)

    def _file(self, sent: Sent, argument: Argument, shown: JSON) -> JSON:
        return file_to_send(self.operation, argument, shown, sent.contents, self.samples)

    def _is_sendable(self, argument: Argument, value: JSON) -> bool:
        kind = self.operation.body.kind if self.operation.body is not None else None
        return is_sendable(value, argument.place, kind)


def in_order(operation: Operation) -> list[int]:
    """The positions of the arguments in the order in which calls have them: of the path, the
    others, what asks for a stream."""
    switch, arguments = _switch(operation), operation.arguments
    return sorted(
        range(len(arguments)), key=lambda at: (at == switch, arguments[at].place != "path", at)
    )


def ordered(operation: Operation) -> list[Argument]:
    """The arguments in that order."""
    return [operation.arguments[at] for at in in_order(operation)]


def _switch(operation: Operation) -> int | None:
    """Where the argument stands that asks for a stream."""
    wire = operation.stream.switch if operation.stream is not None else None
    for at, argument in enumerate(operation.arguments):
        if wire is not None and argument.wire == wire and argument.place in {"member", "query"}:
            return at
    return None
