"""Bodies of calls, by the kind that their operation declares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal
from urllib.parse import quote_plus

from generator.model.api import Body, Encoding, Operation
from generator.model.media import media_kind, with_charset
from generator.model.samples import FileSample
from generator.model.types import JSON
from generator.record import record
from generator.targets.snippets.files import holds_file
from generator.targets.snippets.scalars import Unsayable, deep_pairs, json_text, text_of

_JSON = "application/json"


@record
class Part:
    """A part of a multipart body: text, or a file."""

    name: str
    content: str | FileSample
    content_type: str = ""


@record
class Payload:
    """A body. `content` is JSON data, finished text (form, text), parts, or a file."""

    kind: Literal["json", "form", "multipart", "text", "binary"]
    content_type: str
    content: JSON


def payload_of(
    operation: Operation, members: Mapping[str, JSON], whole: Mapping[str, JSON]
) -> Payload | None:
    body = operation.body
    if body is None or (not members and not whole and not body.required):
        return None
    value: JSON = next(iter(whole.values())) if whole else dict(members)
    kind = body.kind
    if kind == "json-or-multipart":
        kind = "multipart" if any(holds_file(one) for one in members.values()) else "json"
    media_type = body.media_type if media_kind(body.media_type) == kind else ""
    media_type = "" if "*" in media_type else media_type
    match kind:
        case "json":
            return Payload("json", json_type(body), value)
        case "form" if isinstance(value, dict):
            encoding = _encoding(operation, "form")
            pairs = [
                pair for wire, one in value.items() for pair in _form(wire, one, encoding.get(wire))
            ]
            text = "&".join(f"{quote_plus(key)}={quote_plus(one)}" for key, one in pairs)
            return Payload("form", media_type or "application/x-www-form-urlencoded", text)
        case "multipart" if isinstance(value, dict):
            encoding = _encoding(operation, "multipart")
            parts = [
                part
                for wire, one in value.items()
                for part in _parts(wire, one, encoding.get(wire))
            ]
            return Payload("multipart", "", tuple(parts))
        case "text" if not isinstance(value, (dict, list, FileSample)):
            return Payload("text", with_charset(media_type or "text/plain"), text_of(value))
        case "binary" if isinstance(value, FileSample):
            return Payload("binary", media_type or "application/octet-stream", value)
        case _:
            raise Unsayable(f"a body of {body.media_type} cannot be made of these arguments")


def json_type(body: Body) -> str:
    """The content type under which a body travels as JSON."""
    media_type = body.media_type
    return media_type if media_kind(media_type) == "json" and "*" not in media_type else _JSON


def _encoding(operation: Operation, kind: str) -> Mapping[str, Encoding]:
    contents = operation.body.contents if operation.body is not None else ()
    return next((one.encoding for one in contents if media_kind(one.media_type) == kind), {})


def _part_type(encoding: Encoding | None) -> str:
    media_type = encoding.media_type if encoding is not None else ""
    return "" if "," in media_type or "*" in media_type else media_type


def _form(wire: str, value: JSON, encoding: Encoding | None) -> list[tuple[str, str]]:
    if "json" in _part_type(encoding):
        return [(wire, json_text(value))]
    if value is None:
        return [(wire, "")]
    style = encoding.style if encoding is not None else ""
    if isinstance(value, dict) or style == "deepObject":
        return deep_pairs(wire, value)
    if not isinstance(value, list):
        return [(wire, text_of(value))]
    if any(isinstance(one, (dict, list)) for one in value):
        return deep_pairs(wire, value)
    if style and encoding is not None and not encoding.explode:
        separator = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(style, ",")
        return [(wire, separator.join(text_of(one) for one in value))]
    return [(wire, text_of(one)) for one in value]


def _parts(wire: str, value: JSON, encoding: Encoding | None) -> Iterator[Part]:
    content_type = _part_type(encoding)
    items = [value]
    if isinstance(value, list) and (
        holds_file(value)
        or (not content_type and not any(isinstance(one, (dict, list)) for one in value))
    ):
        items = value
    for item in items:
        if isinstance(item, FileSample):
            yield Part(wire, item, content_type)
            continue
        is_object = isinstance(item, (dict, list))
        sort = content_type or ("application/json" if is_object else "")
        plain = "" if item is None else text_of(item)
        yield Part(wire, json_text(item) if "json" in sort else plain, sort)
