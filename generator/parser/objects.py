"""Objects, their members in the document's order; and maps, which are objects without members."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.json_pointers import escaped
from generator.model.names import Name, name_of
from generator.model.types import ANYTHING, Map, Object, Property, Type, Variant
from generator.parser import unions
from generator.parser.constraints import constraints_of
from generator.parser.documentation import default_of, description_of, examples_of, xml_of
from generator.parser.members import list_of, object_of, text_of
from generator.parser.place import Place

if TYPE_CHECKING:
    from generator.parser.schemas import Schemas


def object_type(
    schemas: Schemas, schema: Mapping[str, Any], place: Place, *, named: bool, depth: int
) -> Type:
    """The type of an object schema: an object where members are declared, else a map.

    An object that stands inline becomes a named type; the result is a reference to it.
    """
    declared = object_of(schema, "properties")
    additional, closed = _additional(schemas, schema, place, depth)
    if not declared and not (named and closed):
        return Map(additional or ANYTHING, constraints_of(schema))
    if not named:
        return schemas.promote(schema, place, depth)
    required = {name for name in list_of(schema, "required") if isinstance(name, str)}
    properties = list(_properties(schemas, declared, required, place, depth))
    return Object(tuple(_unique(properties)), additional, closed)


def _properties(
    schemas: Schemas, declared: Mapping[str, Any], required: set[str], place: Place, depth: int
) -> Iterator[Property]:
    for wire, node in declared.items():
        type_ = _member(schemas, wire, node, place, depth)
        schema = node if isinstance(node, dict) else {}
        yield Property(
            wire=wire,
            name=name_of(wire),
            type=type_,
            required=wire in required,
            read_only=schema.get("readOnly") is True,
            write_only=schema.get("writeOnly") is True,
            deprecated=schema.get("deprecated") is True,
            title=text_of(schema, "title"),
            description=description_of(schema),
            default=default_of(schema),
            examples=examples_of(schema),
            xml=xml_of(schema),
        )
    for wire in sorted(required.difference(declared)):
        yield Property(wire=wire, name=name_of(wire), type=ANYTHING, required=True)


def _member(schemas: Schemas, wire: str, node: Any, place: Place, depth: int) -> Type:
    """The type of a member; one that came in by `allOf` is that of the schema it came from."""
    origin = schemas.origins.get(id(node))
    if origin is None:
        here = place.below("properties/" + escaped(wire), wire or "empty")
        return schemas.parse(node, here, depth=depth + 1)
    if id(node) not in schemas.inherited:
        schemas.inherited[id(node)] = schemas.parse(node, origin, depth=depth + 1)
    return schemas.inherited[id(node)]


def _additional(
    schemas: Schemas, schema: Mapping[str, Any], place: Place, depth: int
) -> tuple[Type | None, bool]:
    """The type of undeclared members, and whether there can be none."""
    additional = schema.get("additionalProperties", schema.get("unevaluatedProperties"))
    if isinstance(additional, dict):
        return (
            schemas.parse(
                additional,
                place.below("additionalProperties", "value"),
                depth=depth + 1,
            ),
            False,
        )
    patterns = schema.get("patternProperties")
    if isinstance(patterns, dict) and patterns:
        variants = tuple(
            Variant(
                schemas.parse(
                    value,
                    place.below("patternProperties/" + escaped(pattern), "value"),
                    depth=depth + 1,
                )
            )
            for pattern, value in patterns.items()
        )
        return unions.simplified(variants, None), False
    return None, additional is False


def _unique(properties: list[Property]) -> Iterator[Property]:
    """Properties whose names differ: one spelled as its name keeps it, others are counted on."""
    taken = {prop.wire for prop in properties if prop.name.snake == prop.wire}
    for prop in properties:
        snake = prop.name.snake
        if snake == prop.wire or snake not in taken:
            taken.add(snake)
            yield prop
            continue
        count = 2
        while f"{snake}_{count}" in taken:
            count += 1
        taken.add(f"{snake}_{count}")
        yield replace(prop, name=Name((*prop.name.words, str(count))))
