"""Calls as data: which examples an operation has, and what each of them passes. No language yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model.api import Api, Argument, Content, Example, Operation, Parameter
from generator.model.conformance import is_kind, same
from generator.model.lookup import object_of, resolved
from generator.model.media import media_kind
from generator.model.realistic import file_for, singular
from generator.model.samples import FileSample, Samples
from generator.model.types import (
    JSON,
    Array,
    Nullable,
    Primitive,
    Property,
    Type,
    Union,
)
from generator.targets.snippets.known import known_values, own_id
from generator.targets.snippets.wire import is_sendable

Outcome: TypeAlias = Literal["value", "nothing", "stream", "page", "pages", "download"]
_PAGE = 100
"""How many items a page has when all of them are wanted, if the API gives so many."""


@dataclass(frozen=True, slots=True)
class Call:
    """One example of an operation: its arguments with their values, those in the path first.

    `case` is `minimal`, `stream`, `pages`, or `example: NAME`. Values are JSON, or a `FileSample`
    (or a list of them) where a file is sent.
    """

    operation: Operation
    case: str
    title: str
    arguments: tuple[tuple[Argument, JSON], ...]

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
        self.samples = Samples(api.types, known=known_values(api))

    def of(self, operation: Operation) -> tuple[Call, ...]:
        """The calls of an operation: always the minimal one, and others where there is reason."""
        return tuple(_Maker(operation, self.samples).calls())


class _Maker:
    """Makes the calls of one operation. Values are kept by the position of their argument."""

    def __init__(self, operation: Operation, samples: Samples) -> None:
        self.operation = operation
        self.samples = samples
        self.types = samples.types
        self.contents = sent_contents(operation)
        self.parameters: dict[tuple[str, str], Parameter] = {
            (one.location, one.wire): one for one in operation.parameters
        }
        self.members: dict[str, Property] = {}
        for content in self.contents:
            found = object_of(content.type, self.types)
            for prop in found.properties if found is not None else ():
                self.members.setdefault(prop.wire, prop)

    def calls(self) -> Iterator[Call]:
        examples = list(self._examples())
        minimal = self._minimal([example.value for _, example in examples])
        yield self._call("minimal", "Required arguments", minimal)
        stream, pagination = self.operation.stream, self.operation.pagination
        if stream is not None and (switch := self._position(stream.switch)) is not None:
            yield self._call("stream", "Streaming", {**minimal, switch: True})
        if pagination is not None and stream is None:
            yield self._call("pages", "Every page", {**minimal, **self._page_size()})
        for name, example in examples:
            values = {**minimal, **self._from_example(example.value)}
            title = example.summary or ("Example" if name == "default" else name)
            yield self._call(f"example: {name}", title, values)

    def _call(self, case: str, title: str, values: Mapping[int, JSON]) -> Call:
        """The call with its arguments in order: of the path, the others, what asks for a stream."""
        switch = self._position(self.operation.stream.switch) if self.operation.stream else None
        positions = sorted(
            values,
            key=lambda at: (at == switch, self.operation.arguments[at].place != "path", at),
        )
        return Call(
            self.operation,
            case,
            title,
            tuple((self.operation.arguments[at], values[at]) for at in positions),
        )

    def _position(self, wire: str | None) -> int | None:
        """Where the argument stands that asks for a stream."""
        for at, argument in enumerate(self.operation.arguments):
            if wire is not None and argument.wire == wire and argument.place in {"member", "query"}:
                return at
        return None

    def _examples(self) -> Iterator[tuple[str, Example]]:
        """The examples of the body that a client sends; a second one of a name is counted on."""
        seen: dict[str, int] = {}
        for content in self.contents:
            for example in content.examples:
                seen[example.name] = count = seen.get(example.name, 0) + 1
                yield example.name if count == 1 else f"{example.name} {count}", example

    # Required arguments

    def _minimal(self, examples: list[JSON]) -> dict[int, JSON]:
        """A value for each required argument."""
        required = [one for one in self.operation.arguments if one.required]
        wires = {one.wire for one in required if one.place == "member"}
        whole = next((one for one in examples if isinstance(one, dict) and wires <= one.keys()), {})
        return {
            at: self._required(argument, whole, examples)
            for at, argument in enumerate(self.operation.arguments)
            if argument.required
        }

    def _required(
        self, argument: Argument, whole: Mapping[str, JSON], examples: list[JSON]
    ) -> JSON:
        if self._is_file(argument):
            shown = [one.get(argument.wire) for one in examples if isinstance(one, dict)]
            return self._file(argument, next(iter(shown), None))
        for shown in self._shown(argument, whole, examples):
            if self.samples.fits(shown, argument.type) and self._is_sendable(argument, shown):
                return shown
        value = self._plain(self.samples.of(argument.type, argument.wire, (), argument.default))
        if argument.place != "body" and not self._is_sendable(argument, value):
            return self._plain(self.samples.of(Primitive("string"), argument.wire))
        return value

    def _shown(
        self, argument: Argument, whole: Mapping[str, JSON], examples: list[JSON]
    ) -> Iterable[JSON]:
        """What the document shows for an argument, the best first."""
        match argument.place:
            case "body":
                yield from examples
            case "member":
                for one in (whole, *examples):
                    if isinstance(one, dict) and argument.wire in one:
                        yield one[argument.wire]
                if argument.wire in self.members:
                    yield from self.members[argument.wire].examples
            case place:
                parameter = self.parameters.get((place, argument.wire))
                if parameter is not None:
                    yield from (example.value for example in parameter.examples)
                if place == "path":
                    yield from own_id(self.operation, argument.wire)

    def _page_size(self) -> dict[int, JSON]:
        """The argument that asks for long pages, as long as the API allows."""
        wire = self.operation.pagination.limit_param if self.operation.pagination else None
        for at, argument in enumerate(self.operation.arguments):
            if argument.place != "query" or argument.wire != wire:
                continue
            type_ = _bare(argument.type, self.samples)
            if isinstance(type_, Primitive) and type_.kind == "integer":
                most = type_.constraints.maximum
                size = _PAGE if most is None else min(_PAGE, int(most))
                if self.samples.fits(size, type_) and not same(size, argument.default):
                    return {at: size}
        return {}

    # Examples of the document

    def _from_example(self, value: JSON) -> dict[int, JSON]:
        """The arguments that an example of the body names, as far as they are of the right kind."""
        found: dict[int, JSON] = {}
        for at, argument in enumerate(self.operation.arguments):
            if argument.place == "body":
                shown = value
            elif argument.place == "member" and isinstance(value, dict) and argument.wire in value:
                shown = value[argument.wire]
            else:
                continue
            if self._is_file(argument):
                found[at] = self._file(argument, shown)
            elif not argument.required and self._goes_without_saying(argument, shown):
                continue
            elif is_kind(shown, argument.type, self.types) and self._is_sendable(argument, shown):
                found[at] = shown
        return found

    def _goes_without_saying(self, argument: Argument, value: JSON) -> bool:
        """Whether leaving an argument out says the same: its default, or no stream."""
        stream = self.operation.stream
        switch = stream.switch if stream is not None else None
        return same(value, argument.default) or (value is False and argument.wire == switch)

    # Files

    def _is_file(self, argument: Argument) -> bool:
        body = self.operation.body
        if body is None:
            return False
        if argument.place == "body":
            return body.kind == "binary"
        return argument.place == "member" and argument.wire in body.files

    def _file(self, argument: Argument, shown: JSON) -> JSON:
        """The file to send, by the name that an example gives it, if it gives one."""
        if isinstance(shown, list):
            shown = shown[0] if shown else None
        body = self.operation.body
        media_type = body.media_type if body is not None and argument.place == "body" else ""
        for content in self.contents:
            encoding = content.encoding.get(argument.wire)
            if encoding is not None and argument.place == "member":
                media_type = encoding.media_type.partition(",")[0]
        about = f"{self.operation.name.snake}_{argument.wire}"
        several = isinstance(_bare(argument.type, self.samples), Array)
        called = singular(argument.wire) if several else argument.wire
        name, content_type = file_for(called or "data", media_type, about)
        if isinstance(shown, str) and _is_file_name(shown):
            name = shown
        file = FileSample(name, content_type)
        return [file] if several else file

    def _plain(self, value: JSON) -> JSON:
        """A value in which bytes are text: base64, as JSON has them."""
        match value:
            case FileSample():
                return "aGVsbG8="
            case list():
                return [self._plain(item) for item in value]
            case dict():
                return {key: self._plain(item) for key, item in value.items()}
            case _:
                return value

    def _is_sendable(self, argument: Argument, value: JSON) -> bool:
        kind = self.operation.body.kind if self.operation.body is not None else None
        return is_sendable(value, argument.place, kind)


def sent_contents(operation: Operation) -> tuple[Content, ...]:
    """The media types of the body that a client sends."""
    body = operation.body
    if body is None:
        return ()
    if body.kind == "json-or-multipart":
        kinds = {"json", "multipart"}
        return tuple(one for one in body.contents if media_kind(one.media_type) in kinds)
    return tuple(one for one in body.contents if one.media_type == body.media_type)


def _bare(type_: Type, samples: Samples) -> Type:
    """The type without null."""
    found = resolved(type_, samples.types)
    if isinstance(found, Union) and len(found.variants) == 1:
        found = resolved(found.variants[0].type, samples.types)
    return resolved(found.inner, samples.types) if isinstance(found, Nullable) else found


def _is_file_name(text: str) -> bool:
    stem, dot, extension = text.rpartition(".")
    plain = stem.replace("-", "").replace("_", "")
    return (
        bool(dot) and len(text) <= 60 and plain.isalnum() and extension.isalnum() and text.isascii()
    )
