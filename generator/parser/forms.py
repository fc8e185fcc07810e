"""Request bodies that are forms, read as they are meant where a document says it wrongly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.media import essence, media_kind
from generator.parser.context import Context, OperationError
from generator.parser.members import list_of

MULTIPART = "multipart/form-data"

_MISSPELLED = frozenset({"application/form-data", "form-data", "multipart-form-data"})
_COMPOSED = frozenset({"properties", "additionalProperties", "allOf", "oneOf", "anyOf"})
_BYTES = frozenset({"binary", "byte", "base64"})


def read_forms(context: Context, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A Request Body Object (OpenAPI 3.1, section 4.8.13) whose forms have members. What had to be
    changed for that is reported.
    """
    content = body.get("content")
    if not isinstance(content, dict):
        return body
    read = {}
    for media_type, media in content.items():
        named = media_type
        if essence(media_type) in _MISSPELLED and MULTIPART not in content:
            context.warn(
                "unknown-media-type",
                f"there is no media type {media_type}: it is taken for {MULTIPART}",
                content,
                media_type,
                hint=f"declare {MULTIPART}",
            )
            named = MULTIPART
        is_form = media_kind(named) in {"multipart", "form"}
        read[named] = _with_members(context, media) if is_form else media
    return {**body, "content": read}


def says_nothing(context: Context, body: Mapping[str, Any]) -> bool:
    """Whether a body need not be there and may have no member: some tools write one for GET."""
    content = body.get("content")
    if not isinstance(content, dict) or body.get("required") is True:
        return False
    return bool(content) and all(_is_empty(context, media) for media in content.values())


def _is_empty(context: Context, media: Any) -> bool:
    try:
        schema, _ = context.deref(media.get("schema") if isinstance(media, dict) else None)
    except OperationError:
        return False
    parts = schema.keys() & {"allOf", "oneOf", "anyOf", "patternProperties"}
    return schema.get("additionalProperties") is False and not (schema.get("properties") or parts)


def _with_members(context: Context, media: Any) -> Any:
    """A Media Type Object whose schema has members, as the parts of a form have names."""
    schema = media.get("schema") if isinstance(media, dict) else None
    try:
        told, _ = context.deref(schema)
    except OperationError:
        return media
    kinds = list_of(told, "type") or [told.get("type", "object")]
    if "object" in kinds or _COMPOSED & told.keys():
        return media
    items = told.get("items") if "array" in kinds else told
    is_file = isinstance(items, dict) and items.get("format") in _BYTES
    context.warn(
        "form-without-members",
        "a form has members with names; this is none: "
        + ("it is sent as `file`" if is_file else "any are taken"),
        media,
        "schema",
        hint="declare an object",
    )
    members = {"required": ["file"], "properties": {"file": schema}} if is_file else {}
    return {**media, "schema": {"type": "object", **members}}
