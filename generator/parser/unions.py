"""oneOf and anyOf: which variants there are and what tells them apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.model.types import (
    ANYTHING,
    Anything,
    Discriminator,
    Enum,
    Null,
    Nullable,
    Primitive,
    Type,
    Union,
    Variant,
)
from generator.parser.enums import enum_from
from generator.parser.merge import is_annotation

_LIKELY = ("type", "object", "kind", "event", "role", "op", "action", "status")
"""Members that usually tell variants apart, best first; any other that does comes after them."""


def is_null(schema: Any) -> bool:
    """Whether a member of a union is null and nothing else, in any spelling."""
    if not isinstance(schema, dict):
        return False
    return (
        schema.get("type") in ("null", ["null"])
        or schema.get("enum") == [None]
        or ("const" in schema and schema["const"] is None)
    )


def declared(schema: Mapping[str, Any]) -> Discriminator | None:
    """The discriminator that a schema names (OpenAPI 3.1, section 4.8.25)."""
    discriminator = schema.get("discriminator")
    if not isinstance(discriminator, dict) or not isinstance(
        discriminator.get("propertyName"), str
    ):
        return None
    default = discriminator.get("defaultMapping")
    return Discriminator(
        discriminator["propertyName"], True, default if isinstance(default, str) else None
    )


def inferred(constants: Sequence[Mapping[str, tuple[Any, ...]]]) -> Discriminator | None:
    """The member whose constant values differ in every variant, if there is one."""
    if len(constants) < 2:
        return None
    shared = [wire for wire in constants[0] if all(wire in others for others in constants[1:])]
    for wire in sorted(
        shared, key=lambda name: (_LIKELY.index(name) if name in _LIKELY else len(_LIKELY))
    ):
        values = [
            (type(value), value)
            for variant in constants
            for value in variant[wire]
            if not isinstance(value, (list, dict))
        ]
        if len(values) == len(set(values)) == sum(len(variant[wire]) for variant in constants):
            return Discriminator(wire, False)
    return None


def common_constants(
    variants: Sequence[Mapping[str, tuple[Any, ...]]],
) -> dict[str, tuple[Any, ...]]:
    """The constants of a union: members constant in each variant, with the values of all."""
    if not variants:
        return {}
    return {
        wire: tuple(value for variant in variants for value in variant[wire])
        for wire in variants[0]
        if all(wire in variant for variant in variants)
    }


def labelled_enum(members: Sequence[Any], kinds: Sequence[str]) -> tuple[Enum, bool] | None:
    """An enum written as a union of constants, each with its own title or description."""
    values: list[Any] = []
    labels: list[str] = []
    for member in members:
        if not isinstance(member, dict):
            return None
        if is_null(member):
            values.append(None)
            labels.append("")
            continue
        if not all(
            key in {"const", "enum", "type", "format"} or is_annotation(key) for key in member
        ):
            return None
        own = [member["const"]] if "const" in member else member.get("enum")
        if not isinstance(own, list):
            return None
        values += own
        labels += [str(member.get("description") or member.get("title") or "")] * len(own)
    enum, has_null = enum_from(values, tuple(kinds), labels=labels)
    return None if enum is None else (enum, has_null)


def simplified(variants: tuple[Variant, ...], discriminator: Discriminator | None) -> Type:
    """The union of some variants, without repetition; a string beside an enum of strings makes it
    an open one.
    """
    merged: dict[Type, Variant] = {}
    for variant in variants:
        known = merged.get(variant.type)
        merged[variant.type] = (
            variant
            if known is None
            else Variant(known.type, known.tags + variant.tags, known.title)
        )
    kept = tuple(merged.values())
    if any(isinstance(variant.type, Anything) for variant in kept):
        return ANYTHING
    if len(kept) == 1:
        return kept[0].type
    return _enum(kept) or Union(kept, discriminator)


def _enum(variants: tuple[Variant, ...]) -> Enum | None:
    """One enum for a union of enums and plain primitives of their kind."""
    enums = [variant.type for variant in variants if isinstance(variant.type, Enum)]
    primitives = [variant.type for variant in variants if isinstance(variant.type, Primitive)]
    if not enums or len(enums) + len(primitives) != len(variants):
        return None
    kinds = {enum.kind for enum in enums} | {primitive.kind for primitive in primitives}
    if len(kinds) != 1 or any(primitive.format for primitive in primitives):
        return None
    values = tuple(dict.fromkeys(value for enum in enums for value in enum.values))
    return Enum(values, enums[0].kind, bool(primitives) or any(enum.open for enum in enums))


def nullable_if(nullable: bool, type_: Type) -> Type:
    """The type, or null as well; what takes null already stays as it is."""
    if not nullable or isinstance(type_, (Nullable, Null, Anything)):
        return type_
    return Nullable(type_)
