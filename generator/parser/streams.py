"""Streams: which operations answer in events, what asks for it, and the type of an event."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.model.api import Argument, Content, Response, Stream, StreamFormat
from generator.model.lookup import object_of, resolved
from generator.model.media import is_event_stream, stream_format
from generator.model.types import Anything, Enum, Nullable, Primitive, Ref, Type, TypeDef, Union

_SWITCH = "stream"
_EVENTS = re.compile(r"\b(SSE|events?)\b|event[- ]stream", re.IGNORECASE)
_ENVELOPE = frozenset({"event", "data", "id", "retry"})


def stream_of(
    responses: Sequence[Response],
    arguments: Sequence[Argument],
    types: Mapping[str, TypeDef],
    configured: Type | None,
    *,
    disabled: bool = False,
) -> Stream | None:
    """The stream of an operation, if it has one: declared by media type, or asked for by a boolean
    `stream` in the body. One in the query may mean anything that goes on: it asks for events where
    they are told of.

    `configured` is the event type that the config names for documents which tell it in prose only.
    """
    if disabled:
        return None
    declared = _declared(responses)
    is_sure = bool(declared) or configured is not None
    switch = next(
        (one.wire for one in arguments if _is_switch(one, types) and (is_sure or _tells(one))), None
    )
    if switch is None and configured is None and (not declared or _answers_plainly(responses)):
        return None
    format_: StreamFormat = "sse"
    event = configured
    if declared:
        format_ = stream_format(declared[0].media_type)
        event = configured or declared[0].type
    if event is not None and not _says_something(event, types):
        event = None
    return Stream(format_, event, event is not None and is_envelope(event, types), switch)


def has_unasked_stream(responses: Sequence[Response]) -> bool:
    """Whether a success is documented in events and plainly: if no argument asks for one of them,
    only the Accept header does.
    """
    return bool(_declared(responses)) and _answers_plainly(responses)


def _declared(responses: Sequence[Response]) -> list[Content]:
    return [
        content
        for response in responses
        if response.is_success
        for content in response.contents
        if is_event_stream(content.media_type)
    ]


def is_envelope(event: Type, types: Mapping[str, TypeDef]) -> bool:
    """Whether every variant of an event type has the event's name and its data as members."""
    event = resolved(event, types)
    variants = [variant.type for variant in event.variants] if isinstance(event, Union) else [event]
    return all(_is_envelope(variant, types) for variant in variants)


def _is_envelope(type_: Type, types: Mapping[str, TypeDef]) -> bool:
    if isinstance(resolved(type_, types), Union):
        return is_envelope(type_, types)
    found = object_of(type_, types)
    if found is None:
        return False
    wires = {prop.wire for prop in found.properties}
    return {"event", "data"} <= wires <= _ENVELOPE | {"enabled"}


def _is_switch(argument: Argument, types: Mapping[str, TypeDef]) -> bool:
    if argument.wire != _SWITCH or argument.place not in {"member", "query"}:
        return False
    type_ = resolved(argument.type, types)
    if isinstance(type_, Nullable):
        type_ = resolved(type_.inner, types)
    return isinstance(type_, (Primitive, Enum)) and type_.kind == "boolean"


def _tells(switch: Argument) -> bool:
    """Whether a switch is sure to ask for events, also where no response declares them."""
    return switch.place == "member" or _EVENTS.search(switch.description) is not None


def _answers_plainly(responses: Sequence[Response]) -> bool:
    return any(
        not is_event_stream(content.media_type)
        for response in responses
        if response.is_success
        for content in response.contents
    )


def _says_something(event: Type, types: Mapping[str, TypeDef]) -> bool:
    """A stream that is declared as plain text, or as anything, says nothing of its events."""
    type_ = resolved(event, types)
    return not isinstance(type_, (Primitive, Anything)) and (
        isinstance(event, Ref)
        or isinstance(type_, (Union, Nullable))
        or object_of(type_, types) is not None
    )
