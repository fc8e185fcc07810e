"""The type algebra: a small closed set of kinds that every target matches on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from generator.model.names import Name
from generator.record import record

JSON: TypeAlias = Any
"""A value of the document itself: an example, a default, an enum value."""


class Unset:
    """The absence of a value where `null` is one: no default, no example."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset()

PrimitiveKind: TypeAlias = Literal["string", "integer", "number", "boolean"]


@record
class Constraints:
    """Limits on a value, as JSON Schema names them; `None` where there is none."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


UNCONSTRAINED = Constraints()


@record
class Primitive:
    """A string, integer, number or boolean; `format` is the document's word, or empty."""

    kind: PrimitiveKind
    format: str = ""
    constraints: Constraints = UNCONSTRAINED


@record
class Enum:
    """One of some values. One value is a constant; an open enum takes any other of its kind too.

    `labels` holds what the document says of each value, or is empty.
    """

    values: tuple[JSON, ...]
    kind: PrimitiveKind | Literal["mixed"]
    open: bool = False
    labels: tuple[str, ...] = ()


@record
class Array:
    """A list whose items are all of one type."""

    items: Type
    constraints: Constraints = UNCONSTRAINED


@record
class Tuple:
    """A list with a type for each position; `rest` is the type of what follows, `None` if nothing
    may.
    """

    items: tuple[Type, ...]
    rest: Type | None = None


@record
class Map:
    """An object with free keys."""

    values: Type
    constraints: Constraints = UNCONSTRAINED


@record
class Xml:
    """How a value is written in XML (OpenAPI 3.1, section 4.8.26): what is not said is empty.

    A list that is `wrapped` stands in an element of its own; `items` says how its items are
    written.
    """

    name: str = ""
    namespace: str = ""
    prefix: str = ""
    place: Literal["element", "attribute", "text"] = "element"
    wrapped: bool = False
    items: Xml | None = None


PLAIN_XML = Xml()


@record
class Property:
    """A member of an object. `wire` is its key in JSON; a read-only one is never sent, a write-only
    one never received.
    """

    wire: str
    name: Name
    type: Type
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    title: str = ""
    description: str = ""
    default: JSON | Unset = UNSET
    examples: tuple[JSON, ...] = ()
    xml: Xml = PLAIN_XML


@record
class Object:
    """An object with declared members, in the document's order; `additional` types the others, if
    the document does.
    """

    properties: tuple[Property, ...]
    additional: Type | None = None
    closed: bool = False


@record
class Variant:
    """A member of a union, with the discriminator values that select it."""

    type: Type
    tags: tuple[JSON, ...] = ()
    title: str = ""


@record
class Discriminator:
    """The property that tells the variants of a union apart; inferred where only constant
    properties tell.
    """

    wire: str
    declared: bool
    default: str | None = None


@record
class Union:
    """One of several types."""

    variants: tuple[Variant, ...]
    discriminator: Discriminator | None = None


@record
class Nullable:
    """A type, or null."""

    inner: Type


@record
class Null:
    """Null and nothing else."""


@record
class Anything:
    """Any JSON value."""


@record
class Binary:
    """Bytes as they are: a file, an image, a sound."""


@record
class Ref:
    """A named type, by its key in `Api.types`."""

    key: str


Type: TypeAlias = (
    Primitive
    | Enum
    | Array
    | Tuple
    | Map
    | Object
    | Union
    | Nullable
    | Null
    | Anything
    | Binary
    | Ref
)

NULL = Null()
ANYTHING = Anything()
BINARY = Binary()
STRING = Primitive("string")


@dataclass(slots=True)
class TypeDef:
    """A type with a name: a schema of the document, or an inline one that needs a name.

    `key` is the place it was read from (a canonical reference), `owner` the key of the named type
    an inline one stands in. `is_input` and `is_output` say in which direction it travels.
    """

    key: str
    name: Name
    type: Type
    title: str = ""
    description: str = ""
    deprecated: bool = False
    examples: tuple[JSON, ...] = ()
    owner: str | None = None
    is_input: bool = False
    is_output: bool = False
    refs: tuple[str, ...] = field(default=())
    xml: Xml = PLAIN_XML


def children(type_: Type) -> Iterator[Type]:
    """The types that a type is directly made of; a reference is a leaf."""
    match type_:
        case Array(items=inner) | Map(values=inner) | Nullable(inner=inner):
            yield inner
        case Tuple(items=items, rest=rest):
            yield from items
            if rest is not None:
                yield rest
        case Object(properties=properties, additional=additional):
            for prop in properties:
                yield prop.type
            if additional is not None:
                yield additional
        case Union(variants=variants):
            for variant in variants:
                yield variant.type
        case _:
            return


def references(type_: Type) -> tuple[str, ...]:
    """The keys of the named types that a type mentions, each once, in order."""
    found: dict[str, None] = {}
    stack = [type_]
    while stack:
        current = stack.pop()
        if type(current) is Ref:
            found[current.key] = None
        else:
            stack.extend(reversed(list(children(current))))
    return tuple(found)
