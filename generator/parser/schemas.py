"""A schema → a Type. Each kind has its own small function; inline types that need a name are named here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.diagnostics import Diagnostic, Severity
from generator.model.names import Name, name_of
from generator.model.types import (
    ANYTHING,
    BINARY,
    NULL,
    UNSET,
    Anything,
    Array,
    Enum,
    Map,
    Null,
    Nullable,
    Object,
    Primitive,
    Property,
    Ref,
    Tuple,
    Type,
    TypeDef,
    Union,
    Unset,
    Variant,
)
from generator.parser import unions
from generator.parser.constraints import constraints_of
from generator.parser.enums import enum_of
from generator.parser.merge import is_annotation, merge_all
from generator.parser.place import Place, escape
from generator.spec import Document, RefError, Resolved

MAX_DEPTH = 120
"""How deep inline schemas may nest before a type is given up as anything."""

LONG_ENUM = 6
LONG_UNION = 4
"""An inline enum or union beyond this length gets a name, so that no signature has to spell it out."""

_PRIMITIVES = frozenset({"string", "integer", "number", "boolean"})
_OBJECT_KEYWORDS = frozenset({"properties", "additionalProperties", "patternProperties", "required", "propertyNames"})
_ARRAY_KEYWORDS = frozenset({"items", "prefixItems", "minItems", "maxItems", "uniqueItems"})
_STRING_KEYWORDS = frozenset({"pattern", "minLength", "maxLength"})
_NUMBER_KEYWORDS = frozenset({"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"})
_LIMITS_ONLY = frozenset({"required", "not", "if", "then", "else", "dependentRequired", "minProperties", "maxProperties"})


class Schemas:
    """Turns schemas into types, and collects the named ones.

    A named type is parsed when it is first referred to, from a worklist: chains of references of any
    length cost no stack, and a schema that contains itself needs no special case.
    """

    def __init__(self, document: Document, diagnostics: list[Diagnostic]) -> None:
        self.document = document
        self.diagnostics = diagnostics
        self.types: dict[str, TypeDef] = {}
        self._pending: list[tuple[TypeDef, Any]] = []
        self._inline: dict[int, Ref] = {}
        self._origins: dict[int, Place] = {}
        self._constants: dict[str, dict[str, tuple[Any, ...]]] = {}
        self._failed: set[str] = set()

    # Named types

    def ref(self, ref: str, at: Any) -> Type:
        """The type that a `$ref` string leads to; anything, and a diagnostic, where it leads nowhere."""
        resolved = self.resolve(ref, at)
        if resolved is None:
            return ANYTHING
        if resolved.ref not in self.types:
            self._declare(resolved)
        return Ref(resolved.ref)

    def resolve(self, ref: Any, at: Any) -> Resolved | None:
        """The place a `$ref` leads to, or `None` and a diagnostic (once a target)."""
        try:
            return self.document.resolve(ref)
        except RefError as error:
            if str(ref) not in self._failed:
                self._failed.add(str(ref))
                self.diagnostics.append(error.diagnostic)
            return None

    def _declare(self, resolved: Resolved) -> None:
        node = resolved.node if isinstance(resolved.node, Mapping) else {}
        definition = TypeDef(
            key=resolved.ref,
            name=name_of(resolved.name),
            type=ANYTHING,
            title=_text(node, "title"),
            description=_text(node, "description"),
            deprecated=node.get("deprecated") is True,
            examples=examples_of(node),
        )
        self.types[resolved.ref] = definition
        self._pending.append((definition, resolved.node))

    def finish(self) -> None:
        """Parse every named type that was referred to, and those that they refer to."""
        while self._pending:
            definition, node = self._pending.pop()
            place = Place(None, definition.key, " ".join(definition.name.words))
            definition.type = self._parse(node, place, named=True)

    # Schemas

    def parse(self, schema: Any, place: Place) -> Type:
        """The type of a schema that stands in a place; inline objects become named types."""
        return self._parse(schema, place, named=False)

    def _parse(self, schema: Any, place: Place, *, named: bool, depth: int = 0) -> Type:
        if not isinstance(schema, Mapping):
            if not isinstance(schema, bool):
                self._report("schema-not-object", "A schema must be an object; this one is taken as any value.", schema, place)
            return ANYTHING
        if depth > MAX_DEPTH:
            self._report("schema-too-deep", f"Schemas nest deeper than {MAX_DEPTH} levels here; the rest is any value.", schema, place)
            return ANYTHING
        ref = schema.get("$ref")
        if isinstance(ref, str):
            if len(schema) == 1 or all(key == "$ref" or is_annotation(key) for key in schema):
                return _nullable_if(schema.get("nullable") is True, self.ref(ref, schema))
            schema = self._merged(schema, place)
        elif "allOf" in schema:
            only = self._only_ref(schema)
            if only is not None:
                return _nullable_if(schema.get("nullable") is True, self.ref(only, schema))
            schema = self._merged(schema, place)
        elif "$recursiveRef" in schema or "$dynamicRef" in schema:
            return self._dynamic(schema, place)
        return self._shape(schema, place, named=named, depth=depth)

    def _shape(self, schema: Mapping[str, Any], place: Place, *, named: bool, depth: int) -> Type:
        kinds, nullable = _kinds(schema)
        if "enum" in schema or "const" in schema:
            enum, has_null = enum_of(schema, kinds)
            if enum is not None:
                return _nullable_if(nullable or has_null, self._promote_long(enum, schema, place, named))
            if has_null and not kinds:
                return NULL
        if "oneOf" in schema or "anyOf" in schema:
            members = [*_list(schema.get("oneOf")), *_list(schema.get("anyOf"))]
            if members and not all(_limits_only(member) for member in members):
                return self._union(schema, members, place, kinds, nullable, named=named, depth=depth)
        if len(kinds) > 1:
            parts = tuple(Variant(self._kind(schema, kind, place, named=False, depth=depth)) for kind in kinds)
            return _nullable_if(nullable, unions.simplified(parts, None))
        if not kinds:
            return NULL if nullable and "type" in schema else ANYTHING
        return _nullable_if(nullable, self._kind(schema, kinds[0], place, named=named, depth=depth))

    def _kind(self, schema: Mapping[str, Any], kind: str, place: Place, *, named: bool, depth: int) -> Type:
        match kind:
            case "object":
                return self._object(schema, place, named=named, depth=depth)
            case "array":
                return self._array(schema, place, depth=depth)
            case "string" if schema.get("format") == "binary" or _is_raw(schema):
                return BINARY
            case "string" | "integer" | "number" | "boolean":
                format_ = schema.get("format")
                return Primitive(kind, format_ if isinstance(format_, str) else "", constraints_of(schema))
            case _:
                return ANYTHING

    def _array(self, schema: Mapping[str, Any], place: Place, *, depth: int) -> Type:
        items, prefix = schema.get("items"), schema.get("prefixItems")
        if isinstance(prefix, list) and prefix:
            parts = tuple(
                self._parse(part, place.below(f"prefixItems/{index}", f"item {index + 1}"), named=False, depth=depth + 1)
                for index, part in enumerate(prefix)
            )
            rest = None if items is False else self._items(items, place, depth)
            return Tuple(parts, rest)
        return Array(self._items(items, place, depth), constraints_of(schema))

    def _items(self, items: Any, place: Place, depth: int) -> Type:
        if items is None or isinstance(items, bool):
            return ANYTHING
        return self._parse(items, place.below("items", "item"), named=False, depth=depth + 1)

    # Objects

    def _object(self, schema: Mapping[str, Any], place: Place, *, named: bool, depth: int) -> Type:
        declared = schema.get("properties")
        if not isinstance(declared, Mapping):
            declared = {}
        additional, closed = self._additional(schema, place, depth)
        required = {name for name in _list(schema.get("required")) if isinstance(name, str)}
        if not declared and not (named and closed):
            return Map(additional or ANYTHING, constraints_of(schema))
        if not named:
            known = self._inline.get(id(schema))
            if known is not None:
                return known
        if not named:
            return self._promote(schema, place, depth)
        properties = list(self._properties(declared, required, place, depth))
        return Object(tuple(_unique(properties)), additional, closed)

    def _properties(self, declared: Mapping[str, Any], required: set[str], place: Place, depth: int) -> Iterator[Property]:
        for wire, schema in declared.items():
            here = self._origins.get(id(schema)) or place.below("properties/" + escape(wire), wire or "empty")
            type_ = self._parse(schema, here, named=False, depth=depth + 1)
            if not isinstance(schema, Mapping):
                schema = {}
            yield Property(
                wire=wire,
                name=name_of(wire),
                type=type_,
                required=wire in required,
                read_only=schema.get("readOnly") is True,
                write_only=schema.get("writeOnly") is True,
                deprecated=schema.get("deprecated") is True,
                title=_text(schema, "title"),
                description=description_of(schema),
                default=default_of(schema),
                examples=examples_of(schema),
            )
        for wire in sorted(required.difference(declared)):
            yield Property(wire=wire, name=name_of(wire), type=ANYTHING, required=True)

    def _additional(self, schema: Mapping[str, Any], place: Place, depth: int) -> tuple[Type | None, bool]:
        """The type of undeclared members, and whether there can be none."""
        additional = schema.get("additionalProperties", schema.get("unevaluatedProperties"))
        if isinstance(additional, Mapping):
            return self._parse(additional, place.below("additionalProperties", "value"), named=False, depth=depth + 1), False
        patterns = schema.get("patternProperties")
        if isinstance(patterns, Mapping) and patterns:
            variants = tuple(
                Variant(self._parse(value, place.below("patternProperties/" + escape(pattern), "value"), named=False, depth=depth + 1))
                for pattern, value in patterns.items()
            )
            return unions.simplified(variants, None), False
        return None, additional is False

    # Inline types that need a name

    def _promote(self, schema: Mapping[str, Any], place: Place, depth: int) -> Ref:
        """Give an inline object a name after the place it stands in; the same node always gets the same one."""
        definition = self._inline_definition(schema, place)
        ref = self._inline[id(schema)] = Ref(definition.key)
        definition.type = self._object(schema, place, named=True, depth=depth)
        return ref

    def _promote_long(self, type_: Type, schema: Mapping[str, Any], place: Place, named: bool) -> Type:
        if named or place.parent is None:
            return type_
        long = (isinstance(type_, Enum) and len(type_.values) > LONG_ENUM) or (
            isinstance(type_, Union) and len(type_.variants) > LONG_UNION
        )
        if not long:
            return type_
        known = self._inline.get(id(schema))
        if known is not None:
            return known
        definition = self._inline_definition(schema, place)
        definition.type = type_
        ref = self._inline[id(schema)] = Ref(definition.key)
        return ref

    def _inline_definition(self, schema: Mapping[str, Any], place: Place) -> TypeDef:
        owner = place.root.segment
        key = place.key
        while key in self.types:
            key += "+"
        definition = TypeDef(
            key=key,
            name=place.name,
            type=ANYTHING,
            title=_text(schema, "title"),
            description=_text(schema, "description"),
            deprecated=schema.get("deprecated") is True,
            examples=examples_of(schema),
            owner=owner if owner in self.types else None,
        )
        self.types[key] = definition
        return definition

    # allOf

    def _only_ref(self, schema: Mapping[str, Any]) -> str | None:
        """The reference of an `allOf` that only wraps one to annotate it."""
        members = schema["allOf"]
        if not isinstance(members, list) or not all(key == "allOf" or is_annotation(key) for key in schema):
            return None
        references = [
            member["$ref"]
            for member in members
            if isinstance(member, Mapping) and isinstance(member.get("$ref"), str)
        ]
        plain = [member for member in members if isinstance(member, Mapping) and "$ref" not in member]
        if len(references) != 1 or not all(is_annotation(key) for member in plain for key in member):
            return None
        return str(references[0])

    def _merged(self, schema: Mapping[str, Any], place: Place) -> dict[str, Any]:
        """The schema with its `$ref` and its `allOf` merged into it."""
        merged = merge_all(self._conjuncts(schema, place, frozenset()))
        extra = merged.pop("allOf", None)
        if extra:
            base = {key: value for key, value in merged.items() if key not in {"oneOf", "anyOf"}}
            first = {key: merged[key] for key in ("oneOf", "anyOf") if key in merged}
            narrowed = [{"allOf": [member, *extra]} for key in first for member in _list(first[key])]
            return {**base, "oneOf": narrowed} if narrowed else base
        return merged

    def _conjuncts(self, schema: Mapping[str, Any], place: Place, seen: frozenset[str]) -> Iterator[Mapping[str, Any]]:
        """The schemas that hold at once, without `$ref` and `allOf`; the schema's own keywords come last."""
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref not in seen:
            resolved = self.resolve(ref, schema)
            if resolved is not None and isinstance(resolved.node, Mapping):
                root = Place(None, resolved.ref, resolved.name)
                for part in self._conjuncts(resolved.node, root, seen | {ref}):
                    yield {key: value for key, value in part.items() if not is_annotation(key) or key in {"nullable", "description"}}
        for index, member in enumerate(_list(schema.get("allOf"))):
            if isinstance(member, Mapping):
                yield from self._conjuncts(member, place.below(f"allOf/{index}"), seen)
        own = {key: value for key, value in schema.items() if key not in {"$ref", "allOf"}}
        properties = own.get("properties")
        if isinstance(properties, Mapping):
            for wire, value in properties.items():
                self._origins.setdefault(id(value), place.below("properties/" + escape(wire), wire or "empty"))
        if own:
            yield own

    # Unions

    def _union(
        self,
        schema: Mapping[str, Any],
        members: list[Any],
        place: Place,
        kinds: tuple[str, ...],
        nullable: bool,
        *,
        named: bool,
        depth: int,
    ) -> Type:
        labelled = unions.labelled_enum(members, kinds)
        if labelled is not None:
            enum, has_null = labelled
            return _nullable_if(nullable or has_null, self._promote_long(enum, schema, place, named))
        keyword = "oneOf" if schema.get("oneOf") else "anyOf"
        base = {key: value for key, value in schema.items() if key not in {"oneOf", "anyOf", "discriminator"} and not is_annotation(key)}
        shared = bool(base.keys() & (_OBJECT_KEYWORDS - {"additionalProperties"}))
        discriminator = unions.declared(schema)
        variants: list[Variant] = []
        count = sum(not unions.is_null(member) for member in members)
        for index, member in enumerate(members):
            if unions.is_null(member):
                nullable = True
                continue
            here = place.below(f"{keyword}/{index}", self._variant_word(member, discriminator, index, count))
            whole = {"allOf": [base, member]} if shared else member
            if not shared and isinstance(member, Mapping) and kinds and "type" not in member and not ({"$ref", "allOf", "oneOf", "anyOf"} & member.keys()):
                whole = {**member, "type": list(kinds)}
            type_ = self._parse(whole, here, named=False, depth=depth + 1)
            if isinstance(type_, Null):
                nullable = True
                continue
            if isinstance(type_, Nullable):
                nullable, type_ = True, type_.inner
            variants.append(Variant(type_, self._tags(schema, member), _text(member, "title") if isinstance(member, Mapping) else ""))
        if not variants:
            return NULL if nullable else ANYTHING
        found = discriminator or unions.inferred([self.constants(member) for member in members if not unions.is_null(member)])
        if found is not None:
            variants = self._tagged(variants, [member for member in members if not unions.is_null(member)], found.wire)
        union = unions.simplified(tuple(variants), found)
        return _nullable_if(nullable, self._promote_long(union, schema, place, named))

    def _tags(self, schema: Mapping[str, Any], member: Any) -> tuple[str, ...]:
        """The values that the discriminator's mapping gives a member (OpenAPI 3.1, Discriminator Object)."""
        discriminator = schema.get("discriminator")
        if not isinstance(discriminator, Mapping) or not isinstance(member, Mapping) or "$ref" not in member:
            return ()
        mapping = discriminator.get("mapping")
        if not isinstance(mapping, Mapping):
            return ()
        target = self.resolve(member["$ref"], member)
        found = []
        for value, ref in mapping.items():
            if not isinstance(ref, str):
                continue
            full = ref if "#" in ref or "/" in ref or "." in ref else "#/components/schemas/" + ref
            try:
                place = self.document.resolve(full)
            except RefError:
                continue
            if target is not None and place.ref == target.ref:
                found.append(value)
        return tuple(found)

    def _tagged(self, variants: list[Variant], members: list[Any], wire: str) -> list[Variant]:
        """Variants with the values of the discriminator that select them, mapped, constant, or the schema's own name."""
        if len(variants) != len(members):
            return variants
        tagged = []
        for variant, member in zip(variants, members, strict=True):
            tags = variant.tags or self.constants(member).get(wire, ())
            if not tags and isinstance(member, Mapping) and "$ref" in member:
                resolved = self.resolve(member["$ref"], member)
                tags = (resolved.name,) if resolved is not None else ()
            tagged.append(Variant(variant.type, tags, variant.title))
        return tagged

    def _variant_word(self, member: Any, discriminator: Any, index: int, count: int) -> str:
        """What a member of a union adds to the name of its type."""
        if count == 1 or not isinstance(member, Mapping) or "$ref" in member:
            return ""
        constants = self.constants(member)
        preferred = [discriminator.wire] if discriminator else ["type", "kind", "object", *constants]
        for wire in preferred:
            values = constants.get(wire, ())
            if len(values) == 1 and isinstance(values[0], str) and values[0]:
                return values[0]
        title = _text(member, "title")
        if title and len(title) <= 40:
            return title
        return f"variant {index + 1}"

    def constants(self, schema: Any, seen: frozenset[str] = frozenset()) -> dict[str, tuple[Any, ...]]:
        """The members of an object schema that can only have certain values, with these values."""
        if not isinstance(schema, Mapping):
            return {}
        ref = schema.get("$ref")
        if isinstance(ref, str):
            if ref in self._constants:
                return self._constants[ref]
            resolved = None if ref in seen else self.resolve(ref, schema)
            found = {} if resolved is None else self.constants(resolved.node, seen | {ref})
            if not seen:
                self._constants[ref] = found
            return found
        members = [*_list(schema.get("oneOf")), *_list(schema.get("anyOf"))]
        found = unions.common_constants([self.constants(member, seen) for member in members]) if members else {}
        for member in _list(schema.get("allOf")):
            found |= self.constants(member, seen)
        properties = schema.get("properties")
        if isinstance(properties, Mapping):
            for wire, value in properties.items():
                values = self._fixed(value, seen)
                if values:
                    found[wire] = values
        return found

    def _fixed(self, schema: Any, seen: frozenset[str]) -> tuple[Any, ...]:
        if not isinstance(schema, Mapping):
            return ()
        if "const" in schema:
            return (schema["const"],)
        if "enum" in schema:
            return tuple(_list(schema["enum"]))
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref not in seen and len(seen) < 8:
            resolved = self.resolve(ref, schema)
            return () if resolved is None else self._fixed(resolved.node, seen | {ref})
        return ()

    # References that move with the schema that is being read

    def _dynamic(self, schema: Mapping[str, Any], place: Place) -> Type:
        """`$recursiveRef: "#"` and `$dynamicRef`: the named type around, unless an anchor is found by its name."""
        ref = schema.get("$dynamicRef")
        if isinstance(ref, str) and ref != "#":
            try:
                return self.ref(self.document.resolve(ref).ref, schema)
            except RefError:
                pass
        root = place.root.segment
        return Ref(root) if root in self.types else ANYTHING

    def _report(self, code: str, message: str, schema: Any, place: Place) -> None:
        location = self.document.locate(schema) if isinstance(schema, (Mapping, list)) else None
        self.diagnostics.append(Diagnostic(code, Severity.WARNING, f"{message} ({place.key})", location))


