"""oneOf and anyOf → a union: its variants, and the discriminator values that select each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.model.types import ANYTHING, NULL, Discriminator, Null, Nullable, Type, Variant
from generator.parser import unions
from generator.parser.members import list_of, object_of, text_of
from generator.parser.merge import is_annotation
from generator.parser.place import Place
from generator.spec import RefError

if TYPE_CHECKING:
    from generator.parser.schemas import Schemas

_UNION_KEYWORDS = frozenset({"oneOf", "anyOf", "discriminator"})
_SHARED = frozenset({"properties", "patternProperties", "required", "propertyNames"})
"""Keywords beside a union that add members to each of its variants."""

_COMPONENTS = "#/components/schemas/"
_TYPED = frozenset({"type", "$ref", "allOf", "oneOf", "anyOf"})


def union_type(
    schemas: Schemas, schema: Mapping[str, Any], place: Place, kinds: tuple[str, ...], depth: int
) -> tuple[Type, bool]:
    """The type of a schema with `oneOf` or `anyOf`, and whether one of its members is null.

    What stands beside the members holds for each of them: `kinds` are the types declared there.
    """
    keyword = "oneOf" if schema.get("oneOf") else "anyOf"
    members = members_of(schema)
    labelled = unions.labelled_enum(members, kinds)
    if labelled is not None:
        return labelled
    some = [member for member in members if not unions.is_null(member)]
    nullable = len(some) < len(members)
    declared = _declared(schemas, schema)
    variants: list[Variant] = []
    for index, member in enumerate(some):
        word = _variant_word(schemas, member, declared, index, len(some))
        here = place.below(f"{keyword}/{members.index(member)}", word)
        type_ = schemas.parse(_whole(schemas, schema, member, kinds), here, depth=depth + 1)
        if isinstance(type_, Nullable):
            nullable, type_ = True, type_.inner
        title = text_of(member, "title") if isinstance(member, dict) else ""
        variants.append(Variant(type_, _tags(schemas, schema, member), title))
    discriminator = declared or unions.inferred([schemas.constants.of(one) for one in some])
    if discriminator is not None:
        variants = _tagged(schemas, variants, some, discriminator.wire)
    kept = tuple(variant for variant in variants if not isinstance(variant.type, Null))
    if not kept:
        return (NULL if variants or nullable else ANYTHING), False
    return unions.simplified(kept, discriminator), nullable or len(kept) < len(variants)


def _declared(schemas: Schemas, schema: Mapping[str, Any]) -> Discriminator | None:
    """The discriminator that a schema names; its default as the key of a named type."""
    found = unions.declared(schema)
    if found is None or found.default is None:
        return found
    targets = (schemas.resolve(ref) for ref in _refs(members_of(schema)))
    keys = (one.ref for one in targets if one is not None)
    return replace(
        found, default=next((key for key in keys if _leads_to(schemas, found.default, key)), None)
    )


def _refs(members: list[Any]) -> list[str]:
    return [member["$ref"] for member in members if isinstance(member, dict) and "$ref" in member]


def members_of(schema: Mapping[str, Any]) -> list[Any]:
    """The members of a union, in whichever keyword they stand."""
    return [*list_of(schema, "oneOf"), *list_of(schema, "anyOf")]


def _whole(schemas: Schemas, schema: Mapping[str, Any], member: Any, kinds: tuple[str, ...]) -> Any:
    """A member together with what stands beside the union."""
    base = {
        key: value
        for key, value in schema.items()
        if key not in _UNION_KEYWORDS and not is_annotation(key)
    }
    if not _SHARED.isdisjoint(base):
        return schemas.joined(schema, member, base)
    if isinstance(member, dict) and kinds and _TYPED.isdisjoint(member):
        return {**member, "type": list(kinds)}
    return member


def _tags(schemas: Schemas, schema: Mapping[str, Any], member: Any) -> tuple[str, ...]:
    """The values the discriminator's mapping gives a member."""
    if "discriminator" not in schema or not isinstance(member, dict) or "$ref" not in member:
        return ()
    target = schemas.resolve(member["$ref"])
    return () if target is None else mapped(schemas, schema, target.ref)


def mapped(schemas: Schemas, schema: Mapping[str, Any], target: str) -> tuple[str, ...]:
    """The values that the mapping of a schema's discriminator gives to the schema at a canonical
    reference (OpenAPI 3.1, section 4.8.25)."""
    mapping = object_of(object_of(schema, "discriminator"), "mapping")
    return tuple(value for value, ref in mapping.items() if _leads_to(schemas, ref, target))


def _leads_to(schemas: Schemas, ref: Any, target: str) -> bool:
    """Whether a value of a mapping means the schema at a canonical reference."""
    return meant(schemas, ref) == target


def meant(schemas: Schemas, ref: Any) -> str | None:
    """The canonical reference of the schema that a value of a mapping means: a reference, or the
    bare name of a schema. None where there is no such schema."""
    if not isinstance(ref, str):
        return None
    is_name = "#" not in ref and "/" not in ref and "." not in ref
    try:
        return schemas.document.resolve(f"{_COMPONENTS}{ref}" if is_name else ref).ref
    except RefError:
        return None


def _tagged(
    schemas: Schemas, variants: list[Variant], members: list[Any], wire: str
) -> list[Variant]:
    """Variants with the values of the discriminator that select them, mapped, constant, or the
    schema's own name.
    """
    if len(variants) != len(members):
        return variants
    tagged = []
    for variant, member in zip(variants, members, strict=True):
        tags = variant.tags or schemas.constants.of(member).get(wire, ())
        if not tags and isinstance(member, dict) and "$ref" in member:
            resolved = schemas.resolve(member["$ref"])
            tags = (resolved.name,) if resolved is not None else ()
        tagged.append(Variant(variant.type, tags, variant.title))
    return tagged


def _variant_word(
    schemas: Schemas, member: Any, discriminator: Discriminator | None, index: int, count: int
) -> str:
    """What a member of a union adds to the name of its type."""
    if count == 1 or not isinstance(member, dict) or "$ref" in member:
        return ""
    constants = schemas.constants.of(member)
    preferred = [discriminator.wire] if discriminator else ["type", "kind", "object", *constants]
    for wire in preferred:
        values = constants.get(wire, ())
        if len(values) == 1 and isinstance(values[0], str) and values[0]:
            return values[0]
    title = text_of(member, "title")
    if title and len(title) <= 40:
        return title
    return f"variant {index + 1}"
