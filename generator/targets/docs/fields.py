"""Types unfold into rows of fields: what a caller sends and gets, in the document's order.

Objects unfold to some depth; below that, and where a type contains
itself, a link leads to the page of the named type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from generator.model.types import (
    JSON,
    UNSET,
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
    TypeDef,
    Union,
    Unset,
    Variant,
)
from generator.targets.docs.paths import Link, Paths
from generator.targets.docs.prose import code
from generator.targets.docs.rows import Allowed, FieldRow, encoded
from generator.targets.docs.words import FEW, Words, tells_apart, value_code
from generator.targets.python import names as spelling

Direction: TypeAlias = Literal["request", "response", "both"]

DEPTH = 3
"""How deep objects unfold in place."""

WHOLE = 12
"""How deep the page of a named type unfolds what is defined inside it."""

REQUEST_ROWS = 250
"""A request with more fields unfolds less deep."""

RESPONSE_ROWS = 40
"""So does a response: its reader looks a type up, its sender must see it all."""

MANY = 30
"""A named type with more allowed values than this lists them on its own page only."""

_NOWHERE: frozenset[str] = frozenset()


class Inside(NamedTuple):
    """What is inside a type: members, alternatives, allowed values, the page that says it all."""

    children: tuple[FieldRow, ...] = ()
    variants: tuple[FieldRow, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    link: Link | None = None


_NOTHING = Inside()


class Fields:
    """Builds the rows of one model."""

    def __init__(self, types: Mapping[str, TypeDef], paths: Paths) -> None:
        self.types = types
        self.paths = paths
        self.words = Words(types)
        self._sizes: dict[tuple[str, int], int] = {}

    def row(
        self,
        id_: str,
        wire: str,
        type_: Type,
        direction: Direction,
        depth: int,
        trail: frozenset[str] = _NOWHERE,
        *,
        required: bool = False,
        description: str = "",
        default: JSON | Unset = UNSET,
        python: str = "",
        snake: str = "",
        notes: tuple[str, ...] = (),
    ) -> FieldRow:
        """A field of a type; objects unfold to `depth` more levels, `notes` join the facts.

        Of a name in Python that is just the `snake` case of the field's, nothing is said.
        """
        inside = self.inside(id_, type_, direction, depth, trail)
        facts = notes
        if required and direction != "response":
            facts = ("required", *facts)
        if default is not None and default is not UNSET:
            facts = (*facts, f"default {value_code(default)}")
        facts += self.words.limits(type_)
        if python and python != snake:
            facts = (*facts, f"{code(python)} in Python")
        return FieldRow(
            id_,
            wire,
            "",
            self.words.of(type_),
            facts,
            inside.allowed,
            description or self._described(type_, inside),
            inside.children,
            inside.variants,
            inside.link,
        )

    def members(
        self,
        id_: str,
        object_: Object,
        direction: Direction,
        depth: int,
        trail: frozenset[str] = _NOWHERE,
    ) -> tuple[FieldRow, ...]:
        """The members of an object that travel in a direction."""
        prefix = f"{id_}." if id_ else ""
        rows = []
        for prop in object_.properties:
            if direction != "both" and (
                prop.read_only if direction == "request" else prop.write_only
            ):
                continue
            python = prop.wire if direction == "request" else _attribute(prop.name)
            row = self.row(
                prefix + encoded(prop.wire),
                prop.wire,
                prop.type,
                direction,
                depth - 1,
                trail,
                required=prop.required,
                description=prop.description,
                default=prop.default,
                python=python if python != prop.wire else "",
                snake=prop.name.snake,
                notes=_notes(prop, direction) + self._part_name(prop.type, direction),
            )
            rows.append(row)
        if object_.additional is not None:
            rows.append(self._others(prefix, object_.additional, direction, depth, trail))
        return tuple(rows)

    def _part_name(self, type_: Type, direction: Direction) -> tuple[str, ...]:
        """What Python calls a part of a named type, on the page of that type."""
        while isinstance(type_, (Nullable, Array)):
            type_ = type_.inner if isinstance(type_, Nullable) else type_.items
        if direction != "both" or not isinstance(type_, Ref):
            return ()
        part = self.types[type_.key].owner is not None
        return (f"{code(self.paths.type(type_.key).title)} in Python",) if part else ()

    def _others(
        self,
        prefix: str,
        type_: Type,
        direction: Direction,
        depth: int,
        trail: frozenset[str],
    ) -> FieldRow:
        row = self.row(f"{prefix}*", "", type_, direction, depth - 1, trail)
        row.title = "any other member"
        return row

    def inside(
        self,
        id_: str,
        type_: Type,
        direction: Direction,
        depth: int,
        trail: frozenset[str] = _NOWHERE,
    ) -> Inside:
        """What is inside a type that stands at an id."""
        match type_:
            case Primitive():
                return _NOTHING
            case Ref(key=key):
                return self._named(id_, key, direction, depth, trail)
            case Nullable(inner=inner):
                return self.inside(id_, inner, direction, depth, trail)
            case Array(items=items):
                return self.inside(f"{id_}[]", items, direction, depth, trail)
            case Map(values=values):
                return self.inside(f"{id_}.*", values, direction, depth, trail)
            case Tuple():
                return Inside(variants=tuple(self._places(id_, type_, direction, depth, trail)))
            case Union(variants=variants, discriminator=discriminator):
                rows = tuple(self._variants(id_, variants, discriminator, direction, depth, trail))
                return Inside(variants=rows if any(map(_says_more, rows)) else ())
            case Object():
                if depth <= 0:
                    return _NOTHING
                return Inside(self.members(id_, type_, direction, depth, trail))
            case Enum(values=values, labels=labels) if len(values) > FEW or tells_apart(labels):
                return Inside(allowed=tuple(_allowed(type_)))
            case _:
                return _NOTHING

    def _named(
        self, id_: str, key: str, direction: Direction, depth: int, trail: frozenset[str]
    ) -> Inside:
        """What is inside a named type: unfolded if there is room, and the link to its page."""
        definition = self.types[key]
        link = self.paths.type(key)
        if key in trail:
            return Inside(link=link)
        if direction == "both" and definition.owner is None and _unfolds(definition.type):
            return Inside(link=link)
        inside = self.inside(id_, definition.type, direction, depth, trail | {key})
        if len(inside.allowed) > MANY:
            return Inside(link=link)
        folded = not (inside.children or inside.variants or inside.allowed)
        if (
            inside.link is None
            and (folded or definition.owner is None)
            and _has_page(definition.type)
        ):
            return inside._replace(link=link)
        return inside

    def _variants(
        self,
        id_: str,
        variants: tuple[Variant, ...],
        discriminator: Discriminator | None,
        direction: Direction,
        depth: int,
        trail: frozenset[str],
    ) -> Iterator[FieldRow]:
        for variant, (title, stem) in zip(variants, self.called(variants), strict=True):
            row = self.row(f"{id_}({stem})", "", variant.type, direction, depth, trail)
            row.title = title
            if discriminator is not None and variant.tags:
                tags = " or ".join(map(value_code, variant.tags))
                row.facts = (f"{code(discriminator.wire)} is {tags}", *row.facts)
            yield row

    def called(self, variants: Iterable[Variant]) -> Iterator[tuple[str, str]]:
        """What alternatives are called, and how their ids say that; no two alike."""
        taken: set[str] = set()
        for variant in variants:
            title = self._title(variant)
            stem = encoded((title or self.words.of(variant.type)).lower().replace(" ", "-"))
            while stem in taken:
                stem += "+"
            taken.add(stem)
            yield title, stem

    def _title(self, variant: Variant) -> str:
        """What an alternative is called: as the document does, or as its type is."""
        if variant.title:
            return variant.title
        type_ = variant.type
        while isinstance(type_, (Nullable, Array)):
            type_ = type_.inner if isinstance(type_, Nullable) else type_.items
        if isinstance(type_, Ref):
            definition = self.types[type_.key]
            name = (
                definition.title
                if 0 < len(definition.title) <= 60
                else self.paths.type(type_.key).title
            )
            return f"Array of {name}" if type_ is not variant.type else name
        return ""

    def _places(
        self, id_: str, type_: Tuple, direction: Direction, depth: int, trail: frozenset[str]
    ) -> Iterator[FieldRow]:
        rest = () if type_.rest is None else (type_.rest,)
        for number, item in enumerate((*type_.items, *rest)):
            row = self.row(f"{id_}[{number}]", "", item, direction, depth, trail)
            row.title = f"Item {number + 1}" if number < len(type_.items) else "All further items"
            yield row

    def _described(self, type_: Type, inside: Inside) -> str:
        """What the document says of the type, for a field that it says nothing of itself."""
        while isinstance(type_, Nullable):
            type_ = type_.inner
        text = ""
        if isinstance(type_, Ref):
            definition = self.types[type_.key]
            text, type_ = definition.description.strip(), definition.type
            type_ = type_.inner if isinstance(type_, Nullable) else type_
        if not text and isinstance(type_, Enum) and type_.labels and not tells_apart(type_.labels):
            text = type_.labels[0].strip()
        return text if inside.children else text.split("\n\n")[0]

    def link(self, type_: Type) -> Link | None:
        """The page of the named type that a type is, or is a list of."""
        while isinstance(type_, Array):
            type_ = type_.items
        return self.paths.type(type_.key) if isinstance(type_, Ref) else None

    def depth_for(self, types: Iterable[Type], rows: int) -> int:
        """How deep these types may unfold, at most `DEPTH`, to make no more than so many rows."""
        listed = list(types)
        for depth in range(DEPTH, 1, -1):
            if sum(self.size(type_, depth) for type_ in listed) <= rows:
                return depth
        return 1

    def size(self, type_: Type, depth: int) -> int:
        """About how many rows are inside a type that unfolds to a depth."""
        match type_:
            case Ref(key=key):
                known = self._sizes.get((key, depth))
                if known is None:
                    self._sizes[key, depth] = 0  # of itself, a type holds nothing more
                    known = self._sizes[key, depth] = self.size(self.types[key].type, depth)
                return known
            case Nullable(inner=inner) | Array(items=inner) | Map(values=inner):
                return self.size(inner, depth)
            case Union(variants=variants):
                return sum(1 + self.size(variant.type, depth) for variant in variants)
            case Tuple(items=items):
                return sum(1 + self.size(item, depth) for item in items)
            case Object(properties=properties) if depth > 0:
                return sum(1 + self.size(prop.type, depth - 1) for prop in properties)
            case _:
                return 0


_attribute = lru_cache(maxsize=65536)(spelling.attribute)


def _says_more(row: FieldRow) -> bool:
    """Whether an alternative says more than the words for the whole do."""
    return bool(
        row.children or row.variants or row.allowed or row.link or row.facts or row.description
    )


def _allowed(enum: Enum) -> Iterator[Allowed]:
    labels = enum.labels if tells_apart(enum.labels) else ("",) * len(enum.values)
    for value, label in zip(enum.values, labels, strict=True):
        yield Allowed(value_code(value), label)


def _notes(prop: Property, direction: Direction) -> tuple[str, ...]:
    """What is said of a member: whether it is optional, which way it travels."""
    notes: tuple[str, ...] = ()
    if direction == "response" and not prop.required:
        notes = ("optional",)
    elif direction == "both" and prop.read_only:
        notes = ("only in responses",)
    elif direction == "both" and prop.write_only:
        notes = ("only in requests",)
    return (*notes, "deprecated") if prop.deprecated else notes


def _unfolds(type_: Type) -> bool:
    return not isinstance(type_, (Primitive, Enum, Binary, Anything, Null))


def _has_page(type_: Type) -> bool:
    """Whether the page of a named type says more than its words do."""
    return _unfolds(type_) or (isinstance(type_, Enum) and len(type_.values) > FEW)
