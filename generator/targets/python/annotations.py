"""Types as Python annotations: as a response gives them (models) and as a request takes them
(TypedDicts).
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.types import (
    Anything,
    Array,
    Binary,
    Discriminator,
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
    Union,
    Unset,
)
from generator.targets.python import literals, names
from generator.targets.python.layout import Call, DictLit, Expr, Or, Subscript, flat
from generator.targets.python.names import TypeNames

_PRIMITIVES = {"integer": "int", "number": "float", "boolean": "bool", "string": "str"}


class Annotations:
    """Writes annotations for one module, and remembers what they use.

    `prefix` goes before the names of types (`types.` outside their package). `used` are the names
    from the standard library and the runtime, `models` and `params` the keys of the types that were
    mentioned. Without `discriminate`, unions are plain ones: no import of pydantic is needed for
    them.
    """

    def __init__(self, names: TypeNames, prefix: str = "", *, discriminate: bool = True) -> None:
        self.names = names
        self.types = names.types
        self.prefix = prefix
        self.discriminate = discriminate
        self.used: set[str] = set()
        self.models: dict[str, None] = {}
        self.params: dict[str, None] = {}
        self._of_models: dict[Type, Expr] = {}
        self._of_params: dict[Type, Expr] = {}
        self._unfolding: set[str] = set()

    def model(self, type_: Type) -> Expr:
        """What a response gives."""
        found = self._of_models.get(type_)
        if found is None:
            found = self._of_models[type_] = self._model(type_)
        return found

    def _model(self, type_: Type) -> Expr:
        match type_:
            case Primitive(kind="string", format=format_) if format_ in names.MOMENTS:
                self.used.add("_datetime")
                return names.MOMENTS[format_]
            case Primitive(kind=kind):
                return _PRIMITIVES[kind]
            case Ref(key=key):
                return self._named_model(key)
            case Array(items=items):
                return Subscript("list", (self.model(items),))
            case Tuple(items=items, rest=rest):
                return _tuple([self.model(item) for item in items], rest is not None)
            case Map(values=values):
                return Subscript("dict", ("str", self.model(values)))
            case Union(variants=variants):
                return self._discriminated(type_) or _either(
                    self.model(variant.type) for variant in variants
                )
            case Nullable(inner=inner):
                return _either((self.model(inner), "None"))
            case Binary():
                return "str"
            case _:
                return self._plain(type_)

    def _discriminated(self, union: Union) -> Expr | None:
        """A union that is told apart by a member of its models; pydantic then looks at nothing
        else.
        """
        discriminator = union.discriminator
        if discriminator is None or not self.discriminate:
            return None
        constants = [self._constant(variant.type, discriminator.wire) for variant in union.variants]
        tags = [
            value
            for prop in constants
            if prop is not None and isinstance(prop.type, Enum)
            for value in prop.type.values
        ]
        if None in constants or constants[0] is None or len(tags) != len(set(tags)):
            return self._tagged(union, discriminator) if discriminator.declared else None
        attribute = names.attribute(constants[0].name)
        members = _either(self.model(variant.type) for variant in union.variants)
        self.used |= {"Annotated", "Field"}
        return Subscript(
            "Annotated",
            (members, Call("Field", (), (("discriminator", literals.string(attribute)),))),
        )

    def _tagged(self, union: Union, discriminator: Discriminator) -> Expr | None:
        """A union whose models do not say which values are theirs: the document's mapping does."""
        mapping: dict[str, str] = {}
        members: list[Expr] = []
        default = ""
        for variant in union.variants:
            if not isinstance(variant.type, Ref) or not variant.tags:
                return None
            label = literals.string(self.names.models[variant.type.key])
            for tag in variant.tags:
                if not isinstance(tag, str) or mapping.setdefault(tag, label) != label:
                    return None
            if discriminator.default == variant.type.key:
                default = label
            tag_of = Call("Tag", (label,))
            members.append(Subscript("Annotated", (self.model(variant.type), tag_of)))
        self.used |= {"Annotated", "Tag", "union_tag"}
        pairs = DictLit([(literals.string(tag), label) for tag, label in mapping.items()])
        reader = Call(
            "union_tag",
            (literals.string(discriminator.wire), pairs),
            (("default", default),) if default else (),
        )
        return Subscript("Annotated", (_either(members), reader))

    def _constant(self, type_: Type, wire: str) -> Property | None:
        """The required member of a variant that is one of some known strings."""
        object_ = self.types[type_.key].type if isinstance(type_, Ref) else None
        if not isinstance(object_, Object):
            return None
        found = next((prop for prop in object_.properties if prop.wire == wire), None)
        if found is None or not found.required or not isinstance(found.type, Enum):
            return None
        return found if found.type.kind == "string" and not found.type.open else None

    def param(self, type_: Type) -> Expr:
        """What a request takes, inside a TypedDict."""
        found = self._of_params.get(type_)
        if found is None:
            found = self._of_params[type_] = self._param(type_)
        return found

    def _param(self, type_: Type) -> Expr:
        match type_:
            case Primitive(kind="string", format=format_) if format_ in names.MOMENTS:
                self.used.add("_datetime")
                return Or((names.MOMENTS[format_], "str"))
            case Primitive(kind=kind):
                return _PRIMITIVES[kind]
            case Ref(key=key):
                named = self.types[key].type
                if names.is_moment(named):
                    return self.param(named)
                return self._named_param(key)
            case Array(items=items):
                return self._sequence(self.param(items))
            case Tuple(items=items, rest=rest):
                return _tuple([self.param(item) for item in items], rest is not None)
            case Map(values=values):
                self.used.add("Mapping")
                return Subscript("Mapping", ("str", self.param(values)))
            case Union(variants=variants):
                return _either(self.param(variant.type) for variant in variants)
            case Nullable(inner=inner):
                return _either((self.param(inner), "None"))
            case Binary():
                self.used.add("FileInput")
                return "FileInput"
            case _:
                return self._plain(type_)

    def argument(self, type_: Type) -> Expr:
        """What a method takes: a dict, or the model that a response gave."""
        match type_:
            case Ref(key=key) if self._is_both(key):
                return self._either_way(key)
            case Array(items=items):
                return self._sequence(self.argument(items))
            case Map(values=values):
                self.used.add("Mapping")
                return Subscript("Mapping", ("str", self.argument(values)))
            case Union(variants=variants):
                return _either(self.argument(variant.type) for variant in variants)
            case Nullable(inner=inner):
                return _either((self.argument(inner), "None"))
            case _:
                return self.param(type_)

    def _either_way(self, key: str) -> Expr:
        """A named type as it is sent or as it was received. A list or a map is said by its items:
        type checkers do not tell a dict in one of two lists.
        """
        named = self.types[key].type
        if isinstance(named, (Array, Map)) and key not in self._unfolding:
            self._unfolding.add(key)
            found = self.argument(named)
            self._unfolding.discard(key)
            return found
        return Or((self._named_param(key), self._named_model(key)))

    def _is_both(self, key: str) -> bool:
        return key in self.names.objects and self.types[key].is_input and self.types[key].is_output

    def _named_model(self, key: str) -> str:
        if isinstance(self.types[key].type, Null):
            return "None"  # by its name, it could stand in a union with itself
        self.models[key] = None
        return self.prefix + self.names.models[key]

    def _named_param(self, key: str) -> str:
        if isinstance(self.types[key].type, Null):
            return "None"
        self.params[key] = None
        return self.prefix + self.names.params[key]

    def _plain(self, type_: Type) -> Expr:
        match type_:
            case Enum():
                return self._enum(type_)
            case Null():
                return "None"
            case Anything() | Object():
                self.used.add("Any")
                return "Any"
            case _:
                raise TypeError(f"not a type of the model: {type_!r}")

    def _enum(self, enum: Enum) -> Expr:
        # A literal cannot be a float, and any number would be one if floats came last.
        values = [value for value in enum.values if not isinstance(value, float)]
        if not values:
            return "float"
        self.used.add("Literal")
        literal = Subscript("Literal", tuple(literals.literal(value) for value in values))
        if len(values) < len(enum.values):
            return Or(("float", literal))
        return (
            Or((literal, _PRIMITIVES[enum.kind])) if enum.open and enum.kind != "mixed" else literal
        )

    def _sequence(self, items: Expr) -> Expr:
        """A list where text would be a sequence of itself, else any sequence."""
        parts = items.items if isinstance(items, Or) else (items,)
        if "str" in parts:
            return Subscript("list", (items,))
        self.used.add("Sequence")
        return Subscript("Sequence", (items,))


def _either(items: Iterable[Expr]) -> Expr:
    """The union of annotations, each once, `None` last."""
    found: dict[Expr, None] = {}
    for item in items:
        for part in item.items if isinstance(item, Or) else (item,):
            found[part] = None
    has_none = found.pop("None", 0) is None
    parts = [*found, "None"] if has_none else list(found)
    if "Any" in found:
        return "Any"
    return Or(parts) if len(parts) > 1 else parts[0]


def _tuple(items: list[Expr], open_: bool) -> Expr:
    """A tuple, or, where more may follow, a list of what may stand in it."""
    return Subscript("list", (_either(items),)) if open_ else Subscript("tuple", tuple(items))


def default_text(default: object) -> str:
    """How documentation words a default, or nothing where there is none."""
    if isinstance(default, Unset) or default is None:
        return ""
    return f"Default: `{flat(literals.literal(default))}`."