def description_of(schema: Any) -> str:
    """What a schema says of itself, or what the only thing it wraps does."""
    if not isinstance(schema, Mapping):
        return ""
    text = _text(schema, "description")
    if text:
        return text
    for keyword in ("allOf", "anyOf", "oneOf"):
        members = [member for member in _list(schema.get(keyword)) if not unions.is_null(member)]
        if len(members) == 1 or keyword == "allOf":
            for member in members:
                if found := _text(member, "description") if isinstance(member, Mapping) else "":
                    return found
    return ""


def default_of(schema: Mapping[str, Any]) -> Any | Unset:
    """The default that a schema documents."""
    if "default" in schema:
        return schema["default"]
    for member in _list(schema.get("allOf")):
        if isinstance(member, Mapping) and "default" in member:
            return member["default"]
    return UNSET


def examples_of(schema: Mapping[str, Any]) -> tuple[Any, ...]:
    """The examples of a schema, in either spelling."""
    examples = schema.get("examples")
    if isinstance(examples, list):
        return tuple(examples)
    return (schema["example"],) if "example" in schema else ()


def _unique(properties: list[Property]) -> Iterator[Property]:
    """Properties whose names differ: one spelled as its name keeps it, the others are counted on."""
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
        yield Property(
            prop.wire,
            Name((*prop.name.words, str(count))),
            prop.type,
            prop.required,
            prop.read_only,
            prop.write_only,
            prop.deprecated,
            prop.title,
            prop.description,
            prop.default,
            prop.examples,
        )


