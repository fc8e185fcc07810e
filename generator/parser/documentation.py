"""What a schema says of itself: description, default, examples, how it is written in XML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from generator.model.types import PLAIN_XML, UNSET, Unset, Xml
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


def xml_of(schema: Mapping[str, Any]) -> Xml:
    """How a schema wants its values to be written in XML, and the items of a list in them (3.1,
    section 4.8.26; 3.2, 4.26)."""
    items = schema.get("items")
    inner = _own_xml(items) if isinstance(items, dict) else PLAIN_XML
    own = _own_xml(schema)
    return own if inner == PLAIN_XML else replace(own, items=inner)


def _own_xml(schema: Mapping[str, Any]) -> Xml:
    said = schema.get("xml")
    for member in list_of(schema, "allOf") if said is None else ():
        said = member.get("xml", said) if isinstance(member, dict) else said
    if not isinstance(said, dict):
        return PLAIN_XML
    node = said.get("nodeType")
    place: Literal["element", "attribute", "text"] = "element"
    if said.get("attribute") is True or node == "attribute":
        place = "attribute"
    elif node in {"text", "cdata"}:
        place = "text"
    return Xml(
        name=text_of(said, "name"),
        namespace=text_of(said, "namespace"),
        prefix=text_of(said, "prefix"),
        place=place,
        wrapped=said.get("wrapped") is True or (node == "element" and "items" in schema),
    )
