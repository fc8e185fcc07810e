"""Questions about a type that need the named types around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.api import Api, Content, Group, Operation, Requirement, Response, Stream
from generator.model.media import essence, is_event_stream, media_kind, stream_media_type
from generator.model.types import (
    BINARY,
    JSON,
    STRING,
    UNSET,
    Anything,
    Array,
    Binary,
    Enum,
    Nullable,
    Object,
    Primitive,
    Ref,
    Type,
    TypeDef,
    Union,
    Unset,
)

_LONGEST_CHAIN = 32


def resolved(type_: Type, types: Mapping[str, TypeDef]) -> Type:
    """The type behind references, as far as they go."""
    for _ in range(_LONGEST_CHAIN):
        if not isinstance(type_, Ref):
            break
        type_ = types[type_.key].type
    return type_


def root_of(key: str, types: Mapping[str, TypeDef]) -> str:
    """The named type that an inline type belongs to in the end; of any other, itself."""
    owner = types[key].owner
    return key if owner is None else root_of(owner, types)


def object_of(type_: Type, types: Mapping[str, TypeDef]) -> Object | None:
    """The object with declared members that a type is, perhaps by reference or nullable; else
    `None`.
    """
    found = resolved(type_, types)
    if isinstance(found, Nullable):
        found = resolved(found.inner, types)
    return found if isinstance(found, Object) else None


def constant_of(type_: Type, types: Mapping[str, TypeDef]) -> object | Unset:
    """The only value that a type allows, or `UNSET` where there are more."""
    found = resolved(type_, types)
    if isinstance(found, Enum) and len(found.values) == 1 and not found.open:
        value: object = found.values[0]
        return value
    return UNSET


def is_file(type_: Type, types: Mapping[str, TypeDef]) -> bool:
    """Whether a member of a form may be a file, or several."""
    return _is_file(type_, types, set())


def _is_file(type_: Type, types: Mapping[str, TypeDef], seen: set[str]) -> bool:
    match type_:
        case Binary():
            return True
        case Ref(key=key) if key not in seen:  # each once: types may go round in circles
            seen.add(key)
            return _is_file(types[key].type, types, seen)
        case Nullable(inner=inner) | Array(items=inner):
            return _is_file(inner, types, seen)
        case Union(variants=variants):
            return any(_is_file(variant.type, types, seen) for variant in variants)
        case _:
            return False


def may_be_text(type_: Type, types: Mapping[str, TypeDef], depth: int = 0) -> bool | None:
    """Whether a value of a type is always text, or never; `None` where it may be either, or where
    the type goes round in circles.
    """
    if depth > _LONGEST_CHAIN:
        return None
    match resolved(type_, types):
        case Primitive(kind="string"):
            return True
        case Enum(kind="string"):
            return True
        case Enum(kind="mixed") | Anything():
            return None
        case Nullable(inner=inner):
            return False if may_be_text(inner, types, depth + 1) is False else None
        case Union(variants=variants):
            said = (may_be_text(one.type, types, depth + 1) for one in variants)
            first = next(said, None)
            return first if first is not None and all(one is first for one in said) else None
        case _:
            return False


def written_as(content: Content, types: Mapping[str, TypeDef]) -> Type:
    """The type of what a caller gives for a body: one that he writes himself is text or bytes,
    whatever the schema says of what is written there.
    """
    match media_kind(content.media_type):
        case "binary":
            return BINARY
        case "text" if may_be_text(content.type, types) is not True:
            return STRING
        case _:
            return content.type


def is_xml(content: Content, types: Mapping[str, TypeDef]) -> bool:
    """Whether a body is data that is written in XML: callers pass it as text."""
    name = essence(content.media_type)
    is_named = name in {"application/xml", "text/xml"} or name.endswith("+xml")
    if not is_named or isinstance(resolved(content.type, types), Binary):
        return False
    return may_be_text(content.type, types) is False


def as_body(value: JSON, content: Content, types: Mapping[str, TypeDef]) -> JSON:
    """A value as it stands in a body: data for one in XML is written so, all else stays."""
    if isinstance(value, str) or not is_xml(content, types):
        return value
    from generator.model.xml import xml_text  # few documents need it

    return xml_text(value, content.type, types)


def carried(security: Iterable[Iterable[Requirement]], api: Api) -> tuple[tuple[str, ...], ...]:
    """The alternatives of `security` as requests carry them: combinations of keys of schemes."""
    keys = {scheme.key for scheme in api.credentials}
    return tuple(tuple(one.scheme for one in each if one.scheme in keys) for each in security)


def main_content(response: Response) -> Content | None:
    """The body of a response that says most: in JSON, if it comes so; `None` for no body."""
    json = [one for one in response.contents if media_kind(one.media_type) == "json"]
    return next(iter(json or response.contents), None)


def media_type_of_events(operation: Operation, stream: Stream) -> str:
    """The media type in which an operation streams: the one that the document names, if it does."""
    declared = (
        essence(content.media_type)
        for response in operation.responses
        if response.is_success
        for content in response.contents
        if is_event_stream(content.media_type)
    )
    return next(declared, stream_media_type(stream.format))


def first_operation(api: Api) -> tuple[Group, Operation] | None:
    """The operation that is easiest to try: it reads, and needs no argument; else the first."""
    every = [(group, operation) for group in api.groups for operation in group.operations]
    easy = (
        one
        for one in every
        if one[1].method == "GET"
        and not one[1].deprecated
        and not any(argument.required for argument in one[1].arguments)
    )
    return next(easy, every[0] if every else None)
