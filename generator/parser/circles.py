"""Types that are nothing but each other: `A` is `B` or a string, `B` is `A` or a number.

No language can say that; each becomes all that any of them may be in the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.types import ANYTHING, Null, Nullable, Ref, Type, TypeDef, Union, Variant
from generator.parser.unions import nullable_if, simplified


def unwind(types: Mapping[str, TypeDef]) -> tuple[str, ...]:
    """Take the named types, settle those that are nothing but each other; give their keys."""
    circular = _circular(types)
    found = {key: _unwound(key, circular, types) for key in circular}
    for key, type_ in found.items():
        types[key].type = type_
    return circular


def _circular(types: Mapping[str, TypeDef]) -> tuple[str, ...]:
    edges = {
        key: {one.key for one in _alternatives(definition.type) if isinstance(one, Ref)}
        for key, definition in types.items()
        if isinstance(definition.type, (Ref, Union, Nullable))
    }
    left = set(edges)
    while ended := {key for key in left if left.isdisjoint(edges[key])}:
        left -= ended
    return tuple(key for key in edges if key in left and key in _reached(key, edges, left))


def _reached(start: str, edges: Mapping[str, set[str]], among: set[str]) -> set[str]:
    seen: set[str] = set()
    pending = [*edges[start]]
    while pending:
        key = pending.pop()
        if key in among and key not in seen:
            seen.add(key)
            pending += edges[key]
    return seen


def _alternatives(type_: Type) -> Iterator[Type]:
    """What a type may be, without looking into anything that has a name or members."""
    match type_:
        case Union(variants=variants):
            for variant in variants:
                yield from _alternatives(variant.type)
        case Nullable(inner=inner):
            yield from _alternatives(inner)
            yield Null()
        case _:
            yield type_


def _unwound(key: str, circular: tuple[str, ...], types: Mapping[str, TypeDef]) -> Type:
    seen = {key}
    pending = [key]
    found: dict[Type, None] = {}
    while pending:
        for type_ in _alternatives(types[pending.pop()].type):
            if not isinstance(type_, Ref) or type_.key not in circular:
                found[type_] = None
            elif type_.key not in seen:
                seen.add(type_.key)
                pending.append(type_.key)
    nullable = any(isinstance(type_, Null) for type_ in found)
    variants = tuple(Variant(type_) for type_ in found if not isinstance(type_, Null))
    return nullable_if(nullable, simplified(variants, None) if variants else ANYTHING)
