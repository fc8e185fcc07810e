"""Whether a value is one that a type allows; and where it is not, what is wrong in which place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from generator.json_pointers import escaped
from generator.model.formats import has_format
from generator.model.kinds import (
    DEEPEST,
    equal,
    is_enum_kind,
    is_json,
    is_kind,
    is_primitive,
)
from generator.model.limits import Broken, broken, broken_by_list, broken_by_map
from generator.model.types import (
    ANYTHING,
    JSON,
    Array,
    Binary,
    Enum,
    Map,
    Null,
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
from generator.model.wording import expected, nearest, one_of, shown
from generator.record import record

_MOST_REASONS = 6
_MOST_A_REASON = 2
_LONGEST_REASON = 300


@record
class Fault:
    """Something wrong with a value: where (a JSON pointer), what, and what was expected there."""

    pointer: str
    message: str
    expected: str = ""


@record
class Received:
    """Bytes that came in: a file. They were counted, not kept."""

    size: int
    name: str = ""
    media_type: str = ""


def faults(
    value: JSON,
    type_: Type,
    types: Mapping[str, TypeDef],
    *,
    response: bool = False,
    exact: bool = False,
    pointer: str = "",
) -> Iterator[Fault]:
    """Everything that is wrong with a value: required members, limits, constants and all.

    In a request, members that are read-only need not be there; in a response, those that are
    write-only. A pattern that cannot be checked in bounded time is taken to match. `exact` is for
    what really arrived: it also wants formats kept and read-only members left out, and takes `1.0`
    for an integer and a `Received` for bytes. `pointer` is where the value stands.
    """
    return _Check(types, response, exact, exact, True).value(value, type_, pointer, 0)


def fits(
    value: JSON,
    type_: Type,
    types: Mapping[str, TypeDef],
    *,
    response: bool = False,
    formats: bool = False,
) -> bool:
    """Whether a type allows a value: whether `faults` would find nothing. `formats` must be kept
    too, if that is wanted.
    """
    check = _Check(types, response, False, formats, False)
    return next(check.value(value, type_, "", 0), None) is None


_SOME = Fault("", "")


class _Check:
    """Walks through a value beside its type. Unless it shall tell, any fault will do, unworded.

    What is wrong with a value as a union is remembered: each variant of the union around it would
    ask again, and so twice as often for every level between.
    """

    __slots__ = ("exact", "formats", "known", "response", "tell", "types")

    def __init__(
        self, types: Mapping[str, TypeDef], response: bool, exact: bool, formats: bool, tell: bool
    ) -> None:
        self.types = types
        self.response = response
        self.exact = exact
        self.formats = formats
        self.tell = tell
        self.known: dict[tuple[int, int], tuple[Fault, ...]] = {}

    def value(self, value: JSON, type_: Type, at: str, depth: int) -> Iterator[Fault]:
        if depth > DEEPEST:
            yield Fault(at, "is nested too deep")
            return
        while isinstance(type_, Ref):
            type_ = self.types[type_.key].type
        match type_:
            case Primitive():
                yield from self._primitive(value, type_, at)
            case Enum(values=values, open=open_):
                known = any(equal(value, one) for one in values)
                if not known and not (open_ and is_enum_kind(value, type_)):
                    yield self._not_in(value, type_, at)
            case Nullable(inner=inner):
                if value is not None:
                    yield from self.value(value, inner, at, depth)
            case Union():
                key = id(value), id(type_)  # both live as long as the check
                if key not in self.known:
                    self.known[key] = tuple(self._union(value, type_, depth))
                for fault in self.known[key]:
                    yield replace(fault, pointer=f"{at}{fault.pointer}") if self.tell else fault
            case Array() | Tuple():
                yield from self._list(value, type_, at, depth)
            case Map() | Object():
                yield from self._object(value, type_, at, depth)
            case Null():
                if value is not None:
                    yield self._other(value, type_, at)
            case Binary():
                if not self.exact or not isinstance(value, (Received, str)):
                    yield self._other(value, type_, at)
            case _:
                if not is_json(value) and not (self.exact and isinstance(value, Received)):
                    yield self._other(value, type_, at)

    def _other(self, value: JSON, type_: Type, at: str) -> Fault:
        """It is something else altogether."""
        if not self.tell:
            return _SOME
        wanted = expected(type_, self.types)
        return Fault(at, f"is {shown(value)}, not {wanted}", wanted)

    def _not_in(self, value: JSON, enum: Enum, at: str) -> Fault:
        if not self.tell:
            return _SOME
        texts = [one for one in enum.values if isinstance(one, str)]
        hint = nearest(value, texts) if isinstance(value, str) else ""
        wanted = expected(enum, self.types)
        return Fault(at, f"is {shown(value)}, not {wanted}{hint}", wanted)

    def _limits(self, found: Iterator[Broken], at: str) -> Iterator[Fault]:
        for message, wanted in found:
            yield Fault(at, message, wanted) if self.tell else _SOME

    def _primitive(self, value: JSON, type_: Primitive, at: str) -> Iterator[Fault]:
        if not is_primitive(value, type_.kind):
            whole = self.exact and type_.kind == "integer"
            if not whole or not isinstance(value, float) or not value.is_integer():
                yield self._other(value, type_, at)
                return
        yield from self._limits(broken(value, type_.constraints), at)
        if self.formats and type_.format and not has_format(value, type_.format):
            wanted = expected(type_, self.types)
            yield Fault(at, f"is {shown(value)}, not {wanted}", wanted)

    # Lists and objects

    def _list(self, value: JSON, type_: Array | Tuple, at: str, depth: int) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield self._other(value, type_, at)
            return
        if isinstance(type_, Array):
            yield from self._limits(broken_by_list(value, type_.constraints), at)
            types: Sequence[Type] = (type_.items,) * len(value)
        else:
            missing = len(value) < len(type_.items)
            if missing or (type_.rest is None and len(value) > len(type_.items)):
                yield self._other(value, type_, at)
                return
            rest = (type_.rest or ANYTHING,) * (len(value) - len(type_.items))
            types = (*type_.items, *rest)
        for index, (item, item_type) in enumerate(zip(value, types, strict=True)):
            yield from self.value(item, item_type, f"{at}/{index}", depth + 1)

    def _object(self, value: JSON, type_: Map | Object, at: str, depth: int) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield self._other(value, type_, at)
        elif isinstance(type_, Map):
            yield from self._limits(broken_by_map(value, type_.constraints), at)
            for key, member in value.items():
                yield from self.value(member, type_.values, f"{at}/{escaped(key)}", depth + 1)
        else:
            yield from self._members(value, type_, at, depth)

    def _members(
        self, value: Mapping[str, JSON], object_: Object, at: str, depth: int
    ) -> Iterator[Fault]:
        known = {prop.wire: prop for prop in object_.properties}
        for prop in object_.properties:
            absent = prop.write_only if self.response else prop.read_only
            if prop.required and prop.wire not in value and not absent:
                if not self.tell:
                    yield _SOME
                    continue
                wanted = expected(prop.type, self.types)
                yield Fault(f"{at}/{escaped(prop.wire)}", "is missing", wanted)
        for wire, member in value.items():
            prop_ = known.get(wire)
            here = f"{at}/{escaped(wire)}"
            if prop_ is None and object_.closed:
                hint = nearest(wire, list(known)) if self.tell else ""
                yield Fault(here, f"is no member of this object{hint}", "nothing")
            elif prop_ is not None and prop_.read_only and self.exact and not self.response:
                yield Fault(here, "is read-only: only the server sends it", "nothing")
            else:
                type_ = prop_.type if prop_ is not None else object_.additional or ANYTHING
                yield from self.value(member, type_, here, depth + 1)

    # Unions

    def _union(self, value: JSON, union: Union, depth: int) -> Iterator[Fault]:
        """What is wrong with a value as a union, at pointers from the value on."""
        chosen = _chosen(value, union)
        if self.exact and not chosen and _is_closed(union):
            tag = self._tag(value, union)
            if tag is not None:
                yield tag
                return
        most = None if self.tell else 1
        tried: list[tuple[Variant, list[Fault]]] = []
        for variant in chosen or union.variants:
            found = list(islice(self.value(value, variant.type, "", depth), most))
            if not found:
                return
            tried.append((variant, found))
        if not self.tell:
            yield _SOME
            return
        likely = [one for one in tried if chosen or is_kind(value, one[0].type, self.types)]
        if len(likely) == 1:
            yield from likely[0][1]
        elif likely and (tag := self._tag(value, union)) is not None:
            yield tag
        elif likely:
            yield self._none_of(union, likely)
        else:
            yield self._other(value, union, "")

    def _tag(self, value: JSON, union: Union) -> Fault | None:
        """What is wrong with the member that should have told the variants apart."""
        tags = [tag for variant in union.variants for tag in variant.tags]
        if union.discriminator is None or not isinstance(value, dict) or not tags:
            return None
        wire = union.discriminator.wire
        here = f"/{escaped(wire)}"
        wanted = one_of(dict.fromkeys(tags))
        if wire not in value:
            return Fault(here, "is missing", wanted)
        if any(equal(value[wire], tag) for tag in tags):
            return None
        tag = value[wire]
        hint = nearest(tag, [str(one) for one in tags]) if isinstance(tag, str) else ""
        return Fault(here, f"is {shown(tag)}, not {wanted}{hint}", wanted)

    def _none_of(self, union: Union, tried: list[tuple[Variant, list[Fault]]]) -> Fault:
        """One fault for all variants, with the reason of each."""
        reasons = []
        for variant, found in tried[:_MOST_REASONS]:
            told = [_shortened(f"{one.pointer} {one.message}") for one in found[:_MOST_A_REASON]]
            if len(found) > _MOST_A_REASON:
                told.append(f"and {len(found) - _MOST_A_REASON} more")
            name = variant.title or expected(variant.type, self.types)
            reasons.append(f"as {name}: {', '.join(told)}")
        if len(tried) > _MOST_REASONS:
            reasons.append(f"and {len(tried) - _MOST_REASONS} more")
        message = f"is none of {len(union.variants)} variants ({'; '.join(reasons)})"
        return Fault("", message, expected(union, self.types))


def _is_closed(union: Union) -> bool:
    """Whether the discriminator says of every value which variant it is."""
    told = union.discriminator
    return told is not None and told.default is None and all(one.tags for one in union.variants)


def _shortened(reason: str) -> str:
    """A reason that holds no more than a few others: they nest as the value does."""
    text = reason.strip()
    return text if len(text) <= _LONGEST_REASON else f"{text[: _LONGEST_REASON - 1]}…"


def _chosen(value: JSON, union: Union) -> list[Variant]:
    """The variants that the discriminator of a value selects; none where it says nothing."""
    if union.discriminator is None or not isinstance(value, dict):
        return []
    tag = value.get(union.discriminator.wire)
    if tag is None:
        return []
    return [one for one in union.variants if any(equal(tag, known) for known in one.tags)]
