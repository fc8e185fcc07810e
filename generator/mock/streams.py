"""Events to stream: those that the document shows, else one for each variant of their type."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from generator.mock.values import Values
from generator.model.api import Content, Operation, StreamFormat
from generator.model.lookup import object_of, resolved
from generator.model.types import JSON, Nullable, Type, TypeDef, Union
from generator.record import record

DONE = "[DONE]"
_LINE = re.compile(r"\r\n|\n|\r")
_DEEPEST = 32


@record
class Event:
    """One event: its data as text, and the other fields that server-sent events have."""

    data: str
    name: str = ""
    id: str = ""


def encoded(event: Event, format_: StreamFormat) -> bytes:
    """An event as it is sent."""
    if format_ == "jsonl":
        return f"{event.data}\n".encode(errors="replace")
    if format_ == "json-seq":
        return f"\x1e{event.data}\n".encode(errors="replace")
    lines = [f"event: {event.name}"] if event.name else []
    if event.id:
        lines.append(f"id: {event.id}")
    lines += [f"data: {line}" for line in _LINE.split(event.data)]
    return ("\n".join(lines) + "\n\n").encode(errors="replace")


class Streams:
    """The events of the operations of one API."""

    def __init__(self, values: Values) -> None:
        self.values = values
        self.types = values.types

    def events(
        self,
        operation: Operation,
        content: Content | None,
        format_: StreamFormat,
        example: str = "",
    ) -> tuple[Event, ...]:
        """The events of an answer; `content` is what the document says of it, if it does.

        `example` is the name of the example that is wanted.
        """
        examples = content.examples if content is not None else ()
        for shown in sorted(examples, key=lambda one: one.name != example):
            found = tuple(read(shown.value, format_))
            if found:
                return found
        type_ = operation.stream.event if operation.stream is not None else None
        if type_ is None:
            type_ = content.type if content is not None else None
        if type_ is None:
            return ()
        envelope = operation.stream is not None and operation.stream.envelope
        made = list(self._made(type_, envelope))
        found = tuple(one for one, is_error in made if not is_error) or tuple(e for e, _ in made)
        if format_ == "sse" and self._ends_in_done(operation, content, type_, found):
            found = (*found, Event(DONE))
        return tuple(sorted(found, key=lambda one: one.data == DONE))

    def _made(self, type_: Type, envelope: bool) -> Iterator[tuple[Event, bool]]:
        """An event for each variant, and whether it says that something went wrong."""
        for variant in variants(type_, self.types):
            value = self.values.made(variant)
            if envelope and isinstance(value, dict):
                name, id_ = str(value.get("event") or ""), value.get("id")
                event = Event(_data(value.get("data")), name, id_ if isinstance(id_, str) else "")
                yield event, name == "error"
            else:
                is_error = isinstance(value, dict) and value.get("type") == "error"
                yield Event(_data(value)), is_error

    def _ends_in_done(
        self,
        operation: Operation,
        content: Content | None,
        type_: Type,
        found: tuple[Event, ...],
    ) -> bool:
        """Whether a stream ends as those of chats do: the document says so, or they are choices."""
        if any(event.data == DONE for event in found):
            return False
        texts = [operation.description, *(one.description for one in operation.responses)]
        texts += [one.description for one in operation.arguments]
        if any(DONE in text for text in texts):
            return True
        object_ = object_of(type_, self.types)
        return object_ is not None and any(prop.wire == "choices" for prop in object_.properties)


def variants(type_: Type, types: Mapping[str, TypeDef], depth: int = 0) -> Iterator[Type]:
    """The types that a union is made of, through unions inside it; each still a union, so that it
    is known what selects it.
    """
    found = resolved(type_, types)
    if isinstance(found, Nullable):
        found = resolved(found.inner, types)
    if isinstance(found, Union) and depth < _DEEPEST:
        for one in found.variants:
            if isinstance(resolved(one.type, types), (Nullable, Union)):
                yield from variants(one.type, types, depth + 1)
            else:
                yield Union((one,), found.discriminator)
    else:
        yield type_


def _data(value: JSON) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def read(shown: JSON, format_: StreamFormat) -> Iterator[Event]:
    """The events of an example: a text as it would be sent, or values, one or a list of them."""
    if isinstance(shown, str):
        if format_ == "sse":
            yield from _from_sse(shown)
        else:
            for line in re.split(r"[\n\x1e]+", shown):
                if line.strip():
                    yield Event(_compact(line.strip()))
        return
    for one in shown if isinstance(shown, list) else [shown]:
        if isinstance(one, dict) and {"event", "data"} >= one.keys() and "data" in one:
            yield Event(_data(one["data"]), str(one.get("event") or ""))
        else:
            yield Event(_data(one))


def _from_sse(text: str) -> Iterator[Event]:
    """The events of a text (HTML Living Standard, section 9.2.6)."""
    data: list[str] = []
    name = id_ = ""
    for line in [*_LINE.split(text.removeprefix("\ufeff")), ""]:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            if data:
                yield Event(_compact("\n".join(data)), name, id_)
            data, name = [], ""
        elif field == "data":
            data.append(value)
        elif field == "event":
            name = value
        elif field == "id":
            id_ = value


def _compact(text: str) -> str:
    """JSON on one line, as an API sends it; any other text as it is."""
    try:
        return _data(json.loads(text)) if text[:1] in "{[" else text
    except (ValueError, RecursionError):
        return text
