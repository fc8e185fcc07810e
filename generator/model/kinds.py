"""Values by their JSON kind alone: what a string or a list is, and when two are the same."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping

from generator.model.lookup import resolved
from generator.model.types import (
    JSON,
    Anything,
    Array,
    Enum,
    Map,
    Null,
    Nullable,
    Object,
    Primitive,
    Tuple,
    Type,
    TypeDef,
    Union,
)

DEEPEST = 100
"""How deep a value may nest."""


def is_kind(value: JSON, type_: Type, types: Mapping[str, TypeDef], depth: int = 0) -> bool:
    """Whether a value is of the JSON kind that a type wants, whatever it holds."""
    if depth > DEEPEST:
        return False
    match resolved(type_, types):
        case Nullable(inner=inner):
            return value is None or is_kind(value, inner, types, depth + 1)
        case Union(variants=variants):
            return any(is_kind(value, variant.type, types, depth + 1) for variant in variants)
        case Primitive(kind=kind):
            return is_primitive(value, kind)
        case Enum() as enum:
            return is_enum_kind(value, enum)
        case Array() | Tuple():
            return isinstance(value, list) and is_json(value)
        case Object() | Map():
            return isinstance(value, dict) and is_json(value)
        case Null():
            return value is None
        case Anything():
            return is_json(value)
        case _:
            return False


def is_primitive(value: JSON, kind: str) -> bool:
    """Whether a value is a string, an integer, a (finite) number or a boolean."""
    match kind:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case _:
            return (
                isinstance(value, (int, float))
                and not isinstance(value, bool)
                and math.isfinite(value)
            )


def is_enum_kind(value: JSON, enum: Enum) -> bool:
    """Whether a value is of the kind of an enum's values."""
    if enum.kind == "mixed":
        return any(type(value) is type(one) for one in enum.values)
    return is_primitive(value, enum.kind)


def equal(one: JSON, other: JSON) -> bool:
    """Whether two values are one in JSON Schema, which compares numbers by their value: `1` is
    `1.0`, and not `true`.
    """
    return canonical(one) == canonical(other)


def canonical(value: JSON) -> str:
    """A text that equal values have in common, and no others."""
    if isinstance(value, str):
        return json.dumps(value)
    return json.dumps(_by_value(value, 0), sort_keys=True, default=repr)


def _by_value(value: JSON, depth: int) -> JSON:
    """A value with whole numbers spelled as such; what nests too deep is wrong for that alone."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list) and depth < DEEPEST:
        return [_by_value(item, depth + 1) for item in value]
    if isinstance(value, dict) and depth < DEEPEST:
        return {key: _by_value(item, depth + 1) for key, item in value.items()}
    return None if isinstance(value, (list, dict)) else value


def same(one: JSON, other: JSON) -> bool:
    """Whether two values are spelled alike: `1` is neither `true` nor `1.0`."""
    if isinstance(one, (dict, list)) or isinstance(other, (dict, list)):
        return type(one) is type(other) and json.dumps(one, sort_keys=True) == json.dumps(
            other, sort_keys=True
        )
    return type(one) is type(other) and bool(one == other)


def is_json(value: object, depth: int = 0) -> bool:
    """Whether a value can be written as JSON: nothing infinite, nothing nested without end."""
    match value:
        case None | bool() | int() | str():
            return True
        case float():
            return math.isfinite(value)
        case list():
            return depth < DEEPEST and all(is_json(item, depth + 1) for item in value)
        case dict():
            return depth < DEEPEST and all(is_json(item, depth + 1) for item in value.values())
        case _:
            return False