def _kinds(schema: Mapping[str, Any]) -> tuple[tuple[str, ...], bool]:
    """The JSON types a schema allows but null, and whether it allows null, in all spellings of that."""
    declared = schema.get("type")
    nullable = schema.get("nullable") is True
    if isinstance(declared, str):
        return (((), True) if declared == "null" else ((declared,), nullable))
    if isinstance(declared, list):
        kinds = tuple(dict.fromkeys(kind for kind in declared if isinstance(kind, str) and kind != "null"))
        return kinds, nullable or "null" in declared
    keys = schema.keys()
    if keys & _OBJECT_KEYWORDS:
        return ("object",), nullable
    if keys & _ARRAY_KEYWORDS:
        return ("array",), nullable
    if keys & _STRING_KEYWORDS:
        return ("string",), nullable
    if keys & _NUMBER_KEYWORDS:
        return ("number",), nullable
    return (), nullable


def _limits_only(schema: Any) -> bool:
    return isinstance(schema, Mapping) and all(key in _LIMITS_ONLY or is_annotation(key) for key in schema)


def _is_raw(schema: Mapping[str, Any]) -> bool:
    """OpenAPI 3.1 spells binary content by media type, without an encoding (section 4.8.14.2)."""
    media = schema.get("contentMediaType")
    return isinstance(media, str) and "contentEncoding" not in schema and not media.startswith(("text/", "application/json"))


def _nullable_if(nullable: bool, type_: Type) -> Type:
    if not nullable or isinstance(type_, (Nullable, Null, Anything)):
        return type_
    return Nullable(type_)


def _text(schema: Any, keyword: str) -> str:
    value = schema.get(keyword)
    return value if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
