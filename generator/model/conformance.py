"""Whether a value is one that a type allows: of its kind, or in every detail."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from fractions import Fraction

from generator.model.lookup import resolved
from generator.model.patterns import matches
from generator.model.types import (
    JSON,
    Anything,
    Array,
    Binary,
    Constraints,
    Enum,
    Map,
    Null,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tuple,
    Type,
    TypeDef,
    Union,
)

_DEEPEST = 100


def is_kind(value: JSON, type_: Type, types: Mapping[str, TypeDef], depth: int = 0) -> bool:
    """Whether a value is of the JSON kind that a type wants, whatever it holds."""
    if depth > _DEEPEST:
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


def fits(
    value: JSON,
    type_: Type,
    types: Mapping[str, TypeDef],
    *,
    response: bool = False,
    depth: int = 0,
) -> bool:
    """Whether a type allows a value: required members, limits, constants and all, but not formats.

    In a request, members that are read-only need not be there; in a response, those that are
    write-only. A pattern that cannot be checked in bounded time is taken to match.
    """
    if depth > _DEEPEST:
        return False

    def inside(value: JSON, type_: Type) -> bool:
        return fits(value, type_, types, response=response, depth=depth + 1)

    match type_:
        case Ref(key=key):
            return inside(value, types[key].type)
        case Primitive(kind=kind, constraints=constraints):
            return is_primitive(value, kind) and within(value, constraints)
        case Enum(values=values, open=open_):
            return any(same(value, one) for one in values) or (open_ and is_enum_kind(value, type_))
        case Nullable(inner=inner):
            return value is None or inside(value, inner)
        case Union(variants=variants):
            return any(inside(value, variant.type) for variant in variants)
        case Array(items=items, constraints=limits):
            return (
                isinstance(value, list)
                and _counts(value, limits)
                and all(inside(item, items) for item in value)
            )
        case Tuple(items=places, rest=rest):
            if not isinstance(value, list) or (rest is None and len(value) > len(places)):
                return False
            following = (rest or Anything(),) * (len(value) - len(places))
            return len(value) >= len(places) and all(map(inside, value, (*places, *following)))
        case Map(values=values_, constraints=limits):
            return (
                isinstance(value, dict)
                and _sizes(value, limits)
                and all(inside(item, values_) for item in value.values())
            )
        case Object():
            return isinstance(value, dict) and _members(value, type_, types, response, depth)
        case Null():
            return value is None
        case Binary():
            return False
        case _:
            return is_json(value)


def _members(
    value: Mapping[str, JSON],
    object_: Object,
    types: Mapping[str, TypeDef],
    response: bool,
    depth: int,
) -> bool:
    known = {prop.wire: prop for prop in object_.properties}
    for prop in object_.properties:
        absent = prop.write_only if response else prop.read_only
        if prop.required and prop.wire not in value and not absent:
            return False
    for wire, member in value.items():
        prop_ = known.get(wire)
        if prop_ is None and object_.closed:
            return False
        type_ = prop_.type if prop_ is not None else object_.additional or Anything()
        if not fits(member, type_, types, response=response, depth=depth + 1):
            return False
    return True


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


def same(one: JSON, other: JSON) -> bool:
    """Whether two values are one in JSON: `1` is neither `true` nor written as `1.0`."""
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
            return depth < _DEEPEST and all(is_json(item, depth + 1) for item in value)
        case dict():
            return depth < _DEEPEST and all(is_json(item, depth + 1) for item in value.values())
        case _:
            return False


def within(value: JSON, limits: Constraints) -> bool:
    """Whether a string or a number keeps to the limits."""
    if isinstance(value, str):
        if limits.min_length is not None and len(value) < limits.min_length:
            return False
        if limits.max_length is not None and len(value) > limits.max_length:
            return False
        return limits.pattern is None or matches(limits.pattern, value) is not False
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return True
    if limits.minimum is not None and value < limits.minimum:
        return False
    if limits.maximum is not None and value > limits.maximum:
        return False
    if limits.exclusive_minimum is not None and value <= limits.exclusive_minimum:
        return False
    if limits.exclusive_maximum is not None and value >= limits.exclusive_maximum:
        return False
    return limits.multiple_of is None or is_multiple(value, limits.multiple_of)


def is_multiple(value: float, step: float) -> bool:
    """Whether a number is a multiple of another, as written in decimals: 0.3 is one of 0.1."""
    if not step or not math.isfinite(step):
        return True
    return Fraction(repr(value)) % Fraction(repr(step)) == 0


def _counts(value: list[JSON], limits: Constraints) -> bool:
    if limits.min_items is not None and len(value) < limits.min_items:
        return False
    if limits.max_items is not None and len(value) > limits.max_items:
        return False
    return not limits.unique_items or len(
        {json.dumps(item, sort_keys=True) for item in value}
    ) == len(value)


def _sizes(value: Mapping[str, JSON], limits: Constraints) -> bool:
    if limits.min_properties is not None and len(value) < limits.min_properties:
        return False
    return limits.max_properties is None or len(value) <= limits.max_properties
