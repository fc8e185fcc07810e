"""Request bodies and responses: their media types, and what a client makes of them (OpenAPI 3.1,
sections 4.8.13–17).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.json_pointers import escaped
from generator.model.api import Body, BodyKind, Content, Encoding, Header, Response
from generator.model.lookup import is_file, object_of
from generator.model.media import is_event_stream, media_kind
from generator.model.types import (
    ANYTHING,
    BINARY,
    STRING,
    Binary,
    Nullable,
    Type,
    TypeDef,
    Variant,
)
from generator.parser.context import Context, OperationError
from generator.parser.forms import MULTIPART, read_forms, says_nothing
from generator.parser.members import text_of
from generator.parser.place import Place
from generator.parser.unions import simplified


def body_of(context: Context, node: Any, place: Place) -> Body | None:
    """The request body; what is sent of it is settled when all types are known (`settle_body`)."""
    if node is None:
        return None
    node, ref = context.deref(node)
    if says_nothing(context, node):
        return None
    here = (
        place.below("requestBody", "request")
        if ref is None
        else Place(None, ref, ref.rsplit("/", 1)[-1])
    )
    contents = contents_of(context, read_forms(context, node), here)
    if not contents:
        return None
    return Body(node.get("required") is True, text_of(node, "description"), contents, "json", "")


def responses_of(
    context: Context, operation: Mapping[str, Any], place: Place
) -> tuple[Response, ...]:
    """The responses by status, in the document's order."""
    found = []
    for status, value in declared_responses(operation):
        node, ref = context.deref(value)
        found.append(_response(context, status, node, ref, place))
    return tuple(found)


