"""One generator of valid values for a type: what snippets send, what documentation and a mock show.

The document's own examples and defaults come first; what it does not say is made up, always in the
same way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.model.conformance import fits
from generator.model.kinds import same
from generator.model.limits import within
from generator.model.lookup import resolved
from generator.model.numbers import number_within
from generator.model.patterns import example_of, matches
from generator.model.realistic import file_for, number_for, singular, text_for
from generator.model.types import (
    JSON,
    UNSET,
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
    Property,
    Ref,
    Tuple,
    Type,
    TypeDef,
    Union,
    Unset,
    Variant,
)
from generator.record import record

_MOST_ITEMS = 64
_LONGEST_TEXT = 2000
_ENOUGH = 400
"""After so many values, optional members are left out even of a full sample."""

_TOO_MUCH = 20_000
_FEW = 2
_DEEPEST = 40


@record
class FileSample:
    """A file where bytes are wanted: a snippet opens it by its name."""

    name: str
    content_type: str = "application/octet-stream"


class _Endless(Exception):
    """A value can only be finished by taking another way further up."""


class Samples:
    """Makes samples of the types of one API. What it gives is shared: nobody changes it.

    `known` are values that the document shows somewhere, by the name of the member they are for. If
    nothing that is `shown` shall be taken, all is made up.
    """

    def __init__(
        self,
        types: Mapping[str, TypeDef],
        *,
        full: bool = False,
        response: bool = False,
        known: Mapping[str, Sequence[JSON]] | None = None,
        shown: bool = True,
    ) -> None:
        self.types = types
        self.shown = shown
        self.full = full
        self.response = response
        self.known = known or {}
        self._open: list[str] = []
        self._done: dict[str, JSON] = {}
        self._cuts = 0
        self._spent = 0

    def of(
        self,
        type_: Type,
        name: str = "",
        examples: Sequence[JSON] = (),
        default: JSON | Unset = UNSET,
    ) -> JSON:
        """A value that a type allows: its required members, in `full` samples the optional too.

        `name` is what the value is for (`limit`); `examples` and the `default` are taken if they
        fit. In a `response`, read-only members are there and write-only ones are not. Where the
        type wants bytes there is a `FileSample`. A type that no finite value belongs to gets an
        empty one.
        """
        self._open.clear()
        self._spent = 0
        try:
            return self._best(type_, name, examples, default)
        except _Endless:
            self._open.clear()
            return _empty(resolved(type_, self.types))

    def fits(self, value: JSON, type_: Type) -> bool:
        """Whether a type allows a value; what is sent must also keep its formats."""
        return fits(value, type_, self.types, response=self.response, formats=not self.response)

    def _best(
        self, type_: Type, name: str, examples: Sequence[JSON], default: JSON | Unset
    ) -> JSON:
        """What the document shows, if it fits; else a value made up."""
        for shown in (*examples, default, *self.known.get(name, ())) if self.shown else ():
            if shown is not None and not isinstance(shown, Unset) and self.fits(shown, type_):
                return shown
        return self._value(type_, name)

    def _value(self, type_: Type, name: str) -> JSON:
        self._spent += 1
        if self._spent > _TOO_MUCH:
            raise _Endless
        match type_:
            case Ref(key=key):
                return self._named(key, name)
            case Primitive():
                known = (one for one in self.known.get(name, ()) if self.fits(one, type_))
                found = next(known, UNSET)
                return _primitive(type_, name) if isinstance(found, Unset) else found
            case Enum(values=values):
                return next((value for value in values if value != ""), values[0])
            case Nullable(inner=inner):
                return self._or_null(inner, name)
            case Object():
                return self._object(type_)
            case Array():
                return self._array(type_, name)
            case Tuple(items=items):
                return [self._value(item, singular(name)) for item in items]
            case Map():
                return self._map(type_, name)
            case Union():
                return self._union(type_, name)
            case Null():
                return None
            case Binary():
                return FileSample(*file_for(name))
            case _:
                return text_for("", name)

    def _named(self, key: str, name: str) -> JSON:
        if key in self._done:
            return self._done[key]
        if key in self._open or len(self._open) > _DEEPEST:
            self._cuts += 1
            raise _Endless
        definition = self.types[key]
        for shown in definition.examples if self.shown else ():
            if shown is not None and self.fits(shown, definition.type):
                return shown
        cuts = self._cuts
        self._open.append(key)
        value = self._value(definition.type, name or definition.name.snake)
        self._open.pop()
        # What did not depend on where it stands is the same everywhere else.
        if cuts == self._cuts and self._spent < _ENOUGH and isinstance(definition.type, Object):
            self._done[key] = value
        return value

    def _tried(self, type_: Type, name: str) -> JSON | Unset:
        """A value, or `UNSET` where there is none without going round in circles."""
        opened = len(self._open)
        try:
            return self._value(type_, name)
        except _Endless:
            del self._open[opened:]
            return UNSET

    def _or_null(self, inner: Type, name: str) -> JSON:
        value = self._tried(inner, name)
        return None if isinstance(value, Unset) else value

    def _object(self, object_: Object) -> JSON:
        return {
            prop.wire: value
            for prop in object_.properties
            if not isinstance(value := self._member(prop), Unset)
        }

    def _member(self, prop: Property) -> JSON | Unset:
        if prop.write_only if self.response else prop.read_only:
            return UNSET
        if prop.required:
            return self._best(prop.type, prop.wire, prop.examples, prop.default)
        if not self.full or prop.deprecated or self._spent > _ENOUGH:
            return UNSET
        opened = len(self._open)
        try:
            return self._best(prop.type, prop.wire, prop.examples, prop.default)
        except _Endless:
            del self._open[opened:]
            return UNSET

    def _array(self, array: Array, name: str) -> JSON:
        limits = array.constraints
        count = min(max(limits.min_items or 0, 1), _MOST_ITEMS)
        if limits.max_items is not None:
            count = min(count, limits.max_items)
        if count == 0:
            return []
        if limits.min_items:
            first = self._value(array.items, singular(name))
        else:
            first = self._tried(array.items, singular(name))
            if isinstance(first, Unset):
                return []
        if first == {}:
            first = self._some_members(array.items)
        if count == 1:
            return [first]
        return [first, *self._others(array, first, count - 1)]

    def _some_members(self, type_: Type) -> JSON:
        """The first few plain members of an object that requires none: `{}` would say nothing."""
        found = resolved(type_, self.types)
        value: dict[str, JSON] = {}
        for prop in found.properties if isinstance(found, Object) else ():
            hidden = prop.write_only if self.response else prop.read_only
            if hidden or prop.deprecated or len(value) == _FEW:
                continue
            if isinstance(resolved(prop.type, self.types), (Primitive, Enum)):
                value[prop.wire] = self._best(prop.type, prop.wire, prop.examples, prop.default)
        return value

    def _others(self, array: Array, first: JSON, count: int) -> list[JSON]:
        """More items of a list: the first again, or others where each may be there only once."""
        if not array.constraints.unique_items:
            return [first] * count
        found = [first]
        for candidate in _variations(resolved(array.items, self.types), first):
            if len(found) > count:
                break
            if not any(same(candidate, known) for known in found) and self.fits(
                candidate, array.items
            ):
                found.append(candidate)
        return found[1:]

    def _map(self, map_: Map, name: str) -> JSON:
        limits = map_.constraints
        count = min(limits.min_properties or 0, _MOST_ITEMS)
        if (
            count == 0
            and self.full
            and not isinstance(map_.values, Anything)
            and limits.max_properties != 0
        ):
            count = 1
        if count == 0:
            return {}
        tried = self._value if limits.min_properties else self._tried
        value = tried(map_.values, singular(name))
        if isinstance(value, Unset):
            return {}
        return {f"key{number or ''}": value for number in range(count)}

    def _union(self, union: Union, name: str) -> JSON:
        """A value of the first variant that has one which no other variant would take."""
        fallback: JSON | Unset = UNSET
        for variant in sorted(
            union.variants, key=lambda one: isinstance(resolved(one.type, self.types), Null)
        ):
            value = self._tried(variant.type, name)
            if isinstance(value, Unset):
                continue
            value = self._tagged(value, union, variant)
            if isinstance(fallback, Unset):
                fallback = value
            if not any(
                other is not variant and self.fits(value, other.type) for other in union.variants
            ):
                return value
        if isinstance(fallback, Unset):
            raise _Endless
        return fallback

    def _tagged(self, value: JSON, union: Union, variant: Variant) -> JSON:
        """The value with the discriminator that selects its variant."""
        if union.discriminator is None or not variant.tags or not isinstance(value, dict):
            return value
        wire = union.discriminator.wire
        if any(same(value.get(wire), tag) for tag in variant.tags):
            return value
        tagged = {wire: None, **value}
        tagged[wire] = variant.tags[0]
        return tagged if self.fits(tagged, variant.type) else value


def _empty(type_: Type) -> JSON:
    match type_:
        case Array() | Tuple():
            return []
        case Object() | Map():
            return {}
        case _:
            return None


def _primitive(primitive: Primitive, name: str) -> JSON:
    match primitive.kind:
        case "boolean":
            return True
        case "string":
            return _text(primitive.format, name, primitive.constraints)
        case kind:
            whole = kind == "integer"
            return number_within(number_for(name, whole=whole), primitive.constraints, whole=whole)


def _text(format_: str, name: str, limits: Constraints) -> str:
    text = text_for(format_, name)
    shortest = min(limits.min_length or 0, _LONGEST_TEXT)
    if len(text) < shortest:
        text += ("-" + text) * (shortest // (len(text) + 1) + 1)
        text = text[:shortest]
        text = text if text[-1] != "-" else text[:-1] + "x"
    if limits.max_length is not None:
        text = text[: max(limits.max_length, 0)]
    # A text of which it cannot be told whether it matches gives way to one that was made to.
    if limits.pattern is None or (within(text, limits) and matches(limits.pattern, text)):
        return text
    made = example_of(limits.pattern, shortest, limits.max_length)
    return text if made is None else made


def _variations(type_: Type, first: JSON) -> Sequence[JSON]:
    """Values like the first one that are not it."""
    match type_:
        case Enum(values=values):
            return values
        case Primitive(kind="boolean"):
            return (True, False)
        case Primitive(kind="string"):
            text = str(first)
            numbered = [f"{text}-{number}" for number in range(2, _MOST_ITEMS + 2)]
            return [
                *numbered,
                *(text[:-1] + char for char in "abcdefghijklmnopqrstuvwxyz0123456789"),
                *(text[:-2] + f"{n:02}" for n in range(100)),
            ]
        case Primitive(constraints=limits):
            step = limits.multiple_of or 1
            return [first + step * count for count in range(-_MOST_ITEMS, _MOST_ITEMS + 1)]
        case _:
            return ()
