"""A schema → a Type: the dispatch over its keywords, and the named types that are met on the way.

Each kind has a room of its own (`objects`, `variants`, `enums`, `composition`, `constraints`) and
calls back here for the schemas inside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.diagnostics import Diagnostic, Severity
from generator.model.names import name_of
from generator.model.types import (
    ANYTHING,
    BINARY,
    NULL,
    Array,
    Enum,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tuple,
    Type,
    TypeDef,
    Union,
    Variant,
)
from generator.parser import unions
from generator.parser.circles import unwind
from generator.parser.composition import merged_schema, only_ref
from generator.parser.constants import Constants
from generator.parser.constraints import constraints_of
from generator.parser.documentation import description_of, examples_of, xml_of
from generator.parser.enums import enum_of
from generator.parser.heirs import Heirs, family
from generator.parser.members import text_of
from generator.parser.merge import is_annotation
from generator.parser.objects import object_type
from generator.parser.place import Place
from generator.parser.unions import nullable_if
from generator.parser.variants import members_of, union_type
from generator.spec import Document, RefError, Resolved

MAX_DEPTH = 64
"""How deep inline schemas may nest before a type is given up as anything: a level costs eight
calls, and Python allows a thousand.
"""

LONG_ENUM = 5
LONG_UNION = 2
"""An inline enum or union beyond this length gets a name: no signature has to spell it out."""

_OBJECT = frozenset(
    {"properties", "additionalProperties", "patternProperties", "required", "propertyNames"}
)
_ARRAY = frozenset({"items", "prefixItems", "minItems", "maxItems", "uniqueItems"})
_STRING = frozenset({"pattern", "minLength", "maxLength"})
_NUMBER = frozenset({"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"})
_LIMITS = frozenset(
    {"required", "not", "if", "then", "else", "dependentRequired", "minProperties", "maxProperties"}
)


class Schemas:
    """Turns schemas into types, and collects the named ones in `types`.

    A named type is parsed when it is first referred to, from a worklist: a chain of references of
    any length costs no stack, and a schema that contains itself needs no special case. `origins`
    says of a member that came in by `allOf` where it stands, so that its type is called after that
    place; `inherited` holds the types of such members.
    """

    def __init__(self, document: Document, diagnostics: list[Diagnostic]) -> None:
        self.document = document
        self.diagnostics = diagnostics
        self.types: dict[str, TypeDef] = {}
        self.constants = Constants(self.resolve)
        self.heirs = Heirs(self)
        self.origins: dict[int, Place] = {}
        self.inherited: dict[int, Type] = {}
        self.merged: dict[int, tuple[Any, dict[str, Any]]] = {}
        self._joined: dict[tuple[int, int], tuple[Any, Any, dict[str, Any]]] = {}
        self._open: set[int] = set()
        self._pending: list[tuple[TypeDef, Any]] = []
        # The schema is kept with its reference: while it lives, no other can have its identity.
        self._promoted: dict[int, tuple[Mapping[str, Any], Ref]] = {}
        self._failed: set[str] = set()

    # Named types

    def ref(self, ref: str) -> Type:
        """The type that a `$ref` leads to; anything, and a diagnostic, where it leads nowhere."""
        resolved = self.resolve(ref)
        if resolved is None:
            return ANYTHING
        if resolved.ref not in self.types:
            self._declare(resolved)
        return nullable_if(_is_nullable_object(resolved.node), Ref(resolved.ref))

    def resolve(self, ref: Any) -> Resolved | None:
        """The place a `$ref` leads to, or `None` and a diagnostic (once a target)."""
        try:
            return self.document.resolve(ref)
        except RefError as error:
            if str(ref) not in self._failed:
                self._failed.add(str(ref))
                self.diagnostics.append(error.diagnostic)
            return None

    def _declare(self, resolved: Resolved) -> None:
        node = resolved.node if isinstance(resolved.node, dict) else {}
        definition = _definition(resolved.ref, name_of(resolved.name), node)
        self.types[resolved.ref] = definition
        self._pending.append((definition, resolved.node))

    def finish(self) -> None:
        """Parse every named type that was referred to, and those that they refer to."""
        while self._pending:
            definition, node = self._pending.pop()
            place = Place(None, definition.key, " ".join(definition.name.words))
            heirs = self.heirs.of(definition.key, node)
            if heirs:
                definition.type = family(self, node, heirs, place)
                continue
            type_ = self.parse(node, place, named=True)
            # Whoever refers to a nullable object is nullable: see `ref`.
            if isinstance(type_, Nullable) and isinstance(type_.inner, Object):
                type_ = type_.inner
            definition.type = type_
        for key in unwind(self.types):
            self._report_circle(key)

    # Schemas

    def parse(self, schema: Any, place: Place, *, named: bool = False, depth: int = 0) -> Type:
        """The type of a schema that stands in a place.

        `named` says that the place is that of a named type; else an object in it becomes one.
        """
        if not isinstance(schema, dict):
            if not isinstance(schema, bool):
                self._report("schema-not-object", "A schema must be an object", schema, place)
            return ANYTHING
        if depth > MAX_DEPTH:
            self._report("schema-too-deep", f"Schemas nest over {MAX_DEPTH} deep", schema, place)
            return ANYTHING
        if "$ref" in schema or "allOf" in schema:
            only = only_ref(self, schema)
            is_heir = place.parent is None and "allOf" in schema
            if only is not None and not (is_heir and self.heirs.is_heir(place.segment, only)):
                return nullable_if(_kinds(schema)[1], self.ref(only))
            return self._merged(merged_schema(self, schema, place), place, named, depth)
        elif "$recursiveRef" in schema or "$dynamicRef" in schema:
            return self._dynamic(schema, place)
        return self._shape(schema, place, named, depth)

    def _merged(self, schema: dict[str, Any], place: Place, named: bool, depth: int) -> Type:
        """The type of a schema that was merged of several; of one that contains itself with no
        object between, as far as it can be said.
        """
        if id(schema) in self._open and id(schema) not in self._promoted:
            self._report("schema-too-deep", "Schemas nest without an end", schema, place)
            return ANYTHING
        self._open.add(id(schema))
        try:
            return self._shape(schema, place, named, depth)
        finally:
            self._open.discard(id(schema))

    def joined(self, left: Any, right: Any, said: Any = None) -> dict[str, Any]:
        """The schema of what two schemas allow, the same one for the same two: schemas that
        contain each other are then found to do so. `said` is what `left` says of this.
        """
        key = id(left), id(right)
        if key not in self._joined:
            parts = [left if said is None else said, right]
            self._joined[key] = (left, right, {"allOf": parts})
        return self._joined[key][2]

    def _shape(self, schema: Mapping[str, Any], place: Place, named: bool, depth: int) -> Type:
        kinds, nullable = _kinds(schema)
        if "enum" in schema or "const" in schema:
            enum, has_null = enum_of(schema, kinds)
            if enum is not None:
                type_ = self._promote_long(enum, schema, place, named)
                return nullable_if(nullable or has_null, type_)
            if has_null and not kinds:
                return NULL
        members = members_of(schema) if "oneOf" in schema or "anyOf" in schema else []
        if members and not all(_only_limits(member) for member in members):
            union, has_null = union_type(self, schema, place, kinds, depth)
            type_ = self._promote_long(union, schema, place, named)
            return nullable_if(nullable or has_null, type_)
        if len(kinds) > 1:
            types = [self._kind(schema, kind, place, False, depth) for kind in kinds]
            union = unions.simplified(tuple(map(Variant, types)), None)
            return nullable_if(nullable, union)
        if not kinds:
            return NULL if nullable and "type" in schema else ANYTHING
        return nullable_if(nullable, self._kind(schema, kinds[0], place, named, depth))

    def _kind(
        self, schema: Mapping[str, Any], kind: str, place: Place, named: bool, depth: int
    ) -> Type:
        match kind:
            case "object":
                return object_type(self, schema, place, named=named, depth=depth)
            case "array":
                return self._array(schema, place, depth)
            case "string" if schema.get("format") == "binary" or _is_raw(schema):
                return BINARY
            case "string" | "integer" | "number" | "boolean":
                return Primitive(kind, text_of(schema, "format"), constraints_of(schema))
            case _:
                return ANYTHING

    def _array(self, schema: Mapping[str, Any], place: Place, depth: int) -> Type:
        items, prefix = schema.get("items"), schema.get("prefixItems")
        if not isinstance(prefix, list) or not prefix:
            return Array(self._items(items, place, depth), constraints_of(schema))
        parts = [
            self.parse(part, place.below(f"prefixItems/{at}", f"item {at + 1}"), depth=depth + 1)
            for at, part in enumerate(prefix)
        ]
        return Tuple(tuple(parts), None if items is False else self._items(items, place, depth))

    def _items(self, items: Any, place: Place, depth: int) -> Type:
        if items is None or isinstance(items, bool):
            return ANYTHING
        return self.parse(items, place.below("items", "item"), depth=depth + 1)

    def _dynamic(self, schema: Mapping[str, Any], place: Place) -> Type:
        """A reference that moves with the schema that is being read (Core, section 8.2.3.2).

        It leads to the named type around it, unless its anchor is found by name.
        """
        ref = schema.get("$dynamicRef")
        if isinstance(ref, str) and ref != "#":
            try:
                return self.ref(self.document.resolve(ref).ref)
            except RefError:
                pass
        root = place.root.segment
        return Ref(root) if root in self.types else ANYTHING

    # Inline types that need a name

    def promote(self, schema: Mapping[str, Any], place: Place, depth: int) -> Ref:
        """Name an inline object after the place it stands in; the same schema is named once."""
        known = self._promoted.get(id(schema))
        if known is not None:
            return known[1]
        definition, ref = self._name(schema, place)
        definition.type = object_type(self, schema, place, named=True, depth=depth)
        return ref

    def _promote_long(
        self, type_: Type, schema: Mapping[str, Any], place: Place, named: bool
    ) -> Type:
        """A long enum or union gets a name where it stands inline, but not inside another union; so
        does one with a discriminator in an operation, where no annotation could say it.
        """
        in_union = place.segment.startswith(("oneOf/", "anyOf/"))
        if named or in_union or place.parent is None:
            return type_
        if not _is_long(type_) and not (_is_told(type_) and place.root.segment not in self.types):
            return type_
        known = self._promoted.get(id(schema))
        if known is not None:
            return known[1]
        definition, ref = self._name(schema, place)
        definition.type = type_
        return ref

    def _name(self, schema: Mapping[str, Any], place: Place) -> tuple[TypeDef, Ref]:
        key = place.key
        while key in self.types:
            key += "+"
        definition = _definition(key, place.name, schema)
        root = place.root.segment
        definition.owner = root if root in self.types else None
        self.types[key] = definition
        ref = Ref(key)
        self._promoted[id(schema)] = (schema, ref)
        return definition, ref

    def _report(self, code: str, problem: str, schema: Any, place: Place) -> None:
        location = self.document.locate(schema) if isinstance(schema, (dict, list)) else None
        message = f"{problem}; at {place.key} any value is taken instead."
        self.diagnostics.append(Diagnostic(code, Severity.WARNING, message, location))

    def _report_circle(self, key: str) -> None:
        try:
            location = self.document.locate(self.document.resolve(key).node)
        except RefError:
            location = None
        message = f"{key} contains itself with nothing between; it is what else it may be."
        self.diagnostics.append(Diagnostic("circular-schema", Severity.WARNING, message, location))


def _definition(key: str, name: Any, schema: Mapping[str, Any]) -> TypeDef:
    return TypeDef(
        key=key,
        name=name,
        type=ANYTHING,
        title=text_of(schema, "title"),
        description=description_of(schema),
        deprecated=schema.get("deprecated") is True,
        examples=examples_of(schema),
        xml=xml_of(schema),
    )


def _kinds(schema: Mapping[str, Any]) -> tuple[tuple[str, ...], bool]:
    """The JSON types a schema allows but null, and whether it allows null, however it is said."""
    declared = schema.get("type")
    nullable = schema.get("nullable") is True
    if isinstance(declared, str):
        return ((), True) if declared == "null" else ((declared,), nullable)
    if isinstance(declared, list):
        kinds = (kind for kind in declared if isinstance(kind, str) and kind != "null")
        return tuple(dict.fromkeys(kinds)), nullable or "null" in declared
    for kind, keywords in _KEYWORDS:
        if not keywords.isdisjoint(schema):
            return (kind,), nullable
    return (), nullable


_KEYWORDS = (("object", _OBJECT), ("array", _ARRAY), ("string", _STRING), ("number", _NUMBER))
"""What a schema without a type is, by the keywords it has."""


def _is_nullable_object(schema: Any) -> bool:
    """Whether a named object may be null: then all who refer to it may, and its name is that of the
    object alone.
    """
    if not isinstance(schema, dict) or not ("properties" in schema or "allOf" in schema):
        return False
    declared = schema.get("type")
    return schema.get("nullable") is True or (isinstance(declared, list) and "null" in declared)


def _is_long(type_: Type) -> bool:
    match type_:
        case Enum(values=values):
            return len(values) > LONG_ENUM
        case Union(variants=variants):
            return len(variants) > LONG_UNION or any(_is_long(one.type) for one in variants)
        case _:
            return False


def _is_told(type_: Type) -> bool:
    """Whether the document names the member that tells the variants of a union apart."""
    return (
        isinstance(type_, Union)
        and type_.discriminator is not None
        and type_.discriminator.declared
    )


def _only_limits(schema: Any) -> bool:
    """Whether a member of a union only narrows what stands beside the union."""
    return isinstance(schema, dict) and all(key in _LIMITS or is_annotation(key) for key in schema)


def _is_raw(schema: Mapping[str, Any]) -> bool:
    """OpenAPI 3.1 spells binary content by media type, without an encoding (4.8.14.2)."""
    media = schema.get("contentMediaType")
    if not isinstance(media, str) or "contentEncoding" in schema:
        return False
    return not media.startswith(("text/", "application/json"))