def declared_responses(operation: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """What stands for each status."""
    declared = operation.get("responses")
    for key, value in declared.items() if isinstance(declared, dict) else ():
        if not key.startswith("x-"):
            yield key if key == "default" else key.upper(), value


def _response(
    context: Context, status: str, node: Mapping[str, Any], ref: str | None, place: Place
) -> Response:
    """A response; one that is referred to is read once, whatever status it goes by."""
    known = context.responses.get(ref) if ref is not None else None
    if known is None:
        word = "response" if status[:1] == "2" else f"{status} response"
        here = (
            place.below(f"responses/{status}", word)
            if ref is None
            else Place(None, ref, ref.rsplit("/", 1)[-1])
        )
        contents = contents_of(context, node, here)
        known = Response(
            status,
            text_of(node, "description"),
            contents,
            tuple(_headers(context, node.get("headers"), here)),
        )
        if ref is not None:
            context.responses[ref] = known
    return (
        known
        if known.status == status
        else Response(status, known.description, known.contents, known.headers)
    )


def _headers(context: Context, declared: Any, place: Place) -> Iterable[Header]:
    for wire, value in declared.items() if isinstance(declared, dict) else ():
        try:
            node, _ = context.deref(value)
        except OperationError:
            continue
        schema = node.get("schema")
        type_ = (
            STRING
            if schema is None
            else context.schemas.parse(schema, place.below(f"headers/{wire}", f"{wire} header"))
        )
        yield Header(wire, type_, text_of(node, "description"))


def contents_of(context: Context, node: Mapping[str, Any], place: Place) -> tuple[Content, ...]:
    """The media types of a body in the document's order; the inline type of the first has the plain
    name.
    """
    content = node.get("content")
    found: list[Content] = []
    for media_type, value in content.items() if isinstance(content, dict) else ():
        if isinstance(value, dict):
            here = place.below(
                f"content/{escaped(media_type)}", media_kind(media_type) if found else ""
            )
            type_ = _content_type(context, value, media_type, here)
            found.append(
                Content(
                    media_type, type_, _encoding(value.get("encoding")), context.examples(value)
                )
            )
    return tuple(found)


def _content_type(
    context: Context, media: Mapping[str, Any], media_type: str, place: Place
) -> Type:
    schema = media.get("itemSchema") if is_event_stream(media_type) else None
    if schema is None:
        schema = media.get("schema")
    if schema is not None and schema != {}:
        return context.schemas.parse(schema, place)
    match media_kind(media_type):
        case "json":
            return ANYTHING
        case "text":
            return STRING
        case "binary":
            return BINARY
        case _:
            return ANYTHING


def _encoding(declared: Any) -> dict[str, Encoding]:
    found: dict[str, Encoding] = {}
    for wire, node in declared.items() if isinstance(declared, dict) else ():
        if isinstance(node, dict):
            headers = node.get("headers")
            style = text_of(node, "style")
            explode = node.get("explode")
            found[wire] = Encoding(
                media_type=text_of(node, "contentType"),
                headers=tuple(headers) if isinstance(headers, dict) else (),
                style=style,
                explode=explode if isinstance(explode, bool) else style in {"", "form"},
            )
    return found


def settle_body(context: Context, body: Body, holder: Mapping[str, Any]) -> Body:
    """Decide what a client sends: JSON before forms; both, by what it is given, where both are
    objects. `holder` is the operation.
    """
    types = context.types
    body = replace(body, contents=tuple(_with_room(context, body.contents, holder)))
    by_kind: dict[BodyKind, Content] = {}
    for content in body.contents:
        by_kind.setdefault(media_kind(content.media_type), content)
    json, multipart = by_kind.get("json"), by_kind.get("multipart")
    if json is not None and multipart is not None:
        if object_of(json.type, types) and object_of(multipart.type, types):
            return _with_kind(body, "json-or-multipart", json, _files(multipart.type, types))
        return _with_kind(body, "json", json, ())
    kinds: tuple[BodyKind, ...] = ("json", "multipart", "form")
    kind = next((kind for kind in kinds if kind in by_kind), next(iter(by_kind)))
    content = by_kind[kind]
    files = _files(content.type, types) if kind == "multipart" else ()
    return _with_kind(body, kind, content, files)


def _with_room(
    context: Context, contents: Iterable[Content], holder: Mapping[str, Any]
) -> Iterator[Content]:
    """The contents, of which none is a URL-encoded form with a file: that is meant as multipart."""
    known = {content.media_type for content in contents}
    for content in contents:
        if media_kind(content.media_type) != "form" or not _files(content.type, context.types):
            yield content
        elif MULTIPART not in known:
            context.warn(
                "form-with-file",
                f"a file does not go into {content.media_type}: it is sent as {MULTIPART}",
                holder,
                "requestBody",
                hint=f"declare {MULTIPART}",
            )
            yield replace(content, media_type=MULTIPART)


def _with_kind(body: Body, kind: BodyKind, content: Content, files: tuple[str, ...]) -> Body:
    return Body(body.required, body.description, body.contents, kind, content.media_type, files)


def sent_contents(body: Body) -> tuple[Content, ...]:
    """The media types whose members make the arguments of a call."""
    if body.kind == "json-or-multipart":
        return tuple(
            content
            for content in body.contents
            if media_kind(content.media_type) in {"json", "multipart"}
        )
    return tuple(content for content in body.contents if content.media_type == body.media_type)


def _files(type_: Type, types: Mapping[str, TypeDef]) -> tuple[str, ...]:
    found = object_of(type_, types)
    return (
        tuple(prop.wire for prop in found.properties if is_file(prop.type, types)) if found else ()
    )


def returns_of(responses: Sequence[Response]) -> Type | None:
    """What a successful call gives: one type, a union where statuses differ, `None` for no content.

    Where no 2xx status is declared, the `default` response stands for success.
    """
    successes = [response for response in responses if response.is_success] or [
        response for response in responses if response.status == "default"
    ]
    found: list[Type] = []
    empty = False
    for response in successes:
        plain = [
            content for content in response.contents if not is_event_stream(content.media_type)
        ]
        if not plain:
            empty = empty or not response.contents
            continue
        found.append(_read_as(plain[0]))
    if not found:
        return None
    type_ = simplified(tuple(Variant(one) for one in found), None)
    return Nullable(type_) if empty and not isinstance(type_, Binary) else type_


def _read_as(content: Content) -> Type:
    match media_kind(content.media_type):
        case "json":
            return content.type
        case "text" if not isinstance(content.type, Binary):
            return STRING
        case _:
            return BINARY
