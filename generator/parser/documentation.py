"""What a schema says of itself: description, default, examples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.types import UNSET, Unset
from generator.parser import unions
from generator.parser.members import list_of, text_of


def description_of(schema: Any) -> str:
    """What a schema says of itself, or what the only thing it wraps does."""
    if not isinstance(schema, dict):
        return ""
    text = text_of(schema, "description")
    if text:
        return text
    for keyword in ("allOf", "anyOf", "oneOf"):
        members = [member for member in list_of(schema, keyword) if not unions.is_null(member)]
        if len(members) == 1 or keyword == "allOf":
            for member in members:
                if found := text_of(member, "description") if isinstance(member, dict) else "":
                    return found
    return ""


def default_of(schema: Mapping[str, Any]) -> Any | Unset:
    """The default that a schema documents."""
    if "default" in schema:
        return schema["default"]
    for member in list_of(schema, "allOf"):
        if isinstance(member, dict) and "default" in member:
            return member["default"]
    return UNSET


def examples_of(schema: Mapping[str, Any]) -> tuple[Any, ...]:
    """The examples of a schema, in either spelling."""
    examples = schema.get("examples")
    if isinstance(examples, list):
        return tuple(examples)
    return (schema["example"],) if "example" in schema else ()
