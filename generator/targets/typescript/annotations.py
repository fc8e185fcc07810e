"""Types as TypeScript writes them: as a response gives them and as a request takes them."""

from __future__ import annotations

from generator.model.lookup import resolved
from generator.model.types import (
    Array,
    Binary,
    Discriminator,
    Enum,
    Map,
    Null,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tuple,
    Type,
    Union,
    Variant,
)
from generator.targets.typescript.layout import Expr, Generic, TupleOf, list_of, union
from generator.targets.typescript.literals import scalar, string
from generator.targets.typescript.names import TypeNames

_PRIMITIVES = {"integer": "number", "number": "number", "boolean": "boolean", "string": "string"}
_MOST_VALUES = 2000
"""A longer list of values tells a reader nothing, and slows every check."""


class Annotations:
    """Writes types for one module, and remembers what they use.

    `prefix` goes before the names of types (`types.` outside their package). `used` are names of
    the runtime, `mentioned` the names of types.
    """

    def __init__(self, names: TypeNames, prefix: str = "") -> None:
        self.names = names
        self.prefix = prefix
        self.used: set[str] = set()
        self.mentioned: dict[str, str] = {}
        self._circular: frozenset[str] = frozenset()
        self._lazy = False
        self._found: dict[tuple[Type, bool], Expr] = {}

    def output(self, type_: Type) -> Expr:
        """What a response gives."""
        return self.of(type_, False)

    def input(self, type_: Type) -> Expr:
        """What a request takes."""
        return self.of(type_, True)

    def of(self, type_: Type, is_input: bool) -> Expr:
        """One of the two views."""
        if type(type_) is Primitive:
            return _PRIMITIVES[type_.kind]
        found = self._found.get((type_, is_input))
        if found is None:
            found = self._found[type_, is_input] = self._of(type_, is_input)
        return found

    def declared(self, type_: Type, is_input: bool, circular: frozenset[str] | None) -> Expr:
        """What the alias of a named type stands for. `circular`: None unless it contains itself."""
        if circular is None:
            return self.of(type_, is_input)
        kept, self._found, self._lazy, self._circular = self._found, {}, True, circular
        found = self._outer(type_, is_input)
        self._found, self._lazy, self._circular = kept, False, frozenset()
        return "unknown" if found == "never" else found

    def _outer(self, type_: Type, is_input: bool) -> Expr:
        """A type at the level where an alias may not mention itself."""
        match type_:
            case Ref(key=key) if key in self._circular:
                return "never"
            case Nullable(inner=inner):
                return union((self._outer(inner, is_input), "null"))
            case Union(variants=variants, discriminator=discriminator):
                return union(
                    self._tagged(one, discriminator, self._outer(one.type, is_input), is_input)
                    for one in variants
                )
            case _:
                return self.of(type_, is_input)

    def name(self, key: str, is_input: bool) -> str:
        """The name of a named type, here."""
        name = (self.names.inputs if is_input else self.names.outputs)[key]
        self.mentioned[name] = key
        return self.prefix + name

    def _of(self, type_: Type, is_input: bool) -> Expr:
        match type_:
            case Ref(key=key):
                return self.name(key, is_input)
            case Array(items=items):
                return list_of(self.of(items, is_input))
            case Tuple(items=items, rest=rest):
                if not items:
                    return list_of("unknown" if rest is None else self.of(rest, is_input))
                after = None if rest is None else list_of(self.of(rest, is_input))
                return TupleOf(tuple(self.of(item, is_input) for item in items), after)
            case Map(values=values) if self._lazy:
                self.used.add("Dictionary")
                return Generic("Dictionary", (self.of(values, is_input),))
            case Map(values=values):
                return Generic("Record", ("string", self.of(values, is_input)))
            case Union():
                return self._union(type_, is_input)
            case Nullable(inner=inner):
                return union((self.of(inner, is_input), "null"))
            case Null():
                return "null"
            case Enum():
                return _enum(type_)
            case Binary() if is_input:
                self.used.add("FileInput")
                return "FileInput"
            case Binary():
                return "string"
            case _:
                return "unknown"

    def _union(self, type_: Union, is_input: bool) -> Expr:
        """The variants, each once. A plain string beside known ones does not swallow them."""
        variants = [resolved(one.type, self.names.types) for one in type_.variants]
        known = {one.kind for one in variants if isinstance(one, Enum)}
        return union(
            (
                f"({name} & {{}})"
                if isinstance(variant, Primitive)
                and (name := _PRIMITIVES[variant.kind]) != "boolean"
                and variant.kind in known
                else self._tagged(one, type_.discriminator, self.of(one.type, is_input), is_input)
            )
            for one, variant in zip(type_.variants, variants, strict=True)
        )

    def _tagged(
        self, one: Variant, discriminator: Discriminator | None, plain: Expr, is_input: bool
    ) -> Expr:
        """A variant; with the values that select it where its own type has just any text there, so
        that a look at them tells the variants apart.
        """
        found = resolved(one.type, self.names.types)
        tags = [string(tag) for tag in one.tags if isinstance(tag, str)]
        if discriminator is None or not isinstance(found, Object) or not tags:
            return plain
        prop = next((prop for prop in found.properties if prop.wire == discriminator.wire), None)
        if prop is None or (prop.read_only if is_input else prop.write_only):
            return plain
        type_ = resolved(prop.type, self.names.types)
        if not isinstance(type_, Primitive) or type_.kind != "string":
            return plain
        self.used.add("Tagged")
        return Generic("Tagged", (plain, string(prop.wire), union(tags)))


def _enum(enum: Enum) -> Expr:
    literals = [scalar(value) for value in enum.values]
    plain = "unknown" if enum.kind == "mixed" else _PRIMITIVES[enum.kind]
    if None in literals or not literals or len(literals) > _MOST_VALUES:
        return plain
    found = union(one for one in literals if one is not None)
    if enum.open and plain in {"string", "number"}:
        return union((found, f"({plain} & {{}})"))
    return plain if enum.open else found
