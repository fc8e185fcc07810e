"""allOf, and `$ref` with siblings: schemas that hold at once become one (Core, 10.2.1.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from generator.json_pointers import escaped
from generator.parser.members import list_of, object_of, text_of
from generator.parser.merge import is_annotation, merge_all
from generator.parser.place import Place

if TYPE_CHECKING:
    from generator.parser.schemas import Schemas

MAX_DEPTH = 100
"""How deep `allOf` may nest, also through references, before what is deeper is left out."""

_WRAPPING = frozenset({"$ref", "allOf", "type"})
_INHERITED = frozenset({"nullable", "description"})
"""Annotations of a schema that hold for what it is merged into."""


def only_ref(schemas: Schemas, schema: Mapping[str, Any]) -> str | None:
    """The reference of a schema that says nothing beside it but annotations, directly or in an
    `allOf`.

    That what it leads to is an object may be said again: many documents spell so that it may be
    null too.
    """
    if len(schema) == 1 and "$ref" in schema:
        return text_of(schema, "$ref") or None
    if "$ref" in schema and "allOf" in schema:
        return None
    if not all(key in _WRAPPING or is_annotation(key) for key in schema):
        return None
    ref = text_of(schema, "$ref") or _wrapped_ref(schemas, list_of(schema, "allOf"))
    if ref and "type" in schema and not _is_object(schemas, schema, ref):
        return None
    return ref or None


def _wrapped_ref(schemas: Schemas, members: list[Any]) -> str:
    """The reference of the one member that has one, if the others say nothing but annotations; of
    several, that of the child of all others.
    """
    objects = [member for member in members if isinstance(member, dict)]
    refs = list(dict.fromkeys(text_of(one, "$ref") for one in objects if "$ref" in one))
    rest = [member for member in objects if "$ref" not in member]
    if not refs or not all(is_annotation(key) for member in rest for key in member):
        return ""
    if len(refs) == 1:
        return refs[0]
    return next((ref for ref in refs if set(refs) <= _ancestry(schemas, ref)), "")


def _ancestry(schemas: Schemas, ref: str) -> set[str]:
    """A reference and those that the schema is composed of."""
    found: set[str] = set()
    pending = [ref]
    while pending:
        current = pending.pop()
        resolved = schemas.resolve(current) if current not in found else None
        found.add(current)
        if resolved is not None and isinstance(resolved.node, dict):
            members = [resolved.node, *list_of(resolved.node, "allOf")]
            pending += [one["$ref"] for one in members if isinstance(one, dict) and "$ref" in one]
    return found


def _is_object(schemas: Schemas, schema: Mapping[str, Any], ref: str) -> bool:
    """Whether a schema says of the object it refers to that it is one."""
    if schema["type"] not in ("object", ["object"], ["object", "null"], ["null", "object"]):
        return False
    target = schemas.resolve(ref)
    node = target.node if target is not None else None
    if not isinstance(node, dict):
        return False
    if "type" in node:
        return bool(node["type"] == "object")
    return "properties" in node


def merged_schema(schemas: Schemas, schema: Mapping[str, Any], place: Place) -> dict[str, Any]:
    """The schema with its `$ref` and its `allOf` merged into it, the same one every time.

    A second union among the parts narrows the variants of the first.
    """
    known = schemas.merged.get(id(schema))
    if known is None:
        found = _merged(schemas, schema, place)
        # The schema is kept too: while it lives, no other can have its identity.
        known = schemas.merged[id(schema)] = (schema, found)
    return known[1]


def _merged(schemas: Schemas, schema: Mapping[str, Any], place: Place) -> dict[str, Any]:
    merged = merge_all(_conjuncts(schemas, schema, place, frozenset(), 0), schemas.joined)
    others = merged.pop("allOf", None)
    if not others:
        return merged
    members = [*list_of(merged, "oneOf"), *list_of(merged, "anyOf")]
    base = {key: value for key, value in merged.items() if key not in {"oneOf", "anyOf"}}
    return {**base, "oneOf": [{"allOf": [member, *others]} for member in members]}


def _conjuncts(
    schemas: Schemas, schema: Mapping[str, Any], place: Place, seen: frozenset[str], depth: int
) -> Iterator[Mapping[str, Any]]:
    """The schemas that hold at once, without `$ref` and `allOf`; the schema's own keywords last."""
    if depth > MAX_DEPTH:
        return
    ref = schema.get("$ref")
    if isinstance(ref, str) and ref not in seen:
        resolved = schemas.resolve(ref)
        if resolved is not None and isinstance(resolved.node, dict):
            root = Place(None, resolved.ref, resolved.name)
            for part in _conjuncts(schemas, resolved.node, root, seen | {ref}, depth + 1):
                yield {
                    key: value
                    for key, value in part.items()
                    if key in _INHERITED or not is_annotation(key)
                }
    for index, member in enumerate(list_of(schema, "allOf")):
        if isinstance(member, dict):
            here = place.below(f"allOf/{index}")
            yield from _conjuncts(schemas, member, here, seen, depth + 1)
    for wire, value in object_of(schema, "properties").items():
        here = place.below("properties/" + escaped(wire), wire or "empty")
        schemas.origins.setdefault(id(value), here)
    own = {key: value for key, value in schema.items() if key not in {"$ref", "allOf"}}
    if own:
        yield own
